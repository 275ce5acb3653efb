/** The sample with one wrong price in one post: what programs get of it. A whole process; it needs dist/. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { safeParse } from 'valibot';
import { reportSchema, type Report } from '../../src/schemas/report.js';
import { root } from '../sample.js';
import { Project } from './project.js';

let project: Project;
const when = ['--now', '2026-11-20T09:00Z', '--lang', 'en'];
const file = 'content/winter-kettle/index.el.md';

beforeAll(() => {
  project = new Project();
  for (const name of ['brand.config.ts', 'assets', 'content/winter-kettle', 'content/ruvo-teapot-recall'])
    cpSync(join(root, name), join(project.dir, name), { recursive: true });
  const post = '  facebook:\n    post: "Ο Ferna έρχεται στα καταστήματά μας από 27 Νοεμβρίου με 59,90 €."\n';
  project.write(file, readFileSync(join(root, file), 'utf8').replace('override:\n', `override:\n${post}`));
});
afterAll(() => project.remove());

const printed = (format: string) => project.run(['check', '--format', format, ...when]);

test('JSON is what its schema says; the wrong cell leads to its finding, the finding to its line', () => {
  const { code, out, err } = printed('json');
  const report = JSON.parse(out) as Report;
  expect([code, err, safeParse(reportSchema, report).issues]).toEqual([1, '', undefined]);
  expect(report.counts).toMatchObject({ errors: 1, held: 1 });
  const kettle = report.messages.find(({ id }) => id === 'winter-kettle')!;
  const wrong = kettle.coverage.filter(({ state }) => state === 'contradicted' || state === 'missing');
  expect(wrong).toMatchObject([
    {
      invariant: 'price',
      market: 'GR',
      channel: 'facebook',
      locale: 'el',
      read: expect.stringMatching(/^59,90\s€$/),
      expected: expect.stringMatching(/^64,90\s€$/),
    },
  ]);
  const finding = kettle.findings.find(({ fingerprint }) => fingerprint === wrong[0]!.finding)!;
  const [path, line] = finding.where!.split(':');
  expect(project.read(path!).split('\n')[Number(line) - 1]).toContain('59,90');
  expect(kettle.renditions.filter(({ held }) => held)).toMatchObject([{ channel: 'facebook', locale: 'el' }]);
  expect(report.notChecked.length).toBeGreaterThan(0);
  expect(report.blind.every(({ rule, needs }) => rule !== '' && needs !== '')).toBe(true);
});

test('codes of a recall are found where they are printed', () => {
  const report = JSON.parse(printed('json').out) as Report;
  const recall = report.messages.find(({ id }) => id === 'ruvo-teapot-recall')!;
  const states = recall.coverage.filter(({ invariant }) => invariant === 'firstBatch').map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['verbatim']));
});

test('GitHub, SARIF and JUnit lead to the same line', () => {
  expect(printed('github').out).toMatch(new RegExp(`^::error file=${file},line=\\d+,col=\\d+,title=same-facts`, 'm'));
  const [run] = JSON.parse(printed('sarif').out).runs;
  const error = run.results.find(({ level }: { level: string }) => level === 'error');
  expect(error.locations[0].physicalLocation.artifactLocation.uri).toBe(file);
  expect(run.tool.driver.rules[error.ruleIndex].id).toBe(error.ruleId);
  expect(JSON.stringify(run.tool.driver.rules)).not.toMatch(/[^{]\{\w+\}[^}]/);
  const junit = printed('junit').out;
  expect(junit.match(/<failure /g)).toHaveLength(1);
  expect(junit).toMatch(/<testcase [^>]*name="Facebook, Greek">\s*<failure message="[^"]*59,90/);
});
