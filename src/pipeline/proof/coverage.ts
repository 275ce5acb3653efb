/** The matrix invariant × channel × locale × market, from what was read in the finished files. */
import type {
  Atom,
  Brand,
  Carry,
  Channel,
  Contract,
  CoverageCell,
  CoverageState,
  Draft,
  Invariant,
  LegalLine,
  Market,
  Message,
  Reading,
  ReadValue,
  Verdict,
} from '../../model.js';
import { agrees, atomsOf } from '../../languages/index.js';
import { carryOf } from '../compose/compose.js';
import { type DrawnWords, orDrawn } from './drawn.js';
import type { FileRead } from './files-read.js';
import { holderOf } from './contract.js';
import type { Main } from './rows.js';
import { mentions } from './rows.js';
import { codeOf, spelledCell, spells } from './spelled-cell.js';
import { wordingCell } from './wording-cell.js';

type Found = Pick<CoverageCell, 'state' | 'file' | 'where' | 'excerpt'>;

/** A rendition with all that its cells are made from. */
export interface Covered {
  readonly draft: Draft;
  readonly channel: Channel;
  readonly readings: readonly Reading[];
  /** Those that people read. */
  readonly files: readonly FileRead[];
  readonly verdicts: readonly { readonly file: string; readonly verdicts: readonly Verdict[] }[];
  readonly legal: readonly LegalLine[];
  readonly message: Message;
  readonly contract: Contract;
  readonly brand: Brand;
  readonly rows: readonly Invariant[];
  /** What was drawn on its cards. */
  readonly drawn: readonly DrawnWords[];
  /** What the text of its locale says for all channels. */
  readonly main: Main;
}

interface Seen {
  readonly read: ReadValue;
  readonly file: string;
}

/** Each value once, by its type. */
function seenIn(readings: readonly Reading[]): Map<Atom['type'], Seen[]> {
  const all = new Map<Atom['type'], Seen[]>();
  const known = new Set<string>();
  for (const { file, values } of readings)
    for (const read of values) {
      const { type } = read.value;
      const key = `${type} ${read.text}`;
      if (known.has(key)) continue;
      known.add(key);
      const same = all.get(type);
      if (same) same.push({ read, file });
      else all.set(type, [{ read, file }]);
    }
  return all;
}

/** A moment may be said as its day or its hour alone. */
const typesOf = ({ type }: Atom): readonly Atom['type'][] =>
  type === 'instant' ? ['instant', 'date', 'time'] : [type];

const found = (state: CoverageState, { read, file }: Seen): Found => ({
  state,
  file,
  where: read.where,
  excerpt: read.excerpt,
});

/** What was wrong, by the invariant it should have been. */
function wrongIn({ verdicts, contract, draft }: Covered): Map<string, { file: string; verdict: Verdict }[]> {
  const wrong = new Map<string, { file: string; verdict: Verdict }[]>();
  for (const { file, verdicts: all } of verdicts)
    for (const verdict of all) {
      if (verdict.state !== 'contradicted' && verdict.state !== 'missing') continue;
      const meant = verdict.said?.value ?? (verdict.state === 'contradicted' ? verdict.expected : undefined);
      const id = verdict.said?.invariant ?? (meant && holderOf(contract, meant, draft.markets)?.id);
      if (id !== undefined) wrong.set(id, [...(wrong.get(id) ?? []), { file, verdict }]);
    }
  return wrong;
}

/** Whether a verdict is about one of these values. */
function concerns(verdict: Verdict, atoms: readonly Atom[]): boolean {
  const meant =
    'said' in verdict && verdict.said ? verdict.said.value : 'expected' in verdict ? verdict.expected : undefined;
  return meant === undefined || atoms.some((atom) => agrees(meant, atom) || agrees(atom, meant));
}

function valueCell(
  invariant: Invariant,
  market: Market | undefined,
  must: boolean,
  seen: ReadonlyMap<Atom['type'], readonly Seen[]>,
  wrong: ReadonlyMap<string, readonly { file: string; verdict: Verdict }[]>,
): Found | undefined {
  const atoms = invariant.values
    .filter((v) => v.market === undefined || v.market === market)
    .flatMap(({ value }) => atomsOf(value));
  if (atoms.length === 0) return undefined;
  const faults = (wrong.get(invariant.id) ?? []).filter(({ verdict }) => concerns(verdict, atoms));
  for (const { file, verdict } of faults)
    if (verdict.state === 'contradicted') return found('contradicted', { read: verdict.read, file });
  const lost = faults.find(({ verdict }) => verdict.state === 'missing');
  if (lost) return { state: 'missing', file: lost.file };
  const sights = atoms.map((atom) => {
    const same = typesOf(atom).flatMap((type) => seen.get(type)?.filter(({ read }) => agrees(read.value, atom)) ?? []);
    return { whole: same.find(({ read }) => agrees(atom, read.value)), any: same[0] };
  });
  const first = sights.find(({ any }) => any)?.any;
  if (!first) return { state: must ? 'missing' : 'omitted' };
  return sights.every(({ whole }) => whole) ? found('verbatim', sights[0]!.whole!) : found('short', first);
}

/** Whether an omission would be a fault rather than policy. */
function mustCarry(invariant: Invariant, carry: Carry, { main, draft, message }: Covered): boolean {
  const { id, kind } = invariant;
  if (kind === 'disclaimer') return true;
  if (kind === 'cta') return carry !== 'may';
  if (kind === 'quote' || kind === 'keyMessage') return carry === 'full';
  if (kind === 'claim') return carry === 'full' && message.claims.includes(id.slice('claim.'.length));
  if (kind === 'boilerplate') return false;
  // An event without its day is none; an offer in short says the price when it is what the message is about.
  if (carry === 'short') return id === 'event.start' || (id === 'offer.price' && main.heads.has(id));
  if (carry !== 'full') return false;
  return invariant.values.length > 0
    ? main.says.has(id) || spells(main.words, invariant)
    : mentions(main.words, invariant, draft.locale);
}

const SAID: ReadonlySet<CoverageState> = new Set(['verbatim', 'short', 'contradicted']);

/** Of kinds of which one is enough, the first is missing where none is said. */
function oneOfEach(cells: readonly CoverageCell[], { rows, channel, brand, message }: Covered): CoverageCell[] {
  const kinds = new Set(rows.map(({ kind }) => kind).filter((kind) => !LONE.has(kind)));
  const lacking = [...kinds].flatMap((kind) => {
    if (carryOf(kind, channel, brand, message) !== 'one') return [];
    const ids = new Set(rows.filter((row) => row.kind === kind).map(({ id }) => id));
    const own = cells.filter(({ invariant }) => ids.has(invariant));
    return own.some(({ state }) => SAID.has(state)) ? [] : own.slice(0, 1);
  });
  return lacking.length === 0
    ? [...cells]
    : cells.map((cell) => (lacking.includes(cell) ? { ...cell, state: 'missing' } : cell));
}

/** Kinds whose rows are no choice of several. */
const LONE: ReadonlySet<Invariant['kind']> = new Set([
  'cta',
  'event',
  'offer',
  'disclaimer',
  'boilerplate',
  'fact',
  'name',
]);

/** One row per thing the message has to say, one cell per market where values differ. */
export function coverageOf(covered: Covered): CoverageCell[] {
  const { draft, channel, brand, message, contract, rows } = covered;
  const cells: CoverageCell[] = [];
  const seen = seenIn(covered.readings);
  const wrong = wrongIn(covered);
  const at = (invariant: Invariant) => ({ invariant: invariant.id, channel: draft.channel, locale: draft.locale });
  for (const invariant of [...rows, ...legalRows(covered, contract)]) {
    const must = mustCarry(invariant, carryOf(invariant.kind, channel, brand, message), covered);
    if (invariant.values.length === 0) {
      const cell = wordingCell(invariant, must, covered, seen.get('link')?.map(({ read }) => read.value) ?? []);
      if (cell) cells.push({ ...at(invariant), ...orDrawn(cell, invariant, undefined, covered.drawn) });
      continue;
    }
    const markets = invariant.values.some((v) => v.market)
      ? draft.markets.filter((m) => invariant.values.some((v) => v.market === m))
      : [undefined];
    for (const market of markets) {
      const code = codeOf(invariant, market);
      const cell =
        code === undefined ? valueCell(invariant, market, must, seen, wrong) : spelledCell(code, must, covered.files);
      if (cell) cells.push({ ...at(invariant), market, ...orDrawn(cell, invariant, market, covered.drawn) });
    }
  }
  return oneOfEach(cells, covered);
}

function legalRows({ legal, draft }: Covered, contract: Contract): Invariant[] {
  return legal.flatMap(({ id, text }) => {
    const declared = contract.invariants.find((i) => i.id === `legal.${id}` && i.kind === 'disclaimer');
    return declared ? [{ ...declared, forms: { [draft.locale]: text === undefined ? [] : [text] } }] : [];
  });
}
