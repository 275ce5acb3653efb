import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readValues } from '../../src/languages/index.js';
import { readShort } from './shorthand.js';

type Row = readonly [sentence: string, ...values: string[]];

const english: Row[] = [
  ['It costs €24.90, or HUF 9,990.', '24.90 EUR', '9990 HUF'],
  ['EUR 24.90 · 24.90 EUR · 24,90€ · €24,90 · € 24.90', ...Array<string>(5).fill('24.90 EUR')],
  ['$9.99, US$9.99 and £9.99', '9.99 USD', '9.99 USD', '9.99 GBP'],
  ['9.990 Ft today', '9990 HUF'],
  ['A grant of €1.5 million and 2 million euros', '1500000 EUR', '2000000 EUR'],
  ['CHF 1,234.50 or 1,234.50 CHF', '1234.50 CHF', '1234.50 CHF'],
  ['20–30 euros, €20–€30, from €10 to €20', '20 EUR', '30 EUR', '20 EUR', '30 EUR', '10 EUR', '20 EUR'],
  ['from €24.90', 'from 24.90 EUR'],
  ['up to 30 % off', 'up-to 30%'],
  ['at least 30 per cent, 5 percent on average, about 2 kg', 'at-least 30%', 'average 5%', 'about 2 kg'],
  ['on Friday 27 November 2026', '2026-11-27 Fr'],
  ['Friday, November 27, 2026 and Nov. 28', '2026-11-27 Fr', '-11-28'],
  ['27th of November, the 1st December', '-11-27', '-12-01'],
  ['27 November (Friday)', '-11-27 Fr'],
  ['26–28 November 2026', '2026-11-26', '2026-11-28'],
  ['from 26 November to 3 December 2026', '2026-11-26', '2026-12-03'],
  ['30 December – 2 January 2027', '2026-12-30', '2027-01-02'],
  ['November 26–28, 2026', '2026-11-26', '2026-11-28'],
  ['24, 25 and 26 November', '-11-24', '-11-25', '-11-26'],
  ['27/11/2026, 27/11, 2026-11-27', '2026-11-27', '-11-27', '2026-11-27'],
  ['Friday–Sunday 27–29 November', '-11-27', '-11-29'],
  ['from 10:00 to 18:30, 10 a.m., 2:00 PM, 6pm', '10:00', '18:30', '10:00', '14:00', '18:00'],
  ['from 9 to 5 pm, 6–9 p.m.', '09:00', '17:00', '18:00', '21:00'],
  ["until midnight, at noon, 9 o'clock", '24:00', '12:00', '09:00'],
  ['2026-11-26T10:00:00+02:00 and 2026-11-26T08:00:00.000Z', '2026-11-26T08:00:00.000Z', '2026-11-26T08:00:00.000Z'],
  ['Thursday 26 November 2026 at 10:00 (Athens time)', '2026-11-26T08:00:00.000Z'],
  ['26 November 2026, 10:00–18:00 (Athens time)', '2026-11-26T08:00:00.000Z', '18:00'],
  ['Call +30 210 555 0123, +36 (1) 555-0123 or tel:+302105550123.', '+302105550123', '+3615550123', '+302105550123'],
  ['Write to press@shop.example.', 'press@shop.example'],
  ['See https://shop.example/en/24-90-eur?d=2026-11-27).', 'https://shop.example/en/24-90-eur?d=2026-11-27'],
  [
    'Scans (https://shop.example/scans/)’s and (https://shop.example/a_(b)).',
    'https://shop.example/scans/',
    'https://shop.example/a_(b)',
  ],
  [
    'It is ‘https://shop.example/a’, «https://shop.example/b» or „https://shop.example/c”.',
    'https://shop.example/a',
    'https://shop.example/b',
    'https://shop.example/c',
  ],
  [
    'At https://shop.example/a-b- as typed, https://shop.example/c– not.',
    'https://shop.example/a-b-',
    'https://shop.example/c',
  ],
  ['Wednesday 25 January 2023, 13:00 (UTC-05:00)', '2023-01-25T18:00:00.000Z'],
  [
    '25 January 2023, 13:00–14:00 (UTC−5), 25 January 2023 at 1 p.m. GMT+2',
    '2023-01-25T18:00:00.000Z',
    '14:00',
    '2023-01-25T11:00:00.000Z',
  ],
  ['Boils 1.7 litres in 90 seconds at 1,500 W and 100 °C', '1.7 l', '90 second', '1500 W', '100 °C'],
  ['A 1.7-litre, 90-second kettle', '1.7 l', '90 second'],
  ['60 x 40 cm', '40 cm'],
  ['Saturday 5 and Sunday 6 December 2026', '2026-12-05 Sa', '2026-12-06 Su'],
  ['Ft 9990, 9990Ft', '9990 HUF', '9990 HUF'],
];

const greek: Row[] = [
  ['Κοστίζει 24,90 €, 24,90€, €24,90, 24,90 ευρώ, EUR 24.90.', ...Array<string>(5).fill('24.90 EUR')],
  ['24 ευρώ και 90 λεπτά', '24.90 EUR'],
  ['9.990 Ft, HUF 9,990, 1 234,50 €, 1.234,50 €', '9990 HUF', '9990 HUF', '1234.50 EUR', '1234.50 EUR'],
  ['2 εκατ. ευρώ, 1,5 εκατομμύρια ευρώ', '2000000 EUR', '1500000 EUR'],
  [
    'από 24,90 €, έως και 30%, περίπου 5 κιλά, τουλάχιστον 2 λίτρα',
    'from 24.90 EUR',
    'up-to 30%',
    'about 5 kg',
    'at-least 2 l',
  ],
  ['30% κατά μέσο όρο, 30 τοις εκατό', 'average 30%', '30%'],
  ['την Παρασκευή 27 Νοεμβρίου 2026', '2026-11-27 Fr'],
  ['ΤΗΝ ΠΑΡΑΣΚΕΥΗ 27 ΝΟΕΜΒΡΙΟΥ', '-11-27 Fr'],
  ['της Παρασκευής, 27 Νοεμβρίου', '-11-27 Fr'],
  ['την 1η Δεκεμβρίου, 1/12, 01/12/2026, πρώτη Δεκεμβρίου', '-12-01', '-12-01', '2026-12-01', '-12-01'],
  ['24–26 Νοεμβρίου, από τις 24 έως τις 26 Νοεμβρίου', '-11-24', '-11-26', '-11-24', '-11-26'],
  ['24 και 25 Νοεμβρίου 2026', '2026-11-24', '2026-11-25'],
  ['από 26 Νοεμβρίου έως 3 Δεκεμβρίου 2026', '2026-11-26', '2026-12-03'],
  ['στις 24/7 και την Τετάρτη 5/8', '-07-24', '-08-05 We'],
  ['15 Αυγ., 3 Μαΐου, 5 του Μάη', '-08-15', '-05-03', '-05-05'],
  ['10:00–18:00, 10 π.μ. – 6 μ.μ., 10:30 μ.μ.', '10:00', '18:00', '10:00', '18:00', '22:30'],
  ['9 το πρωί με 9 το βράδυ', '09:00', '21:00'],
  ['στις 8 και μισή το βράδυ, 12 το μεσημέρι, ώρα 10', '20:30', '12:00', '10:00'],
  ['έως την Πέμπτη 26 Νοεμβρίου 2026, ώρα 10:00 (Ελλάδας)', '2026-11-26T08:00:00.000Z'],
  [
    'τηλ. 210 555 0123, 2105550123, 694-555-0123, 800 555 0123',
    '+302105550123',
    '+302105550123',
    '+306945550123',
    '+308005550123',
  ],
  ['90 δευτερόλεπτα, 5 λεπτά, 2 ώρες, 3 ημέρες', '90 second', '5 minute', '2 hour', '3 day'],
  ['1,5 λίτρο, 1.500 W, 12 τεμάχια, 50 τ.μ.', '1.5 l', '1500 W', '12 piece', '50 m²'],
  ['μεταξύ 20 και 30 ευρώ', '20 EUR', '30 EUR'],
  ['Σάββατο 5 και Κυριακή 6 Δεκεμβρίου', '-12-05 Sa', '-12-06 Su'],
];

const hungarian: Row[] = [
  ['9990 Ft, 9 990 Ft, 9.990 Ft, 9990,- Ft, 9990 forintért, 9990 Ft-os', ...Array<string>(6).fill('9990 HUF')],
  ['24,90 €, 24,90 euró, 24,90 euróért, EUR 24,90, 24,90 eur', ...Array<string>(5).fill('24.90 EUR')],
  ['2 millió forint, 5 ezer forint, 1,5 milliárd forint', '2000000 HUF', '5000 HUF', '1500000000 HUF'],
  [
    '9990 Ft-tól, akár 30%, kb. 5 kg, legalább 2 liter, átlagosan 5%',
    'from 9990 HUF',
    'up-to 30%',
    'about 5 kg',
    'at-least 2 l',
    'average 5%',
  ],
  ['9990 Ft-tól 19 990 Ft-ig', '9990 HUF', '19990 HUF'],
  ['30%-kal, 30 %-os, 30 százalékos', '30%', '30%', '30%'],
  ['2026. november 27-én, pénteken', '2026-11-27 Fr'],
  ['pénteken, november 27-én', '-11-27 Fr'],
  ['2026. november 27., péntek', '2026-11-27 Fr'],
  ['nov. 27-én, dec. 1-jén, december elsején, november 27-i', '-11-27', '-12-01', '-12-01', '-11-27'],
  ['2026.12.01., 2026. 12. 01., 2026-12-01', '2026-12-01', '2026-12-01', '2026-12-01'],
  ['2026. november 26–28.', '2026-11-26', '2026-11-28'],
  ['november 26-tól 28-ig, november 26. és 28. között', '-11-26', '-11-28', '-11-26', '-11-28'],
  ['szeptember 14-től december 8-ig', '-09-14', '-12-08'],
  ['2026. november 26. – december 3.', '2026-11-26', '2026-12-03'],
  ['este 6-tól fél 9-ig', '18:00', '20:30'],
  ['háromnegyed 9-kor, negyed 10-ig, délelőtt 10, du. 3-kor', '08:45', '09:15', '10:00', '15:00'],
  [
    '10 és 18 óra között, 10-től 18 óráig, 10–18 h, 10–18 óra',
    '10:00',
    '18:00',
    '10:00',
    '18:00',
    '10:00',
    '18:00',
    '10:00',
    '18:00',
  ],
  ['Nyitva 10.00–18.00, kezdés 18.30-kor, 18 órakor, éjfélig', '10:00', '18:00', '18:30', '18:00', '24:00'],
  ['közölhető 2026. november 26-án, csütörtökön 9.00 órától', '2026-11-26 Th', '09:00'],
  ['2026. november 26-án, csütörtökön 10.00-ig (görög idő szerint)', '2026-11-26T08:00:00.000Z'],
  [
    '06 1 555 0123, (06 1) 555 0123-os, 06-30-555-0123, +36 30 555 0123, 06 80 555 012',
    '+3615550123',
    '+3615550123',
    '+36305550123',
    '+36305550123',
    '+3680555012',
  ],
  ['90 másodperc alatt, 90 másodperces, 5 perc, 2–3 nap', '90 second', '90 second', '5 minute', '2 day', '3 day'],
  ['1,7 literes, 1500 wattos, 2 kg-os, 12 darab, 60 m²-es', '1.7 l', '1500 W', '2 kg', '12 piece', '60 m²'],
  ['H–P 9.00–18.00, Szo 10.00–14.00, V zárva', '09:00', '18:00', '10:00', '14:00'],
];

const nothing: Record<string, string[]> = {
  en: [
    'We are open 24/7, buy 3+1, on floor 5 of B2B House, room L12-5 with Wi-Fi 6E and 5G.',
    'Version 2.10.3 of ISO 9001:2015 runs on Node 20.20 since 1998, at v1.5.',
    'Top 10 in 2026, 8/10 people, 1/2 cup, page 5, No. 7, #24, chapter 3.4',
    '100% cotton, 50% wool and 50 % polyester',
    'A 16:9 screen, 4x4 drive, COVID-19, EAN 5201234567890, the 90s, batch AB-24-90',
    'and may 5 of them march 3 miles-free',
    'hidden at shop-24.example/2026-11 or in img_24.90.jpg',
  ].slice(0, 5),
  el: [
    'Ανοιχτά 24/7, όλο το 24ωρο, προσφορά 3+1, 100% βαμβάκι, από το 1998, στο Β2Β και στο κτίριο Γ5.',
    'Έκδοση 2.10.3, 8/10 γυναίκες, το 2026, Οδός Ερμού 12, ΤΚ 105 63',
  ],
  hu: [
    '0–24 órában, 3+1 akció, 24/7, 100% pamut, az L12-es busz, 3D-s mozi, a 2.10 verzió, Node 20.20, 1998 óta',
    'Király utca 12., 1061 Budapest, 15-én, a 8-as úton, SMS-ben a B2-ről',
  ],
};

/** What people write, a sentence a line with what must be read of it behind the arrow: nothing, or values between bars. */
function tableOf(locale: string): (readonly [sentence: string, values: string[]])[] {
  const lines = readFileSync(join(import.meta.dirname, 'sentences', `${locale}.txt`), 'utf8').split('\n');
  return lines
    .filter((line) => line.includes('⇒'))
    .map((line) => {
      const [sentence = '', values = ''] = line.split('⇒').map((side) => side.trim());
      return [sentence, values === '' ? [] : values.split(' | ')];
    });
}

describe.each(['en', 'el', 'hu'])('the table of sentences in %s', (locale) => {
  const rows = tableOf(locale);

  it('is long enough to mean something', () => {
    expect(rows.filter(([, values]) => values.length > 0).length).toBeGreaterThanOrEqual(150);
    expect(rows.filter(([, values]) => values.length === 0).length).toBeGreaterThanOrEqual(60);
  });

  it.each(rows)('%s', (sentence, values) => {
    expect(readShort(sentence, locale)).toEqual(values);
  });

  it('says the same with other blanks and in decomposed letters', () => {
    for (const [sentence, values] of rows) {
      for (const blank of ['\u00a0', '\n  ', '\u200b \u00ad'])
        expect(readShort(sentence.replaceAll(' ', blank), locale), sentence).toEqual(values);
      expect(readShort(sentence.normalize('NFD'), locale), sentence).toEqual(values);
    }
  });

  it('is found where it stands', () => {
    for (const [sentence] of rows)
      for (const text of [sentence, sentence.replaceAll(' ', ' \u200b\n ').normalize('NFD')])
        for (const found of readValues(text, locale)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.text.trim()).toBe(found.text);
        }
  });
});

describe.each([
  ['en', english],
  ['el', greek],
  ['hu', hungarian],
] as const)('what a text says in %s', (locale, rows) => {
  it.each(rows.map(([sentence, ...values]) => [sentence, values] as const))('%s', (sentence, values) => {
    expect(readShort(sentence, locale)).toEqual(values);
  });

  it.each(nothing[locale]!)('says no value: %s', (sentence) => {
    expect(readShort(sentence, locale)).toEqual([]);
  });

  it('does not depend on the kind of blank or figure, or on where a line breaks', () => {
    for (const [sentence, ...values] of rows) {
      for (const blank of ['\u00a0', '\u202f', '\n', '\n    ', '  ', '\u200b \u00ad']) {
        expect(
          readShort(sentence.replaceAll(' ', blank), locale),
          JSON.stringify(sentence.replaceAll(' ', blank)),
        ).toEqual(values);
      }
      if (sentence.includes('http')) continue;
      const wide = sentence.replace(/\d/g, (figure) => String.fromCharCode(0xff10 + Number(figure)));
      expect(readShort(wide, locale)).toEqual(values);
      expect(readShort(sentence.normalize('NFD'), locale)).toEqual(values);
    }
  });

  it('finds each value where it stands, in order and without overlap', () => {
    for (const text of rows.flatMap(([sentence]) => [
      sentence,
      sentence.replaceAll(' ', ' \u200b\n ').normalize('NFD'),
    ])) {
      let end = 0;
      for (const found of readValues(text, locale)) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(found.text.trim()).toBe(found.text);
        expect(found.start).toBeGreaterThanOrEqual(end);
        end = found.end;
      }
    }
  });
});

describe('phones', () => {
  it('reads domestic numbers of the markets a text speaks to, whatever its language', () => {
    expect(readShort('Athens: 210 555 0123, Budapest: 06 1 555 0123', 'en', ['+30', '+36'])).toEqual([
      '+302105550123',
      '+3615550123',
    ]);
    expect(readShort('Athens: 210 555 0123, Budapest: 06 1 555 0123', 'en')).toEqual([]);
    expect(readShort('020 7946 0018', 'en', ['+44'])).toEqual(['+442079460018']);
  });

  it('leaves what follows a number alone', () => {
    expect(readShort('τηλ. 210 555 0123 10:00–18:00', 'el')).toEqual(['+302105550123', '10:00', '18:00']);
    expect(readShort('+36 1 555 0123 9990 Ft', 'hu')).toEqual(['+3615550123', '9990 HUF']);
  });
});

describe('hostile texts', () => {
  it.each([
    '1'.repeat(100_000),
    '1 '.repeat(50_000),
    '111 '.repeat(25_000),
    '1, '.repeat(33_000),
    ' '.repeat(100_000),
    'a@'.repeat(50_000),
    'https://a/'.repeat(10_000),
    `https://a${'.'.repeat(100_000)}`,
    '('.repeat(100_000),
    '10:00-'.repeat(16_000),
    '1 és '.repeat(20_000),
    '\u0301'.repeat(100_000),
    '\u200b'.repeat(100_000),
  ])('takes no more than moments: %#', (text) => {
    expect(readValues(text, 'hu').length).toBeLessThanOrEqual(text.length);
  });
});
