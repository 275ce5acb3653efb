/** Nothing that is saved is missed, and one save is one change. */
import { EventEmitter } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Scene } from '../../src/io/sight.js';
import { Watcher, type WatcherOptions } from '../../src/io/watcher.js';
import { Project } from '../cli/project.js';

let project: Project;
let watcher: Watcher;
let control: AbortController;
const at = (...names: string[]) => join(project.dir, ...names);
const scene = (): Scene => ({ trees: [at('content')], beside: [], folders: [project.dir], skip: [at('editions')] });

beforeEach(() => {
  project = new Project({ 'content/a.md': 'a', 'content/b/index.md': 'b', 'brand.config.json': '{}' });
  control = new AbortController();
});
afterEach(() => {
  control.abort();
  watcher.close();
  project.remove();
});

async function begin(options: WatcherOptions = {}): Promise<void> {
  watcher = new Watcher(options);
  await watcher.begin(scene(), control.signal);
}
const changed = async () => (await watcher.changed(control.signal)).map((path) => path.slice(project.dir.length + 1));

test('what is written, new, gone, renamed, or moved over what was there', async () => {
  await begin();
  const changes: readonly [() => void, string[]][] = [
    [() => project.write('content/a.md', 'A'), ['content/a.md']],
    [() => project.write('content/new/deep/c.md', 'c'), ['content/new/deep/c.md']],
    [() => project.write('content/new/deep/c.md', 'd'), ['content/new/deep/c.md']],
    [() => renameSync(at('content/new'), at('content/old')), ['content/new/deep/c.md', 'content/old/deep/c.md']],
    [() => project.write('content/old/deep/c.md', 'e'), ['content/old/deep/c.md']],
    [() => rmSync(at('content/old'), { recursive: true }), ['content/old/deep/c.md']],
    [() => project.write('brand.config.json', '{ }'), ['brand.config.json']],
  ];
  for (const [change, paths] of changes) {
    const found = changed();
    change();
    expect(await found).toEqual(paths);
  }
  // An editor writes aside and moves it in.
  const found = changed();
  project.write('content/.a.md.swp', 'aside');
  renameSync(at('content/.a.md.swp'), at('content/a.md'));
  expect(await found).toEqual(['content/a.md']);
});

test('a folder that another one takes the place of is listened to as well', async () => {
  await begin();
  mkdirSync(at('content/next'));
  project.write('content/next/index.md', 'next');
  const moved = changed();
  rmSync(at('content/b'), { recursive: true });
  renameSync(at('content/next'), at('content/b'));
  expect(await moved).toContain('content/b/index.md');
  const found = changed();
  project.write('content/b/index.md', 'again');
  expect(await found).toEqual(['content/b/index.md']);
});

test('a burst is one change, and one that came while nobody waited is not lost', async () => {
  await begin();
  for (let i = 0; i < 40; i++) project.write(`content/m${i}.md`, 'm');
  for (let i = 0; i < 40; i++) project.write(`content/m${i}.md`, 'more');
  expect(await changed()).toHaveLength(40);
  project.write('content/a.md', 'x');
  project.write('brand.config.json', '[]');
  expect(await changed()).toEqual(['brand.config.json', 'content/a.md']);
});

test('the output, what is hidden or installed, and what editors put aside is not looked at', async () => {
  await begin();
  const found = changed();
  for (const name of ['editions/a/edition.json', '.onmessage/cache/x', 'content/.git/x', 'content/node_modules/x/y.md', 'content/a.md~', 'content/#a.md#', 'content/said.log', 'said.txt', 'said.log']) project.write(name, 'x'); // prettier-ignore
  project.write('content/a.md', 'now');
  expect(await found).toEqual(['content/a.md']);
});

test('where the system can watch no more it says so once, and looks', async () => {
  const said: string[] = [];
  let room = 1;
  await begin({
    poor: (code) => said.push(code),
    listen: ((): EventEmitter => {
      if (room-- > 0) return Object.assign(new EventEmitter(), { close: () => undefined });
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    }) as never,
  });
  expect(said).toEqual(['ENOSPC']);
  const found = changed();
  project.write('content/a.md', 'seen');
  expect(await found).toEqual(['content/a.md']);
  expect(said).toHaveLength(1);
});

test('it ends at once when it is told to', async () => {
  await begin();
  const found = changed();
  control.abort();
  expect(await found).toEqual([]);
});

test('a file that is written again within the same tick of the clock is seen', async () => {
  await begin();
  for (let i = 0; i < 5; i++) {
    const found = changed();
    writeFileSync(at('content/a.md'), String(i));
    writeFileSync(at('content/a.md'), String(i + 1));
    expect(await found).toEqual(['content/a.md']);
  }
});
