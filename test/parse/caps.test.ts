import { describe, expect, it } from 'vitest';
import { locate } from '../../src/errors.js';
import { caps, withinCaps } from '../../src/pipeline/parse/caps.js';
import { Report } from '../../src/pipeline/parse/report.js';
import { read } from './builders.js';

const times = (text: string, count: number): string => text.repeat(count);
const rows = (columns: number, count: number): string =>
  [times('|a', columns), times('|-', columns), ...Array.from({ length: count }, () => times('|b', columns))].join(
    '|\n',
  ) + '|';

/** A text of a size, the largest that is read, and what is said of one more. */
const bounds: Readonly<Record<string, readonly [of: (size: number) => string, most: number, code: string]>> = {
  bytes: [
    (size) => `# A\n\n${times(`${times('α', 24)}\n`, Math.floor((size - 5) / 49))}${times('b', (size - 5) % 49)}`,
    caps.file,
    'too-large',
  ],
  lines: [(size) => `# A\n${times('\n', size - 2)}b`, caps.lines, 'too-many-lines'],
  'characters of a line': [(size) => `# A\n\n${times('b', size)}`, caps.line, 'line-too-long'],
  'characters of the fields': [
    (size) =>
      `---\ntitle: A\nnotes: |\n${times(`  ${times('b', 97)}\n`, 990)}${times('#', size - 19 - 99_000)}\n---\nb`,
    caps.head,
    'head-too-large',
  ],
  numbers: [(size) => `# A\n\n${times('7 and ', size)}`, caps.numbers, 'too-many-numbers'],
  quotations: [(size) => `# A\n\n${times('> ', size)}b`, caps.nesting, 'nested-too-deep'],
  'lists of one mark each': [(size) => `# A\n\n${times('- ', size)}b`, caps.nesting, 'nested-too-deep'],
  'lists of numbers': [(size) => `# A\n\n${times('1. ', size)}b`, caps.nesting, 'nested-too-deep'],
  passages: [
    (size) => `# A\n\n${times(':::only x\n', size)}b\n${times(':::\n', size)}`,
    caps.nesting,
    'nested-too-deep',
  ],
  columns: [(size) => `# A\n\n${rows(size, 2)}`, caps.columns, 'table-too-large'],
  'tags that never end': [(size) => `# A\n\n${times('<b ', size)}`, caps.openTags, 'too-tangled'],
  'tags in tags': [(size) => `# A\n\n${times('<b>', size)}b${times('</b>', size)}`, caps.tags, 'too-tangled'],
  'blocks in blocks': [(size) => `# A\n\n${times('<div>', size)}b${times('</div>', size)}`, caps.tags, 'too-tangled'],
  'characters of an address': [
    (size) => `# A\n\n[b](https://a.b/${times('c', size - 12)})`,
    caps.address,
    'address-too-long',
  ],
};
const codes = (text: string): string[] =>
  read(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('what is as large as may be is read, and not one more', () => {
  it.each(Object.keys(bounds))('%s', (name) => {
    const [of, most, code] = bounds[name]!;
    expect(codes(of(most))).not.toContain(code);
    expect(codes(of(most + 1))).toContain(code);
  });
  it('cells of all tables together', () => {
    const half = rows(10, Math.floor(caps.cells / 24) - 4);
    expect(codes(`# A\n\n${half}\n\nb\n\n${half}`)).toEqual([]);
    expect(codes(`# A\n\n${half}\n\nb\n\n${half}\n\nb\n\n${rows(10, 10)}`)).toContain('table-too-large');
  });
  it('a rule is no list, and tags of another paragraph do not count', () => {
    expect(codes(`# A\n\n${times('* ', 60)}\n\nb`)).toEqual([]);
    expect(codes(`# A\n\n${times('- ', 99)}-\n\nb`)).toEqual([]);
    expect(codes(`# A\n\n${times('* - ', 30)}b`)).toContain('nested-too-deep');
    expect(codes(`# A\n\n${times(`${times('<b ', 200)}\n\n`, 3)}`)).not.toContain('too-tangled');
    expect(codes(`# A\n\n${times(':::only x\nb\n:::\n\n', 40)}`)).toEqual([]);
  });
});

/** What is said of a text before anything reads it: `fine`, or the code and the line. */
function judged(text: string): string {
  const report = new Report({ path: 'a.md', text }, 'en');
  const within = withinCaps(report);
  expect(report.findings).toHaveLength(within ? 0 : 1);
  return within ? 'fine' : `${report.findings[0]!.code} ${locate(report.file, report.findings[0]!.place.start)}`;
}

describe('what counts, however it is spelt', () => {
  const deep = [
    '> ', '>', '- ', '-', '* ', '+ ', '1. ', '1) ', '12. ', '123456789) ', '-\t', '>  ', '>\t\t',
    '1.', '- > 1) + ', '>1.',
  ]; // prettier-ignore
  /** Containers that a mark opens. */
  const opened = (mark: string) => mark.match(/[->*+]|\d+/g)!.length;
  it.each(deep)('each %j is a container', (mark) => {
    const most = Math.floor(caps.nesting / opened(mark));
    for (const lead of ['', ' ', '  ', '\t', ' \t ']) {
      expect(judged(`${lead}${times(mark, most)}b`)).toBe('fine');
      expect(judged(`b\n${lead}${times(mark, most + 1)}b`)).toBe('nested-too-deep a.md:2:1');
      expect(judged(`${lead}b ${times(mark, most + 1)}`)).toBe('fine');
    }
  });
  it.each(['1234567890. ', '1.5 ', '1: ', '_ ', '~ ', 'a) ', '(- '])('%j is none', (mark) =>
    expect(judged(`${times(mark, 40)}b`)).toBe('fine'),
  );
  it.each<[string, string]>([
    [times('-', 13), 'fine'],
    [` \t${times('*\t', 13)}`, 'fine'],
    [times('- ', 99) + '-', 'fine'],
    [times('- ', 100), 'nested-too-deep a.md:1:1'],
    [times('* - ', 7), 'nested-too-deep a.md:1:1'],
    [times('+ ', 13), 'nested-too-deep a.md:1:1'],
    [times('> ', 13), 'nested-too-deep a.md:1:1'],
    [`${times('- ', 13)}>`, 'nested-too-deep a.md:1:1'],
    [`> ${times('* ', 12)}`, 'nested-too-deep a.md:1:1'],
  ])('a rule has one sign and is short: %j', (line, said) => expect(judged(line)).toBe(said));

  it.each([':::only x', '::::only x', ':::\tonly x', '::: only x', '   :::Only x', ':::: \t x'])(
    '%j opens a passage',
    (line) => {
      expect(judged(times(`${line}\n`, caps.nesting))).toBe('fine');
      expect(judged(times(`${line}\n`, caps.nesting + 1))).toBe(`nested-too-deep a.md:${caps.nesting + 1}:1`);
      for (const closing of [':::', '::::', '  :::', ':::\t '])
        expect(judged(times(`${line}\nb\n${closing}\n`, 40))).toBe('fine');
      expect(judged(`${times(':::\n', 5)}${times(`${line}\n`, caps.nesting + 1)}`)).toContain('nested-too-deep');
      expect(judged(times(`${line}\n::: 5\n:: :\n    :::\n`, caps.nesting + 1))).toContain('nested-too-deep');
    },
  );
  it.each(['::only x', '    :::only x', ':::1', ':::-', 'a :::only x', ':: :only x', '\t:::only x'])(
    '%j does not',
    (line) => expect(judged(times(`${line}\n`, 40))).toBe('fine'),
  );

  /** How many numbers it is. */
  const numbers: Readonly<Record<string, number>> = {
    '7 a ': 1, '24,90 € ': 1, '09:00, ': 1, '9.990.000; ': 1, '30 210 123 4567; ': 1, '10-12; ': 1, '1\u00a0000; ': 1,
    '7a ': 1, '+7/': 1, '7; 8; ': 2, '7/8/': 2, '7, 8, ': 2, '7–8; ': 2, '1..2; ': 2, 'π7 ': 0, '_7 ': 0, 'ő77 ': 0, 'α1a2 ': 0, '²½٣': 0,
  }; // prettier-ignore
  it.each(Object.entries(numbers))('%j is %i numbers', (text, count) => {
    const most = Math.floor(caps.numbers / Math.max(1, count));
    expect(judged(times(`${times(text, most / 10)}\n\n`, 10))).toBe('fine');
    expect(judged(times(`${times(text, most / 10)}\n\n`, 10) + text)).toBe(
      count === 0 ? 'fine' : 'too-many-numbers a.md:21:1',
    );
  });

  const marks = ['*', '**', '_', '~', '~~', '*_', '**_~'];
  it.each(marks)('%j counts once wherever it stands in a paragraph', (mark) => {
    const most = caps.delimiters / 10;
    for (const lead of ['', '> ', '  ']) {
      const lines = times(`${lead}b ${times(`${mark}a `, 10)}\n`, most);
      expect(judged(lines)).toBe('fine');
      expect(judged(`${lines}${lead}c ${mark}`)).toBe(`too-tangled a.md:${most + 1}:1`);
    }
  });
  const apart: Readonly<Record<string, string>> = {
    'an empty line': '\n', 'an empty line with a space': ' \n', 'an item': '- c\n', 'a number': '2) c\n', 'a quoted item': '> 1. c\n',
  }; // prettier-ignore
  it.each(Object.entries(apart))('%s ends a paragraph, and its marks', (_, between) => {
    const lines = times(`b ${times('*a ', 10)}\n`, caps.delimiters / 10);
    expect(judged(`${lines}${between}${lines}`)).toBe('fine');
    expect(judged(`${lines}c\n${lines}`)).toBe(`too-tangled a.md:${caps.delimiters / 10 + 2}:1`);
  });
  it('the rows of a table stand each for itself, and code has no marks', () => {
    const row = `|${times('*a ', 100)}|b\n`;
    expect(judged(`|a|b\n|-|-\n${times(row, 20)}`)).toBe('fine');
    expect(judged(times(row, 20))).toContain('too-tangled');
    for (const fence of ['```', '~~~', '   ````']) {
      expect(judged(`${fence}\n${times(row, 20)}${fence}\n`)).toBe('fine');
      expect(judged(`${fence}\n${fence}\n${times(row, 20)}`)).toContain('too-tangled');
    }
    expect(judged(`\`\`\n${times(row, 20)}`)).toContain('too-tangled');
  });

  it.each(['<b ', '<B', '</b ', '<!b', '<?b', '<b c="d" '])('%j begins a tag that may not end', (tag) => {
    expect(judged(times(tag, caps.openTags))).toBe('fine');
    expect(judged(times(tag, caps.openTags + 1))).toContain('too-tangled');
    expect(judged(times(`${times(tag, 200)}\n \n`, 3))).toBe('fine');
    expect(judged(times(`${times(tag, 200)}\n`, 2))).toContain('too-tangled');
  });
  it.each(['< b ', '<1 ', '<b>', '</b> ', '<', '<α '])('%j does not', (tag) =>
    expect(judged(times(tag, 400))).toBe('fine'),
  );

  const delimiters = [
    ['|', '-', ''], ['', '-|', '-'], ['|', '--|', ''], ['> |', ':-|', ''], ['>\t>|', ':-:|', ' '], ['| ', ' --: |', '\t\t'], ['|\t\t', '-\t\t|\t\t', ''],
    ['|', ':--:  |  ', ':-'], ['|:', '-:|:', '-'],
  ] as const; // prettier-ignore
  it.each(delimiters)('%j %j %j makes a table', (lead, cell, tail) => {
    const row = (count: number) => lead + (cell === '-' ? times('-|', count) : times(cell, count)) + tail;
    expect(judged(`a\n${row(caps.columns - 1)}`)).toBe('fine');
    expect(judged(`a\n${row(caps.columns + 2)}`)).toBe('table-too-large a.md:2:1');
    expect(judged(times(`${row(20)}\nb|\n\n`, 200))).toContain('table-too-large');
  });
  it.each(['a|-|', '|a|', '|:|', '|-:-|', '|-|-a', '|- -|', '||', '|-|--|x'])('%j makes none', (row) =>
    expect(judged(`a\n${times(row, 60)}`)).toBe('fine'),
  );
  it('cells are those of rows, up to an empty line', () => {
    const table = `${times('a|', 9)}a\n${times('-|', 9)}-\n`;
    const rest = caps.cells / 10 - 1;
    expect(judged(table + times('b\n', rest))).toBe('fine');
    expect(judged(`${table}${times('b\n', rest)}b`)).toBe(`table-too-large a.md:${rest + 3}:1`);
    expect(judged(`${table} \t\n${times('b\n', 3000)}`)).toBe('fine');
  });
  it.each<[string, string, string]>([
    [times('α', caps.file), '512', '256'],
    [times('\n', caps.lines), '6001', '6000'],
    [times('b', caps.line + 1), '', '50000'],
    [times('1; ', caps.numbers + 1), '', '2000'],
    [times('> ', 13), '', '12'],
    [`a\n${times('|-', 60)}|`, '', '50'],
  ])('says what the limit is', (text, is, most) => {
    const report = new Report({ path: 'a.md', text }, 'en');
    expect(withinCaps(report)).toBe(false);
    const { say, cure = '', place } = report.findings[0]!;
    expect(`${say} ${cure}`.replaceAll(/[,\u00a0 ]/g, '')).toContain(is);
    expect(`${say} ${cure}`.replaceAll(/[,\u00a0 ]/g, '')).toContain(most);
    expect(place.end - place.start).toBeLessThanOrEqual(80);
  });
});
