/** The workflows that split a build give what one build gives, and keep nothing that a stranger could have written. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../../src/io/cache.js';
import { build, Project } from '../cli/project.js';
import { brand, messages } from '../cli/sharded.js';
import { root, textOf, workflowOf, type Step } from './workflow-files.js';

let folder: string;
let origin: Project;
beforeAll(build);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onmessage-ci-'));
  origin = new Project({ 'brand.config.json': JSON.stringify(brand), ...messages }, join(folder, 'origin'));
  // Plays npm: what it installs is this program.
  mkdirSync(join(folder, 'bin'));
  const npm = `#!/bin/sh\nmkdir -p node_modules && ln -sfn '${root}' node_modules/onmessage\n`;
  writeFileSync(join(folder, 'bin/npm'), npm, { mode: 0o755 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A machine with a fresh checkout. */
function machine(name: string): string {
  cpSync(origin.dir, join(folder, name), { recursive: true });
  return join(folder, name);
}

function sh(cwd: string, script: string, env: Readonly<Record<string, string>>) {
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: path, HOME: folder, XDG_CACHE_HOME: join(folder, 'user-cache'), CI: 'true', ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

const bytes = (dir: string) =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: false })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [name, sha256(readFileSync(join(dir, name)))]),
  );

/** What one build writes. */
function whole(now: string) {
  const dir = machine('whole');
  new Project({}, dir).run(['build', '--now', now]);
  return bytes(join(dir, 'editions'));
}

test('on GitHub', () => {
  const { jobs } = workflowOf('docs/ci/github-shards.yml');
  const runs = (name: string) => jobs[name]!.steps.filter((step): step is Step & { run: string } => step.run !== undefined);
  const output = join(folder, 'output');
  expect(sh(folder, runs('moment')[0]!.run, { GITHUB_OUTPUT: output }).code).toBe(0);
  const now = readFileSync(output, 'utf8').trim().replace('now=', '');
  const job = jobs['shard'] as unknown as { strategy: { matrix: { shard: number[] } }; env: Record<string, string> };
  const { shard: numbers } = job.strategy.matrix;
  const merging = machine('merging');
  for (const number of numbers) {
    const dir = machine(`machine-${number}`);
    const filled = (text: string) =>
      text
        .replace('${{ needs.moment.outputs.now }}', now)
        .replace('${{ matrix.shard }}', String(number))
        .replace('${{ strategy.job-total }}', String(numbers.length));
    const env = Object.fromEntries(Object.entries(job.env).map(([name, text]) => [name, filled(text)]));
    for (const { run } of runs('shard')) expect(sh(dir, run, env)).toMatchObject({ code: 0, err: '' });
    cpSync(join(dir, 'editions'), join(merging, `shards/shard-${number}`), { recursive: true });
  }
  const results = runs('merge').map(({ run }) => sh(merging, run, {}));
  expect(results.map(({ code }) => code)).toEqual([0, 1]);
  expect(results[1]!.out).toMatch(/^::error file=content\/later\.md,line=\d+,col=\d+,title=/m);
  expect(bytes(join(merging, 'editions'))).toEqual(whole(now));
}); // prettier-ignore

type GitLabJob = Readonly<Record<string, any>>;

test('on GitLab', () => {
  const jobs = parse(textOf('docs/ci/gitlab-shards.yml')) as Record<string, GitLabJob>;
  const { shard, merge, '.editions': common } = jobs as Record<'shard' | 'merge' | '.editions', GitLabJob>;
  const now = '2026-11-20T09:00:00Z';
  const script = ({ script: lines }: GitLabJob) => [...common['before_script'], ...lines].join('\n');
  const merging = machine('merging');
  for (let number = 1; number <= shard['parallel']; number++) {
    const dir = machine(`machine-${number}`);
    const env = { CI_NODE_INDEX: String(number), CI_NODE_TOTAL: String(shard['parallel']), CI_PIPELINE_CREATED_AT: now };
    expect(sh(dir, script(shard), env)).toMatchObject({ code: 0, err: '' });
    cpSync(join(dir, 'shards'), join(merging, 'shards'), { recursive: true });
  }
  expect(sh(merging, script(merge), {}).code).toBe(1);
  expect(readFileSync(join(merging, 'messages.xml'), 'utf8')).toContain('living-messages-agree');
  expect(bytes(join(merging, 'editions'))).toEqual(whole(now));
}); // prettier-ignore

test('on GitLab a cache is kept for the default branch alone, and no secret is asked for', () => {
  const text = textOf('docs/ci/gitlab-shards.yml');
  expect(text).not.toMatch(/secrets:|id_tokens:|\bTOKEN\b|merge_request/);
  const jobs = parse(text) as Record<string, GitLabJob>;
  for (const name of ['shard', 'merge'])
    for (const { if: condition } of jobs[name]!['rules'])
      expect(condition).toBe('$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH');
  expect(jobs['merge']!['cache']).toEqual([]);
  expect(text.match(/npm ci .*/g)!.every((line) => line.includes('--ignore-scripts'))).toBe(true);
});
