import type { Atom, Qualifier } from '../../model/value.js';
import { currencyCodes, currencySigns } from '../currencies.js';
import { canonical, numberAt, scaled } from './number.js';
import { lastEnd, matchAt, wordsBefore, type Piece, type ReadAt, type Reader } from './reader.js';

const kinds: readonly Qualifier[] = ['up-to', 'from', 'about', 'at-least', 'average'];

/** Amounts with what they count: money, percentages, quantities, lengths of time. */
export const readAmount: ReadAt = (reader, at) => {
  const found = matchAt(numberAt, reader.text.plain, at);
  if (!found) return undefined;
  return tryAmount(reader, at, found[0]) ?? tryLastGroup(reader, at, found[0]);
};

function tryAmount(reader: Reader, at: number, written: string): Piece[] | undefined {
  const end = at + written.length;
  const piece =
    money(reader, at, end, written) ?? percentage(reader, at, end, written) ?? measure(reader, at, end, written);
  if (piece === 'composition') return undefined;
  return piece && [withQualifier(reader, piece)];
}

/** `5 100 g`? The groups read as one number; when nothing follows them, the first may stand alone: `10 300-as`. */
function tryLastGroup(reader: Reader, at: number, written: string): Piece[] | undefined {
  const first = /^\d+(?= )/.exec(written)?.[0];
  return first === undefined ? undefined : tryAmount(reader, at, first);
}

function money(reader: Reader, at: number, end: number, written: string): Piece | undefined {
  const { lexicon, text } = reader;
  const before = signBefore(reader, at);
  const { amount: full, end: amountEnd } = whole(reader, end, canonical(written, lexicon.words, 'money'));
  const dashed = /^,-{1,2}/.exec(text.plain.slice(amountEnd, amountEnd + 3));
  const unitAt = amountEnd + (dashed?.[0].length ?? 0);
  const sign = matchAt(lexicon.signAt, text.cased, unitAt);
  const word = sign ? null : matchAt(lexicon.currencyAt, text.plain, unitAt);
  const currency = before?.currency ?? (sign ? codeOf(sign[1]!) : word ? lexicon.currencyOf(word[1]!) : undefined);
  if (currency === undefined) return undefined;
  const stop = before ? amountEnd : unitAt + (sign ?? word)![0].length;
  const cents = !before && !full.includes('.') ? matchAt(lexicon.centsAt, text.plain, stop) : null;
  return {
    value: { type: 'money', amount: cents ? `${full}.${cents[1]!.padStart(2, '0')}` : full, currency },
    start: before?.start ?? at,
    end: cents ? stop + cents[0].length : stop,
  };
}

const part = / (\d{1,3})(?![\d.,])/uy;

/** Thousands and millions; falling ones add up: „1 millió 200 ezer”, „12 ezer 500 forint”. */
function whole({ lexicon, text }: Reader, end: number, amount: string): { amount: string; end: number } {
  const { plain, cased } = text;
  const scale = matchAt(lexicon.scaleAt, plain, end);
  if (!scale) return { amount, end };
  let power = lexicon.scaleOf(scale[1]!);
  const said = { amount: scaled(amount, power), end: end + scale[0].length };
  for (
    let next = matchAt(part, plain, said.end);
    next && !amount.includes('.');
    next = matchAt(part, plain, said.end)
  ) {
    const at = said.end + next[0].length;
    const lower = matchAt(lexicon.scaleAt, plain, at);
    if (!lower && !matchAt(lexicon.signAt, cased, at) && !matchAt(lexicon.currencyAt, plain, at)) break;
    const before = power;
    power = lower ? lexicon.scaleOf(lower[1]!) : 0;
    if (power >= before) break;
    said.amount = String(Number(said.amount) + Number(scaled(next[1]!, power)));
    said.end = at + (lower?.[0].length ?? 0);
  }
  return said;
}

function codeOf(sign: string): string | undefined {
  const code = sign.toUpperCase();
  return currencySigns[sign] ?? (code === 'FT' ? 'HUF' : currencyCodes.has(code) ? code : undefined);
}

/** `€`, `US$` or `HUF` before a number, unless it closed the value before. */
function signBefore(reader: Reader, at: number): { currency: string; start: number } | undefined {
  const from = Math.max(lastEnd(reader), at - 6);
  const found = reader.lexicon.signBefore.exec(reader.text.cased.slice(from, at));
  const sign = found?.[1] ?? found?.[2];
  const currency = sign === undefined ? undefined : codeOf(sign);
  return found && currency ? { currency, start: from + found.index + found[0].indexOf(sign!) } : undefined;
}

function percentage(reader: Reader, at: number, end: number, written: string): Piece | 'composition' | undefined {
  const { lexicon, text } = reader;
  const sign = matchAt(lexicon.percentAt, text.plain, end);
  if (!sign) return undefined;
  if (matchAt(lexicon.materialAt, text.plain, end + sign[0].length)) return 'composition';
  const amount = canonical(written, lexicon.words, 'measure');
  return { value: { type: 'percentage', amount }, start: at, end: end + sign[0].length };
}

function measure(reader: Reader, at: number, end: number, written: string): Piece | undefined {
  const { lexicon, text } = reader;
  const amount = canonical(written, lexicon.words, 'measure');
  const word = matchAt(lexicon.scaleAt, text.plain, end);
  const scale = word && word[1]!.length > 2 ? word : null;
  const full = scale ? scaled(amount, lexicon.scaleOf(scale[1]!)) : amount;
  const from = scale ? end + scale[0].length : end;
  const make = (value: Atom, length: number): Piece => ({ value, start: at, end: from + length });
  const symbol = matchAt(lexicon.unitSymbolAt, text.cased, from);
  if (symbol) return make({ type: 'quantity', amount: full, unit: lexicon.unitSymbolOf(symbol[1]!) }, symbol[0].length);
  const time = matchAt(lexicon.durationAt, text.plain, from);
  // „14.00 óra” is on the clock: Hungarian decimals have a comma.
  if (time && lexicon.language.id === 'hu' && /^\d{1,2}\.\d\d$/.test(written)) return undefined;
  if (time)
    return make({ type: 'duration', amount: full, unit: lexicon.durationOf(time[1] ?? time[2]!) }, time[0].length);
  if (/^ s(?![\p{L}\p{N}'’.-])/u.test(text.cased.slice(from, from + 3)))
    return make({ type: 'duration', amount: full, unit: 'second' }, 2);
  const unit = matchAt(lexicon.unitAt, text.plain, from);
  return unit ? make({ type: 'quantity', amount: full, unit: lexicon.unitOf(unit[1]!) }, unit[0].length) : undefined;
}

/** “up to”, «τουλάχιστον», „-tól” beside an amount change what is promised. The ends of a span have none. */
function withQualifier(reader: Reader, piece: Piece): Piece {
  const { lexicon, text } = reader;
  const before = kindOf(lexicon.qualifierBefore.exec(wordsBefore(reader, piece.start)));
  const after = before === undefined ? matchAt(lexicon.qualifierAt, text.plain, piece.end) : null;
  if (saysHowLong(reader, piece, after?.[0])) return piece;
  if (after) reader.claimed = piece.end + after[0].length;
  const kind = before ?? kindOf(after) ?? (endsInFrom(reader, piece) ? 'from' : undefined);
  if (kind === undefined) return piece;
  const previous = reader.pieces.at(-1);
  if (previous?.value.type === piece.value.type && lexicon.rangeGap.test(text.plain.slice(previous.end, piece.start)))
    return piece;
  if (kind === 'from' && opensSpan(reader, piece.end)) return piece;
  return { ...piece, value: { ...piece.value, qualifier: kind } as Atom };
}

function saysHowLong(reader: Reader, { value, start }: Piece, after: string | undefined): boolean {
  const { during } = reader.lexicon.words;
  if (value.type !== 'duration' || during === undefined) return false;
  return after?.trim() === during || wordsBefore(reader, start).endsWith(`${during} `);
}

/** „2 naptól”, „9990 forinttól”: the word itself carries the ending. */
function endsInFrom({ lexicon, text }: Reader, { start, end }: Piece): boolean {
  return lexicon.language.id === 'hu' && /[\p{L}-]t[óő]l(?: felfelé)?$/u.test(text.plain.slice(start, end));
}

function kindOf(found: RegExpExecArray | null): Qualifier | undefined {
  return found ? kinds[found.slice(1).findIndex((group) => group !== undefined)] : undefined;
}

/** From one value to another it changed to: «από 29,90 € τώρα 24,90 €». */
const changed = /^,? (?:σε|στα|στο|(?:τωρα )?μονο|τωρα|now(?: only)?|down to|most(?: csak)?) [€$£]?\d/;

function opensSpan(reader: Reader, end: number): boolean {
  const { plain } = reader.text;
  const to = matchAt(reader.lexicon.toAt, plain, end);
  if (to && /^[€$£]?[a-z]{0,3} ?\d/.test(plain.slice(end + to[0].length, end + to[0].length + 6))) return true;
  if (changed.test(plain.slice(end, end + 16))) return true;
  const from = /t[óő]l$/.test(plain.slice(end - 3, end)) ? end - 3 : end;
  return /^-?t[óő]l (?:[a-záéíóöőúüű]{1,10} )?\d[\d ,.]*[^\d]{0,14}-?ig(?!\p{L})/u.test(plain.slice(from, from + 48));
}
