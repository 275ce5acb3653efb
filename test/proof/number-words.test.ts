/** A number that is written out is proved like one in figures. */
import { expect, test } from 'vitest';
import { differingStretches, stretchesOf } from '../../src/pipeline/proof/same-words.js';
import { valuesOfSegments } from '../../src/pipeline/proof/read.js';

function differences(message: string, file: string, locale: string): [string, string | undefined][] {
  const segments = [{ text: file, kind: 'text', where: 'body' }] as const;
  const reading = { file: 'index.html', segments, values: valuesOfSegments(segments, locale, []) };
  const stretches = stretchesOf([['body', message]], locale);
  return differingStretches(reading, stretches, locale).map((verdict) => [verdict.read.text, verdict.said?.text]);
}

test.each([
  [
    'en',
    'It boils a litre in ninety seconds.',
    'It boils a litre in eighty seconds.',
    'eighty seconds',
    'ninety seconds',
  ],
  ['en', 'A five-year warranty for two years more', 'A two-year warranty for two years more', 'two-year', 'five-year'],
  ['el', 'Εγγύηση πέντε χρόνια για όλα', 'Εγγύηση δύο χρόνια για όλα', 'δύο χρόνια', 'πέντε χρόνια'],
  ['el', 'Μια διήμερη εκδήλωση για όλους', 'Μια τριήμερη εκδήλωση για όλους', 'τριήμερη', 'διήμερη'],
  [
    'hu',
    'Kilencven másodperc alatt felforr.',
    'Nyolcvan másodperc alatt felforr.',
    'Nyolcvan másodperc',
    'Kilencven másodperc',
  ],
  ['hu', 'Ötéves garancia minden kannára', 'Kétéves garancia minden kannára', 'Kétéves', 'Ötéves'],
])('%s: “%s” is not “%s”', (locale, message, file, read, said) => {
  expect(differences(message, file, locale)).toEqual([[read, said]]);
});

test.each([
  ['en', 'It boils a litre in ninety seconds.', 'IT BOILS A LITRE IN 90 SECONDS.'],
  ['el', 'Εγγύηση πέντε χρόνια για όλα', 'ΕΓΓΥΗΣΗ ΠΕΝΤΕ ΧΡΟΝΙΑ ΓΙΑ ΟΛΑ'],
  ['hu', 'Ötéves garancia minden kannára', '5 éves garancia\nminden kannára'],
  ['en', 'One of the two shops sells three soups.', 'One of the five shops sells three soups.'],
])('%s: “%s” may be “%s”', (locale, message, file) => {
  expect(differences(message, file, locale)).toEqual([]);
});
