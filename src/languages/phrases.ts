/**
 * Finds words and phrases in running text, as whole words of its `foldLetters`. Either patterns that a language
 * file lists (`phraseFinder`), or words that people wrote into a brand or a list, bent as their language bends them or
 * exactly as they stand (`wordFinder`; `wordsIn` keeps the finder of a list). Names have finders of their own: names.ts.
 */
import { leadsOf, mayBegin } from './leads.js';
import { foldLetters, wholeWords, withoutTonos } from './fold-letters.js';
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
  const leads = leadsOf(say.map(withoutTonos).join('|'));
  let wanted: RegExp | undefined;
  let other: RegExp | undefined;
  return (text) => {
    const plain = foldLetters(text);
    if (leads && !mayBegin(plain, leads)) return [];
    const found = matches(text, plain, (wanted ??= whole(say)));
    if (found.length === 0 || not.length === 0) return found;
    other ??= whole(not);
    const elsewhere = matches(text, plain, other);
    return found.filter(({ start, end }) => !elsewhere.some((o) => o.start < end && start < o.end));
  };
}

/** A word of a phrase: what never changes of it, and where it ends that begins so; -1 when it is another word. */
interface Word {
  readonly stem: string;
  readonly endAt: (text: string, from: number) => number;
}

const endings = new Map<string, Word['endAt']>();

/** Endings are few, words are many: each is compiled once, when it is first met. */
function endingOf(pattern: string): Word['endAt'] {
  const before = endings.get(pattern);
  if (before) return before;
  let sticky: RegExp | undefined;
  const made = (text: string, from: number) => {
    sticky ??= new RegExp(`${pattern}(?![\\p{L}\\p{N}_])`, 'uy');
    sticky.lastIndex = from;
    return sticky.test(text) ? sticky.lastIndex : -1;
  };
  endings.set(pattern, made);
  return made;
}

/** One that ends in `*` stands for all its endings. Without a language it does not bend. */
function wordsOf(phrase: string, language: Language | undefined): Word[] {
  const open = phrase.endsWith('*');
  const words = foldLetters((open ? phrase.slice(0, -1) : phrase).normalize('NFC'))
    .trim()
    .split(/ +/);
  return words.map((word, i): Word => {
    const last = i === words.length - 1;
    if (open || !language) return { stem: word, endAt: endingOf(open && last ? '\\p{L}*' : '') };
    const { stem, ending } = language.bends(word, last, words.length === 1);
    return { stem, endAt: endingOf(ending) };
  });
}

/** Where the words end that begin at an offset of a folded text; -1 when they do not stand there. */
function endOf(words: readonly Word[], text: string, start: number): number {
  let at = start;
  for (let i = 0; i < words.length; i++) {
    const { stem, endAt } = words[i]!;
    if (i > 0) {
      if (text[at] !== ' ') return -1;
      while (text[at] === ' ') at++;
    }
    if (!text.startsWith(stem, at)) return -1;
    at = endAt(text, at + stem.length);
    if (at < 0) return -1;
  }
  return at;
}

const beginning = /(?<![\p{L}\p{N}_])[^ ]/gu;
/** Many lists are looked for in the same passages. */
const begun = new Map<string, readonly number[]>();

/** Where a word may begin in a folded text. */
function startsOf(text: string): readonly number[] {
  const before = begun.get(text);
  if (before) return before;
  const made = Array.from(text.matchAll(beginning), ({ index }) => index);
  if (begun.size >= 1024) begun.clear();
  begun.set(text, made);
  return made;
}

/** Finds the words of a list, the longest first; in the forms of a language, or as they stand. */
export function wordFinder(list: readonly string[], language?: Language): (text: string) => FoundPhrase[] {
  const byFirst = new Map<string, { phrase: string; words: readonly Word[] }[]>();
  for (const phrase of [...list].filter((one) => one.trim() !== '').sort((a, b) => b.length - a.length)) {
    const words = wordsOf(phrase, language);
    const first = words[0]!.stem[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, words }]);
  }
  return (text) => {
    const plain = foldLetters(text);
    const found: FoundPhrase[] = [];
    let free = 0;
    for (const start of byFirst.size > 0 ? startsOf(plain) : []) {
      if (start < free) continue;
      for (const { phrase, words } of byFirst.get(plain[start]!) ?? []) {
        const end = endOf(words, plain, start);
        if (end < 0) continue;
        found.push({ phrase, start, end, text: text.slice(start, end) });
        free = end;
        break;
      }
    }
    return found;
  };
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
