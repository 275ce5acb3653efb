import { describe, expect, it } from 'vitest';
import { caps } from '../../src/pipeline/parse/caps.js';
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
