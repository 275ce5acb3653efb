/** The open formula of docs/score.md, with the numbers of its worked example. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bandOf, caps, scoreOf, scoreOfMessage, sizeOf, weights } from '../../src/cli/report/score.js';
import type { MessageTold } from '../../src/cli/report/told.js';
import { aFinding } from './a-report.js';

const family = (rule: string) => rule.split('/')[0]!;
const found = (rule: string, severity: 'error' | 'warning' | 'note', n = 1) =>
  Array.from({ length: n }, (_, at) =>
    aFinding({ rule, severity, fingerprint: `${rule}${at}`, where: `a.md:${at + 1}:1` }),
  );

test('nothing found is 100; a text of 40 words counts as one of a hundred', () => {
  expect(scoreOf([], sizeOf(40), family)).toBe(100);
  expect([sizeOf(40), sizeOf(100), sizeOf(250)]).toEqual([1, 1, 2.5]);
});

test('the worked example of docs/score.md', () => {
  const newsletter = [
    ...found('LEG/a', 'error'),
    ...found('TRM/a', 'warning', 3),
    ...found('TRM/b', 'note', 2),
    ...found('VOI/a', 'note', 20),
  ];
  expect(scoreOf(newsletter, sizeOf(250), family)).toBe(64);
  const page = readFileSync(new URL('../../docs/score.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ');
  expect(page).toContain('100 − 12 − 13.6 − 10 = 64.4, so 64');
  for (const severity of ['error', 'warning', 'note'] as const)
    expect(page).toContain(`| ${severity} | ${weights[severity]} | ${caps[severity]} |`);
});

test('a family takes no more than its cap, and no score is below 0', () => {
  expect(scoreOf(found('VOI/a', 'note', 500), 1, family)).toBe(90);
  expect(scoreOf(found('TRM/a', 'warning', 500), 1, family)).toBe(70);
  expect(
    scoreOf(
      ['A/a', 'B/a', 'C/a'].flatMap((rule) => found(rule, 'error', 9)),
      1,
      family,
    ),
  ).toBe(0);
});

const edition = (channels: readonly string[], leftOut: readonly object[] = []) =>
  ({
    report: { renditions: channels.flatMap((channel) => ['en', 'el'].map((locale) => ({ channel, locale }))), leftOut },
    words: [],
    required: ['x'],
  }) as unknown as MessageTold;

test('the score of a message is that of its weakest required channel, in its weakest language, and the mean beside it', () => {
  const findings = [
    ...found('A/a', 'warning').map((one) => ({ ...one, channel: 'x', locale: 'el' })),
    ...found('A/a', 'error').map((one) => ({ ...one, channel: 'facebook', locale: 'en' })),
  ];
  expect(scoreOfMessage(edition(['x', 'facebook']), findings, family)).toEqual({
    value: 90,
    mean: 80,
    channels: [
      { channel: 'x', locale: 'el', required: true, value: 90 },
      { channel: 'facebook', locale: 'en', required: false, value: 70 },
    ],
  });
});

test('the same thing in two files of a rendition counts once; a finding without a channel counts in all', () => {
  const twice = ['a.html', 'a.txt'].map((output) => aFinding({ severity: 'warning', channel: 'x', output }));
  expect(scoreOfMessage(edition(['x']), twice, family)!.value).toBe(90);
  const about = found('A/a', 'warning').map((one) => ({ ...one, channel: undefined, locale: undefined }));
  expect(scoreOfMessage(edition(['x', 'facebook']), about, family)!.mean).toBe(90);
});

test('a required channel for which nothing could be made has nothing; without required ones all count', () => {
  const left = [{ channel: 'x', locale: 'en', required: true }];
  expect(scoreOfMessage(edition(['facebook'], left), [], family)!.value).toBe(0);
  const warned = found('A/a', 'warning').map((one) => ({ ...one, channel: 'facebook', locale: 'en' }));
  expect(scoreOfMessage(edition(['facebook', 'threads']), warned, family)!.value).toBe(90);
  expect(scoreOfMessage(edition([]), [], family)).toBeUndefined();
});

test('bands', () =>
  expect([100, 80, 79, 60, 59, 0].map(bandOf)).toEqual(['green', 'green', 'yellow', 'yellow', 'red', 'red']));
