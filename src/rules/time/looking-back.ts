/** Words that look back. */
import { languageOf, wholeWords } from '../../languages/index.js';

const kept = new Map<string, RegExp>();

function lookingBack(locale: string): RegExp {
  const { id, periods } = languageOf(locale);
  const known = kept.get(id) ?? new RegExp(wholeWords(periods.lookingBack), 'u');
  kept.set(id, known);
  return known;
}

/** Whether a stretch of folded text (`foldLetters`) compares with, or tells of, an earlier time. */
export const looksBack = (folded: string, locale: string): boolean => lookingBack(locale).test(folded);
