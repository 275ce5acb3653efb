/** Message text → passages: the running text in reading order, and where each character of it stands in the source. */
import type { Block, Inline, MessageText, Passage, Place, Wording } from '../../model.js';
import { plainInline } from '../../model/plain.js';
import { quotations, readValues } from '../../languages/index.js';
import { resolve, type Resolver } from '../compose/resolve.js';
import { wordingsOf } from './source-values.js';

/** Stands in `own` for every character that is not the author's. */
export const BLANK = '\u{fffc}';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly place?: Place;
  /** A reference or code: no part of it has a place of its own. */
  readonly whole: boolean;
  readonly code: boolean;
}

interface Stretch {
  readonly part: string;
  readonly kind: Passage['kind'];
  readonly nodes: readonly Inline[];
  readonly quoted: boolean;
  readonly channels?: readonly string[];
}

/** References in words; typography as it was written. */
function inWords(nodes: readonly Inline[], from: Resolver): Inline[] {
  return nodes.map((node): Inline => {
    if (node.kind === 'fact') return resolve(node, from) ?? node;
    return 'children' in node ? ({ ...node, children: inWords(node.children, from) } as Inline) : node;
  });
}

/** Leaves of a stretch in order, by their place in its plain words. */
function* piecesOf(nodes: readonly Inline[], at = 0): Generator<Piece> {
  for (const node of nodes) {
    const width = plainInline([node]).length;
    if ('children' in node) yield* piecesOf(node.children, at);
    else if (width > 0)
      yield {
        start: at,
        end: at + width,
        place: node.place,
        whole: node.kind !== 'text',
        code: node.kind === 'code',
      };
    at += width;
  }
}

function* stretchesIn(blocks: readonly Block[], part: string, quoted = false, item = false): Generator<Stretch> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        yield { part, kind: 'heading', nodes: block.children, quoted };
        break;
      case 'paragraph':
        yield { part, kind: item ? 'item' : 'paragraph', nodes: block.children, quoted };
        break;
      case 'list':
        for (const one of block.items) yield* stretchesIn(one, part, quoted, true);
        break;
      case 'quote':
        yield* stretchesIn(block.children, part, true);
        break;
      case 'scope':
        for (const stretch of stretchesIn(block.children, part, quoted))
          yield block.keep === 'only' ? { ...stretch, channels: block.channels } : stretch;
        break;
      case 'table':
        for (const row of [block.head, ...block.rows])
          for (const nodes of row) yield { part, kind: 'cell', nodes, quoted };
        break;
      default:
    }
  }
}

function* everyStretch(text: MessageText): Generator<Stretch> {
  const wording = (part: string, words: Wording): Stretch => ({
    part,
    kind: 'part',
    nodes: words.children,
    quoted: part.startsWith('quotes.'),
    channels: /^override\.([^.]+)\./.exec(part)?.slice(1),
  });
  for (const [part, words] of wordingsOf(text)) yield wording(part, words);
  for (const [index, block] of text.body.entries()) yield* stretchesIn([block], `body.${index + 1}`);
}

const handles = /(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_.-]+/gu;

function ownWords(text: string, pieces: readonly Piece[], quoted: boolean, locale: string): string {
  if (quoted) return BLANK.repeat(text.length);
  const blanks: { start: number; end: number }[] = pieces.filter(({ code }) => code);
  const blank = (start: number, end: number) => blanks.push({ start, end });
  for (const found of text.matchAll(quotations)) blank(found.index, found.index + found[0].length);
  if (/[@#:.]/.test(text)) {
    for (const found of text.matchAll(handles)) blank(found.index, found.index + found[0].length);
    if (/https?:|www\.|@/i.test(text))
      for (const { value, start, end } of readValues(text, locale))
        if (value.type === 'link' || value.type === 'email') blank(start, end);
  }
  return withBlanks(text, blanks);
}

/** Stretches may overlap. Put together once: a paragraph may hold thousands of them. */
function withBlanks(text: string, blanks: readonly { start: number; end: number }[]): string {
  let own = '';
  let at = 0;
  for (const { start, end } of [...blanks].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    own += text.slice(at, Math.max(at, start)) + BLANK.repeat(end - Math.max(at, start));
    at = end;
  }
  return own + text.slice(at);
}

function passageOf(stretch: Stretch, text: MessageText, from: Resolver): Passage {
  const nodes = inWords(stretch.nodes, from);
  const words = plainInline(nodes);
  const pieces = [...piecesOf(nodes)];
  const source = text.file.text;
  const offset = (at: number, end: boolean): number | undefined => {
    const piece = pieces.find((p) => (end ? p.start < at && at <= p.end : p.start <= at && at < p.end));
    if (!piece?.place) return undefined;
    if (piece.whole || piece.place.end - piece.place.start !== piece.end - piece.start)
      return end ? piece.place.end : piece.place.start;
    return piece.place.start + (at - piece.start);
  };
  const at = (start: number, end: number): Place | undefined => {
    const [from_, to] = [offset(start, false), offset(Math.max(end, start + 1), true)];
    return from_ === undefined ? undefined : { file: text.file.path, start: from_, end: Math.max(to ?? from_, from_) };
  };
  let own: string | undefined;
  return {
    part: stretch.part,
    kind: stretch.kind,
    text: words,
    get own() {
      return (own ??= ownWords(words, pieces, stretch.quoted, text.locale));
    },
    quoted: stretch.quoted,
    channels: stretch.channels,
    at,
    exactly: (start, end) => {
      const place = at(start, end);
      return place && source.slice(place.start, place.end) === words.slice(start, end) ? place : undefined;
    },
  };
}

/** Every passage of a text; empty ones are left out. */
export function passagesOf(text: MessageText, from: Resolver): Passage[] {
  return [...everyStretch(text)].map((stretch) => passageOf(stretch, text, from)).filter((p) => p.text.trim() !== '');
}
