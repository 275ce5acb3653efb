/** One writer at a time, whoever dies and whatever lies in the place of the lock. They need dist/ for real builds. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holderOf, lock, tryLock } from '../../src/io/lock.js';
import { Project } from '../cli/project.js';

let project: Project;
let file: string;
beforeEach(() => {
  project = new Project();
  file = join(project.dir, '.onmessage', 'editions.lock');
});
afterEach(() => project.remove());

const owner = () =>
  JSON.parse(readFileSync(file, 'utf8')) as { pid: number; host: string; since?: string; token: string };
const put = (said: object | string) => {
  mkdirSync(join(project.dir, '.onmessage'), { recursive: true });
  writeFileSync(file, typeof said === 'string' ? said : JSON.stringify(said));
};
const isOurs = () => {
  const held = tryLock(file);
  if ('release' in held) held.release();
  return 'release' in held;
};
/** A number that no process has: of one that has just ended. */
const gone = () => spawnSync(process.execPath, ['-e', '']).pid;

test('it is there whole, says whose it is, and is gone afterwards', async () => {
  const release = await lock(file, 'editions', 0);
  expect(owner()).toMatchObject({ pid: process.pid, token: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(holderOf(file)).toBe(process.pid);
  await expect(lock(file, 'editions', 5000)).rejects.toThrow(`process ${process.pid}`);
  release();
  expect(readdirSync(join(project.dir, '.onmessage'))).toEqual([]);
  expect(holderOf(file)).toBeUndefined();
});

test('one of a process that is gone is taken over; one of a living process is not', async () => {
  const release = await lock(file, 'editions', 0);
  const mine = owner();
  release();
  put({ ...mine, pid: gone() });
  expect(isOurs()).toBe(true);
  put({ ...mine, pid: process.ppid, since: undefined });
  expect(isOurs()).toBe(false);
  await expect(lock(file, 'editions', 0)).rejects.toThrow(`process ${process.ppid}`);
});

test('however many died while they took over, the next one can', async () => {
  const release = await lock(file, 'editions', 0);
  const mine = owner();
  release();
  const pid = gone();
  for (let name = file, depth = 0; depth < 6; depth++) {
    const token = String(depth).repeat(12);
    writeFileSync(name, JSON.stringify({ ...mine, pid, token }));
    name = `${name}.${token}.taking`;
  }
  expect(isOurs()).toBe(true);
  expect(existsSync(file)).toBe(false);
  expect(isOurs()).toBe(true);
});

test.skipIf(!existsSync('/proc/self/stat'))(
  'a number that was given to another process since does not hold',
  async () => {
    const release = await lock(file, 'editions', 0);
    const mine = owner();
    release();
    put({ ...mine, pid: process.ppid, since: `${mine.since!.split(' ')[0]} 1` });
    expect(isOurs()).toBe(true);
    // The machine was started anew: no process of that time lives, whatever its number.
    put({ ...mine, pid: process.ppid, since: `00000000-0000-0000-0000-000000000000 ${mine.since!.split(' ')[1]}` });
    expect(isOurs()).toBe(true);
  },
);

test('a process of another machine cannot be asked and counts as alive, however old its lock is', async () => {
  put({ pid: gone(), host: `not-${hostname()}`, token: '0123456789ab' });
  expect(isOurs()).toBe(false);
  await expect(lock(file, 'editions', 0)).rejects.toThrow(`not-${hostname()}`);
});

test.each(['', '{', '{"pid":-1}', 'null', '[]', '{"pid":1,"host":"x"}'])('%j is no lock and does not hold', (text) => {
  put(text);
  expect(isOurs()).toBe(true);
  expect(existsSync(file)).toBe(false);
});

test('a folder or a link in its place is said, and stays', () => {
  mkdirSync(file, { recursive: true });
  expect(() => tryLock(file)).toThrow('is in the way');
  rmSync(file, { recursive: true });
  project.write('mine.txt', 'mine');
  symlinkSync(join(project.dir, 'mine.txt'), file);
  expect(() => tryLock(file)).toThrow('is in the way');
  expect(project.read('mine.txt')).toBe('mine');
});

test('who takes it over first has it: the second meets a living lock', async () => {
  const release = await lock(file, 'editions', 0);
  const dead = { ...owner(), pid: gone() };
  release();
  put(dead);
  // The second has seen the dead lock already; the first is on its way.
  const taking = tryLock(`${file}.${dead.token}.taking`);
  expect('release' in taking && isOurs()).toBe(false);
  if ('release' in taking) taking.release();
  // Whoever was taking over and died does not hold it for ever.
  put(dead);
  writeFileSync(`${file}.${dead.token}.taking`, JSON.stringify({ ...dead, token: 'ffffffffffff' }));
  expect(isOurs()).toBe(true);
});
