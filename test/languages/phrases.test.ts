/** Words in running text: folded in place, bent as the language bends them, and left alone where they mean something else. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findPhrases, foldLetters, readClocks, wordFinder, zoneAt } from '../../src/languages/index.js';
import { phraseFinder } from '../../src/languages/phrases.js';

describe('a text as it is searched', () => {
  test.each([
    ['ΆΝΟΙΞΗΣ άνοιξης Ϊ ΰ', 'ανοιξησ ανοιξησ ι υ'],
    ['ŐSZI ‘ház’ 9\u00a0990\nFt', "őszi 'ház' 9 990 ft"],
    ['e\u2011mail – posta', 'e-mail – posta'],
  ])('%j', (text, folded) => expect(foldLetters(text)).toBe(folded));

  it('has the length of the text, so that a place in it is a place in the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldLetters(text).length === text.length));
    expect(foldLetters(`${'x'.repeat(30)} İstanbul`)).toHaveLength(39);
  });
});

describe('words of a list', () => {
  const found = (text: string, list: readonly string[], locale: string, exactly = false) =>
    findPhrases(text, list, locale, exactly).map(({ phrase, text: words }) => [phrase, words]);

  test.each([
    ['en', 'Our game-changers are here.', ['game-changer'], [['game-changer', 'game-changers']]],
    ['el', 'Μια ΕΠΑΝΑΣΤΑΤΙΚΗ λύση.', ['επαναστατικός'], [['επαναστατικός', 'ΕΠΑΝΑΣΤΑΤΙΚΗ']]],
    ['hu', 'A webshopban, a forradalmian új termék.', ['webshop', 'forradalmi'], [['webshop', 'webshopban'], ['forradalmi', 'forradalmian']]],
    ['hu', 'Almával és halommal.', ['alma'], [['alma', 'Almával']]],
    ['hu', 'Az almát kérem.', ['alma'], [['alma', 'almát']]],
  ] as const)('%s: %s', (locale, text, list, hits) => expect(found(text, list, locale)).toEqual(hits)); // prettier-ignore

  it('are whole words, the longest first, each stretch once', () => {
    expect(found('State of the art, state by state; restated.', ['state', 'state of the art'], 'en')).toEqual([
      ['state of the art', 'State of the art'],
      ['state', 'state'],
      ['state', 'state'],
    ]);
  });

  it('stand as they are given when no language bends them; a star stands for all endings', () => {
    expect(found('Game changers', ['game changer'], 'en', true)).toEqual([]);
    const find = wordFinder(['θεραπεύ*', 'SPF 50']);
    expect(find('Θεραπεύει, με SPF  50 (όχι SPF 500).').map(({ text }) => text)).toEqual(['Θεραπεύει', 'SPF  50']);
  });
});

test('a set phrase is passed over where a longer one means something else', () => {
  const find = phraseFinder({ say: ['best', 'the only'], not: ['best before', 'the only thing'] });
  expect(find('The best lamp. Best before May. The only thing we ask. The only one.').map(({ start }) => start)).toEqual([4, 55]);
}); // prettier-ignore

describe('the zone behind an hour', () => {
  test.each([
    [' (Athens time)', 'en', 'Europe/Athens'],
    [' ώρα Ελλάδας', 'el', 'Europe/Athens'],
    [' (UTC-05:00)', 'en', '-05:00'],
    ['-14:00', 'en', undefined],
  ])('%j', (text, locale, zone) => expect(zoneAt(text, locale)?.zone).toBe(zone));

  it('is said of the hour that it stands behind', () => {
    const [value] = readClocks('At 18:00 (Budapest time) we open.', 'en');
    expect(value!.value).toMatchObject({ type: 'time', hour: 18, zone: 'Europe/Budapest' });
  });
});
