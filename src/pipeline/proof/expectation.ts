/** What the files of a draft are held against. */
import type { Atom, Block, Contract, Draft, Locale, Message, Reading, Rendition } from '../../model.js';
import { everyBlock, plainInline, plainWording, stretches } from '../../model/plain.js';
import { align, type Expectation } from './align.js';
import type { Labels } from './labels.js';
import { type Stretches, stretchesOf } from './same-words.js';

/** Everything that a file of a rendition may say word for word, whole and line by line. */
function* repeatedTexts({ draft, spoken }: Rendition): Generator<readonly [string, string]> {
  for (const [part, words] of Object.entries(draft.parts)) yield* lines(part, plainWording(words));
  for (const words of draft.thread ?? []) yield* lines('thread', plainWording(words));
  for (const nodes of stretches(draft.body)) yield* lines('body', plainInline(nodes));
  for (const row of tableRows(draft.body)) yield ['body', row];
  for (const line of spoken) yield ['brand', line];
}

function* lines(part: string, text: string): Generator<readonly [string, string]> {
  yield [part, text];
  const each = text.split('\n').filter((line) => line.trim() !== '');
  if (each.length > 1) for (const line of each) yield [part, line];
}

/** A row of a table is one stretch: its cells name each other. */
function* tableRows(body: readonly Block[]): Generator<string> {
  for (const block of everyBlock(body))
    if (block.kind === 'table') for (const row of [block.head, ...block.rows]) yield row.map(plainInline).join(' ');
}

/** What a rendition may hold besides what the contract declares: its own addresses. */
function ownValues(draft: Draft, message: Message): Atom[] {
  const urls = [
    draft.url,
    draft.cta?.url,
    ...[...draft.pictures, ...draft.pictures.flatMap(({ files }) => files), ...draft.cards].flatMap((p) => [
      p.url,
      draft.url && p.file && `${draft.url}/${p.file}`,
    ]),
    message.event?.online,
    message.event?.rsvp,
  ];
  return urls.flatMap((url) => (url ? [{ type: 'link', url: url.replaceAll('{locale}', draft.locale) } as const] : []));
}

/** Lines of the brand stand in every message, those of a message in all its channels. */
const known = new Map<Locale, Stretches>();
/** Stretches that are kept of a language. */
const MOST = 20_000;

function knownIn(locale: Locale): Stretches {
  const before = known.get(locale);
  if (before && before.size < MOST) return before;
  const made: Stretches = new Map();
  known.set(locale, made);
  return made;
}

/** What every file of a rendition is held against. */
export function expectationOf(
  rendition: Rendition,
  message: Message,
  contract: Contract,
  labels?: Labels,
): Expectation {
  const { draft } = rendition;
  return {
    says: draft.says,
    contract,
    markets: draft.markets,
    own: ownValues(draft, message),
    locale: draft.locale,
    labels,
    stretches: stretchesOf(repeatedTexts(rendition), draft.locale, knownIn(draft.locale)),
  };
}

/** Each file's values against those of its draft. */
export function verdictsOf(
  rendition: Rendition,
  message: Message,
  contract: Contract,
  readings: readonly Reading[],
  labels?: Labels,
) {
  const expected = expectationOf(rendition, message, contract, labels);
  return readings.map((reading) => ({ file: reading.file, verdicts: align(reading, expected) }));
}
