/** Output is old or new, never half, whatever the disk refuses; and nothing is touched that is not ours. */
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { patient, realDisk, type Disk } from '../../src/io/disk.js';
import { finishInterrupted } from '../../src/io/interrupted.js';
import { type CommitOptions, type WriteOptions } from '../../src/io/output.js';
import { manifestText } from '../../src/io/read-record.js';
import { verifyEditions } from '../../src/io/verify.js';
import { realPlace, workshopOf } from '../../src/io/workshop.js';
import type { Edition } from '../../src/model.js';
import { Project } from '../cli/project.js';
import { anEdition, writeEditions } from './an-edition.js';
import { quickFolder } from './quick-folder.js';

let project: Project;
afterEach(() => project?.remove());
const fresh = (files: Record<string, string> = {}) => (project = new Project(files, quickFolder()));

const out = () => join(project.dir, 'editions');
const write = (editions: Edition[], options: Partial<WriteOptions & CommitOptions> = {}) =>
  writeEditions(out(), editions, { cwd: project.dir, tool: 'onmessage 1', brand: 'Lumen', complete: true, ...options });
const one = () => [
  anEdition('a', { 'en/x': { 'post.txt': 'one', 'kettle-480.avif': 'picture' } }),
  anEdition('b', { 'el/x': { 'post.txt': 'ένα' } }),
];
const two = () => [
  anEdition('a', { 'en/x': { 'post.txt': 'two' } }),
  anEdition('c', { 'hu/x': { 'post.txt': 'kettő' } }),
];

function tree(folder = out()): Record<string, string> {
  if (!fs.existsSync(folder)) return {};
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((path) => [path.slice(folder.length + 1), fs.lstatSync(path).isFile() ? fs.readFileSync(path, 'utf8') : '']),
  );
}
const states = () =>
  Object.fromEntries(verifyEditions(out(), project.dir).problems.map(({ path, state }) => [path, state]));

/** A disk whose call number `at` fails with a code; with `always` those after it as well. */
function failing(at: number, code: string, always = false): { disk: Disk; met: () => string | undefined } {
  let count = 0;
  let met: string | undefined;
  const disk = Object.fromEntries(
    Object.entries(realDisk).map(([name, call]) => [
      name,
      (...args: unknown[]) => {
        const isHere = ++count === at || (always && count > at);
        if (isHere && typeof call === 'function' && name !== 'existsSync') {
          met ??= name;
          throw Object.assign(new Error(code), { code, path: String(args[0]), syscall: name });
        }
        return (call as (...given: unknown[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Disk;
  return { disk, met: () => (count >= at ? (met ?? 'existsSync') : undefined) };
}

const codes = ['EIO', 'ENOSPC', 'EMFILE', 'EACCES', 'EROFS', 'EXDEV', 'EBUSY', 'EPERM'];

test.each([
  ['once', false],
  ['from then on', true],
])(
  'each call fails %s: said in three languages, old or new, and the next build is whole',
  async (_, always) => {
    fresh();
    await write(two());
    const wanted = tree();
    await write(one());
    const before = tree();
    for (let at = 1; ; at++) {
      const code = codes[at % codes.length]!;
      const { disk, met } = failing(at, code, always);
      const error = await write(two(), { disk }).then(
        () => undefined,
        (thrown: unknown) => thrown as UserError,
      );
      const label = `${code} at call ${at}, ${met()}: ${error?.message}`;
      if (error) expect(error, label).toBeInstanceOf(UserError);
      if (error) expect(Object.keys(error.words), label).toEqual(['en', 'el', 'hu']);
      const isCut = error?.message.includes('could not be put back');
      if (isCut) finishInterrupted(out(), project.dir);
      const isNew = !error || isCut || error.hint?.includes('new output is complete');
      if (met() !== 'existsSync') expect(tree(), label).toEqual(isNew ? wanted : before);
      await write(two());
      expect(tree(), label).toEqual(wanted);
      expect(fs.readdirSync(join(project.dir, '.onmessage')), label).toEqual(['staging']);
      expect(fs.readdirSync(join(project.dir, '.onmessage/staging')), label).toEqual([]);
      if (met() === undefined) break;
      await write(one());
    }
  },
  60_000,
);

test('a build that is told to end takes away what it staged; one that has begun to move is completed', async () => {
  fresh();
  await write(one());
  const before = tree();
  const control = new AbortController();
  const during = {
    ...realDisk,
    writeFileSync: (...args: Parameters<typeof fs.writeFileSync>) => {
      if (String(args[0]).includes('post.txt')) control.abort();
      return fs.writeFileSync(...args);
    },
  } as Disk;
  await expect(write(two(), { disk: during, signal: control.signal })).rejects.toThrow('abort');
  expect(tree()).toEqual(before);
  expect(fs.readdirSync(join(project.dir, '.onmessage/staging'))).toEqual([]);
  expect(fs.readdirSync(join(project.dir, '.onmessage'))).toEqual(['staging']);
});

test('what someone puts into a message while it is written is not lost', async () => {
  fresh();
  await write(one());
  const late = {
    ...realDisk,
    renameSync: (from: string, to: string) => {
      if (to.includes('/old/a')) project.write('editions/a/en/notes/late.txt', 'mine');
      if (to.includes('/old/b')) project.write('editions/b/late.txt', 'mine');
      fs.renameSync(from, to);
    },
  } as Disk;
  await write(two(), { disk: late });
  expect(tree()).toMatchObject({ 'a/en/notes/late.txt': 'mine', 'b/late.txt': 'mine', 'a/en/x/post.txt': 'two' });
});

test('a file of someone else in the place of ours is said, and stays', async () => {
  fresh();
  await write(one());
  project.write('editions/a/el/x/post.txt', 'mine');
  const more = [anEdition('a', { 'en/x': { 'post.txt': 'one' }, 'el/x': { 'post.txt': 'ένα' } })];
  await expect(write(more)).rejects.toThrow('editions/a/el/x/post.txt was not made by onmessage');
  expect(project.read('editions/a/el/x/post.txt')).toBe('mine');
  fs.rmSync(join(out(), 'a/el'), { recursive: true });
  project.write('editions/a/el', 'a file where a folder goes');
  await expect(write(more)).rejects.toThrow('editions/a/el was not made by onmessage');
  expect(project.read('editions/a/el')).toBe('a file where a folder goes');
});

test('verify finds every kind of damage, and the next build mends it', async () => {
  fresh();
  await write(one());
  const whole = tree();
  const damages: Record<string, [() => void, Record<string, string>]> = {
    'a flipped bit': [() => project.write('editions/a/en/x/post.txt', 'onf'), { 'editions/a/en/x/post.txt': 'edited' }],
    'cut off': [
      () => project.write('editions/a/en/x/kettle-480.avif', ''),
      { 'editions/a/en/x/kettle-480.avif': 'edited' },
    ],
    missing: [() => fs.rmSync(join(out(), 'b/el/x/post.txt')), { 'editions/b/el/x/post.txt': 'missing' }],
    swapped: [
      () => {
        project.write('editions/a/en/x/post.txt', whole['a/en/x/kettle-480.avif']!);
        project.write('editions/a/en/x/kettle-480.avif', whole['a/en/x/post.txt']!);
      },
      { 'editions/a/en/x/post.txt': 'edited', 'editions/a/en/x/kettle-480.avif': 'edited' },
    ],
    'a record': [
      () => project.write('editions/a/edition.json', whole['a/edition.json']!.replace('text/plain', 'text/plaim')),
      { 'editions/a/edition.json': 'edited' },
    ],
    'half a record': [() => project.write('editions/a/edition.json', '{'), { 'editions/a/edition.json': 'edited' }],
    'no record': [() => fs.rmSync(join(out(), 'a/edition.json')), { 'editions/a/edition.json': 'missing' }],
    'a message': [() => fs.rmSync(join(out(), 'b'), { recursive: true }), { 'editions/b/edition.json': 'missing' }],
  };
  for (const [kind, [damage, found]] of Object.entries(damages)) {
    damage();
    expect(states(), kind).toEqual(found);
    await write(one());
    expect(tree(), kind).toEqual(whole);
    expect(states(), kind).toEqual({});
  }
  project.write('editions/a/en/x/mine.txt', 'mine');
  project.write('editions/.hidden', 'mine');
  fs.mkdirSync(join(out(), 'other'));
  expect(states()).toEqual({
    'editions/.hidden': 'foreign', 'editions/a/en/x/mine.txt': 'foreign', 'editions/other/': 'foreign',
  }); // prettier-ignore
});

test('damage to any byte of the manifest is found and mended', async () => {
  fresh();
  await write(one());
  const text = tree()['manifest.json']!;
  for (let at = 0; at < text.length; at += 7) {
    const other = String.fromCharCode(text.charCodeAt(at) ^ 1);
    project.write('editions/manifest.json', text.slice(0, at) + other + text.slice(at + 1));
    expect(() => verifyEditions(out(), project.dir), `byte ${at}`).toThrow('is not as onmessage writes it');
  }
  project.write('editions/manifest.json', text.slice(0, 40));
  await write(one());
  expect(tree()['manifest.json']).toBe(text);
});

/** A project of someone who means harm, with a victim outside of it. */
async function hostile(): Promise<{ victim: string; untouched: () => void }> {
  fresh({ 'victim/keep.txt': 'mine', 'victim/en/x/post.txt': 'one', 'inner/content/a.md': '' });
  const cwd = join(project.dir, 'inner');
  await writeEditions(join(cwd, 'editions'), one(), { cwd, tool: 'onmessage 1', brand: 'Lumen', complete: true });
  const victim = join(project.dir, 'victim');
  const before = tree(victim);
  return { victim, untouched: () => expect(tree(victim)).toEqual(before) };
}
const inner = (path: string) => join(project.dir, 'inner', path);
const attempt = async (editions: Edition[]) => {
  const cwd = join(project.dir, 'inner');
  try {
    finishInterrupted(join(cwd, 'editions'), cwd);
    await writeEditions(join(cwd, 'editions'), editions, { cwd, tool: 'onmessage 1', brand: 'L', complete: true });
    verifyEditions(join(cwd, 'editions'), cwd);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  }
  return undefined;
};

test('a manifest or a record that leads out makes no build touch what lies there', async () => {
  const { victim, untouched } = await hostile();
  const hash = 'a'.repeat(64);
  for (const id of ['../../victim', victim, '..', '.', 'a/../../../victim', 'C:\\x', 'NUL']) {
    const messages = { [id]: hash, a: hash };
    fs.writeFileSync(inner('editions/manifest.json'), manifestText({ schema: 1, tool: 't', brand: 'b', messages }));
    await attempt(two());
    untouched();
  }
  await attempt(one());
  for (const path of ['../../../victim/keep.txt', join(victim, 'keep.txt'), '../b/el/x/post.txt']) {
    const record = JSON.parse(fs.readFileSync(inner('editions/a/edition.json'), 'utf8'));
    record.renditions[0].files[0].path = path;
    fs.writeFileSync(inner('editions/a/edition.json'), JSON.stringify(record));
    await attempt([anEdition('b', { 'el/x': { 'post.txt': 'ένα' } })]);
    untouched();
    // Without its record nobody can say what of it is ours: it stays, and is in the way.
    expect(await attempt(one())).toContain('editions/a was not made by onmessage');
    fs.rmSync(inner('editions/a'), { recursive: true });
    await attempt(one());
  }
});

test.each([
  ['editions', 'is a link'],
  ['.onmessage', 'is a link'],
  ['.onmessage/staging', 'is a link'],
  ['editions/a', 'was not made by onmessage'],
  ['editions/a/en', undefined],
  ['editions/a/en/x', undefined],
  ['editions/a/en/x/post.txt', undefined],
  ['editions/a/edition.json', undefined],
  ['editions/manifest.json', undefined],
  ['editions/manifest.json.new', undefined],
  ['editions/c', 'was not made by onmessage'],
])('a link in the place of %s is not written through', async (path, said) => {
  const { victim, untouched } = await hostile();
  const target = /\.(txt|json|new)$/.test(path) ? join(victim, 'keep.txt') : victim;
  fs.rmSync(inner(path), { recursive: true, force: true });
  fs.symlinkSync(target, inner(path));
  const message = await attempt(two());
  untouched();
  if (said) expect(message).toContain(said);
  await attempt(one());
  untouched();
});

test('a record of a commit that someone planted moves nothing that is not ours', async () => {
  const { victim, untouched } = await hostile();
  const shop = workshopOf(realDisk, realPlace(inner('editions')));
  fs.mkdirSync(inner('editions/foreign'));
  fs.writeFileSync(inner('editions/foreign/mine.txt'), 'mine');
  const plant = (record: object) =>
    fs.writeFileSync(shop.record, JSON.stringify({ schema: 1, manifest: '', ...record }));
  plant({ staging: 'x', moves: [{ name: 'foreign', kind: 'take' }] });
  expect(await attempt(two())).toContain('was changed by someone else');
  fs.mkdirSync(dirname(shop.staging), { recursive: true });
  fs.symlinkSync(victim, join(dirname(shop.staging), 'evil'));
  plant({ staging: 'evil', moves: [{ name: 'en', kind: 'put' }] });
  expect(await attempt(two())).toContain('was changed by someone else');
  plant({ staging: '..', moves: [] });
  expect(await attempt(two())).toContain('was changed by someone else');
  untouched();
  expect(fs.readFileSync(inner('editions/foreign/mine.txt'), 'utf8')).toBe('mine');
  // A message of ours may go, but not what someone else put beside it.
  fs.writeFileSync(inner('editions/a/mine.txt'), 'mine');
  plant({ staging: 'x', moves: [{ name: 'a', kind: 'take' }] });
  await attempt(one());
  expect(fs.readFileSync(inner('editions/a/mine.txt'), 'utf8')).toBe('mine');
});

test('where a disk has no hard links, files are copied', async () => {
  fresh();
  const none = { ...realDisk, linkSync: () => { throw Object.assign(new Error(), { code: 'EPERM' }); } } as unknown as Disk; // prettier-ignore
  await write(one(), { disk: none });
  project.write('editions/a/note.txt', 'mine');
  await write(two(), { disk: none });
  expect(tree()).toMatchObject({ 'a/note.txt': 'mine', 'a/en/x/post.txt': 'two' });
});

test('on Windows a file that is open for a moment is moved a moment later', () => {
  const waits: number[] = [];
  let left = 3;
  const busy = { ...realDisk, renameSync: () => { if (left-- > 0) throw Object.assign(new Error(), { code: 'EBUSY' }); } } as unknown as Disk; // prettier-ignore
  patient(busy, (ms) => waits.push(ms)).renameSync('a', 'b');
  expect(waits).toEqual([10, 20, 40]);
  left = 99;
  expect(() => patient(busy, () => undefined).renameSync('a', 'b')).toThrow();
});
