import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes, mastodon, threads, xWeighted } from '../../src/channels/counting.js';
import type { Wording } from '../../src/model.js';
import { plainWording } from '../../src/model/plain.js';
import { splitWording } from '../../src/pipeline/compose/split.js';
import { fact, words } from './builders.js';

const texts = (posts: readonly Wording[]) => posts.map(plainWording);
const number = / (\d+)\/(\d+)$/;

const counters = [
  ['X', 280, xWeighted],
  ['Bluesky', 300, graphemes],
  ['Mastodon', 500, mastodon],
  ['Threads', 500, threads],
] as const;

const greek = 'Ο βραστήρας βράζει μισό λίτρο νερό. Έρχεται στα καταστήματά μας! Πόσο κοστίζει; Δείτε το στο κατάστημα.';

describe('a long text as posts', () => {
  it('stays as it is, without a number, when it fits', () => {
    const one = words('Short enough.');
    expect(splitWording(one, 280, xWeighted)).toEqual([one]);
  });

  it('breaks at paragraphs rather than sentences, at sentences rather than words', () => {
    const text = words('First paragraph here.\n\nSecond one is here. And a sentence more that is long.');
    expect(texts(splitWording(text, 40, graphemes))).toEqual([
      'First paragraph here. 1/3',
      'Second one is here. 2/3',
      'And a sentence more that is long. 3/3',
    ]);
  });

  it('breaks where asked, whatever would fit', () => {
    expect(texts(splitWording(words('Head\fBody of it'), 280, xWeighted))).toEqual(['Head 1/2', 'Body of it 2/2']);
  });

  it('knows where Greek sentences end', () => {
    expect(texts(splitWording(words(greek), 45, graphemes))[2]).toBe('Πόσο κοστίζει; Δείτε το στο κατάστημα. 3/3');
  });

  it('keeps a number with its unit, a date, a link, a tag in one post', () => {
    const text = words(
      'It is yours for only 24,90 € until Friday 27 November at https://shop.example/a/b/c/d #WinterKettle',
    );
    for (let max = 22; max < 90; max++) {
      const joined = texts(splitWording(text, max, graphemes)).map((post) => post.replace(number, ''));
      for (const whole of ['24,90 €', '27 November', 'https://shop.example/a/b/c/d', '#WinterKettle'])
        expect(
          joined.filter((post) => post.includes(whole)),
          `${whole} at ${max}`,
        ).toHaveLength(1);
    }
  });

  it('keeps a reference whole and in its place in the source', () => {
    const text: Wording = {
      children: [
        { kind: 'text', text: 'Boils half a litre in ', place: { file: 'm.md', start: 10, end: 32 } },
        { ...fact('ninety long seconds'), place: { file: 'm.md', start: 32, end: 40 } },
        { kind: 'text', text: ' and waits for you', place: { file: 'm.md', start: 40, end: 58 } },
      ],
    };
    const posts = splitWording(text, 28, graphemes);
    expect(texts(posts)).toEqual(['Boils half a litre in 1/3', 'ninety long seconds and 2/3', 'waits for you 3/3']);
    expect(posts[1]!.children[0]).toEqual(text.children[1]);
    expect(posts[2]!.children[0]!.place).toEqual({ file: 'm.md', start: 45, end: 58 });
  });

  it('reserves room for numbers of two digits', () => {
    const posts = texts(splitWording(words('word '.repeat(120).trim()), 60, graphemes));
    expect(posts.length).toBeGreaterThan(9);
    expect(posts.every((post) => graphemes(post) <= 60)).toBe(true);
    expect(posts.at(-1)).toMatch(new RegExp(` ${posts.length}/${posts.length}$`));
  });

  it('divides a word longer than a post between graphemes, but not an address', () => {
    const families = texts(splitWording(words('👩‍👩‍👧‍👦'.repeat(30)), 20, graphemes));
    expect(families.map((post) => post.replace(number, '')).join('')).toBe('👩‍👩‍👧‍👦'.repeat(30));
    const long = `https://shop.example/${'a'.repeat(60)}`;
    expect(texts(splitWording(words(`See ${long} now`), 30, graphemes))[1]).toBe(`${long} 2/3`);
  });

  it.each(counters)('on %s each post fits and together they say everything', (_name, max, count) => {
    const word = fc.constantFrom(
      'ο',
      'βραστήρας',
      'kettle.',
      'őszi',
      '👩‍👩‍👧‍👦',
      '24,90 €',
      'https://shop.example/el/ferna?a=b',
      '#Ferna',
      '27 November',
      '\n\n',
      'Ναι;',
      'Good!',
      '@tiliona',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300, size: 'max' }), (bits) => {
        const text = bits.join(' ');
        const posts = texts(splitWording(words(text), max, count));
        for (const post of posts) expect(count(post)).toBeLessThanOrEqual(max);
        const said = posts.length === 1 ? posts : posts.map((post) => post.replace(number, ''));
        expect(said.join(' ').replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it('splits a very long text in a moment', () => {
    const posts = splitWording(words(`${greek} `.repeat(2000).trim()), 280, xWeighted);
    expect(posts.length).toBeGreaterThan(500);
    splitWording(words('β'.repeat(60_000)), 280, xWeighted);
  });
});
