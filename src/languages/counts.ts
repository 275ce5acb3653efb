import type { Language } from './language.js';
import { foldLetters, withoutTonos } from './fold-letters.js';

/** A number of things that a list may hold: “4 tips”, «τρία βήματα», „öt tipp”. */
export interface Count {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const made = new Map<string, RegExp>();

function patternOf({ id, numbers, lists }: Language): RegExp {
  let pattern = made.get(id);
  if (!pattern) {
    const words = Object.entries(numbers.values).filter(
      ([word, value]) => value > 1 && value <= 20 && Number.isInteger(value) && word !== 'tizen' && word !== 'huszon',
    );
    const number = [...words.map(([word]) => word).sort((a, b) => b.length - a.length), '\\d{1,2}'].join('|');
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}.,:/-])(?<!${lists.notAll} )(${number}) (?:\\p{L}[\\p{L}-]* )?(?:${lists.items.map(withoutTonos).join('|')})(?![\\p{L}\\p{N}-])`,
      'gu',
    );
    made.set(id, pattern);
  }
  return pattern;
}

/** Counts of list items in a text, in order. */
export function countsOf(text: string, language: Language): Count[] {
  const plain = foldLetters(text);
  return [...plain.matchAll(patternOf(language))].map((found) => ({
    count: language.numbers.values[found[1]!] ?? Number(found[1]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** True for the words before a sum: “Total”, «Σύνολο:», „Összesen”. */
export function isTotal(label: string, { lists }: Language): boolean {
  return lists.total.includes(
    foldLetters(label)
      .replaceAll(/ +/g, ' ')
      .replace(/[:*]+ ?$/, '')
      .trim(),
  );
}
