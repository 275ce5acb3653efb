/** The body of a message as plain text with line breaks, for posts that take more than a few lines. Nodes keep their places. */
import type { Block, Inline, Use, Wording } from '../model.js';
import { languageOf } from '../languages/index.js';

const text = (words: string): Inline => ({ kind: 'text', text: words });

/** Nodes as a post can show them: no markup, a link's address after its words, a line end in the source is a space. */
function flat(nodes: readonly Inline[], use: Use): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.kind === 'text') return [{ ...node, text: node.text.replaceAll('\n', ' ') }];
    if (node.kind === 'picture') return [];
    if (node.kind === 'link') return link(node, use);
    return 'children' in node ? flat(node.children, use) : [node];
  });
}

function link(node: Inline & { kind: 'link' }, use: Use): Inline[] {
  const words = flat(node.children, use);
  const shown = use.plain({ children: words });
  if (!/^https?:/i.test(node.href)) return words;
  const url = use.link(node.href);
  if (shown === '' || shown === node.href) return [{ ...text(url), place: node.place }];
  return use.channel.id === 'instagram' ? words : [...words, text(` (${url})`)];
}

/** A row of a table as a line: `Thursday: 9:00–18:00`, or with the heads when there are more than two columns. */
function row(cells: readonly (readonly Inline[])[], head: readonly (readonly Inline[])[], use: Use): Inline[] {
  const kept = cells
    .map((cell, i) => ({ words: flat(cell, use), head: flat(head[i] ?? [], use) }))
    .filter((cell) => cell.words.length > 0);
  return kept.flatMap((cell, i): Inline[] => {
    if (i === 0) return cell.words;
    const named = kept.length > 2 && cell.head.length > 0;
    return [text(i === 1 ? ': ' : ' · '), ...(named ? [...cell.head, text(' ')] : []), ...cell.words];
  });
}

function joined(lines: readonly (readonly Inline[])[], glue: string): Inline[] {
  return lines.filter((line) => line.length > 0).flatMap((line, i) => (i === 0 ? line : [text(glue), ...line]));
}

function quoted(block: Block & { kind: 'quote' }, use: Use): Inline[] {
  const said = joined(
    block.children.map((child) => lines(child, use)),
    '\n',
  );
  const { open, close } = languageOf(use.locale).quotes;
  const marked = /^\s*["“„«]/.test(use.plain({ children: said })) ? said : [text(open), ...said, text(close)];
  const by = [block.by, block.title].filter(Boolean).join(', ');
  return by ? [...marked, text(`\n— ${by}`)] : marked;
}

function lines(block: Block, use: Use): Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return flat(block.children, use);
    case 'list': {
      const items = block.items.map((item, i) => [
        text(block.ordered ? `${block.start + i}. ` : '• '),
        ...joined(
          item.map((child) => lines(child, use)),
          '\n',
        ),
      ]);
      return joined(items, '\n');
    }
    case 'quote':
      return quoted(block, use);
    case 'scope':
      return joined(
        block.children.map((child) => lines(child, use)),
        '\n\n',
      );
    case 'table':
      return joined(
        block.rows.map((cells) => row(cells, block.head, use)),
        '\n',
      );
    case 'code':
      return [{ kind: 'code', text: block.text, place: block.place }];
    default:
      return [];
  }
}

/** One wording per block that has words. */
export function bodyLines(blocks: readonly Block[], use: Use): Wording[] {
  return blocks
    .map((block): Wording => ({ children: lines(block, use), place: block.place }))
    .filter((words) => use.plain(words).trim() !== '');
}

/** The blocks before the first heading that has words before it: what a reader must know first. */
export function opening(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((block, i) => i > 0 && block.kind === 'heading');
  return at < 0 ? blocks : blocks.slice(0, at);
}
