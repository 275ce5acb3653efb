/** Words that mean something to a format, in each place of each file: independent parsers read back what was meant. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/formats/pdf-read.js';
import { build, Project } from '../cli/project.js';
import { placed, projectOf, run, type Placed } from './run.js';

const payloads = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)' x='",
  '</title></head><body onload=x>',
  '</script><script>alert(1)//',
  ']]> --> <!-- <![CDATA[',
  '&lt;b&gt; &amp;amp; &#x3c;',
  '<!--[if mso]><p>x</p><![endif]-->',
  '\\u003c \\n \\" \\\\',
  '#read("/etc/passwd") #sys $x$ @a <label> _b_ *c* `d`',
  '= heading - item + item / term: x // comment',
  '</w:t></w:r></w:p> <w:p> { INCLUDETEXT "a" }',
  '=?utf-8?B?PHNjcmlwdD4=?= =3D=0A',
  'Bcc: evil@x.example; a@b.example, <c@d.example>',
  '=HYPERLINK("https") +cmd|x @SUM -x',
  '</mj-text><mj-include path="/etc/passwd" /><mj-raw>',
  '{ { body } } {% raw %} ${x} <%= y %> xOMx',
  'Árvíztűrő «Ταΰγετος» “quoted” – 👩\u200d👩\u200d👧 🇬🇷',
  'a'.repeat(90),
];
const signs = [
  ...'abcdeABCőű"\'<>&\\`{}[]()|#$@_*~^%=+-;:,.!?/ '.split(''),
  ' ',
  ' ',
  ' 👍🏽 ',
  '</',
  '<!--',
  '-->',
  '&amp;',
  ']]>',
];
const any = fc
  .array(fc.constantFrom(...signs), { minLength: 8, maxLength: 50 })
  .map((parts) => parts.join('').replace(/\{\{/g, '{ {').replace(/\s+/g, ' ').trim())
  .filter((text) => /[a-z]{2}/.test(text) && !/:\/\/|www\./.test(text));

const texts = [...payloads, ...fc.sample(any, { numRuns: 24, seed: 5 })];
const messages: Placed[] = placed(
  'places',
  texts.map((words, n) => ({
    name: words,
    text: [
      '---',
      `title: ${JSON.stringify(`T${'x'.repeat(n % 3)} ${words} end`)}`,
      `summary: ${JSON.stringify(`S ${words} end`)}`,
      'date: 2026-11-24',
      `cta: { label: ${JSON.stringify(`L ${words.slice(0, 40)} end`)}, url: ${JSON.stringify('https://lumen.example/?a="b"&c=<d>')} }`,
      `quotes: { q: { by: Eva, text: ${JSON.stringify(`Q ${words} end`)} } }`,
      '---',
      '{{quote.q}}',
      '',
      'Words of it.',
      '',
    ].join('\n'),
    outcome: { builds: [] },
  })),
);

/** Letters and signs without white space, as a line may break anywhere; quotation marks of the language count as one. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\u00ad\u2060]+/g, '')
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’']/g, "'");

interface Seen {
  words: string;
  title: string;
  attributes: string[];
  data: string[];
  tags: Set<string>;
}

function look(html: string, xmlMode = false): Seen {
  const seen: Seen = { words: '', title: '', attributes: [], data: [], tags: new Set() };
  let inside = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (/^(?:script|style|title)$/.test(name)) inside = name;
        if (name === 'script') seen.data.push('');
        // Values are kept on one line by a span.
        if (name !== 'span') seen.tags.add(name);
        for (const [key, value] of Object.entries(attributes)) {
          if (key.startsWith('on')) seen.tags.add(`@${key}`);
          if (/^(?:alt|content|title|aria-label|href)$/.test(key)) seen.attributes.push(value);
        }
      },
      onclosetag: (name) => void (name === inside && (inside = '')),
      ontext: (text) => {
        if (inside === 'title') seen.title += text;
        else if (inside === 'script') seen.data[seen.data.length - 1] += text;
        else if (inside === '') seen.words += text;
      },
    },
    { decodeEntities: true, xmlMode },
  );
  parser.end(html);
  return seen;
}

const every = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(every)
      : [];

describe('words stay words', () => {
  let project: Project;
  const tags: Record<string, Set<string>> = {};
  beforeAll(() => {
    build();
    project = projectOf(messages, ['x', 'mobile-page', 'newsletter', 'press-release']);
    const ran = run(project, 'build', '--json');
    expect(ran.code, ran.out.match(/"refused": \[[^]{0,3000}/)?.[0] ?? ran.err).toBeLessThan(2);
  }, 600_000);
  afterAll(() => project.remove());

  it.each(messages.map((one) => [one.name, one] as const))('%s', async (_, { id, text, name }) => {
    const title = JSON.parse(/^title: (.*)$/m.exec(text as string)![1]!) as string;
    const file = (path: string): Buffer => readFileSync(join(project.dir, 'editions', id, 'en', path));
    const says = (where: string, found: string, meant: string) => expect(bare(found), where).toContain(bare(meant));
    const same = (where: string, seen: Seen) => {
      // Every message of one shape has the tags of the others: words made none.
      const known = (tags[where] ??= new Set(seen.tags));
      expect(
        [...seen.tags].filter((tag) => !known.has(tag)),
        where,
      ).toEqual([]);
    };

    const page = look(file('mobile-page/index.html').toString());
    says('page', page.words, title);
    says('page', page.words, `Q ${name} end`);
    says('title of the page', page.title, title);
    expect(page.attributes.map(bare)).toContain(bare(title));
    expect(page.attributes).toContain('https://lumen.example/?a=%22b%22&c=%3Cd%3E');
    expect(page.data.flatMap((data) => every(JSON.parse(data))).map(bare)).toContain(bare(title));
    same('page', page);

    const mail = await PostalMime.parse(file('newsletter/newsletter.eml'));
    expect(bare(mail.subject ?? '')).toBe(bare(title));
    expect([mail.bcc ?? [], mail.cc ?? [], mail.to ?? []].flat()).toEqual([]);
    says('mail', look(mail.html ?? '').words, `Q ${name} end`);
    says('text of the mail', mail.text ?? '', title);
    same('mail', look(mail.html ?? ''));

    const post = JSON.parse(file('x/post.json').toString()) as unknown;
    expect(every(post).length).toBeGreaterThan(0);
    says('press text', file('press-release/release.txt').toString(), title);
    says('press page', look(file('press-release/release.html').toString()).words, title);
    same('press page', look(file('press-release/release.html').toString()));
    const news = every(JSON.parse(file('press-release/release.ninjs.json').toString()));
    expect(news.map(bare)).toContain(bare(title));

    const parts = unzipSync(file('press-release/release.docx'));
    const document = look(strFromU8(parts['word/document.xml']!), true);
    says('Word', document.words, title);
    says('Word', document.words, `Q ${name} end`);
    for (const [part, content] of Object.entries(parts))
      if (part.endsWith('.xml')) expect(() => look(strFromU8(content), true)).not.toThrow();
    same('Word', document);
  });

  it('paper says them too', async () => {
    for (const { id, name } of messages.slice(0, 16)) {
      const bytes = readFileSync(join(project.dir, 'editions', id, 'en/press-release/release.pdf'));
      const words = bare((await readPdf(bytes)).map((segment) => segment.text).join(''));
      expect(words, name).toContain(bare(`Q ${name} end`));
    }
  });
});
