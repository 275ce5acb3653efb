import { describe, expect, it, test } from 'vitest';
import { foldWords, mayBeNear, nearMiss } from '../../src/languages/index.js';

describe('folded texts', () => {
  test.each([
    ['  The Kettle’s lid,\nis\u00a0HOT! ', ' the kettle s lid is hot '],
    ['Ο ΒΡΑΣΤΗΡΑΣ – ο βραστήρας', ' ο βραστηρασ ο βραστηρασ '],
    ['Új árvíztűrő 12-es fúró', ' uj arvizturo 12 es furo '],
    ['e\u0301t\u00ade\u200bt', ' etet '],
    ['', ' '],
  ])('%j', (text, folded) => expect(foldWords(text)).toBe(folded));
});

describe('a registered wording that somebody changed', () => {
  const line = 'You may return it within 30 days without giving a reason.';

  test.each([
    ['a changed word', 'You may return it within 14 days without giving a reason.', '14', '30'],
    ['a lost word', 'You may return it within 30 days without a reason.', '', 'giving'],
    ['a lost end', 'You may return it within 30 days.', '', 'without giving a reason'],
    ['a word more', 'You may not return it within 30 days without giving a reason.', 'not', ''],
  ])('%s is found, with what should be there', (_, text, there, instead) => {
    const near = nearMiss(`Welcome to our shop.\n${text}\nSee you soon, perhaps in 30 days.`, line);
    expect(near).toMatchObject({ there, instead });
  });

  it('is not what stands there unchanged, whatever its line ends and capitals', () => {
    expect(nearMiss('… YOU MAY return it within\n30 days without giving a reason!', line)).toBeUndefined();
  });

  it('is not another sentence that shares some words', () => {
    expect(nearMiss('You may collect it in any shop within 30 minutes, or give us a ring.', line)).toBeUndefined();
  });

  it('is looked for only where its words stand side by side', () => {
    expect(mayBeNear(foldWords('Return it within 30 days, you may.'), line)).toBe(true);
    expect(mayBeNear(foldWords('A lamp of oak and glass, made in Szeged.'), line)).toBe(false);
  });
});
