/** Same input, same bytes: in any zone, language and folder, with or without what was kept. They need dist/. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/io/cache.js';
import { build, Project } from './project.js';

const root = resolve(import.meta.dirname, '../..');
const above = mkdtempSync(join(tmpdir(), 'onmessage-'));
const projects: Project[] = [];
let first: Project;

/** The sample's brand with its message in three languages, in a folder of its own. */
function sampleIn(folder?: string): Project {
  const project = new Project({}, folder === undefined ? undefined : join(above, folder));
  projects.push(project);
  for (const name of ['brand.config.ts', 'assets', 'content/winter-kettle'])
    cpSync(join(root, name), join(project.dir, name), { recursive: true });
  return project;
}

/** Hash of every file below a folder, by its path. */
function hashes({ dir }: Project): Record<string, string> {
  const names = readdirSync(join(dir, 'editions'), { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(dir, 'editions', name)).isFile());
  return Object.fromEntries(files.map((name) => [name, sha256(readFileSync(join(dir, 'editions', name)))]));
}

const now = ['--now', '2026-11-20T09:00:00Z'];

beforeAll(() => {
  build();
  first = sampleIn();
  expect(first.run(['build', ...now], { TZ: 'UTC', LC_ALL: 'C' })).toMatchObject({ code: 0 });
}, 120_000);

afterAll(() => {
  for (const project of projects) project.remove();
  rmSync(above, { recursive: true, force: true });
});

test('the first build holds every kind of file', () => {
  const endings = new Set(Object.keys(hashes(first)).map((name) => name.slice(name.lastIndexOf('.'))));
  for (const ending of ['.txt', '.html', '.json', '.eml', '.docx', '.pdf', '.jpg']) expect(endings).toContain(ending);
});

test.each([
  [
    'Asia/Kathmandu',
    { LC_ALL: 'el_GR.UTF-8', LANG: 'el_GR.UTF-8' },
    'α folder with blanks/and another',
    ['--no-cache'],
  ],
  ['Pacific/Apia', { LC_ALL: '', LANG: 'tr_TR.UTF-8' }, 'b', []],
])('the same bytes in %s with %j', (TZ, languages, folder, options) => {
  const project = sampleIn(folder);
  expect(project.run(['build', ...now, ...options], { TZ, ...languages })).toMatchObject({ code: 0 });
  expect(hashes(project)).toEqual(hashes(first));
});

test('what was kept by one run is what another makes', () => {
  const before = hashes(first);
  const stamps = first.stamps('editions');
  first.run(['build', ...now], { TZ: 'Pacific/Apia', LC_ALL: 'hu_HU.UTF-8' });
  expect(first.stamps('editions')).toEqual(stamps);
  rmSync(join(first.dir, 'editions'), { recursive: true });
  first.run(['build', ...now], { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' });
  expect(hashes(first)).toEqual(before);
});

test('the same findings in any zone and language of the machine', () => {
  const check = (env: Record<string, string>) => first.run(['check', '--json', ...now], env).out;
  const said = check({ TZ: 'UTC', LC_ALL: 'C' });
  expect(JSON.parse(said)).toHaveProperty('messages');
  expect(check({ TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' })).toBe(said);
});
