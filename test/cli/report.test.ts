import { expect, test } from 'vitest';
import { channels } from '../../src/channels/index.js';
import { plainReport } from '../../src/cli/report/plain.js';
import { terminalReport } from '../../src/cli/report/terminal.js';
import { show, showJson, width, wrap } from '../../src/cli/report/show.js';
import type { Voice } from '../../src/cli/report/lines.js';
import { wordsOf, type Lang } from '../../src/cli/words/index.js';
import { momentOf } from '../../src/cli/moment.js';
import type { Report, ReportFinding } from '../../src/schemas/report.js';

const voice = (lang: Lang, columns = 80): Voice => ({
  words: wordsOf(lang),
  lang,
  channels,
  columns,
  color: false,
  verbose: false,
  quiet: false,
});

const finding = (n = 1): ReportFinding => ({
  rule: 'facts-agree',
  severity: 'error',
  channel: 'facebook',
  locale: 'el',
  where: `content/kettle/index.el.md:${n}:3`,
  say: 'γράφει 18,90 €, το μήνυμα λέει 24,90 €',
  cure: 'Διορθώστε τη γραμμή 14.',
  fingerprint: 'f',
});

function aReport(findings: ReportFinding[], messages = 1): Report {
  const message = (n: number): Report['messages'][number] => ({
    id: n === 0 ? 'kettle' : `message-${n}`,
    files: ['content/kettle/index.md'],
    status: 'ready',
    facts: [],
    renditions: [
      {
        channel: 'facebook',
        locale: 'el',
        markets: ['GR'],
        files: ['post.txt'],
        omitted: [],
        held: n === 0 && findings.length > 0,
      },
      { channel: 'newsletter', locale: 'el', markets: ['GR'], files: ['index.html'], omitted: [], held: false },
    ],
    leftOut: [{ channel: 'x', locale: 'el', required: false, part: 'post' }],
    coverage: [],
    findings: n === 0 ? findings : [],
  });
  return {
    schema: 1,
    tool: 'onmessage 1.0.0',
    command: 'check',
    brand: 'Lumen',
    exit: 1,
    counts: { messages, renditions: 2 * messages, held: 1, errors: findings.length, warnings: 0, notes: 0 },
    findings: [],
    blind: [],
    messages: Array.from({ length: messages }, (_, n) => message(n)),
    refused: [],
    notChecked: [...wordsOf('en').report.limits],
  };
}

test('a finding is one breath: channel, language, what is there, what should be, what to do', () => {
  expect(plainReport(aReport([finding(14)]), voice('el')).split('\n')[0]).toBe(
    'content/kettle/index.el.md:14:3: σφάλμα: Facebook, ελληνικά: γράφει 18,90 €, το μήνυμα λέει 24,90 €. Διορθώστε τη γραμμή 14. [facts-agree]',
  );
});

test('the same thing in two files of a rendition is said once', () => {
  const twice = [
    { ...finding(), output: 'release.html' },
    { ...finding(), output: 'release.pdf' },
  ];
  expect(plainReport(aReport(twice), voice('el')).match(/γράφει/g)).toHaveLength(1);
  expect(plainReport(aReport(twice), voice('el'))).toContain('(release.html, release.pdf) [facts-agree]');
});

test('the matrix shows what fits, what was held back and what was left out', () => {
  const rows = terminalReport(aReport([finding()]), voice('en')).split('\n');
  const row = (channel: string) =>
    rows
      .find((line) => line.trim().startsWith(channel))
      ?.trim()
      .split(/\s+/);
  expect(row('newsletter')).toEqual(['newsletter', '✓']);
  expect(row('facebook')).toEqual(['facebook', '✗']);
  expect(row('x')).toEqual(['x', '–']);
  expect(rows.some((line) => line.startsWith('Not checked: words drawn in pictures'))).toBe(true);
});

test.each([40, 80])('no line is wider than %i columns, and many findings still fit one screen', (columns) => {
  const many = Array.from({ length: 200 }, (_, n) => finding(n + 1));
  const text = terminalReport(aReport(many, 500), voice('hu', columns));
  for (const line of text.split('\n')) expect(width(line), line).toBeLessThanOrEqual(columns);
  expect(text.split('\n').length).toBeLessThan(columns === 80 ? 45 : 80);
  expect(text).toContain('és még 192');
});

test('what others wrote cannot act: escapes, direction marks, commands of a CI service', () => {
  expect(show('a\u001b[31mb\u202ec\r\n::error::x ##[group]')).toBe(
    'a\\u{1b}[31mb\\u{202e}c \\u{3a}:error::x #\\u{23}[group]',
  );
  expect(show('👩‍💻 “Γειά” – ő')).toBe('👩‍💻 “Γειά” – ő');
  expect(showJson({ a: '\u202e\u009b' })).toBe('{\n  "a": "\\u202e\\u009b"\n}\n');
});

test('columns are counted as terminals draw them', () => {
  expect(width('ő👍é\u0301')).toBe(4);
  expect(wrap('one two three', 7, '  ')).toBe('one two\n  three');
});

test.each([
  ['2026-11-26T10:00Z', '2026-11-26T10:00:00.000Z'],
  ['2026-11-26T10:00 Europe/Athens', '2026-11-26T08:00:00.000Z'],
  ['2026-11-26 10:00+02:00', '2026-11-26T08:00:00.000Z'],
  ['2026-11-26', '2026-11-26T00:00:00.000Z'],
  ['2026-02-30', undefined],
  ['2026-03-29T03:30 Europe/Athens', undefined],
  ['2026-11-26T10:00', undefined],
  ['yesterday', undefined],
])('--now %s', async (text, instant) => {
  expect(await momentOf(text)).toBe(instant);
});

test('every language says everything', () => {
  const keys = (table: object): string[] =>
    Object.entries(table).flatMap(([key, value]) =>
      typeof value === 'object' ? keys(value as object).map((inner) => `${key}.${inner}`) : [key],
    );
  for (const lang of ['el', 'hu'] as const) expect(keys(wordsOf(lang))).toEqual(keys(wordsOf('en')));
});
