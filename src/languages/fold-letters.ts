/**
 * Texts as they are searched: small letters, Greek ones without accents and final sigmas, one kind of blank, apostrophe
 * and hyphen. Every character stays where it is, so a place in the fold is a place in the text. To ask whether a wording
 * stands in a text at all, however it is set, use `foldWords`.
 */
import { Lately } from '../model/lately.js';

const plainly: Readonly<Record<string, string>> = {
  ά: 'α', έ: 'ε', ή: 'η', ί: 'ι', ό: 'ο', ύ: 'υ', ώ: 'ω', ϊ: 'ι', ϋ: 'υ', ΐ: 'ι', ΰ: 'υ', ς: 'σ',
  '\u1f71': 'α', '\u1f73': 'ε', '\u1f75': 'η', '\u1f77': 'ι', '\u1f79': 'ο', '\u1f7b': 'υ', '\u1f7d': 'ω',
  '’': "'", '‘': "'", ʼ: "'", '\u2010': '-', '\u2011': '-',
}; // prettier-ignore
const accented = /[άέήίόύώϊϋΐΰς\u1f71\u1f73\u1f75\u1f77\u1f79\u1f7b\u1f7d]/g;
const odd =
  /[\t\n\r\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000’‘ʼ\u2010\u2011άέήίόύώϊϋΐΰς\u1f71\u1f73\u1f75\u1f77\u1f79\u1f7b\u1f7d]/g;

const plain = (char: string): string => plainly[char] ?? ' ';

/** Takes the accents and final sigmas off small Greek letters; for patterns, whose capitals (`\S`) must stay. */
export const withoutTonos = (pattern: string): string => pattern.replace(accented, plain);

/** In small letters, of the same length. */
function small(text: string): string {
  const made = text.toLowerCase();
  return made.length === text.length ? made : Array.from(text, keepWidth).join('');
}

function keepWidth(char: string): string {
  const made = char.toLowerCase();
  return made.length === char.length ? made : char;
}

/** Small letters without accents alone; blanks, line breaks and signs stay as they are. */
export const smallLetters = (text: string): string => withoutTonos(small(text));

/** Rules look through the same passages one after another; words are folded faster than they are found here. */
const kept = new Lately<string>(1000);
const WORTH_KEEPING = { from: 24, to: 20_000 };

export function foldLetters(text: string): string {
  if (text.length < WORTH_KEEPING.from || text.length > WORTH_KEEPING.to) return small(text).replace(odd, plain);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = small(text).replace(odd, plain);
  kept.set(text, made);
  return made;
}

/** Words as a pattern of themselves. */
export const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Patterns as whole words, for the borders of `\b` know no Greek and no Hungarian. The longest must come first. */
export const wholeWords = (patterns: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}_])(?:${patterns.join('|')})(?![\\p{L}\\p{N}_])`;
