import { describe, expect, it } from 'vitest';
import type { UserError } from '../../src/errors.js';
import type { TemplateFile, View } from '../../src/model.js';
import { createTemplates } from '../../src/pipeline/templates/templates.js';

const view = {
  locale: 'hu',
  parts: { subject: 'Tom & "Ági" <b>', preheader: '</script><script>alert(1)' },
  body: { html: '<p>Igen</p>', mail: '<p>Igen</p>', text: 'Igen\n\n\n\nNem  ' },
  quotes: [
    { text: 'Jó', quoted: '„Jó”', by: { name: 'Anna', title: 'vezető' } },
    { text: 'Szép', quoted: '„Szép”', by: { name: 'Béla' } },
  ],
  cta: { label: 'Megnézem', url: 'https://shop.example/?a=1&b=2' },
  brand: { name: 'Alma' },
  hashtags: ['#a', '#b', '#c'],
} as unknown as View;

const file = (text: string, kind: TemplateFile['kind'] = 'html'): TemplateFile => ({
  path: 'templates/x/index.html.hbs',
  text,
  kind,
});
const templates = (partials: Record<string, string> = {}) => createTemplates({ find: () => undefined, partials });
const render = (text: string, kind?: TemplateFile['kind'], partials?: Record<string, string>) =>
  templates(partials).render(file(text, kind), view);
const check = (text: string, kind?: TemplateFile['kind'], partials?: Record<string, string>) =>
  templates(partials)
    .check(file(text, kind))
    .map(
      (problem) =>
        `${problem.line}:${problem.column} ${problem.kind} ${problem.name}${problem.meant ? ` → ${problem.meant}` : ''}`,
    );

function problemOf(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    return error as UserError;
  }
  throw new Error('nothing was thrown');
}

describe('render', () => {
  it('escapes in HTML and not in text', () => {
    expect(render('<p>{{parts.subject}}</p>')).toBe('<p>Tom &amp; &quot;Ági&quot; &lt;b&gt;</p>');
    expect(render('{{parts.subject}}', 'text')).toBe('Tom & "Ági" <b>\n');
  });
  it('tidies text: no spaces at line ends, one blank line, one line end', () => {
    expect(render('\n\nA  \n{{body.text}}\n\n\n\nB', 'text')).toBe('A\nIgen\n\nNem\n\nB\n');
  });
  it('writes JSON that cannot leave its script', () => {
    expect(render('<script type="application/ld+json">{{json parts.preheader}}</script>')).toBe(
      '<script type="application/ld+json">"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)"</script>',
    );
  });
  it('refuses an address that could run something', () => {
    const evil = { ...view, cta: { label: 'x', url: 'java\nscript:alert(1)' } };
    expect(() => templates().render(file('<a href="{{url cta.url}}">x</a>'), evil)).toThrow(
      /javascript: is not allowed/,
    );
    expect(render('{{#with cta}}{{url}}{{/with}}', 'text')).toBe('https://shop.example/?a=1&b=2\n');
    expect(() => templates().render(file('{{#with cta}}{{url}}{{/with}}'), evil)).toThrow(/not allowed/);
  });
  it('speaks the language', () => {
    expect(
      render('{{az brand.name}} · {{upper cta.label}} · {{join hashtags}} · {{join hashtags with=" "}}', 'text'),
    ).toBe('az Alma · MEGNÉZEM · #a, #b és #c · #a #b #c\n');
  });
  it('says where a name is missing in this message', () => {
    const thrown = problemOf(() => render('a\n  {{offer.terms}}'));
    expect(thrown.where).toMatch(/index\.html\.hbs:2:\d+$/);
    expect(thrown.message).toMatch(/offer|terms/);
    expect(thrown.words['hu']!.message).toMatch(/Ebben az üzenetben nincs/);
  });
  it('refuses a template with a misspelt name before it prints anything', () => {
    const thrown = problemOf(() => render('{{#if cta}}\n{{cta.lable}}{{/if}}'));
    expect(thrown).toMatchObject({ where: 'templates/x/index.html.hbs:2:3' });
    expect(thrown.message).toContain('cta.label');
    expect(thrown.words['el']).toEqual({
      message: 'Τα πρότυπα δεν γνωρίζουν το όνομα «cta.lable».',
      hint: 'Μήπως εννοείτε «cta.label»;',
    });
  });
  it('never compiles content, and shows no prototype', () => {
    const tricky = { ...view, parts: { subject: '{{brand.name}} {{#each}}' } } as unknown as View;
    expect(templates().render(file('{{parts.subject}}'), tricky)).toBe('{{brand.name}} {{#each}}');
    expect(() => render('{{parts.constructor}}')).toThrow(/not a name of the view/);
    expect(check('{{parts.constructor}}')).toEqual(['1:3 unknown-name parts.constructor']);
    expect(() => render('{{lookup parts "subject"}}')).toThrow();
    expect(() => render('{{log parts.subject}}')).toThrow();
  });
  it('keeps a partial per kind', () => {
    const partials = { 'foot.html': '<i>{{brand.name}}&amp;</i>', 'foot.txt': '-- {{brand.name}}' };
    const both = templates(partials);
    expect(both.render(file('{{> foot}}'), view)).toBe('<i>Alma&amp;</i>');
    expect(both.render(file('{{> foot}}', 'text'), view)).toBe('-- Alma\n');
  });
});

describe('check', () => {
  it('finds a misspelt name and says what was meant', () => {
    expect(check('a\n {{mesage.title}} {{message.titel}}')).toEqual([
      '2:4 unknown-name mesage.title → message.title',
      '2:21 unknown-name message.titel → message.title',
    ]);
  });
  it('follows each, with, block parameters, parents and the root', () => {
    expect(
      check(
        '{{#each quotes as |q i|}}{{q.by.name}}{{q.by.nam}}{{i}}{{../cta.url}}{{@index}}{{by.title}}{{@root.locale}}{{/each}}',
      ),
    ).toEqual(['1:41 unknown-name q.by.nam → q.by.name']);
    expect(check('{{#with event.place}}{{adress}}{{#if ../cta}}{{../event.name}}{{/if}}{{/with}}')).toEqual([
      '1:24 unknown-name adress → address',
    ]);
    expect(check('{{#each markets}}{{this}}{{/each}}{{quotes.length}}')).toEqual([]);
  });
  it('knows the labels of the languages', () => {
    expect(check('{{labels.when}}{{labels.wen}}')).toEqual(['1:18 unknown-name labels.wen → labels.when']);
  });
  it('looks into conditions, arguments and partials', () => {
    expect(check('{{#if evnt}}{{/if}}{{upper (or parts.a brand.nam)}}')).toEqual([
      '1:7 unknown-name evnt → event',
      '1:40 unknown-name brand.nam → brand.name',
    ]);
    expect(check('{{> foot cta}}{{> fot}}', 'html', { 'foot.html': '{{label}}{{lable}}' }).sort()).toEqual(
      ['1:12 unknown-name lable → label', '1:15 unknown-partial fot → foot'].sort(),
    );
    expect(check('{{> a}}', 'html', { 'a.html': '{{> a}}' })).toEqual(['1:1 not-allowed a']);
  });
  it('knows the closed list of helpers', () => {
    expect(check('{{uper brand.name}}{{eq locale}}{{#cta}}{{/cta}}')).toEqual([
      '1:1 unknown-helper uper → upper',
      '1:20 not-allowed eq',
      '1:33 not-allowed #cta',
    ]);
  });
  it('finds places where escaping does not protect', () => {
    expect(check('<a href={{cta.url}} title="{{cta.label}}">{{cta.label}}</a>')).toEqual([
      '1:9 unquoted-attribute cta.url',
    ]);
    expect(check('<script>{{parts.x}} {{json parts.x}}</script>{{{parts.subject}}}{{{body.html}}}')).toEqual([
      '1:9 in-script parts.x',
      '1:46 unescaped parts.subject',
    ]);
    expect(check('<a {{cta.url}}>{{#if cta}}<b class="x{{locale}}">{{/if}}')).toEqual([
      '1:4 unquoted-attribute cta.url',
    ]);
  });
  it('says where a template cannot be read', () => {
    expect(check('a\n{{#if cta}}')[0]).toMatch(/^2:\d+ syntax/);
    expect(check('{{#if cta}}\n{{/each}}')[0]).toMatch(/^1:4 syntax/);
  });
});
