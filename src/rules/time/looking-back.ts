/** Words that look back, and text as they are looked for in it. */
import { languageOf } from '../../languages/index.js';

const kept = new Map<string, RegExp>();

/** Lower case without accents, character by character: places stay what they are. */
export function folded(text: string): string {
  let out = '';
  for (const character of text) {
    const bare = character
      .normalize('NFD')
      .replace(/\p{Mark}+/gu, '')
      .toLowerCase();
    out += bare.length === character.length ? bare : character;
  }
  return out;
}

/** Whole words of a list of patterns; built once for a language. */
export function wordsPattern(patterns: readonly string[]): RegExp {
  const source = `(?<![\\p{L}\\p{N}_])(?:${patterns.join('|')})(?![\\p{L}\\p{N}_])`;
  const known = kept.get(source) ?? new RegExp(source, 'u');
  kept.set(source, known);
  return known;
}

/** Whether a stretch of folded text compares with, or tells of, an earlier time. */
export const looksBack = (text: string, locale: string): boolean =>
  wordsPattern(languageOf(locale).periods.lookingBack).test(text);
