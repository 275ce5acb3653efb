/** What a rule proposes mends what it found, and once mended there is nothing left to mend. */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { changesOf, withChanges } from '../../src/pipeline/fixes.js';
import { rules } from '../../src/rules/index.js';
import { check } from '../project.js';
import { projectOf } from './example-project.js';

type Project = ReturnType<typeof projectOf>;

async function findingsOf(project: Project): Promise<readonly Finding[]> {
  const run = await check(project);
  return [...run.editions, ...run.refused].flatMap((one) => one.findings);
}

/** The sources after their changes; the same ones when there is none. */
function mended({ files, ...rest }: Project, findings: readonly Finding[]): Project {
  const all = Object.entries(files).map(([path, source]) => [
    path,
    typeof source === 'string' ? withChanges(source, changesOf({ path, text: source }, findings)) : source,
  ]);
  return { ...rest, files: Object.fromEntries(all) };
}

const examples = rules.flatMap((rule) =>
  rule.examples.map((example, i) => [`${rule.id}, ${example.locale} ${i + 1}`, rule.id, example] as const),
);

test.each(examples)('%s', async (_, id, example) => {
  let project = projectOf(example, example.bad);
  let findings = await findingsOf(project);
  const own = findings.filter(({ rule, fix }) => rule === id && fix);
  const before = findings.filter(({ severity }) => severity === 'error').length;
  for (let round = 0; round < 5 && findings.some(({ fix }) => fix); round++) {
    project = mended(project, findings);
    findings = await findingsOf(project);
  }
  expect(findings.filter(({ fix }) => fix).map(({ rule, say }) => `${rule}: ${say}`)).toEqual([]);
  const left = new Set(findings.map(({ fingerprint }) => fingerprint));
  expect(own.filter(({ fingerprint }) => left.has(fingerprint)).map(({ say }) => say)).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(before);
});

test('of two changes that touch, the first is made and the other waits', () => {
  const file = { path: 'a.md', text: 'one  ,two' };
  const fix = (start: number, end: number, text: string) =>
    ({ rule: 'r', fix: { at: { file: 'a.md', start, end }, text } }) as unknown as Finding;
  const changes = changesOf(file, [fix(5, 6, ', '), fix(3, 6, ','), fix(3, 5, ' '), fix(0, 3, 'one')]);
  expect(changes.map(({ start, end }) => [start, end])).toEqual([
    [3, 5],
    [5, 6],
  ]);
  expect(withChanges(file.text, changes)).toBe('one , two');
});
