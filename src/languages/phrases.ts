/**
 * Finds words and phrases in running text, as whole words of its `foldLetters`. Either patterns that a language
 * file lists (`phraseFinder`), or words that people wrote into a brand or a list, bent as their language bends them or
 * exactly as they stand (`wordFinder`; `wordsIn` keeps the finder of a list). Names have finders of their own: names.ts.
 */
import { foldLetters, literal, wholeWords, withoutTonos } from './fold-letters.js';
import type { Language } from './language.js';

/** What is looked for, and longer phrases in which it means something else. Patterns over small letters, without captures. */
export interface Phrasing {
  readonly say: readonly string[];
  readonly not?: readonly string[];
}

/** Where a phrase stands, in UTF-16 units, and its words as they were written. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type PhraseFinder = (text: string) => Phrase[];

/** A phrase with the entry of the list it was found by. */
export interface FoundPhrase extends Phrase {
  readonly phrase: string;
}

const whole = (patterns: readonly string[]) => new RegExp(wholeWords(patterns.map(withoutTonos)), 'gu');

function matches(text: string, plain: string, pattern: RegExp): Phrase[] {
  return Array.from(plain.matchAll(pattern), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    text: text.slice(index, index + words.length),
  }));
}

/** Finds every phrase that no exception overlaps. */
export function phraseFinder({ say, not = [] }: Phrasing): PhraseFinder {
  if (say.length === 0) return () => [];
  const wanted = whole(say);
  const other = not.length > 0 ? whole(not) : undefined;
  return (text) => {
    const plain = foldLetters(text);
    const found = matches(text, plain, wanted);
    if (found.length === 0 || !other) return found;
    const elsewhere = matches(text, plain, other);
    return found.filter(({ start, end }) => !elsewhere.some((o) => o.start < end && start < o.end));
  };
}

/** A phrase as a pattern; one that ends in `*` stands for all its endings. Without a language it does not bend. */
function patternOf(phrase: string, language: Language | undefined): string {
  const open = phrase.endsWith('*');
  const words = foldLetters((open ? phrase.slice(0, -1) : phrase).normalize('NFC'))
    .trim()
    .split(/ +/);
  const bent = (word: string, i: number) =>
    language && !open ? language.bends(word, i === words.length - 1, words.length === 1) : literal(word);
  return words.map(bent).join(' +') + (open ? '\\p{L}*' : '');
}

/** Finds the words of a list, the longest first; in the forms of a language, or as they stand. */
export function wordFinder(list: readonly string[], language?: Language): (text: string) => FoundPhrase[] {
  const sorted = [...list].filter((one) => one.trim() !== '').sort((a, b) => b.length - a.length);
  const patterns = sorted.map((phrase) => patternOf(phrase, language));
  const find = phraseFinder({ say: patterns });
  const each = patterns.map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));
  return (text) =>
    find(text).map((found) => {
      const words = foldLetters(found.text);
      return { ...found, phrase: sorted[each.findIndex((pattern) => pattern.test(words))]! };
    });
}

const known = new WeakMap<readonly string[], Map<string, (text: string) => FoundPhrase[]>>();

/** Where the words of a list stand in a text, in order. The list is kept by its identity: pass the same one again. */
export function wordsIn(text: string, list: readonly string[], language?: Language): FoundPhrase[] {
  if (list.length === 0) return [];
  const mine = known.get(list) ?? new Map<string, (text: string) => FoundPhrase[]>();
  known.set(list, mine);
  const key = language?.id ?? '';
  const find = mine.get(key) ?? wordFinder(list, language);
  mine.set(key, find);
  return find(text);
}
