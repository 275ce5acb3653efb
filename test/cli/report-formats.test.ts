/** Each format as it is printed, in files small enough to read; and whatever others wrote stays words in all of them. */
import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { print } from '../../src/cli/report/index.js';
import { reportFormats, type ReportFormat } from '../../src/cli/flags.js';
import { wordsOf } from '../../src/cli/words/index.js';
import type { Report } from '../../src/schemas/report.js';
import { published } from '../../scripts/published-schemas.js';
import { aFaultyMessage, aFinding, aMessage, aReport, voice } from './a-report.js';

const waived = { reason: 'agreed with the shop', owner: 'Dora', until: '2027-01-31' };
const note = aFinding({
  rule: 'short-sentences',
  severity: 'note',
  channel: undefined,
  fingerprint: 'b',
  say: 'a sentence of 41 words',
  excerpt: 'It boils',
  read: undefined,
  expected: undefined,
});
const whole = aReport(
  [
    aFaultyMessage(undefined, {
      score: { value: 70, mean: 94, channels: [{ channel: 'facebook', locale: 'el', required: true, value: 70 }] },
    }),
    aMessage({
      id: 'hours',
      title: 'Open on Sundays',
      status: 'draft',
      findings: [note, aFinding({ waived, fingerprint: 'c' }), aFinding({ known: true, fingerprint: 'd' })],
    }),
  ],
  {
    exit: 2,
    refused: [
      {
        path: 'content/broken.md',
        findings: [
          aFinding({
            rule: 'front-matter',
            channel: undefined,
            locale: undefined,
            output: undefined,
            excerpt: undefined,
            read: undefined,
            where: 'content/broken.md:2:1',
            say: 'the front matter has no end',
            cure: undefined,
            fingerprint: '',
          }),
        ],
      },
    ],
    findings: [
      aFinding({
        rule: 'channels-known',
        severity: 'warning',
        channel: undefined,
        locale: undefined,
        where: undefined,
        output: undefined,
        excerpt: undefined,
        read: undefined,
        say: 'the channel "fax" is not known',
        fingerprint: 'e',
      }),
    ],
    blind: [{ rule: 'terms-kept', needs: 'voice.prefer' }],
  },
);

const endings: Record<ReportFormat, string> = {
  terminal: 'txt', plain: 'plain.txt', json: 'json', markdown: 'md', html: 'html', github: 'github.txt', sarif: 'sarif', junit: 'xml',
}; // prettier-ignore

test.each(reportFormats.filter((format) => format !== 'json' && format !== 'html'))('%s', async (format) => {
  await expect(print(whole, format, voice('en'))).toMatchFileSnapshot(`../golden/report/report.${endings[format]}`);
});

test.each([
  ['en', 80],
  ['el', 80],
  ['hu', 80],
  ['en', 40],
  ['en', 100],
] as const)('the matrix in %s at %i columns', async (lang, columns) => {
  const message = aFaultyMessage();
  const limits = [...wordsOf(lang).report.limits];
  const text = print(aReport([message], { notChecked: limits }), 'terminal', voice(lang, { columns }));
  await expect(text).toMatchFileSnapshot(`../golden/report/matrix-${lang}-${columns}.txt`);
});

test('JSON is what its schema says', () => {
  const validate = new Ajv({ strict: false }).compile(published()['report']!);
  expect(validate(JSON.parse(print(whole, 'json', voice('en')))), JSON.stringify(validate.errors)).toBe(true);
});

test.each(['en', 'el', 'hu'] as const)(
  'HTML in %s is correct, says its language and needs nothing from elsewhere',
  async (lang) => {
    const html = print({ ...whole, lang }, 'html', voice(lang));
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'long-title': 'off' },
    }).validateString(html);
    const said = report.results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(said).toEqual([]);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).not.toMatch(/ (src|style|on\w+)=|<script|<link|<img|url\(|@import|https?:/);
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
    expect(html).toContain(
      `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    );
  },
);

test('a wrong cell leads to its finding, with the wrong words marked and in the language they are in', () => {
  const html = print(whole, 'html', voice('en'));
  expect(html).toContain('<a class="contradicted" href="#f-0123456789abcdef">');
  expect(html.match(/ id="f-0123456789abcdef"/g)).toHaveLength(1);
  expect(html).toContain(
    '<blockquote lang="el">Στα καταστήματά μας με <mark>18,90 €</mark> από την Παρασκευή.</blockquote>',
  );
});

/** Required shape: SARIF 2.1.0 §3.13, §3.14, §3.27, and what GitHub asks for besides. */
const sarifShape = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        required: ['tool', 'results'],
        properties: {
          tool: { required: ['driver'], properties: { driver: { required: ['name', 'rules'] } } },
          results: {
            items: {
              required: ['ruleId', 'ruleIndex', 'level', 'message'],
              properties: {
                level: { enum: ['none', 'note', 'warning', 'error'] },
                message: { required: ['text'], properties: { text: { type: 'string', minLength: 1 } } },
                locations: {
                  items: {
                    required: ['physicalLocation'],
                    properties: {
                      physicalLocation: {
                        properties: {
                          artifactLocation: { properties: { uri: { type: 'string', pattern: '^[^ \\\\:]+$' } } },
                          region: {
                            properties: {
                              startLine: { type: 'integer', minimum: 1 },
                              startColumn: { type: 'integer', minimum: 1 },
                            },
                          },
                        },
                      },
                    },
                  },
                },
                partialFingerprints: { additionalProperties: { type: 'string' } },
                suppressions: {
                  items: { required: ['kind'], properties: { kind: { enum: ['inSource', 'external'] } } },
                },
              },
            },
          },
        },
      },
    },
  },
};

test('SARIF has the shape that code scanning reads, paths from the root of the repository', () => {
  const sarif = JSON.parse(print(whole, 'sarif', voice('en', { folder: 'site/' })));
  const validate = new Ajv({ strict: false }).compile(sarifShape);
  expect(validate(sarif), JSON.stringify(validate.errors)).toBe(true);
  const [run] = sarif.runs;
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  const [first] = run.results.filter((one: { ruleId: string }) => one.ruleId === 'facts-agree');
  expect(first.locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'site/content/kettle/index.el.md' },
    region: { startLine: 14, startColumn: 3 },
  });
  expect(run.results.filter((one: object) => 'suppressions' in one)).toHaveLength(1);
});

const evil =
  '\u001b[31m</script></style><img src=x onerror=alert(1)>"\'&]]>--><x y="%0A::error::a,b:c\r\n::error file=x::y ##[group] `|` *b* [a](http://x) @all #1 \u202e\u0000\ud800{{x}}';

function hostile(): Report {
  const finding = aFinding({
    rule: evil,
    where: `${evil}.md:1:1`,
    output: evil,
    excerpt: `a ${evil} b`,
    read: evil,
    expected: evil,
    say: evil,
    cure: evil,
    channel: 'facebook',
    locale: 'el',
  });
  const message = aFaultyMessage(finding, { id: evil, title: evil, files: [`${evil}.md`] });
  const rows = message.invariants.map((row) => ({ ...row, label: evil, text: evil }));
  return aReport([{ ...message, invariants: rows }], {
    brand: evil,
    tool: 'onmessage 1',
    refused: [{ path: evil, findings: [finding] }],
    findings: [{ ...finding, waived: { reason: evil, owner: evil, until: evil } }],
    notChecked: [evil],
    blind: [{ rule: evil, needs: evil }],
    baseline: { file: evil, known: 0, fresh: 1, gone: 0, written: false },
    changed: { ref: evil, unchanged: 1 },
    exit: 1,
  });
}

test.each(reportFormats)('%s: what others wrote does not act', (format) => {
  const text = print(hostile(), format, voice('en', { verbose: true }));
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test.each(['terminal', 'plain', 'github'] as const)('%s: no line of others is a command of a CI service', (format) => {
  const lines = print(hostile(), format, voice('en', { verbose: true })).split('\n');
  const commands = lines.filter((line) => /^\s*(::|##\[)/.test(line));
  for (const line of commands)
    expect(line).toMatch(/^::error file=[^:,]*,line=1,col=1,title=[^:,]*::|^::error file=[^:,]*,title=/);
  expect(commands.length > 0).toBe(format === 'github');
});

test('HTML: no tag of others', () => {
  const html = print(hostile(), 'html', voice('en'));
  expect(html).not.toMatch(/<(img|x|script)\b/);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
});

test('Markdown: no tag, link, mention or cell of others', () => {
  const text = print(hostile(), 'markdown', voice('en'));
  const outside = text.replaceAll(/(`+) .*? \1(?!`)/g, '');
  expect(outside).not.toMatch(/<img|<x|[^\\]\]\(|@all|#1\b|http:\/\//);
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(3);
  for (const line of rows) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(8);
});
