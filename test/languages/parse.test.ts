import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/model.js';
import { agrees, atomsOf, parseValue, readValues } from '../../src/languages/index.js';
import { short } from './shorthand.js';

type Hint = Parameters<typeof parseValue>[2];

/** A value or a problem in a few characters. */
function parsed(text: string, locale: string, hint?: Hint): string {
  const result = parseValue(text, locale, hint);
  if ('problem' in result) return [`! ${result.problem}`, ...(result.choices ?? [])].join(' | ');
  const { value } = result;
  if (value.type === 'period') return atomsOf(value).map(short).join(' … ');
  if (value.type === 'hours') return value.spec;
  return `${value.type} ${'text' in value ? value.text : value.type === 'number' ? value.amount : short(value)}`;
}

describe('parseValue', () => {
  it.each([
    ['en', '24.90 EUR', 'money 24.90 EUR'],
    ['el', '24.90 EUR', 'money 24.90 EUR'],
    ['el', '24,90 €', 'money 24.90 EUR'],
    ['hu', '9 990 Ft', 'money 9990 HUF'],
    ['hu', '9990,- Ft', 'money 9990 HUF'],
    ['el', '9.990 Ft', 'money 9990 HUF'],
    ['en', '24 TRY', 'money 24 TRY'],
    ['en', 'up to 30 %', 'percentage up-to 30%'],
    ['hu', '9990 Ft-tól', 'money from 9990 HUF'],
    ['el', '5 λίτρα κατά μέσο όρο', 'quantity average 5 l'],
    ['en', '2026-11-27', 'date 2026-11-27'],
    ['el', 'Παρασκευή 27 Νοεμβρίου 2026', 'date 2026-11-27'],
    ['hu', '2026. november 27.', 'date 2026-11-27'],
    ['en', '27/11/2026', 'date 2026-11-27'],
    ['en', '2026-12-01T18:00 Europe/Athens', 'instant 2026-12-01T16:00:00.000Z'],
    ['en', '2026-07-01T18:00 Europe/Athens', 'instant 2026-07-01T15:00:00.000Z'],
    ['en', '2024-01-24 15:05:00 -0500', 'instant 2024-01-24T20:05:00.000Z'],
    ['en', '2026-10-25T03:30 Europe/Athens', 'instant 2026-10-25T00:30:00.000Z'],
    ['en', '2026-11-26/2026-11-28', '2026-11-26 … 2026-11-28'],
    ['hu', '2026. november 26–28.', '2026-11-26 … 2026-11-28'],
    ['el', 'από 26 Νοεμβρίου έως 3 Δεκεμβρίου 2026', '2026-11-26 … 2026-12-03'],
    ['en', '2026-12-01T18:00/20:00 Europe/Athens', '2026-12-01T16:00:00.000Z … 2026-12-01T18:00:00.000Z'],
    ['en', 'Mo-Fr 09:00-18:00; Su,PH off', 'Mo-Fr 09:00-18:00; Su,PH off'],
    ['el', 'Δευ–Παρ 9–18', 'Mo-Fr 09:00-18:00'],
    ['hu', 'H–P 9–18, Szo 10–14, V zárva', 'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off'],
    ['en', 'Mon-Fri 9am-6pm; Sat & Sun closed', 'Mo-Fr 09:00-18:00; Sa,Su off'],
    ['en', 'Mo-Fr 09:00-13:00,17:00-21:00', 'Mo-Fr 09:00-13:00,17:00-21:00'],
    ['en', '+30 210 5550123', 'phone +302105550123'],
    ['hu', '06 1 555 0123', 'phone +3615550123'],
    ['en', 'info@shop.example', 'email info@shop.example'],
    ['en', 'https://shop.example/{locale}/kettle', 'link https://shop.example/{locale}/kettle'],
    ['en', '90 s', 'duration 90 second'],
    ['en', '1.5 l', 'quantity 1.5 l'],
    ['en', '42', 'number 42'],
    ['en', '1,234.5', 'number 1234.5'],
    ['en', 'L12-4480', 'code L12-4480'],
    ['en', '5201234567890', 'code 5201234567890'],
    ['el', 'Ελένη Μάρκου', 'name Ελένη Μάρκου'],
    ['el', 'Ερμού 12, Αθήνα', 'name Ερμού 12, Αθήνα'],
    ['en', 'Kettle for €24.90', 'name Kettle for €24.90'],
  ])('%s: %s', (locale, text, expected) => expect(parsed(text, locale)).toBe(expected));

  it.each<[string, string, Hint, string]>([
    ['en', '9.990 Ft', {}, '! two-readings | 9990 HUF | 9.990 HUF'],
    ['el', '24,900 €', {}, '! two-readings | 24900 EUR | 24.900 EUR'],
    ['en', '1.500 kg', {}, '! two-readings | 1500 kg | 1.500 kg'],
    ['en', '03/04/2026', {}, '! two-readings | 2026-04-03 | 2026-03-04'],
    ['en', '2026-02-30', {}, '! no-such-day'],
    ['el', '30 Φεβρουαρίου 2026', {}, '! no-such-day'],
    ['el', '31/11/2026', {}, '! no-such-day'],
    ['en', '2026-12-01T25:00', {}, '! no-such-time'],
    ['en', '2026-03-29T03:30 Europe/Athens', {}, '! skipped-by-clock-change'],
    ['en', '2026-12-01T18:00 Europe/Atens', {}, '! no-such-zone'],
    ['en', 'Thursday 27 November 2026', {}, '! wrong-weekday | 2026-11-27'],
    ['en', '2026-11-28/2026-11-26', {}, '! ends-before-it-begins'],
    ['en', '24.90 EUX', {}, '! unknown-currency'],
    ['en', '24.90', { type: 'money' }, '! currency-missing'],
    ['en', '27 November', { type: 'date' }, '! year-missing'],
    ['en', '210 555 0123', { type: 'phone' }, '! country-code-missing'],
    ['en', 'soon', { type: 'date' }, '! not-a-date'],
    ['en', 'ftp://x', { type: 'link' }, '! not-a-link'],
    ['en', '2026-12-01', { type: 'instant' }, '! not-an-instant'],
    ['en', '  ', {}, '! empty'],
    ['en', '24.90', { type: 'money', currency: 'EUR' }, 'money 24.90 EUR'],
    ['en', '27 November', { type: 'date', year: 2026 }, 'date 2026-11-27'],
    ['en', '210 555 0123', { type: 'phone', callingCode: '+30' }, 'phone +302105550123'],
    [
      'en',
      '1 December 2026, 18:00–20:00',
      { zone: 'Europe/Athens' },
      '2026-12-01T16:00:00.000Z … 2026-12-01T18:00:00.000Z',
    ],
    ['en', '9-18', { type: 'hours' }, '09:00-18:00'],
    ['en', '24.90 EUR', { type: 'name' }, 'name 24.90 EUR'],
  ])('%s: %s with %j', (locale, text, hint, expected) => expect(parsed(text, locale, hint)).toBe(expected));
});

describe('agrees', () => {
  const one = (text: string, locale = 'en') => readValues(text, locale, { callingCodes: ['+30', '+36'] })[0]!.value;
  const said = (text: string) => (parseValue(text, 'en') as { value: Value }).value as never;

  it.each([
    ['24,90 €', 'el', '24.9 EUR'],
    ['1700 ml', 'en', '1.7 l'],
    ['1,5 perc', 'hu', '90 seconds'],
    ['27/11', 'el', '2026-11-27'],
    ['Παρασκευή 27 Νοεμβρίου', 'el', '2026-11-27'],
    ['26 November', 'en', '2026-11-26T10:00 Europe/Athens'],
    ['10:00', 'el', '2026-11-26T10:00 Europe/Athens'],
    ['2026-11-26T08:00:00Z', 'en', '2026-11-26T10:00 Europe/Athens'],
    ['26 November 2026, 09:00 (Budapest time)', 'en', '2026-11-26T10:00 Europe/Athens'],
    ['Thu, 26 Nov 2026 08:00:00 +0000', 'en', '2026-11-26T10:00 Europe/Athens'],
    ['20261126T080000Z', 'en', '2026-11-26T10:00 Europe/Athens'],
    ['210 555 0123', 'el', '+30 210 555 0123'],
    ['https://shop.example/kettle/?utm_source=x&utm_medium=mail#top', 'en', 'https://Shop.example/kettle'],
    ['30%', 'en', 'up to 30 %'],
  ])('%s (%s) with %s', (text, locale, value) => expect(agrees(one(text, locale), said(value))).toBe(true));

  it.each([
    ['24,91 €', 'el', '24.90 EUR'],
    ['24,90 €', 'el', '24.90 USD'],
    ['28/11', 'el', '2026-11-27'],
    ['27/11/2025', 'el', '2026-11-27'],
    ['Πέμπτη 27 Νοεμβρίου', 'el', '2026-11-27'],
    ['11:00', 'el', '2026-11-26T10:00 Europe/Athens'],
    ['26 November 2026, 10:00 (Budapest time)', 'en', '2026-11-26T10:00 Europe/Athens'],
    ['210 555 0124', 'el', '+30 210 555 0123'],
    ['https://shop.example/kettle?id=2', 'en', 'https://shop.example/kettle?id=1'],
    ['https://shop.example/Kettle', 'en', 'https://shop.example/kettle'],
    ['30 kg', 'en', '30 l'],
    ['90 minutes', 'en', '90 seconds'],
  ])('%s (%s) not with %s', (text, locale, value) => expect(agrees(one(text, locale), said(value))).toBe(false));
});
