/** Glyph runs of a PDF page → words, with line ends mended. */
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';

/** A run of glyphs on one line. */
export interface Piece {
  readonly text: string;
  /** Tag that it belongs to; absent for the head and foot of a page. */
  readonly id?: string;
  /** A line began here. */
  readonly newLine: boolean;
  /** A hyphen that only the line end asked for. */
  readonly hyphenation: boolean;
  /** The link or emphasis it stands in, the same object for all words of one. */
  readonly mark?: object;
  /** Name of its font; absent for a piece without words. */
  readonly font?: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

type Item = TextContent['items'][number];

/** The declared type lacks the tag, which pdf.js gives since 2.9. */
function markOf(item: object): { tag: string; id?: string } {
  const { tag, id } = item as { tag?: string | null; id?: string | null };
  return { tag: tag ?? '', id: id ?? undefined };
}

/**
 * Pieces in the order of the page. A font has one glyph for the hyphen and the soft hyphen of a line end, and one
 * meaning in its table; Typst tags the other as a span that says what it is, which pdf.js does not tell. So either
 * the soft hyphen is a lone hyphen in such a span and the real ones are plain; or the soft ones are tags without
 * words and the real ones spans without words.
 */
export function piecesOf(items: readonly Item[]): Piece[] {
  const pieces: Piece[] = [];
  const open: { tag: string; id?: string; from: number }[] = [];
  let newLine = false;
  let afterHyphen = false;
  const add = (
    text: string,
    hyphenation: boolean,
    id: string | undefined,
    box: Pick<Piece, 'x' | 'y' | 'right' | 'height' | 'font'>,
  ) => {
    pieces.push({ ...box, text, id, newLine, hyphenation });
    newLine = false;
  };
  for (const item of items) {
    if ('str' in item) {
      const inner = open.at(-1);
      const id = open.some(({ tag }) => tag === 'Artifact')
        ? undefined
        : open.findLast((mark) => mark.id !== undefined)?.id;
      const lone =
        /^[-\u2010\u00ad]$/.test(item.str) && inner !== undefined && inner.id === undefined && open.length > 1;
      if (item.str !== '' && !(afterHyphen && item.str === ' ')) add(item.str, lone, id, boxOf(item));
      if (item.str !== '') afterHyphen = false;
      if (item.hasEOL) newLine = true;
    } else if (item.type === 'endMarkedContent') {
      const ended = open.pop();
      const last = pieces.at(-1);
      if (ended?.from !== pieces.length || !last || newLine) continue;
      const box = { ...last, x: last.right, font: undefined };
      if (ended.id !== undefined) add('', true, ended.id, box);
      else if (ended.tag === 'Span' && open.at(-1)?.id !== undefined) {
        add('-', false, open.at(-1)!.id, box);
        afterHyphen = true;
      }
    } else open.push({ ...markOf(item), from: pieces.length });
  }
  return pieces;
}

function boxOf(item: Extract<Item, { str: string }>): Pick<Piece, 'x' | 'y' | 'right' | 'height' | 'font'> {
  const [, , , , x = 0, y = 0] = item.transform as number[];
  return { x, right: x + item.width, y, height: item.height, font: item.fontName };
}

/** Whether two halves at a line end are one: `hír-` + `levél`, `10–` + `18`, an address that goes on. */
function continues(line: string, next: string, targets: readonly string[]): boolean {
  if (/\S[-\u2010\u2011–—/]$/.test(line)) return true;
  const tail = /\S*$/.exec(line)![0];
  const head = /^[^\s,;!)»”]*/.exec(next)![0].replace(/[.:?]+$/, '');
  return (
    /[./:?&=_#%@~+]/.test(tail + head) &&
    tail.length > 0 &&
    head.length > 0 &&
    targets.some((target) => joined(target).includes(tail.slice(-60) + head))
  );
}

/** An address as it stands in print: decoded, without `mailto:` in front. */
function joined(target: string): string {
  const bare = target.replace(/^(mailto|tel|sms):/, '');
  try {
    return `${bare} ${decodeURI(bare)}`;
  } catch {
    return bare;
  }
}

/**
 * A blank between a link and the words after it leaves an empty tag at a line end, as the hyphen of a word does.
 * Emphasis has no tag of its own, only another font; no word changes its font where it is parted.
 */
const betweenMarks = (before: Piece | undefined, next: Piece | undefined) =>
  before !== undefined && next !== undefined && (before.mark !== next.mark || before.font !== next.font);

/** One stretch of words: a line end is a space, but not inside a word or an address. */
export function joinPieces(pieces: readonly Piece[], targets: readonly string[]): string {
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (piece.hyphenation && (next === undefined || next.newLine) && !betweenMarks(pieces[index - 1], next)) {
      text += '\u00ad';
      continue;
    }
    if (text.endsWith('\u00ad')) text = text.slice(0, -1);
    else if (
      piece.newLine &&
      text !== '' &&
      !/\s$/.test(text) &&
      !/^\s/.test(piece.text) &&
      !continues(text, piece.text, targets)
    )
      text += ' ';
    text += piece.text;
  }
  return text
    .replaceAll('\u00ad', '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
}
