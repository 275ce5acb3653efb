import type { Report } from './report.js';
import type { Head } from './fence.js';
import { flowEnd, flowValues } from './flow-values.js';
import { inQuotes, misread, wellQuoted } from './quoted.js';

/** What a key holds: words (the rest of the line, whatever it is), data (one value), or more keys or a list. */
export type Kind = 'words' | 'data' | 'group';
/** The kind of a key by its path; `*` stands for an item of a list. */
export type Shape = (path: readonly string[]) => Kind;

/** A value taken as it stands, by offsets in the head. */
export interface Literal {
  readonly value: string;
  readonly end: number;
}

/** The head as YAML can read it, character for character as long as the original; what it would misread is kept aside. */
export interface Mended {
  readonly text: string;
  readonly literals: ReadonlyMap<number, Literal>;
  readonly keys: ReadonlyMap<number, string>;
}

const entryLine =
  /^([ ]*)((?:-[ ]+)*)((?:[^\s:#"'{}[\],&*!|>%@`-]|-(?=\S))[^:#"'{}[\],]*?|"[^"\n]*"|'[^'\n]*')[ ]*:(?:[ ]+(.*)|)$/;
const itemLine = /^([ ]*)((?:-(?:[ ]+|$))+)(.*)$/;
const blockScalar = /^[|>](?:[1-9][+-]?|[+-][1-9]?)?[ \t]*(?:#.*)?$/;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Prepares the front matter for YAML so that people may write it as they write. Undefined when it is refused. */
export function mendHead(report: Report, head: Head, shape: Shape): Mended | undefined {
  return new Mender(report, head, shape).mend();
}

class Mender {
  private readonly literals = new Map<number, Literal>();
  private readonly keys = new Map<number, string>();
  private readonly source: string;
  private readonly lines: Line[] = [];
  private readonly masks: { start: number; end: number; by: string }[] = [];
  private refused = false;
  private readonly path: { indent: number; key: string }[] = [];

  constructor(
    private readonly report: Report,
    private readonly head: Head,
    private readonly shape: Shape,
  ) {
    this.source = report.file.text
      .slice(head.start, head.end)
      .replace(/^[\t\u00a0 ]*(?:[\p{L}\w.-]+[\u00a0 ]*:[\u00a0]?)?/gmu, (lead) => this.spaces(lead));
    let start = 0;
    for (const text of this.source.split('\n')) {
      this.lines.push({ start, text });
      start += text.length + 1;
    }
  }

  /** Tabs and no-break spaces before a key, or around its colon, are spaces. */
  private spaces(lead: string): string {
    return lead.replace(/[\t\u00a0]/g, ' ');
  }

  mend(): Mended | undefined {
    if (this.source !== this.report.file.text.slice(this.head.start, this.head.end)) this.noteSpaces();
    if (/[[{]{9}/.test(this.source.replace(/[\s,:\w"']/g, ''))) {
      this.report.error('head-too-deep', { start: this.head.start, end: this.head.start }, { max: '8' });
      return undefined;
    }
    let i = 0;
    while (i < this.lines.length) i = this.line(i);
    if (this.refused) return undefined;
    let text = '';
    let at = 0;
    for (const { start, end, by } of this.masks) {
      text += this.source.slice(at, start) + by.padEnd(end - start).slice(0, end - start);
      at = end;
    }
    return { text: text + this.source.slice(at), literals: this.literals, keys: this.keys };
  }

  private noteSpaces(): void {
    const original = this.report.file.text;
    const { start, end } = this.head;
    let at = start;
    while (original[at] === this.source[at - start]) at++;
    let last = end;
    while (original[last - 1] === this.source[last - 1 - start]) last--;
    const text = this.source.slice(at - start, last - start);
    this.report.note('mended-spaces', { start: at, end: at + 1 }, {}, { start: at, end: last, text });
  }

  private indentOf(i: number): number {
    const line = this.lines[i]!.text;
    return line.trim() === '' ? Number.POSITIVE_INFINITY : line.search(/\S/);
  }

  /** Reads one entry; gives the number of the line after it. */
  private line(i: number): number {
    const { start, text } = this.lines[i]!;
    if (/^\s*(?:#.*)?$/.test(text)) return i + 1;
    const glued = /^([a-z][A-Za-z]+):(?=[^\s:/])(.*)$/.exec(text);
    if (glued && this.known(glued[1]!)) return this.glued(i, glued[1]!);
    const entry = entryLine.exec(text);
    if (entry) {
      const indent = entry[1]!.length;
      const key = entry[3]!.replace(/^["']|["']$/g, '');
      const path = this.enter(indent, entry[2]!, key);
      if (!path.inWords) {
        const value = entry[4]?.trimEnd() ?? '';
        return this.value(
          i,
          start + text.length - (entry[4]?.length ?? 0),
          value,
          indent + entry[2]!.length,
          this.shape(path.keys),
        );
      }
    }
    const item = itemLine.exec(text);
    if (!item) return i + 1;
    const { keys } = this.enter(item[1]!.length, item[2]!, undefined);
    return this.value(
      i,
      start + item[1]!.length + item[2]!.length,
      item[3]!.trimEnd(),
      item[1]!.length,
      this.shape(keys),
    );
  }

  private known(key: string): boolean {
    return this.shape([key]) !== 'group';
  }

  /** Moves to the key of this line. `inWords`: the line is an item of a list of words, whatever colon it holds. */
  private enter(indent: number, dashes: string, key: string | undefined): { keys: string[]; inWords: boolean } {
    // An item belongs to the key above it, also when it stands in the same column.
    const depth = dashes === '' ? indent : indent + 0.5;
    while (this.path.length > 0 && this.path.at(-1)!.indent >= depth) this.path.pop();
    const keys = this.path.map((one) => one.key);
    if (dashes !== '') {
      keys.push('*');
      if (this.shape(keys) === 'words') return { keys, inWords: true };
      this.path.push({ indent: depth, key: '*' });
    }
    if (key !== undefined) {
      keys.push(key);
      this.path.push({ indent: indent + dashes.length, key });
    }
    return { keys, inWords: false };
  }

  private value(i: number, start: number, value: string, indent: number, kind: Kind): number {
    if (blockScalar.test(value)) return this.after(i + 1, indent);
    const opens = value[0];
    if (opens === '{' && kind !== 'words' && flowEnd(this.source, start) !== undefined) return this.flow(start);
    if (opens === '[' && kind !== 'words') return i + 1;
    if ((opens === '"' || opens === "'") && !wellQuoted(value)) {
      const end = this.quotedEnd(i, start);
      if (end !== undefined) return end;
    }
    if (value === '' && kind !== 'words') return i + 1;
    let last = i;
    let first = i;
    for (let next = i + 1; next < this.lines.length; next++) {
      if (this.indentOf(next) === Number.POSITIVE_INFINITY) continue;
      if (!this.continues(next, indent, value !== '' || last > i)) break;
      if (last === i) first = next;
      last = next;
    }
    const parts = [value, ...this.lines.slice(i + 1, last + 1).map((line) => line.text.trim())].filter(
      (part) => part !== '',
    );
    if (last > i && kind !== 'words') return i + 1;
    if (!parts.some((part) => misread(part, kind === 'words'))) return last + 1;
    const from = value === '' ? this.lines[first]!.start + this.indentOf(first) : start;
    const end = this.lines[last]!.start + this.lines[last]!.text.trimEnd().length;
    this.keep(from, end, parts.join(' '));
    return last + 1;
  }

  /** @param begun a value goes on; a dash after it is a word, and no item */
  private continues(i: number, indent: number, begun: boolean): boolean {
    const { text } = this.lines[i]!;
    if (this.indentOf(i) <= indent || (begun ? /^\s*#/ : /^\s*(?:#|-\s)/).test(text)) return false;
    const key = /^\s*([a-z][A-Za-z]+):(?:\s|$)/.exec(text)?.[1];
    if (key === undefined || !this.known(key)) return true;
    const start = this.head.start + this.lines[i]!.start + this.indentOf(i);
    this.report.error('bad-indent', { start, end: start + key.length }, { line: text.trim().slice(0, 80) });
    this.refused = true;
    return false;
  }

  /** First line after a value that is indented deeper than its key. */
  private after(i: number, indent: number): number {
    let next = i;
    while (next < this.lines.length && this.indentOf(next) > indent) next++;
    return next;
  }

  /** Line after a quoted value that goes on over several lines; undefined when its quotation mark never closes. */
  private quotedEnd(i: number, start: number): number | undefined {
    for (
      let last = i + 1;
      last < this.lines.length && (this.indentOf(last) > 0 || this.lines[last]!.text === '');
      last++
    ) {
      const { start: at, text } = this.lines[last]!;
      if (wellQuoted(this.source.slice(start, at + text.length))) return last + 1;
    }
    return undefined;
  }

  /** `{ by: x, text: one, two }`: a comma ends a value only when another key follows it. */
  private flow(start: number): number {
    const end = flowEnd(this.source, start)!;
    for (const { from, to, value, literal } of flowValues(this.source, start, end))
      if (literal) this.keep(from, to, value);
    return this.lines.findIndex((line) => line.start + line.text.length >= end) + 1;
  }

  /** @param lead what the fix writes before the quotes */
  private keep(from: number, to: number, value: string, lead = ''): void {
    this.literals.set(from, { value, end: to });
    this.masks.push({ start: from, end: to, by: 'x'.padEnd(to - from) });
    const span = { start: this.head.start + from, end: this.head.start + to };
    const oneLine = !this.source.slice(from, to).includes('\n');
    const by = oneLine ? { ...span, text: lead + inQuotes(value) } : undefined;
    this.report.note('read-literally', span, { value: value.slice(0, 60) }, by);
  }

  /** `title:Kettle` lacks a space: the key gives up a letter so that YAML sees one. */
  private glued(i: number, key: string): number {
    const { start, text } = this.lines[i]!;
    this.keys.set(start, key);
    this.path.length = 0;
    this.masks.push({ start, end: start + key.length + 1, by: `${key.slice(0, -1)}: ` });
    this.keep(start + key.length + 1, start + text.trimEnd().length, text.slice(key.length + 1).trim(), ' ');
    return i + 1;
  }
}
