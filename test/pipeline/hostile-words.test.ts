/** One message whose every field is hostile, through all channels: files have the shape that harmless words give them. */
import { DomUtils, parseDocument } from 'htmlparser2';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/cli/result.js';
import type { BrandInput } from '../../src/schemas/brand.js';
import { check, smallBrand } from '../project.js';

/** Where words of others may stand, by the name of the field. */
const fields = [
  'title',
  'subtitle',
  'summary',
  'label',
  'text',
  'by',
  'tag',
  'note',
  'cell',
  'code',
  'item',
  'name',
  'terms',
  'online',
] as const;
type Field = (typeof fields)[number];

const messageOf = (words: (field: Field) => string, fact = 'price') => {
  const q = (field: Field) => JSON.stringify(words(field));
  // In the text, signs of Markdown and of tags are spelt.
  const t = (field: Field) =>
    [...words(field)].map((sign) => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `&#${sign.codePointAt(0)};`)).join('');
  return `---
title: ${q('title')}
subtitle: ${q('subtitle')}
summary: ${q('summary')}
date: 2026-11-26
facts: { ${fact}: 24.90 € }
quotes: { one: { by: ${q('by')}, text: ${q('text')} } }
cta: { label: ${q('label')}, url: "https://lumen.example/?a=%22%3E&b='" }
offer: { product: kettle, price: 19.90 €, terms: ${q('terms')} }
event: { name: ${q('name')}, start: 2026-12-01T18:00 Europe/Athens, online: https://lumen.example/live }
tags: [${q('tag')}]
---
It costs {{${fact}}}: ${t('note')}

- ${t('item')}

> ${t('text')}
> — ${t('by')}

| a | b |
|-|-|
| ${t('cell')} | c |

\`\`\`
${words('code')}
\`\`\`
`;
};
const channels = ['mobile-page', 'newsletter', 'x', 'linkedin', 'press-release'];
const brandOf = (words: string): BrandInput => ({
  ...smallBrand,
  channels: { everyday: channels },
  products: { kettle: { name: words } },
  boilerplate: words,
  legal: { vat: { text: words } },
});

/** Each has been used to leave the place it stands in. The words before and after are what must be found again. */
const hostile: readonly string[] = [
  `"><script>alert(1)</script><img src=x onerror='a'>`,
  `]]>--></style></title></textarea><!-- ' onclick='a`,
  '{{ title }} {{#each brand}} {{> page-head}} ${x} *|X|* %%x%% \\{{ x }} xOMx0x $& $1',
  '=1+1 @SUM +1 -1 =?utf-8?B?QmNjOg==?= Bcc: a@b.example',
  'constructor',
  '__proto__',
];

const made = (words: string, fact?: string) =>
  check({
    files: {
      'content/a.md': messageOf(
        (field) => (words === 'plain' ? `Word ${field}` : words.length > 12 ? `${field} ${words} ${field}` : words),
        fact,
      ),
    },
    brand: brandOf(words.length > 12 ? `Lamp ${words} lamp` : 'Lamp'),
    channels,
  });
const filesOf = ({ editions }: RunResult) =>
  new Map(
    editions.flatMap(({ renditions }) =>
      renditions.flatMap(({ draft, files }) =>
        files.map(({ name, bytes }) => [`${draft.channel}/${draft.locale}/${name}`, Buffer.from(bytes)] as const),
      ),
    ),
  );

type Any = { type: string; name?: string; attribs?: Record<string, string>; children?: Any[] };
const textOf = (html: string): string => DomUtils.textContent(parseDocument(html));
/** Elements and the names of their attributes that harmless words give, in any order and number. */
function elements(html: string): Set<string> {
  const found = new Set<string>();
  const walk = (node: Any): void => {
    if (node.type === 'comment') found.add('<!>');
    if (node.name !== undefined) found.add(`<${node.name} ${Object.keys(node.attribs ?? {}).join(' ')}>`);
    for (const child of node.children ?? []) walk(child);
  };
  walk(parseDocument(html) as unknown as Any);
  return found;
}
const keysOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, inner]) => [Array.isArray(value) ? '' : key, keysOf(inner)])
    : '';

let usual: Map<string, Buffer>;
beforeAll(async () => {
  usual = filesOf(await made('plain'));
});

describe.each(hostile)('%s', (words) => {
  let result: RunResult;
  beforeAll(async () => {
    result = await made(words);
  });
  it('makes the same files, in which the proof finds every value', () => {
    expect(result.refused.flatMap(({ findings }) => findings.map(({ rule, say }) => `${rule}: ${say}`))).toEqual([]);
    expect(new Set([...usual.keys()].map((name) => name.split('/')[0]))).toEqual(new Set(channels));
    expect([...filesOf(result).keys()].filter((name) => !usual.has(name))).toEqual([]);
    expect([...filesOf(result).keys()].filter((name) => /html$|eml$/.test(name)).length).toBeGreaterThan(2);
    const broken = result.editions.flatMap(({ coverage }) => coverage.filter(({ state }) => state === 'contradicted'));
    expect(broken).toEqual([]);
  });
  it('says them to readers as they were written', async () => {
    const tidy = (text: string) => text.replaceAll(/\s+/g, ' ');
    const told = words.length > 12 ? (field: Field) => `${field} ${words} ${field}` : () => words;
    const files = filesOf(result);
    const page = [...files].find(([name]) => /^mobile-page.*html$/.test(name))![1].toString('utf8');
    const mail = await PostalMime.parse([...files].find(([name]) => name.endsWith('.eml'))![1]);
    for (const field of ['title', 'note', 'item', 'cell', 'code', 'text', 'terms'] as const) {
      expect(tidy(textOf(page))).toContain(tidy(told(field)));
      if (field !== 'title') expect(tidy(textOf(mail.html!))).toContain(tidy(told(field)));
    }
  });
  it('adds no element, attribute, header or key', async () => {
    for (const [name, bytes] of filesOf(result)) {
      const text = bytes.toString('utf8');
      if (name.endsWith('.html')) {
        const known = elements(usual.get(name)!.toString('utf8'));
        known.add('<span class>');
        expect(
          [...elements(text)].filter((one) => !known.has(one)),
          name,
        ).toEqual([]);
      } else if (name.endsWith('.eml')) {
        const [mail, plain] = await Promise.all([PostalMime.parse(bytes), PostalMime.parse(usual.get(name)!)]);
        expect(mail.headers.map(({ key }) => key)).toEqual(plain.headers.map(({ key }) => key));
        expect(
          [...elements(mail.html!)].filter((one) => !elements(plain.html!).has(one) && one !== '<span class>'),
        ).toEqual([]);
      } else if (name.endsWith('.json')) {
        expect(keysOf(JSON.parse(text)), name).toEqual(keysOf(JSON.parse(usual.get(name)!.toString('utf8'))));
      }
    }
  });
});
