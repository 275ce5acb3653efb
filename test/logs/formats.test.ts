/** Whatever others wrote, in whichever place of a report: each format has the shape that harmless words give it. */
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { reportFormats, type ReportFormat } from '../../src/cli/flags.js';
import { print } from '../../src/cli/report/index.js';
import type { Report } from '../../src/schemas/report.js';
import { aFaultyMessage, aFinding, aReport, voice } from '../cli/a-report.js';

/** What has been used against terminals, CI services, pages and documents. */
const pieces = [
  'a', ' ', '\n', '\r', '\r\n', '\t', '\0', '\u001b', '\u001b[31m', '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
  '\u009b1m', '\u0090', '\u0085', '\u007f', '\u2028', '\u2029', '\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\u061c',
  '\ufeff', '\u{e0041}', '\u{e0101}', '\u3164', '\ud800', '\udfff', '\ufffe', '\n::error::x', '::error file=a,line=1::', '\n::add-mask::a',
  '::stop-commands::x', '::set-output name=x::y', '%0A::warning::', '##[group]x', '##[error]', '###[command]', '##vso[task.setvariable variable=x]y',
  '##teamcity[message]', '\r\u001b[0Ksection_start:1:x\r\u001b[0K', '<', '>', '&', '"', "'", '`', '``', '|', '\\', '\\|', '*', '**', '_', '~~', '[', ']', '](',
  '[a](https://evil.example)', '![a](//evil.example/x.png)', '[a]: https://evil.example', '<https://evil.example>', 'https://evil.example', 'www.evil.example',
  'mailto:a@evil.example', 'a@evil.example', '@all', 'x#1', '#1', 'GH-1', '!1', '# h', '\n# h\n', '\n---\n', '\n```\n', '<!--', '-->', '--!>', '--', '<![CDATA[', ']]>',
  '</script>', '</style>', '</title>', '</details>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<script>', '<base href=//evil.example>',
  '{{x}}', '${x}', '$(x)', ':1:1', '../..', 'javascript:alert(1)', 'Ξ', 'ő', '👩‍💻',
]; // prettier-ignore
const nasty = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 10 }).map((all) => all.join(''));

/** A report in which every word of others is one of these, one after the other. */
function reportWith(next: () => string): Report {
  const finding = (key: string) =>
    aFinding({
      rule: next(),
      where: `${next()}.md:1:1`,
      output: next(),
      excerpt: `a ${next()} b`,
      read: next(),
      expected: next(),
      say: next(),
      cure: next(),
      fingerprint: key,
    });
  const told = finding('a');
  const message = aFaultyMessage(told, { id: next(), title: next(), files: [`${next()}.md`] });
  const facts = message.facts.map((fact) => ({ ...fact, label: next(), values: [{ text: next() }], where: next() }));
  const invariants = message.invariants.map((row) => ({ ...row, label: next(), text: next() }));
  return aReport([{ ...message, facts, invariants }], {
    brand: next(),
    refused: [{ path: next(), findings: [finding('b')] }],
    findings: [{ ...finding('c'), waived: { reason: next(), owner: next(), until: next() } }],
    notChecked: [next()],
    blind: [{ rule: next(), needs: next() }],
    baseline: { file: next(), known: 0, fresh: 1, gone: 0, written: false },
    changed: { ref: next(), unchanged: 1 },
    exit: 1,
  });
}

const printed = (words: readonly string[], format: ReportFormat) => {
  let at = 0;
  return print(
    reportWith(() => words[at++ % words.length]!),
    format,
    voice('en', { verbose: true }),
  );
};
const hostile = fc.array(nasty, { minLength: 3, maxLength: 23 });
const always = (format: ReportFormat, holds: (text: string) => void) =>
  fc.assert(
    fc.property(hostile, (words) => {
      holds(printed(words, format));
    }),
    { numRuns: 80, seed: 1 },
  );

const acts =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\u{e0000}-\u{e01ef}\p{Surrogate}]/u;

test.each(reportFormats)('%s: nothing turns a terminal, the direction of a line, or hides', (format) => {
  always(format, (text) => expect(acts.exec(text)).toBeNull());
});

/** As the runner of GitHub reads a line, and the agents of Azure and TeamCity. */
const command = /^\s*::(?!:)|##\w*\[/;

test.each(reportFormats)('%s: no marker of a service', (format) => {
  always(format, (text) => expect(/##\w*\[/.exec(text)).toBeNull());
});

test.each(reportFormats.filter((format) => format !== 'github'))('%s: no line orders a CI service about', (format) => {
  always(format, (text) => expect(text.split('\n').filter((line) => command.test(line))).toEqual([]));
});

test('github: as many commands as findings, each of ours, with properties and words that end where they should', () => {
  const usual = printed(['x'], 'github')
    .split('\n')
    .filter((line) => line.startsWith('::')).length;
  fc.assert(
    fc.property(hostile, (words) => {
      const all = printed(words, 'github')
        .split('\n')
        .filter((line) => command.test(line));
      for (const line of all) expect(line).toMatch(/^::(error|warning|notice) (?:(?:file|line|col|title)=[^:,]*,?)+::/);
      expect(all.length).toBeLessThanOrEqual(usual + 1);
      expect(all.length).toBeGreaterThan(0);
    }),
    { numRuns: 80, seed: 1 },
  );
});

/** Names of elements and attributes in their order: words change nothing of it. */
function shapeOf(markup: string, xmlMode: boolean): string {
  type Any = { type: string; name?: string; attribs?: Record<string, string>; children?: Any[] };
  const walk = (node: Any): string => {
    const inner = (node.children ?? []).map(walk).join('');
    if (node.name === undefined) return node.type === 'comment' ? '<!>' : inner;
    return `<${node.name} ${Object.keys(node.attribs ?? {}).join(' ')}>${inner}</>`;
  };
  return walk(parseDocument(markup, { xmlMode }) as unknown as Any);
}

/** Where words decide whether a part is shown (an excerpt that repeats the sentence), only that part may be missing. */
const withoutOptional = (shape: string) =>
  shape.replaceAll(/<blockquote [^>]*>(?:<mark >.*?<\/>)?<\/>|<code >(?:<\/>)?/g, '').replaceAll('</>', '');

test('html: words are words', () => {
  const usual = new Set(shapeOf(printed(['x', 'yy', 'zzz'], 'html'), false).match(/<[\w!]+ [^>]*>/g));
  always('html', (text) => {
    for (const element of shapeOf(text, false).match(/<[\w!]+ [^>]*>/g)!)
      expect([...usual, '<mark >', '<code >', '<blockquote lang>']).toContain(element);
    expect(text.match(/<style>/g)).toHaveLength(1);
  });
});

test('junit: the same elements whatever is in them', () => {
  const usual = shapeOf(printed(['x'], 'junit'), true);
  always('junit', (text) => expect(shapeOf(text, true)).toBe(usual));
});

test.each(['json', 'sarif'] as const)('%s: the same keys whatever is in them', (format) => {
  const keys = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? Object.entries(value).map(([key, inner]) => [key, keys(inner)]) : '';
  const usual = (words: string[]) => JSON.stringify(keys(JSON.parse(printed(words, format))));
  const shape = usual(['x']);
  fc.assert(
    fc.property(hostile, (words) => {
      const own = usual(words);
      if (format === 'json') expect(own).toBe(shape);
      else expect(own.match(/"[a-zA-Z$]\w+"/g)!.filter((key) => !shape.includes(key))).toEqual([]);
    }),
    { numRuns: 80, seed: 1 },
  );
});

test('sarif: no link, and no path that is an address', () => {
  always('sarif', (text) => {
    const { results } = JSON.parse(text).runs[0];
    for (const { message, locations } of results) {
      expect(message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
      for (const { physicalLocation } of locations)
        expect(physicalLocation.artifactLocation.uri).toMatch(/^[^:\s\\]*$/);
    }
  });
});

test('markdown: words that begin with blanks are no code', () => {
  expect(marked.parse(printed(['     a', '\t b', '    c'], 'markdown'), { async: false })).not.toContain('<pre');
});

test('markdown: no link, picture, tag, mention or heading of others', () => {
  const headings = (text: string) => text.match(/<h\d>/g)!.length;
  const rows = (text: string) => text.match(/<tr>/g)!.length;
  const html = (text: string) => marked.parse(text, { async: false, gfm: true });
  const usual = html(printed(['x', 'yy', 'zzz'], 'markdown'));
  const known = new Set([
    ...shapeOf(usual, false).match(/<[\w!]+ [^>]*>/g)!,
    '<!>',
    '<code >',
    '<blockquote >',
    '<strong >',
    '<em >',
  ]);
  always('markdown', (text) => {
    const page = html(text);
    for (const element of shapeOf(page, false).match(/<[\w!]+ [^>]*>|<!>/g)!)
      expect([...known]).toContain(element.replace(/^<!>$/, '<!>'));
    expect(page).not.toMatch(/<a |<img/);
    expect(headings(page)).toBe(headings(usual));
    expect(rows(page)).toBe(rows(usual));
    const outside = page.replaceAll(/<code>.*?<\/code>/gs, '');
    expect(outside).not.toMatch(/@(?=[\p{L}\p{N}])|#(?=\d)(?<!&#)/u);
  });
});

test('what is shaped here can fail', () => {
  expect(withoutOptional(shapeOf('<p><b>x</b></p>', false))).not.toBe(withoutOptional(shapeOf('<p>x</p>', false)));
});
