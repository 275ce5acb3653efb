import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../src/formats/pdf.js';
import { renderSample, sampleMessage, type SampleLocale } from '../channels/press-sample.js';

const document = async (locale: SampleLocale, change?: (text: string) => string) =>
  (await renderSample(locale, change && sampleMessage({}, change))).files.find(({ name }) => name === 'release.pdf')!
    .bytes;
const said = async (bytes: Uint8Array) =>
  (await pdf.read(bytes)).filter(({ kind }) => kind === 'text').map(({ text }) => text);
const sheet =
  '#set text(font: "Noto Sans", lang: "hu", hyphenate: true)\n#set document(title: "Cím")\n#set page(width: 6cm, height: auto, margin: 1cm)\n#let d = json(bytes(sys.inputs.data))\n';
const set = (words: string, template = '#d.words') => pdf.write({ source: sheet + template, data: { words } });

describe('a release on paper', () => {
  it.each([
    [
      'en',
      'A rye loaf that stays fresh for a week',
      'The loaf costs €5.40 in Greece and HUF 1,990 in Hungary; a half loaf is up to 40% lighter.',
    ],
    [
      'el',
      'Καρβέλι σίκαλης που μένει φρέσκο μία εβδομάδα',
      'Το καρβέλι κοστίζει 5,40 €· το μισό καρβέλι είναι έως 40% ελαφρύτερο.',
    ],
    [
      'hu',
      'Rozskenyér, amely egy hétig friss marad',
      'A kenyér 1990 Ft; a fél kenyér legfeljebb 40%-kal könnyebb. Éttermi megrendeléseket hétköznapokon fogadunk, a legkülönlegesebb igényekkel',
    ],
  ] as const)('says in %s what was written, whatever the line ends', async (locale, headline, sentence) => {
    const texts = await said(await document(locale));
    expect(texts).toContain(headline);
    expect(texts.some((text) => text.startsWith(sentence))).toBe(true);
  });

  it('is tagged, titled and in its language', async () => {
    const paper = await getDocument({ data: (await document('el')).slice(), verbosity: 0 }).promise;
    const { info } = await paper.getMetadata();
    expect(info).toMatchObject({ Language: 'el', Title: 'Καρβέλι σίκαλης που μένει φρέσκο μία εβδομάδα' });
    expect(info).not.toHaveProperty('CreationDate');
    expect(await paper.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await paper.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'Figure', 'Link'])
      expect(tree).toContain(`"role":"${role}"`);
    await paper.loadingTask.destroy();
  });

  it('gives the same bytes twice', async () => {
    const again = await document('hu', (text) => text);
    expect(Buffer.from(await document('hu')).equals(Buffer.from(again))).toBe(true);
  });

  it('speaks its pictures, and knows where its links lead', async () => {
    const read = await pdf.read(await document('en'));
    expect(read.filter(({ kind }) => kind === 'alt').map(({ text }) => text)).toEqual([
      'Kalathi',
      'A dark round loaf on a floured wooden table',
    ]);
    const targets = read.filter(({ kind }) => kind === 'data').map(({ text }) => text);
    expect(targets).toContain('https://kalathi.example/en/rye');
    expect(targets).toContain('mailto:press.gr@kalathi.example');
  });

  it('shows a changed word', async () => {
    const texts = await said(await document('el', (text) => text.replace('5,40', '4,50')));
    expect(texts.join()).toContain('4,50 €');
    expect(texts.join()).not.toContain('5,40');
  });
});

describe('reading lines', () => {
  it('joins what a line end hyphenated and keeps real hyphens', async () => {
    const words =
      'A hírlevél-feliratkozásokat és a közösségimédia-megjelenéseket, az ügyfélszolgálatosokat és sajtónyilvánosság-formálókat is megszólítjuk e-mailben: 10–18 óra között, 24,90\u00a0€ és 9990\u00a0Ft.';
    expect((await said(await set(words))).join(' ')).toBe(words.replaceAll('\u00a0', ' '));
  });

  it('keeps an address whole that runs over lines', async () => {
    const url = 'https://pelda.example/hu/teli-vizforralo/reszletek?utm_source=press&utm_medium=referral';
    expect(
      (
        await said(
          await set(
            `Lásd ${url} és még`,
            '#link(d.words.split(" ").at(1), d.words.split(" ").at(1)) #d.words.split(" ").last()',
          ),
        )
      ).join(' '),
    ).toBe(`${url} még`);
  });

  it('knows addresses in Greek and Hungarian letters', async () => {
    const words = 'https://παράδειγμα.gr/σελίδα?β=γ';
    const read = await pdf.read(await set(words, '#link(d.words)[εδώ]'));
    expect(read.find(({ kind }) => kind === 'data')?.text).toBe(words);
  });

  it('keeps words apart that stand on both sides of emphasis, wherever the line ends', async () => {
    const template =
      '#for n in range(40) [#par[#("x" * n) You know by now which #emph[Things] belong in which of the categories, and that a #emph[vertical] variant will follow.]]';
    const texts = await said(await set('', template));
    expect(texts).toHaveLength(40);
    for (const text of texts)
      expect(text.replace(/^x+ /, '')).toBe(
        'You know by now which Things belong in which of the categories, and that a vertical variant will follow.',
      );
  });

  it('lets people copy words that came with soft hyphens', async () => {
    expect(await said(await set('The ket\u00adtle costs little'))).toEqual(['The kettle costs little']);
  });

  it('keeps words apart that stand on both sides of a link or of strong words, wherever the line ends', async () => {
    const template =
      '#for n in range(20) [#par[#("x" * n) See #link("https://a.example")[the mail] 24 € or #strong[until then] 25 %, #link("https://b.example")[one] #link("https://c.example")[responsibilities] end.]]';
    const texts = await said(await set('', template));
    for (const [n, text] of texts.entries())
      expect(text.replace(/^x+ /, '')).toBe(
        n < 20 ? 'See the mail 24 € or until then 25 %, one responsibilities end.' : '',
      );
  });

  it('tells real hyphens from those of line ends, whichever comes first', async () => {
    const soft = 'some uncharacteristically hyphenated incomprehensibilities';
    const hard = 'a well-known R-2608-A and a self-contained hand-book for e-mail-writers and e-mail readers in-house';
    for (const words of [`${soft} ${hard}`, `${hard} ${soft}`]) expect(await said(await set(words))).toEqual([words]);
  });

  it('refuses bytes that are no PDF', async () => {
    await expect(pdf.read(new TextEncoder().encode('%PDF-1.7 nothing'))).rejects.toThrow(/not a PDF/);
  });
});

describe('writing', () => {
  it('takes words as words, never as Typst', async () => {
    const words = '#read("/etc/hostname") $x$ *b* `c` @d <e> \\ // f';
    expect(await said(await set(words))).toEqual([words]);
  });

  it('draws signs that the main font lacks, leaves out pictographs, and names letters it cannot draw', async () => {
    expect(await said(await set('A → B ≤ C © ™'))).toEqual(['A → B ≤ C © ™']);
    expect(await said(await set('Fresh 🍞 bread © 👩🏽‍🍳 🇬🇷!'))).toEqual(['Fresh bread © !']);
    await expect(set('Tea: 茶')).rejects.toThrow(/cannot show “茶”/);
  });

  it.each([
    ['#import "@preview/cetz:0.3.0"', /loads a package/],
    ['#import ("@pre" + "view/x:1.0.0")', /loads a package/],
    ['#datetime.today().display()', /date of today/],
    ['#read("/etc/hostname")', /failed to load/],
    ['#read("../../etc/hostname")', /access denied/],
    ['#unknown-name', /unknown variable: unknown-name/],
  ])('refuses a template with %j', async (template, message) => {
    await expect(set('x', template)).rejects.toThrow(message);
  });
});
