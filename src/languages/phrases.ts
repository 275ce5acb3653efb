/** Words and phrases of a list, found in a text in the forms that their language gives them. */
import type { Language } from './language.js';
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
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const greekEndings =
  'οσ|ου|ον|ο|οι|ων|ουσ|η|ησ|ην|α|ασ|αν|εσ|ε|ι|ισ|εισ|εωσ|εων|ια|ιου|ιων|ατα|ατοσ|ατων|οτεροσ|οτερη|οτερο|οτεροι|οτερεσ|οτερα';
const greekEnd = new RegExp(`(?:${greekEndings})$`, 'u');
const hungarianEnd =
  '(?:a|e|k|t|n|i|ak|ek|ok|ök|at|et|ot|öt|an|en|on|ön|ban|ben|ba|be|ból|ből|nak|nek|ra|re|ról|ről|hoz|hez|höz|tól|től|nál|nél|ig|ért|ul|ül|ként|bb|abb|ebb|ja|je|jai|jei|ai|ei|unk|ünk|nk|ink|uk|ük|juk|jük|m|am|em|om|s|as|es|os|[bcdfghjklmnprstvz]?[ae]l){0,3}';

/** One word of a phrase as a pattern over folded text. */
function wordPattern(word: string, last: boolean, alone: boolean, { id }: Language): string {
  const plain = escaped(word);
  if (id === 'en') return last ? `${plain}(?:'s|e?s)?` : plain;
  if (id === 'hu') {
    if (!last) return plain;
    const long = plain.endsWith('a')
      ? `${plain.slice(0, -1)}[aá]`
      : plain.endsWith('e')
        ? `${plain.slice(0, -1)}[eé]`
        : plain;
    return long + hungarianEnd;
  }
  const stem = plain.replace(greekEnd, '');
  return stem !== plain && stem.length >= (alone ? 4 : 3) ? `${stem}(?:${greekEndings})` : plain;
}

/** @param inflected whether the words may bend */
function patternOf(phrase: string, language: Language, inflected: boolean): string {
  const words = folded(phrase.normalize('NFC')).split(/\s+/);
  const parts = words.map((word, i) =>
    inflected ? wordPattern(word, i === words.length - 1, words.length === 1, language) : escaped(word),
  );
  return parts.join('[ \\n]');
}

interface Finder {
  readonly all: RegExp;
  readonly each: readonly { phrase: string; pattern: RegExp }[];
}
const known = new WeakMap<readonly string[], Map<string, Finder>>();

function finderOf(phrases: readonly string[], language: Language, inflected: boolean): Finder {
  const mine = known.get(phrases) ?? new Map<string, Finder>();
  known.set(phrases, mine);
  const key = `${language.id} ${inflected}`;
  const made = mine.get(key);
  if (made) return made;
  const sorted = [...phrases].filter((p) => p.trim() !== '').sort((a, b) => b.length - a.length);
  const patterns = sorted.map((phrase) => patternOf(phrase, language, inflected));
  const finder: Finder = {
    all: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${patterns.join('|')})(?![\\p{L}\\p{N}_])`, 'gu'),
    each: sorted.map((phrase, i) => ({ phrase, pattern: new RegExp(`^(?:${patterns[i]!})$`, 'u') })),
  };
  mine.set(key, finder);
  return finder;
}

/** Where the phrases of a list stand in a text, in order. The list is kept by its identity: pass the same one again. */
export function phrasesIn(
  text: string,
  phrases: readonly string[],
  language: Language,
  inflected = true,
): FoundPhrase[] {
  if (phrases.length === 0) return [];
  const { all, each } = finderOf(phrases, language, inflected);
  return [...folded(text).matchAll(all)].map(({ 0: words, index: start }) => ({
    phrase: each.find(({ pattern }) => pattern.test(words))!.phrase,
    start,
    end: start + words.length,
  }));
}
