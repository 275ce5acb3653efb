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

/** Number and time of writing of a file of the output. */
const writtenAs = (path: string) => {
  const { ino, mtimeMs } = fs.statSync(join(out(), path));
  return [ino, mtimeMs];
};
const letter = (post: string) =>
  anEdition('a', { 'en/x': { 'post.txt': post }, 'en/newsletter': { 'index.txt': 'letter', 'index.html': '<p>' } });

test('of a message that changed only files that differ are written', async () => {
  project = new Project();
  await write([letter('one')]);
  const same = ['a/en/newsletter/index.txt', 'a/en/newsletter/index.html'];
  const before = same.map(writtenAs);
  const post = writtenAs('a/en/x/post.txt');
  expect((await write([letter('two')])).changed).toEqual(['a']);
  expect(same.map(writtenAs)).toEqual(before);
  expect(writtenAs('a/en/x/post.txt')).not.toEqual(post);
  expect(fs.statSync(join(out(), same[0]!)).nlink).toBe(1);
  expect(tree()).toMatchObject({ 'a/en/x/post.txt': 'two', 'a/en/newsletter/index.txt': 'letter' });
});

test('what was altered, cut off, made a link or taken away is written, whatever the record says', async () => {
  project = new Project({ 'elsewhere.txt': 'letter' });
  const harms: readonly (() => void)[] = [
    () => project.write('editions/a/en/newsletter/index.txt', 'litter'),
    () => project.write('editions/a/en/newsletter/index.txt', 'let'),
    () => fs.rmSync(join(out(), 'a/en/newsletter/index.txt')),
    () => {
      fs.rmSync(join(out(), 'a/en/newsletter/index.txt'));
      fs.symlinkSync(join(project.dir, 'elsewhere.txt'), join(out(), 'a/en/newsletter/index.txt'));
    },
  ];
  for (const [turn, harm] of harms.entries()) {
    await write([letter('one')]);
    harm();
    await write([letter(`two ${turn}`)]);
    expect(tree()).toMatchObject({ 'a/en/newsletter/index.txt': 'letter', 'a/en/newsletter/index.html': '<p>' });
    expect(fs.lstatSync(join(out(), 'a/en/newsletter/index.txt')).isFile()).toBe(true);
  }
  expect(project.read('elsewhere.txt')).toBe('letter');
});

test.skipIf(process.platform === 'win32')(
  'a file that was opened to more people is written, and is as others are',
  async () => {
    project = new Project();
    await write([letter('one')]);
    const file = join(out(), 'a/en/newsletter/index.txt');
    const { mode } = fs.statSync(file);
    for (const [turn, other] of [0o777, 0o666, 0o4644].entries()) {
      fs.chmodSync(file, other);
      await write([letter(`two ${turn}`)]);
      expect(fs.statSync(file).mode).toBe(mode);
    }
  },
);

test('what takes the place of a file just as it is linked is not published', async () => {
  project = new Project({ 'secret.txt': 'secret' });
  await write([letter('one')]);
  const linkSync = (from: fs.PathLike, to: fs.PathLike) => {
    if (String(from).endsWith('index.txt')) {
      fs.rmSync(from);
      fs.symlinkSync(join(project.dir, 'secret.txt'), from);
    }
    fs.linkSync(from, to);
  };
  await write([letter('two')], { disk: { ...realDisk, linkSync } as Disk });
  expect(tree()).toMatchObject({ 'a/en/newsletter/index.txt': 'letter', 'a/en/x/post.txt': 'two' });
  expect(fs.lstatSync(join(out(), 'a/en/newsletter/index.txt')).isFile()).toBe(true);
  expect(project.read('secret.txt')).toBe('secret');
});

test('a file that is written to after it was taken over is not published', async () => {
  project = new Project();
  await write([letter('one')]);
  const linkSync = (from: fs.PathLike, to: fs.PathLike) => {
    fs.linkSync(from, to);
    if (String(from).endsWith('index.txt'))
      setImmediate(() => project.write('editions/a/en/newsletter/index.txt', 'litter'));
  };
  const disk = { ...realDisk, linkSync } as Disk;
  const control = new AbortController();
  const made = write([letter('two')], { disk, signal: control.signal });
  await expect(made).rejects.toThrow('editions/a/en/newsletter/index.txt');
  expect((await write([letter('two')])).changed).toEqual(['a']);
  expect(tree()).toMatchObject({ 'a/en/newsletter/index.txt': 'letter', 'a/en/x/post.txt': 'two' });
});

test.each(['EPERM', 'ENOTSUP', 'EXDEV', 'EMLINK', 'EACCES'])(
  'a disk without links (%s) holds the same',
  async (code) => {
    project = new Project();
    const linkSync = () => {
      throw Object.assign(new Error('no links'), { code });
    };
    const disk = { ...realDisk, linkSync } as unknown as Disk;
    await write([letter('one')], { disk });
    await write([letter('two')], { disk });
    expect(tree()).toMatchObject({ 'a/en/x/post.txt': 'two', 'a/en/newsletter/index.txt': 'letter' });
  },
);

test('a copy by links of an earlier output keeps its bytes', async () => {
  project = new Project();
  await write([letter('one')]);
  fs.mkdirSync(join(project.dir, 'backup'));
  for (const name of ['x/post.txt', 'newsletter/index.txt'])
    fs.linkSync(join(out(), 'a/en', name), join(project.dir, 'backup', name.replace('/', '-')));
  await write([letter('two')]);
  expect(project.read('backup/x-post.txt')).toBe('one');
  expect(project.read('backup/newsletter-index.txt')).toBe('letter');
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
