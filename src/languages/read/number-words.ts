import type { Language } from '../language.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { matchAt } from './reader.js';
import { mayCount, numberIn, withHalf, wordsOf, type Spelt, type Words } from './spelt.js';
import { prepare, type Prepared } from './text.js';
import { greekAtHour, greekHalf } from './time.js';

/** The text with figures in place of the numbers that its words spell before a unit; the same when there are none. */
export function withFigures(text: Prepared, lexicon: Lexicon): Prepared {
  const words = wordsOf(lexicon);
  const { plain } = text;
  const spelt: Spelt[] = [];
  words.start.lastIndex = 0;
  for (let found = words.start.exec(plain); found; found = words.start.exec(plain)) {
    const at = found.index + (/^\p{L}/u.test(found[0]) ? 0 : 1);
    const numbers = grownTogether(plain, at, words, lexicon) ?? counted(plain, at, words, lexicon, spelt.at(-1));
    spelt.push(...numbers);
    words.start.lastIndex = Math.max(at + 1, numbers.at(-1)?.end ?? 0);
  }
  return spelt.length === 0 ? text : replaced(text, spelt);
}

/** «διήμερο», «πενταετής»: the number is the beginning of the word. */
function grownTogether(plain: string, at: number, words: Words, { durationAt }: Lexicon): Spelt[] | undefined {
  const prefix = matchAt(words.prefix, plain, at)?.[0];
  const end = at + (prefix?.length ?? 0);
  if (prefix === undefined || /[ -]/.test(plain[end] ?? ' ') || !matchAt(durationAt, plain, end)) return undefined;
  const amount = words.data.prefixes[prefix]!;
  return [{ start: at, end, amount, figures: String(amount) }];
}

/** The number at an offset, or both ends of a range, when a unit or a clock makes it a value. */
function counted(plain: string, at: number, words: Words, lexicon: Lexicon, last: Spelt | undefined): Spelt[] {
  const number = numberIn(plain, at, words);
  if (!number) return [];
  const slice = plain.slice(Math.max(0, at - 24), at);
  if (/\d[ -]?$/.test(slice)) return [];
  if (isHour(plain, number, slice, lexicon, last)) return [withEnding(plain, number, words)];
  if (isHalfHour(plain, number, slice, lexicon)) return [{ ...number, figures: `${Math.floor(number.amount)}:30` }];
  if (number.amount === 1 || words.vague.test(slice)) return [];
  const whole = withHalf(plain, number, words, lexicon);
  if (hasUnit(plain, whole, lexicon)) return [whole];
  const to = matchAt(lexicon.toAt, plain, number.end) ?? matchAt(lexicon.andAt, plain, number.end);
  if (!to || (/ (?:and|και) /.test(to[0]) && !lexicon.betweenBefore.test(slice))) return [];
  const next = numberIn(plain, number.end + to[0].length, words);
  const end = next && withHalf(plain, next, words, lexicon);
  return end && end.amount > number.amount && hasUnit(plain, end, lexicon) ? [number, end] : [];
}

/** A unit that a number in words may have before it. */
function hasUnit(plain: string, { end, amount }: Spelt, lexicon: Lexicon): boolean {
  const { currencyAt, durationAt, durationOf, percentAt, unitAt, unitOf, language } = lexicon;
  const time = matchAt(durationAt, plain, end);
  // “The two second prizes”: one of many is no length of time.
  if (time?.[0] === ' second') return false;
  if (time?.[1])
    return !(durationOf(time[1]) === 'day' && /(?:^|[^\p{L}])a hét$/u.test(plain.slice(Math.max(0, end - 6), end)));
  if (matchAt(currencyAt, plain, end)) return true;
  if (matchAt(percentAt, plain, end)) return amount !== 100;
  const unit = matchAt(unitAt, plain, end);
  return unit !== null && !language.numbers.ambiguous.includes(unitOf(unit[1]!));
}

/** “nine o'clock”, “half past eight”, «εννέα το πρωί», „este hétkor”, „reggel nyolctól este hatig”. */
function isHour(
  plain: string,
  { end, amount }: Spelt,
  slice: string,
  { hourAt, partAt, partBefore, pastBefore, language }: Lexicon,
  last: Spelt | undefined,
): boolean {
  if (amount > 12 || !Number.isInteger(amount)) return false;
  if (matchAt(hourAt, plain, end)) return true;
  if (language.id !== 'hu') {
    const half = language.id === 'el' ? matchAt(greekHalf, plain, end) : null;
    if (half && greekAtHour.test(slice)) return true;
    return pastBefore?.test(slice) === true || matchAt(partAt, plain, end + (half?.[0].length ?? 0)) !== null;
  }
  if (partBefore.exec(slice)?.[1] !== undefined) return true;
  const ends = /t[óő]l (?:fél |(?:három)?negyed )?$/.test(slice) && last !== undefined;
  return ends && /^-?ig/.test(plain.slice(end, end + 3)) && /^-?t[óő]l/.test(plain.slice(last.end, last.end + 4));
}

/** «στις επτάμισι», «εννιάμισι το πρωί»; «δυόμισι ώρες» is how long. */
function isHalfHour(plain: string, number: Spelt, slice: string, lexicon: Lexicon): boolean {
  const { amount, end } = number;
  if (lexicon.language.id !== 'el' || amount % 1 !== 0.5 || amount > 12.5 || hasUnit(plain, number, lexicon))
    return false;
  return greekAtHour.test(slice) || matchAt(lexicon.partAt, plain, end) !== null;
}

/** „hétkor” is read as „7-kor”. */
function withEnding(plain: string, number: Spelt, words: Words): Spelt {
  const ending = matchAt(words.ending, plain, number.end);
  return ending && !ending[0].startsWith('-') ? { ...number, figures: `${number.figures}-` } : number;
}

function replaced(text: Prepared, spelt: readonly Spelt[]): Prepared {
  const from: number[] = [];
  const figures: { start: number; end: number }[] = [];
  let [cased, plain, at] = ['', '', 0];
  const origin = (i: number) => text.from?.[i] ?? i;
  const copy = (to: number) => {
    for (; at < to; at++) from.push(origin(at));
  };
  for (const { start, end, figures: put } of spelt) {
    if (start < at) continue;
    cased += text.cased.slice(at, start) + put;
    plain += text.plain.slice(at, start) + put;
    copy(start);
    figures.push({ start: plain.length - put.length, end: plain.length });
    for (let i = 0; i < put.length; i++) from.push(origin(Math.min(start + i, end - 1)));
    at = end;
  }
  cased += text.cased.slice(at);
  plain += text.plain.slice(at);
  copy(text.plain.length + 1);
  return { original: text.original, cased, plain, from: Int32Array.from(from), figures };
}

const measured = new Set(['money', 'percentage', 'quantity', 'duration', 'time']);

/** A number in words is never a part of a date or a phone. */
export function isMeasured(type: string): boolean {
  return measured.has(type);
}

/** The same text, of the same length, with figures in place of numbers in words, so that both can be compared. */
export function inFigures(text: string, language: Language): string {
  if (!mayCount(text, language)) return text;
  const { cased, figures = [], from } = withFigures(prepare(text), lexiconOf(language));
  let shown = text;
  for (const { start, end } of figures) {
    const [first, last] = [from![start]!, from![end]!];
    shown =
      shown.slice(0, first) +
      cased
        .slice(start, end)
        .padEnd(last - first)
        .slice(0, last - first) +
      shown.slice(last);
  }
  return shown;
}
