/** The finished files of a rendition as the search for wordings meets them: folded, each once. */
import type { FileText, Reading, Segment } from '../../model.js';
import { foldWords } from '../../languages/index.js';

export interface FileRead extends FileText {
  /** Where each segment begins in `words`. */
  readonly starts: readonly number[];
  readonly segments: readonly Segment[];
}

/** What people meet. Heads and feet of pages stand between the halves of a sentence: they come last. */
function inReadingOrder(all: readonly Segment[]): readonly Segment[] {
  const shown = all.filter(({ kind }) => kind !== 'data');
  const segments = shown.length > 0 ? shown : all;
  const margin = ({ where }: Segment) => where.endsWith(', margin');
  if (!segments.some(margin)) return segments;
  return [...segments.filter((segment) => !margin(segment)), ...segments.filter(margin)];
}

const known = new WeakMap<Reading, FileRead>();

export function fileRead(reading: Reading): FileRead {
  const before = known.get(reading);
  if (before) return before;
  const segments = inReadingOrder(reading.segments);
  const starts: number[] = [];
  let words = ' ';
  for (const segment of segments) {
    starts.push(words.length);
    words += foldWords(segment.text).slice(1);
  }
  const made = { file: reading.file, text: segments.map(({ text }) => text).join('\n'), words, starts, segments };
  known.set(reading, made);
  return made;
}

/** Files for machines say what theirs say; people read the others. */
const FOR_MACHINES = /\.(?:json|xml|ics|csv)$/i;

/** The files that people read, all when there are no others. */
export function mainFiles(readings: readonly Reading[]): FileRead[] {
  const main = readings.filter(({ file }) => !FOR_MACHINES.test(file));
  return (main.length > 0 ? main : readings).map(fileRead);
}

/** A wording in a file, with the place there as people can follow it. */
export interface Sight {
  readonly file: string;
  readonly where: string;
  readonly excerpt: string;
}

const EXCERPT = 120;

/** The segment in which an offset of the words stands. */
function segmentAt({ starts }: FileRead, at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where folded words (with a blank at either end) stand in a file; undefined when they do not. */
export function sightOf(file: FileRead, folded: string, wording: string): Sight | undefined {
  const at = file.words.indexOf(folded);
  if (at < 0 || folded.length < 3) return undefined;
  const segment = file.segments[segmentAt(file, at + 1)];
  return { file: file.file, where: segment?.where ?? '', excerpt: shortened(wording) };
}

/** The same for words as they are written there. */
export function whereOf(file: FileRead, text: string): string {
  const at = file.words.indexOf(foldWords(text));
  return at < 0 ? '' : (file.segments[segmentAt(file, at + 1)]?.where ?? '');
}

export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= EXCERPT) return line;
  return `${line.slice(0, line.lastIndexOf(' ', EXCERPT) + 1 || EXCERPT).trimEnd()}…`;
}
