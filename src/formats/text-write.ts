/** The body tree as plain text for mail and terminals: 72 columns, values never broken. */
import { agrees, labelsOf, quote, readValues } from '../languages/index.js';
import { columns, wrapText } from '../model/columns.js';
import type { Block, BodyUse, BodyWriter, Inline, PictureBlock, Quote, Table } from '../model.js';
import { linkAddress } from './html-escape.js';

const width = 72;

/** Plain text of the body, an empty line between blocks. */
export const writeText: BodyWriter = (blocks, use) => blocksText(blocks, use, width, 0);

function blocksText(blocks: readonly Block[], use: BodyUse, max: number, depth: number): string {
  const texts = blocks.map((block) => blockText(block, use, max, depth));
  return texts.filter((text) => text !== '').join('\n\n');
}

function blockText(block: Block, use: BodyUse, max: number, depth: number): string {
  switch (block.kind) {
    case 'heading': {
      const words = wrapText(inlineText(block.children, use), max);
      const sign = block.level <= 2 ? '=' : '-';
      const longest = Math.max(...words.split('\n').map(columns));
      return words === '' ? '' : `${words}\n${sign.repeat(Math.max(3, longest))}`;
    }
    case 'paragraph':
      return wrapText(inlineText(block.children, use), max);
    case 'list':
      return listText(block, use, max, depth);
    case 'quote':
      return quoteText(block, use, max);
    case 'picture':
      return pictureText(block, use, max);
    case 'table':
      return tableText(block, use, max);
    case 'code':
      return block.text.replace(/\n+$/, '').replace(/^/gm, '    ');
    case 'rule':
      return '* * *';
    case 'scope':
      return blocksText(block.children, use, max, depth);
  }
}

/** `words (address)`; the address alone when the words say it already. */
function inlineText(nodes: readonly Inline[], use: BodyUse): string {
  return nodes.map((node) => nodeText(node, use)).join('');
}

function nodeText(node: Inline, use: BodyUse): string {
  switch (node.kind) {
    case 'text':
      return node.text.replace(/\n/g, ' ');
    case 'code':
    case 'fact':
      return node.text;
    case 'break':
      return '\n';
    case 'picture':
      return node.alt;
    case 'link':
      return linkText(inlineText(node.children, use), linkAddress(node.href, use.brand.site?.url), use.locale);
    default:
      return inlineText(node.children, use);
  }
}

/** Words that are an address without its beginning give way to the whole: only that leads somewhere in plain text. */
function linkText(words: string, address: string | undefined, locale: string): string {
  if (address === undefined || address.startsWith('#')) return words;
  if (!/^https?:/i.test(address)) {
    const bare = address.replace(/^(?:mailto|tel|sms):([^?]*).*$/is, '$1');
    return saysAddress(words, bare) ? words : words.trim() === '' ? bare : `${words} (${bare})`;
  }
  const link = { type: 'link', url: address } as const;
  if (readValues(words, locale).some(({ value }) => agrees(value, link))) return words;
  const same = withoutScheme(words.trim()) === withoutScheme(address);
  return same || words.trim() === '' ? balanced(address) : `${words} (${balanced(address)})`;
}

const squeezed = (text: string) => text.replace(/[\s\u00a0()/-]/g, '').toLowerCase();
const saysAddress = (words: string, bare: string) => squeezed(words).includes(squeezed(bare));
const withoutScheme = (text: string) => text.replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/gi, '').toLowerCase();

/** A bracket without its other half would seem to close the one around the address. */
function balanced(address: string): string {
  let open = 0;
  let fits = true;
  for (const sign of address) {
    if (sign === '(') open++;
    else if (sign === ')' && --open < 0) fits = false;
  }
  return fits && open === 0 ? address : address.replaceAll('(', '%28').replaceAll(')', '%29');
}

function listText(list: Block & { kind: 'list' }, use: BodyUse, max: number, depth: number): string {
  const loose = list.items.some((item) => item.filter((block) => block.kind !== 'list').length > 1);
  const items = list.items.map((item, index) => {
    const sign = list.ordered ? `${list.start + index}. ` : depth % 2 === 0 ? '• ' : '– ';
    const text = blocksText(item, use, max - columns(sign), depth + 1).replace(/\n\n(?=[•–]|\d+\. )/g, '\n');
    return sign + text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(columns(sign))}`);
  });
  return items.join(loose ? '\n\n' : '\n');
}

/** In the quotation marks of the language, who says it below. */
function quoteText({ children, by, title }: Quote, use: BodyUse, max: number): string {
  const plain = children.every((block) => block.kind === 'paragraph');
  const words = plain
    ? children.map((block) => inlineText(block.children, use)).join('\n\n')
    : blocksText(children, use, max - 4, 0);
  const quoted = !plain || /^[“”„«"»‘']/.test(words) ? words : quote(words, use.locale);
  const lines = wrapText(quoted, max, '    ').replace(/^ +$/gm, '');
  if (by === undefined) return lines;
  return `${lines}\n${wrapText(`— ${by}${title === undefined ? '' : `, ${title}`}`, max, '    ', '      ')}`;
}

function pictureText(block: PictureBlock, use: BodyUse, max: number): string {
  const picture = use.pictures.find((one) => one.src === block.src);
  const labels = labelsOf(use.locale);
  const alt = picture?.alt ?? block.alt;
  const lines = [
    alt === '' ? undefined : `[${labels['imageOf']!.replace('{name}', alt)}]`,
    picture?.caption ?? block.title,
    picture?.credit,
  ];
  return lines.flatMap((line) => (line ? [wrapText(line, max)] : [])).join('\n');
}

/** Aligned columns when they fit; else each row as a list of `head: cell`. */
function tableText({ head, rows, align }: Table, use: BodyUse, max: number): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => inlineText(cell, use).replace(/\s*\n\s*/g, ' ')));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => columns(row[at] ?? ''))));
  if (widths.reduce((sum, one) => sum + one + 2, -2) > max) return tableRows(cells, max);
  const lines = cells.map((row) =>
    widths
      .map((wide, at) => pad(row[at] ?? '', wide, align[at] === 'right'))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((wide) => '-'.repeat(Math.max(3, wide))).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function tableRows(cells: readonly (readonly string[])[], max: number): string {
  const [head = [], ...rows] = cells;
  const row = (one: readonly string[]) =>
    one.flatMap((cell, at) =>
      cell === '' ? [] : [wrapText(head[at] ? `${head[at]}: ${cell}` : cell, max, at === 0 ? '' : '  ', '  ')],
    );
  return rows.map((one) => row(one).join('\n')).join('\n\n');
}

function pad(text: string, wide: number, right: boolean): string {
  const space = ' '.repeat(wide - columns(text));
  return right ? space + text : text + space;
}
