import type { Block, Inline, Paragraph, Place } from '../../model.js';
import type { Report } from './report.js';
import type { Cell, Token } from './markdown.js';
import type { Cut } from './cut.js';
import { caps } from './caps.js';
import { trimmed } from './html-blocks.js';
import { Tree } from './html-tree.js';
import { attributed } from './attribution.js';
import { harmless, scanHtml } from './raw-html.js';
import { inlineOf, wordsOf } from './inlines.js';

/** Reads the tokens of one container, whose text is `cut`, into blocks. Raw tags may open in one token and close in another. */
export function blocksOf(tokens: readonly Token[], cut: Cut, report: Report): Block[] {
  if (report.open.containers > caps.nesting) {
    report.once('error', 'nested-too-deep', '', cut.place(report.file.path), { max: String(caps.nesting) });
    return [];
  }
  report.open.containers++;
  const tree = new Tree(report, false);
  const inside = cut.inside();
  let offset = 0;
  let straight = true;
  let box = '';
  for (const token of tokens) {
    if (token.type === 'checkbox') {
      [straight, box] = [false, token.raw];
      continue;
    }
    straight &&= cut.text.startsWith(token.raw, offset);
    const own = straight ? cut.sub(offset, offset + token.raw.length) : inside(token.raw);
    offset += token.raw.length;
    if (token.type === 'html') readHtml(tree, own, report);
    else for (const block of blockOf(token, own, report)) tree.block(box === '' ? block : boxed(box, block));
    box = '';
  }
  report.open.containers--;
  return tree.finish(cut.at(cut.text.length)).blocks;
}

/** `[x] ` of a task stays as it was written. */
function boxed(box: string, block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  return { ...block, children: [{ kind: 'text', text: box, place: block.place }, ...block.children] };
}

/** Raw HTML of a block: its tags build the tree, its words are plain text and references. */
function readHtml(tree: Tree, cut: Cut, report: Report): void {
  const file = report.file.path;
  for (const piece of scanHtml(cut.text)) {
    const place = cut.exact(file, piece.start, piece.end);
    if (piece.kind === 'text')
      for (const node of wordsOf(cut.sub(piece.start, piece.end), file, tree.preformatted)) tree.loose(node);
    else if (!harmless(piece, report, place)) return;
    else if (piece.kind !== 'comment') tree.tag(piece, place);
  }
}

function blockOf(token: Token, cut: Cut, report: Report): Block[] {
  const place = cut.place(report.file.path);
  switch (token.type) {
    case 'heading':
      return headingOf(token, cut, place, report);
    case 'paragraph':
    case 'text':
      return paragraphOf(token, cut, place, report);
    case 'list':
      return listOf(token, cut, place, report);
    case 'blockquote':
      return [attributed({ kind: 'quote', children: blocksOf(token.tokens ?? [], cut, report), place })];
    case 'table':
      return [tableOf(token, cut, place, report)];
    case 'code':
      return [
        {
          kind: 'code',
          text: (token.text ?? '').replace(/\n$/, ''),
          ...(token.lang ? { language: token.lang } : {}),
          place,
        },
      ];
    case 'hr':
      return [{ kind: 'rule', place }];
    case 'scope':
      return scopeOf(token, cut, place, report);
    case 'stray':
      report.error('stray-container', place);
      return [];
    default:
      return [];
  }
}

function headingOf(token: Token, cut: Cut, place: Place, report: Report): Block[] {
  const text = token.text ?? '';
  const start = Math.max(0, token.raw.indexOf(text, /^ {0,3}#/.test(token.raw) ? token.depth : 0));
  const children = [...inlineOf(token.tokens ?? [], cut.sub(start, start + text.length), report)];
  const last = children.at(-1);
  const anchor = last?.kind === 'text' ? /\s*\{#([A-Za-z][\w-]*)\}\s*$/.exec(last.text) : null;
  if (anchor && last?.kind === 'text')
    children[children.length - 1] = { ...last, text: last.text.slice(0, anchor.index) };
  const kept = trimmed(children);
  if (kept.length === 0) return [];
  return [
    { kind: 'heading', level: (token.depth ?? 1) as 1, ...(anchor ? { id: anchor[1]! } : {}), children: kept, place },
  ];
}

function paragraphOf(token: Token, cut: Cut, place: Place, report: Report): Block[] {
  const text = token.text ?? '';
  const start = Math.max(0, token.raw.indexOf(text));
  const children = trimmed(inlineOf(token.tokens ?? [], cut.sub(start, start + text.length), report));
  const only = children[0];
  if (children.length === 1 && only?.kind === 'picture') return [only];
  const paragraph: Paragraph = { kind: 'paragraph', children, place };
  return children.length === 0 ? [] : [paragraph];
}

function listOf(token: Token, cut: Cut, place: Place, report: Report): Block[] {
  const inside = cut.inside();
  const items = (token.items ?? []).map((item) => blocksOf(item.tokens ?? [], inside(item.raw), report));
  return [
    {
      kind: 'list',
      ordered: token.ordered ?? false,
      start: Number(token.start) || (token.start === 0 ? 0 : 1),
      items,
      place,
    },
  ];
}

/** Cells are searched in their row from left to right. */
function tableOf(token: Token, cut: Cut, place: Place, report: Report): Block {
  let from = 0;
  const read = (cell: Cell): Inline[] => {
    if (cell.text === '') return [];
    const raw = cell.text.replaceAll('|', '\\|');
    const plain = cut.text.indexOf(cell.text, from);
    const escaped = raw === cell.text ? -1 : cut.text.indexOf(raw, from);
    const start = escaped >= 0 && (plain < 0 || escaped <= plain) ? escaped : Math.max(plain, 0);
    from = start + (start === escaped ? raw.length : cell.text.length);
    return trimmed(inlineOf(cell.tokens, cut.unescaped(cell.text, start), report));
  };
  const head = (token.header ?? []).map(read);
  const newline = cut.text.indexOf('\n', cut.text.indexOf('\n') + 1);
  from = Math.max(from, newline);
  const rows = (token.rows ?? []).map((row) => row.map(read));
  return { kind: 'table', head, rows, align: token.align ?? [], place };
}

/** `:::only newsletter press-release` … `:::`. */
function scopeOf(token: Token, cut: Cut, place: Place, report: Report): Block[] {
  const line = cut.text.split('\n', 1)[0]!;
  const opening = cut.place(report.file.path, 0, line.length);
  const children = blocksOf(token.tokens ?? [], cut.sub(Math.min(line.length + 1, cut.text.length)), report);
  const channels = (token.names ?? '').split(/[\s,]+/).filter((name) => name !== '');
  if (!token.closed) report.error('unclosed-container', opening, { line });
  if (token.name !== 'only' && token.name !== 'except') {
    report.error('unknown-container', opening, { name: token.name ?? '' });
    return children;
  }
  if (channels.length === 0) report.error('container-without-channels', opening, { line });
  return [{ kind: 'scope', keep: token.name, channels, children, place }];
}
