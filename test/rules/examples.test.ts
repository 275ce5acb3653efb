/** Every example of every rule is run: the bad one is found by its rule, the good one is not. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { rules } from '../../src/rules/index.js';
import { check } from '../project.js';
import { projectOf } from './example-project.js';

const locales = ['en', 'el', 'hu'];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has examples in every language, two where the language matters', () => {
    for (const locale of locales)
      expect(
        rule.examples.filter((example) => example.locale === locale).length,
        `${id} needs more examples in ${locale}`,
      ).toBeGreaterThanOrEqual(rule.language ? 2 : 1);
  });

  test.each(rule.examples.map((example, index) => [`${example.locale} ${index + 1}`, example] as const))(
    'example %s',
    async (_, example) => {
      const found = async (source: typeof example.bad) => {
        const run = await check({ ...projectOf(example, source), language: example.locale });
        const all: readonly Finding[] = [...run.editions, ...run.refused, run].flatMap((one) => one.findings);
        return { all, own: all.filter((finding) => finding.rule === id) };
      };
      const bad = await found(example.bad);
      expect(bad.own.length, `${id} does not find its bad example; found: ${sayAll(bad.all)}`).toBeGreaterThan(0);
      for (const { say, cure } of bad.own) expect(`${say} ${cure ?? ''}`).not.toMatch(/\{\w+\}(?!\})|undefined/);
      const good = await found(example.good);
      expect(good.own, `${id} finds its good example: ${sayAll(good.own)}`).toEqual([]);
    },
  );
});

const sayAll = (findings: readonly Finding[]) => findings.map(({ rule, say }) => `${rule}: ${say}`).join('; ');
