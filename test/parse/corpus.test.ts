/**
 * Posts of other programs: every file ends in renditions or in a finding with its place. Two are ours; real ones are
 * kept beside the project, or where ONMESSAGE_CORPUS says.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { RunResult } from '../../src/cli/result.js';
import { plainBlocks } from '../../src/model/plain.js';
import { run } from '../project.js';

const corpus = resolve(process.env.ONMESSAGE_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus'));
const ours = join(import.meta.dirname, '../fixtures/foreign');
const real = ['digitalgov', '18f'].map((name) => join(corpus, name)).filter((folder) => existsSync(folder));
if (real.length === 0) console.log('No real posts here, only our own are tried: set ONMESSAGE_CORPUS to a folder.');
const folders = [join(ours, 'hugo'), join(ours, 'eleventy'), ...real];

const brand = {
  name: 'Digital Office',
  locale: 'en',
  locales: { en: ['US'] },
  markets: { US: { name: 'United States', currency: 'USD', timeZone: 'America/New_York', callingCode: '+1' } },
  site: { url: 'https://office.example' },
  sources: folders.map((path) => ({ path, fields: /(?:18f|eleventy)$/.test(path) ? 'eleventy' : 'hugo' }) as const),
};

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && basename(name) !== 'LICENSE.md')
    .sort()
    .map((name) => join(folder, name)),
);

function expectSensible({ editions, refused }: RunResult, count: number): void {
  expect(editions.length + refused.length).toBe(count);
  for (const { path, findings } of refused)
    for (const { severity, say, where } of findings)
      if (severity === 'error') expect(where, `${path}: ${say}`).toMatch(/\.md:\d+:\d+$/);
  for (const { message, renditions, findings } of editions) {
    expect(renditions.length, message.id).toBeGreaterThan(0);
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ rule, say }) => `${rule}: ${say}`),
      message.id,
    ).toEqual([]);
  }
}

it('all of them become posts, newsletters and pages that say what they say', async () => {
  const result = await run(brand, folders, ['x', 'facebook', 'newsletter', 'mobile-page']);
  expectSensible(result, files.length);
  expect(result.refused.map(({ findings }) => findings.find(({ severity }) => severity === 'error')?.rule)).toEqual(
    result.refused.map(() => 'acting-html'),
  );
  for (const { message } of result.editions) {
    const text = message.texts.en!;
    expect(plainBlocks(text.body), message.id).not.toMatch(/\{\{[<%]|\{%|\ufdd0/);
    expect(message.date, message.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

it('some of them become releases on paper and in Word', async () => {
  const some = files.filter((_, index) => index % 13 === 0);
  expectSensible(await run(brand, some, ['press-release']), some.length);
});
