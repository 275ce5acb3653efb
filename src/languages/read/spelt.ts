import type { Language, NumberWords } from '../language.js';
import type { Lexicon } from './lexicon.js';
import { matchAt } from './reader.js';

export interface Words {
  readonly data: NumberWords;
  /** A blank or the like, and the first letters of a number. */
  readonly start: RegExp;
  readonly word: RegExp;
  readonly joint: RegExp;
  readonly half: RegExp;
  /** „két millió”, “two and a half million”. */
  readonly scale: RegExp;
  readonly ending: RegExp;
  readonly scaleAlone: RegExp;
  readonly vague: RegExp;
  readonly prefix: RegExp;
}

/** A number in words. */
export interface Spelt {
  readonly start: number;
  readonly end: number;
  readonly figures: string;
  readonly amount: number;
}

const made = new Map<string, Words>();
/** What a number in words may stand behind. */
const opening = '[\\s("\'«„“‘~≈–—]';

export function wordsOf({ language }: Lexicon): Words {
  const known = made.get(language.id);
  if (known) return known;
  const data = language.numbers;
  const prefixes = longestFirst(Object.keys(data.prefixes)).join('|');
  const words: Words = {
    data,
    start: new RegExp(`(?:^|${opening})(?:${firstLetters(data).join('|')})`, 'g'),
    word: new RegExp(`(?:${allWords(data).join('|')})${language.id === 'hu' ? '' : '(?!\\p{L})'}`, 'uy'),
    joint: new RegExp(data.joint, 'uy'),
    half: new RegExp(`${data.half}(?![\\p{L}\\p{N}])`, 'uy'),
    scale: new RegExp(` (${longestFirst(Object.keys(data.scales)).join('|')})(?!\\p{L})`, 'uy'),
    ending: new RegExp(`${data.endings || '(?!)'}(?!\\p{L})`, 'uy'),
    scaleAlone: new RegExp(data.scaleAlone, 'u'),
    vague: new RegExp(`(?:^|[^\\p{L}])${data.vague}`, 'u'),
    prefix: new RegExp(`(?:${prefixes || '(?!)'})`, 'uy'),
  };
  made.set(language.id, words);
  return words;
}

/** So that „hat” does not take the beginning of „hatvan”. */
function allWords({ values, hundred, scales }: NumberWords): string[] {
  return longestFirst([...Object.keys(values), ...(hundred ? [hundred] : []), ...Object.keys(scales)]);
}

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

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

/** Adds and multiplies the words of one number: two hundred and fifty thousand. */
export function numberIn(plain: string, start: number, words: Words): Spelt | undefined {
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

export function withHalf(plain: string, number: Spelt, words: Words, lexicon: Lexicon): Spelt {
  const half = matchAt(words.half, plain, number.end);
  const end = number.end + (half?.[0].length ?? 0);
  const scale = matchAt(words.scale, plain, end);
  const amount = (number.amount + (half ? 0.5 : 0)) * 10 ** (scale ? words.data.scales[scale[1]!]! : 0);
  const figures = String(amount).replace('.', lexicon.words.decimal);
  return { ...number, end: end + (scale?.[0].length ?? 0), amount, figures };
}
