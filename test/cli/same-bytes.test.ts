/** Same input, same version, same bytes: in any zone, language, folder, with a cache or without. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../sample.js';

const folders: string[] = [];

/** The sample brand with one message in all languages and channels, in a folder of its own. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onmessage-same-'));
  folders.push(folder);
  for (const name of ['brand.config.ts', 'assets', 'content/winter-kettle'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

function build(folder: string, env: Record<string, string>, ...args: string[]): string {
  const run = spawnSync(process.execPath, [join(root, 'bin/onmessage.js'), 'build', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  return join(folder, 'editions');
}

function bytesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

let first: string;
let editions: Record<string, string>;

beforeAll(() => {
  first = project();
  editions = bytesOf(build(first, { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' }));
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('the edition is whole', () => {
  expect(Object.keys(editions).length).toBeGreaterThan(70);
});

test.each([
  ['Asia/Kathmandu', 'tr_TR.UTF-8', []],
  ['Pacific/Apia', 'el_GR.UTF-8', ['--no-cache']],
])('in %s with %s, in another folder', (zone, language, args) => {
  const again = bytesOf(
    build(project(), { TZ: zone, LC_ALL: language, LANG: language, UV_THREADPOOL_SIZE: '1' }, ...args),
  );
  const differing = Object.keys({ ...editions, ...again }).filter((name) => editions[name] !== again[name]);
  expect(differing).toEqual([]);
});

test('a second build writes no file', () => {
  const times = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `${name} ${statSync(join(folder, name)).mtimeMs}`,
    );
  const before = times(join(first, 'editions'));
  build(first, {});
  expect(times(join(first, 'editions'))).toEqual(before);
});
