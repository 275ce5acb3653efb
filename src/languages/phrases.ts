/**
 * Finds words and phrases in running text, as whole words of its `foldLetters`. Either patterns that a language
 * file lists (`phraseFinder`), or words that people wrote into a brand or a list, bent as their language bends them or
 * exactly as they stand (`wordFinder`; `wordsIn` keeps the finder of a list). Names have finders of their own: names.ts.
 */
import { Lately } from '../model/lately.js';
import { alternativesOf, leadsOf, placesOf } from './leads.js';
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

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern stands in folded text. Alternatives that begin alike are compiled when a word begins so. */
function spanFinder(say: readonly string[]): (plain: string) => Span[] {
  const all = alternativesOf(say.map(withoutTonos).join('|'));
  const leads = leadsOf(all.join('|'));
  if (!leads) {
    let whole: RegExp | undefined;
    return (plain) =>
      Array.from(plain.matchAll((whole ??= new RegExp(wholeWords(all), 'gu'))), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      }));
  }
  const byLeads = new Map<string, RegExp>();
  const patternFor = (here: readonly string[]): RegExp => {
    const mine = all.filter((one) => leadsOf(one)!.some((lead) => here.includes(lead)));
    return new RegExp(`(?:${mine.join('|')})(?![\\p{L}\\p{N}_])`, 'uy');
  };
  return (plain) => {
    const found: Span[] = [];
    for (const start of placesOf(plain, leads)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const here = leads.filter((lead) => plain.startsWith(lead, start));
      const pattern = byLeads.get(here.join()) ?? patternFor(here);
      byLeads.set(here.join(), pattern);
      pattern.lastIndex = start;
      if (pattern.test(plain)) found.push({ start, end: pattern.lastIndex });
    }
    return found;
  };
}

/** Finds every phrase that no exception overlaps. */
export function phraseFinder({ say, not = [] }: Phrasing): PhraseFinder {
  if (say.length === 0) return () => [];
  const wanted = spanFinder(say);
  const other = not.length > 0 ? spanFinder(not) : undefined;
  return (text) => {
    const plain = foldLetters(text);
    const found = wanted(plain);
    const elsewhere = found.length > 0 && other ? other(plain) : [];
    return found
      .filter(({ start, end }) => !elsewhere.some((o) => o.start < end && start < o.end))
      .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
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
const begun = new Lately<readonly number[]>(500);

/** Where a word may begin in a folded text. */
function startsOf(text: string): readonly number[] {
  const before = begun.get(text);
  if (before) return before;
  const made = Array.from(text.matchAll(beginning), ({ index }) => index);
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
