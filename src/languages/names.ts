/** Names in a running text, in every form that a language makes of them. Pure and fast: nothing is looked at twice. */
import { Lately } from '../model/lately.js';
import type { Language } from './language.js';
import { foldLetters, literal } from './fold-letters.js';

/** Where a name stands in a text. `form` is the registered form it was found by. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** A name in a list of many. */
export interface NameEntry {
  readonly id: string;
  readonly forms: readonly string[];
  /** Small and capital first letters are the same: terms and titles; `all`: any letters. */
  readonly anyCase?: boolean | 'all';
}

export interface NameHit extends NameSpan {
  readonly id: string;
}

interface Shape {
  readonly form: string;
  readonly words: readonly string[];
  /** Letters that every form of it begins with. */
  readonly begins: string;
  readonly source: string;
  /** Compiled when a text has such letters at last: of most names that a brand knows none has. */
  at?: RegExp;
}

const shapes = new Map<string, Shape>();
const letter = '[\\p{L}\\p{N}_]';

/** Words of a name; a hyphen binds two of them. */
const wordsOf = (name: string): string[] => name.trim().split(/[\s\u00a0]+/);

function patternOf(word: string, last: boolean, { names }: Language): string {
  const folded = foldLetters(word);
  const [head, ...tail] = folded.split('-');
  // A hyphenated name bends in each half where the language bends each word.
  if (tail.length > 0 && names.between !== '' && /^[\u0370-\u03ff-]+$/.test(folded))
    return [head!, ...tail].map((half) => names.pattern(half, true)).join('-');
  return names.pattern(folded, last);
}

/** The letters that a pattern certainly begins with. */
function sureOf(pattern: string): string {
  const plain = /^[^\\^$.*+?()[\]{}|]*/.exec(pattern)![0];
  // What follows may stand there or not.
  return /^[?*{]/.test(pattern.slice(plain.length)) ? plain.slice(0, -1) : plain;
}

/** The shape of a registered form; kept, for brands are few and names are asked for often. */
function shapeOf(form: string, language: Language): Shape {
  const key = `${language.id} ${form}`;
  const known = shapes.get(key);
  if (known) return known;
  const words = wordsOf(form.normalize('NFC'));
  const source = words.map((word, i) => `(${patternOf(word, i === words.length - 1, language)})`);
  const between = `${language.names.between} `;
  // It is tried only where a word begins.
  const whole = `${source.join(between)}(?!${letter})`;
  const shape = { form, words, begins: sureOf(source[0]!.slice(1)), source: whole };
  shapes.set(key, shape);
  return shape;
}

const isCapital = (c: string | undefined): boolean => c !== undefined && c !== c.toLowerCase();
const allCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}.*\p{L}/u.test(text);

/** Whether a word is written as its name is; the first letter may be small or large where the language allows it. */
function caseFits(word: string, found: string, free: boolean, { names }: Language): boolean {
  if (allCapitals(found)) return true;
  const [name, text] = [foldLetters(word), foldLetters(found)];
  for (let i = 0; i < Math.min(word.length, found.length); i++) {
    if (name[i] !== text[i] || isCapital(word[i]) === isCapital(found[i])) continue;
    if (i > 0) return false;
    if (isCapital(word[0]) && !free && !(names.small?.test(text.slice(word.length - 2)) ?? false)) return false;
  }
  return true;
}

function matchAt(
  text: string,
  folded: string,
  start: number,
  shape: Shape,
  language: Language,
  anyCase: NameEntry['anyCase'] = false,
) {
  if (!folded.startsWith(shape.begins, start)) return undefined;
  shape.at ??= new RegExp(shape.source, 'uy');
  shape.at.lastIndex = start;
  const found = shape.at.exec(folded);
  if (!found) return undefined;
  const { fits } = language.names;
  const count = shape.words.length;
  let at = start;
  for (const [i, word] of shape.words.entries()) {
    const piece = found[i + 1]!;
    const last = i === count - 1;
    const length = last && fits ? fits(foldLetters(word), piece, /^\p{Lu}/u.test(word)) : piece.length;
    at = last ? start + found[0].length - piece.length : folded.indexOf(piece, at);
    const free = anyCase !== false || (i === 0 && count > 1);
    if (length === 0) return undefined;
    if (anyCase !== 'all' && !caseFits(word, text.slice(at, at + length), free, language)) return undefined;
    at += length;
  }
  return { start, end: at, form: shape.form };
}

const longestKey = 4;

/** The first letters that every form of a name has. */
function beginningOf(form: string, language: Language): string {
  const [first = '', ...rest] = wordsOf(form.normalize('NFC'));
  const pattern = patternOf(first, rest.length === 0, language);
  const sure = sureOf(pattern);
  return (sure === '' ? foldLetters(first).slice(0, 1) : sure).slice(0, longestKey);
}

const beginning = /(?<![\p{L}\p{N}_])[^\s\ufffc]/gu;
/** Many lists of names are looked for in the same texts, one after the other. */
const begun = new Lately<readonly number[]>(500);

/** Where a word begins in a folded text. */
function startsOf(folded: string): readonly number[] {
  const known = begun.get(folded);
  if (known) return known;
  const made = Array.from(folded.matchAll(beginning), ({ index }) => index);
  begun.set(folded, made);
  return made;
}

/** A finder of many names at once; the longest at a place wins, of equal ones the first. Build it once per list. */
export function finderOf(entries: readonly NameEntry[], language: Language): (text: string) => NameHit[] {
  const index = new Map<string, { entry: NameEntry; form: string }[]>();
  /** Code units that a name begins with, and lengths of the keys: most words are left at the first look. */
  const first = new Set<number>();
  const lengths = new Set<number>();
  for (const entry of entries)
    for (const form of new Set(entry.forms)) {
      const key = beginningOf(form, language);
      if (key === '') continue;
      const known = index.get(key);
      if (known) known.push({ entry, form });
      else index.set(key, [{ entry, form }]);
      first.add(key.charCodeAt(0));
      lengths.add(key.length);
    }
  const longestFirst = [...lengths].sort((a, b) => b - a);
  if (index.size === 0) return () => [];
  return (text) => {
    const folded = foldLetters(text);
    const hits: NameHit[] = [];
    let free = 0;
    for (const start of startsOf(folded)) {
      if (start < free || !first.has(folded.charCodeAt(start))) continue;
      let best: NameHit | undefined;
      for (const length of longestFirst)
        for (const { entry, form } of index.get(folded.slice(start, start + length)) ?? []) {
          const found = matchAt(text, folded, start, shapeOf(form, language), language, entry.anyCase);
          if (found && found.end > (best?.end ?? 0)) best = { ...found, id: entry.id };
        }
      if (best) {
        hits.push(best);
        free = best.end;
      }
    }
    return hits;
  };
}

const finders = new Map<string, (text: string) => NameHit[]>();

/** Every place where a name stands, by its written form, its registered ones or any form the language makes of them. */
export function spansOf(text: string, name: string, forms: readonly string[], language: Language): NameSpan[] {
  const key = JSON.stringify([language.id, name, forms]);
  const finder = finders.get(key) ?? finderOf([{ id: '', forms: [name, ...forms] }], language);
  finders.set(key, finder);
  return finder(text).map(({ start, end, form }) => ({ start, end, form }));
}

/** Whether these words, from end to end, are a form of the name. */
export function isForm(words: string, name: string, language: Language, anyCase = false): boolean {
  const text = words.normalize('NFC').trim();
  const found = matchAt(text, foldLetters(text), 0, shapeOf(name, language), language, anyCase);
  return found?.end === text.length;
}

/** The name in the forms people meet most, each once; words of a name bend together. */
export function formsIn(name: string, language: Language): string[] {
  const words = wordsOf(name);
  const made = words.map((word, i) => language.names.forms(word, i === words.length - 1));
  const most = Math.max(...made.map((forms) => forms.length));
  const together = Array.from({ length: most }, (_, k) => made.map((forms) => forms[k] ?? forms[0]!).join(' '));
  return [...new Set([name, ...together])];
}

export { foldLetters, literal };
