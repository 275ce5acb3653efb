/** The launcher answers some questions by itself: with the words and exit codes of the program. */
import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { run } from '../../src/cli/main.js';
import { spoken } from '../../src/cli/words/index.js';
import { bin, build, Project } from './project.js';

let project: Project;
afterEach(() => project?.remove());
beforeAll(build);

/** What the program itself says, in a world like that of the process. */
async function program(args: readonly string[]) {
  const said = { code: 0, out: '', err: '' };
  const world = { cwd: project.dir, env: {}, terminal: false, columns: 80, now: '2026-11-20T09:00:00Z' };
  said.code = await run(args, {
    ...world,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return said;
}

const asked = [
  ['--version'],
  ['-V'],
  ['--version', '--lang', 'el'],
  ['--help'],
  ['-h'],
  ['help'],
  ['help', 'accept'],
  ['help', 'biuld'],
  ['biuld', '--help'],
  ['--lang', 'xx', '--help'],
  ...commands.map(({ name }) => [name, '--help']),
  ...spoken.map((lang) => ['--help', '--lang', lang]),
];

test.each(asked.map((args) => [args]))('%j is answered as the program answers it', async (args) => {
  project = new Project();
  expect(project.run(args, { COLUMNS: '80', LANG: '', LC_ALL: '', LC_MESSAGES: '' })).toEqual(await program(args));
});

test('what only looks like asking for help is done', () => {
  project = new Project({ 'post.md': '# Hello\n\nWords.\n' });
  expect(project.run(['check', 'post.md', '--brand', '--help'])).toMatchObject({ code: 2, out: '' });
  expect(project.run(['check', '--channel', '-h', 'post.md']).err).toContain('-h');
});

describe('the version, where nobody listens', () => {
  const shell = (line: string) =>
    spawnSync('sh', ['-c', line.replaceAll('onmessage', `"${process.execPath}" "${bin}"`)], { encoding: 'utf8' });

  test('into a pipe that is closed is no failure', () => {
    const { stderr, stdout } = shell('{ sleep 0.1; onmessage --version; echo $? >&2; } | true');
    expect([stderr, stdout]).toEqual(['0\n', '']);
  });

  test.skipIf(!existsSync('/dev/full'))('onto a full disk is said', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin, '--version'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, 'onmessage: standard output cannot be written (ENOSPC)\n']);
  });
});

describe('the code that V8 made of the program', () => {
  const kept = () => {
    const folder = join(project.dir, 'user/onmessage');
    const [name, ...more] = readdirSync(folder);
    expect(more).toEqual([]);
    return join(folder, name!);
  };
  const size = () => statSync(kept()).size;
  const check = (...more: readonly string[]) =>
    project.run(['check', '--no-cache', ...more], { XDG_CACHE_HOME: join(project.dir, 'user') });

  test('is added to while runs use more of it', () => {
    project = new Project({ 'content/post.md': '# Hello\n\nWords.\n' });
    expect(check('--channel', 'nowhere').code).toBe(2);
    const slip = size();
    const first = check();
    const whole = size();
    expect(whole).toBeGreaterThan(slip * 1.2);
    // However often it runs, and however it went before, the same is said.
    for (let run = 0; run < 5; run++) expect(check()).toEqual(first);
    expect(size()).toBeLessThan(whole * 1.1);
    expect(check('--channel', 'nowhere').code).toBe(2);
    expect(size()).toBeGreaterThanOrEqual(whole);
  });

  test('is nothing to rely on: what is damaged is made anew', () => {
    project = new Project({ 'content/post.md': '# Hello\n\nWords.\n' });
    const first = check();
    for (const damage of ['', 'x'.repeat(40), 'x'.repeat(5000)]) {
      writeFileSync(kept(), damage);
      expect(check()).toEqual(first);
      expect(size()).toBeGreaterThan(100_000);
    }
    const bytes = readFileSync(kept());
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(kept(), bytes);
    expect(check()).toEqual(first);
    expect(readFileSync(kept()).equals(bytes)).toBe(false);
  });
});
