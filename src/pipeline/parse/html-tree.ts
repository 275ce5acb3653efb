import type { Block, Inline, Place } from '../../model.js';
import { plainInline } from '../../model/plain.js';
import { caps } from './caps.js';
import { readAddress } from './addresses.js';
import { blocksOfElement, cellOf, holdsScope, trimmed } from './html-blocks.js';
import { blockTags, frame, inlineTags, known, lowered, raised, silent, type Frame } from './html-tags.js';
import type { Piece } from './raw-html.js';
import type { Report } from './report.js';

/** Tags that only carry a look or a place on the page: nothing is lost with them. */
const wrappers = new Set(
  'span div section article main header footer aside nav figure center font small big'.split(' '),
);

/**
 * Grows our tree out of Markdown blocks, Markdown words and raw tags as they come. Tags that close nothing are
 * passed over; what is left open is closed at the end of its container.
 */
export class Tree {
  private readonly stack: Frame[] = [frame('', 0)];
  /** Tag of a block among words: what is before and after it must not grow together. */
  private parting: Place | undefined;

  constructor(
    private readonly report: Report,
    /** Words of one paragraph: block tags in it are passed over. */
    private readonly words: boolean,
  ) {}

  /** Whether white space counts here. */
  get preformatted(): boolean {
    return this.stack.some((open) => open.tag === 'pre');
  }

  private get top(): Frame {
    return this.stack.at(-1)!;
  }

  inline(node: Inline): void {
    this.part(node.kind === 'text' ? node.text : '');
    const last = this.top.inline.at(-1);
    if (node.kind === 'text' && last?.kind === 'text') {
      const place = last.place && node.place ? { ...last.place, end: node.place.end } : last.place;
      this.top.inline[this.top.inline.length - 1] = { kind: 'text', text: last.text + node.text, place };
    } else if (node.kind !== 'text' || node.text !== '') this.top.inline.push(node);
  }

  /** A space where a block began or ended among words, unless there is one. */
  private part(next = ''): void {
    const place = this.parting;
    this.parting = undefined;
    const last = this.top.inline.at(-1);
    const apart = last === undefined || (last.kind === 'text' && /\s$/.test(last.text)) || /^\s/.test(next);
    if (place && !apart) this.inline({ kind: 'text', text: ' ', place });
  }

  /** Words between tags of a block: white space alone does not start a paragraph. */
  loose(node: Inline): void {
    const blank = node.kind === 'text' && node.text.trim() === '';
    if (blank && this.top.inline.length === 0) return;
    this.inline(node);
  }

  block(block: Block): void {
    this.closeInline(block.place?.start ?? 0);
    this.flush();
    this.top.blocks.push(block);
  }

  tag(piece: Piece, place: Place): void {
    const { name } = piece;
    if (this.words && blockTags.has(name)) this.parting = place;
    if (piece.kind === 'close') return this.close(name, place.end);
    if (name === 'br') return this.inline({ kind: 'break', place });
    if (name === 'img') return this.picture(piece, place);
    if (name === 'hr') return this.words ? undefined : this.block({ kind: 'rule', place });
    if (!inlineTags.has(name) && !known.has(name) && !silent.has(name))
      this.report.once(wrappers.has(name) ? 'note' : 'warning', 'tag-left-out', name, place, { tag: name });
    const block = blockTags.has(name);
    if (piece.empty || silent.has(name)) return undefined;
    if ((block && this.words) || (!block && !inlineTags.has(name))) return undefined;
    if (block) {
      this.closeInline(place.start);
      if (name === 'li') this.closeUpTo('li', ['ul', 'ol'], place.start);
      if (name === 'tr') this.closeUpTo('tr', ['table'], place.start);
      if (name === 'td' || name === 'th') this.startCell(place.start);
      if (this.top.tag === 'p') this.close('p', place.start);
      this.flush();
    }
    if (this.stack.length > caps.tags) return this.report.once('error', 'too-tangled', 'tags', place);
    this.part();
    this.stack.push(frame(name, place.start, piece.attributes));
    return undefined;
  }

  /** Everything that was read: one list, whatever was left open. */
  finish(end: number): { blocks: Block[]; inline: Inline[] } {
    while (this.stack.length > 1) this.pop(end);
    if (!this.words) this.flush();
    return { blocks: this.top.blocks, inline: this.top.inline };
  }

  private picture(piece: Piece, place: Place): void {
    const address = readAddress(piece.attributes.get('src') ?? '', 'picture');
    if ('scheme' in address) return this.report.error('unsafe-picture', place, { scheme: address.scheme });
    if (address.href === '') return undefined;
    const title = piece.attributes.get('title');
    const node = {
      kind: 'picture' as const,
      src: address.href,
      alt: piece.attributes.get('alt') ?? '',
      ...(title ? { title } : {}),
      place,
    };
    const alone = !this.words && this.top.inline.length === 0 && !inlineTags.has(this.top.tag);
    return alone ? this.block(node) : this.inline(node);
  }

  private close(name: string, end: number): void {
    if (!this.stack.slice(1).some((open) => open.tag === name)) return;
    while (this.top.tag !== name) this.pop(end);
    this.pop(end);
  }

  private closeInline(end: number): void {
    while (inlineTags.has(this.top.tag)) this.pop(end);
  }

  private closeUpTo(name: string, limits: readonly string[], end: number): void {
    const open = this.stack.findLastIndex((one) => one.tag === name);
    const limit = this.stack.findLastIndex((one) => limits.includes(one.tag));
    if (open > limit) while (this.stack.length > open) this.pop(end);
  }

  /** Ends the cell before; the row of a cell may be left out. */
  private startCell(start: number): void {
    this.closeUpTo('td', ['tr', 'table'], start);
    this.closeUpTo('th', ['tr', 'table'], start);
    if (this.top.tag === 'table') this.stack.push(frame('tr', start));
  }

  /** Ends the paragraph that is being written. */
  private flush(): void {
    const { inline } = this.top;
    if (inline.length === 0) return;
    this.top.inline = [];
    const children = trimmed(inline);
    if (children.length === 0) return;
    const first = children[0]!.place;
    const place = first ? { ...first, end: children.at(-1)!.place?.end ?? first.end } : undefined;
    this.top.blocks.push({ kind: 'paragraph', children, ...(place ? { place } : {}) });
  }

  private pop(end: number): void {
    const done = this.stack.pop()!;
    const place = { file: this.report.file.path, start: done.start, end };
    const kind = inlineTags.get(done.tag);
    if (kind) {
      const { parting } = this;
      this.parting = undefined;
      this.finishInline(kind, done, place);
      this.parting = parting;
      return;
    }
    const outer = this.top;
    const cell = /^t[dh]$/.test(done.tag) && outer.tag === 'tr' && this.stack.at(-2)?.tag === 'table';
    this.stack.push(done);
    if (!cell && !/^h[1-6]$|^pre$/.test(done.tag)) this.flush();
    this.stack.pop();
    return cell ? this.finishCell(done, outer) : this.finishBlock(done, outer, place);
  }

  private finishInline(kind: string, done: Frame, place: Place): void {
    const children = done.inline;
    const plain = plainInline(children).replaceAll('\n', ' ');
    if (kind === 'raised' || kind === 'lowered') {
      const table = kind === 'raised' ? raised : lowered;
      const small = [...plain].map((char) => table[char]);
      const all =
        small.length > 0 && small.every((char) => char !== undefined) && children.every((node) => node.kind === 'text');
      if (all) return this.inline({ kind: 'text', text: small.join(''), place });
    }
    if (kind === 'code') return this.inline({ kind: 'code', text: plain, place });
    const href = done.attributes.get('href');
    if (kind === 'link' && href !== undefined) {
      const address = readAddress(href, 'link');
      if ('scheme' in address) return this.report.error('unsafe-link', place, { scheme: address.scheme });
      if (children.length > 0) this.inline({ kind: 'link', href: address.href, children, place });
      return undefined;
    }
    if (children.length === 0) return undefined;
    if (kind === 'strong' || kind === 'emphasis') return this.inline({ kind, children, place });
    for (const child of children) this.inline(child);
    return undefined;
  }

  private finishCell(done: Frame, row: Frame): void {
    const span = Math.min(20, Math.max(1, Number(done.attributes.get('colspan') ?? 1) || 1));
    row.rows[0] ??= { head: true, cells: [] };
    if (done.tag === 'td') row.rows[0].head = false;
    row.blocks.push(...done.blocks.filter(holdsScope));
    row.rows[0].cells.push(cellOf(done), ...Array.from({ length: span - 1 }, () => []));
  }

  private finishBlock(done: Frame, outer: Frame, place: Place): void {
    const { tag, blocks } = done;
    if (tag === 'li' && (outer.tag === 'ul' || outer.tag === 'ol')) return void outer.items.push(blocks);
    if (tag === 'tr' && outer.tag === 'table') {
      outer.rows.push(...done.rows);
      // Words of a row that are in no cell stand before the table, as in a browser.
      outer.blocks.push(...blocks);
      return undefined;
    }
    const made = blocksOfElement(done, place);
    outer.blocks.push(...(made ?? blocks));
    return undefined;
  }
}
