import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml, writeHtml } from '../../src/formats/html.js';
import type { Block, Brand, DraftPicture, Inline, Value } from '../../src/model.js';

const brand = { site: { url: 'https://shop.example' } } as unknown as Brand;
const write = (blocks: readonly Block[], pictures: readonly DraftPicture[] = []) =>
  writeHtml(blocks, { locale: 'el', brand, pictures });
const words = (text: string): Inline[] => [{ kind: 'text', text }];
const p = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const heading = (level: 1 | 2 | 3 | 4 | 5 | 6, id?: string): Block => ({
  kind: 'heading',
  level,
  id,
  children: words('x'),
});
const link = (href: string, title?: string): Block => p({ kind: 'link', href, title, children: words('x') });
const fact = (text: string, ...values: Value[]): Inline => ({ kind: 'fact', ref: 'a', form: 'default', text, values });

describe('headings', () => {
  it('begin at level 2 and never skip one', () => {
    const levels = (...given: (1 | 2 | 3 | 4 | 5 | 6)[]) =>
      [...write(given.map((level) => heading(level))).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels(3, 5, 6, 5, 2, 3)).toEqual([2, 3, 4, 3, 2, 3]);
    expect(levels(1, 2, 3, 4, 5, 6)).toEqual([2, 3, 4, 5, 6, 6]);
  });
  it('keep their anchors; a second one is told apart', () => {
    expect(write([heading(2, 'τιμές'), heading(2, 'τιμές')])).toBe('<h2 id="τιμές">x</h2>\n<h2 id="τιμές-2">x</h2>');
  });
});

describe('links', () => {
  it.each([
    ['https://a.example/?a=1&b="2"', 'https://a.example/?a=1&amp;b=&quot;2&quot;'],
    ['mailto:x@a.example', 'mailto:x@a.example'],
    ['tel:+302105550100', 'tel:+302105550100'],
    ['#τιμές', '#τιμές'],
    ['/shops', 'https://shop.example/shops'],
    ['//a.example/x', 'https://a.example/x'],
  ])('%s leads there', (href, written) => {
    expect(write([link(href)])).toBe(`<p><a href="${written}">x</a></p>`);
  });
  it.each([
    'javascript:alert(1)',
    'JaVa\tScRiPt:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    ' javascript:x',
  ])('%j is words alone', (href) => expect(write([link(href)])).toBe('<p>x</p>'));
});

describe('facts', () => {
  it('a phone can be dialled, a date read by machines, a price stays words', () => {
    const date = { type: 'date', year: 2026, month: 11, day: 27 } as const;
    const start: Value = {
      type: 'instant',
      date: { ...date, month: 12, day: 1 },
      time: { type: 'time', hour: 18, minute: 0 },
      zone: 'Europe/Athens',
      epoch: Date.UTC(2026, 11, 1, 16),
    };
    expect(write([p(fact('210 555 0100', { type: 'phone', e164: '+302105550100' }))])).toBe(
      '<p><a href="tel:+302105550100">210\u00a0555\u00a00100</a></p>',
    );
    expect(write([p(fact('27 Νοεμβρίου', date))])).toBe('<p><time datetime="2026-11-27">27 Νοεμβρίου</time></p>');
    expect(write([p(fact('την Τρίτη', start))])).toBe(
      '<p><time datetime="2026-12-01T18:00+02:00">την Τρίτη</time></p>',
    );
    expect(write([p(fact('24,90\u00a0€', { type: 'money', amount: '24.90', currency: 'EUR' }))])).toBe(
      '<p>24,90\u00a0€</p>',
    );
  });
  it('there is no link inside a link', () => {
    const phone = fact('210', { type: 'phone', e164: '+30210' });
    const inner: Inline = { kind: 'link', href: 'https://b.example', children: [phone] };
    expect(write([p({ kind: 'link', href: 'https://a.example', children: [inner] })])).toBe(
      '<p><a href="https://a.example">210</a></p>',
    );
  });
});

describe('pictures', () => {
  const kettle: DraftPicture = {
    src: 'k.jpg',
    alt: 'A "kettle"',
    caption: 'On the stove',
    credit: 'Photo: A',
    role: 'body',
    file: 'k ö.jpg',
    width: 800,
    height: 600,
    sources: [],
    files: [],
  };
  const block: Block = { kind: 'picture', src: 'k.jpg', alt: 'as written' };
  it('have their size, their words, caption and credit', () => {
    expect(write([block], [kettle])).toBe(
      '<figure class="picture">\n<img src="k%20%C3%B6.jpg" alt="A &quot;kettle&quot;" width="800" height="600" loading="lazy" decoding="async">\n<figcaption><span class="caption">On the stove</span> <small class="credit">Photo: A</small></figcaption>\n</figure>',
    );
  });
  it('without bytes or address are left out, also inside a sentence', () => {
    expect(
      write([
        block,
        p({ kind: 'picture', src: 'x.jpg', alt: 'x' }, ...words('a')),
        { kind: 'picture', src: 'javascript:x', alt: '' },
      ]),
    ).toBe('<p>a</p>');
  });
});

describe('what is written is read', () => {
  it('lists, quotes, tables, code', () => {
    const blocks: Block[] = [
      { kind: 'list', ordered: true, start: 3, items: [[p(...words('a'))], [p(...words('b')), p(...words('c'))]] },
      { kind: 'quote', children: [p(...words('Καλό <είναι>'))], by: 'Ελένη', title: 'επικεφαλής' },
      {
        kind: 'table',
        head: [words('Ημέρα'), words('Ώρες')],
        rows: [[words('Δευ'), words('9–18')]],
        align: [null, 'right'],
      },
      { kind: 'code', text: 'a <b>\n  c' },
    ];
    expect(readHtml(write(blocks)).map(({ text }) => text)).toEqual([
      'a',
      'b',
      'c',
      'Καλό <είναι>',
      'Ελένη, επικεφαλής',
      'Ημέρα',
      'Ώρες',
      'Δευ',
      '9–18',
      'a <b>\n  c',
      'Πίνακας',
    ]);
    expect(write(blocks)).toContain('<th scope="col">');
    expect(write(blocks)).toContain('<div class="table" role="group" tabindex="0" aria-label="Πίνακας">');
  });
  it('any words, whatever they contain', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom('</p><script>', '<!--', '&amp;lt;', '" onclick="', '{{x}}', 'Árvíztűrő', 'τιμή 24,90\u00a0€'),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const html = write(texts.map((each) => p({ kind: 'strong', children: words(each) })));
        const read = readHtml(html).map((segment) => segment.text);
        const tidy = (value: string) =>
          value
            .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
            .replace(/[\t\n\f\r ]+/g, ' ')
            .replace(/^[\s\u034f\u061c\u180e\u200c-\u200f]+|[\s\u034f\u061c\u180e\u200c-\u200f]+$/g, '');
        expect(read.map(tidy)).toEqual(texts.map(tidy).filter((value) => value !== ''));
        expect(html.replace(/<\/?(?:p|strong)>/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 400, seed: 5 },
    );
  });
});
