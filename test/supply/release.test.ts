/** The release: no token, what was packed is what is published, and nothing of the repository runs where it is. */
import { expect, test } from 'vitest';
import { workflowOf } from '../restricted/workflow-files.js';

const { on, jobs } = workflowOf('.github/workflows/release.yml');
const { pack, publish } = jobs;
const commands = (job: typeof pack) => job!.steps.map(({ run = '' }) => run).join('\n');

test('starts with a tag, which must be the version', () => {
  expect(on).toEqual({ push: { tags: ['v*.*.*'] } });
  expect(commands(pack)).toContain(`test "$GITHUB_REF_NAME" = "v$(node -p 'require("./package.json").version')"`);
});

test('publishes as npm’s trusted publisher, with provenance, after a person said yes', () => {
  expect(publish!.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  expect(publish!.environment).toBe('npm');
  expect(commands(publish)).toMatch(/npm publish --ignore-scripts --provenance --access public \.\/onmessage-\*\.tgz/);
  const node = publish!.steps.find(({ uses }) => uses?.startsWith('actions/setup-node'));
  expect(Number(node!.with!['node-version'])).toBeGreaterThanOrEqual(24);
  expect(JSON.stringify(jobs)).not.toMatch(/NODE_AUTH_TOKEN|NPM_TOKEN|_authToken/);
});

test('only the job that publishes has an identity, and it checks out nothing', () => {
  expect(pack!.permissions?.['id-token']).toBeUndefined();
  expect(publish!.steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))).toEqual([]);
  expect(commands(publish)).not.toMatch(/npm (ci|i|install|run)\b/);
  expect(commands(publish)).toContain('sha256sum --check SHA256SUMS');
});

test('goes with a list of its parts, and is built from the lock file without scripts', () => {
  expect(commands(pack)).toMatch(/npm ci --ignore-scripts[\s\S]*npm audit signatures/);
  for (const format of ['cyclonedx', 'spdx'])
    expect(commands(pack)).toContain(`npm sbom --omit=dev --sbom-format ${format}`);
  expect(commands(pack)).toContain('npm pack --ignore-scripts');
});

test('refuses an npm that cannot publish so', () => {
  const check = /node -e '([^']+)'/.exec(commands(publish))![1]!;
  const exit = (version: string) => {
    let code = 0;
    new Function('process', check)({ argv: ['node', version], exit: (one: number) => (code = one) });
    return code;
  };
  expect(['10.9.2', '11.5.0', '11.4.9'].map(exit)).toEqual([1, 1, 1]);
  expect(['11.5.1', '11.6.0', '12.0.0'].map(exit)).toEqual([0, 0, 0]);
});
