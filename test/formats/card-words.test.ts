import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { unbroken } from '../../src/formats/card-breaks.js';
import { cardFont, missingGlyphs, type CardFont } from '../../src/formats/card-font.js';
import { drawable } from '../../src/formats/card-words.js';
import { readFont } from '../../src/model/font.js';
import { aCard, drawn, faultOf, fonts, sizes } from './card-sample.js';

const bold = cardFont(fonts.bold) as CardFont;
const square = { width: 1080, height: 1080 };

const titles: [locale: string, titles: string[]][] = [
  [
    'en',
    [
      'Ferna, the kettle for winter mornings',
      'Correction: 12% in returnable boxes, not 18%',
      'AVATAR: Two Tall WAYS to Try “Office” Coffee fi ffl',
    ],
  ],
  [
    'el',
    [
      'Ferna, ο βραστήρας για τα χειμωνιάτικα πρωινά',
      'ΑΝΑΚΛΗΣΗ ΓΙΑ ΛΟΓΟΥΣ ΑΣΦΑΛΕΙΑΣ: ΤΣΑΓΙΕΡΑ RUVO',
      'Τα καταστήματά μας: 24,90 € «με έκπτωση» · προϋπολογισμός ΰ ΐ',
    ],
  ],
  [
    'hu',
    [
      'Levesek estéje: ingyenes főzőest a Király utcában',
      'Termékbiztonsági visszahívás: Ruvo teáskanna',
      'Árvíztűrő tükörfúrógép „olcsón” – 9\u00a0990\u00a0Ft',
    ],
  ],
];

describe('what is measured is what is drawn', () => {
  test.each(titles)('%s', async (locale, list) => {
    for (const headline of list)
      for (const [width, height] of [sizes['Open Graph'], sizes.portrait, sizes.poster])
        for (const photo of [undefined, { ratio: 1.5 }]) {
          const seen: number[] = [];
          const card = aCard({ width, height, locale, photo, words: { headline: [headline] } });
          const drawing = await drawn(card, (node) => {
            if (String(node.key).startsWith('headline-')) seen.push(node.width);
          });
          const { lines, size } = drawing.headline;
          const measured = lines.map((line) => bold.width(line, -0.012) * size);
          expect(seen).toHaveLength(lines.length);
          // satori rounds boxes up to whole pixels.
          measured.forEach((width, at) => expect(Math.abs(seen[at]! - width)).toBeLessThanOrEqual(1.01));
        }
  });

  test('pairs of letters are moved together as the font says', () => {
    expect(bold.width('AV')).toBeLessThan(bold.width('A') + bold.width('V') - 0.02);
    expect(bold.width('Το')).toBeLessThan(bold.width('Τ') + bold.width('ο') - 0.02);
    expect(bold.width('HH')).toBeCloseTo(2 * bold.width('H'), 6);
  });
});

describe('the headline takes the longest wording that is comfortable', () => {
  const long = {
    en: 'On 5, 12 and 19 December we sharpen your kitchen knives free of charge in all six of our shops in Athens, Thessaloniki, Budapest and Szeged, from 10:00 to 14:00, while you wait and have a cup of tea with us at the long table.',
    el: 'Στις 5, 12 και 19 Δεκεμβρίου ακονίζουμε δωρεάν τα μαχαίρια της κουζίνας σας και στα έξι καταστήματά μας στην Αθήνα, τη Θεσσαλονίκη, τη Βουδαπέστη και το Σέγκεντ, από τις 10:00 έως τις 14:00, όσο πίνετε μαζί μας ένα τσάι.',
    hu: 'December 5-én, 12-én és 19-én 10 és 14 óra között mind a hat boltunkban, Athénban, Szalonikiben, Budapesten és Szegeden ingyen megélezzük konyhai késeit, amíg Ön a hosszú asztalnál megiszik velünk egy csésze forró teát.',
  };
  const middle = {
    en: 'Free knife sharpening on three December Saturdays',
    el: 'Δωρεάν ακόνισμα μαχαιριών σε όλα τα καταστήματά μας',
    hu: 'Ingyenes késélezés minden boltunkban',
  };
  const short = { en: 'Free sharpening', el: 'Δωρεάν ακόνισμα', hu: 'Ingyenes élezés' };

  test.each(['en', 'el', 'hu'] as const)('%s', async (locale) => {
    const with_ = (...headline: string[]) => aCard({ ...square, locale, words: { headline } });
    expect((await drawn(with_(long[locale], middle[locale], short[locale]))).drawn[0]).toBe(middle[locale]);
    const fault = await faultOf(with_(long[locale]));
    expect(fault).toMatchObject({ fault: 'too-long', part: 'headline', text: long[locale] });
    if (fault.fault !== 'too-long') throw new Error('not too long');
    expect(fault.longest).toBeGreaterThan(60);
    const start = long[locale].slice(0, fault.longest);
    expect((await drawn(with_(start))).headline.lines.join(' ')).toBe(start);
  });

  test('small letters come only when no wording is comfortable', async () => {
    const dense = 'We sharpen your kitchen knives free of charge in all our shops on the first three Saturdays of December, from ten in the morning to two'; // prettier-ignore
    const alone = await drawn(aCard({ ...square, words: { headline: [dense] } }));
    const helped = await drawn(aCard({ ...square, words: { headline: [dense, 'Free sharpening'] } }));
    expect(alone.headline.size).toBeLessThan(64);
    expect(alone.headline.lines.join(' ')).toBe(dense);
    expect(helped.headline.size).toBeGreaterThanOrEqual(64);
    expect(helped.drawn[0]).toBe('Free sharpening');
  });

  test('a word is never broken', async () => {
    const word = 'Megszentségteleníthetetlenségeskedéseitekért';
    const fault = await faultOf(aCard({ photo: { ratio: 1 }, locale: 'hu', words: { headline: [word] } }));
    expect(fault).toMatchObject({ fault: 'too-long', longest: 0 });
    const wide = await drawn(aCard({ locale: 'hu', words: { headline: [word] } }));
    expect(wide.headline.lines).toEqual([word]);
  });

  test('lines are even, and no short word stands alone at the end', async () => {
    for (const [locale, list] of titles)
      for (const headline of list) {
        const { lines, size } = (await drawn(aCard({ ...square, locale, words: { headline: [headline] } }))).headline;
        const widths = lines.map((line) => bold.width(line, -0.012) * size);
        expect(widths.at(-1)! / Math.max(...widths), lines.join(' / ')).toBeGreaterThan(0.35);
      }
  });

  test('a long text is refused as fast as a short one', async () => {
    const endless = 'Termékbiztonsági visszahívás a boltban '.repeat(20_000);
    expect(await faultOf(aCard({ locale: 'hu', words: { headline: [endless] } }))).toMatchObject({ fault: 'too-long' });
  });

  test('small words that do not fit are told, not cut', async () => {
    const words = { headline: ['News'], from: `${'www.'.repeat(40)}example` };
    expect(await faultOf(aCard({ words }))).toMatchObject({ fault: 'too-long', part: 'from' });
    const detail = 'A day, a price, an hour, a place '.repeat(6).trim();
    expect(await faultOf(aCard({ words: { headline: ['News'], detail } }))).toMatchObject({ part: 'detail' });
  });
});

test.each([
  ['en', 'Open on 24 and 31 December 2026 in Athens', ['Open', 'on 24 and 31 December 2026', 'in Athens']],
  ['en', 'From HUF 9,990 or € 5 a cup – today', ['From HUF 9,990', 'or € 5', 'a cup –', 'today']],
  ['en', 'Thursday 10 December, 18:00 – 21:00', ['Thursday 10 December,', '18:00 – 21:00']],
  ['el', 'Κλειστά την 1η Ιανουαρίου, στις 25 και 26 Δεκεμβρίου', ['Κλειστά', 'την 1η Ιανουαρίου,', 'στις 25 και 26 Δεκεμβρίου']],
  ['el', 'Με 24,90 € ο νέος βραστήρας για το σπίτι', ['Με 24,90 €', 'ο νέος', 'βραστήρας', 'για το σπίτι']],
  ['hu', '2026. december 10-én 18 órától a Király utcában', ['2026. december 10-én', '18 órától', 'a Király', 'utcában']],
  ['hu', 'Egy csésze tea 990 Ft, kb. 90 perc', ['Egy csésze', 'tea', '990 Ft,', 'kb. 90 perc']],
  ['hu', 'Ára 9\u00a0990\u00a0Ft, az R-2608-A tétel', ['Ára', '9\u00a0990\u00a0Ft,', 'az R-2608-A', 'tétel']],
])('%s: lines end only where the sense allows: %s', (locale, text, pieces) => {
  expect(unbroken(text, locale)).toEqual(pieces);
}); // prettier-ignore

describe('letters', () => {
  test('ő ű ΐ ΰ „ ” « » · € – are all drawn, each with a shape of its own', async () => {
    const letters = [...'őűΐΰ„”«»·€–ŐŰΏΫ'];
    expect(missingGlyphs(letters.join(''), bold)).toEqual([]);
    const shapes = await Promise.all(
      letters.map(async (letter) => {
        const { svg } = await drawn(aCard({ name: undefined, logo: undefined, words: { headline: [letter] } }));
        return /<path fill="#ffffff" d="([^"]+)"/.exec(svg)![1]!;
      }),
    );
    expect(new Set(shapes).size).toBe(letters.length);
  });

  test('what the font lacks is named', async () => {
    expect(missingGlyphs('Nyár こん → tea', bold)).toEqual(['こ', 'ん', '→']);
    expect(await faultOf(aCard({ words: { headline: ['Tea → こ', 'Tea'] } }))).toEqual({
      fault: 'letters',
      part: 'headline',
      text: 'Tea → こ',
      letters: ['→', 'こ'],
    });
  });

  test.each([
    ['Soup evening 🍲', 'Soup evening'],
    ['🎉 Új bolt 🇭🇺 nyílik 👩‍👩‍👧!', 'Új bolt nyílik!'],
    ['Only 1️⃣ left ✅ ©️ 2026 Tiliona™', 'Only 1 left © 2026 Tiliona™'],
    ['Fo\u030bzo\u030b\u00adest\u200b ma\n este', 'Főzőest ma este'],
    ['9\u00a0990\u202fFt', '9\u00a0990\u202fFt'],
  ])('pictographs are left out, letters are composed: %s', (given, text) => {
    expect(drawable(given, bold)).toBe(text);
  });
});

describe('fonts', () => {
  const folder = createRequire(createRequire(import.meta.url).resolve('satori')).resolve('harfbuzzjs');
  const read = (name: string) => readFileSync(`${folder.slice(0, folder.lastIndexOf('harfbuzzjs'))}harfbuzzjs/test/fonts/noto/${name}`); // prettier-ignore

  test('an OTF draws as a TTF does', async () => {
    const otf = read('NotoSans-Regular.otf');
    const drawing = await drawn(aCard({ fonts: { regular: otf, bold: otf }, words: { headline: ['Őrült ΰ tea'] } }));
    expect(drawing.drawn[0]).toBe('Őrült ΰ tea');
    const [one, other] = [readFont(otf), readFont(fonts.regular)];
    if (typeof one === 'string' || typeof other === 'string') throw new Error('not read');
    for (const letter of 'Aőű€')
      expect(one.advance(one.glyph(letter.codePointAt(0)!)) / one.unitsPerEm).toBeCloseTo(
        other.advance(other.glyph(letter.codePointAt(0)!)) / other.unitsPerEm,
        1,
      );
  });

  test.each([
    ['variable', () => read('NotoSansArabic-Variable.ttf')],
    ['woff', () => Buffer.from('wOF2 and so on')],
    ['collection', () => Buffer.from('ttcf and so on')],
    ['broken', () => Buffer.from(fonts.bold.subarray(0, 3000))],
    ['broken', () => Buffer.alloc(0)],
    ['broken', () => Buffer.from('<html>')],
  ])('%s: told, not drawn', async (reason, bytes) => {
    const fault = await faultOf(aCard({ fonts: { regular: fonts.regular, bold: bytes() } }));
    expect(fault).toEqual({ fault: 'font', which: 'bold', reason });
  });
});
