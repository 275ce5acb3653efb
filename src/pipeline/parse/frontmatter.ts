import matter from 'gray-matter';
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import type { Place } from '../../model.js';
import { lineAround } from '../../errors.js';
import type { Report, Span } from './report.js';
import { caps } from './caps.js';
import { findHead } from './fence.js';
import { mendHead, type Mended, type Shape } from './head-lines.js';
import { explainBracket, explainYaml } from './yaml-errors.js';

/** What stands at a key: words, a list, or more keys. Maps have no prototype. `place` leaves quotation marks out. */
export type Entry = WordsEntry | ListEntry | MapEntry;
export interface WordsEntry {
  readonly kind: 'words';
  readonly value: string;
  readonly place: Place;
}
export interface ListEntry {
  readonly kind: 'list';
  readonly value: readonly Entry[];
  readonly place: Place;
}
export interface MapEntry {
  readonly kind: 'map';
  readonly value: Readonly<Record<string, Entry>>;
  /** Where each key stands. */
  readonly keys: Readonly<Record<string, Place>>;
  readonly place: Place;
}

export interface FrontMatter {
  readonly fields: MapEntry;
  /** Offset in the file of the text after the front matter. */
  readonly body: number;
}

const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 8;
const mostNodes = 5_000;

/** gray-matter must never run anything: every engine but ours throws, under the name it looks engines up by. */
function never(): never {
  throw new Error('this front matter asks for a language that is not read');
}
const noEngine = { parse: never, stringify: never };

/**
 * The one place that knows gray-matter and yaml. Always called with options: without them gray-matter keeps a cache
 * in which a file that failed once reads as empty the second time.
 */
function readYaml(head: string): Document.Parsed<ParsedNode, true> | undefined {
  let document: Document.Parsed<ParsedNode, true> | undefined;
  const yaml = {
    parse(text: string): object {
      document = parseDocument(text, {
        schema: 'failsafe',
        version: '1.2',
        uniqueKeys: false,
        strict: true,
        merge: false,
        prettyErrors: false,
        logLevel: 'silent',
      });
      return Object.create(null) as object;
    },
    stringify: never,
  };
  matter(`---\n${head}\n---\n`, {
    language: 'yaml',
    engines: { yaml, javascript: noEngine, coffee: noEngine, json: noEngine, toml: noEngine },
  });
  return document;
}

const empty = (report: Report, at: number): MapEntry => ({
  kind: 'map',
  value: Object.create(null) as Record<string, Entry>,
  keys: Object.create(null) as Record<string, Place>,
  place: { file: report.file.path, start: at, end: at },
});

/** Reads the front matter of a file; undefined when it is refused, with the reasons reported. `shape` says which keys hold words. */
export function readFrontMatter(report: Report, shape: Shape, foreign = false): FrontMatter | undefined {
  const { head, ok } = findHead(report);
  if (!ok) return undefined;
  if (!head) return { fields: empty(report, 0), body: 0 };
  if (head.end - head.start > caps.head) {
    report.error('head-too-large', { start: 0, end: 3 }, { max: String(caps.head) });
    return undefined;
  }
  const mended = mendHead(report, head, shape);
  if (!mended) return undefined;
  const order = /^%.*/m.exec(mended.text);
  if (order) {
    const start = head.start + order.index;
    explainYaml(report, 'DIRECTIVE', { start, end: start + order[0].length });
    return undefined;
  }
  try {
    const document = readYaml(mended.text);
    if (document === undefined) return { fields: empty(report, head.start), body: head.body };
    const fields = new Reader(report, mended, head.start, foreign).read(document);
    return fields && { fields, body: head.body };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report.error('head-too-deep', { start: head.start, end: head.start }, { max: String(deepest) });
    return undefined;
  }
}

/** Turns a YAML document into entries. gray-matter hands the text on with the line end before it, hence the 1. */
class Reader {
  private nodes = 0;

  constructor(
    private readonly report: Report,
    private readonly mended: Mended,
    private readonly start: number,
    private readonly foreign: boolean,
  ) {}

  read(document: Document.Parsed<ParsedNode, true>): MapEntry | undefined {
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem) {
      const bracket = /end with a ([\]}])/.exec(problem.message)?.[1];
      const at = this.span(problem.pos[0], problem.pos[1]);
      const code = problem.message.includes('followed by map values') ? 'MULTILINE_IMPLICIT_KEY' : problem.code;
      // What never ends is noticed only behind the fields.
      const last = this.start + this.mended.text.trimEnd().length - 1;
      if (bracket) explainBracket(this.report, bracket, at.start);
      else explainYaml(this.report, code, { ...at, start: Math.min(at.start, last) });
      return undefined;
    }
    const top = document.contents as Node | null;
    if (top === null) return empty(this.report, this.start);
    if (!isMap(top)) {
      const range = top.range ?? [0, 0, 0];
      if (isScalar(top) && String(top.value ?? '').trim() === '') return empty(this.report, this.start);
      this.report.error('head-not-fields', this.span(range[0], range[1]));
      return undefined;
    }
    const entry = this.entry(top, 0);
    return entry?.kind === 'map' ? entry : undefined;
  }

  private span(from: number, to: number): Span {
    const most = this.report.file.text.length;
    return {
      start: Math.min(most, this.start + Math.max(0, from - 1)),
      end: Math.min(most, this.start + Math.max(0, to - 1)),
    };
  }

  private place(node: Node): Place {
    const [from, to] = node.range ?? [1, 1];
    return { file: this.report.file.path, ...this.span(from, to) };
  }

  private refuse(code: string, place: Span, facts?: Readonly<Record<string, string>>): undefined {
    this.report.error(code, place, facts);
    return undefined;
  }

  private entry(node: Node | null, depth: number): Entry | undefined {
    if (node === null)
      return { kind: 'words', value: '', place: { file: this.report.file.path, start: this.start, end: this.start } };
    const place = this.place(node);
    const words = lineAround(this.report.file.text, place.start);
    if (depth > deepest) return this.refuse('head-too-deep', place, { max: String(deepest) });
    if (++this.nodes > mostNodes) return this.refuse('head-too-large', place, { max: String(mostNodes) });
    if (isAlias(node)) return this.refuse('yaml-alias', place, { words });
    if (node.anchor !== undefined) return this.refuse('yaml-anchor', place, { words });
    if (node.tag !== undefined) return this.refuse('yaml-tag', place, { line: words });
    if (isMap(node)) return this.map(node, place, depth);
    if (isSeq(node)) return this.list(node.items as Node[], place, depth);
    if (isScalar(node)) return this.words(node.value, node.type, place);
    return this.refuse('head-not-fields', place);
  }

  private words(value: unknown, type: string | undefined, place: Place): WordsEntry {
    const literal = this.mended.literals.get(place.start - this.start);
    if (literal) return this.bare(literal.value, { ...place, end: this.start + literal.end });
    const text = String(value ?? '');
    const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
    if (!quoted) return this.bare(text.trim(), place);
    const inside = { ...place, start: place.start + 1, end: Math.max(place.start + 1, place.end - 1) };
    return { kind: 'words', value: text, place: inside };
  }

  /** A value without quotes. Curly ones around the whole of it are a word processor's. */
  private bare(value: string, place: Place): WordsEntry {
    const curly = this.foreign ? null : /^[“”„]([^“”„]+)[“”]$/.exec(value);
    if (!curly) return { kind: 'words', value, place };
    this.report.note('mended-quotes', place, {}, { ...place, text: curly[1]!.trim() });
    return { kind: 'words', value: curly[1]!.trim(), place: { ...place, start: place.start + 1, end: place.end - 1 } };
  }

  private list(items: readonly Node[], place: Place, depth: number): ListEntry | undefined {
    const value: Entry[] = [];
    for (const item of items) {
      const entry = this.entry(isPair(item) ? null : item, depth + 1);
      if (!entry) return undefined;
      if (entry.kind !== 'words' || entry.value !== '') value.push(entry);
    }
    return { kind: 'list', value, place };
  }

  private map(node: { items: unknown[] }, place: Place, depth: number): MapEntry | undefined {
    const value = Object.create(null) as Record<string, Entry>;
    const keys = Object.create(null) as Record<string, Place>;
    for (const pair of node.items as { key: Node; value: Node | null }[]) {
      const at = this.place(pair.key);
      if (!isScalar(pair.key)) return this.refuse('head-not-fields', at);
      const name = this.mended.keys.get(at.start - this.start) ?? String(pair.key.value ?? '').trim();
      if (refusedKeys.has(name)) return this.refuse('refused-key', at, { key: name });
      if ((pair.key as { anchor?: string }).anchor !== undefined)
        return this.refuse('yaml-anchor', at, { words: name });
      if (name === '<<') return this.refuse('yaml-alias', at, { words: '<<' });
      if (name in value && !this.foreign) return this.refuse('same-key-twice', at, { key: name });
      if (name in value) {
        this.report.note('second-key-left-out', at, { key: name });
        continue;
      }
      const entry = this.entry(pair.value, depth + 1);
      if (!entry) return undefined;
      value[name] = pair.value === null ? { ...entry, place: at } : entry;
      keys[name] = at;
    }
    return { kind: 'map', value, keys, place };
  }
}
