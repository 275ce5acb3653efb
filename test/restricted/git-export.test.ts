/** What is taken out of git is what git holds: nothing runs on the way, nothing leads out, nothing stays behind. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { exportCommit, removeExports } from '../../src/io/git-export.js';
import { git } from '../../src/io/git-run.js';
import { bin, build, Project } from '../cli/project.js';
import { commitAll, gitIn } from './fork.js';

beforeAll(build);
let project: Project;
afterEach(() => {
  removeExports();
  project?.remove();
});

function aRepository(files: Readonly<Record<string, string | Uint8Array>>): void {
  project = new Project(files);
  gitIn(project.dir, 'init', '-q');
}
const exported = (commit = commitAll(project.dir)) => exportCommit(commit, 'it', project.dir);

test('bytes come out as they are, also where a filter, an attribute or a line end would change them', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  aRepository({
    'a.bin': bytes,
    'κείμενο.txt': 'a\r\nb\n',
    '.gitattributes': '* filter=evil text eol=crlf\nhidden export-ignore\n',
    hidden: '$Id$',
  });
  gitIn(project.dir, 'config', 'filter.evil.smudge', `touch ${join(project.dir, 'ran')}; cat`);
  gitIn(project.dir, 'config', 'core.hooksPath', 'hooks');
  project.write('hooks/post-checkout', `#!/bin/sh\ntouch ${join(project.dir, 'ran')}\n`);
  chmodSync(join(project.dir, 'hooks/post-checkout'), 0o755);
  const folder = exported();
  expect(new Uint8Array(readFileSync(join(folder, 'a.bin')))).toEqual(bytes);
  expect(readFileSync(join(folder, 'hidden'), 'utf8')).toBe('$Id$');
  expect(existsSync(join(folder, 'κείμενο.txt'))).toBe(true);
  expect(existsSync(join(project.dir, 'ran'))).toBe(false);
});

test('links stay inside, whatever other links do; another repository is left out', () => {
  aRepository({ 'sub/deep/a.txt': 'a' });
  const links: readonly (readonly [string, string, boolean])[] = [
    ['fine', 'sub/deep/a.txt', true],
    ['sub/up', '../sub/deep', true],
    ['here', '.', true],
    ['out', '../x', false],
    ['sub/out', '../../x', false],
    ['absolute', '/etc/hostname', false],
    ['sub/deep/back', '../../here/..', false],
    ['through', 'here/../..', false],
  ];
  for (const [path, target] of links) symlinkSync(target, join(project.dir, path));
  mkdirSync(join(project.dir, 'inner'));
  gitIn(join(project.dir, 'inner'), 'init', '-q');
  commitAll(join(project.dir, 'inner'));
  const folder = exported();
  for (const [path, , isThere] of links)
    expect(lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined, path).toBe(isThere);
  expect(existsSync(join(folder, 'inner'))).toBe(false);
});

test('what is too large for a brand is left out, and the rest comes in several portions', () => {
  const files = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((n) => [`${n}.bin`, new Uint8Array(3 * 1024 * 1024).fill(n)]),
  );
  aRepository({ ...files, 'film.mp4': new Uint8Array(5 * 1024 * 1024), 'last.txt': 'last' });
  expect(readdirSync(exported()).sort()).toEqual([...Object.keys(files), 'last.txt'].sort());
});

test('git starts nothing of a folder that looks like a repository, and listens to no variable', () => {
  aRepository({ 'a.txt': 'a' });
  commitAll(project.dir);
  const bare = join(project.dir, 'content/evil');
  gitIn(project.dir, 'clone', '-q', '--bare', project.dir, bare);
  const canary = join(project.dir, 'ran');
  gitIn(project.dir, '--git-dir', bare, 'config', 'core.fsmonitor', `touch ${canary}; false`);
  expect(git(bare, ['rev-parse', '--show-cdup'])).toBeUndefined();
  process.env['GIT_DIR'] = bare;
  process.env['GIT_CONFIG_COUNT'] = '1';
  try {
    expect(git(project.dir, ['rev-parse', '--absolute-git-dir'])?.trim()).toMatch(/\.git$/);
  } finally {
    delete process.env['GIT_DIR'];
    delete process.env['GIT_CONFIG_COUNT'];
  }
  expect(existsSync(canary)).toBe(false);
});

test('a git that the project brings is not the one that runs', () => {
  aRepository({ 'node_modules/.bin/git': '#!/bin/sh\necho evil\n', 'tools/git': '#!/bin/sh\necho evil\n' });
  for (const path of ['node_modules/.bin/git', 'tools/git']) chmodSync(join(project.dir, path), 0o755);
  const before = process.env['PATH'];
  process.env['PATH'] =
    ['node_modules/.bin', 'tools'].map((name) => join(project.dir, name)).join(':') + `:.:${before}`;
  try {
    expect(git(project.dir, ['--version'])).toMatch(/^git version/);
  } finally {
    process.env['PATH'] = before;
  }
});

/** What lies in the folder for temporary files. */
const left = () => readdirSync(join(project.dir, '.git/tmp')).filter((name) => name.startsWith('onmessage-')).length;

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('after %s nothing is left behind', async (signal) => {
  aRepository({
    'brand.config.ts': `export default { name: await new Promise((done) => setTimeout(done, 60_000, 'x')) };\n`,
    'content/a.md': '# A\n',
  });
  commitAll(project.dir);
  mkdirSync(join(project.dir, '.git/tmp'));
  const env = {
    PATH: process.env['PATH'],
    XDG_CACHE_HOME: project.dir,
    TMPDIR: join(project.dir, '.git/tmp'),
  };
  const child = spawn(process.execPath, [bin, 'check', '--brand-from', 'HEAD'], {
    cwd: project.dir,
    env,
    stdio: 'ignore',
  });
  while (left() === 0 && child.exitCode === null) await new Promise((done) => setTimeout(done, 20));
  const ended = new Promise((done) => child.once('exit', (code, by) => done(by ?? code)));
  child.kill(signal);
  expect(await ended).toBe(signal);
  expect(left()).toBe(0);
});
