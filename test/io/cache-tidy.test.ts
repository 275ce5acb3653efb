import { lstatSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache, type Cache } from '../../src/io/cache.js';
import { Project } from '../cli/project.js';

const day = 24 * 60 * 60 * 1000;
let project: Project;
let cache: Cache;
beforeEach(() => {
  project = new Project();
  cache = openCache(project.dir);
});
afterEach(() => project.remove());

const age = (path: string, days: number) => {
  const seconds = (Date.now() - days * day) / 1000;
  utimesSync(path, seconds, seconds);
};
const daysOld = (path: string) => (Date.now() - lstatSync(path).mtimeMs) / day;
const mark = () => join(project.dir, '.gitignore');

/** Keeps an entry that was last used so many days ago. @returns where it lies */
function entry(key: string, days: number, kind = 'picture'): string {
  cache.setText(kind, key, key);
  const files = readdirSync(join(project.dir, kind), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const path = files.map((one) => join(one.parentPath, one.name)).find((one) => daysOld(one) < 0.5)!;
  age(path, days);
  return path;
}
const tidyNow = () => {
  age(mark(), 2);
  cache.tidy!();
};

test('what nobody has used for ninety days goes; what was used stays', () => {
  entry('old', 91);
  entry('older', 400, 'read-docx');
  entry('young', 89);
  entry('used', 91);
  expect(cache.getText('picture', 'used')).toBe('used');
  tidyNow();
  const kept = (kind: string, key: string) => cache.getText(kind, key);
  expect([kept('picture', 'old'), kept('read-docx', 'older')]).toEqual([undefined, undefined]);
  expect([kept('picture', 'young'), kept('picture', 'used')]).toEqual(['young', 'used']);
});

test('an entry says when it was last used, to the day', () => {
  const [old, today] = [entry('old', 5), entry('today', 0.5)];
  expect([cache.getText('picture', 'old'), cache.getText('picture', 'today')]).toEqual(['old', 'today']);
  expect(daysOld(old)).toBeLessThan(0.1);
  expect(daysOld(today)).toBeGreaterThan(0.4);
});

test('it is looked through once a day', () => {
  entry('old', 91);
  cache.tidy!();
  expect(daysOld(mark())).toBeLessThan(0.1);
  tidyNow();
  expect(cache.getText('picture', 'old')).toBeUndefined();
  entry('old', 91);
  cache.tidy!();
  expect(cache.getText('picture', 'old')).toBe('old');
});

test('what is not ours stays: other names, other folders, links, a folder that is no cache', () => {
  const ours = entry('old', 91);
  const foreign = [
    join(project.dir, 'objects', 'ab', 'c'.repeat(38)),
    join(project.dir, 'picture', 'notes', 'c'.repeat(38)),
    join(project.dir, 'picture', 'ab', 'notes.txt'),
    join(project.dir, 'notes.txt'),
  ];
  for (const path of foreign) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'mine');
    age(path, 400);
  }
  writeFileSync(mark(), 'node_modules\n');
  tidyNow();
  expect(lstatSync(ours).isFile()).toBe(true);
  writeFileSync(mark(), '*\n');
  tidyNow();
  expect(lstatSync(ours, { throwIfNoEntry: false })).toBeUndefined();
  for (const path of foreign) expect(lstatSync(path).isFile(), path).toBe(true);
});

test.skipIf(process.platform === 'win32')('nothing is taken away through a link', () => {
  const inside = entry('old', 91);
  const elsewhere = new Project();
  try {
    symlinkSync(join(project.dir, 'picture'), join(elsewhere.dir, 'picture'));
    writeFileSync(join(elsewhere.dir, '.gitignore'), '*\n');
    age(join(elsewhere.dir, '.gitignore'), 2);
    openCache(elsewhere.dir).tidy!();
    symlinkSync(project.dir, join(elsewhere.dir, 'cache'));
    age(mark(), 2);
    openCache(join(elsewhere.dir, 'cache'), elsewhere.dir).tidy!();
    expect(lstatSync(inside).isFile()).toBe(true);
  } finally {
    elsewhere.remove();
  }
});

test('a cache that is not there is no matter', () => {
  expect(() => openCache(join(project.dir, 'nowhere')).tidy!()).not.toThrow();
});
