/** What the rules about days, hours and sums say, and what they write in place of a mistake. */
import { describe, expect, test } from 'vitest';
import { check } from '../project.js';

const head = (locale: string, date: string) => `---\ntitle: News\nlocale: ${locale}\ndate: ${date}\n---\n\n`;

/** Findings of one rule about a message of one language: what they say about, and what the fix makes of the text. */
async function found(rule: string, locale: string, body: string, date = '2026-11-24') {
  const source = `${head(locale, date)}${body}\n`;
  const { editions } = await check({ files: { 'content/a/index.md': source }, channels: ['mobile-page'] });
  const own = editions.flatMap((edition) => edition.findings).filter((finding) => finding.rule === rule);
  const fixed = [...own]
    .reverse()
    .reduce((text, { fix }) => (fix ? text.slice(0, fix.at.start) + fix.text + text.slice(fix.at.end) : text), source);
  return { about: own.map(({ excerpt }) => excerpt), fixed: fixed.slice(head(locale, date).length).trim() };
}

describe('a weekday that does not go with its date is written right in the same form', () => {
  test.each([
    ['en', 'On Friday 10 December we cook.', 'On Thursday 10 December we cook.'],
    ['en', 'On Fri 10 Dec we cook.', 'On Thu 10 Dec we cook.'],
    ['en', 'On 10 December (Friday) we cook.', 'On 10 December (Thursday) we cook.'],
    ['en', 'On **Friday 10 December** we cook.', 'On **Thursday 10 December** we cook.'],
    ['el', 'Την Παρασκευή 10 Δεκεμβρίου μαγειρεύουμε.', 'Την Πέμπτη 10 Δεκεμβρίου μαγειρεύουμε.'],
    ['el', 'Παρασκευή 12/12/2026: μαγειρεύουμε.', 'Σάββατο 12/12/2026: μαγειρεύουμε.'],
    ['hu', 'December 10-én, pénteken főzünk.', 'December 10-én, csütörtökön főzünk.'],
    ['hu', 'Pénteken, december 10-én főzünk.', 'Csütörtökön, december 10-én főzünk.'],
    ['hu', '2026. december 10., péntek', '2026. december 10., csütörtök'],
  ])('%s: %s', async (locale, body, right) => {
    expect((await found('weekday-matches-date', locale, body)).fixed).toBe(right);
  });

  test.each([
    ['el', 'Την Παρασκευή 12 Δεκεμβρίου μαγειρεύουμε.'],
    ['el', 'Το πρόγραμμα της Παρασκευής, 10 Δεκεμβρίου, άλλαξε.'],
  ])('but not where other words would change: %s %s', async (locale, body) => {
    const { about, fixed } = await found('weekday-matches-date', locale, body);
    expect(about).toHaveLength(1);
    expect(fixed).toBe(body);
  });

  test.each([
    ['en', 'Thursday 10 December, Friday 1 January and Monday 15 March', '2026-11-24'],
    ['en', 'It opened on Monday 12 October, and on Friday 13 November 2020 we moved.', '2026-11-24'],
    ['el', 'Την Πέμπτη 10 Δεκεμβρίου και την Παρασκευή 1 Ιανουαρίου', '2026-11-24'],
    ['hu', 'December 10-én, csütörtökön és január 1-jén, pénteken', '2026-11-24'],
    ['en', 'Friday–Sunday 27–29 November', '2026-11-24'],
    ['hu', 'Péntektől vasárnapig, november 27-től 29-ig', '2026-11-24'],
  ])('and is left alone where it is right: %s %s', async (locale, body, date) => {
    expect((await found('weekday-matches-date', locale, body, date)).about).toEqual([]);
  });
});

test.each([
  ['en', 'The call is on 26 July 2026, 10:00 CET.', 1],
  ['en', 'The call is on 26 July 2026, 10:00 CEST.', 0],
  ['en', 'The call is on 26 November 2026, 10:00 (Athens time) / 10:00 (Budapest time).', 1],
  ['en', 'The call is on 26 November 2026, 10:00 (Athens time) / 9:00 (Budapest time).', 0],
  ['en', 'On 29 March 2026 at 03:30 (Athens time) the clocks have gone.', 1],
  ['en', 'Doors: 18:00 (Budapest time), 20:00 (Athens time).', 0],
])('hours with a zone: %s %s', async (locale, body, count) => {
  expect((await found('weekday-matches-date', locale, body)).about).toHaveLength(count);
});

test.each([
  ['en', 'Ruvo was sold from 1 September to 31 October 2026.'],
  ['en', 'Applications closed on 20 November; the jury had 200 entries.'],
  ['en', 'Sign up by 10 January, there are 16 places.'],
  ['en', 'Our guests said: “We will be back tomorrow.”'],
  ['el', 'Οι δηλώσεις έληξαν στις 20 Νοεμβρίου.'],
  ['el', 'Το αύριο της κουζίνας'],
  ['hu', 'A jelentkezés november 20-ig volt nyitva.'],
  ['hu', 'A holnap konyhája'],
])('no deadline that is over: %s %s', async (locale, body) => {
  expect((await found('dates-not-past', locale, body)).about).toEqual([]);
});

test.each([
  ['en', 'Two of the three steps are yours:\n\n- Call\n- Pack'],
  ['en', 'We learned two things. What you need:\n\n- Tape\n- A box\n- A pen'],
  ['en', '## 5 tips\n\n- One\n- Two\n\nAnd for winter:\n\n- Three\n- Four\n- Five'],
  ['en', 'At least two steps are needed:\n\n- a\n- b\n- c'],
  ['el', 'Οι πρώτοι δύο λόγοι:\n\n- α\n- β\n- γ'],
  ['hu', 'Az első két lépés:\n\n- a\n- b\n- c'],
])('counts that lists keep: %s %s', async (locale, body) => {
  expect((await found('counts-match-lists', locale, body)).about).toEqual([]);
});

test.each([
  ['en', '| A | B |\n|-|-|\n| x | €1 |\n| y | €2 |\n| Subtotal | €3 |\n| Total | €6 |'],
  ['en', '| A | B |\n|-|-|\n| x | €1 |\n| y | – |\n| Total | €6 |'],
  ['en', '| A | B |\n|-|-|\n| x | €1 |\n| y | HUF 200 |\n| Total | €6 |'],
  ['en', '- Kettle: €1\n- Teapot: up to €2\n- Total: €6'],
])('sums that cannot be told: %s %s', async (locale, body) => {
  expect((await found('sums-add-up', locale, body)).about).toEqual([]);
});
