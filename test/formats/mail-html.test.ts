import { describe, expect, it } from 'vitest';
import { mailHtml, writeMailHtml } from '../../src/formats/mail-html.js';
import type { Block, BodyUse, DraftPicture, Inline } from '../../src/model.js';

const words = (text: string): Inline => ({ kind: 'text', text });
const pictures: DraftPicture[] = [
  {
    src: 'a b.jpg',
    alt: 'A "pot"',
    role: 'body',
    file: 'a b.jpg',
    width: 1200,
    credit: 'The shop',
    sources: [],
    files: [],
  },
];
const use: BodyUse = {
  locale: 'en',
  brand: {
    site: { url: 'https://a.example' },
    look: { colors: { accent: '#aa3300' }, fonts: { body: '"Evil\' </style>", serif' } },
  } as never,
  pictures,
};
const write = (...blocks: Block[]) => writeMailHtml(blocks, use);

describe('the body for mail', () => {
  it('has every style inline and escapes words', () => {
    const html = write({
      kind: 'paragraph',
      children: [words('<b> & "x"'), { kind: 'link', href: '/shop?a=1&b=2', children: [words('shop')] }],
    });
    expect(html).toContain(
      '&lt;b&gt; &amp; &quot;x&quot;<a class="om-link" href="https://a.example/shop?a=1&amp;b=2" style="color:#aa3300;text-decoration:underline;">shop</a>',
    );
    expect(html).not.toContain('<style');
    expect(html).not.toContain('</style');
  });
  it('lets a number be dialled', () => {
    const phone: Inline = {
      kind: 'fact',
      ref: 'x',
      form: 'default',
      text: '+36 1 555 0161',
      values: [{ type: 'phone', e164: '+3615550161' }],
    };
    expect(write({ kind: 'paragraph', children: [phone] })).toContain('href="tel:+3615550161"');
  });
  it('links nothing that could act', () => {
    const link = (href: string): Block => ({
      kind: 'paragraph',
      children: [{ kind: 'link', href, children: [words('x')] }],
    });
    for (const href of ['javascript:alert(1)', 'JAVA\nSCRIPT:x', 'data:text/html,x', '#top'])
      expect(write(link(href))).not.toContain('<a');
  });
  it('shows a picture at the width of the column, with its words', () => {
    const html = write({ kind: 'picture', src: 'a b.jpg', alt: '' });
    expect(html).toMatch(/<img src="a%20b\.jpg" alt="A &quot;pot&quot;" width="536"/);
    expect(html).toContain('The shop');
  });
  it('reads back as it was written', async () => {
    const html = write(
      { kind: 'heading', level: 2, children: [words('When')] },
      {
        kind: 'list',
        ordered: true,
        start: 2,
        items: [[{ kind: 'paragraph', children: [words('Friday 27 November')] }]],
      },
      { kind: 'quote', children: [{ kind: 'paragraph', children: [words('Good work.')] }], by: 'Anna', title: 'Head' },
      { kind: 'table', head: [[words('Town')]], rows: [[[words('Athens')]]], align: [null] },
    );
    const segments = await mailHtml.read(new TextEncoder().encode(html));
    const seen = segments
      .filter((one) => one.kind === 'text')
      .map((one) => one.text)
      .join('\n');
    for (const said of ['When', 'Friday 27 November', 'Good work.', '— Anna, Head', 'Town', 'Athens'])
      expect(seen).toContain(said);
  });
});
