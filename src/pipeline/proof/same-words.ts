/**
 * Same words, other digits: where a finished file says a stretch of the message word for word, its digits must be those
 * of that stretch, even when what it shows instead is declared for something else, or can no longer be read as a value.
 *
 * Both sides are compared as skeletons: letters without case, accents, spaces and punctuation, and one mark for each
 * run of digits. So line ends, columns, capitals and typography do not matter, and a changed digit cannot hide. A number
 * in words before a unit counts as its digits: “ninety seconds” cannot become “eighty seconds”.
 */
import type { Locale, ReadValue, Reading, Verdict } from '../../model.js';
import { readValues, withFigures } from '../../languages/index.js';
import { Lately } from '../../model/lately.js';
import { lettersIn, type Skeleton, skeletonOf } from './skeleton.js';

/** A text the files of a draft may repeat. */
export interface Stretch {
  readonly part: string;
  readonly text: string;
  readonly skeleton: Skeleton;
  /** Says enough besides its values to be known inside a longer text. */
  readonly telling: boolean;
}

/** With fewer letters than this besides its values a stretch could stand in any text: it counts as a whole line only. */
const ENOUGH_LETTERS = 5;
/** With fewer letters than this in all (`16`, `7,90 €`) it is no stretch at all. */
const SOME_LETTERS = 5;

const DIGIT = /\p{Nd}/u;

/** Letters of a text that are not part of a value: month names and currencies tell nothing. */
function tellingLetters(text: string, locale: Locale): number {
  let count = 0;
  let at = 0;
  for (const { start, end } of [...readValues(text, locale), { start: text.length, end: text.length }]) {
    count += lettersIn(text.slice(at, start));
    at = end;
  }
  return count;
}

/** Stretches of one language by their text; the same lines stand in every channel. Undefined for what is none. */
export type Stretches = Map<string, Omit<Stretch, 'part'> | undefined>;

function stretchOf(text: string, locale: Locale): Omit<Stretch, 'part'> | undefined {
  const shown = withFigures(text, locale);
  if (!DIGIT.test(shown)) return undefined;
  const skeleton = skeletonOf(shown);
  if (skeleton.shape.length - skeleton.runs.length < SOME_LETTERS) return undefined;
  return { text, skeleton, telling: tellingLetters(text, locale) >= ENOUGH_LETTERS };
}

/** Stretches that hold digits, each once. `known` holds those met before in this locale, and is added to. */
export function stretchesOf(
  texts: Iterable<readonly [part: string, text: string]>,
  locale: Locale,
  known: Stretches = new Map(),
): Stretch[] {
  const found = new Map<string, Stretch>();
  for (const [part, text] of texts) {
    if (found.has(text)) continue;
    if (!known.has(text)) known.set(text, stretchOf(text, locale));
    const stretch = known.get(text);
    if (stretch) found.set(text, { part, ...stretch });
  }
  return [...found.values()];
}

/** All segments of a file as one text, each on a line of its own, and where each begins. */
interface Whole {
  readonly starts: readonly number[];
  readonly skeleton: Skeleton;
  /** Index of the first run of digits of every line, by the shape of the line. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
}

/** The same line stands in several files of a message. */
const skeletons = new Lately<Skeleton>(1000);
const LONGEST_KEPT = 2000;

function skeletonFor(text: string): Skeleton {
  const known = skeletons.get(text);
  if (known) return known;
  const made = skeletonOf(text);
  if (text.length <= LONGEST_KEPT) skeletons.set(text, made);
  return made;
}

const figures = new Map<Locale, Lately<string>>();

function inFigures(text: string, locale: Locale): string {
  let shown = figures.get(locale);
  if (!shown) figures.set(locale, (shown = new Lately(500)));
  const known = shown.get(text);
  if (known !== undefined) return known;
  const made = withFigures(text, locale);
  shown.set(text, made);
  return made;
}

function wholeOf(reading: Reading, locale: Locale): Whole {
  const starts: number[] = [];
  const breaks: number[] = [];
  const runs: Skeleton['runs'][number][] = [];
  let shape = '';
  let at = 0;
  const spelt = new Set(reading.values.filter((value) => !DIGIT.test(value.text)).map(({ segment }) => segment));
  for (const [index, segment] of reading.segments.entries()) {
    const text = spelt.has(index) ? inFigures(segment.text, locale) : segment.text;
    const own = skeletonFor(text);
    const before = shape.length;
    starts.push(at);
    for (const run of own.runs) runs.push({ digits: run.digits, at: at + run.at, mark: before + run.mark });
    for (const end of own.breaks) breaks.push(before + end);
    shape += own.shape;
    breaks.push(shape.length);
    at += text.length + 1;
  }
  const skeleton = { shape, runs, breaks };
  return { starts, skeleton, lines: linesOf(skeleton) };
}

/** Lines without digits are no stretch, so nobody looks for them. */
function linesOf({ shape, runs, breaks }: Skeleton): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  let from = 0;
  let next = 0;
  for (const to of [...breaks, shape.length]) {
    const first = next;
    while (next < runs.length && runs[next]!.mark < to) next++;
    if (next > first) {
      const line = shape.slice(from, to);
      const same = lines.get(line);
      if (same) same.push(first);
      else lines.set(line, [first]);
    }
    from = to;
  }
  return lines;
}

/** Index of the first run of digits of each place where a shape stands. */
function* occurrences({ shape: whole, runs }: Skeleton, shape: string): Generator<number> {
  let first = 0;
  for (let at = whole.indexOf(shape); at >= 0; at = whole.indexOf(shape, at + 1)) {
    while (first < runs.length && runs[first]!.mark < at) first++;
    yield first;
  }
}

const same = (stretch: Stretch, whole: Whole, first: number) =>
  stretch.skeleton.runs.every((run, i) => whole.skeleton.runs[first + i]!.digits === run.digits);

/** The stretch with the fewest other digits. */
function closest(group: readonly Stretch[], whole: Whole, first: number): Stretch {
  const wrong = (s: Stretch) =>
    s.skeleton.runs.filter((run, i) => whole.skeleton.runs[first + i]!.digits !== run.digits).length;
  return group.reduce((best, next) => (wrong(next) < wrong(best) ? next : best));
}

/** The value that holds an offset of a stretch, else the word there. */
function saidAt(stretch: Stretch, at: number, locale: Locale) {
  const value = readValues(stretch.text, locale).find((v) => v.start <= at && at < v.end);
  const word = wordAt(stretch.text, at);
  return {
    value: value?.value ?? { type: 'code' as const, text: word },
    text: value?.text ?? word,
    part: stretch.part,
  };
}

function wordAt(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(0, at))![0];
  return (before + /^\S*/.exec(text.slice(at))![0]).replace(/[,;.]$/, '');
}

/** What was read at an offset of the whole file; a word where no value could be read. */
function readAt(reading: Reading, whole: Whole, at: number): ReadValue {
  const index = whole.starts.findLastIndex((start) => start <= at);
  const segment = reading.segments[index]!;
  const offset = at - whole.starts[index]!;
  const read = reading.values.find((v) => v.segment === index && v.start <= offset && offset < v.end);
  if (read) return read;
  const text = wordAt(segment.text, offset);
  const excerpt = segment.text
    .slice(Math.max(0, offset - 40), offset + 40)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return {
    value: { type: 'code', text },
    text,
    excerpt,
    where: segment.where,
    kind: segment.kind,
    segment: index,
    start: offset,
    end: offset + text.length,
  };
}

type Contradiction = Verdict & { state: 'contradicted' };

interface Comparison {
  readonly reading: Reading;
  readonly whole: Whole;
  readonly locale: Locale;
  /** By index of the run of digits. */
  readonly found: Map<number, Contradiction>;
  readonly fine: Set<number>;
}

/** One place where the shape of a group stands: fine when any of its stretches has these digits. */
function compareAt(
  first: number,
  group: readonly Stretch[],
  { reading, whole, locale, found, fine }: Comparison,
): void {
  if (group.some((stretch) => same(stretch, whole, first))) {
    for (let i = 0; i < group[0]!.skeleton.runs.length; i++) fine.add(first + i);
    return;
  }
  const meant = closest(group, whole, first);
  for (const [i, run] of meant.skeleton.runs.entries()) {
    const there = whole.skeleton.runs[first + i]!;
    if (there.digits === run.digits || fine.has(first + i) || found.has(first + i)) continue;
    const said = saidAt(meant, run.at, locale);
    found.set(first + i, { state: 'contradicted', said, expected: said.value, read: readAt(reading, whole, there.at) });
  }
}

/** Contradictions between a file and the stretches it repeats; each place once. Longer stretches are heard first. */
export function differingStretches(reading: Reading, stretches: readonly Stretch[], locale: Locale): Contradiction[] {
  const whole = wholeOf(reading, locale);
  const groups = new Map<string, Stretch[]>();
  for (const stretch of stretches)
    groups.set(stretch.skeleton.shape, [...(groups.get(stretch.skeleton.shape) ?? []), stretch]);
  const comparison: Comparison = { reading, whole, locale, found: new Map(), fine: new Set() };
  for (const [shape, group] of [...groups].sort((a, b) => b[0].length - a[0].length)) {
    const telling = group.some((stretch) => stretch.telling);
    const places = telling ? occurrences(whole.skeleton, shape) : (whole.lines.get(shape) ?? []);
    for (const first of places) compareAt(first, group, comparison);
  }
  return [...new Map([...comparison.found.values()].map((verdict) => [verdict.read, verdict])).values()];
}
