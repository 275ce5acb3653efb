import type { Block, Inline, Place } from '../../model.js';
import { attributed } from './attribution.js';
import type { Frame } from './html-tags.js';

/** The blocks of a finished element; undefined when only what is inside it counts. */
export function blocksOfElement(done: Frame, place: Place): Block[] | undefined {
  const { tag, blocks } = done;
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level) {
    const children = trimmed(done.inline);
    const id = done.attributes.get('id');
    const heading = {
      kind: 'heading' as const,
      level: Number(level) as 1,
      ...(id && /^[A-Za-z][\w-]*$/.test(id) ? { id } : {}),
      children,
      place,
    };
    return children.length > 0 ? [...blocks, heading] : blocks;
  }
  if (tag === 'ul' || tag === 'ol') {
    const start = Number(done.attributes.get('start') ?? 1) || 1;
    const items = done.items.filter((item) => item.length > 0);
    return items.length > 0 ? [...blocks, { kind: 'list', ordered: tag === 'ol', start, items, place }] : blocks;
  }
  if (tag === 'blockquote') return [attributed({ kind: 'quote', children: blocks, place })];
  if (tag === 'pre')
    return [
      {
        kind: 'code',
        text: done.inline
          .map((node) => ('text' in node ? node.text : '\n'))
          .join('')
          .replace(/^\n/, ''),
        place,
      },
    ];
  if (tag !== 'table' || done.rows.length === 0) return undefined;
  const [first, ...others] = done.rows;
  const rows = (first!.head ? others : done.rows).map((row) => row.cells);
  const width = Math.max(...done.rows.map((row) => row.cells.length));
  const head = first!.head ? first!.cells : Array.from({ length: width }, () => []);
  return [...blocks, { kind: 'table', head, rows, align: Array.from({ length: width }, () => null), place }];
}

/** A cell holds words only: its paragraphs become lines. */
export function cellOf(done: Frame): Inline[] {
  const parts = done.blocks.flatMap((block) =>
    'children' in block && block.kind !== 'quote' && block.kind !== 'scope'
      ? [block.children as Inline[]]
      : block.kind === 'list'
        ? block.items.flat().flatMap((item) => (item.kind === 'paragraph' ? [item.children as Inline[]] : []))
        : [],
  );
  const last = trimmed(done.inline);
  if (last.length > 0) parts.push(last);
  return parts.flatMap((part, i) => (i === 0 ? part : [{ kind: 'break' as const }, ...part]));
}

/** Words without white space at their ends. */
export function trimmed(nodes: readonly Inline[]): Inline[] {
  const kept = [...nodes];
  while (kept[0]?.kind === 'break') kept.shift();
  while (kept.at(-1)?.kind === 'break') kept.pop();
  const first = kept[0];
  if (first?.kind === 'text') kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last?.kind === 'text') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept.filter((node) => node.kind !== 'text' || node.text !== '');
}
