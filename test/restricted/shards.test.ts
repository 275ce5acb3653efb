/** A pull request from a fork may be built in shards: nothing of it runs, and what comes back is data of strangers. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { realDisk } from '../../src/io/disk.js';
import { workshopOf } from '../../src/io/workshop.js';
import { build, Project } from '../cli/project.js';
import { commitAll, Fork, hostile, trusted } from './fork.js';

const now = '2026-11-20T09:00:00Z';
const words = (title: string) => `---\ntype: note\ntitle: ${title}\n---\n\nThe ${title} is here.\n`;
const messages = Object.fromEntries(
  ['kettle', 'tray', 'cup', 'bowl'].map((name) => [`content/${name}.md`, words(name)]),
);

beforeAll(build);
let fork: Fork;
let machines: string;
beforeEach(() => {
  machines = mkdtempSync(join(tmpdir(), 'onmessage-machines-'));
  fork = new Fork(trusted, {});
  for (const [path, text] of Object.entries({ ...hostile(fork.canary), ...messages })) fork.write(path, text);
  commitAll(fork.dir, 'Proposal');
});
afterEach(() => {
  fork.remove();
  rmSync(machines, { recursive: true, force: true });
});

/** A checkout of its own, in a folder of its own. */
function machine(name: string): Project {
  cpSync(fork.dir, join(machines, name), { recursive: true });
  return new Project({}, join(machines, name));
}

test('shards of a fork are joined as one build of it, in whatever folders, with the brand of the base branch', () => {
  const env = fork.onGitHub();
  const merging = machine('a/merging');
  for (const number of [1, 2]) {
    const shard = machine(`machine-${number}`);
    const { code, err } = shard.run(['build', '--shard', `${number}/2`, '--now', now], env);
    expect([code, err]).toEqual([0, expect.stringContaining('no code of this folder runs')]);
    cpSync(join(shard.dir, 'editions'), join(merging.dir, 'shards', String(number)), { recursive: true });
  }
  const one = machine('one');
  const whole = one.run(['build', '--now', now, '--verbose'], env);
  const merged = merging.run(['merge', 'shards', '--verbose'], env);
  expect(merged).toEqual(whole);
  expect(merged.out).toContain('the rule of the base branch looked');
  expect(merged.err.match(/Restricted/g)).toHaveLength(1);
  for (const name of readdirSync(join(one.dir, 'editions'), { recursive: true, encoding: 'utf8' }))
    if (/\.\w+$/.test(name)) expect(merging.read(`editions/${name}`), name).toBe(one.read(`editions/${name}`));
  expect(merging.read('editions/tray/en/x/post.txt')).toMatch(/^From the base branch: /);
  expect(fork.ran()).toEqual([]);
  expect(existsSync(join(merging.dir, '.onmessage/cache/declared'))).toBe(false);
});

test('a half-done merge, or a link in the place of the output, that a fork put there is not finished or followed', () => {
  const env = fork.onGitHub();
  const merging = machine('merging');
  for (const number of [1, 2])
    merging.run(['build', '--shard', `${number}/2`, '--now', now, '--out', `shards/${number}`], env);
  const { record } = workshopOf(realDisk, join(merging.dir, 'editions'));
  writeFileSync(record, JSON.stringify({ schema: 1, staging: 's', moves: [], manifest: 'forged' }));
  expect(merging.run(['merge', 'shards'], env).code).toBe(2);
  expect(existsSync(join(merging.dir, 'editions'))).toBe(false);
  rmSync(record);
  mkdirSync(join(machines, 'elsewhere'));
  symlinkSync(join(machines, 'elsewhere'), join(merging.dir, 'editions'));
  expect(merging.run(['merge', 'shards'], env).code).toBe(2);
  expect(readdirSync(join(machines, 'elsewhere'))).toEqual([]);
  rmSync(join(merging.dir, 'editions'));
  expect(merging.run(['merge', 'shards'], env).code).toBe(0);
});
