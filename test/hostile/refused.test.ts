/** The real program over everything that it must refuse. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Project } from '../cli/project.js';
import { collection } from './collection.js';
import { placed, projectOf, putDown, run, stamps, type Outcome, type Placed } from './run.js';

interface Report {
  readonly refused: readonly {
    path: string;
    findings: readonly { rule: string; where?: string; severity: string; cure?: string; excerpt?: string }[];
  }[];
}

const good = { name: 'good', text: '---\ntitle: Kettle\n---\nWords of it.\n', outcome: { builds: [] } };
const bad: Placed[] = Object.entries(collection).flatMap(([group, inputs]) =>
  placed(group, inputs).filter(({ outcome }) => 'refused' in outcome && outcome.refused !== 'costly'),
);

describe('what is malformed or unsafe is refused, all of it in one run', () => {
  let project: Project;
  let before: string[];
  let plain: Outcome;
  let report: Report;
  beforeAll(() => {
    build();
    project = projectOf(placed('good', [good]), ['x']);
    expect(run(project, 'build').code).toBe(0);
    putDown(project, bad);
    before = stamps(project);
    plain = run(project, 'build');
    report = JSON.parse(run(project, 'build', '--json').out) as Report;
  }, 600_000);
  afterAll(() => project.remove());

  it('ends with 2 and leaves every file as it was', () => {
    expect(plain.code).toBe(2);
    expect(stamps(project)).toEqual(before);
  });
  it('says so on both streams without a stack', () => {
    for (const text of [plain.out, plain.err]) {
      expect(text).not.toMatch(/\n\s+at .*(?:\.js|\.ts|node:)/);
      // oxlint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(text).not.toMatch(/^::/m);
    }
  });
  it('leaves the good one out of it', () => {
    expect(report.refused.map(({ path }) => path)).not.toContain('content/good-001.md');
  });
  it.each(bad.map((one) => [`${one.id} ${one.name}`, one] as const))('%s', (_, one) => {
    const outcome = one.outcome as { refused: string; at?: string };
    const findings = report.refused
      .filter(({ path }) => path.startsWith(`content/${one.id}.`))
      .flatMap((refused) => refused.findings)
      .filter(({ severity }) => severity === 'error');
    const found = findings.map(({ rule, where }) => `${rule} ${where}`);
    expect(found.length).toBeGreaterThan(0);
    const meant = findings.filter(({ rule }) => rule === outcome.refused);
    expect(meant, found.slice(0, 5).join('\n')).not.toEqual([]);
    const places = meant.map(({ where }) => where?.replace(/^content\/[^:]+:/, ''));
    if (outcome.at) expect(places).toContain(outcome.at);
    for (const { cure } of meant) expect(cure).toMatch(/\S/);
    // Whoever reads the errors of a build finds each of them there, with its place.
    for (const { where } of meant.slice(0, 20)) expect(plain.err).toContain(`${where}: `);
  });
});
