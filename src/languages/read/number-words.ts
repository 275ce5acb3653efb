import type { Language, NumberWords } from '../language.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { matchAt } from './reader.js';
import { prepare, type Prepared } from './text.js';

interface Words {
  readonly data: NumberWords;
  /** A blank or the like, and the first letters of a number. */
  readonly start: RegExp;
  readonly word: RegExp;
  readonly joint: RegExp;
  readonly half: RegExp;
  readonly ending: RegExp;
  readonly scaleAlone: RegExp;
  readonly vague: RegExp;
  readonly prefix: RegExp;
}

/** A number in words. */
interface Spelt {
  readonly start: number;
  readonly end: number;
  readonly figures: string;
  readonly amount: number;
}

const made = new Map<string, Words>();
/** What a number in words may stand behind. */
const opening = '[\\s("\'«„“‘~≈–—]';

function wordsOf({ language }: Lexicon): Words {
  const known = made.get(language.id);
  if (known) return known;
  const data = language.numbers;
  const prefixes = Object.keys(data.prefixes).join('|');
  const words: Words = {
    data,
    start: new RegExp(`(?:^|${opening})(?:${firstLetters(data).join('|')})`, 'g'),
    word: new RegExp(`(?:${allWords(data).join('|')})${language.id === 'hu' ? '' : '(?!\\p{L})'}`, 'uy'),
    joint: new RegExp(data.joint, 'uy'),
    half: new RegExp(`${data.half}(?![\\p{L}\\p{N}])`, 'uy'),
    ending: new RegExp(`${data.endings || '(?!)'}(?!\\p{L})`, 'uy'),
    scaleAlone: new RegExp(data.scaleAlone, 'u'),
    vague: new RegExp(`(?:^|[^\\p{L}])${data.vague}`, 'u'),
    prefix: new RegExp(`(?:${prefixes || '(?!)'})`, 'uy'),
  };
  made.set(language.id, words);
  return words;
}

/** The longest first, so that „hat” does not take the beginning of „hatvan”. */
function allWords({ values, hundred, scales }: NumberWords): string[] {
  const all = [...Object.keys(values), ...(hundred ? [hundred] : []), ...Object.keys(scales)];
  return all.sort((a, b) => b.length - a.length);
}

/** Enough of each word to tell it from most others; one is an article, so that more of what follows it is asked for. */
function firstLetters(data: NumberWords): string[] {
  const many = allWords(data).filter((word) => data.values[word] !== 1);
  const grown = Object.keys(data.prefixes).flatMap((prefix) => data.grown.map((unit) => prefix + unit));
  return [...new Set([...many.map((word) => word.slice(0, 5)), ...grown]), data.one];
}

const cheap = new Map<string, RegExp>();
const accented: Readonly<Record<string, string>> = {
  α: 'άΆ', ε: 'έΈ', η: 'ήΉ', ι: 'ίϊΐΊΪ', ο: 'όΌ', υ: 'ύϋΰΎΫ', ω: 'ώΏ', σ: 'ς',
}; // prettier-ignore

/** A look at the text as it was written: may a word of it be a number? */
export function mayCount(text: string, { id, numbers }: Language): boolean {
  let pattern = cheap.get(id);
  if (!pattern) {
    const anyCase = firstLetters(numbers)
      .join('|')
      .replaceAll(' ', '\\s+')
      .replace(/(?<!\\)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}${accented[letter] ?? ''}]`);
    cheap.set(id, (pattern = new RegExp(`(?:^|${opening})(?:${anyCase})`)));
  }
  return pattern.test(text);
}

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
  if (number.amount === 1 || words.vague.test(slice)) return [];
  const whole = withHalf(plain, number, words, lexicon);
  if (hasUnit(plain, whole, lexicon)) return [whole];
  const to = matchAt(lexicon.toAt, plain, number.end) ?? matchAt(lexicon.andAt, plain, number.end);
  if (!to || (/ (?:and|και) /.test(to[0]) && !lexicon.betweenBefore.test(slice))) return [];
  const next = numberIn(plain, number.end + to[0].length, words);
  const end = next && withHalf(plain, next, words, lexicon);
  return end && end.amount > number.amount && hasUnit(plain, end, lexicon) ? [number, end] : [];
}

/** Adds and multiplies the words of one number: two hundred and fifty thousand. */
function numberIn(plain: string, start: number, words: Words): Spelt | undefined {
  const { values, hundred, scales } = words.data;
  let [end, at, total, group] = [start, start, 0, 0];
  for (let word = matchAt(words.word, plain, at); word; word = matchAt(words.word, plain, at)) {
    const text = word[0];
    const power = text === hundred ? 2 : scales[text];
    if (power !== undefined) {
      if (group === 0 && (end !== start || !words.scaleAlone.test(plain.slice(Math.max(0, start - 8), start)))) break;
      if (power === 2) group = Math.max(1, group) * 100;
      else [total, group] = [total + Math.max(1, group) * 10 ** power, 0];
    } else if (fits(values[text]!, group)) group += values[text]!;
    else break;
    end = at + text.length;
    if (text === 'tizen' || text === 'huszon') {
      if (!/^(?:egy|k|h|n|ö)/.test(plain.slice(end, end + 3))) return undefined;
      at = end;
    } else at = end + (matchAt(words.joint, plain, end)?.[0].length ?? plain.length);
  }
  const amount = total + group;
  return end === start || amount === 0 ? undefined : { start, end, amount, figures: String(amount) };
}

/** Ones come after tens and hundreds, tens after hundreds. */
function fits(value: number, group: number): boolean {
  if (value < 10) return group % 10 === 0 && (group % 100 !== 10 || value === Math.trunc(value));
  return group % (value < 100 ? 100 : value < 1000 ? 1000 : Infinity) === 0;
}

function withHalf(plain: string, number: Spelt, words: Words, lexicon: Lexicon): Spelt {
  const half = matchAt(words.half, plain, number.end);
  const amount = half ? number.amount + 0.5 : number.amount;
  const figures = String(amount).replace('.', lexicon.words.decimal);
  return { ...number, end: number.end + (half?.[0].length ?? 0), amount, figures };
}

/** A unit that a number in words may have before it. */
function hasUnit(plain: string, { end, amount }: Spelt, lexicon: Lexicon): boolean {
  const { currencyAt, durationAt, durationOf, percentAt, unitAt, unitOf, language } = lexicon;
  const time = matchAt(durationAt, plain, end);
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
    const half = /^ και (?:μιση|τεταρτο)(?= )/.exec(plain.slice(end, end + 12))?.[0].length ?? 0;
    return pastBefore?.test(slice) === true || matchAt(partAt, plain, end + half) !== null;
  }
  if (partBefore.exec(slice)?.[1] !== undefined) return true;
  const ends = /t[óő]l (?:fél |(?:három)?negyed )?$/.test(slice) && last !== undefined;
  return ends && /^-?ig/.test(plain.slice(end, end + 3)) && /^-?t[óő]l/.test(plain.slice(last.end, last.end + 4));
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
