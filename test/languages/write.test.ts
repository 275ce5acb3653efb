import { describe, expect, it } from 'vitest';
import type { Form, Value } from '../../src/model.js';
import { formsOf, parseValue, writeValue } from '../../src/languages/index.js';
import { daysIn } from '../../src/languages/calendar.js';

/** Written with blanks that break lines, so that the expectations stay readable. */
function written(text: string, locale: string, form: Form = 'default', style?: { thousands?: string }): string {
  const parsed = parseValue(text, 'en', { zone: 'Europe/Athens' });
  if (!('value' in parsed)) throw new Error(`${text}: ${parsed.problem}`);
  return writeValue(parsed.value, form, locale, style).replaceAll('\u00a0', ' ');
}

describe('house forms', () => {
  it.each([
    ['24.90 EUR', '€24.90', '24,90 €', '24,90 €'],
    ['24 EUR', '€24', '24 €', '24 €'],
    ['24.00 EUR', '€24.00', '24,00 €', '24,00 €'],
    ['24.9 EUR', '€24.90', '24,90 €', '24,90 €'],
    ['9990 HUF', 'HUF 9,990', '9.990 Ft', '9990 Ft'],
    ['19990 HUF', 'HUF 19,990', '19.990 Ft', '19 990 Ft'],
    ['1234567.50 EUR', '€1,234,567.50', '1.234.567,50 €', '1 234 567,50 €'],
    ['9.99 USD', '$9.99', '9,99 $', '9,99 $'],
    ['9.99 GBP', '£9.99', '9,99 £', '9,99 £'],
    ['1200 CHF', 'CHF 1,200', '1.200 CHF', '1200 CHF'],
    ['30 %', '30%', '30%', '30%'],
    ['up to 30 %', 'up to 30%', 'έως 30%', 'akár 30%'],
    ['from 9990 HUF', 'from HUF 9,990', 'από 9.990 Ft', '9990 Ft-tól'],
    ['at least 2 kg', 'at least 2 kg', 'τουλάχιστον 2 kg', 'legalább 2 kg'],
    ['from 5 l', 'from 5 l', 'από 5 l', '5 l-től'],
    ['from 2 days', 'from 2 days', 'από 2 ημέρες', '2 naptól'],
    ['90 seconds', '90 seconds', '90 δευτερόλεπτα', '90 másodperc'],
    ['1 year', '1 year', '1 έτος', '1 év'],
    ['1.7 l', '1.7 l', '1,7 l', '1,7 l'],
    ['9:30', '09:30', '09:30', '9.30'],
    ['2026-11-27', '27 November 2026', '27 Νοεμβρίου 2026', '2026. november 27.'],
    ['2026-12-01', '1 December 2026', '1η Δεκεμβρίου 2026', '2026. december 1.'],
    ['2026-11-26/2026-11-28', '26–28 November 2026', '26–28 Νοεμβρίου 2026', '2026. november 26–28.'],
    [
      '2026-11-26/2026-12-03',
      '26 November – 3 December 2026',
      '26 Νοεμβρίου – 3 Δεκεμβρίου 2026',
      '2026. november 26. – december 3.',
    ],
    ['+302105550123', '+30 210 555 0123', '+30 210 555 0123', '+30 210 555 0123'],
    ['+3615550123', '+36 1 555 0123', '+36 1 555 0123', '+36 1 555 0123'],
    [
      'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su,PH off',
      'Monday–Friday 09:00–18:00, Saturday 10:00–14:00, Sunday and public holidays closed',
      'Δευτέρα–Παρασκευή 09:00–18:00, Σάββατο 10:00–14:00, Κυριακή και αργίες κλειστά',
      'hétfőtől péntekig 9.00–18.00, szombaton 10.00–14.00, vasárnap és ünnepnapokon zárva',
    ],
    [
      '2026-11-26T10:00 Europe/Athens',
      'Thursday 26 November 2026, 10:00 (Athens time)',
      'Πέμπτη 26 Νοεμβρίου 2026, 10:00',
      '2026. november 26., csütörtök 10.00 (görög idő szerint)',
    ],
  ])('%s', (text, en, el, hu) => {
    expect([written(text, 'en'), written(text, 'el'), written(text, 'hu')]).toEqual([en, el, hu]);
  });

  it('joins number and currency so that no line breaks between them', () => {
    const price: Value = { type: 'money', amount: '19990', currency: 'HUF' };
    expect(writeValue(price, 'default', 'hu')).toBe('19\u00a0990\u00a0Ft');
    expect(writeValue(price, 'default', 'en')).toBe('HUF\u00a019,990');
  });

  it('groups thousands as the brand chooses', () => {
    expect(written('9990 HUF', 'hu', 'default', { thousands: ' ' })).toBe('9 990 Ft');
    expect(written('19990 HUF', 'hu', 'default', { thousands: '' })).toBe('19990 Ft');
    expect(written('9990 HUF', 'hu', 'default', { thousands: '.' })).toBe('9.990 Ft');
  });
});

describe('forms', () => {
  it.each<[string, Form, string, string, string]>([
    ['2026-11-27', 'on', 'on Friday 27 November', 'την Παρασκευή 27 Νοεμβρίου', 'november 27-én, pénteken'],
    ['2026-11-27', 'from', 'from Friday 27 November', 'από την Παρασκευή 27 Νοεμβρίου', 'november 27-től'],
    ['2026-11-27', 'until', 'until Friday 27 November', 'έως την Παρασκευή 27 Νοεμβρίου', 'november 27-ig'],
    ['2026-11-28', 'until', 'until Saturday 28 November', 'έως το Σάββατο 28 Νοεμβρίου', 'november 28-ig'],
    ['2026-11-30', 'on', 'on Monday 30 November', 'τη Δευτέρα 30 Νοεμβρίου', 'november 30-án, hétfőn'],
    ['2026-11-27', 'long', 'Friday 27 November 2026', 'Παρασκευή 27 Νοεμβρίου 2026', '2026. november 27., péntek'],
    ['2026-11-27', 'weekday', 'Friday 27 November', 'Παρασκευή 27 Νοεμβρίου', 'november 27., péntek'],
    ['2026-11-27', 'short', '27 Nov', '27/11', 'nov. 27.'],
    ['2026-11-27', 'digits', '27/11/2026', '27/11/2026', '2026. 11. 27.'],
    ['27 November', 'on', 'on 27 November', 'στις 27 Νοεμβρίου', 'november 27-én'],
    ['1 December', 'on', 'on 1 December', 'την 1η Δεκεμβρίου', 'december 1-jén'],
    ['1 December', 'from', 'from 1 December', 'από την 1η Δεκεμβρίου', 'december 1-jétől'],
    [
      '2026-11-26/2026-11-28',
      'on',
      'from Thursday 26 November to Saturday 28 November',
      'από την Πέμπτη 26 Νοεμβρίου έως το Σάββατο 28 Νοεμβρίου',
      'november 26-tól november 28-ig',
    ],
    ['10:00', 'on', 'at 10:00', 'στις 10:00', '10.00-kor'],
    ['13:00', 'on', 'at 13:00', 'στη 13:00', '13.00-kor'],
    ['18:00', 'from', 'from 18:00', 'από τις 18:00', '18.00-tól'],
    ['9:30', 'from', 'from 09:30', 'από τις 09:30', '9.30-tól'],
    ['10:15', 'from', 'from 10:15', 'από τις 10:15', '10.15-től'],
    [
      '2026-11-26T10:00 Europe/Athens',
      'on',
      'on Thursday 26 November at 10:00 (Athens time)',
      'την Πέμπτη 26 Νοεμβρίου στις 10:00',
      'november 26-án, csütörtökön 10.00-kor (görög idő szerint)',
    ],
    [
      '2026-11-26T10:00 Europe/Athens',
      'until',
      'until Thursday 26 November 2026, 10:00 (Athens time)',
      'έως την Πέμπτη 26 Νοεμβρίου 2026, ώρα 10:00 (Ελλάδας)',
      '2026. november 26-án, csütörtökön 10.00-ig (görög idő szerint)',
    ],
    [
      '2026-12-01T18:00/20:00 Europe/Athens',
      'default',
      'Tuesday 1 December 2026, 18:00–20:00 (Athens time)',
      'Τρίτη 1η Δεκεμβρίου 2026, 18:00–20:00',
      '2026. december 1., kedd 18.00–20.00 (görög idő szerint)',
    ],
    [
      'Mo-Fr 09:00-18:00; Su off',
      'short',
      'Mon–Fri 09:00–18:00, Sun closed',
      'Δευ–Παρ 09:00–18:00, Κυρ κλειστά',
      'H–P 9.00–18.00, V zárva',
    ],
    ['24.90 EUR', 'words', '24.90 euros', '24,90 ευρώ', '24,90 euró'],
    ['+3615550123', 'short', '06 1 555 0123', '06 1 555 0123', '06 1 555 0123'],
    ['https://www.shop.example/', 'short', 'shop.example', 'shop.example', 'shop.example'],
  ])('%s, %s', (text, form, en, el, hu) => {
    expect([written(text, 'en', form), written(text, 'el', form), written(text, 'hu', form)]).toEqual([en, el, hu]);
  });

  it('says which forms there are when one does not exist', () => {
    expect(() => writeValue({ type: 'money', amount: '1', currency: 'EUR' }, 'until', 'en')).toThrow(/no form “until”/);
    expect(formsOf('money')).not.toContain('until');
  });
});

describe('Hungarian endings of days', () => {
  const on = 'jén án án én én án én án én én én én án én én án én án én án én én án én én án én án én án én'.split(' ');
  const from =
    'jétől ától tól től től tól től tól től től től től tól től től tól től tól től tól től től tól től től tól től tól től tól től'.split(
      ' ',
    );

  it('fit each of the 31', () => {
    for (let day = 1; day <= 31; day++) {
      const value: Value = { type: 'date', month: 1, day };
      expect(writeValue(value, 'on', 'hu')).toBe(`január ${day}-${on[day - 1]}`);
      expect(writeValue(value, 'from', 'hu')).toBe(`január ${day}-${from[day - 1]}`);
      expect(writeValue(value, 'until', 'hu')).toMatch(day === 1 ? / 1-jéig$/ : day === 2 ? / 2-áig$/ : / \d+-ig$/);
    }
  });
});

describe('dates', () => {
  it.each(['en', 'hu'])('are those of Intl in %s', (locale) => {
    const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= daysIn(month, 2026); day++)
        expect(writeValue({ type: 'date', year: 2026, month, day }, 'default', locale)).toBe(
          format.format(Date.UTC(2026, month - 1, day)),
        );
  });

  it('are those of Intl in el, but for the first of a month', () => {
    const format = new Intl.DateTimeFormat('el', { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++)
      for (let day = 2; day <= daysIn(month, 2026); day++)
        expect(writeValue({ type: 'date', year: 2026, month, day }, 'default', 'el')).toBe(
          format.format(Date.UTC(2026, month - 1, day)),
        );
  });
});

describe('telephone numbers', () => {
  it.each([
    ['+30 2310555011', '+30 2310 555 011'],
    ['+30 2810 555011', '+30 2810 555 011'],
    ['+30 210 5550123', '+30 210 555 0123'],
    ['+30 213 5550123', '+30 213 555 0123'],
    ['+30 6945550123', '+30 694 555 0123'],
    ['+30 8005550142', '+30 800 555 0142'],
    ['+36 15550123', '+36 1 555 0123'],
    ['+36 301234567', '+36 30 123 4567'],
    ['+36 80555014', '+36 80 555 014'],
  ])('%s is grouped by its area code', (text, expected) => {
    for (const locale of ['en', 'el', 'hu']) expect(written(text, locale)).toBe(expected);
  });
});
