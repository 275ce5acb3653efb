/** Spaces at which a line must not end: between a number and its unit, a day and its month, the groups of a number. */
import type { Found } from '../../model.js';
import { languageOf, readValues } from '../../languages/index.js';

const beforeWord = /(?<=\p{N}[.,]?) (?=\p{L}|\p{Sc})/gu;
const beforeNumber = /(?<=\p{L}|\p{Sc}) (?=\p{N})/gu;
const insideNumber = /(?<=[\p{N})]) (?=[\p{N}(])/gu;

const measures = new Set<Found['value']['type']>([
  'money',
  'quantity',
  'duration',
  'percentage',
  'date',
  'time',
  'phone',
]);

/** The words of one value, each space replaced by a no-break space: as long as before, so places stay exact. */
function bound(words: string, { value }: Found, monthFirst: boolean): string {
  const numbers = value.type === 'date' ? words : words.replace(insideNumber, '\u00a0');
  const units = numbers.replace(beforeWord, '\u00a0');
  const before = value.type === 'money' || (value.type === 'date' && monthFirst);
  return before ? units.replace(beforeNumber, '\u00a0') : units;
}

/** A text whose values stay on one line: «0,9 λίτρα», “24 December”, „december 10-én”, “HUF 9,990”. */
export function keepTogether(text: string, locale: string): string {
  if (!/\p{N}[.,]? | \p{N}/u.test(text)) return text;
  const monthFirst = languageOf(locale).id === 'hu';
  let done = '';
  let at = 0;
  for (const found of readValues(text, locale)) {
    if (!measures.has(found.value.type)) continue;
    done += text.slice(at, found.start) + bound(text.slice(found.start, found.end), found, monthFirst);
    at = found.end;
  }
  return done + text.slice(at);
}
