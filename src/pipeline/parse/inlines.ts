import type { Inline, Place, Text } from '../../model.js';
import { readValues } from '../../languages/index.js';
import type { Report } from './report.js';
import type { Token } from './markdown.js';
import type { Cut } from './cut.js';
import { readAddress } from './addresses.js';
import { caps } from './caps.js';
import { decodeEntities } from './entities.js';
import { filler } from './filler.js';
import { Tree } from './html-tree.js';
import { actingTag, actingWords, harmless, scanHtml } from './raw-html.js';
import { factOf, wordsAndReferences } from './references.js';

/** Line ends stay in the tree while it is read (a quotation's last line matters); `soften` makes them spaces. */
const clean = (text: string): string => decodeEntities(text.replaceAll(filler, '')).replace(/[ \t]*\n[ \t]*/g, '\n');

/** Plain words and references, as they stand between raw tags. */
export function wordsOf(cut: Cut, file: string, preformatted = false): Inline[] {
  const nodes: Inline[] = [];
  let done = 0;
  const words = (end: number): void => {
    const part = cut.sub(done, end);
    for (const node of wordsAndReferences(part.text, (from, to) => part.exact(file, from, to)))
      nodes.push(
        node.kind === 'text'
          ? { ...node, text: preformatted ? decodeEntities(node.text.replaceAll(filler, '')) : clean(node.text) }
          : node,
      );
  };
  for (const found of cut.text.matchAll(/<(https?:\/\/[^\s<>"]{1,2000})>/g)) {
    words(found.index);
    done = found.index + found[0].length;
    const place = cut.exact(file, found.index, done);
    nodes.push({ kind: 'link', href: found[1]!, children: [{ kind: 'text', text: found[1]!, place }], place });
  }
  words(cut.text.length);
  return nodes;
}

/** The words of one block. Marked's inline tokens stand one after the other in the text of their block. */
export function inlineOf(tokens: readonly Token[], cut: Cut, report: Report): Inline[] {
  if (report.open.marks >= caps.marks) {
    report.once('error', 'too-tangled', 'marks', cut.place(report.file.path));
    return [];
  }
  report.open.marks++;
  const tree = new Tree(report, true);
  let offset = 0;
  for (const token of tokens) {
    const end = offset + token.raw.length;
    readInline(token, cut.sub(offset, end), tree, report);
    offset = end;
  }
  report.open.marks--;
  return tree.finish(cut.at(Math.max(0, cut.text.length - 1)) + 1).inline;
}

function readInline(token: Token, cut: Cut, tree: Tree, report: Report): void {
  const file = report.file.path;
  const place = cut.exact(file, 0, cut.text.length);
  switch (token.type) {
    case 'strong':
    case 'em':
      return tree.inline({
        kind: token.type === 'em' ? 'emphasis' : 'strong',
        children: within(token, cut, token.type === 'em' ? 1 : 2, report),
        place,
      });
    case 'del':
      report.once('warning', 'strike-left-out', 'del', place);
      for (const child of within(token, cut, 2, report)) tree.inline(child);
      return undefined;
    case 'link':
      return linkOf(token, cut, place, tree, report);
    case 'image':
      return pictureOf(token, place, tree, report);
    case 'codespan':
      return tree.inline({ kind: 'code', text: (token.text ?? '').replaceAll(filler, ''), place });
    case 'br':
      return tree.inline({ kind: 'break', place });
    case 'fact':
      return tree.inline(factOf(token.raw, place));
    case 'html':
      return tagsOf(cut, tree, report);
    case 'escape':
      return tree.inline({ kind: 'text', text: token.text ?? '', place });
    default:
      // Not its text: marked decodes some references, and we would decode once more.
      return textOf(token.raw, place, tree, report);
  }
}

function textOf(text: string, place: Place, tree: Tree, report: Report): void {
  const hidden = text.indexOf('<!--');
  if (hidden >= 0) report.error('unclosed-comment', { start: place.start + hidden, end: place.start + hidden + 4 });
  const acting = actingTag.exec(text);
  if (acting) report.error('acting-html', place, { tag: acting[1]!.toLowerCase() });
  const runs = text.includes('<') ? actingWords.exec(text) : null;
  if (runs) report.error('acting-attribute', place, { tag: runs[1]!.toLowerCase(), name: runs[2]!.toLowerCase() });
  const node: Text = { kind: 'text', text: clean(text), place };
  tree.inline(node);
}

function within(token: Token, cut: Cut, start: number, report: Report): Inline[] {
  return inlineOf(token.tokens ?? [], cut.unescaped(token.text ?? '', start), report);
}

/** Where an address that stands bare in a sentence ends: not as Markdown has it, but where people see its end. */
function bareEnd(raw: string): number | undefined {
  if (!/^(?:https?:\/\/|www\.)/i.test(raw)) return undefined;
  const [found] = readValues(raw, 'en');
  return found?.value.type === 'link' && found.start === 0 ? found.end : undefined;
}

function linkOf(token: Token, cut: Cut, place: Place, tree: Tree, report: Report): void {
  const end = bareEnd(token.raw);
  if (end !== undefined) return bareLink(cut, end, tree, report);
  const start = token.raw.startsWith('[') || token.raw.startsWith('<') ? 1 : 0;
  const children = within(token, cut, start, report);
  const href = (token.href ?? '').replaceAll(filler, '');
  if (href.length > caps.address) return report.error('address-too-long', place, { max: String(caps.address) });
  report.addresses += href.length;
  if (report.addresses > caps.addresses)
    return report.once('error', 'addresses-too-long', '', place, { max: String(caps.addresses) });
  if (href === '' && token.href) return children.forEach((child) => tree.inline(child));
  const address = readAddress(href, 'link');
  if ('scheme' in address) return report.error('unsafe-link', place, { scheme: address.scheme, href });
  if (children.length === 0) return undefined;
  const title = token.title ? decodeEntities(token.title) : undefined;
  return tree.inline({ kind: 'link', href: address.href, ...(title ? { title } : {}), children, place });
}

/** `https://…” ` and what follows it; without a scheme it is `https`, as everywhere. */
function bareLink(cut: Cut, end: number, tree: Tree, report: Report): void {
  const file = report.file.path;
  const text = cut.text.slice(0, end).replaceAll(filler, '');
  const place = cut.exact(file, 0, end);
  if (text.length > caps.address) return report.error('address-too-long', place, { max: String(caps.address) });
  report.addresses += text.length;
  if (report.addresses > caps.addresses)
    return report.once('error', 'addresses-too-long', '', place, { max: String(caps.addresses) });
  const address = readAddress(/^https?:/i.test(text) ? text : `https://${text}`, 'link');
  if ('scheme' in address) return report.error('unsafe-link', place, { scheme: address.scheme, href: text });
  tree.inline({ kind: 'link', href: address.href, children: [{ kind: 'text', text: clean(text), place }], place });
  if (end < cut.text.length) textOf(cut.text.slice(end), cut.exact(file, end, cut.text.length), tree, report);
}

function pictureOf(token: Token, place: Place, tree: Tree, report: Report): void {
  const href = (token.href ?? '').replaceAll(filler, '');
  const address = readAddress(href, 'picture');
  if (href.length > caps.address) return report.error('address-too-long', place, { max: String(caps.address) });
  if ('scheme' in address) return report.error('unsafe-picture', place, { scheme: address.scheme });
  const alt = decodeEntities(plainWords(token)).replace(/\s+/g, ' ').trim();
  const title = token.title ? decodeEntities(token.title) : undefined;
  return tree.inline({ kind: 'picture', src: address.href, alt, ...(title ? { title } : {}), place });
}

/** What is said by a description with marks in it: `![a *warm* kettle](…)`. */
function plainWords(token: Token): string {
  if (!token.tokens || token.tokens.length === 0) return (token.text ?? '').replaceAll(filler, '');
  return token.tokens
    .map((child) => (child.tokens ? plainWords(child) : child.type === 'html' ? '' : (child.text ?? child.raw)))
    .join('')
    .replaceAll(filler, '');
}

function tagsOf(cut: Cut, tree: Tree, report: Report): void {
  for (const piece of scanHtml(cut.text)) {
    const place = cut.exact(report.file.path, piece.start, piece.end);
    if (piece.kind === 'text')
      for (const node of wordsOf(cut.sub(piece.start, piece.end), report.file.path)) tree.inline(node);
    else if (!harmless(piece, report, place)) return;
    else if (piece.kind !== 'comment') tree.tag(piece, place);
  }
}
