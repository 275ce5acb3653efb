/** Where a value may stand in a template, what names mean there, and what helpers make of it. */
import { describe, expect, it } from 'vitest';
import type { UserError } from '../../src/errors.js';
import type { TemplateFile, View } from '../../src/model.js';
import { helpers } from '../../src/pipeline/templates/helpers.js';
import { prepareMail } from '../../src/pipeline/templates/mail.js';
import { createTemplates } from '../../src/pipeline/templates/templates.js';

const partials = {
  'foot.html': '{{brand.name}}',
  'foot.txt': '-- {{brand.name}}',
  'loop.html': '{{> loop}}',
  'bad.html': 'a\n{{parts',
  'top.mjml': 'm',
  plain: 'p',
  two: 'b\nc',
  'open.html': '<a {{cta.url}}>',
  'card.html': '{{name}}{{label}}{{extra}}',
};
/** Each time anew: what was checked or compiled once is kept. */
const fresh = () => createTemplates({ find: () => undefined, partials });
const file = (text: string, kind: TemplateFile['kind'] = 'html'): TemplateFile => ({ path: 'x.hbs', text, kind });
const problems = (text: string, kind?: TemplateFile['kind']) => fresh().check(file(text, kind));
const check = (text: string, kind?: TemplateFile['kind']) =>
  problems(text, kind).map(
    ({ line, column, kind: what, name, meant, file: where }) =>
      `${where === 'x.hbs' ? '' : `${where} `}${line}:${column} ${what} ${name}${meant ? ` → ${meant}` : ''}`,
  );

describe('places', () => {
  it.each([
    '<p>{{locale}}</p>', '<p title="{{locale}}">', "<p title='{{locale}}'>", '<p title="a {{locale}} b" id="c">{{locale}}', '<p title = "{{locale}}">', '<p title=\n"{{locale}}">', '<p title="a>b{{locale}}">', "<p title=\"it's {{locale}}\">", '<!-- {{locale}} -->', '<!--[if mso]>{{locale}}<![endif]-->',
    '<!-- <a --> {{locale}}', '<!-- > -->{{locale}}', 'a < b {{locale}}', '1 <2 {{locale}}', '<script>{{json locale}}</script>', '<script>a</script>{{locale}}', '<SCRIPT>{{json locale}}</SCRIPT>{{locale}}', '<style>{{locale}}</style>', '<style>a</style>{{locale}}', '<script type="x">"<b>"{{json locale}}</script>', '<scripts>{{locale}}',
    '{{{body.html}}}', '{{{body.mail}}}', '{{{body.text}}}', '{{{brand.logoSvg}}}', '{{{brand.logoDarkSvg}}}', '{{{brand.merge.unsubscribe}}}', '{{{@root.body.html}}}', '{{#with cta}}{{{../body.html}}}{{/with}}', '{{{json locale}}}', '{{{json parts.x}}}', '</p>{{locale}}', '<br/>{{locale}}', '<!doctype html>{{locale}}', '<p a b="{{locale}}">',
    '{{#if cta}}<p>{{/if}}{{locale}}', '{{#if cta}}<p title="{{else}}<p title="b {{/if}}{{locale}}">', '<p{{#if cta}} title="{{locale}}"{{/if}}>', '<p class=x title="{{locale}}">', '<a href="{{cta.url}}"\tid=\'{{locale}}\'>',
    '<style>a b > c="d" {{locale}}</style>', '<style><p {{locale}}</style>', '<style>"</style>{{locale}}', '<!-- <p {{locale}} -->', '<p>a b {{locale}}', '<p>a=b{{locale}}', '<p>"{{locale}}', '<p title="<b {{locale}}">', '<!doctype html><p>{{locale}}', '<p title = \'{{locale}}\'>',
  ])('%j is safe', (text) => expect(check(text)).toEqual([])); // prettier-ignore
  it.each<[string, string]>([
    ['<p title={{locale}}>', '1:10 unquoted-attribute locale'], ['<p title= {{locale}}>', '1:11 unquoted-attribute locale'], ['<p title=a{{locale}}>', '1:11 unquoted-attribute locale'], ['<p title={{locale}} id="{{locale}}">', '1:10 unquoted-attribute locale'], ['<p title=a=b{{locale}}>', '1:13 unquoted-attribute locale'],
    ['<p {{locale}}>', '1:4 unquoted-attribute locale'], ['<p a {{locale}}>', '1:6 unquoted-attribute locale'], ['<p a="b" {{locale}}>', '1:10 unquoted-attribute locale'], ['<p a="b"{{locale}}>', '1:9 unquoted-attribute locale'], ["<p a='b'{{locale}}>", '1:9 unquoted-attribute locale'], ['<{{locale}}>', '1:2 unquoted-attribute locale'], ['<p{{locale}}>', '1:3 unquoted-attribute locale'], ['</{{locale}}>', '1:3 unquoted-attribute locale'],
    ['</p{{locale}}>', '1:4 unquoted-attribute locale'], ['<p{{#if cta}} {{locale}}{{/if}}>', '1:15 unquoted-attribute locale'], ['<p {{#if cta}}a{{else}}{{locale}}{{/if}}>', '1:24 unquoted-attribute locale'], ['<p title=x{{#if cta}}y{{locale}}{{/if}}>', '1:23 unquoted-attribute locale'],
    ['<script>{{locale}}</script>', '1:9 in-script locale'], ['<script src="a">{{upper locale}}</script>', '1:17 in-script upper'], ['<script>a</script {{locale}}>', '1:19 unquoted-attribute locale'], ['<script>"</b>"{{locale}}', '1:15 in-script locale'], ['<script>{{{body.html}}}</script>', '1:9 in-script body.html'], ['<script>{{#if cta}}{{locale}}{{/if}}', '1:20 in-script locale'],
    ['{{{locale}}}', '1:1 unescaped locale'], ['{{{upper locale}}}', '1:1 unescaped upper'], ['{{{upper body.html}}}', ''], ['{{{upper "a"}}}', '1:1 unescaped upper'], ['{{{body.htmlx}}}', '1:4 unknown-name body.htmlx → body.html, 1:1 unescaped body.htmlx'], ['{{{brand.name}}}', '1:1 unescaped brand.name'], ['{{&locale}}', '1:1 unescaped locale'], ['<p title="{{{locale}}}">', '1:11 unescaped locale'],
    ['<style></style {{locale}}>', '1:16 unquoted-attribute locale'], ['<!-- a -->\n<p {{locale}}>', '2:4 unquoted-attribute locale'], ['<!--[if mso]><p {{locale}}><![endif]-->', '1:17 unquoted-attribute locale'], ['{{> open}}', 'partials/open.html.hbs 1:4 unquoted-attribute cta.url'], ['<p\n {{locale}}>', '2:2 unquoted-attribute locale'],
    ['<p title=a"{{locale}}">', '1:12 unquoted-attribute locale'], ['<p title=a="{{locale}}">', '1:13 unquoted-attribute locale'], ['<p title={{locale}}"{{dir}}">', '1:10 unquoted-attribute locale, 1:21 unquoted-attribute dir'], ['<!-- a --><p {{locale}}>', '1:14 unquoted-attribute locale'], ['<!-- > --><script>{{locale}}', '1:19 in-script locale'], ['{{{xbody.html}}}', '1:4 unknown-name xbody.html → body.html, 1:1 unescaped xbody.html'], ['{{{brand.merge.a.b}}}', '1:4 unknown-name brand.merge.a.b, 1:1 unescaped brand.merge.a.b'],
  ])('%j is not', (text, found) => expect(check(text).sort().join(', ')).toBe(found.split(', ').sort().join(', '))); // prettier-ignore
  it('says what to write instead', () => {
    const say = (text: string) => problems(text)[0]!.message;
    expect(say('<p title={{locale}}>')).toMatch(/“locale” stands in an attribute without quotes; write ="\{\{…\}\}"/);
    expect(say('<p {{locale}}>')).toMatch(/“locale” stands inside a tag/);
    expect(say('<script>{{locale}}')).toMatch(/“locale” stands in a script; write \{\{json locale\}\}/);
    expect(say('{{{locale}}}')).toMatch(/“locale” is printed without escaping; write two braces/);
  });
  it('text has no places, and Typst none of ours', () => {
    expect(check('<p {{locale}}>{{{brand.name}}}<script>{{locale}}', 'text')).toEqual([]);
    expect(check('{{xyzzyq}}', 'typst')).toEqual([]);
    expect(() => fresh().render(file('a', 'typst'), view)).toThrow(/x\.hbs: a Typst template/);
  });
});

describe('names', () => {
  it.each([
    '{{#each quotes as |q i|}}{{q.by.name}}{{i}}{{@index}}{{@key}}{{@first}}{{@last}}{{text}}{{this.text}}{{/each}}', '{{#each markets as |m|}}{{m}}{{/each}}', '{{#each brand.colors as |c name|}}{{c}}{{name}}{{/each}}', '{{#with cta as |c|}}{{c.url}}{{url}}{{../locale}}{{@root.cta.url}}{{/with}}',
    '{{#each quotes}}{{#with by}}{{name}}{{../text}}{{../../locale}}{{/with}}{{/each}}', '{{#if cta}}{{cta.url}}{{else}}{{locale}}{{/if}}', '{{#unless cta}}{{locale}}{{/unless}}', '{{quotes.length}}', '{{parts.anything}}', '{{labels.when}}', '{{eq (upper locale) "EN"}}', '{{or cta.label parts.a "b"}}', '{{join hashtags with=locale}}', '{{> foot}}', '{{> card cta extra="x" name=locale}}',
    '{{#each quotes}}{{> foot @root}}{{/each}}', '{{#with cta}}{{else}}{{locale}}{{/with}}', '{{this.locale}}', '{{wrap parts.x width=60 indent="a"}}', '{{!-- {{xyzzyq}} --}}', '{{#each pictures}}{{#each sources}}{{srcset}}{{/each}}{{/each}}',
    '{{#each locale}}{{x}}{{/each}}', '{{#with (or cta brand)}}{{anything.at.all}}{{/with}}', '{{^if cta}}{{locale}}{{/if}}', '{{^each quotes}}{{locale}}{{/each}}', '{{extras.press.anything.at.all}}', '{{#each parts}}{{this}}{{/each}}', '{{#each quotes as |a|}}{{#each ../quotes as |b|}}{{a.text}}{{b.text}}{{/each}}{{/each}}', '{{#each quotes}}{{#if text}}{{text}}{{/if}}{{/each}}', '{{#each brand.colors}}{{this}}{{@key}}{{/each}}', '{{#with brand}}{{#each colors}}{{../name}}{{/each}}{{/with}}', '{{#each "a"}}{{anything}}{{/each}}',
  ])('%j are known', (text) => expect(check(text)).toEqual([])); // prettier-ignore
  it.each<[string, string]>([
    ['{{xyzzyq}}', '1:3 unknown-name xyzzyq'], ['{{cta.lable}}', '1:3 unknown-name cta.lable → cta.label'], ['{{cta.url.x}}', '1:3 unknown-name cta.url.x'], ['{{quotes.lenght}}', '1:3 unknown-name quotes.lenght → quotes.length'], ['{{quotes.text}}', '1:3 unknown-name quotes.text'], ['{{../locale}}', '1:3 unknown-name ../locale'], ['{{#with cta}}{{../../locale}}{{/with}}', '1:16 unknown-name ../../locale'],
    ['{{@index2}}', '1:3 unknown-name @index2 → @index'], ['{{@rot.locale}}', '1:3 unknown-name @rot.locale → @root.locale'], ['{{@root.xyzzyq}}', '1:3 unknown-name @root.xyzzyq'], ['{{#each quotes as |q|}}{{q.xyzzyq}}{{/each}}', '1:26 unknown-name q.xyzzyq'], ['{{#each quotes}}{{locale}}{{/each}}', '1:19 unknown-name locale'], ['{{#each quotes}}{{else}}{{text}}{{/each}}', '1:27 unknown-name text'], ['{{#with cta as |c|}}{{/with}}{{c}}', '1:32 unknown-name c'],
    ['{{#with cta}}{{lable}}{{/with}}', '1:16 unknown-name lable → label'], ['{{upper xyzzyq}}', '1:9 unknown-name xyzzyq'], ['{{join hashtags with=xyzzyq}}', '1:22 unknown-name xyzzyq'], ['{{upper (or xyzzyq locale)}}', '1:13 unknown-name xyzzyq'], ['{{uper locale}}', '1:1 unknown-helper uper → upper'], ['{{zzzzz locale}}', '1:1 unknown-helper zzzzz'], ['{{upper (uper locale)}}', '1:9 unknown-helper uper → upper'], ['{{constructor locale}}', '1:1 unknown-helper constructor'],
    ['{{eq locale}}', '1:1 not-allowed eq'], ['{{eq locale locale locale}}', '1:1 not-allowed eq'], ['{{upper locale locale}}', '1:1 not-allowed upper'], ['{{#upper locale}}a{{/upper}}', '1:1 not-allowed #upper'], ['{{#each xyzzyq}}{{/each}}', '1:9 unknown-name xyzzyq'], ['{{#*inline "a"}}b{{/inline}}', '1:1 not-allowed #*inline'],
    ['{{> xyzzyq}}', '1:1 unknown-partial xyzzyq'], ['{{> fot}}', '1:1 unknown-partial fot → foot'], ['{{> (upper locale)}}', '1:1 unknown-partial (…)'], ['{{> foot xyzzyq}}', '1:10 unknown-name xyzzyq'], ['{{> loop}}', 'partials/loop.html.hbs 1:1 not-allowed loop'], ['{{> card cta}}', 'partials/card.html.hbs 1:3 unknown-name name, partials/card.html.hbs 1:20 unknown-name extra'], ['{{> top}}', '1:1 unknown-partial top → top'],
    ['{{> foot extra=xyzzyq}}', '1:16 unknown-name xyzzyq'], ['{{#> foot}}{{xyzzyq}}{{/foot}}', '1:14 unknown-name xyzzyq'], ['{{#> xyzzyq}}a{{/xyzzyq}}', '1:1 unknown-partial xyzzyq'],
    ['{{#each parts}}{{x}}{{/each}}', '1:18 unknown-name x'], ['{{#each cta}}{{x}}{{/each}}', '1:16 unknown-name x'], ['{{#each quotes}}{{#with @index}}{{x}}{{/with}}{{/each}}', '1:35 unknown-name x'], ['{{#each quotes as |text|}}{{../text}}{{/each}}', '1:29 unknown-name ../text'], ['{{#each brand.colors}}{{x}}{{/each}}', '1:25 unknown-name x'], ['{{@rott}}', '1:3 unknown-name @rott → @root'], ['{{@firs}}', '1:3 unknown-name @firs → @first'], ['{{@lastt}}', '1:3 unknown-name @lastt → @last'], ['{{@keyy}}', '1:3 unknown-name @keyy → @key'], ['{{quotes.length.x}}', '1:3 unknown-name quotes.length.x'], ['{{#each quotes as |q|}}{{/each}}{{q}}', '1:35 unknown-name q'],
  ])('%j are not', (text, found) => expect(check(text).join(', ')).toBe(found)); // prettier-ignore
  it.each<[string, string]>([
    ['{{#if cta}}', '1:'],
    ['a\n{{/if}}', '2:'],
    ['{{parts', '1:'],
    ['{{#if cta}}\n{{/each}}', '1:4 '],
    ['{{> bad}}', 'partials/bad.html.hbs 2:'],
  ])('%j cannot be read', (text, at) => {
    expect(check(text)).toEqual([
      expect.stringMatching(
        new RegExp(`^${at.replaceAll('.', '\\.')}\\d* ?syntax|^${at.replaceAll('.', '\\.')}syntax`),
      ),
    ]);
  });
});

const view = {
  locale: 'hu', parts: { x: 'őz ír, de nem', empty: '', long: 'egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenhárom tizennégy' },
  labels: { aboutName: 'a {name} {other} {name}' }, hashtags: ['a', '', 'b', 'c'], markets: ['GR'], quotes: [], cta: { label: 'L', url: '/u' }, brand: { name: 'Alma', colors: { one: '#1' } }, body: { html: '<b>x</b>' },
} as unknown as View; // prettier-ignore
const render = (text: string, kind: TemplateFile['kind'] = 'text', of = view) => fresh().render(file(text, kind), of);

describe('helpers', () => {
  it('take as many words as they say, and say what for', () => {
    const three: readonly string[] = [
      'eq',
      'not',
      'and',
      'or',
      'json',
      'url',
      'upper',
      'capital',
      'az',
      'join',
      'wrap',
      'fill',
      'underline',
    ];
    expect(Object.keys(helpers).sort()).toEqual([...three].sort());
    for (const name of three) {
      const many = `{{${name} ${'locale '.repeat(10)}}}`;
      expect(check(many), name).toEqual([`1:1 not-allowed ${name}`]);
      expect(problems(many)[0]!.message, name).toMatch(/“\w+” takes \d argument\(s\), not 10: .{15,}\.$/);
      expect(check(`{{${name} with="a"}}`), name).toEqual([`1:1 not-allowed ${name}`]);
      expect(check(`{{${name} ${'locale '.repeat(/^(?:eq|and|or)$/.test(name) ? 2 : 1)}}}`)).toEqual([]);
    }
    expect(check(`{{or ${'locale '.repeat(9)}}}{{and ${'locale '.repeat(9)}}}`)).toEqual([]);
  });
  it.each<[string, string]>([
    ['{{#if (eq locale "hu")}}a{{else}}b{{/if}}', 'a'], ['{{#if (eq locale "el")}}a{{else}}b{{/if}}', 'b'], ['{{#if (not quotes)}}a{{else}}b{{/if}}', 'a'], ['{{#if (not markets)}}a{{else}}b{{/if}}', 'b'], ['{{#if (not parts.empty)}}a{{else}}b{{/if}}', 'a'], ['{{#if (not parts.x)}}a{{else}}b{{/if}}', 'b'],
    ['{{and locale parts.x "c"}}', 'c'], ['{{#if (and locale parts.empty "c")}}a{{else}}b{{/if}}', 'b'], ['{{#if (and quotes "c")}}a{{else}}b{{/if}}', 'b'], ['{{or parts.empty quotes "c" "d"}}', 'c'], ['{{#if (or parts.empty quotes)}}a{{else}}b{{/if}}', 'b'],
    ['{{json hashtags}}', '["a","","b","c"]'], ['{{json parts}}', JSON.stringify(view.parts)], ['{{json (eq 1 1)}}', 'true'], ['{{json undefined}}', 'null'], ['{{json null}}', 'null'], ['{{url cta.url}}', '/u'], ['{{upper parts.x}}', 'ŐZ ÍR, DE NEM'], ['{{upper null}}', ''], ['{{capital parts.x}}', 'Őz ír, de nem'], ['a{{capital parts.empty}}', 'a'], ['{{capital "𝒶b"}}', '𝒶b'], ['{{capital "ǆx"}}', 'Ǆx'],
    ['{{az "kanna"}} {{az "alma"}}', 'a kanna az alma'], ['{{join hashtags}}', 'a, b és c'], ['{{join hashtags with="·"}}', 'a·b·c'], ['{{join locale}}', 'hu'], ['a{{join quotes}}b', 'ab'], ['{{join hashtags with=1}}', 'a, b és c'],
    ['{{fill labels.aboutName name=brand.name}}', 'a Alma {other} Alma'], ['{{fill labels.aboutName name=null}}', 'a  {other}'], ['{{fill "{a} {a b} {}" a="x"}}', 'x {a b} {}'],
    ['{{wrap parts.long width=40}}', 'egy kettő három négy öt hat hét nyolc\nkilenc tíz tizenegy tizenkettő\ntizenhárom tizennégy'], ['{{wrap parts.long}}', 'egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő\ntizenhárom tizennégy'], ['{{wrap parts.long width=19}}', 'egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő\ntizenhárom tizennégy'], ['{{wrap "aaaaaaaaaa bbbbbbbbb cc" width=20}}', 'aaaaaaaaaa bbbbbbbbb\ncc'],
    ['{{wrap parts.long width="x"}}', 'egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő\ntizenhárom tizennégy'], ['a\n{{wrap parts.long width=40 indent="> "}}', 'a\n> egy kettő három négy öt hat hét nyolc\n> kilenc tíz tizenegy tizenkettő\n> tizenhárom tizennégy'],
    ['{{underline brand.name}}', 'Alma\n===='], ['{{underline "A"}}', 'A\n==='], ['{{underline brand.name with="-+"}}', 'Alma\n----'], ['a{{underline parts.empty}}', 'a'], ['{{underline "ab\ncdef"}}', 'ab\ncdef\n===='], [`{{underline "${'a'.repeat(80)}"}}`, `${'a'.repeat(80)}\n${'='.repeat(72)}`],
  ])('%s', (template, text) => expect(render(template)).toBe(`${text}\n`)); // prettier-ignore
  it('speak the language of the view', () => {
    const other = (locale: string) => ({ ...view, locale }) as View;
    expect(render('{{az "alma"}} {{upper "καλάθι"}} {{join hashtags}}', 'text', other('el'))).toBe(
      'alma ΚΑΛΑΘΙ a, b και c\n',
    );
    expect(render('{{az "alma"}}', 'text', other('hu-HU'))).toBe('az alma\n');
  });
  it('a name of the view wins where a helper has no arguments', () => {
    const own = { ...view, json: 'J', cta: { url: '/u', label: 'L' } } as unknown as View;
    expect(render('{{#with cta}}{{url}}{{/with}}', 'text', own)).toBe('/u\n');
  });
});

describe('a finished text', () => {
  it.each<[string, string]>([
    ['a  \t\nb\t\n', 'a\nb\n'], ['\n\na\n\n\n\nb\n\n', 'a\n\nb\n'], ['a\n\nb', 'a\n\nb\n'], ['', '\n'], ['  a', 'a\n'], ['a\n  b', 'a\n  b\n'], ['a \n \n \n b', 'a\n\n b\n'],
  ])('%j is tidied', (text, made) => expect(render(text)).toBe(made)); // prettier-ignore
  it('of a page is left as it is', () => expect(render('a  \n\n\n\n b ', 'html')).toBe('a  \n\n\n\n b '));
  it('has the equals sign as it is, and a merge tag too', () => {
    expect(
      render('<a href="{{cta.url}}">', 'html', { ...view, cta: { label: '', url: '/?a=1' } } as unknown as View),
    ).toBe('<a href="/?a=1">');
  });
  it('of a mail joins what Outlook reads alone; a page keeps it', () => {
    const twice = '<!--[if mso | IE]>a<![endif]-->\n<!--[if mso | IE]>b<![endif]-->';
    expect(render(twice, 'mail')).toBe('<!--[if mso | IE]>ab<![endif]-->');
    expect(render(twice, 'html')).toBe(twice);
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'hash-of-styles'">`;
    expect(render(policy, 'mail')).toBe(policy);
    expect(render(policy, 'html')).toContain("'none'");
  });
  it('does not push the lines of a part in', () => {
    expect(render('a\n  {{> two}}', 'text')).toBe('a\n  b\nc\n');
    expect(render('a\n  {{> two}}', 'html')).toBe('a\n  b\nc');
  });
  it('takes a part for its kind', () => {
    expect(render('{{> foot}}', 'text')).toBe('-- Alma\n');
    expect(render('{{> foot}}', 'html')).toBe('Alma');
    expect(render('{{> plain}}', 'html')).toBe('p');
    expect(render('{{> plain}}', 'text')).toBe('p\n');
    expect(render('{{> top}}{{> foot}}', 'mail')).toBe('mAlma');
  });
});

describe('what a message does not have', () => {
  const thrown = (text: string, more: Partial<TemplateFile> = {}): UserError => {
    try {
      fresh().render({ ...file(text), ...more }, view);
    } catch (error) {
      return error as UserError;
    }
    throw new Error('nothing was thrown');
  };
  it('is told with its place and a cure, in three languages', () => {
    const error = thrown('a\n  {{offer.terms}}');
    expect(error.where).toMatch(/^x\.hbs:2:\d+$/);
    expect(error.hint).toContain('{{#if …}}');
    expect(error.message).toMatch(/^“\w+” is not there for this message\.$/);
    expect(Object.keys(error.words)).toEqual(expect.arrayContaining(['el', 'hu']));
    expect(thrown(`${'\n'.repeat(11)}a ${' '.repeat(11)}{{cta.label}}{{offer}}`).where).toBe('x.hbs:12:29');
    expect(thrown('a\n  {{offer.terms}}', { skeleton: '{{offer.terms}}' }).where).toBe('x.hbs');
  });
  it('what a helper refuses, or what breaks in another way, is told with the file', () => {
    const told = (cta: object) => {
      try {
        render('a\n{{url cta.url}}', 'html', { ...view, cta } as unknown as View);
      } catch (error) {
        return error as UserError;
      }
      throw new Error('nothing was thrown');
    };
    const refused = told({ url: 'javascript:x' });
    expect([refused.where, refused.message, refused.hint]).toEqual([
      'x.hbs',
      expect.stringContaining('javascript: is not allowed'),
      expect.stringContaining('https'),
    ]);
    expect((refused.cause as Error).message).toBe(refused.message);
    const broken = told({
      url: {
        toString() {
          throw new Error('boom\nmore');
        },
      },
    });
    expect([broken.where, broken.message]).toEqual(['x.hbs', 'The template cannot be filled in: boom']);
    expect((broken.cause as Error).message).toBe('boom\nmore');
    expect(told({ url: { toString: () => { throw 'words'; } } }).message).toBe('The template cannot be filled in: words'); // prettier-ignore
  });
  it('more problems than one are told together', () => {
    const error = thrown('{{one}}\n{{two}} {{three}} {{four}} {{five}} {{six}} {{seven}}');
    expect(error.where).toBe('x.hbs:1:3');
    expect(error.hint).toMatch(/^There is more: x\.hbs:2:3 .*two.* · x\.hbs:2:11 /);
    expect(error.hint).not.toContain('seven');
    expect(thrown('{{one}}').hint).toBeUndefined();
  });
});

describe('a call that stays in a mail', () => {
  it.each([
    '{{parts.x}}', '{{{body.mail}}}', '{{upper parts.x}}', '{{join hashtags with="a \' b"}}', '{{wrap parts.x width=60 indent="> "}}', '{{or parts.x null undefined true 5}}', '{{upper (or parts.x "a")}}', '{{upper (or parts.x (fill "a" b=parts.x))}}', '{{#if cta}}{{cta.url}}{{else}}b{{/if}}',
    '{{#each quotes as |q i|}}{{q.text}}{{i}}{{@index}}{{/each}}',
    '{{#each quotes}}{{upper text}}{{join @root.hashtags with="x"}}{{fill "a" b=text}}{{@root.parts.x}}{{text}}{{/each}}',
    '{{#each quotes}}{{#each by}}{{upper ../text}}{{@root.locale}}{{/each}}{{/each}}',
    '{{"upper" parts.x}}', '{{#with cta}}{{label}}{{/with}}', '{{#unless cta}}a{{/unless}}',
  ])('%s', (text) => {
    const { mjml, restore } = prepareMail(`<mj-text>${text}</mj-text>`, { path: 'x', partials: {}, constants: {} });
    expect(mjml).not.toContain('{{');
    expect(restore(mjml)).toBe(`<mj-text>${text}</mj-text>`);
  }); // prettier-ignore
  it('is written as it must be where a list of the brand was', () => {
    const constants = { brand: { links: [{ label: 'A' }, { label: 'B' }] } };
    const { mjml, restore } = prepareMail(
      '<mj-text>{{#each brand.links}}{{label}}{{../parts.x}}{{upper ../parts.y}}{{fill "a" b=../parts.z}}{{/each}}</mj-text>',
      { path: 'x', partials: {}, constants },
    );
    const one = '{{parts.x}}{{upper parts.y}}{{fill "a" b=parts.z}}';
    expect(restore(mjml)).toBe(`<mj-text>A${one}B${one}</mj-text>`);
  });
});
