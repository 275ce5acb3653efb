/** Words and phrases of a list, found in a text in the forms that their language gives them. */
import type { Language } from './language.js';
import { endOfPhrase, type PhraseWords, phraseWords } from './phrase-words.js';
import { foldGreek } from './read/text.js';

export interface FoundPhrase {
  /** As it stands in the list. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Many rules fold the same passages: what was folded lately is kept. */
const lately = new Map<string, string>();

/** Small letters, Greek without accents, plain apostrophes and blanks; every character stays where it is. */
export function folded(text: string): string {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const small = text.toLowerCase();
  const same = small.length === text.length ? small : Array.from(text, small1).join('');
  const made = foldGreek(same).replaceAll('’', "'").replaceAll('\u00a0', ' ');
  if (lately.size >= 4096) lately.clear();
  lately.set(text, made);
  return made;
}

const small1 = (char: string) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char);

/** Phrases by the letter they begin with, the longest first. */
type Finder = ReadonlyMap<string, readonly PhraseWords[]>;
const known = new WeakMap<readonly string[], Map<string, Finder>>();

function finderOf(phrases: readonly string[], language: Language, inflected: boolean): Finder {
  const mine = known.get(phrases) ?? new Map<string, Finder>();
  known.set(phrases, mine);
  const key = `${language.id} ${inflected}`;
  const before = mine.get(key);
  if (before) return before;
  const made = new Map<string, PhraseWords[]>();
  const sorted = [...phrases].filter((p) => p.trim() !== '').sort((a, b) => b.length - a.length);
  for (const phrase of sorted) {
    const one = phraseWords(phrase, folded(phrase.normalize('NFC')), language, inflected);
    const first = one.words[0]!.stem[0]!;
    const same = made.get(first);
    if (same) same.push(one);
    else made.set(first, [one]);
  }
  mine.set(key, made);
  return made;
}

const beginning = /(?<![\p{L}\p{N}_])[^ \n]/gu;
const begun = new Map<string, readonly number[]>();

/** Where a phrase may begin in folded text: not within a word. */
function startsOf(text: string): readonly number[] {
  const before = begun.get(text);
  if (before) return before;
  const made: number[] = [];
  beginning.lastIndex = 0;
  while (beginning.test(text)) {
    const last = beginning.lastIndex - 1;
    made.push((text.charCodeAt(last) & 0xfc00) === 0xdc00 ? last - 1 : last);
  }
  if (begun.size >= 1024) begun.clear();
  begun.set(text, made);
  return made;
}

/** Where the phrases of a list stand in a text, in order. The list is kept by its identity: pass the same one again. */
export function phrasesIn(
  text: string,
  phrases: readonly string[],
  language: Language,
  inflected = true,
): FoundPhrase[] {
  if (phrases.length === 0) return [];
  const finder = finderOf(phrases, language, inflected);
  const plain = folded(text);
  const found: FoundPhrase[] = [];
  let at = 0;
  for (const start of startsOf(plain)) {
    if (start < at) continue;
    for (const one of finder.get(plain[start]!) ?? []) {
      const end = endOfPhrase(one, plain, start);
      if (end < 0) continue;
      found.push({ phrase: one.phrase, start, end });
      at = end;
      break;
    }
  }
  return found;
}
