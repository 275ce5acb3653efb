import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/model.js';
import { readFine } from './builders.js';

/** Every node with a place, blocks and words. */
function* nodesOf(nodes: readonly (Block | Inline)[]): Generator<Block | Inline> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* nodesOf(node.children);
    if (node.kind === 'list') for (const item of node.items) yield* nodesOf(item);
    if (node.kind === 'table')
      for (const row of [node.head, ...node.rows]) for (const cell of row) yield* nodesOf(cell);
  }
}

const opens: Readonly<Record<string, RegExp>> = {
  heading: /^#/,
  strong: /^(?:\*\*|__)[^]*(?:\*\*|__)$/,
  emphasis: /^[*_][^]*[*_]$/,
  link: /^\[[^]*\)$/,
  code: /^`[^]*`$/,
  fact: /^\{\{[^{}]+\}\}$/,
  picture: /^!\[[^]*\)$/,
  list: /^(?:-|\d+\.)/,
  quote: /^>/,
  table: /^\|[^]*\|$/,
  rule: /^-[- ]+-$/,
  scope: /^:::only[^]*:::$/,
  break: /^ {2}\n|^\\\n/,
};

function check(text: string): number {
  let count = 0;
  for (const node of nodesOf(readFine(`Title line\n\n${text}`).texts.en!.body)) {
    if (!node.place) continue;
    const raw = `Title line\n\n${text}`.slice(node.place.start, node.place.end);
    count++;
    if (node.kind === 'text') expect(raw.replace(/\n[> ]+|\\(?=[|\]])|\s+/g, '')).toBe(node.text.replace(/\s+/g, ''));
    else if (opens[node.kind]) expect(raw).toMatch(opens[node.kind]!);
  }
  return count;
}

const word = fc.stringMatching(/^[a-zα-ωάéű]{1,6}$/);
const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: word },
  word.map((w) => `**${w} *${w}***`),
  word.map((w) => `*${w}*`),
  word.map((w) => `[${w} **${w}**](https://x.gr/${w})`),
  word.map((w) => `\`${w}\``),
  fc.constant('{{brandName}}'),
  word.map((w) => `![${w}](${w}.jpg)`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => `a ${parts.join(' ')} z`);
const leaf = fc.oneof(
  line,
  fc.tuple(line, line).map((two) => two.join('\n')),
  fc.tuple(line, line).map((two) => two.join('  \n')),
  line.map((text) => `## ${text}`),
  fc.constant('---'),
  fc.tuple(line, line).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | x \\| y |`),
);
const each = (prefix: string, rest: string) => (text: string) =>
  text
    .split('\n')
    .map((l, i) => (i === 0 ? prefix : rest) + l)
    .join('\n');
const block: fc.Arbitrary<string> = fc.oneof(
  { depthSize: 'small', withCrossShrink: true },
  leaf,
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => each('> ', '> ')(all.join('\n\n'))),
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => all.map(each('- ', '  ')).join('\n')),
  leaf.map((text) => each('1. ', '   ')(each('> ', '> ')(text))),
  leaf.map((text) => each('> ', '> ')(each('- ', '  ')(text))),
  leaf.map((text) => `:::only x\n${text}\n:::`),
);

describe('places', () => {
  it('hold the source of each node, whatever it stands in', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => check(blocks.join('\n\n')) > 0),
      { numRuns: 200, seed: 8 },
    );
  });

  it.each([
    '> > a **b**\n> > c *d*\n>\n> e',
    '-\ta\n\n\tb **c**\n\n\t- d *e*',
    '1. a\n\n   > b **c**\n   > d\n\n2. e',
    '> lazy\nline **b**\n> again *c*',
    '| a \\| b | **c** |\n|-|-|\n| [x \\] y](u) | `d` |',
    'Same same **same** same *same* same **same**',
    '***both*** and **a *b* c** and [**x**](y)',
    ':::only x\n> - a **b**\n>   c\n:::',
  ])('%j', (text) => {
    expect(check(text)).toBeGreaterThan(3);
  });
});
