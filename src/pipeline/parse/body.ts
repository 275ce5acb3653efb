import type { Block, Inline } from '../../model.js';
import type { Report } from './report.js';
import { blocksOf } from './blocks.js';
import { Cut } from './cut.js';
import { lex } from './markdown.js';
import { watched } from './watchdog.js';

/**
 * Reads the Markdown of a file from `start` on. `text` is that stretch, or the same stretch with tags of another
 * program blanked out, character for character. What is unsafe or too costly is reported and gives no blocks.
 */
export function readBody(text: string, start: number, report: Report): Block[] {
  let at = '';
  const result = watched(
    () =>
      blocksOf(
        lex(text, (words) => (at = words)),
        Cut.plain(text, start),
        report,
      ),
    report.patience,
  );
  if ('done' in result) return result.done;
  const line = at.split('\n', 1)[0]!.trim();
  const found = line === '' ? text.search(/\S/) : text.indexOf(line.slice(0, 200));
  const from = start + Math.max(0, found);
  report.stopped(result.stopped, { start: from, end: from + Math.min(80, line.length) });
  return [];
}

const soft = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

function softInline(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node, i) => {
    if ('children' in node) return { ...node, children: softInline(node.children) };
    if (node.kind !== 'text') return node;
    const afterBreak = nodes[i - 1]?.kind === 'break';
    const beforeBreak = nodes[i + 1]?.kind === 'break';
    const text = soft(node.text);
    return {
      ...node,
      text:
        afterBreak && beforeBreak ? text.trim() : afterBreak ? text.trimStart() : beforeBreak ? text.trimEnd() : text,
    };
  });
}

/** Line ends inside paragraphs become spaces: they meant nothing but the width of somebody's editor. */
export function soften(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, children: softInline(block.children) };
      case 'quote':
      case 'scope':
        return { ...block, children: soften(block.children) };
      case 'list':
        return { ...block, items: block.items.map(soften) };
      case 'table':
        return { ...block, head: block.head.map(softInline), rows: block.rows.map((row) => row.map(softInline)) };
      default:
        return block;
    }
  });
}
