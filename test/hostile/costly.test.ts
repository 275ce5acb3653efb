/** The real program over what is dear to understand: it ends, and says of each what came of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Project } from '../cli/project.js';
import { collection } from './collection.js';
import { pathological } from './pathological.js';
import { placed, projectOf, run, stamps, type Placed } from './run.js';

const dear: Placed[] = [
  ...Object.entries(collection).flatMap(([group, inputs]) =>
    placed(group, inputs).filter(({ outcome }) => 'refused' in outcome && outcome.refused === 'costly'),
  ),
  ...placed('pathological', pathological),
];

describe('what is dear to understand ends', () => {
  let project: Project;
  let before: string[];
  let report: {
    refused: { path: string; findings: { severity: string; where?: string }[] }[];
    messages: { files: string[] }[];
  };
  beforeAll(() => {
    build();
    project = projectOf(dear, ['x']);
    before = stamps(project, 'editions');
    const ran = run(project, 'build', '--keep-going', '--json');
    expect(ran.code).toBe(2);
    report = JSON.parse(ran.out) as typeof report;
  }, 600_000);
  afterAll(() => project.remove());

  it('touches nothing but its output', () => {
    expect(stamps(project, 'editions')).toEqual(before);
  });
  it.each(dear.map((one) => [`${one.id} ${one.name}`, one] as const))('%s', (_, { path }) => {
    const refused = report.refused.find((one) => one.path === path);
    const errors = refused?.findings.filter(({ severity }) => severity === 'error');
    if (errors) expect(errors.every(({ where }) => where?.startsWith(`${path}:`))).toBe(true);
    expect(errors?.length ?? report.messages.filter(({ files }) => files.includes(path)).length).toBeGreaterThan(0);
  });
});
