import { describe, expect, it } from 'vitest';
import { text, writeText } from '../../src/formats/text.js';
import { columns } from '../../src/model/columns.js';
import type { Block, BodyUse, Inline } from '../../src/model.js';

const words = (text: string): Inline => ({ kind: 'text', text });
const paragraph = (...children: (string | Inline)[]): Block => ({
  kind: 'paragraph',
  children: children.map((one) => (typeof one === 'string' ? words(one) : one)),
});
const use = (locale: string): BodyUse => ({
  locale,
  brand: { site: { url: 'https://a.example' }, look: { colors: {}, fonts: {} } } as never,
  pictures: [],
});
const write = (blocks: Block[], locale = 'en') => writeText(blocks, use(locale));
const read = async (plain: string) =>
  (await text.read(new TextEncoder().encode(plain))).map((one) => `${one.where}: ${one.text}`);

describe('the body as plain text', () => {
  it('underlines headings, marks lists, indents what belongs to an item', () => {
    const list: Block = {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [
        [paragraph('One')],
        [paragraph('Two'), { kind: 'list', ordered: true, start: 3, items: [[paragraph('Deep')]] }],
      ],
    };
    expect(write([{ kind: 'heading', level: 2, children: [words('Good news')] }, list])).toBe(
      'Good news\n=========\n\n• One\n• Two\n  3. Deep',
    );
  });
  it('writes the address of a link once', () => {
    const link = (text: string, href: string): Inline => ({ kind: 'link', href, children: [words(text)] });
    expect(
      write([
        paragraph(
          'See ',
          link('the shop', '/shop'),
          ' or ',
          link('a.example', 'https://a.example'),
          ' or ',
          link('+30 210 555 0123', 'tel:+302105550123'),
        ),
      ]),
    ).toBe('See the shop (https://a.example/shop) or https://a.example or +30 210\n555 0123');
    expect(
      write([
        paragraph(
          link('www.a.example/x/', 'http://a.example/x'),
          '; ',
          link('at https://a.example/x', 'https://a.example/x/'),
          '; ',
          link('about a.example', 'https://a.example/(x'),
          '; ',
          link('write', 'mailto:us@a.example?subject=Hello'),
        ),
      ]).replaceAll('\n', ' '),
    ).toBe(
      'http://a.example/x; at https://a.example/x; about a.example (https://a.example/%28x); write (us@a.example)',
    );
    expect(write([paragraph(link('bad', 'javascript:alert(1)'))])).toBe('bad');
  });
  it('breaks lines at plain spaces, never inside a value, never so that a line looks like a list', () => {
    const long = `${'Από την αρχή του χρόνου '.repeat(2)}πληρώνετε μόνο 1\u00a0234,90\u00a0€ μέχρι τις 27. ${'και άλλα λόγια '.repeat(12)}`;
    const lines = write([paragraph(long)], 'el').split('\n');
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(72);
    expect(lines.join(' ')).toBe(long.trim());
    expect(lines.some((line) => /^(\d+[.)]|[•–-]) /.test(line))).toBe(false);
  });
  it('quotes with the marks of the language and says who', () => {
    const quote: Block = { kind: 'quote', children: [paragraph('Jó munka.')], by: 'Kiss Anna', title: 'vezető' };
    expect(write([quote], 'hu')).toBe('    „Jó munka.”\n    — Kiss Anna, vezető');
    expect(write([{ ...quote, by: undefined, children: [paragraph('«Καλή δουλειά.»')] }], 'el')).toBe(
      '    «Καλή δουλειά.»',
    );
  });
  it('aligns a table, and lists its rows when it is too wide', () => {
    const table = (wide: string): Block => ({
      kind: 'table',
      head: [[words('Town')], [words('Price')]],
      rows: [
        [[words('Athens')], [words('24.90')]],
        [[words(wide)], [words('9.90')]],
      ],
      align: [null, 'right'],
    });
    expect(write([table('Pest')])).toBe('Town    Price\n------  -----\nAthens  24.90\nPest     9.90');
    expect(write([table('x'.repeat(70))])).toContain('Town: Athens\n  Price: 24.90');
  });
});

describe('reading plain text', () => {
  it('reads a wrapped paragraph whole and a chosen line end as one', async () => {
    const long = `${'So many words '.repeat(6)}for 24.90 €`;
    expect(await read(write([paragraph(long), paragraph('Short', { kind: 'break' }, 'lines')]))).toEqual([
      `line 1: ${long}`,
      'line 4: Short\nlines',
    ]);
  });
  it('keeps items and rows apart', async () => {
    expect(await read('Head\n====\n\n• 3 pots\n• 100 pans\n\nAthens  3\nPest    100\n')).toEqual([
      'line 1: Head',
      'line 4: • 3 pots',
      'line 5: • 100 pans',
      'line 7: Athens  3',
      'line 8: Pest    100',
    ]);
  });
  it('refuses what is not UTF-8', async () => {
    await expect(async () => text.read(new Uint8Array([0xe9, 0x20]))).rejects.toThrow(/UTF-8/);
  });
});
