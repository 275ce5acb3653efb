/** Which runs trust nothing of the folder, by the variables of the CI service alone. */
import { writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trustOf } from '../../src/cli/trust.js';
import type { World } from '../../src/cli/world.js';

let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'onmessage-trust-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const sha = (letter: string) => letter.repeat(40);
const trust = (env: World['env'], flags = {}) => trustOf(flags, { env } as unknown as World);

function github(event: unknown, change: Record<string, string> = {}) {
  const path = join(dir, 'event.json');
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
  return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path, GITHUB_BASE_REF: 'main', ...change };
}

const request = (head: unknown) => ({
  pull_request: { head: { repo: head }, base: { ref: 'main', sha: sha('b'), repo: { full_name: 'lumen/site' } } },
});
const fork = request({ full_name: 'stranger/site' });
const onMain = [
  { name: 'origin/main', commit: sha('b') },
  { name: 'origin/main', commit: 'refs/remotes/origin/main' },
];

test('a push, a branch of the same repository and no CI at all are trusted', () => {
  for (const env of [
    {},
    { CI: 'true', GITHUB_EVENT_NAME: 'push' },
    github(request({ full_name: 'lumen/site' })),
    { CI_PIPELINE_SOURCE: 'push', CI_PROJECT_ID: '1' },
    {
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_PROJECT_ID: '1',
      CI_MERGE_REQUEST_PROJECT_ID: '1',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1',
    },
  ])
    expect(trust(env), JSON.stringify(env)).toMatchObject({ restricted: false, fork: false, base: [] });
});

test.each([
  ['a fork', github.bind(null, fork)],
  ['a fork that is gone', github.bind(null, request(null))],
  ['a fork by pull_request_target', () => github(fork, { GITHUB_EVENT_NAME: 'pull_request_target' })],
  ['a review of a fork', () => github(fork, { GITHUB_EVENT_NAME: 'pull_request_review' })],
])('GitHub: %s is restricted to the base branch', (_, env) => {
  expect(trust(env())).toMatchObject({ restricted: true, fork: true, base: onMain });
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['something else', '{"pull_request": 1}'],
  ['no file', undefined],
])('GitHub: an event that says %s is restricted', (_, event) => {
  const env: Record<string, string> = github(event ?? '');
  if (event === undefined) delete env['GITHUB_EVENT_PATH'];
  expect(trust(env)).toMatchObject({ restricted: true, fork: true, base: [onMain[1]] });
});

test('GitHub: what another workflow began for a fork is restricted to the default branch', () => {
  const run = (name: string) => ({
    workflow_run: { head_repository: { full_name: name } },
    repository: { full_name: 'lumen/site', default_branch: 'main' },
  });
  const named = { GITHUB_EVENT_NAME: 'workflow_run' };
  expect(trust(github(run('stranger/site'), named))).toMatchObject({ fork: true, base: [onMain[1]] });
  expect(trust(github(run('lumen/site'), named)).restricted).toBe(false);
});

test('GitLab: another project, or one that is not named, is restricted', () => {
  const own = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_PROJECT_ID: '1', CI_MERGE_REQUEST_PROJECT_ID: '1' };
  const to = { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', CI_MERGE_REQUEST_DIFF_BASE_SHA: sha('b') };
  expect(trust({ ...own, ...to, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2' })).toMatchObject({ fork: true, base: onMain });
  expect(trust({ ...own, ...to })).toMatchObject({ fork: true, base: onMain });
  const inFork = { ...own, CI_PROJECT_ID: '2', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2' };
  expect(trust(inFork).restricted).toBe(true);
});

test('a branch with an odd name is not used as one', () => {
  for (const name of ['-x', 'a b', 'a..b', '--upload-pack=x', 'a:b'])
    expect(trust(github('', { GITHUB_BASE_REF: name })).base, name).toEqual([]);
});

test('options make it stricter, and never looser', () => {
  expect(trust({}, { restricted: true })).toMatchObject({ restricted: true, fork: false, base: [] });
  expect(trust({}, { brandFrom: 'v1' })).toMatchObject({ restricted: true, named: 'v1' });
  expect(trust(github(fork), { restricted: false })).toMatchObject({ restricted: true, fork: true });
});
