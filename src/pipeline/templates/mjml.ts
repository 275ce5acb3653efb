import { UserError } from '../../errors.js';
import type { Filled } from './filled.js';

/** Elements whose inside is HTML or words, which MJML passes on as it is. */
const endings = new Set(['mj-text', 'mj-button', 'mj-table', 'mj-raw', 'mj-title', 'mj-preview', 'mj-style']);
/** Elements between whose children a block may stand: it goes into mj-raw. */
const gaps = new Set(['mj-body', 'mj-wrapper', 'mj-column']);
/** Attributes that MJML does not compute with. */
const open = new Set([
  'href',
  'src',
  'alt',
  'title',
  'name',
  'content',
  'css-class',
  'background-url',
  'aria-label',
  'rel',
  'target',
]);
/** Elements that make up random ids, or read files. */
const refused: Readonly<Record<string, string>> = {
  'mj-include': 'mj-include reads files; use a partial: {{> name}}.',
  'mj-carousel': 'mj-carousel makes random ids, so the mail would differ at each build.',
  'mj-navbar': 'mj-navbar makes random ids, so the mail would differ at each build.',
};

interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the filled MJML once: it must be well formed, and each placeholder must stand where MJML keeps it.
 * Blocks between sections or between the parts of a column go into mj-raw, else MJML would drop them without a word.
 */
export function arrangeBlocks(filled: Filled): string {
  const { text } = filled;
  const path: { readonly name: string; readonly start: number }[] = [];
  let out = '';
  let at = 0;
  const token = /<!--[\s\S]*?-->|<!--|<(\/?)([A-Za-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)(\/?)>|</g;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const piece = { start: found.index, end: found.index + found[0].length };
    out += betweenElements(filled, path.at(-1)?.name, { start: at, end: piece.start });
    if (found[0] === '<!--') throw wrong(filled, piece.start, 'This comment is never closed.');
    if (found[0] === '<') throw wrong(filled, piece.start, 'This tag cannot be read: look for a missing > or quote.');
    const [whole, closing, name = '', attributes = ''] = found;
    out += whole;
    at = piece.end;
    if (found[2] === undefined) continue;
    if (closing === '/') close(filled, path, name, piece.start);
    else if (!openElement(filled, path, { name, attributes, ...piece })) {
      const end = text.indexOf(`</${name}`, at);
      if (end < 0) throw wrong(filled, piece.start, `<${name}> is never closed.`);
      out += inside(filled, name, { start: at, end });
      at = end;
      token.lastIndex = end;
    }
  }
  const left = path.at(-1);
  if (left !== undefined) throw wrong(filled, left.start, `<${left.name}> is never closed.`);
  return out + betweenElements(filled, undefined, { start: at, end: text.length });
}

/** False when the inside of the element is to be passed over. */
function openElement(
  filled: Filled,
  path: { name: string; start: number }[],
  tag: Piece & { name: string; attributes: string },
): boolean {
  const refusal = refused[tag.name];
  if (refusal !== undefined) throw wrong(filled, tag.start, refusal);
  const attribute = /([^\s=/"']+)(\s*=\s*("[^"]*"|'[^']*'|\S+))?/g;
  for (const [whole, name = '', , value = ''] of tag.attributes.matchAll(attribute)) {
    const offset = tag.start + 1 + tag.name.length + tag.attributes.indexOf(whole);
    if (/xOMx/.test(name)) throw wrong(filled, offset, 'A placeholder cannot stand where an attribute’s name belongs.');
    if (value === '' || !/^["']/.test(value))
      throw wrong(filled, offset, `The attribute ${name} needs a value in quotes.`);
    if (/xOMx/.test(value) && !open.has(name))
      throw wrong(filled, offset, `${name} cannot hold what only a message knows: MJML computes with it.`);
  }
  const self = tag.attributes.trimEnd().endsWith('/');
  if (!self) path.push({ name: tag.name, start: tag.start });
  return self || !endings.has(tag.name);
}

function close(filled: Filled, path: { name: string; start: number }[], name: string, offset: number): void {
  const last = path.pop();
  if (last?.name === name) return;
  const say = last === undefined ? `</${name}> closes nothing.` : `</${name}> stands where </${last.name}> belongs.`;
  throw wrong(filled, offset, say);
}

/** Between elements: blocks are wrapped, words are refused because MJML would lose them. */
function betweenElements(filled: Filled, parent: string | undefined, piece: Piece): string {
  const text = filled.text.slice(piece.start, piece.end);
  return text.replace(
    /xOMx(\d+)x|[^\s](?:(?!xOMx)[^\s])*/g,
    (found: string, number: string | undefined, offset: number) => {
      const at = piece.start + offset;
      const placeholder = number === undefined ? undefined : filled.placeholders[Number(number)]!;
      if (placeholder === undefined || !/^\{\{[#/]|^\{\{else/.test(placeholder)) {
        throw wrong(filled, at, `“${placeholder ?? found}” stands outside of mj-text and would be lost.`);
      }
      if (!gaps.has(parent ?? ''))
        throw wrong(
          filled,
          at,
          `${placeholder} cannot stand directly in ${parent ?? 'the file'}; put it around a section or inside mj-text.`,
        );
      return `<mj-raw>${found}</mj-raw>`;
    },
  );
}

/** Inside text elements everything may stand; a style sheet takes nothing from a message. */
function inside(filled: Filled, name: string, piece: Piece): string {
  const text = filled.text.slice(piece.start, piece.end);
  const found = name === 'mj-style' ? text.indexOf('xOMx') : -1;
  if (found >= 0) throw wrong(filled, piece.start + found, 'A style sheet cannot hold what only a message knows.');
  return text;
}

function wrong(filled: Filled, offset: number, message: string): UserError {
  return new UserError(message, { where: filled.where(offset) });
}
