/** Files of a project are the old ones or the new ones, keep their mode, and are never written through a link. */
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readlinkSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createFile, replaceFile } from '../../src/io/replace-file.js';
import { bin, build, Project } from '../cli/project.js';

let project: Project;
beforeAll(build, 120_000);
beforeEach(() => {
  project = new Project({ 'outside.txt': 'mine' });
});
afterEach(() => project.remove());
const at = (path: string) => join(project.dir, path);

test('a file is replaced with its mode, and made where there was none', () => {
  project.write('a.txt', 'old');
  chmodSync(at('a.txt'), 0o640);
  replaceFile(at('a.txt'), 'new', project.dir);
  replaceFile(at('b.txt'), 'first', project.dir);
  expect([project.read('a.txt'), project.read('b.txt')]).toEqual(['new', 'first']);
  if (process.platform !== 'win32') expect(statSync(at('a.txt')).mode & 0o777).toBe(0o640);
  expect(readdirSync(project.dir).sort()).toEqual(['a.txt', 'b.txt', 'outside.txt']);
});

test('a link is refused, one to nowhere as well', () => {
  for (const target of ['outside.txt', 'not-there']) {
    symlinkSync(target, at('link'));
    expect(() => replaceFile(at('link'), 'x', project.dir)).toThrow('link is a link');
    expect(createFile(at('link'), 'x', project.dir)).toBe(false);
    expect(readlinkSync(at('link'))).toBe(target);
    spawnSync('rm', [at('link')]);
  }
  expect(project.read('outside.txt')).toBe('mine');
  expect(readdirSync(project.dir)).toEqual(['outside.txt']);
});

test('nothing is made behind a link that leads out of the project', () => {
  mkdirSync(at('project'));
  mkdirSync(at('victim'));
  symlinkSync('../victim', at('project/content'));
  expect(() => createFile(at('project/content/a.md'), 'x', at('project'))).toThrow('content is a link');
  expect(() => createFile(at('project/content/deep/a.md'), 'x', at('project'))).toThrow('is a link');
  expect(readdirSync(at('victim'))).toEqual([]);
});

test('what is there is never written over by what is made', () => {
  expect(createFile(at('outside.txt'), 'x', project.dir)).toBe(false);
  expect(project.read('outside.txt')).toBe('mine');
  expect(createFile(at('deep/er/b.txt'), 'x', project.dir)).toBe(true);
  expect(project.read('deep/er/b.txt')).toBe('x');
});

test('what a killed command left goes with the next, but not what another is writing now', () => {
  replaceFile(at('a.txt'), 'one', project.dir);
  const prefix = '.onmessage-';
  const calls = spawnSync(process.execPath, ['-e', `const{createHash}=require('crypto');console.log(createHash('sha256').update('a.txt').digest('hex').slice(0,8))`], { encoding: 'utf8' }); // prettier-ignore
  const name = (token: string) => `${prefix}${calls.stdout.trim()}.${token}.new`;
  project.write(name('000000000000'), 'half');
  project.write(name('111111111111'), 'half');
  const old = new Date(Date.now() - 3_600_000);
  utimesSync(at(name('000000000000')), old, old);
  replaceFile(at('a.txt'), 'two', project.dir);
  expect(readdirSync(project.dir).sort()).toEqual([name('111111111111'), 'a.txt', 'outside.txt']);
});

const brand = JSON.stringify({ name: 'Lumen', locales: { en: [], el: [] }, channels: { everyday: ['x'] } });
const message = '---\ntitle: The kettle\nsummary: It  boils .\n---\n\nIt boils .\n';

test.each([
  ['check --fix', ['check', '--fix'], 'content/kettle.md'],
  ['accept', ['accept', 'kettle', '--locale', 'el'], 'content/kettle.lock.json'],
  ['a baseline', ['check', '--write-baseline'], 'onmessage.baseline.json'],
  ['init', ['init', '--yes'], '.gitignore'],
])('%s, killed at each of its last calls: the file is the old one or the new one', (_, args, file) => {
  const files: Record<string, string> = args[0] === 'init'
    ? { '.gitignore': 'node_modules/\r\n' }
    : { 'brand.config.json': brand, 'content/kettle.md': message, 'content/kettle.el.md': '---\ntitle: Ο βραστήρας\nsummary: Βράζει.\n---\n\nΒράζει.\n' }; // prettier-ignore
  const begin = () => new Project(files);
  const seen = (one: Project) => (readdirSync(one.dir, { recursive: true, encoding: 'utf8' }).includes(file) ? one.read(file) : ''); // prettier-ignore
  const go = (one: Project, env: Record<string, string>) =>
    spawnSync(process.execPath, ['-r', at('hook.cjs'), bin, ...args], { cwd: one.dir, env: { PATH: process.env.PATH, LANG: 'C', ...env }, encoding: 'utf8' }); // prettier-ignore
  project.write('hook.cjs', `require(${JSON.stringify(join(bin, '../../bench/at-call.cjs'))});`);
  const whole = begin();
  const before = seen(whole);
  const log = at('calls.txt');
  go(whole, { AT_CALL_ROOT: whole.dir, AT_CALL_LOG: log });
  const after = seen(whole);
  expect(after).not.toBe(before);
  if (file === '.gitignore') expect(after).toBe('node_modules/\r\n.onmessage/\r\neditions/\r\n');
  const calls = project.read('calls.txt').trim().split('\n');
  const moved = calls.findLastIndex((call) => call.startsWith('renameSync') && call.includes('.onmessage-')) + 1;
  expect(moved).toBeGreaterThan(0);
  for (const when of [moved - 3, moved, moved + 1]) {
    const one = begin();
    const { signal } = go(one, { AT_CALL_ROOT: one.dir, AT_CALL: String(when) });
    expect(signal).toBe('SIGKILL');
    expect(seen(one), calls[when - 1]).toBe(when <= moved ? before : after);
    expect(lstatSync(one.dir).isDirectory()).toBe(true);
    one.remove();
  }
  whole.remove();
});
