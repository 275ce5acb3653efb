import type { Report } from './report.js';
import { decodeEntities } from './entities.js';
import { hides } from './hidden-style.js';

/** A tag, a comment or the words between them, by offsets in the scanned text. */
export interface Piece {
  readonly kind: 'text' | 'open' | 'close' | 'comment' | 'unclosed';
  readonly start: number;
  readonly end: number;
  /** Lower-case name of a tag. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly empty: boolean;
}

const none: ReadonlyMap<string, string> = new Map();
/** `<https://…>` is an address between angle brackets, not a tag. */
const address = /<[A-Za-z][A-Za-z0-9+.-]*:\/\//y;
const tag = /<(\/?)([A-Za-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/y;
const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

function attributesOf(written: string): ReadonlyMap<string, string> {
  if (written.trim() === '') return none;
  const found = new Map<string, string>();
  for (const [, name, double, simple, bare] of written.matchAll(attribute)) {
    const lower = name!.toLowerCase();
    // The first counts, as for browsers.
    if (!found.has(lower)) found.set(lower, decodeEntities(double ?? simple ?? bare ?? ''));
  }
  return found;
}

/** Cuts raw HTML into pieces, in order and without gaps. A `<` that opens nothing is text. */
export function scanHtml(html: string): Piece[] {
  const pieces: Piece[] = [];
  let text = 0;
  let at = html.indexOf('<');
  const push = (kind: Piece['kind'], start: number, end: number, more: Partial<Piece> = {}): void => {
    if (start > text) pieces.push({ kind: 'text', start: text, end: start, name: '', attributes: none, empty: false });
    pieces.push({ kind, start, end, name: '', attributes: none, empty: false, ...more });
    text = end;
  };
  while (at >= 0) {
    const end = special(html, at);
    if (end === undefined) {
      tag.lastIndex = at;
      address.lastIndex = at;
      const found = address.test(html) ? null : tag.exec(html);
      if (found) {
        const [whole, slash, name, rest] = found;
        const lower = name!.toLowerCase();
        const empty = voids.has(lower) || rest!.trimEnd().endsWith('/');
        push(slash ? 'close' : 'open', at, at + whole.length, { name: lower, attributes: attributesOf(rest!), empty });
      }
      at = html.indexOf('<', Math.max(at + 1, text));
    } else {
      push(end < 0 ? 'unclosed' : 'comment', at, end < 0 ? html.length : end);
      at = html.indexOf('<', text);
    }
  }
  if (text < html.length)
    pieces.push({ kind: 'text', start: text, end: html.length, name: '', attributes: none, empty: false });
  return pieces;
}

/** End of a comment, declaration or instruction that starts at `at`; -1 when it never ends; undefined when none starts. */
function special(html: string, at: number): number | undefined {
  const closes = html.startsWith('<!--', at)
    ? '-->'
    : html.startsWith('<![CDATA[', at)
      ? ']]>'
      : /^<[!?]/.test(html.slice(at, at + 2))
        ? '>'
        : '';
  if (closes === '') return undefined;
  const found = html.indexOf(closes, at + 2);
  return found < 0 ? -1 : found + closes.length;
}

/** What can act, load or ask for something. */
const acting = new Set(
  'script style iframe frame frameset object embed applet form input button select option textarea svg math link meta base template noscript portal dialog slot plaintext xmp listing noembed noframes layer ilayer bgsound isindex keygen'.split(
    ' ',
  ),
);
/** The same where Markdown sees no tag but a lenient reader would: `<svg/onload=…`. */
export const actingTag = new RegExp(`<(${[...acting].join('|')})(?=[\\s/>])`, 'i');
/** And what it would run: `<b/onclick=…`. */
export const actingWords = /<([a-z][a-z0-9]*)(?=[\s/"'])[^<>]*?[\s/"'](on[a-z]{3,})\s*=/i;

/** Reports a tag that can act or hide. True when it was harmless. `at` gives its place in the file. */
export function harmless(piece: Piece, report: Report, span: { start: number; end: number }): boolean {
  if (piece.kind === 'unclosed') {
    report.error('unclosed-comment', { start: span.start, end: span.start + 4 });
    return false;
  }
  if (piece.kind !== 'open') return true;
  if (acting.has(piece.name)) {
    report.error('acting-html', span, { tag: piece.name });
    return false;
  }
  for (const [name, value] of piece.attributes) {
    if (/^(?:on[a-z]|formaction|srcdoc|xlink:|xmlns|http-equiv)/.test(name)) {
      report.error('acting-attribute', span, { tag: piece.name, name });
      return false;
    }
    if (name === 'hidden' || (name === 'style' && hides(value))) {
      report.error('hidden-html', span, { tag: piece.name });
      return false;
    }
  }
  return true;
}
