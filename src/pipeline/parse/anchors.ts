import type { Block, Heading } from '../../model.js';
import { slugify } from '../../languages/index.js';
import { plainInline } from '../../model/plain.js';

/** Gives every heading an anchor: `{#id}` as written, else one made from its words, unlike all others of the text. */
export function withAnchors(blocks: readonly Block[], locale: string): Block[] {
  const taken = new Set<string>();
  /** Where to go on counting: a thousand headings of the same words must not be counted a thousand times. */
  const last = new Map<string, number>();
  collect(blocks, (heading) => heading.id !== undefined && taken.add(heading.id));
  return walk(blocks, (heading) => {
    if (heading.id !== undefined) return heading;
    const base = slugify(plainInline(heading.children), locale);
    let id = base;
    let n = last.get(base) ?? 2;
    for (; taken.has(id); n++) id = `${base}-${n}`;
    last.set(base, n);
    taken.add(id);
    return { ...heading, id };
  });
}

function collect(blocks: readonly Block[], visit: (heading: Heading) => unknown): void {
  walk(blocks, (heading) => {
    visit(heading);
    return heading;
  });
}

function walk(blocks: readonly Block[], change: (heading: Heading) => Heading): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'heading') return change(block);
    if (block.kind === 'quote' || block.kind === 'scope') return { ...block, children: walk(block.children, change) };
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => walk(item, change)) };
    return block;
  });
}
