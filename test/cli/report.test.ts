import { expect, test } from 'vitest';
import { safeParse } from 'valibot';
import { momentOf } from '../../src/cli/moment.js';
import { marked } from '../../src/cli/report/lines.js';
import { plainReport } from '../../src/cli/report/plain.js';
import { cut, show, showJson, width, wrap } from '../../src/cli/report/show.js';
import { terminalReport } from '../../src/cli/report/terminal.js';
import { wordsOf } from '../../src/cli/words/index.js';
import { reportSchema } from '../../src/schemas/report.js';
import { aFaultyMessage, aFinding, aMessage, aReport, voice } from './a-report.js';

const waived = { reason: 'agreed with the shop', owner: 'Dora', until: '2027-01-31' };

test('the builder makes what the schema allows', () => {
  expect(safeParse(reportSchema, aReport([aFaultyMessage()])).issues).toBeUndefined();
});

test('a finding is one breath: channel, language, what is there, what should be, what to do', () => {
  expect(plainReport(aReport([aFaultyMessage()]), voice('el')).split('\n')[0]).toBe(
    'content/kettle/index.el.md:14:3: σφάλμα: Facebook, ελληνικά: γράφει 18,90 €, το μήνυμα λέει 24,90 €. Διορθώστε τη γραμμή 14. (post.txt) [facts-agree]',
  );
});

test('channels that are things are called by their name in the language', () => {
  const text = plainReport(aReport([aMessage({ findings: [aFinding({ channel: 'press-release' })] })]), voice('hu'));
  expect(text).toContain('Sajtóközlemény, görög:');
});

test('the same thing in two files of a rendition is said once', () => {
  const twice = ['release.html', 'release.pdf'].map((output) => aFinding({ output }));
  const text = plainReport(aReport([aMessage({ findings: twice })]), voice('el'));
  expect(text.match(/γράφει/g)).toHaveLength(1);
  expect(text).toContain('(release.html, release.pdf) [facts-agree]');
});

test.each([40, 80, 100])('no line is wider than %i columns, and many findings still fit one screen', (columns) => {
  const many = Array.from({ length: 200 }, (_, n) => aFinding({ where: `content/kettle/index.el.md:${n + 1}:3` }));
  const others = Array.from({ length: 499 }, (_, n) => aMessage({ id: `message-${n}` }));
  const text = terminalReport(
    aReport([...others, aFaultyMessage(undefined, { findings: many }), aMessage({ findings: many })]),
    voice('hu', { columns }),
  );
  for (const line of text.split('\n')) expect(width(line), line).toBeLessThanOrEqual(columns);
  expect(text.split('\n').length).toBeLessThan(columns === 40 ? 100 : 60);
  expect(text).toContain('és még');
});

test('what is wrong stands first, with its matrix; what is well takes a line', () => {
  const lines = terminalReport(
    aReport([aMessage({ id: 'a' }), aMessage({ id: 'b' }), aFaultyMessage(undefined, { id: 'c' })]),
    voice('en'),
  ).split('\n');
  expect(lines[0]).toMatch(/^c · /);
  expect(lines.filter((line) => line.startsWith('What must be said'))).toHaveLength(1);
  expect(lines).toContain('✓ a  all 9 renditions fit');
});

test('what was let pass is shown when asked for, with reason, owner and last day, and is never counted', () => {
  const report = aReport([aMessage({ findings: [aFinding({ waived })] })]);
  for (const print of [plainReport, terminalReport]) {
    expect(print(report, voice('en'))).not.toContain('18,90');
    expect(print(report, voice('en'))).toContain('No errors, no warnings. 1 finding let pass.');
    const all = print(report, voice('en', { verbose: true })).replaceAll(/\s+/g, ' ');
    expect(all).toContain('let pass by Dora until 2027-01-31: agreed with the shop');
    expect(print(report, voice('en', { verbose: true, quiet: true }))).toBe('');
  }
});

test('a wrong cell that no finding speaks of is said all the same', () => {
  const message = aFaultyMessage();
  const silent = {
    ...message,
    findings: [],
    coverage: message.coverage.map((cell) => ({ ...cell, finding: undefined })),
  };
  for (const print of [plainReport, terminalReport])
    expect(print(aReport([silent]), voice('en'))).toContain('Facebook, Greek: price GR: differs (24,90 €)');
});

test('every report ends with what was not checked; --verbose says what the brand does not declare', () => {
  const report = aReport([aMessage()], { blind: [{ rule: 'terms-kept', needs: 'voice.prefer' }] });
  for (const print of [plainReport, terminalReport]) {
    expect(print(report, voice('en')).replaceAll(/\s+/g, ' ')).toMatch(
      /Not checked: words in pictures.*1 rule had nothing to go by/,
    );
    expect(print(report, voice('en'))).not.toContain('voice.prefer');
    expect(print(report, voice('en', { verbose: true }))).toContain('  terms-kept: voice.prefer');
  }
});

test('--verbose lists every fact with its place', () => {
  expect(plainReport(aReport(), voice('en', { verbose: true }))).toContain(
    'content/kettle/index.md:5:9: price GR €24.90 · HU HUF 9,990\n',
  );
  expect(terminalReport(aReport(), voice('en', { verbose: true }))).toContain(
    '  price GR €24.90 · HU HUF 9,990  content/kettle/index.md:5:9\n',
  );
});

test.each([
  [aFinding(), '18,90 €'],
  [aFinding({ read: undefined }), '18,90 €'],
  [aFinding({ excerpt: '18,90 €', read: undefined }), '18,90 €'],
  [aFinding({ read: '77', say: 'λείπει', excerpt: 'ένα μεγάλο κομμάτι χωρίς τίποτα από όσα λέει η πρόταση' }), ''],
])('the wrong words of an excerpt are found: %#', (finding, wrong) => {
  const [before, found, after] = marked(finding)!;
  expect(found).toBe(wrong);
  expect(before + found + after).toBe(finding.excerpt);
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
  expect([cut('ünnep', 5), cut('ünnepi', 5), cut('👍👍👍', 5)]).toEqual(['ünnep', 'ünne…', '👍👍…']);
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
  for (const lang of ['el', 'hu'] as const) expect(keys(wordsOf(lang)).sort()).toEqual(keys(wordsOf('en')).sort());
});
