import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFolder, realDisk, type Disk } from '../../src/io/disk.js';
import { finishInterrupted } from '../../src/io/interrupted.js';
import { type CommitOptions, type WriteOptions } from '../../src/io/output.js';
import { workshopOf } from '../../src/io/workshop.js';
import type { Edition } from '../../src/model.js';
import { Project } from '../cli/project.js';
import { anEdition, writeEditions } from './an-edition.js';
import { quickFolder } from './quick-folder.js';

let project: Project;
afterEach(() => project?.remove());

const out = () => join(project.dir, 'editions');
const write = (editions: Edition[], options: Partial<WriteOptions & CommitOptions> = {}) =>
  writeEditions(out(), editions, { cwd: project.dir, tool: 'onmessage 1', brand: 'Lumen', complete: true, ...options });

/** Every file of the output with its text. */
function tree(): Record<string, string> {
  if (!fs.existsSync(out())) return {};
  const names = fs.readdirSync(out(), { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.statSync(join(out(), name)).isFile());
  return Object.fromEntries(files.map((name) => [name, fs.readFileSync(join(out(), name), 'utf8')]));
}

const one = () => [
  anEdition('a', { 'en/x': { 'post.txt': 'one' } }),
  anEdition('b', { 'el/x': { 'post.txt': 'ένα' } }),
];
const two = () => [
  anEdition('a', { 'en/x': { 'post.txt': 'two' } }),
  anEdition('c', { 'hu/x': { 'post.txt': 'kettő' } }),
];

test('what is written is described, and described is what is written', async () => {
  project = new Project();
  expect(await write(one())).toEqual({ changed: ['a', 'b'], removed: [], unchanged: 0 });
  expect(Object.keys(tree())).toEqual([
    'a/edition.json',
    'a/en/x/post.txt',
    'b/edition.json',
    'b/el/x/post.txt',
    'manifest.json',
  ]);
  expect(JSON.parse(tree()['a/edition.json']!).renditions[0].files[0]).toMatchObject({
    path: 'en/x/post.txt',
    bytes: 3,
  });
  expect(
    fs.existsSync(join(project.dir, '.onmessage/staging')) && fs.readdirSync(join(project.dir, '.onmessage/staging')),
  ).toEqual([]);
});

test('what did not change is not touched; a file that was lost or altered comes back', async () => {
  project = new Project();
  await write(one());
  const before = project.stamps('editions');
  expect(await write(one())).toEqual({ changed: [], removed: [], unchanged: 2 });
  expect(project.stamps('editions')).toEqual(before);
  project.write('editions/a/en/x/post.txt', 'altered');
  fs.rmSync(join(out(), 'b/el/x/post.txt'));
  expect((await write(one())).changed).toEqual(['a', 'b']);
  expect(tree()['a/en/x/post.txt']).toBe('one');
});

test('a message that is gone goes, but only when everything was read and only what is ours', async () => {
  project = new Project();
  await write(one());
  project.write('editions/b/notes.txt', 'mine');
  project.write('editions/other/x.txt', 'mine too');
  expect((await write(two(), { complete: false })).removed).toEqual([]);
  expect((await write(two())).removed).toEqual(['b']);
  expect(Object.keys(tree())).toEqual(['a/edition.json', 'a/en/x/post.txt', 'b/notes.txt', 'c/edition.json', 'c/hu/x/post.txt', 'manifest.json', 'other/x.txt']); // prettier-ignore
});

test('files that someone put beside ours stay when a message changes', async () => {
  project = new Project();
  await write(one());
  project.write('editions/a/en/x/note.txt', 'mine');
  await write(two());
  expect(tree()).toMatchObject({ 'a/en/x/note.txt': 'mine', 'a/en/x/post.txt': 'two' });
});

test('a run for some channels leaves the others of a message as they were', async () => {
  project = new Project();
  await write([anEdition('a', { 'en/x': { 'post.txt': 'one' }, 'en/newsletter': { 'index.txt': 'letter' } })]);
  await write([anEdition('a', { 'en/x': { 'post.txt': 'two' } })], { asked: (channel) => channel === 'x' });
  expect(tree()).toMatchObject({ 'a/en/x/post.txt': 'two', 'a/en/newsletter/index.txt': 'letter' });
  expect(JSON.parse(tree()['a/edition.json']!).renditions).toHaveLength(2);
});

test('a message that is held back as a whole keeps its earlier edition', async () => {
  project = new Project();
  await write(one());
  const before = tree();
  await write([anEdition('a', {}), anEdition('b', { 'el/x': { 'post.txt': 'ένα' } })]);
  expect(tree()).toEqual(before);
});

test.each(['editions/a/index.html', 'editions/manifest.json'])('%s of someone else is in the way', async (path) => {
  project = new Project({ [path]: '{"name":"a web app"}' });
  await expect(write(one())).rejects.toThrow('was not made by onmessage');
  expect(project.read(path)).toBe('{"name":"a web app"}');
});

test('one writer per folder; a lock of a process that is gone does not hold', async () => {
  project = new Project();
  await write(one());
  const lock = fs.readdirSync(join(project.dir, '.onmessage')).length;
  expect(lock).toBe(1);
  const seen: unknown[] = [];
  const during = { ...realDisk, renameSync: (from: string, to: string) => {
    seen.push(write(one()).catch(String));
    fs.renameSync(from, to);
  } } as Disk; // prettier-ignore
  await write(two(), { disk: during });
  expect(await seen[0]).toContain('is writing to editions');
  const [name] = fs.readdirSync(join(project.dir, '.onmessage')).filter((file) => file.endsWith('.lock'));
  expect(name).toBeUndefined();
});

/** A disk that works for `calls` calls and then no more: the process was killed there. */
function dyingDisk(calls: number): { disk: Disk; spent: () => boolean } {
  let left = calls;
  let dead = false;
  const disk = Object.fromEntries(
    Object.entries(realDisk).map(([name, call]) => [
      name,
      (...args: unknown[]) => {
        if (left-- <= 0) dead = true;
        if (dead) throw new Error('killed');
        return (call as (...given: unknown[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Disk;
  return { disk, spent: () => dead };
}

test('killed at any call, the output is the old one or, after the next command, the new one', async () => {
  for (let calls = 0; ; calls++) {
    project = new Project({}, quickFolder());
    await write(one());
    const before = tree();
    const { disk, spent } = dyingDisk(calls);
    try {
      await write(two(), { disk });
    } catch (error) {
      if (!spent()) throw error;
    }
    const killed = spent();
    finishInterrupted(out(), project.dir);
    const after = tree();
    const isOld = JSON.stringify(after) === JSON.stringify(before);
    if (!isOld)
      expect(after, `killed at call ${calls}`).toMatchObject({ 'a/en/x/post.txt': 'two', 'c/hu/x/post.txt': 'kettő' });
    if (!isOld) expect(Object.keys(after)).not.toContain('b/edition.json');
    await write(two());
    expect(tree()['a/en/x/post.txt']).toBe('two');
    expect(fs.readdirSync(join(project.dir, '.onmessage/staging'))).toEqual([]);
    project.remove();
    if (!killed) break;
  }
}, 30_000);

test('what is in the place of the lock, of the record of a killed build or of the folder is said, never followed', async () => {
  project = new Project();
  await write(one());
  const shop = workshopOf(realDisk, out());
  for (const text of [
    '{',
    'null',
    '{"schema":1,"staging":"x","moves":[{"name":"../a.md","kind":"take"}],"manifest":""}',
  ]) {
    fs.writeFileSync(shop.record, text);
    expect(() => finishInterrupted(out(), project.dir)).toThrow('was changed by someone else');
  }
  fs.rmSync(shop.record);
  fs.mkdirSync(shop.lock);
  await expect(write(two())).rejects.toThrow('is in the way');
  fs.rmdirSync(shop.lock);
  fs.writeFileSync(shop.lock, '{"pid":-1}');
  expect((await write(two())).changed).not.toEqual([]);
  fs.rmSync(out(), { recursive: true });
  fs.writeFileSync(out(), '');
  await expect(write(one())).rejects.toThrow('editions was not made by onmessage');
  expect(fs.existsSync(shop.record)).toBe(false);
});

test.skipIf(!fs.existsSync('/proc/self'))('a place where no folder can be made is said at once', () => {
  expect(() => makeFolder(realDisk, '/proc/onmessage/x')).toThrow('ENOENT');
});

test('a disk that refuses is said, not shown as a bug', async () => {
  project = new Project();
  const full = { ...realDisk, writeFileSync: () => { throw Object.assign(new Error('full'), { code: 'ENOSPC' }); } } as unknown as Disk; // prettier-ignore
  await expect(write(one(), { disk: full })).rejects.toThrow('cannot be written (ENOSPC)');
  expect(tree()).toEqual({});
});

test('a folder that another build moves while it is looked at is no fault: it is looked at again under the lock', async () => {
  project = new Project();
  await write(one());
  const before = tree();
  for (const call of ['openSync', 'readdirSync'] as const) {
    let gone = 1;
    const moved = (path: unknown) => {
      if (String(path).includes(join('editions', 'a')) && gone-- > 0)
        throw Object.assign(new Error('moved'), { code: 'ENOENT', path });
    };
    const disk = {
      ...realDisk,
      [call]: (...args: unknown[]) => {
        moved(args[0]);
        return (realDisk[call] as (...all: unknown[]) => unknown)(...args);
      },
    } as Disk;
    expect(await write(one(), { disk })).toEqual({ changed: ['a'], removed: [], unchanged: 1 });
    expect(gone).toBeLessThan(1);
    expect(tree()).toEqual(before);
  }
});
