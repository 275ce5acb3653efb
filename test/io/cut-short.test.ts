/** Builds that are killed, or whose disk fails, as processes: some of what bench/kills.mjs and bench/faults.mjs do in full. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../cli/project.js';

const bench = resolve(import.meta.dirname, '../../bench');
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve(bench, script), ...args], { encoding: 'utf8' });

beforeAll(build, 120_000);

test('killed at a call or at any moment: the previous or the new output, and nothing left behind', () => {
  const { status, stdout, stderr } = run('kills.mjs', '--count', '10', '--seed', '3');
  expect(stdout + stderr).toMatch(/"kills":[1-9]/);
  expect(status, stdout + stderr).toBe(0);
}, 180_000);

test.each([['with a cache'], ['without', '--no-cache']])(
  'a call that fails, %s: said or done without, never half',
  (_, ...options) => {
    const { status, stdout, stderr } = run('faults.mjs', '--every', '29', ...options);
    expect(stdout + stderr).toMatch(/"said":[1-9]/);
    expect(status, stdout + stderr).toBe(0);
  },
  180_000,
);

test('the same bytes in other zones, languages, folders, with other threads and umasks', () => {
  const { status, stdout, stderr } = run('same-bytes.mjs', '--every', '23');
  expect(stdout).toContain('the same bytes');
  expect(status, stdout + stderr).toBe(0);
}, 180_000);
