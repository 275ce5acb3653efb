import { spawnSync } from 'node:child_process';
import {
  cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync,
} from 'node:fs'; // prettier-ignore
import { dirname, join } from 'node:path';
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

test('an entry of one kind is none of another, whatever its key', () => {
  project = new Project();
  const cache = openCache(project.dir);
  cache.setText('docx', 'same', 'one');
  cpSync(join(project.dir, 'docx'), join(project.dir, 'pdf'), { recursive: true });
  expect(cache.getText('docx', 'same')).toBe('one');
  expect(cache.getText('pdf', 'same')).toBeUndefined();
});

/** Where the one entry of a cache lies. */
function theEntry(): string {
  openCache(project.dir).setText('x', 'a', 'kept');
  return entries()[0]!;
}

test.skipIf(process.platform === 'win32')(
  'a pipe, a folder, a link or a file without end is no entry, and is not waited for',
  () => {
    project = new Project();
    const entry = theEntry();
    const kept = join(project.dir, 'kept');
    renameSync(entry, kept);
    spawnSync('mkfifo', [entry]);
    expect(openCache(project.dir).getText('x', 'a')).toBeUndefined();
    rmSync(entry);
    mkdirSync(entry);
    expect(openCache(project.dir).getText('x', 'a')).toBeUndefined();
    rmSync(entry, { recursive: true });
    for (const target of [kept, '/dev/zero', entry]) {
      symlinkSync(target, entry);
      expect(openCache(project.dir).getText('x', 'a'), target).toBeUndefined();
      rmSync(entry);
    }
    renameSync(kept, entry);
    truncateSync(entry, 80 * 1024 * 1024);
    expect(openCache(project.dir).getText('x', 'a')).toBeUndefined();
  },
);

test.skipIf(process.platform === 'win32')('nothing is written through a link that someone put there', () => {
  project = new Project({ 'victim/keep': 'mine' });
  const victim = join(project.dir, 'victim');
  const root = join(project.dir, 'project');
  const folder = join(root, '.onmessage/cache');
  const keep = () => openCache(folder, root).setText('x', 'a', 'kept');
  keep();
  const [entry] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && one.name !== '.gitignore'); // prettier-ignore
  const path = join(entry!.parentPath, entry!.name);
  const places = [path, dirname(path), dirname(dirname(path)), join(folder, '.gitignore'), folder, dirname(folder)];
  for (const place of places) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(dirname(place), { recursive: true });
    const isFile = place.startsWith(path) || place.endsWith('.gitignore');
    symlinkSync(isFile ? join(victim, place.endsWith('.gitignore') ? 'not-there' : 'keep') : victim, place);
    expect(keep, place).not.toThrow();
    expect(readdirSync(victim), place).toEqual(['keep']);
    expect(readFileSync(join(victim, 'keep'), 'utf8'), place).toBe('mine');
    rmSync(place, { recursive: true, force: true });
  }
  keep();
  expect(openCache(folder, root).getText('x', 'a')).toBe('kept');
});

test('half an entry, as a killed run leaves it, is none and is written again', () => {
  project = new Project();
  const entry = theEntry();
  for (const length of [0, 10, 32, 35]) {
    truncateSync(entry, length);
    expect(openCache(project.dir).getText('x', 'a')).toBeUndefined();
    openCache(project.dir).setText('x', 'a', 'again');
    expect(openCache(project.dir).getText('x', 'a')).toBe('again');
  }
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
