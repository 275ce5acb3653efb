/** The matrix invariant × channel × locale × market, from what was read in the finished files. */
import type {
  Brand,
  Channel,
  CoverageCell,
  CoverageState,
  Draft,
  Invariant,
  Market,
  Message,
  Reading,
} from '../../model.js';
import { agrees, atomsOf } from '../../languages/index.js';
import { carryOf } from '../compose/compose.js';
import type { Judged } from './judge.js';

const WORDED = new Set(['quote', 'keyMessage', 'cta']);

/** Visible words of a reading on one line, for finding wordings. */
function visible(readings: readonly Reading[]): string {
  return normal(readings.flatMap((r) => r.segments.map((s) => s.text)).join(' '));
}

function normal(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

function valueState(
  invariant: Invariant,
  market: Market | undefined,
  draft: Draft,
  readings: readonly Reading[],
): CoverageState | undefined {
  const wanted = invariant.values.filter((v) => v.market === undefined || v.market === market);
  const atoms = wanted.flatMap((v) => atomsOf(v.value));
  if (atoms.length === 0) return undefined;
  const read = readings.flatMap((r) => r.values);
  const full = atoms.every((atom) => read.some((r) => agrees(r.value, atom) && agrees(atom, r.value)));
  if (full) return 'verbatim';
  if (atoms.some((atom) => read.some((r) => agrees(r.value, atom)))) return 'short';
  return draft.says.some((said) => said.invariant === invariant.id) ? 'missing' : 'omitted';
}

function wordState(invariant: Invariant, draft: Draft, text: string): CoverageState {
  const forms = invariant.forms[draft.locale] ?? [];
  const at = forms.findIndex((form) => text.includes(normal(form)));
  if (at >= 0) return at === 0 ? 'verbatim' : 'short';
  return 'omitted';
}

/** Omitted where the channel must carry it in full is missing. */
function strict(
  state: CoverageState,
  invariant: Invariant,
  channel: Channel,
  brand: Brand,
  message: Message,
): CoverageState {
  const must = carryOf(invariant.kind, channel, brand, message) === 'full' && WORDED.has(invariant.kind);
  return state === 'omitted' && must ? 'missing' : state;
}

/** One row per thing the message declares; the brand's own facts count only where they are said. */
export function coverageOf(judged: Judged, channels: readonly Channel[], brand: Brand): CoverageCell[] {
  const cells: CoverageCell[] = [];
  const own = judged.contract.invariants.filter((i) => i.origin !== 'brand' && i.id !== 'cta.url');
  for (const { draft } of judged.renditions) {
    const channel = channels.find((c) => c.id === draft.channel)!;
    const readings =
      judged.readings.find((r) => r.channel === draft.channel && r.locale === draft.locale)?.readings ?? [];
    const text = visible(readings);
    for (const invariant of own) {
      const at = { invariant: invariant.id, channel: draft.channel, locale: draft.locale };
      if (invariant.values.length === 0) {
        cells.push({
          ...at,
          state: strict(wordState(invariant, draft, text), invariant, channel, brand, judged.message),
        });
        continue;
      }
      const markets = invariant.values.some((v) => v.market)
        ? draft.markets.filter((m) => invariant.values.some((v) => v.market === m))
        : [undefined];
      for (const market of markets) {
        const state = valueState(invariant, market, draft, readings);
        if (state) cells.push({ ...at, market, state });
      }
    }
  }
  return cells;
}
