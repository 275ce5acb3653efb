/** What may be written in place of a wrong word by itself: only where nothing around it has to change. */
import type { Fix, Locale, Passage } from '../../model.js';
import { article, foldLetters, languageOf } from '../../languages/index.js';

const isCapital = (c: string | undefined): boolean => c !== undefined && c !== c.toLowerCase();
const letters = (text: string): string => foldLetters(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
const vowelFirst = (word: string): boolean => /^[aeiou]/i.test(word);

/** `name`: a name keeps its gender in Greek, whatever its spelling; a word may not. */
export function replacement(
  passage: Passage,
  found: { readonly start: number; readonly end: number; readonly form: string },
  right: string,
  locale: Locale,
  name: boolean,
): Fix | undefined {
  const words = passage.text.slice(found.start, found.end);
  const at = passage.exactly(found.start, found.end);
  if (!at || foldLetters(words) !== foldLetters(found.form)) return undefined;
  const shouted = words === words.toUpperCase() && found.form !== found.form.toUpperCase();
  if (shouted) return undefined;
  const { id } = languageOf(locale);
  if (id === 'el' && !name && letters(words) !== letters(right)) return undefined;
  const before = /([\p{L}]+)\s+["“„«]?$/u
    .exec(passage.text.slice(Math.max(0, found.start - 24), found.start))?.[1]
    ?.toLowerCase();
  if (id === 'en' && /^an?$/.test(before ?? '') && vowelFirst(words) !== vowelFirst(right)) return undefined;
  if (id === 'hu' && /^az?$/.test(before ?? '') && article(words, 'hu') !== article(right, 'hu')) return undefined;
  const first = isCapital(words[0]) && !isCapital(found.form[0]) ? right[0]!.toUpperCase() : right[0]!;
  return { at, text: first + right.slice(1) };
}
