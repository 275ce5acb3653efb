/** The workflows give nothing away, and their commands hold against a hostile request in a real repository. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../cli/project.js';
import { Fork, trusted } from './fork.js';
import { githubFiles, gitlab, root, textOf, workflowOf, type Step } from './workflow-files.js';

describe.each(githubFiles)('%s', (path) => {
  const text = textOf(path);
  const workflow = workflowOf(path);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('pins every action by its full hash, with the tag beside it', () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(0);
    for (const name of uses) {
      expect(name).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(text, `say which version ${name} is`).toMatch(
        new RegExp(`${name.replaceAll('/', '\\/')} # v\\d+\\.\\d+\\.\\d+$`, 'm'),
      );
    }
  });

  test('never runs a stranger’s code with the rights of the project', () => {
    expect(JSON.stringify(workflow.on)).not.toMatch(/pull_request_target|workflow_run|issue_comment/);
  });

  test('says what the token may do, and that is to read where nothing else is needed', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions = {} }] of jobs)
      for (const [right, level] of Object.entries(permissions))
        expect(
          level === 'read' || ['security-events', 'id-token', 'attestations'].includes(right),
          `${name} may write ${right}`,
        ).toBe(true);
  });

  test('has no expression in the text of a script, and no secret anywhere', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    expect(text).not.toMatch(/\bsecrets\b/);
  });

  test('keeps the token out of the folder and reads no cache where strangers come in', () => {
    for (const { uses = '', with: given } of steps) {
      if (uses.startsWith('actions/checkout')) expect(given).toMatchObject({ 'persist-credentials': false });
      if (uses.startsWith('actions/setup-node')) expect(given).toMatchObject({ 'package-manager-cache': false });
      if (uses.startsWith('actions/cache')) expect(workflow.on).toEqual({ push: { branches: ['main'] } });
    }
  });

  test('installs without running scripts of packages, and ends by itself', () => {
    for (const { run = '' } of steps) {
      for (const line of run.split('\n'))
        if (/\bnpm (ci|i|install)\b/.test(line)) expect(line).toContain('--ignore-scripts');
      expect(run).not.toMatch(/\bnpx\b|curl .*\| *(ba)?sh/);
    }
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });
});

test('the GitLab job asks for no secret, keeps no cache and installs nothing of the request', () => {
  const text = textOf('docs/ci/gitlab.yml');
  expect(text).not.toMatch(/secrets:|id_tokens:|\bTOKEN\b/);
  expect(gitlab()['messages']).toMatchObject({ cache: [], variables: { GIT_SUBMODULE_STRATEGY: 'none' } });
  for (const line of gitlab()['messages']!.script)
    if (line.includes('npm ')) expect(line).toMatch(/cd "\$tool" && npm ci --ignore-scripts/);
});

/** Plays npm: what it is asked for lies in its own folder, so it must have been asked there, for what is trusted. */
const npm = (log: string) => `#!/bin/sh
printf '%s %s %s\\n' "$PWD" "$(cat package.json | tr -d '\\n')" "$*" >> '${log}'
mkdir -p node_modules && ln -s '${root}' node_modules/onmessage
`;

describe('the commands', () => {
  let fork: Fork;
  let runner: string;
  beforeAll(build);
  beforeEach(() => {
    runner = mkdtempSync(join(tmpdir(), 'onmessage-runner-'));
    fork = new Fork({ ...trusted, 'package.json': '{"trusted":true}', 'package-lock.json': '{}' });
    mkdirSync(join(runner, 'bin'));
    writeFileSync(join(runner, 'bin/npm'), npm(join(runner, 'npm.log')));
    chmodSync(join(runner, 'bin/npm'), 0o755);
    mkdirSync(join(runner, 'temp'));
  });
  afterEach(() => {
    fork.remove();
    rmSync(runner, { recursive: true, force: true });
  });

  function sh(script: string, env: Readonly<Record<string, string>>) {
    const path = [join(runner, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: fork.dir,
      encoding: 'utf8',
      env: {
        PATH: path,
        HOME: runner,
        RUNNER_TEMP: join(runner, 'temp'),
        TMPDIR: join(runner, 'temp'),
        CI: 'true',
        ...env,
      },
    });
    return { code: status, out: stdout, err: stderr };
  }

  const installed = () => readFileSync(join(runner, 'npm.log'), 'utf8');

  test('on GitHub nothing of a hostile request runs, and its findings are told', () => {
    const job = workflowOf('docs/ci/github.yml').jobs['check']!;
    expect(job.env).toEqual({ BASE: '${{ github.event.pull_request.base.sha }}' });
    const env = { ...fork.onGitHub(), BASE: fork.base };
    const results = job.steps
      .filter((step): step is Step & { run: string } => step.run !== undefined)
      .map(({ run }) => sh(run, env));
    expect(results.map(({ code }) => code)).toEqual([0, 2, 2]);
    expect(results[1]!.out).toMatch(/^::error file=content\/kettle\.md,line=\d+,col=\d+,title=/m);
    expect(results[1]!.err).toContain(`Brand, extensions and templates come from ${fork.base.slice(0, 7)}.`);
    expect(existsSync(join(runner, 'temp/report.html'))).toBe(true);
    expect(installed()).toContain('{"trusted":true} ci --ignore-scripts');
    expect(installed()).not.toContain(fork.dir);
    expect(fork.ran()).toEqual([]);
  });

  test('on GitLab nothing of a hostile request runs, and its findings are told', () => {
    const env = {
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_PROJECT_ID: '1',
      CI_MERGE_REQUEST_PROJECT_ID: '1',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: fork.base,
    };
    const { code, err } = sh(gitlab()['messages']!.script.join('\n'), env);
    expect(code).toBe(2);
    expect(err).toContain('Brand, extensions and templates come from origin/main');
    expect(fork.read('messages.xml')).toContain('prise');
    expect(fork.read('messages.html')).toContain('<!DOCTYPE html>');
    expect(installed()).toContain('{"trusted":true} ci --ignore-scripts');
    expect(fork.ran()).toEqual([]);
    expect(readdirSync(join(runner, 'temp')).filter((name) => name.startsWith('onmessage-brand-'))).toEqual([]);
  });
});
