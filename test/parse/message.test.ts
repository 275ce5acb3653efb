import { describe, expect, it } from 'vitest';
import { plainBlocks, plainWording } from '../../src/model/plain.js';
import { aBrand, read, readFine } from './builders.js';

describe('a title is found where people put it', () => {
  it.each([
    ['# Open on Sunday\nCome to Athens.', 'Open on Sunday', 'Come to Athens.'],
    ['Open on Sunday\nCome to Athens.', 'Open on Sunday', 'Come to Athens.'],
    ['Open on Sunday\n\nCome to Athens.', 'Open on Sunday', 'Come to Athens.'],
    ['Come to Athens on Sunday. It is open.', 'Come to Athens on Sunday', 'Come to Athens on Sunday. It is open.'],
    ['---\ntitle: Open\n---\n# Open\n\nCome.', 'Open', 'Come.'],
    ['---\ntitle: Open\n---\n# Why\n\nCome.', 'Open', 'Why\n\nCome.'],
  ])('%j', (text, title, body) => {
    const found = readFine(text).texts.en!;
    expect([plainWording(found.title), plainBlocks(found.body)]).toEqual([title, body]);
  });
});

describe('a message', () => {
  it('is named by its id, else by its path', () => {
    expect(readFine('A title\n\nWords.', { path: 'content/2026/Winter Kettle.md' })).toMatchObject({
      id: 'winter-kettle',
      slug: 'a-title',
    });
    expect(readFine('A\n\nB.', { path: 'content/kettle/index.md' }).id).toBe('kettle');
    expect(readFine('A\n\nB.', { path: 'content/con.md' }).id).toBe('con-1');
    expect(readFine('---\nid: my-id\n---\nA\n\nB.')).toMatchObject({ id: 'my-id', slug: 'my-id' });
  });

  it('takes languages and markets from the brand and its translations', () => {
    const el = { locale: 'el', file: { path: 'content/a.el.md', text: '# Τίτλος\nΛόγια.' } };
    expect(readFine('A\n\nB.', { translations: [el] })).toMatchObject({
      sourceLocale: 'en',
      locales: { en: 'required', el: 'required' },
      markets: ['GR', 'HU'],
    });
    expect(readFine('---\nlocale: el\n---\nΤίτλος\n\nΛόγια.')).toMatchObject({
      sourceLocale: 'el',
      locales: { el: 'required' },
      markets: ['GR'],
    });
  });

  it('types its values by market and language', () => {
    const head =
      'title: T\ndate: 2026-11-26\nembargo: 2026-11-26T10:00 Europe/Athens\nexpires: 2026-12-31T24:00 Europe/Athens\nfacts:\n  price: { GR: 24,90 €, HU: 9 990 Ft }\n  onSale: 27 November\n  old: { value: 20 €, was: 25 €, from: 2026-12-01, labels: { en: [list price] } }';
    const message = readFine(`---\n${head}\n---\n`);
    expect(message).toMatchObject({
      date: '2026-11-26',
      expires: '2026-12-31T22:00:00.000Z',
      embargo: { epoch: Date.UTC(2026, 10, 26, 8) },
    });
    expect(message.facts.map((fact) => [fact.id, fact.values])).toEqual([
      [
        'price',
        [
          { market: 'GR', value: { type: 'money', amount: '24.90', currency: 'EUR' } },
          { market: 'HU', value: { type: 'money', amount: '9990', currency: 'HUF' } },
        ],
      ],
      ['onSale', [{ value: { type: 'date', year: 2026, month: 11, day: 27 } }]],
      ['old', [{ value: { type: 'money', amount: '20', currency: 'EUR' }, from: '2026-12-01' }]],
      ['old.was', [{ value: { type: 'money', amount: '25', currency: 'EUR' } }]],
    ]);
  });

  it('gives the values of offers and events names', () => {
    const head =
      'title: T\noffer: { product: kettle, price: 20 €, was: 25 €, to: 2026-12-24, terms: While it lasts. }\nevent:\n  name: Opening\n  start: 2026-12-01T18:00\n  place: athens\n  rsvp: https://x.y/r\n  capacity: 80';
    const message = readFine(`---\n${head}\n---\n`);
    expect(message.facts.map((fact) => fact.id)).toEqual([
      'offer.price',
      'offer.was',
      'offer.to',
      'event.start',
      'event.capacity',
    ]);
    expect(message.facts[3]!.values[0]!.value).toMatchObject({ type: 'instant', zone: 'Europe/Athens' });
    expect(message).toMatchObject({ offer: { product: 'kettle' }, event: { place: 'athens', rsvp: 'https://x.y/r' } });
  });

  it.each([
    ['embargo: 2026-11-26T10:00', 'embargo-without-zone'],
    ['date: 2026-02-30', 'unreadable-value'],
    ['facts: { day: 12/11/2026 }', 'ambiguous-value'],
    ['facts: { price: "1.234 €" }', 'ambiguous-value'],
    ['locales: [english]', 'bad-locale'],
    ['hero: { alt: x }', 'hero-without-file'],
    ['quotes: { a: { text: So. } }', 'quote-without-speaker'],
    ['event: { place: athnes }', 'unknown-choice-meant'],
    ['carry: { x: { claim: ful } }', 'unknown-choice-meant'],
  ])('%s is refused: %s', (head, code) => {
    const { message, findings } = read(`---\ntitle: T\n${head}\n---\n`);
    expect(message).toBeUndefined();
    expect(findings.map((one) => one.code)).toContain(code);
  });

  it('asks which of two readings was meant', () => {
    const { findings } = read('---\ntitle: T\nfacts: { day: 12/11/2026 }\n---\n');
    expect(findings[0]!.cure).toContain('2026-11-12 · 2026-12-11');
  });

  it('knows who says a block quote', () => {
    const { quotes } = readFine(
      'T\n\n> We made it\n> ourselves.\n> — Eleni Kastri, Head of Design\n\n> So.\n> — A Stranger',
    ).texts.en!;
    expect(quotes.map((quote) => [quote.id, quote.by, plainWording(quote.words)])).toEqual([
      ['quote-1', 'head-of-design', 'We made it ourselves.'],
      ['quote-2', 'A Stranger', 'So.'],
    ]);
  });
});

describe('a translation', () => {
  const main =
    '---\ntitle: T\nfacts: { price: 5 € }\nquotes: { craft: { by: head-of-design, text: So. } }\nhero: { src: k.jpg, alt: A kettle }\ncta: { label: See, url: https://x.y }\n---\nIt costs {{price}}.';
  const withGreek = (text: string): ReturnType<typeof read> =>
    read(main, { translations: [{ locale: 'el', file: { path: 'content/a.el.md', text } }] });

  it('holds words by the same ids', () => {
    const { message } = withGreek(
      '---\ntitle: Τ\nquotes: { craft: { text: Έτσι. } }\nhero: { alt: Βραστήρας }\ncta: { label: Δείτε }\n---\nΚοστίζει {{price}}.',
    );
    const text = message!.texts.el!;
    expect(text.quotes[0]).toMatchObject({ id: 'craft', by: 'head-of-design' });
    expect(text.hero).toMatchObject({ src: 'k.jpg', alt: 'Βραστήρας' });
    expect(plainWording(text.cta!.label)).toBe('Δείτε');
  });

  it.each([
    ['---\ntitle: Τ\nfacts: { price: 6 € }\n---\n', 'datum-in-translation', 3, 1],
    ['---\ntitle: Τ\ndate: 2026-11-26\n---\n', 'datum-in-translation', 3, 1],
    ['---\ntitle: Τ\ncta: { label: Δ, url: https://z.w }\n---\n', 'datum-in-translation', 3, 23],
    ['---\ntitle: Τ\nhero: { src: b.jpg }\n---\n', 'datum-in-translation', 3, 14],
    ['---\ntitle: Τ\nquotes: { other: Έτσι. }\n---\n', 'quote-not-in-source', 3, 11],
    ['# Τ\nΚοστίζει {{timi}}.', 'unknown-reference', 2, 10],
  ])('%j is refused', (text, code, line, column) => {
    const { message, lines } = withGreek(text);
    expect(message).toBeUndefined();
    expect(lines).toContain(`error ${code} content/a.el.md:${line}:${column}`);
  });
});

it('reads a brand without markets, people or types', () => {
  expect(
    readFine('---\ntype: anything\nfacts: { price: { GR: 5 € } }\n---\nT\n\nWords.', {
      brand: aBrand({ markets: {}, people: {}, places: {}, claims: {}, types: {}, locales: {} }),
    }).type,
  ).toBe('anything');
});
