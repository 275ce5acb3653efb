/** The matrix of one message as people look at it: what must be said down, channels across, a mark per language. */
import type { MessageReport } from '../../schemas/report.js';
import type { Words } from '../words/index.js';
import { channelTitle, type Voice } from './lines.js';

export type Mark = keyof Words['proof']['marks'];

/** What is drawn for each; docs/report.md explains them. */
export const signs: Record<Mark, string> = {
  verbatim: '✓',
  short: '~',
  drawn: '◇',
  omitted: '–',
  none: '·',
  missing: '✗',
  contradicted: '≠',
};

export interface MatrixRow {
  readonly id: string;
  readonly market?: string;
  readonly label: string;
  /** The value or wording; a row that stands for several has none. */
  readonly text?: string;
  /** Per channel the marks of the languages; undefined where it does not concern them. */
  readonly cells: readonly (readonly (Mark | undefined)[])[];
  readonly faulty: boolean;
}

export interface Matrix {
  readonly channels: readonly { readonly id: string; readonly title: string; readonly short: string }[];
  readonly locales: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** Rows that a screen holds beside the rest of a report. */
const mostRows = 14;
/** Of these a reader wants to know that all are there, not each. */
const together = new Set(['name', 'claim', 'disclaimer', 'boilerplate']);
/** Of several things in one row the worst shows; what is not needed here says nothing. */
const ranked: readonly Mark[] = ['contradicted', 'missing', 'none', 'short', 'verbatim', 'drawn', 'omitted'];

type Row = MatrixRow & { readonly kind: string; readonly origin: string };

/** @param whole every row by itself */
export function matrixOf(message: MessageReport, voice: Voice, whole = false): Matrix {
  const { words } = voice;
  const all = [...message.renditions, ...message.leftOut];
  const locales = [...new Set(all.map(({ locale }) => locale))];
  const known = voice.channels.map(({ id }) => id);
  const ids = [...new Set(all.map(({ channel }) => channel))].sort((a, b) => known.indexOf(a) - known.indexOf(b));
  const channels = ids.map((id) => {
    const title = channelTitle(id, voice);
    return { id, title, short: words.proof.short[id] ?? title };
  });
  const rows = rowsIn(message, ids, locales);
  return { channels, locales, rows: whole ? rows : gathered(rows, words) };
}

function rowsIn(message: MessageReport, channels: readonly string[], locales: readonly string[]): Row[] {
  const key = (...parts: (string | undefined)[]) => parts.join('\n');
  const states = new Map(
    message.coverage.map((cell) => [key(cell.invariant, cell.market, cell.channel, cell.locale), cell.state]),
  );
  const unmade = new Set(message.leftOut.map(({ channel, locale }) => key(channel, locale)));
  return message.invariants.map(({ id, kind, origin, market, label, text }) => {
    const cells = channels.map((channel) =>
      locales.map((locale): Mark | undefined =>
        unmade.has(key(channel, locale)) ? 'none' : states.get(key(id, market, channel, locale)),
      ),
    );
    const faulty = cells.some((marks) => marks.some((mark) => mark === 'missing' || mark === 'contradicted'));
    return { id, market, label: market ? `${label} ${market}` : label, text, cells, faulty, kind, origin };
  });
}

/** What is as it should be gives way, so that what is not stays on the screen. */
function gathered(rows: readonly Row[], words: Words): Row[] {
  let shown = [...rows];
  for (const kind of together) shown = joined(shown, kind, (row) => row.kind === kind, words);
  if (shown.length > mostRows)
    shown = joined(shown, 'fact', ({ kind, origin }) => kind === 'fact' && origin === 'text', words);
  for (const kind of ['keyMessage', 'quote', 'event', 'offer'])
    if (shown.length > mostRows) shown = joined(shown, kind, (row) => row.kind === kind, words);
  if (shown.length > mostRows) {
    const last = shown.filter((row) => row.kind === 'fact' && !row.faulty).slice(mostRows - shown.length - 1);
    shown = joined(shown, 'fact', (row) => last.includes(row), words);
  }
  return shown;
}

/** Healthy rows of a kind as one, in the place of the first. */
function joined(rows: readonly Row[], kind: string, fits: (row: Row) => boolean, { proof }: Words): Row[] {
  const own = rows.filter((row) => fits(row) && !row.faulty);
  if (own.length < 2) return [...rows];
  const cells = own[0]!.cells.map((marks, channel) =>
    marks.map((_, locale) => ranked.find((mark) => own.some((row) => row.cells[channel]![locale] === mark))),
  );
  const label = (proof.many as Record<string, (n: number) => string>)[kind]?.(own.length) ?? `${kind} (${own.length})`;
  return rows.flatMap((row) => {
    if (row === own[0]) return [{ id: row.id, label, cells, faulty: false, kind, origin: row.origin }];
    return own.includes(row) ? [] : [row];
  });
}

/** Marks that occur, for the legend, in their order of gravity from none to most. */
export function marksIn(matrices: readonly Matrix[]): Mark[] {
  const used = new Set(matrices.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat())));
  return (['verbatim', 'short', 'drawn', 'omitted', 'none', 'missing', 'contradicted'] as const).filter((mark) =>
    used.has(mark),
  );
}

/** What must be said is not, or is said otherwise. */
export const isWrong = ({ state }: Pick<MessageReport['coverage'][number], 'state'>): boolean =>
  state === 'missing' || state === 'contradicted';

/** Of so few messages each has its matrix in every report. */
export const fewMessages = 2;

/** Something of it is wrong: a value, or a rendition that may not leave. */
export function isFaulty({ coverage, renditions, leftOut, findings }: MessageReport): boolean {
  return (
    coverage.some(isWrong) ||
    renditions.some(({ held }) => held) ||
    leftOut.some(({ required }) => required) ||
    findings.some(({ severity, waived, known }) => severity === 'error' && !waived && !known)
  );
}

/** Cells that are wrong and that no finding speaks of: they are said all the same. */
export function unexplained({ coverage, findings }: MessageReport) {
  const told = (channel: string, locale: string, fingerprint?: string) =>
    findings.some((one) =>
      fingerprint === undefined
        ? one.channel === channel && one.locale === locale && one.severity === 'error'
        : one.fingerprint === fingerprint,
    );
  return coverage.filter((cell) => isWrong(cell) && !told(cell.channel, cell.locale, cell.finding));
}
