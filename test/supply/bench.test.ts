/** What the benchmark gives to others, and what it says of the results. */
import { expect, test } from 'vitest';

const load = (path: string) => import(String(new URL(`../../bench/${path}`, import.meta.url)));
const { locales, message, plain, source } = await load('messages.mjs');
const { judged, verdict, written } = await load('goals.mjs');
const { chart } = await load('chart.mjs');
const { speed } = await load('report.mjs');

test('messages are the same each time, a third in each language, and no reference is left for others', () => {
  const all = Array.from({ length: 300 }, (_, n) => message(n + 1));
  expect(all.map((one) => source(one))).toEqual(all.map((_, n) => source(message(n + 1))));
  for (const locale of locales) expect(all.filter((one) => one.locale === locale)).toHaveLength(100);
  expect(source(all[0])).toMatch(/\{\{price\}\}/);
  expect(all.map((one) => JSON.stringify(plain(one))).filter((text) => /\{\{|undefined|NaN/.test(text))).toEqual([]);
});

const took = (wall: number, peak = 100) => ({ wall, cpu: wall, peak, runs: 5 });
const row = { id: 'hugo-1000', work: '1,000 messages', than: 'Hugo', goal: 1.2 };
const results = (rows: readonly object[]) => ({
  rows,
  measured: '2026-11-20',
  minutes: 3,
  machine: 'a machine',
  load: 0.5,
  limits: { seconds: 300, megabytes: 4096 },
  peers: [{ name: 'Hugo', absent: 'not installed: apt-get install hugo' }],
});

test.each([
  ['met', { ours: took(1200), theirs: took(1000) }, '1.2'],
  ['missed', { ours: took(1201), theirs: took(1000) }, '1.21'],
  ['missed', { ours: took(5000), theirs: took(1000) }, '5'],
  ['missed', { ours: { reason: 'not in 300 s' }, theirs: took(1000) }, 'not in 300 s'],
  ['not measured', { ours: took(1000), theirs: { reason: 'not installed' } }, 'absent: not installed'],
  ['met', { unit: 'memory', goal: 0.25, ours: took(9000, 100), theirs: took(1, 400) }, '0.25'],
  ['met', { unit: 'files', goal: 0, reached: 0 }, '0'],
  ['missed', { unit: 'files', goal: 0, reached: 3 }, '3'],
])('a goal is said to be %s: %j', (said, measured, reached) => {
  const found = judged({ ...row, ...measured });
  expect([verdict(found), written(found)]).toEqual([said, reached]);
});

test('the page says what was missed and who was not there; so does the chart', () => {
  const rows = [
    judged({ ...row, ours: took(5000), theirs: took(1000) }),
    judged({ ...row, id: 'eleventy-1000', than: 'Eleventy', ours: took(5000), theirs: { reason: 'not installed' } }),
  ];
  expect(speed(results(rows))).toContain('| 1,000 messages / Hugo | ≤ 1.2 | 5 | 5 | **missed** |');
  expect(speed(results(rows))).toContain('- Hugo: absent, not installed: apt-get install hugo');
  expect(chart(results(rows))).toContain('not measured: not installed');
  expect(chart(results(rows))).toContain('5.0 s · 100 MB');
});
