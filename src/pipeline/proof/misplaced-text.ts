/** What is misplaced in a text of the message: sentence by sentence, and row by row in tables. */
import type { Contract, Locale, Market, MessageText, Misplaced, Passage, Said } from '../../model.js';
import { byPart } from '../../model/passage.js';
import { readValues, sentencesOf } from '../../languages/index.js';
import { formerOf, saysFormer, saysToday } from './former.js';
import type { Labels } from './labels.js';
import { type Line, misplacedIn } from './misplaced.js';

export interface Reader {
  readonly locale: Locale;
  readonly callingCodes: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function saidIn({ text, part, at }: Passage, { locale, callingCodes }: Reader): (Said & Span)[] {
  return readValues(text, locale, { callingCodes: [...callingCodes] }).map(({ value, text: said, start, end }) => ({
    value,
    text: said,
    part,
    place: at(start, end),
    start,
    end,
  }));
}

/** Sentences; a semicolon ends what is said of one thing too. */
function* linesOf(passage: Passage, reader: Reader): Generator<Line> {
  const all = saidIn(passage, reader);
  if (all.length === 0) return;
  let from = 0;
  let next = 0;
  const pieces = sentencesOf(passage.text, reader.locale).flatMap((sentence) => sentence.split(/[;·\n]/));
  for (const text of pieces) {
    const start = passage.text.indexOf(text, from);
    from = start + text.length;
    while (next < all.length && all[next]!.start < start) next++;
    const said: Said[] = [];
    for (let i = next; i < all.length && all[i]!.start < from; i++) if (all[i]!.end <= from) said.push(all[i]!);
    if (said.length > 0) yield { text, said };
  }
}

/** Rows of the tables of one block; undefined where a cell is empty and rows cannot be told. */
function* rowsOf(passages: readonly Passage[], text: MessageText, reader: Reader): Generator<Line> {
  for (const [index, block] of text.body.entries()) {
    if (block.kind !== 'table') continue;
    const cells = (byPart(passages).get(`body.${index + 1}`) ?? []).filter(({ kind }) => kind === 'cell');
    const width = block.head.length;
    if (cells.length !== width * (block.rows.length + 1)) continue;
    for (let i = width; i < cells.length; i += width) {
      const row = cells.slice(i, i + width);
      const said = row.flatMap((cell) => saidIn(cell, reader));
      yield { text: row.map((cell) => cell.text).join(' '), said };
    }
  }
}

/** Former values that no word says to be former, in a sentence without today's. */
function* formerIn(
  { text, said }: Line,
  contract: Contract,
  markets: readonly Market[],
  locale: Locale,
): Generator<Misplaced> {
  for (const one of said) {
    const former = formerOf(one.value, contract, markets);
    if (
      !former ||
      saysToday(
        former,
        said.map(({ value }) => value),
      ) ||
      saysFormer(text, locale)
    )
      continue;
    yield { said: one, expected: former.expected, invariant: former.invariant };
  }
}

const HELD = /[\d@]/;

/** Everything misplaced in a text; quotations are somebody's words and stay. */
export function misplacedInText(
  text: MessageText,
  passages: readonly Passage[],
  labels: Labels,
  markets: readonly Market[],
  callingCodes: readonly string[],
  contract: Contract,
): Misplaced[] {
  const reader: Reader = { locale: text.locale, callingCodes };
  const lines = passages
    .filter(({ kind, quoted, text: words }) => kind !== 'cell' && !quoted && HELD.test(words))
    .flatMap((passage) => [...linesOf(passage, reader)]);
  return [
    ...[...lines, ...rowsOf(passages, text, reader)].flatMap((line) => [
      ...misplacedIn(line, labels, text.locale, markets),
    ]),
    ...lines.flatMap((line) => [...formerIn(line, contract, markets, text.locale)]),
  ];
}
