/** What a value that nobody declared for these markets was probably meant to be. */
import type { Atom, Market, RuleContext, Said } from '../../model.js';

/** The value that the fact behind a foreign one holds for these markets. */
function ownValue(value: Atom, markets: readonly Market[], { contract, declares }: RuleContext): Atom | undefined {
  const holder = contract.invariants.find((i) => declares(i, value, 'any'));
  return holder?.values.find((v) => v.market !== undefined && markets.includes(v.market) && v.value.type === value.type)
    ?.value as Atom | undefined;
}

/** Days of the message itself: none of its text means them as long as it has another. */
const calendar = new Set(['date', 'updated', 'expires']);

/** The message's own value of a type for these markets, when there is only one. */
function onlyOfType(value: Atom, markets: readonly Market[], { contract }: RuleContext): Atom | undefined {
  const here = (market: Market | undefined) => market === undefined || markets.includes(market);
  const own = contract.invariants.filter(({ origin }) => origin !== 'brand');
  const valuesOf = (all: typeof own) =>
    all.flatMap(({ values }) => values.filter((v) => v.value.type === value.type && here(v.market)));
  const text = valuesOf(own.filter(({ id }) => !calendar.has(id)));
  const same = text.length > 0 ? text : valuesOf(own);
  return same.length === 1 ? (same[0]!.value as Atom) : undefined;
}

/** The right market's value of the same fact, else the only value of its type. */
export function meantBy(value: Atom, markets: readonly Market[], context: RuleContext): Atom | undefined {
  return ownValue(value, markets, context) ?? onlyOfType(value, markets, context);
}

const measured = new Set<Atom['type']>(['duration', 'quantity', 'money', 'percentage']);

/** A number in words may be a turn of phrase (a fortnight, δεκαπενθήμερο, két hét): what nobody declared is worth a note. */
export function isTurnOfPhrase({ value, text }: Pick<Said, 'value' | 'text'>): boolean {
  return measured.has(value.type) && !/\d/.test(text);
}
