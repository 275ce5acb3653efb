/** Words of others in every place of a template: what a reader's program makes of the file is what was meant. */
import { createHash } from 'node:crypto';
import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { UserError } from '../../src/errors.js';
import type { TemplateFile, View } from '../../src/model.js';
import { helpers, checkedUrl, scriptJson } from '../../src/pipeline/templates/helpers.js';
import { sealStyles } from '../../src/pipeline/templates/seal.js';
import { createTemplates } from '../../src/pipeline/templates/templates.js';

/** What has broken out of pages, scripts, tables, headers and templates. */
const hostile: readonly string[] = [
  '"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>", '</script><script>alert(1)</script>', '</style><style>*{display:none}</style>', '</title><h1>', '</textarea>', '-->', '--!>', '<!--', '<!--[if mso]><p>', '<![endif]-->', ']]>', '<![CDATA[x', '<?xml?>',
  '&amp;', '&lt;b&gt;', '&#x3D;', '&', '<', '>', '"', "'", '`', '=', '\\', '\\"', '\\u003c', '" onclick="alert(1)', "' onfocus='alert(1)", '` onload=`', 'x onmouseover=alert(1)', '{{x}}', '{{{x}}}', '{{#each brand}}', '{{> page-head}}', '${x}', '%{x}', '\\{{x}}', '[[x]]', '*|X|*', '%%x%%',
  'a\r\nBcc: b@c.example', 'a\nb', '__proto__', 'constructor', 'toString', '=1+1', '+1', '-1+1', '@SUM(A1)', '\u2028', '\u2029', 'e-shop 09:00–20:00 R-2608-A', "'hash-of-styles'", "</script>'hash-of-styles'", 'xOMx0x', '$&', '$1', "$'", 'Τομ & Ági', 'őű < αβ', '🏴',
  'javascript:alert(1)', 'data:text/html,<b>', '//evil.example', 'https://a.example/?a=1&b="2"',
]; // prettier-ignore

const view = (words: string) =>
  ({
    locale: 'hu',
    parts: { x: words },
    hashtags: [words, words],
    cta: { label: words, url: words },
    labels: { aboutName: '{name}: {other} {name}' },
    brand: { name: words },
    message: { title: words, tags: [words] },
  }) as unknown as View;
const file = (text: string, kind: TemplateFile['kind']): TemplateFile => ({
  path: 'templates/x/index.hbs',
  text,
  kind,
});
const templates = createTemplates({
  find: () => undefined,
  partials: { part: '{{parts.x}}', 'part.html': '{{parts.x}}' },
});
const render = (text: string, words: string, kind: TemplateFile['kind'] = 'html') =>
  templates.render(file(text, kind), view(words));

type Any = { type: string; name?: string; data?: string; attribs?: Record<string, string>; children?: Any[] };
const textOf = (html: string): string => DomUtils.textContent(parseDocument(html));
const first = (html: string, name: string): Any =>
  DomUtils.getElementsByTagName(name, parseDocument(html), true)[0] as unknown as Any;
const namesIn = (html: string): string[] =>
  DomUtils.getElementsByTagName('*', parseDocument(html), true).map((one) => one.name);
/** HTML knows one line end. */
const lines = (text: string) => text.replaceAll(/\r\n?/g, '\n');

describe.each(['html', 'mail'] as const)('in a template of %s', (kind) => {
  it.each([
    ['text', '<p>{{parts.x}}</p>'],
    ['text twice', '<p>{{#if parts.x}}{{parts.x}}{{/if}}</p>'],
    ['text of a list', '<p>{{#each message.tags}}{{this}}{{/each}}</p>'],
    ['text of another scope', '<p>{{#with cta}}{{label}}{{/with}}</p>'],
    ['text of a part', '<p>{{> part}}</p>'],
    ['a title', '<title>{{parts.x}}</title>'],
  ])('%s', (_, template) => {
    for (const words of hostile) {
      const html = render(template, words, kind);
      expect(lines(textOf(html)), html).toBe(lines(words));
      expect(namesIn(html).filter((name) => name !== 'span')).toEqual([template.slice(1, template.indexOf('>'))]);
    }
  });
  it.each([
    '<p title="a {{parts.x}} b">c</p>',
    "<p title='a {{parts.x}} b'>c</p>",
    '<p class="x" title="a {{#if parts.x}}{{parts.x}}{{/if}} b" id="y">c</p>',
  ])('%s', (template) => {
    for (const words of hostile) {
      const html = render(template, words, kind);
      const { attribs } = first(html, 'p');
      expect(Object.keys(attribs!)).toEqual(template.match(/\w+(?==['"])/g));
      expect(lines(attribs!['title']!), html).toBe(`a ${lines(words)} b`);
      expect(textOf(html)).toBe('c');
    }
  });
  it('JSON in a script', () => {
    for (const words of hostile) {
      const html = render(
        '<script type="application/ld+json">{"a":{{json parts.x}},"b":{{json message}} }</script><p>c</p>',
        words,
        kind,
      );
      expect(namesIn(html)).toEqual(['script', 'p']);
      expect(JSON.parse(textOf(html).slice(0, -1))).toEqual({ a: words, b: { title: words, tags: [words] } });
    }
  });
  it('an address, when it may be linked', () => {
    for (const words of hostile) {
      const template = '<a href="{{url cta.url}}">{{cta.label}}</a>';
      if (/^(?:javascript|data|abcc|e-shop09):/i.test(words.replaceAll(/\s/g, '')))
        expect(() => render(template, words, kind)).toThrow('is not allowed');
      else expect(lines(first(render(template, words, kind), 'a').attribs!['href']!)).toBe(lines(words));
    }
  });
  it.each(Object.keys(helpers).filter((name) => !/^(?:eq|not|and|or|json|url|fill)$/.test(name)))(
    'what {{%s}} makes of it',
    (name) => {
      const call = name === 'join' ? '{{join hashtags with="<>"}}{{join hashtags}}' : `{{${name} parts.x}}`;
      for (const words of hostile) {
        const html = render(`<pre>${call}</pre>`, words, kind);
        expect(namesIn(html).filter((one) => one !== 'span')).toEqual(['pre']);
        expect(squeezed(textOf(html)), html).toBe(squeezed(render(call, words, 'text')));
      }
    },
  );
  it('what {{fill}}, {{and}} and {{or}} make of it', () => {
    for (const words of hostile) {
      const html = render(
        '<p>{{fill labels.aboutName name=brand.name}}|{{or parts.x "a"}}|{{and "a" parts.x}}</p>',
        words,
        kind,
      );
      expect(namesIn(html).filter((one) => one !== 'span')).toEqual(['p']);
      expect(lines(textOf(html))).toBe(lines(`${words}: {other} ${words}|${words}|${words}`));
    }
  });
});
/** Lines and spaces aside, which text templates tidy. */
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('in a template of text', () => {
  it('words are words, whatever they hold', () => {
    for (const words of hostile) {
      expect(render('{{parts.x}}', words, 'text')).toBe(`${words.trim()}\n`);
      expect(render('{{#with cta}}{{label}}{{/with}}', words, 'text')).toBe(`${words.trim()}\n`);
      expect(JSON.parse(render('{{json parts.x}}', words, 'text'))).toBe(words);
    }
  });
});

describe('names', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    '%s is no part and no fact unless somebody called it so',
    (name) => {
      for (const path of [
        `parts.${name}`,
        `message.${name}`,
        `brand.${name}`,
        name,
        `parts.x.${name}`,
        `labels.${name}`,
      ])
        for (const template of [
          `{{${path}}}`,
          `{{upper ${path}}}`,
          `{{json ${path}}}`,
          `{{#if ${path}}}a{{/if}}`,
          `{{#each ${path}}}a{{/each}}`,
          `{{#with ${path}}}a{{/with}}`,
        ])
          expect(() => render(template, 'a'), template).toThrow();
      expect(() => render(`{{${name} parts.x}}`, 'a')).toThrow();
      expect(() => render(`{{> ${name}}}`, 'a')).toThrow();
      expect(() => render(`{{fill "{${name}}"}}`, 'a')).not.toThrow();
      expect(render(`{{fill "{${name}}" x="b"}}`, 'a', 'text')).toBe(`{${name}}\n`);
    },
  );
  it('that a view has itself are what they are called', () => {
    const own = JSON.parse('{"__proto__":"a","constructor":{"x":"b"},"<":"c"}') as object;
    expect(JSON.parse(scriptJson(own))).toEqual(own);
    expect(scriptJson(own)).toBe('{"__proto__":"a","constructor":{"x":"b"},"\\u003c":"c"}');
  });
});

describe('an address in a template', () => {
  it.each([
    'https://a.example', 'HTTP://a.example', 'mailto:a@b.c', 'tel:+30', 'cid:x@y', '/a', './a:b', '#a', '?a=b:c', '', '*|UNSUB|*', '{{unsub}}', '%%unsub%%', '1a:b', '//a.example', 'a b', 'ά:b',
  ])('%j is linked', (address) => expect(checkedUrl(address)).toBe(address)); // prettier-ignore
  it.each([
    'javascript:x',
    'JavaScript:x',
    ' javascript:x',
    'java\tscript:x',
    'java\nscript:x',
    'java script:x',
    '\u0000javascript:x',
    'java\u007fscript:x',
    'javascript\r\n:x',
    'data:,x',
    'vbscript:x',
    'file:///x',
    'blob:x',
    'sms:1',
    'a+b-c.1:x',
    'x:',
  ])('%j is not', (address) => {
    let error: UserError | undefined;
    try {
      checkedUrl(address);
    } catch (thrown) {
      error = thrown as UserError;
    }
    expect(error?.message).toContain(`${JSON.stringify(address)} cannot be linked`);
    expect(error?.message).toMatch(/: [a-z0-9+.-]+: is not allowed\.$/);
    expect(error?.hint).toContain('https');
  });
  it.each([undefined, null, 5])('%s is words', (value) => expect(checkedUrl(value)).toBe(value === 5 ? '5' : ''));
});

describe('the policy of a page', () => {
  const meta = (sources: string) =>
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${sources}">`;
  const mark = "'hash-of-styles'";
  const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
  const head = (sources: string, styles: string) => `<p>${mark}</p>${meta(sources)}${styles}<p>{{parts.x}} ${mark}</p>`;
  it.each([
    ['<style>a{}</style>', hash('a{}')],
    ['<style media="print">a\n{}</style><STYLE>', hash('a\n{}')],
    ['<style>a{}</style><style>b{}</style><style>a{}</style>', `${hash('a{}')} ${hash('b{}')}`],
    ['<style></style>', hash('')],
    ['', "'none'"],
    ['<styles>a{}</styles>', "'none'"],
  ])('names the style sheets of %j', (styles, sources) => {
    for (const words of ['a', mark, '</style>', '<style>x</style>', meta(mark)]) {
      const html = render(head(mark, styles), words);
      expect(html.startsWith(head(sources, styles).slice(0, head(sources, styles).indexOf('{{')))).toBe(true);
      expect(textOf(html.slice(html.lastIndexOf('<p>')))).toBe(`${words} ${mark}`);
    }
  });
  it('is the one of line ends that browsers see', () =>
    expect(sealStyles(`${meta(mark)}<style>a\r\nb</style>`)).toContain(hash('a\nb')));
  it('stays away where there is none', () => {
    for (const html of [
      mark,
      `<p title="${mark}">`,
      `<meta content="${mark}">`,
      `<meta http-equiv="Content-Security-Policy"><p>${mark}`,
    ])
      expect(sealStyles(html)).toBe(html);
  });
});
