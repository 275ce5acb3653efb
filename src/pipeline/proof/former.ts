/** Former values: a `was` may stand where words say that it held before, or beside what holds today; else it is stale. */
import type { Atom, Contract, Locale, Market } from '../../model.js';
import { agrees, atomsOf, foldWords, labelsOf, languageOf } from '../../languages/index.js';

const FORMER = /\.(?:was|lowest30)$/;

/** A value that only a former one explains, with what holds today. */
export interface Former {
  readonly invariant: string;
  readonly expected: Atom;
  readonly today: readonly Atom[];
}

interface Pair {
  readonly id: string;
  readonly was: readonly Atom[];
  readonly today: readonly Atom[];
}

const pairs = new WeakMap<Contract, Map<string, readonly Pair[]>>();

/** Facts with a former value, as these markets know them. Most messages have none. */
function pairsOf(contract: Contract, markets: readonly Market[]): readonly Pair[] {
  const byMarkets = pairs.get(contract) ?? new Map<string, readonly Pair[]>();
  pairs.set(contract, byMarkets);
  const key = markets.join(' ');
  const known = byMarkets.get(key);
  if (known) return known;
  const atoms = (id: string) =>
    contract.invariants
      .filter((one) => one.id === id)
      .flatMap(({ values }) => values.filter((v) => v.market === undefined || markets.includes(v.market)))
      .flatMap(({ value }) => atomsOf(value));
  const made = contract.invariants
    .filter(({ id }) => FORMER.test(id))
    .map(({ id }): Pair => {
      const base = id.replace(FORMER, '');
      return { id: base, was: atoms(id), today: [...atoms(base), ...(base === 'offer' ? atoms('offer.price') : [])] };
    })
    .filter(({ was, today }) => was.length > 0 && today.length > 0);
  byMarkets.set(key, made);
  return made;
}

/** Undefined unless a former value is the only one that a value can be. */
export function formerOf(value: Atom, contract: Contract, markets: readonly Market[]): Former | undefined {
  const met = pairsOf(contract, markets).find(
    ({ was, today }) => was.some((atom) => agrees(value, atom)) && !today.some((atom) => agrees(value, atom)),
  );
  if (!met) return undefined;
  const others = contract.invariants.some(
    ({ id, values }) =>
      !FORMER.test(id) &&
      values.some(
        (v) =>
          (v.market === undefined || markets.includes(v.market)) &&
          atomsOf(v.value).some((atom) => agrees(value, atom)),
      ),
  );
  if (others) return undefined;
  const expected = met.today.find(({ type }) => type === value.type);
  return expected && { invariant: met.id, expected, today: met.today };
}

const signs = new Map<Locale, readonly string[]>();

function signsOf(locale: Locale): readonly string[] {
  const known = signs.get(locale);
  if (known) return known;
  const made = [...languageOf(locale).former.map((word) => ` ${word}`), foldWords(labelsOf(locale).wasPrice)];
  signs.set(locale, made);
  return made;
}

/** Whether words around a former value say what it is. */
export function saysFormer(text: string, locale: Locale): boolean {
  const words = foldWords(text);
  return signsOf(locale).some((sign) => words.includes(sign));
}

/** Whether what holds today stands among these values. */
export const saysToday = ({ today }: Former, values: readonly Atom[]): boolean =>
  values.some((value) => today.some((atom) => agrees(value, atom)));
