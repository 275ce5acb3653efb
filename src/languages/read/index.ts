import type { Found } from '../../model/value.js';
import { isDay } from '../calendar.js';
import { splitPhone } from '../calling-codes.js';
import type { Language } from '../language.js';
import { readAddresses } from './addresses.js';
import { readAmount } from './amount.js';
import { readDate, withWeekday } from './date.js';
import { joinPieces } from './join.js';
import { readOnce } from './kept.js';
import { lexiconOf } from './lexicon.js';
import { readPhone } from './phone.js';
import { readShared } from './range.js';
import { matchAt, type Piece, type ReadContext, type Reader } from './reader.js';
import { isMeasured, withFigures } from './number-words.js';
import { mayCount } from './spelt.js';
import { prepare, spanOf, type Prepared } from './text.js';
import { readTime } from './time.js';
import { wordPieces } from './words.js';

export type { ReadContext };

/** The values of a running text, in order and never overlapping. Offsets are those of the text as given. */
export function read(text: string, language: Language, context: ReadContext = {}): Found[] {
  const { callingCodes = [], callingCode = '' } = context;
  const surrounding = `${language.id} ${callingCodes.join(' ')} ${callingCode}`;
  return readOnce(surrounding, text, () => readNow(text, language, context));
}

/** Figures, addresses and the words that are values; what is written in a strange way is looked at in any case. */
const mayHold =
  /[\d@\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\uff01-\uff5e]|[\u0300-\u036f]|\ufe0f|https?:|www\.|éjf|dél|μεσ|noon|midn|midd|elsej|πρ[ωώ]τ|first\s+of/i;

function readNow(text: string, language: Language, context: ReadContext): Found[] {
  const counts = mayCount(text, language);
  if (!counts && !mayHold.test(text)) return [];
  const lexicon = lexiconOf(language);
  const written = prepare(text);
  const prepared = counts || written.from ? withFigures(written, lexicon) : written;
  const reader: Reader = {
    text: prepared,
    lexicon,
    codes: codesOf(language, context),
    pieces: [],
    claimed: 0,
  };
  const fixed = [...readAddresses(prepared), ...wordPieces(reader)].sort((a, b) => a.start - b.start);
  scan(reader, fixed);
  const pieces = joinPieces(reader);
  const kept = prepared.figures ? pieces.filter((piece) => isRead(piece, prepared)) : pieces;
  return kept.map(({ value, start, end }) => {
    const span = spanOf(prepared, start, end);
    return { value, text: text.slice(span.start, span.end), ...span };
  });
}

/** A number in words is no part of a date or a phone. */
function isRead({ value, start, end }: Piece, { figures = [] }: Prepared): boolean {
  return isMeasured(value.type) || !figures.some((figure) => figure.start < end && start < figure.end);
}

/** Calling codes whose domestic numbers are read: those of the markets, else the language's own. */
function codesOf(language: Language, context: ReadContext): string[] {
  const given = [...(context.callingCodes ?? []), ...(context.callingCode ? [context.callingCode] : [])];
  const all = [...given, ...(language.callingCode ? [language.callingCode] : [])];
  return [...new Set(all.map((code) => splitPhone(`${code}0000000000`).code))];
}

const digit = /\d/g;
/** A number with all that clings to it; nothing is read from its middle. */
const clinging = /\d+(?:[.,:/]\d+)*/y;

function scan(reader: Reader, fixed: readonly Piece[]): void {
  const { plain } = reader.text;
  let next = 0;
  let at = 0;
  for (;;) {
    digit.lastIndex = at;
    const found = digit.exec(plain);
    const start = found ? found.index : plain.length;
    while (next < fixed.length && fixed[next]!.start <= start) {
      const piece = fixed[next++]!;
      if (piece.start >= (reader.pieces.at(-1)?.end ?? 0)) reader.pieces.push(piece);
      at = Math.max(at, piece.end);
    }
    if (!found) return;
    if (at > start) continue;
    const pieces = isOpen(reader, start) ? readAt(reader, start, 0) : undefined;
    const limit = fixed[next]?.start ?? Infinity;
    if (pieces && pieces.at(-1)!.end <= limit) {
      reader.pieces.push(...pieces);
      at = pieces.at(-1)!.end;
    } else at = start + skip(reader, start);
  }
}

/** How far to go on when nothing was read: over a set phrase, else over the number. */
function skip(reader: Reader, at: number): number {
  const { plain } = reader.text;
  return matchAt(reader.lexicon.idiomAt, plain, at)?.[0].length ?? matchAt(clinging, plain, at)![0].length;
}

/** False inside words, codes, file names and sums: `L12`, `B2B`, `3+1`, `#5`, `shop.example/24`. */
function isOpen(reader: Reader, at: number): boolean {
  const { plain, cased } = reader.text;
  const before = plain[at - 1];
  if (before === undefined || before === ' ' || before === '\n' || before === '(') return true;
  const last = reader.pieces.at(-1)?.end;
  if (last === at - 1 && (before === '/' || before === '-')) return true;
  if (/[\p{L}\p{N}_]/u.test(before))
    return /(?:^|[^\p{L}\p{N}])(?:EUR|HUF|USD|GBP|Ft)$/u.test(cased.slice(Math.max(0, at - 5), at));
  if (/[#\\@&=%]/.test(before)) return false;
  if (before === '+') return !/[\p{L}\p{N})]/u.test(plain[at - 2] ?? ' ');
  if (!/[-/.:,~'’*]/.test(before)) return true;
  const token = /[^ \n(]*$/.exec(plain.slice(Math.max(0, at - 80), at))![0];
  if (before === ':' || before === '~' || before === "'" || before === '’' || before === '*')
    return !/\d:$/.test(token);
  return !/[\p{L}\p{N}]/u.test(token) || endsInMonth(reader, at);
}

/** „nov.27-én”: the month clings to its day. */
function endsInMonth(reader: Reader, at: number): boolean {
  const before = /(?:^|[ (])(\p{L}+\.)$/u.exec(reader.text.plain.slice(Math.max(0, at - 12), at))?.[1];
  return before !== undefined && reader.lexicon.isMonth.test(before);
}

function readAt(reader: Reader, at: number, depth: number): Piece[] | undefined {
  if (matchAt(reader.lexicon.idiomAt, reader.text.plain, at) && !isDateAfterAll(reader, at)) return undefined;
  return (
    (depth === 0 ? readPhone(reader, at) : undefined) ??
    readDate(reader, at) ??
    earlyTime(reader, at) ??
    readAmount(reader, at) ??
    readTime(reader, at) ??
    shared(reader, at, depth)
  );
}

/** A clock time is one before all; an hour in words gives way to amounts. */
function earlyTime(reader: Reader, at: number): Piece[] | undefined {
  return /^\d{1,2}:\d/.test(reader.text.plain.slice(at, at + 4)) ? readTime(reader, at) : undefined;
}

function shared(reader: Reader, at: number, depth: number): Piece[] | undefined {
  const pieces = readShared(reader, at, depth, readAt);
  if (!pieces || depth > 0 || pieces[0]!.value.type !== 'date') return pieces;
  const [first, ...rest] = pieces as [Piece, ...Piece[]];
  return [...withWeekday(reader, [first, { ...first, end: rest.at(-1)!.end }]).slice(0, 1), ...rest];
}

/** «στις 24/7» is the 24th of July. */
function isDateAfterAll(reader: Reader, at: number): boolean {
  return reader.text.plain.startsWith('24/7', at) && isDay(24, 7) && readDate(reader, at) !== undefined;
}
