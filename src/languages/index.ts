/** The languages of the program: their words, and how values are written, read, parsed and compared in them. */
import type { Found, Form, Value } from '../model/value.js';
import { countsOf, isTotal as isTotalIn, type Count } from './counts.js';
import { findersOf, type ClaimFinders } from './claim-words.js';
import { withClocks, zoneIn } from './clock.js';
import { el } from './el/index.js';
import { en } from './en/index.js';
import { hu } from './hu/index.js';
import type { Labels, Language, Problem } from './language.js';
import { finderOf, formsIn, isForm, spansOf, type NameEntry, type NameHit, type NameSpan } from './names.js';
import { parse, type Hint, type Parsed } from './parse/index.js';
import { wordsIn, type FoundPhrase } from './phrases.js';
import { inFigures } from './read/number-words.js';
import { read, type ReadContext } from './read/index.js';
import { sentencesIn } from './sentences.js';
import { slugOf } from './slug.js';
import { capitals, hungarianArticle, inQuotes, joinWords } from './words.js';
import { write } from './write/index.js';
import type { Style } from './write/number.js';
import { foreignIn, type Foreign } from './written.js';

// Values and days.
export { agrees } from './agree.js';
export { atomsOf } from './atoms.js';
export { daysIn, isDay, wallClock, weekdayOf } from './calendar.js';
export { offsetOf } from './clock.js';
export { countUnit } from './count-units.js';
export { holidaysOf, knowsHolidays, type Holiday, type OwnHolidays } from './holidays/index.js';
export { formsOf } from './write/index.js';
export type { Hint, Parsed, Problem, ReadContext, Style };
// Texts, and what is found in them.
export { fillIn } from './fill.js';
export { foldLetters, wholeWords } from './fold-letters.js';
export { foldWords } from './fold-words.js';
export { spacedBy } from './spaced.js';
export { inLocale } from './local-text.js';
export { holdsMost, mayBeNear, nearMiss, type Near } from './near-miss.js';
export { wordFinder, type FoundPhrase, type Phrase, type PhraseFinder } from './phrases.js';
export { plainQuotations, quotations } from './quotations.js';
export type { NameEntry, NameHit, NameSpan };
// Languages.
export type { Effect } from './claim-words.js';
export type { Labels, Language };

/** The languages in the order of their names' codes. */
export const languages: Readonly<Record<Language['id'], Language>> = { el, en, hu };

/** The language of a locale (`el`, `el-CY`, `EL_gr`); English for one that we do not have. */
export function languageOf(locale: string): Language {
  if (Object.hasOwn(languages, locale)) return languages[locale as Language['id']];
  const id = locale.split(/[-_]/)[0]!.toLowerCase();
  return Object.hasOwn(languages, id) ? languages[id as Language['id']] : en;
}

/** True when the locale's language is one of ours. */
export function isKnownLanguage(locale: string): boolean {
  return Object.hasOwn(languages, locale.split(/[-_]/)[0]!.toLowerCase());
}

/** Words that templates and channels print. */
export function labelsOf(locale: string): Labels {
  return languageOf(locale).labels;
}

/** The typed values of a running text, in order, never overlapping. */
export function readValues(text: string, locale: string, context?: ReadContext): Found[] {
  return read(text, languageOf(locale), context);
}

/** The same as `readValues`, each hour with the zone whose name stands behind it. */
export function readClocks(text: string, locale: string, context?: ReadContext): Found[] {
  return withClocks(readValues(text, locale, context), text, languageOf(locale));
}

/** The zone whose name a text begins with, and where the name ends: ` (Athens time)`. */
export function zoneAt(text: string, locale: string): { zone: string; end: number } | undefined {
  return zoneIn(text, languageOf(locale));
}

/** Counts of things a list may hold: “4 tips”, «τρία βήματα», „öt tipp”. */
export function countsIn(text: string, locale: string): Count[] {
  return countsOf(text, languageOf(locale));
}

/** True for the words before a sum: “Total”, «Σύνολο», „Összesen”. */
export function isTotal(label: string, locale: string): boolean {
  return isTotalIn(label, languageOf(locale));
}

/** What in the words of a value is another language's way of writing, with the right words; exact, so that they may replace them. */
export function foreignForm(found: Found, locale: string, style?: Style): Foreign | undefined {
  return foreignIn(found, languageOf(locale), style);
}

/** A text with figures in place of the numbers its words spell before a unit; of the same length. */
export function withFigures(text: string, locale: string): string {
  return inFigures(text, languageOf(locale));
}

/** One value of front matter or of the brand, in canonical form or as the locale writes it. */
export function parseValue(text: string, locale: string, hint?: Hint): Parsed {
  return parse(text, languageOf(locale), hint);
}

/** The sentence for a problem of `parseValue`, without its beginning: “is not a date; write it as in 2026-11-27”. */
export function problemWords(problem: Problem, locale: string): string {
  return languageOf(locale).problems[problem];
}

/** A value in the words of a language; a form its type does not have is a UserError that lists those it has. */
export function writeValue(value: Value, form: Form, locale: string, style?: Style): string {
  return write(value, form, languageOf(locale), style);
}

/** `A, B and C`. */
export function joinList(items: readonly string[], locale: string): string {
  return joinWords(items, languageOf(locale));
}

/** Capitals: Greek ones without accents. */
export function upper(text: string, locale: string): string {
  return capitals(text, languageOf(locale));
}

/** Finders of the words with which a language promises, proves, presses and praises. */
export function claimWords(locale: string): ClaimFinders {
  return findersOf(languageOf(locale));
}

/** Words and phrases of a list in a text, in the forms of its language or, with `exactly`, as they stand in the list. */
export function findPhrases(text: string, list: readonly string[], locale: string, exactly = false): FoundPhrase[] {
  return wordsIn(text, list, exactly ? undefined : languageOf(locale));
}

/** Where a name stands in a text: as written, by its registered forms, or in any form the locale's language makes of them. */
export function findName(text: string, name: string, forms: readonly string[], locale: string): NameSpan[] {
  return spansOf(text, name, forms, languageOf(locale));
}

/** A finder of many names at once, for a brand and locale; build it once. The longest name at a place wins. */
export function nameFinder(names: readonly NameEntry[], locale: string): (text: string) => NameHit[] {
  return finderOf(names, languageOf(locale));
}

/** Whether these words are a form of the name, from end to end. `anyCase`: small and capital first letters are the same. */
export function isFormOf(words: string, name: string, locale: string, anyCase = false): boolean {
  return isForm(words, name, languageOf(locale), anyCase);
}

/** The forms of a name that people meet most, itself first. */
export function formsOfName(name: string, locale: string): string[] {
  return formsIn(name, languageOf(locale));
}

/** Titles, acronyms, spellings and other words beside names in a language. */
export function nameWords(locale: string): Language['names'] {
  return languageOf(locale).names;
}

/** The Hungarian article `a` or `az` that stands before a word; empty for other languages. */
export function article(word: string, locale: string): string {
  return languageOf(locale).id === 'hu' ? hungarianArticle(word) : '';
}

/** A quotation in the marks of the language. */
export function quote(text: string, locale: string): string {
  return inQuotes(text, languageOf(locale));
}

/** A name for an address: small Latin letters, digits, hyphens; at most 80 characters and never empty. */
export function slugify(text: string, locale: string): string {
  return slugOf(text, languageOf(locale).and);
}

/** The sentences of a text, trimmed, in order. */
export function sentencesOf(text: string, locale: string): string[] {
  return sentencesIn(text, languageOf(locale));
}

/** Open Graph's tag: `el_GR`; the region of the locale wins over the language's own. */
export function ogLocale(locale: string): string {
  const [language = 'en', region] = locale.split(/[-_]/);
  if (region && /^[A-Za-z]{2}$/.test(region)) return `${language.toLowerCase()}_${region.toUpperCase()}`;
  return isKnownLanguage(locale) ? languageOf(locale).ogLocale : language.toLowerCase();
}
