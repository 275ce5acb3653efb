/** Which fields hold words, whatever stands in them, and what a message is called. */
import { describe, expect, it } from 'vitest';
import { messageShape } from '../../src/pipeline/parse/keys.js';
import { dayOfPath, idFromPath } from '../../src/pipeline/parse/message-id.js';
import { aBrand, read } from './builders.js';

/** By what they hold: `*` is an item of a list. */
const kinds: Readonly<Record<'words' | 'data' | 'group', string>> = {
  words:
    'title subtitle summary audience aiAssisted notes partner short.* short.x keyMessages.* keyMessages.a override.x.subject override.x.a.b cta.label hero.alt hero.credit hero.caption offer.terms event.name pictures.a.credit quotes.a.text testimonials.*.author testimonials.*.text',
  data: 'id type status date updated embargo expires reviewBy locale campaign journey series slug paid locales.x markets.* places.* related.* claims.* tags.* authors.* channels.x thread.x carry.x.y publishAt.x cta.url cta.x cta.label.x hero.src hero.focus offer.product offer.from offer.to event.start event.place event.capacity event.x quotes.a.by quotes.a.x quotes.a.text.x facts.a.from facts.a.until facts.a.x facts.a.value.x pictures.a.focus testimonials.*.handle testimonials.*.lang testimonials.*.url testimonials.*.paid testimonials.*.x',
  group:
    'short corrects publishAt locales markets places related facts quotes claims keyMessages cta hero pictures offer event testimonials channels thread carry override tags authors override.x hero.crops hero.licence offer.price offer.was offer.lowest30 quotes.a facts.a pictures.a testimonials.* facts.a.value facts.a.was facts.a.labels pictures.a.crops testimonials.*.consent x x.y x.title title2 constructor __proto__ toString',
};

describe('fields', () => {
  for (const [kind, paths] of Object.entries(kinds))
    it.each(paths.split(' '))(`%s holds ${kind}`, (path) => expect(messageShape(path.split('.'))).toBe(kind));
  it('no field at all is a group', () => expect(messageShape([])).toBe('group'));
  it('a field is not called what every object has', () => {
    for (const name of ['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'])
      expect(read(`---\ntitle: x\n${name}: y\n---\n`).lines, name).toContain('error unknown-key content/a.md:3:1');
  });
});

/** Things that people name as they like, or that a brand declares: called as what every object has. */
const odd = ['toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'toLocaleString'];
describe.each(odd)('%s', (name) => {
  it.each([
    ['type: NAME', 'unknown-choice'],
    ['locales: [NAME]', ''],
    ['markets: [NAME]', 'unknown-choice'],
    ['places: [NAME]', 'unknown-choice'],
    ['claims: [NAME]', 'unknown-choice'],
    ['quotes:\n  a: { by: NAME, text: Hi }', ''],
    ['facts:\n  a: { NAME: 5 € }', ''],
    ['hero: { src: a.jpg, alt: b, NAME: c }', 'unknown-key'],
    ['cta: { label: a, url: /x, NAME: c }', 'unknown-key'],
    ['channels: { NAME: off }', ''],
    ['override: { NAME: { title: a } }', ''],
    ['carry: { NAME: { cta: never } }', ''],
  ])('in %j is known to nobody', (head, code) => {
    const { findings, message } = read(`---\ntitle: T\n${head.replace('NAME', name)}\n---\nWords.`);
    const errors = findings.filter(({ severity }) => severity === 'error').map((one) => one.code);
    if (code !== '') expect(errors.join()).toContain(code);
    if (errors.length === 0) expect(JSON.stringify(message)).not.toContain('native code');
  });
  it.each([
    '{{NAME}}',
    '{{person.NAME}}',
    '{{claim.NAME}}',
    '{{place.NAME}}',
    '{{hours.NAME}}',
    '{{product.NAME}}',
    '{{legal.NAME}}',
    '{{address.NAME}}',
  ])('%s is no reference', (reference) => {
    const { lines } = read(`T\n\nA ${reference.replace('NAME', name)}.`);
    expect(lines.filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(/^error unknown-reference(?:-meant)? content\/a\.md:3:3$/),
    ]);
  });
  it('may be a fact, and a form of none', () => {
    expect(read(`---\ntitle: T\nfacts: { ${name}: 5 € }\n---\nA {{${name}}}.`).lines).toEqual([]);
    expect(read(`---\ntitle: T\nfacts: { a: 5 € }\n---\nA {{a:${name}}}.`).lines.join()).toMatch(
      /^error unknown-(?:form|reference)/,
    );
  });
});

it('nobody is at a place that every object has', () => {
  const of = (place: string) =>
    read(`---\ntitle: T\nevent:\n  start: 2026-12-01T18:00\n  place: ${place}\n---\n`).lines;
  for (const place of ['constructor', 'nowhere']) expect(of(place)).toEqual(['error unknown-choice content/a.md:5:10']);
  for (const place of ['athens', 'Aiolou 1, Athens']) expect(of(place)).toEqual([]);
});

describe('an id', () => {
  const named = (written: string) => {
    const { message, findings } = read(`---\ntitle: T\nid: ${written}\n---\nWords.`);
    return message
      ? message.id
      : findings.map(({ code, cure }) => `${code} ${/[a-z0-9-]+(?=[.”"]*$)/.exec(cure ?? '')?.[0]}`).join();
  };
  it.each([
    ['a', 'a'], ['kettle-2026', 'kettle-2026'], ['0', '0'], ['a'.repeat(80), 'a'.repeat(80)], ['console', 'console'], ['falcon', 'falcon'], ['com', 'com'], ['com10', 'com10'], ['lpt-1', 'lpt-1'],
    ['Kettle', 'bad-id kettle'], ['a b', 'bad-id a-b'], ['-a', 'bad-id a'], ['a-', 'bad-id a'], ['a_b', 'bad-id a-b'], ['../x', 'bad-id x'], ['Über', 'bad-id uber'], ['con', 'bad-id con-1'], ['nul', 'bad-id nul-1'], ['com1', 'bad-id com1-1'],
    ['LPT9', 'bad-id lpt9-1'], ['prn', 'bad-id prn-1'], ['aux', 'bad-id aux-1'],
  ])('%j gives %j', (written, id) => expect(named(written)).toBe(id)); // prettier-ignore
  it('of another program is mended without a word', () => {
    const source = aBrand({ sources: [{ path: 'posts', fields: { ident: 'id', s: 'slug' } }] }).sources[0]!;
    const of = (head: string) => read(`---\ntitle: T\n${head}\n---\nWords.`, { source });
    expect(of('ident: A B\ns: NUL').message).toMatchObject({ id: 'a-b', slug: 'nul-1' });
    expect(of('ident: A B').lines.filter((line) => line.startsWith('error'))).toEqual([]);
  });
  it.each([
    ['content/2026/kettle.md', 'kettle'], ['kettle.el.md', 'kettle'], ['kettle.pt-BR.markdown', 'kettle'], ['kettle.el.MDX', 'kettle'], ['kettle.mdx', 'kettle'], ['a/kettle/index.md', 'kettle'], ['a/kettle/INDEX.el.md', 'kettle'], ['a/kettle/README.md', 'kettle'], ['a/kettle/_index.md', 'kettle'],
    ['index.md', 'index'], ['a/indexes.md', 'indexes'], ['a/my-index.md', 'my-index'], ['a//b/./../c.md', 'c'], ['a/./index.md', 'a'], ['Χειμώνας 2026.md', 'cheimonas-2026'], ['a/con.md', 'con-1'], ['con/index.md', 'con-1'], ['a/kettle.toolong.md', 'kettle-toolong'], ['a/kettle.e.md', 'kettle-e'],
    ['a/kettle.txt', 'kettle-txt'], ['a/kettle.md.bak', 'kettle-md-bak'], ['kettle.el', 'kettle-el'],
  ])('from %j is %j', (path, id) => expect(idFromPath(path)).toBe(id)); // prettier-ignore
  it('from nothing is something', () => expect(idFromPath('')).toBe('message'));
});

it.each([
  ['2024-01-12-award.md', '2024-01-12'], ['a/2024-12-31-award.el.md', '2024-12-31'], ['2024-10-09-a', '2024-10-09'], ['2024-02-20-a/index.md', undefined], ['2024-13-01-a.md', undefined], ['2024-00-01-a.md', undefined], ['2024-01-32-a.md', undefined], ['2024-01-00-a.md', undefined],
  ['x2024-01-12-a.md', undefined], ['2024-01-12.md', undefined], ['2024-1-12-a.md', undefined], ['12024-01-12-a.md', undefined], ['2024-01-12-', '2024-01-12'], ['award.md', undefined],
])('the day of %j is %j', (path, day) => expect(dayOfPath(path)).toBe(day)); // prettier-ignore
