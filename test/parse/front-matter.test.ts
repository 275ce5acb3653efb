import { describe, expect, it } from 'vitest';
import { plainWording } from '../../src/model/plain.js';
import { el } from '../../src/pipeline/parse/words/el.js';
import { en } from '../../src/pipeline/parse/words/en.js';
import { hu } from '../../src/pipeline/parse/words/hu.js';
import { messageKeys } from '../../src/pipeline/parse/keys.js';
import { messageSchema } from '../../src/schemas/message.js';
import { read, readFine } from './builders.js';

const titleOf = (head: string): string => plainWording(readFine(`---\n${head}\n---\nWords.\n`).texts.en!.title);

describe('front matter as people write it', () => {
  it.each([
    ['title: The winter kettle: boils in 90 seconds', 'The winter kettle: boils in 90 seconds'],
    ['title: We are #1 in kettles', 'We are #1 in kettles'],
    ['title: Now # 1', 'Now # 1'],
    ['title: @tiliona says hello', '@tiliona says hello'],
    ['title: %30 off', '%30 off'],
    ['title: *New* kettle', '*New* kettle'],
    ['title: & so on', '& so on'],
    ['title: ! Attention', '! Attention'],
    ['title: [Update] The kettle', '[Update] The kettle'],
    ['title: {curly} words', '{curly} words'],
    ['title: > 5 reasons', '> 5 reasons'],
    ['title: | bar', '| bar'],
    ['title: - dash first', '- dash first'],
    ['title: "Warm" is a word', '"Warm" is a word'],
    ["title: 'tis the season", "'tis the season"],
    ['title: Say "hello: there"', 'Say "hello: there"'],
    ['title: 24,90 €', '24,90 €'],
    ['title: +30 210 555 0123', '+30 210 555 0123'],
    ['title: no', 'no'],
    ['title: 2026-02-30', '2026-02-30'],
    ['title: 0123', '0123'],
    ['title: 12:30:45', '12:30:45'],
    ['title: Ends with a colon:', 'Ends with a colon:'],
    ['title: "Quoted: well" # a comment', 'Quoted: well'],
    ['title: The kettle: boils\n  in 90 seconds', 'The kettle: boils in 90 seconds'],
    ['title:\n  Over: two lines', 'Over: two lines'],
    ['title: "Over\n  two lines"', 'Over two lines'],
    ['title: >\n  Folded: text', 'Folded: text'],
    ['title:Glued to its colon', 'Glued to its colon'],
    ['title: “The kettle”', 'The kettle'],
    ['title:\u00a0After a no-break space', 'After a no-break space'],
    ['\u00a0title: After one before', 'After one before'],
  ])('reads %j', (head, title) => {
    expect(titleOf(head)).toBe(title);
  });

  it('keeps commas, braces and colons inside { … }', () => {
    const message = readFine(
      '---\ntitle: T\nfacts:\n  price: { GR: 24,90 €, HU: 9 990 Ft }\nquotes:\n  craft: { by: head-of-design, text: We looked, and found: people. }\ncta: { label: See it, now, url: https://shop.example/{locale}/kettle }\n---\n',
    );
    expect(message.facts[0]!.values.map((one) => one.market)).toEqual(['GR', 'HU']);
    expect(plainWording(message.texts.en!.quotes[0]!.words)).toBe('We looked, and found: people.');
    expect(plainWording(message.texts.en!.cta!.label)).toBe('See it, now');
    expect(message.ctaUrl).toBe('https://shop.example/{locale}/kettle');
  });

  it('reads a ladder of short wordings whatever they hold', () => {
    const { short } = readFine('---\ntitle: T\nshort:\n  - Kettle: from 24,90 €\n  - "#1 kettle"\n  - *New*\n---\n')
      .texts.en!;
    expect(short.map((one) => plainWording(one.words))).toEqual(['Kettle: from 24,90 €', '#1 kettle', '*New*']);
  });

  it('says with a note where quotes would make it plain', () => {
    expect(read('---\ntitle: a: b\n---\nWords.').lines).toEqual(['note read-literally content/a.md:2:8']);
  });

  it('knows where every value stands, quotes aside', () => {
    const text = '---\ntitle: "In quotes"\nsummary: a: b\nhero: { src: a.jpg, alt: Warm, honey }\n---\nWords.';
    const { title, summary } = readFine(text).texts.en!;
    const said = [title, summary!].map((one) => text.slice(one.place!.start, one.place!.end));
    expect(said).toEqual(['In quotes', 'a: b']);
  });

  it.each([
    ['—\ntitle: Word\n—\nWords.', 'Word'],
    ['———\ntitle: Word\n———\nWords.', 'Word'],
    ['--- \ntitle: Word\n---\u00a0\nWords.', 'Word'],
    ['\n---\ntitle: Word\n---\nWords.', 'Word'],
  ])('mends the fence of %j with a note', (text, title) => {
    const { message, lines } = read(text);
    expect(plainWording(message!.texts.en!.title)).toBe(title);
    expect(lines[0]).toContain('note mended-fence');
  });
});

describe('front matter that is refused', () => {
  it.each([
    ['---js\n{}\n---\n', 'error named-front-matter content/a.md:1:1'],
    ['--- js \n{}\n---\n', 'error named-front-matter content/a.md:1:1'],
    ['---yaml\ntitle: x\n---\n', 'error named-front-matter content/a.md:1:1'],
    ['+++\ntitle = "x"\n+++\n', 'error toml-front-matter content/a.md:1:1'],
    ['---\ntitle: x\n', 'error unclosed-front-matter content/a.md:1:1'],
    ['---\ntitle: x\n---foo\n---\n', 'error broken-fence content/a.md:3:1'],
    ['---\ntags: &a [x]\nauthors: *a\n---\n', 'error yaml-anchor content/a.md:2:10'],
    ['---\ntitle: x\nid: *a\n---\n', 'error yaml-alias content/a.md:3:5'],
    ['---\ntitle: x\n<<: {id: y}\n---\n', 'error yaml-alias content/a.md:3:1'],
    ['---\ntitle: x\nid: !int 5\n---\n', 'error yaml-tag content/a.md:3:5'],
    ['---\ntitle: x\ntitle: y\n---\n', 'error same-key-twice content/a.md:3:1'],
    ['---\n__proto__: {x: 1}\n---\nWords.', 'error refused-key content/a.md:2:1'],
    ['---\ntitle: x\nfacts: {constructor: 1}\n---\n', 'error refused-key content/a.md:3:9'],
    ['---\ntitle: x\n   summary: y\n---\n', 'error bad-indent content/a.md:3:4'],
    ['---\ntitel: x\n---\nWords.', 'error unknown-key-meant content/a.md:2:1'],
    ['---\ntitle: x\nhero: {source: a.jpg}\n---\n', 'error unknown-key content/a.md:3:8'],
    ['---\ntitle: x\ntype: lunch\n---\n', 'error unknown-choice-meant content/a.md:3:7'],
    ['---\ntitle: x\nclaims: [keeps-wram]\n---\n', 'error unknown-choice-meant content/a.md:3:10'],
    ['---\ntitle: x\nfacts:\n  price: {GRE: 5 €}\n---\n', 'error unknown-market-meant content/a.md:4:11'],
    ['---\ntitle: x\nid: Über Uns\n---\n', 'error bad-id content/a.md:3:5'],
    ['---\ntitle: x\ncta: {label: a, url: "javascript:alert(1)"}\n---\n', 'error unsafe-link content/a.md:3:23'],
    ['---\ntitle: x\ntestimonials:\n  - url: "data:,x"\n---\n', 'error unsafe-link content/a.md:4:11'],
    [
      '---\ntitle: x\nevent:\n  start: 2026-12-10T18:00Z\n  end: 2026-12-10T17:59Z\n---\n',
      'error ends-before-it-starts content/a.md:5:8',
    ],
    [
      '---\ntitle: x\noffer:\n  from: 2026-12-10\n  to: 2026-12-09\n---\n',
      'error ends-before-it-starts content/a.md:5:7',
    ],
    ['---\ntitle: [a\nsummary:\n  - b\n---\n', 'error expected-words content/a.md:4:3'],
  ])('%j: %s', (text, line) => {
    const { message, lines } = read(text);
    expect(message).toBeUndefined();
    expect(lines).toContain(line);
  });

  it('never runs what a fence asks to run, and says the same twice', () => {
    const text = '---js\n{ t: (globalThis.hacked = 1) }\n---\nx';
    expect(read(text).lines).toEqual(read(text).lines);
    expect((globalThis as { hacked?: number }).hacked).toBeUndefined();
  });

  it('speaks of the message in the language asked for', () => {
    const [finding] = read('---\ntitel: x\n---\nWords.', { lang: 'hu' }).findings;
    expect(`${finding!.say} ${finding!.cure}`).toBe('Nincs „titel” nevű mező. Erre gondolt: „title”?');
  });
});

it('the keys that are read are those of the published schema', () => {
  expect(Object.keys(messageKeys).sort()).toEqual(Object.keys(messageSchema.entries).sort());
});

it('every finding has its words in every language, with the same names in braces', () => {
  const named = (saying: readonly (string | undefined)[]): string[] =>
    [...new Set(saying.join(' ').match(/\{\w+\}/g) ?? [])].sort();
  expect(Object.keys(el).sort()).toEqual(Object.keys(en).sort());
  expect(Object.keys(hu).sort()).toEqual(Object.keys(en).sort());
  for (const [code, saying] of Object.entries(en)) {
    expect(named(el[code]!), code).toEqual(named(saying));
    expect(named(hu[code]!), code).toEqual(named(saying));
  }
});
