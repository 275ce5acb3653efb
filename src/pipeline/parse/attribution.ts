import type { Block, Inline, Paragraph, Quote } from '../../model.js';

const dash = /^[\s\u00a0]*[—–―‒-]{1,3}[\s\u00a0]*/;
const longest = 160;

/** A name starts with a capital or a letter without case, and does not end as a sentence does. */
function readsAsName(words: string): boolean {
  if (words === '' || words.length > longest) return false;
  return (
    /^["“„«»']?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(words) &&
    !/[;!?…]$/.test(words) &&
    !/[.;!?]\s+\p{Lu}\p{Ll}{3,}.*\.$/u.test(words)
  );
}

const plain = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) =>
      'children' in node
        ? plain(node.children)
        : node.kind === 'break'
          ? '\n'
          : node.kind === 'picture'
            ? ''
            : node.text,
    )
    .join('');

/** The nodes of the last line, and those before it. */
function lastLine(children: readonly Inline[]): { before: Inline[]; line: Inline[] } {
  for (let i = children.length - 1; i >= 0; i--) {
    const node = children[i]!;
    if (node.kind === 'break') return { before: children.slice(0, i), line: children.slice(i + 1) };
    const newline = node.kind === 'text' ? node.text.lastIndexOf('\n') : -1;
    if (node.kind !== 'text' || newline < 0 || node.text.slice(newline).trim() + plain(children.slice(i + 1)) === '')
      continue;
    const [head, tail] = [node.text.slice(0, newline), node.text.slice(newline + 1)];
    const split = node.place ? node.place.start + (node.place.end - node.place.start - tail.length) : 0;
    const before: Inline = { ...node, text: head, ...(node.place ? { place: { ...node.place, end: split } } : {}) };
    const line: Inline = { ...node, text: tail, ...(node.place ? { place: { ...node.place, start: split } } : {}) };
    return { before: [...children.slice(0, i), before], line: [line, ...children.slice(i + 1)] };
  }
  return { before: [], line: [...children] };
}

function nameIn(words: string): { by: string; title?: string } {
  const line = words.replace(/\s+/g, ' ').trim();
  const comma = line.search(/,\s/);
  return comma < 0 ? { by: line } : { by: line.slice(0, comma).trim(), title: line.slice(comma + 1).trim() };
}

/** `> - Name` is a list to Markdown; alone at the end of a quotation it is who says it. */
function listedName(block: Block | undefined): string | undefined {
  if (block?.kind !== 'list' || block.ordered || block.items.length !== 1) return undefined;
  const [item, ...others] = block.items[0]!;
  return others.length === 0 && item?.kind === 'paragraph' ? plain(item.children).trim() : undefined;
}

/** Takes the last line of a quotation off as the person who says it, when it is a dash and a name. */
export function attributed(quote: Quote): Quote {
  const { children } = quote;
  const last = children.at(-1);
  const listed = children.length > 1 ? listedName(last) : undefined;
  if (listed !== undefined)
    return readsAsName(listed) ? { ...quote, children: children.slice(0, -1), ...nameIn(listed) } : quote;
  if (last?.kind !== 'paragraph') return quote;
  const { before, line } = lastLine(last.children);
  const words = plain(line);
  const name = words.replace(dash, '').trim();
  if (!dash.test(words) || !readsAsName(name) || (before.length === 0 && children.length === 1)) return quote;
  const rest: Paragraph = {
    ...last,
    children: before,
    ...(last.place ? { place: { ...last.place, end: before.at(-1)?.place?.end ?? last.place.end } } : {}),
  };
  return {
    ...quote,
    children: before.length > 0 ? [...children.slice(0, -1), rest] : children.slice(0, -1),
    ...nameIn(name),
  };
}
