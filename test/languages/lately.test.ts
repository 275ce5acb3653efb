/** What is kept of texts is bounded, and made as the plain way makes it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsMost, foldWords, nearMiss, spacedBy } from '../../src/languages/index.js';
import { columns, wrapText } from '../../src/model/columns.js';
import { Lately } from '../../src/model/lately.js';

it('keeps what is asked for again, and forgets the rest', () => {
  const kept = new Lately<string>(10);
  kept.set('of the brand', 'stays');
  for (let n = 0; n < 100; n++) {
    kept.set(`of message ${n}`, `${n}`);
    expect(kept.get('of the brand'), `after message ${n}`).toBe('stays');
  }
  const left = Array.from({ length: 100 }, (_, n) => kept.get(`of message ${n}`)).filter(Boolean);
  expect(left.length).toBeLessThan(20);
  expect(left).toContain('99');
});

const words = fc.string({
  unit: fc.constantFrom(...'aZáΆςΣ 0٣,.–«»’\n\u00a0\u0301\u00adİ', '😀', '𝐛', '\ud800', 'e\u0301'),
  maxLength: 60,
});

it('spaces any text out as the patterns do', () => {
  const [punctuation, letters] = [spacedBy(/[\s\p{P}]/u), spacedBy(/[^\p{L}\p{N}]/u)];
  fc.assert(
    fc.property(words, (text) => {
      const small = text.toLowerCase();
      expect(punctuation(text)).toBe(small.replace(/[\s\p{P}]+/gu, ' ').trim());
      expect(letters(text)).toBe(small.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
    }),
  );
});

it('counts columns as code points without marks, in a line as alone', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(columns(text)).toBe([...text.replace(/\p{M}/gu, '')].length);
      const lines = wrapText(text, 12, '- ', '  ').split('\n');
      for (const line of lines) expect(columns(line) <= 12 || !/\S \S/.test(line.slice(2).trim())).toBe(true);
    }),
  );
});

it('leaves out no text in which a changed wording would be found', () => {
  const word = fc.constantFrom('lamp', 'wood', 'glass', 'shop', 'Αθήνα', 'hat', 'óra', 'and', 'of', '𝐛a');
  const text = fc.array(word, { maxLength: 16 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (file, wording) => {
      if (nearMiss(file, wording)) expect(holdsMost(foldWords(file), wording)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
