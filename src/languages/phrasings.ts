/** Finds set phrases in running text: in any case, Greek with or without accents, at the borders of words. */
import { alternativesOf, leadsOf, placesOf } from './leads.js';
import { foldGreek } from './read/text.js';

/** What is looked for, and longer phrases in which it means something else. Patterns over lower-case text without captures. */
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

const odd = /[\t\n\r\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000’ʼ‐‑–]/g;

/** Many finders look through the same words one after another: the last texts are kept, as many as a long message has. */
const kept = new Map<string, string>();
const KEPT = 512;

/** Lower case, without Greek accents, plain blanks, apostrophes and hyphens. Has the length of the text. */
export function searchable(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const small = text.toLowerCase();
  const same = small.length === text.length ? small : Array.from(text, sameLength).join('');
  const made = foldGreek(same).replace(odd, plainly);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, made);
  return made;
}

function plainly(char: string): string {
  if (char === '’' || char === 'ʼ') return "'";
  return char === '‐' || char === '‑' || char === '–' ? '-' : ' ';
}

function sameLength(char: string): string {
  const small = char.toLowerCase();
  return small.length === char.length ? small : char;
}

function wholeWords(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${patterns.map(foldGreek).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern stands in folded text. Alternatives that begin with one letter are compiled when a word begins so. */
function spanFinder(say: readonly string[]): (plain: string) => Span[] {
  const all = alternativesOf(say.map(foldGreek).join('|'));
  const begins = all.map(leadsOf);
  if (!begins.every((leads) => leads !== undefined)) {
    let whole: RegExp | undefined;
    return (plain) =>
      Array.from(plain.matchAll((whole ??= wholeWords(say))), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      }));
  }
  const leads = [...new Set(begins.flat())];
  const byLetter = new Map<string, RegExp>();
  const patternFor = (letter: string): RegExp => {
    const mine = all.filter((_, i) => begins[i]!.some((lead) => lead[0] === letter));
    return new RegExp(`(?:${mine.join('|')})(?![\\p{L}\\p{N}_])`, 'uy');
  };
  return (plain) => {
    const found: Span[] = [];
    for (const start of placesOf(plain, leads)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const letter = plain[start]!;
      const pattern = byLetter.get(letter) ?? patternFor(letter);
      byLetter.set(letter, pattern);
      pattern.lastIndex = start;
      if (pattern.test(plain)) found.push({ start, end: pattern.lastIndex });
    }
    return found;
  };
}

/** Finds every phrase that no exception overlaps. */
export function phraseFinder({ say, not = [] }: Phrasing): PhraseFinder {
  const wanted = spanFinder(say);
  let other: RegExp | undefined;
  return (text) => {
    const plain = searchable(text);
    const found = wanted(plain).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
    if (found.length === 0 || not.length === 0) return found;
    other ??= wholeWords(not);
    const elsewhere = [...plain.matchAll(other)];
    return found.filter(({ start, end }) => !elsewhere.some((o) => o.index < end && start < o.index + o[0].length));
  };
}

/** Finds registered words as they are given; one that ends in `*` stands for all its endings. */
export function formFinder(forms: readonly string[]): PhraseFinder {
  const say = forms.map((form) => {
    const open = form.endsWith('*');
    const words = searchable(open ? form.slice(0, -1) : form).trim();
    return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ +/g, ' +') + (open ? '\\p{L}*' : '');
  });
  return say.length > 0 ? phraseFinder({ say: say.sort((a, b) => b.length - a.length) }) : () => [];
}
