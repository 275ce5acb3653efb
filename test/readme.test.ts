/** The README says only what works: its commands are run as they stand, in an empty folder. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './sample.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]!);
const commands = blocks.flatMap((block) => block.split('\n')).filter((line) => line.trim() !== '');
let folder: string;
let bin: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onmessage-readme-'));
  bin = mkdtempSync(join(tmpdir(), 'onmessage-bin-'));
  const shim = join(bin, 'onmessage');
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/onmessage.js')}" "$@"\n`);
  chmodSync(shim, 0o755);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(bin, { recursive: true, force: true });
});

describe('the commands of the README', () => {
  const own = commands.filter((line) => !line.startsWith('npm '));

  test('are there', () => expect(own.length).toBeGreaterThan(6));

  test.each(own)('%s', (line) => {
    const run = spawnSync('sh', ['-c', line], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, NO_COLOR: '1' },
    });
    expect(run.stderr).not.toMatch(/error:/);
    expect(run.status, run.stdout + run.stderr).toBe(0);
  });

  test('name npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const line of commands.filter((c) => c.startsWith('npm ')))
      for (const [, script] of line.split('#')[0]!.matchAll(/npm (?:run )?(start|test|\w+)/g))
        expect(['ci', 'link', ...Object.keys(scripts)]).toContain(script);
  });
});

test('every file the README points to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!);
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});
