import { expect, test } from 'vitest';
import { editionFiles, isOf } from '../../src/io/edition-record.js';
import { anEdition } from './an-edition.js';

test('files are those of a record when they are all of them, no others, byte for byte', () => {
  const files = { 'en/x': { 'post.txt': 'words', 'post.json': '{}' }, 'el/x': { 'post.txt': 'λόγια' } };
  const { record } = editionFiles(anEdition('a', files));
  const of = (others: Record<string, Record<string, string>>) =>
    isOf({ record, files: editionFiles(anEdition('a', others)).files });
  expect(of(files)).toBe(true);
  expect(of({ ...files, 'en/x': { 'post.txt': 'words' } })).toBe(false);
  expect(of({ ...files, 'en/x': { ...files['en/x'], 'post.jpg': '' } })).toBe(false);
  expect(of({ ...files, 'el/x': { 'post.txt': 'Λόγια' } })).toBe(false);
  expect(of({ ...files, 'el/x': { 'post.md': 'λόγια' } })).toBe(false);
  expect(of({ 'en/x': files['en/x'], 'hu/x': files['el/x'] })).toBe(false);
  expect(of({})).toBe(false);
});
