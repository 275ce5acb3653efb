/** Lines up the values a draft says with those read in a finished file. */
import type { Atom, Contract, Locale, Market, Reading, ReadValue, Said, Verdict } from '../../model.js';
import { agrees } from '../../languages/index.js';
import { declares, holderOf } from './contract.js';
import { contradictedMachineValues } from './machine-values.js';
import type { Labels } from './labels.js';
import { misplacedRead } from './misplaced-read.js';
import { staleRead } from './stale-read.js';
import { differingStretches, type Stretch } from './same-words.js';
import { wrongWeekdays } from './weekdays.js';

export interface Expectation {
  readonly says: readonly Said[];
  readonly contract: Contract;
  readonly markets: readonly Market[];
  /** Further addresses and values this rendition may hold: its own page, its pictures. */
  readonly own: readonly Atom[];
  readonly locale: Locale;
  /** Texts with digits that the file may repeat. */
  readonly stretches: readonly Stretch[];
  /** Names and labels of values; without them nothing is misplaced. */
  readonly labels?: Labels;
}

/** Addresses that name a vocabulary, not a place to go. */
const VOCABULARY = /^https?:\/\/(?:www\.)?(?:schema\.org|iptc\.org|w3\.org|purl\.org|ogp\.me)(?:\/|$)/;

/** Above this product of lengths values are matched by equality alone: the table would cost more than it tells. */
const MAX_TABLE = 4_000_000;

type Pairs = Map<number, number>;

/** Most pairs are of two types, and need no closer look. */
const mayAgree = (read: Atom, said: Atom): boolean => read.type === said.type || said.type === 'instant';

/** Longest common subsequence: index of said → index of read. */
function commonSubsequence(says: readonly Said[], reads: readonly ReadValue[]): Pairs {
  const [n, m] = [says.length, reads.length];
  const pairs: Pairs = new Map();
  if (n * m > MAX_TABLE) return pairs;
  const width = m + 1;
  const same = new Uint8Array(n * m);
  const best = new Uint32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const equal = mayAgree(reads[j]!.value, says[i]!.value) && agrees(reads[j]!.value, says[i]!.value);
      same[i * m + j] = equal ? 1 : 0;
      best[i * width + j] = equal
        ? best[(i + 1) * width + j + 1]! + 1
        : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  for (let i = 0, j = 0; i < n && j < m;)
    if (same[i * m + j]) pairs.set(i++, j++);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  return pairs;
}

/** What moved: equal values left on both sides, whatever their order. */
function matchMoved(says: readonly Said[], reads: readonly ReadValue[], pairs: Pairs): void {
  const used = new Set(pairs.values());
  let first = 0;
  for (const [i, said] of says.entries()) {
    if (pairs.has(i)) continue;
    while (used.has(first)) first++;
    let j = first;
    while (j < reads.length && (used.has(j) || !agrees(reads[j]!.value, said.value))) j++;
    if (j < reads.length) {
      pairs.set(i, j);
      used.add(j);
    }
  }
}

/** A declared value of the type: the one that differs least, so that the finding names what was meant. */
function nearest(
  read: ReadValue,
  { contract, markets }: Expectation,
  says: readonly Said[],
): { expected?: Atom; market?: Market } {
  const { type } = read.value;
  const other = contract.invariants.find((i) => declares(i, read.value, 'any') && !declares(i, read.value, markets));
  const inSays = says.filter((said) => said.value.type === type).map((said) => said.value);
  const inContract = contract.invariants.flatMap((i) =>
    i.values
      .filter((v) => v.market === undefined || markets.includes(v.market))
      .flatMap((v) => (v.value.type === type ? [v.value as Atom] : [])),
  );
  const all = [...inSays, ...inContract];
  const expected = all.reduce<Atom | undefined>(
    (best, next) => (!best || distance(next, read.value) < distance(best, read.value) ? next : best),
    undefined,
  );
  return { expected, market: other?.values.find((v) => v.market && !markets.includes(v.market))?.market };
}

/** Differing characters of the canonical forms: small when one digit was changed. */
function distance(a: Atom, b: Atom): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  let differing = Math.abs(x.length - y.length);
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) differing++;
  return differing;
}

/**
 * Aligns one file. A read value against an unmatched expected one of its type contradicts it; an expected value
 * found nowhere in the file is missing; a read value that nobody declared contradicts the nearest declared of its
 * type, and is undeclared when there is none.
 */
export function align(reading: Reading, expected: Expectation): Verdict[] {
  const { says, contract, markets, own } = expected;
  const differing = [
    ...differingStretches(reading, expected.stretches, expected.locale),
    ...contradictedMachineValues(reading, expected.locale, says),
    ...wrongWeekdays(reading, expected),
    ...misplacedRead(reading, expected),
  ];
  const wrong = new Set(differing.map((verdict) => verdict.read));
  const reads = reading.values.filter((read) => !wrong.has(read));
  const pairs = commonSubsequence(says, reads);
  matchMoved(says, reads, pairs);
  const verdicts: Verdict[] = [...differing];
  const spoken = new Set(pairs.values());
  const known = (atom: Atom) =>
    (atom.type === 'link' && VOCABULARY.test(atom.url)) ||
    own.some((o) => agrees(atom, o)) ||
    says.some((said) => agrees(atom, said.value)) ||
    holderOf(contract, atom, markets) !== undefined;
  const foundAnywhere = (said: Said) =>
    reads.some((read) => agrees(read.value, said.value)) ||
    differing.some((v) => v.expected && agrees(v.expected, said.value));
  for (const [i, said] of says.entries()) {
    const j = pairs.get(i);
    if (j !== undefined) verdicts.push({ state: 'agrees', said, read: reads[j]! });
    else if (!foundAnywhere(said)) verdicts.push({ state: 'missing', said });
  }
  const gone = verdicts.filter((v) => v.state === 'missing');
  for (const [j, read] of reads.entries()) {
    if (spoken.has(j)) continue;
    if (known(read.value)) {
      const stale = staleRead(read, reading, expected);
      if (stale) verdicts.push(stale);
      continue;
    }
    const lost = gone.findIndex((v) => v.said.value.type === read.value.type);
    if (lost >= 0) {
      const [{ said }] = gone.splice(lost, 1) as [Verdict & { state: 'missing' }];
      verdicts.splice(
        verdicts.findIndex((v) => v.state === 'missing' && v.said === said),
        1,
      );
      verdicts.push({ state: 'contradicted', said, expected: said.value, read });
      continue;
    }
    const { expected: near, market } = nearest(read, expected, says);
    verdicts.push(near ? { state: 'contradicted', expected: near, market, read } : { state: 'undeclared', read });
  }
  return verdicts;
}
