/** Reads a PDF as a person, or a screen reader, meets it: by its tags when it has them, else line by line. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { UserError } from '../errors.js';
import type { Segment } from '../model.js';
import { withoutQuestion } from './docx-read.js';
import { type Piece, joinPieces, piecesOf } from './pdf-text.js';

const maxBytes = 50_000_000;
const maxPages = 500;

/** A node of the structure tree, or content on the page. */
interface Tagged {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tagged[];
}

/** Roles within a line; every other role starts a stretch of its own. */
const inline = new Set(['Span', 'Link', 'Em', 'Strong', 'Quote', 'Code', 'Reference', 'Annot', 'NonStruct', 'Private']);

const marks = new Set(['Link', 'Em', 'Strong', 'Code']);

/** What one page says, in the order of its tags. */
class TaggedPage {
  readonly #pieces: ReadonlyMap<string, readonly Piece[]>;
  readonly #targets: readonly string[];
  readonly #where: string;
  readonly segments: Segment[] = [];
  #open: Piece[] = [];
  /** The mark that words stand in: a link, emphasis … */
  #mark: Tagged | undefined;

  constructor(pieces: ReadonlyMap<string, readonly Piece[]>, targets: readonly string[], where: string) {
    this.#pieces = pieces;
    this.#targets = targets;
    this.#where = where;
  }

  walk(node: Tagged): void {
    if (node.type === 'content')
      for (const piece of this.#pieces.get(node.id ?? '') ?? []) this.#open.push({ ...piece, mark: this.#mark });
    if (node.role === undefined || node.role === 'Lbl') return;
    const apart = !inline.has(node.role);
    const outer = this.#mark;
    if (marks.has(node.role)) this.#mark = node;
    if (apart) this.flush();
    for (const child of node.children ?? []) this.walk(child);
    if (apart) this.flush();
    this.#mark = outer;
    if (node.alt) this.segments.push({ text: node.alt, kind: 'alt', where: this.#where });
  }

  flush(): void {
    const text = joinPieces(this.#open, this.#targets);
    if (text !== '') this.segments.push({ text, kind: 'text', where: this.#where });
    this.#open = [];
  }
}

/** Words outside the tags: head and foot of the page, or a page without tags. A gap between lines ends a stretch. */
function looseText(pieces: readonly Piece[], targets: readonly string[], where: string): Segment[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1)?.at(-1);
    const gap = last ? Math.abs(last.y - piece.y) : 0;
    const near = last !== undefined && gap <= 1.7 * Math.max(last.height, piece.height);
    const wide = last !== undefined && gap < 1 && piece.x - last.right > 3 * last.height;
    if (near && !wide) groups.at(-1)!.push(piece);
    else groups.push([piece]);
  }
  return groups
    .map((group) => joinPieces(group, targets))
    .flatMap((text) => (!/[\p{L}\p{N}]/u.test(text) ? [] : [{ text, kind: 'text' as const, where }]));
}

/** pdf.js turns letters beyond ASCII into codes; the bytes of the file are those of the address as it was written. */
function asWritten(bytes: string | undefined): string | undefined {
  // oxlint-disable-next-line no-control-regex
  if (bytes === undefined || /[^\0-\xff]/.test(bytes)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (unit) => unit.charCodeAt(0)));
  } catch {
    return bytes;
  }
}

async function readPage(page: PDFPageProxy, number: number): Promise<Segment[]> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const links = ((await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[]).flatMap(
    ({ url, unsafeUrl }) => withoutQuestion(asWritten(unsafeUrl) ?? url ?? '') || [],
  );
  const pieces = piecesOf(content.items);
  const byId = new Map<string, Piece[]>();
  for (const piece of pieces) if (piece.id !== undefined) byId.set(piece.id, [...(byId.get(piece.id) ?? []), piece]);
  const where = `page ${number}`;
  const tagged = new TaggedPage(byId, links, where);
  const tree = (await page.getStructTree()) as Tagged | null;
  if (tree) for (const node of tree.children ?? []) tagged.walk(node);
  tagged.flush();
  const loose = pieces.filter((piece) => piece.id === undefined || !tree);
  return [
    ...tagged.segments,
    ...looseText(loose, links, tree ? `${where}, margin` : where),
    ...[...new Set(links)].map((text): Segment => ({ text, kind: 'data', where: `${where}, link` })),
  ];
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (bytes.length > maxBytes) throw new UserError('This PDF is too large to be read (over 50 MB).');
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    // The copy is needed: pdf.js takes the bytes away from its caller.
    const task = getDocument({
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      verbosity: 0,
    });
    return await task.promise;
  } catch (cause) {
    throw new UserError('This file is not a PDF that can be read.', { cause });
  }
}

/** Visible text page by page, then alt texts, the title, and where links lead. */
export async function readPdf(bytes: Uint8Array): Promise<Segment[]> {
  const document = await open(bytes);
  try {
    if (document.numPages > maxPages) throw new UserError(`This PDF has more than ${maxPages} pages.`);
    const segments: Segment[] = [];
    for (let number = 1; number <= document.numPages; number++)
      segments.push(...(await readPage(await document.getPage(number), number)));
    const { info } = await document.getMetadata();
    const title = (info as { Title?: string }).Title;
    if (title) segments.push({ text: title, kind: 'title', where: 'properties, title' });
    const order = ['text', 'alt', 'title', 'data'];
    return segments.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  } finally {
    await document.loadingTask.destroy();
  }
}
