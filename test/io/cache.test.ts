import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keptJson, openCache } from '../../src/io/cache.js';
import { Project } from '../cli/project.js';

let project: Project;
afterEach(() => project?.remove());

/** The entries on disk, without the .gitignore. */
const entries = () =>
  readdirSync(project.dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitignore')
    .map((entry) => join(entry.parentPath, entry.name));

test('what was kept comes back under its kind and key, and is never committed', () => {
  project = new Project();
  const cache = openCache(project.dir);
  cache.setText('skeleton', 'a', 'Γειά');
  cache.set('document', 'a', new Uint8Array([0, 255]));
  expect(cache.getText('skeleton', 'a')).toBe('Γειά');
  expect([...cache.get('document', 'a')!]).toEqual([0, 255]);
  expect(cache.get('document', 'b')).toBeUndefined();
  expect(project.read('.gitignore')).toBe('*\n');
});

test('an entry that was cut off, altered or put in the place of another is no entry', () => {
  project = new Project();
  const cache = openCache(project.dir);
  cache.setText('x', 'one', 'first');
  cache.setText('x', 'two', 'second');
  const [a, b] = entries() as [string, string];
  const [first, second] = [readFileSync(a), readFileSync(b)];
  writeFileSync(a, second);
  writeFileSync(b, first);
  expect([cache.getText('x', 'one'), cache.getText('x', 'two')]).toEqual([undefined, undefined]);
  writeFileSync(a, first.subarray(0, 33));
  writeFileSync(b, '');
  expect([cache.getText('x', 'one'), cache.getText('x', 'two')]).toEqual([undefined, undefined]);
});

test('a folder that cannot be made is an empty cache', () => {
  project = new Project({ file: 'not a folder' });
  const cache = openCache(join(project.dir, 'file', 'cache'));
  expect(() => cache.setText('x', 'a', 'b')).not.toThrow();
  expect(cache.getText('x', 'a')).toBeUndefined();
});

test('JSON of another shape is no entry', () => {
  const is = (data: { name?: unknown }) => typeof data.name === 'string';
  expect(keptJson('{"name":"a"}', is)).toEqual({ name: 'a' });
  for (const text of [undefined, '', '{', 'null', '5', '[]', '{"name":1}']) expect(keptJson(text, is)).toBeUndefined();
});
