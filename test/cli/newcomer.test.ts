/** What somebody meets who comes to it for the first time: nothing typed, help, a slip of the finger, a closed pipe. */
import { spawnSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { commands, commonOptions, optionSyntax } from '../../src/cli/commands.js';
import { bin, Project } from './project.js';

let project: Project;
afterEach(() => project?.remove());

const languages = ['en', 'el', 'hu'] as const;
const environment = { en: 'en_GB.UTF-8', el: 'el_GR.UTF-8', hu: 'hu_HU.UTF-8' };

test.each(languages)('in an empty folder the program says how to start: %s', (lang) => {
  project = new Project();
  const { code, out } = project.run([], { LANG: environment[lang] });
  expect(code).toBe(0);
  expect(out).toContain('onmessage init --yes');
  expect(out.split('\n').length).toBeLessThan(10);
});

test('in a project it says what comes next and what is out', () => {
  project = new Project();
  project.run(['init', '--yes', '--lang', 'hu']);
  const { code, out } = project.run([]);
  expect(code).toBe(0);
  expect(out).toContain('hello');
  expect(out).toContain('onmessage check');
  expect(out.split('\n').length).toBeLessThanOrEqual(24);
});

test.each(languages)('help of every command fits one screen, no line is wider: %s', (lang) => {
  project = new Project();
  for (const args of [['--help'], ...commands.map(({ name }) => [name, '--help'])]) {
    const { code, out } = project.run([...args, '--lang', lang], { COLUMNS: '80' });
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.length, `${args.join(' ')} is too long`).toBeLessThanOrEqual(args.length === 1 ? 42 : 34);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  }
});

test('what only check can do has an example, and every command has one of its own', () => {
  for (const { name, examples } of commands)
    for (const line of examples) expect(line).toMatch(new RegExp(`^onmessage ${name}( |$)`));
  const [check, build] = commands;
  const own = check!.options.filter((name) => !build!.options.includes(name) && !commonOptions.includes(name));
  const shown = check!.examples.join(' ');
  for (const name of own) expect(shown).toContain(/--[\w-]+/.exec(optionSyntax[name])![0]);
});

test.each([
  ['chek', [], 'check'],
  ['check', ['--lokale', 'el'], '--locale'],
  ['explain', ['facts-agre'], 'facts-agree'],
  ['check', ['--channel', 'newsleter'], 'newsletter'],
])('a slip of the finger: %s %j', (command, args, meant) => {
  project = new Project();
  project.run(['init', '--yes']);
  const { code, out, err } = project.run([command, ...args, '--lang', 'en']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(meant);
  expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
});

test('a closed pipe is no failure', () => {
  project = new Project();
  project.run(['init', '--yes']);
  const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" check --json | head -1`], {
    cwd: project.dir,
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual(['{\n', '']);
});
