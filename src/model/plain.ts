/** Plain words of the tree: what a reader without markup meets. */
import type { Block, Inline, Wording } from './tree.js';

/** Words of inline nodes; a break is a line end, a picture says nothing. */
export function plainInline(nodes: readonly Inline[]): string {
  let out = '';
  for (const node of nodes) {
    if (node.kind === 'text' || node.kind === 'code' || node.kind === 'fact') out += node.text;
    else if (node.kind === 'break') out += '\n';
    else if (node.kind !== 'picture') out += plainInline(node.children);
  }
  return out;
}

/** Words of blocks, an empty line between them; list items each on a line with `• ` or their number. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(plainBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainInline(block.children);
    case 'list':
      return block.items
        .map(
          (item, i) => `${block.ordered ? `${block.start + i}.` : '•'} ${plainBlocks(item).replaceAll('\n\n', '\n')}`,
        )
        .join('\n');
    case 'quote':
    case 'scope':
      return plainBlocks(block.children);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainInline).join(' · ')).join('\n');
    case 'code':
      return block.text;
    default:
      return '';
  }
}

/** Plain words of one wording. */
export function plainWording(words: Wording): string {
  return plainInline(words.children);
}

/** Every stretch of words that a value cannot straddle, in reading order: one per heading, paragraph, cell … */
export function* stretches(blocks: readonly Block[]): Generator<readonly Inline[]> {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield block.children;
    else if (block.kind === 'list') for (const item of block.items) yield* stretches(item);
    else if (block.kind === 'quote' || block.kind === 'scope') yield* stretches(block.children);
    else if (block.kind === 'table') for (const row of [block.head, ...block.rows]) yield* row;
    else if (block.kind === 'code') yield [{ kind: 'code', text: block.text, place: block.place }];
  }
}

/** Every inline node with those inside it, depth first. */
export function* everyInline(nodes: readonly Inline[]): Generator<Inline> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* everyInline(node.children);
  }
}

/** Every block with those inside it, depth first. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'list') for (const item of block.items) yield* everyBlock(item);
    else if (block.kind === 'quote' || block.kind === 'scope') yield* everyBlock(block.children);
  }
}
