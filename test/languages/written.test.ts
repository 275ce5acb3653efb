import { expect, it } from 'vitest';
import { foreignForm, readValues } from '../../src/languages/index.js';

const rightForms = (text: string, locale: string) =>
  readValues(text, locale).map((found) => foreignForm(found, locale)?.right.replaceAll('\u00a0', ' '));

it.each([
  ['en', '24.90 €', '€24.90'],
  ['en', '24,90 €', '€24.90'],
  ['en', '€24,90', '€24.90'],
  ['en', '1,7 litres', '1.7 litres'],
  ['en', '1.200.000 €', '€1,200,000'],
  ['en', '12,5%', '12.5%'],
  ['en', '1.234,50 EUR', '1,234.50 EUR'],
  ['en', '11/27/2026', '27/11/2026'],
  ['en', '2026/11/27', '27/11/2026'],
  ['el', '€24,90', '24,90 €'],
  ['el', '€24.90', '24,90 €'],
  ['el', '24.90 €', '24,90 €'],
  ['el', '1.7 λίτρα', '1,7 λίτρα'],
  ['el', '12.5%', '12,5%'],
  ['el', '46,000 ευρώ', '46.000 ευρώ'],
  ['el', '1.5 εκατ. ευρώ', '1,5 εκατ. ευρώ'],
  ['el', '11/27/2026', '27/11/2026'],
  ['hu', '€24,90', '24,90 €'],
  ['hu', '24.90 €', '24,90 €'],
  ['hu', 'Ft 9990', '9990 Ft'],
  ['hu', '1.7 literes', '1,7 literes'],
  ['hu', '12.5%-kal', '12,5%-kal'],
  ['hu', '1,200,000 Ft', '1 200 000 Ft'],
  ['hu', '27/11/2026', '2026. 11. 27.'],
])('%s: %s is written %s', (locale, foreign, right) => {
  expect(rightForms(foreign, locale)).toEqual([right.replace('%-kal', '%')].map((one) => one));
});

it.each([
  ['en', '€24.90, 24.90 EUR, HUF 9,990, 9,990 Ft, 1.7 litres, 12.5%, 1,500 W, 27/11/2026, 2026-11-27, 5/12/2026'],
  ['el', '24,90 €, 24,90 ευρώ, EUR 24,90, 9.990 Ft, 46.000 ευρώ, 1,7 λίτρα, 1.500 W, 27/11/2026, 2026-11-27, 10:30'],
  ['hu', '24,90 €, 9990 Ft, 9 990 Ft, 9.990 Ft, 9990,- Ft, 1,7 liter, 2026. 11. 27., 2026.11.27., 10.30-kor, HUF 9990'],
])('%s: all of this is at home: %s', (locale, text) => {
  expect(rightForms(text, locale).filter(Boolean)).toEqual([]);
});
