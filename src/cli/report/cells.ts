/** Rows and cells of the matrix, in words that people read. */
import type { CoverageCell, Edition, Finding } from '../../model.js';
import type { MessageReport } from '../../schemas/report.js';
import { labelOf, textOf, type Naming } from './labels.js';

/** What is looked at first comes first. */
const order: readonly string[] = [
  'offer', 'event', 'fact', 'quote', 'claim', 'keyMessage', 'cta', 'name', 'disclaimer', 'boilerplate',
]; // prettier-ignore

const rowKey = ({ invariant, market }: Pick<CoverageCell, 'invariant' | 'market'>) => `${invariant}\n${market ?? ''}`;

/** One row for each thing that must be said, and for each market where its values differ. */
export function rowsOf({ coverage, contract }: Edition, naming: Naming): MessageReport['invariants'] {
  const seen = new Map(coverage.map((cell) => [rowKey(cell), cell]));
  const rows = [...seen.values()].flatMap(({ invariant: id, market }) => {
    const invariant = contract.invariants.find((one) => one.id === id);
    if (!invariant) return [];
    const { kind, origin } = invariant;
    const text = textOf(invariant, market, naming.lang, naming.brand);
    return [{ id, kind, origin, market, label: labelOf(invariant, naming), text }];
  });
  const rank = (kind: string) => (order.indexOf(kind) + 1 || order.length + 1) - 1;
  return rows.sort((a, b) => rank(a.kind) - rank(b.kind));
}

/** What was found in each rendition; what it should be stands in the language of that rendition. */
export function cellsOf({ coverage, contract, findings }: Edition, { brand }: Naming): MessageReport['coverage'] {
  const invariants = new Map([...contract.invariants].reverse().map((one) => [one.id, one]));
  return coverage.map((cell) => {
    const { invariant: id, channel, locale, market, state, file, where, excerpt, drawn } = cell;
    const invariant = invariants.get(id);
    const expected = invariant && textOf(invariant, market, locale, brand);
    const finding = findingFor(cell, expected, findings);
    const told = finding?.fingerprint ?? cell.finding;
    return {
      invariant: id,
      channel,
      locale,
      market,
      state,
      expected,
      read: finding?.read,
      file,
      where,
      excerpt,
      drawn: drawn && [...drawn],
      finding: told,
    };
  });
}

/** The finding that a cell names; else, when it is wrong, the one that speaks of the same words or the same value. */
function findingFor(
  cell: CoverageCell,
  expected: string | undefined,
  findings: Edition['findings'],
): Finding | undefined {
  if (cell.finding !== undefined) return findings.find(({ fingerprint }) => fingerprint === cell.finding);
  if (cell.state !== 'missing' && cell.state !== 'contradicted') return undefined;
  return findings.find(
    (one) =>
      one.channel === cell.channel &&
      one.locale === cell.locale &&
      ((one.excerpt !== undefined && one.excerpt === cell.excerpt) ||
        (expected !== undefined && one.expected === expected)),
  );
}
