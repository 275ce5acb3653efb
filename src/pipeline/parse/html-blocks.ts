import type { Block, Inline, Place, Quote } from '../../model.js';
import { plainInline } from '../../model/plain.js';
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
  if (tag === 'pre') {
    const text = plainInline(done.inline).replace(/^\n/, '');
    return text === '' ? blocks : [...blocks, { kind: 'code', text, place }];
  }
  return tag === 'table' ? tableOf(done, place) : undefined;
}

/** Every row of a table has as many cells: those that the source left out are empty. */
function tableOf({ blocks, rows: written }: Frame, place: Place): Block[] | undefined {
  const [first, ...others] = written;
  if (!first) return undefined;
  const width = Math.max(first.cells.length, ...others.map((row) => row.cells.length));
  const cellsOf = (cells: readonly Inline[][] = []): Inline[][] =>
    Array.from({ length: width }, (_, i) => cells[i] ?? []);
  const rows = (first.head ? others : [first, ...others]).map((row) => cellsOf(row.cells));
  const head = cellsOf(first.head ? first.cells : []);
  return [...blocks, { kind: 'table', head, rows, align: Array.from({ length: width }, () => null), place }];
}

/** A cell holds words only: its blocks become lines. */
export function cellOf(done: Frame): Inline[] {
  const lines = [...done.blocks.filter((block) => !holdsScope(block)).flatMap(linesOf), trimmed(done.inline)].filter(
    (line) => line.length > 0,
  );
  return lines.flatMap((line, i) => (i === 0 ? line : [{ kind: 'break' as const }, ...line]));
}

function linesOf(block: Block): (readonly Inline[])[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat().flatMap(linesOf);
    case 'table':
      return [block.head, ...block.rows].flat();
    case 'quote':
      return [...block.children.flatMap(linesOf), ...saidBy(block)];
    case 'code':
      return [[{ kind: 'code', text: block.text.replaceAll('\n', ' '), place: block.place }]];
    case 'picture':
      return [[block]];
    case 'scope':
      return block.children.flatMap(linesOf);
    case 'rule':
      return [];
    default:
      return [block.children];
  }
}

function saidBy({ by, title, place }: Quote): Inline[][] {
  return by === undefined ? [] : [[{ kind: 'text', text: `— ${title === undefined ? by : `${by}, ${title}`}`, place }]];
}

/** Whether words in it are for some readers only: such a block cannot become words of a cell, which are for all. */
export function holdsScope(block: Block): boolean {
  if (block.kind === 'list') return block.items.flat().some(holdsScope);
  return block.kind === 'scope' || (block.kind === 'quote' && block.children.some(holdsScope));
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
