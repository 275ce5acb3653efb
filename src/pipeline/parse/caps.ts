import type { Report } from './report.js';

/** What a message may cost. The longest real posts we know have 120,000 characters and lines of 6,000. */
export const caps = {
  /** Bytes of a file. */
  file: 256 * 1024,
  /** Lines of a file: each may be a block, and blocks cost more than their characters. */
  lines: 6_000,
  /** Characters of the front matter. */
  head: 100_000,
  /** Characters of a line. */
  line: 50_000,
  /** Numbers of a file: each may be a value that is held against all others. */
  numbers: 2_000,
  /** Block quotes, lists and `:::` passages inside one another. */
  nesting: 12,
  columns: 50,
  /** Cells of all tables of a file. */
  cells: 5_000,
  /** Characters of an address. */
  address: 2_000,
  /** Characters of all addresses of a text: a definition used often costs each time. */
  addresses: 500_000,
  /** Marks (strong, emphasis, links) inside one another. */
  marks: 20,
  /** Runs of `*`, `_` and `~` in one paragraph: each is held against those after it. Real ones have up to 22. */
  delimiters: 600,
  /** Tags inside one another. */
  tags: 60,
  /** Tags of one paragraph that begin and never end. */
  openTags: 300,
} as const;

const markers = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+/;
const item = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/;
const fence = /^ {0,3}(?:`{3,}|~{3,})/;
/** A tag that meets the next one, or the end of the line, before its own end. */
const openTag = /<[a-z/!?][^<>]*(?=<|$)/gi;
/** `24,90`, `09:00`, `30 210 123 4567`: one value, or less. */
const number = /(?<![\p{L}\p{N}_])\d+(?:[.,:\u00a0 -]\d+)*/gu;
const passage = /^ {0,3}:::+[ \t]*(?:[A-Za-z]|$)/;
const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Refuses, before any parser sees it, what would cost too much: sizes, depths and tables. True when it may be read. */
export function withinCaps(report: Report): boolean {
  const { text } = report.file;
  const size = Buffer.byteLength(text);
  if (size > caps.file) {
    const kilo = (bytes: number): string => String(Math.ceil(bytes / 1024));
    report.error('too-large', { start: 0, end: 0 }, { size: kilo(size), max: kilo(caps.file) });
    return false;
  }
  const lines = text.split('\n');
  if (lines.length > caps.lines) {
    report.error('too-many-lines', { start: 0, end: 0 }, { size: String(lines.length), max: String(caps.lines) });
    return false;
  }
  let numbers = 0;
  let start = 0;
  let columns = 0;
  let cells = 0;
  let openTags = 0;
  let delimiters = 0;
  // Fields have no Markdown: what their marks may be is for their own reader to say.
  let isHead = /^\ufeff?---\s*$/.test(lines[0]!);
  let isCode = false;
  let passages = 0;
  for (const line of lines) {
    const end = start + line.length;
    const span = { start, end: Math.min(end, start + 80) };
    if (line.length > caps.line) return refuse(report, 'line-too-long', span, caps.line);
    numbers += line.match(number)?.length ?? 0;
    if (numbers > caps.numbers) return refuse(report, 'too-many-numbers', span, caps.numbers);
    if (depthOf(line) > caps.nesting) return refuse(report, 'nested-too-deep', span, caps.nesting);
    if (passage.test(line)) passages = /^\s*:+\s*$/.test(line) ? Math.max(0, passages - 1) : passages + 1;
    if (passages > caps.nesting) return refuse(report, 'nested-too-deep', span, caps.nesting);
    if (isHead) isHead = start === 0 || line.trim() !== '---';
    else if (fence.test(line)) isCode = !isCode;
    const isBare = isHead || isCode;
    if (line.trim() === '') columns = openTags = 0;
    // A paragraph ends with an empty line, at the next item of a list, and in a table with each row.
    if (isBare || columns > 0 || line.trim() === '' || item.test(line)) delimiters = 0;
    if (!isBare) delimiters += line.match(/[*_~]+/g)?.length ?? 0;
    if (delimiters > caps.delimiters) return refuse(report, 'too-tangled', span, caps.delimiters);
    cells += columns;
    if (line.includes('<')) openTags += line.match(openTag)?.length ?? 0;
    if (openTags > caps.openTags) return refuse(report, 'too-tangled', span, caps.openTags);
    if (line.includes('|') && delimiterRow.test(line)) {
      columns = line.split('|').length;
      cells += columns;
      if (columns > caps.columns + 2) return refuse(report, 'table-too-large', span, caps.columns);
    }
    if (cells > caps.cells) return refuse(report, 'table-too-large', span, caps.cells);
    start = end + 1;
  }
  return true;
}

function refuse(report: Report, code: string, span: { start: number; end: number }, max: number): false {
  report.error(code, span, { max: String(max) });
  return false;
}

/** How many containers a line opens or continues: markers at its start, and indentation in steps of four. */
function depthOf(line: string): number {
  const prefix = markers.exec(line)?.[0];
  if (prefix === undefined) return 0;
  if (line.length < 200 && /^(?:-+|\*+)$/.test(line.replace(/\s/g, ''))) return 0;
  return prefix.replace(/\d+[.)]/g, '-').replace(/[ \t]/g, '').length;
}
