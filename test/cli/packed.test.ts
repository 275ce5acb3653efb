import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/cli/packed.js';

test('a text comes back as it was, and what is none is none', () => {
  for (const text of ['', 'λόγια ☕\n', 'a'.repeat(100_000)]) expect(unpacked(packed(text))).toBe(text);
  expect(packed('a'.repeat(100_000)).length).toBeLessThan(1000);
  for (const rubbish of ['AAAA', '/////w==', packed('words').slice(0, -4), '☕'])
    expect(unpacked(rubbish)).toBeUndefined();
});
