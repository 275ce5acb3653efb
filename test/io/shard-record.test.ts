/** The record of a shard is old, new or not there, whatever the disk refuses; never half, and never left behind. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { sha256 } from '../../src/io/cache.js';
import { realDisk, type Disk } from '../../src/io/disk.js';
import { messagesIn, recordsIn } from '../../src/io/read-shard.js';
import type { ShardRecord } from '../../src/io/shard-record.js';
import { Project } from '../cli/project.js';
import { anEdition, writeEditions } from './an-edition.js';
import { quickFolder } from './quick-folder.js';

let project: Project;
beforeEach(() => void (project = new Project({}, quickFolder())));
afterEach(() => project.remove());

const out = () => join(project.dir, 'editions');
const record = (now: string, number = 1, of = 2): ShardRecord => ({
  head: {
    schema: 1,
    shard: { number, of },
    tool: 'onmessage 1',
    build: '1',
    brand: 'Lumen',
    brandKey: sha256(''),
    now,
    asked: { language: 'en', paths: [], whole: false, keepGoing: false },
    messages: { all: 3, key: sha256('') },
  },
  complete: true,
  messages: () => ['a', 'b'].map((id) => ({ path: `content/${id}.md`, refused: [] })),
});

const write = (shard: ShardRecord | undefined, text: string, disk: Disk = realDisk) =>
  writeEditions(out(), [anEdition('a', { 'en/x': { 'post.txt': text } })], {
    cwd: project.dir,
    tool: 'onmessage 1',
    brand: 'Lumen',
    complete: false,
    shard,
    disk,
  });

/** Moments of the records that lie there; each is read to its end. */
const moments = () =>
  recordsIn(realDisk, out(), project.dir).map((found) => {
    expect([...messagesIn(found, project.dir)]).toHaveLength(2);
    return `${found.head.shard.number} ${found.head.now}`;
  });
const post = () => fs.readFileSync(join(out(), 'a/en/x/post.txt'), 'utf8');

/** A disk whose call number `at` fails. */
function failing(at: number): { disk: Disk; count: () => number } {
  let count = 0;
  const disk = Object.fromEntries(
    Object.entries(realDisk).map(([name, call]) => [
      name,
      (...args: unknown[]) => {
        if (++count === at && typeof call === 'function' && name !== 'existsSync')
          throw Object.assign(new Error('EIO'), { code: 'EIO', path: String(args[0]), syscall: name });
        return (call as (...given: unknown[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Disk;
  return { disk, count: () => count };
}

test('each call fails once', async () => {
  await write(record('old'), 'old');
  for (let at = 1; ; at++) {
    const { disk, count } = failing(at);
    const error = await write(record('new'), 'new', disk).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error) expect(error, `call ${at}`).toBeInstanceOf(UserError);
    const isNew = !error || (error as UserError).hint?.includes('new output is complete');
    expect(post(), `call ${at}`).toBe(isNew ? 'new' : 'old');
    expect(['1 old', '1 new'], `call ${at}`).toContain(moments()[0]);
    await write(record('new'), 'new');
    expect([post(), ...moments()]).toEqual(['new', '1 new']);
    expect(fs.readdirSync(join(project.dir, '.onmessage')), `call ${at}`).toEqual(['staging']);
    expect(fs.readdirSync(join(project.dir, '.onmessage/staging')), `call ${at}`).toEqual([]);
    if (count() < at) break;
    await write(record('old'), 'old');
  }
}, 60_000);

test('shards of one split lie side by side; another split, or an ordinary build, takes them away', async () => {
  await write(record('now', 1), 'one');
  await write(record('now', 2), 'one');
  expect(moments()).toEqual(['1 now', '2 now']);
  project.write('editions/_shards/mine.txt', 'by hand');
  await write(record('now', 3, 4), 'one');
  expect(moments()).toEqual(['3 now']);
  await write(undefined, 'one');
  expect(fs.readdirSync(join(out(), '_shards'))).toEqual(['mine.txt']);
  fs.rmSync(join(out(), '_shards/mine.txt'));
  await write(undefined, 'one');
  expect(fs.readdirSync(out())).toEqual(['a', 'manifest.json']);
});

test('nothing is written through a link, nor over what someone else put there', async () => {
  fs.mkdirSync(join(project.dir, 'elsewhere'));
  project.write('editions/x.txt', '');
  fs.symlinkSync(join(project.dir, 'elsewhere'), join(out(), '_shards'));
  await expect(write(record('now'), 'one')).rejects.toThrow(/_shards is a link/);
  expect(fs.existsSync(join(out(), 'a'))).toBe(false);
  expect(fs.readdirSync(join(project.dir, 'elsewhere'))).toEqual([]);
  await write(undefined, 'one');
  expect(fs.lstatSync(join(out(), '_shards')).isSymbolicLink()).toBe(true);
});
