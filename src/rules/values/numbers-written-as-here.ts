/** Numbers, money and dates are written as the language writes them. */
import type { Problem, Rule } from '../../model.js';
import { foreignForm, readValues } from '../../languages/index.js';

export const numbersWrittenAsHere: Rule = {
  id: 'numbers-written-as-here',
  alias: 'LOC-03',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: '“1,5” and “24.90 €” read as a translation that nobody looked over, and now and then as another number.',
      number: '“{text}” has the marks of another language; here it is {right}',
      currency: '“{text}”: the sign stands before the amount here, {right}',
      order: '“{text}”: here the day stands first, {right}',
      cure: 'Write it as it is written here; check --fix does it.',
    },
    el: {
      why: 'Το «1.5» και το «€24,90» δείχνουν μετάφραση που δεν την κοίταξε κανείς, και καμιά φορά διαβάζονται ως άλλος αριθμός.',
      number: '«{text}»: υποδιαστολή ή τελεία χιλιάδων άλλης γλώσσας· στα ελληνικά γράφεται {right}',
      currency: '«{text}»: στα ελληνικά το σύμβολο μπαίνει μετά το ποσό, {right}',
      order: '«{text}»: στα ελληνικά προηγείται η ημέρα, {right}',
      cure: 'Γράψτε το όπως γράφεται στα ελληνικά· το check --fix το διορθώνει.',
    },
    hu: {
      why: 'Az „1.5” és az „€24,90” olyan fordításra vall, amelyet senki nem nézett át, és néha más számnak olvassák.',
      number: '„{text}”: más nyelv írásjeleivel áll, magyarul így írjuk: {right}',
      currency: '„{text}”: magyarul a jel az összeg után áll: {right}',
      order: '„{text}”: magyarul az év áll elöl: {right}',
      cure: 'Írja úgy, ahogy magyarul szokás; a check --fix kijavítja.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'The kettle holds 1,7 litres.',
      good: 'The kettle holds 1.7 litres, and 9,990 Ft is its price.',
    },
    { locale: 'en', bad: 'It costs 24.90 € from 11/27/2026.', good: 'It costs €24.90, or 24.90 EUR, from 27/11/2026.' },
    { locale: 'el', bad: 'Χωράει 1.7 λίτρα και κοστίζει €24,90.', good: 'Χωράει 1,7 λίτρα και κοστίζει 24,90 €.' },
    { locale: 'el', bad: 'Ισχύει από 2026/11/27.', good: 'Ισχύει από 27/11/2026, για 9.990 Ft ή 46.000 ευρώ.' },
    {
      locale: 'hu',
      bad: 'A kanna 1.7 literes.',
      good: 'A kanna 1,7 literes, ára 9.990 Ft vagy 9 990 Ft, nyitás 10.30-kor.',
    },
    { locale: 'hu', bad: 'Ára €24,90, kapható 27.11.2026-tól.', good: 'Ára 24,90 €, kapható 2026. 11. 27-től.' },
  ],
  *check(message, { brand, marketsOf, passages }): Iterable<Problem> {
    for (const text of Object.values(message.texts)) {
      const { locale } = text;
      const monthFirst =
        /-(?:US|PH)$/i.test(locale) || marketsOf(locale).some((market) => market === 'US' || market === 'PH');
      const thousands = brand.formats[locale]?.thousands;
      for (const passage of passages(text)) {
        if (!/\d/.test(passage.own)) continue;
        for (const found of readValues(passage.text, locale)) {
          if (passage.own.slice(found.start, found.end) !== found.text) continue;
          const foreign = foreignForm(found, locale, thousands === undefined ? {} : { thousands });
          if (!foreign || (monthFirst && foreign.why === 'order')) continue;
          const place = passage.exactly(found.start, found.end);
          yield {
            say: foreign.why,
            at: passage.at(found.start, found.end),
            excerpt: found.text,
            locale,
            data: { text: found.text, right: foreign.right },
            fix: place && { at: place, text: foreign.right },
          };
        }
      }
    }
  },
};
