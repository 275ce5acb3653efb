/**
 * Same words, other value: where a finished file says a stretch of the message word for word, its values must be
 * those of that stretch, even when the value it shows instead is declared for something else.
 */
import type { Atom, Locale, ReadValue, Reading, Verdict } from '../model.js';
import { agrees, readValues } from '../languages/index.js';

/** A stretch of the message with its values in order. */
export interface Stretch {
  readonly part: string;
  readonly mask: string;
  readonly values: readonly { readonly value: Atom; readonly text: string }[];
}

/** One private character per type stands for a value of that type. */
const MARKS: Readonly<Record<string, string>> = Object.fromEntries(
  ['money', 'date', 'time', 'instant', 'duration', 'phone', 'email', 'link', 'percentage', 'quantity', 'code'].map(
    (type, i) => [type, String.fromCodePoint(0xe000 + i)],
  ),
);
const MARK = /[\u{e000}-\u{e00f}]/gu;
/** Letters a stretch must have besides its values to be recognised as a segment, and inside a longer one. */
const LETTERS = 4;
const LETTERS_INSIDE = 12;
/** Above this many pairs only whole segments are compared. */
const MAX_PAIRS = 100_000;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly value: Atom;
}

/** The words of a text, with a mark in place of each value. */
function maskOf(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, value } of spans) {
    out += text.slice(at, start) + MARKS[value.type];
    at = end;
  }
  return (out + text.slice(at))
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u202f\u00ad]+/g, ' ')
    .trim();
}

/** Stretches that say at least one value; links are left to their own rule. */
export function stretchesWithValues(texts: Iterable<readonly [part: string, text: string]>, locale: Locale): Stretch[] {
  const found: Stretch[] = [];
  for (const [part, text] of texts) {
    const values = readValues(text, locale).filter((v) => v.value.type !== 'link');
    const mask = maskOf(text, values);
    if (values.length > 0 && letters(mask) >= LETTERS) found.push({ part, mask, values });
  }
  return found;
}

function sameMask(stretches: readonly Stretch[]): Map<string, Stretch[]> {
  const groups = new Map<string, Stretch[]>();
  for (const stretch of stretches) groups.set(stretch.mask, [...(groups.get(stretch.mask) ?? []), stretch]);
  return groups;
}

const countMarks = (mask: string) => mask.match(MARK)?.length ?? 0;
const letters = (mask: string) => mask.match(/\p{L}/gu)?.length ?? 0;

/** Where a stretch stands in a segment: index of its first value there. */
function* occurrences(segment: string, stretch: string): Generator<number> {
  for (let at = segment.indexOf(stretch); at >= 0; at = segment.indexOf(stretch, at + 1))
    yield countMarks(segment.slice(0, at));
}

function tupleAgrees(reads: readonly ReadValue[], stretch: Stretch): boolean {
  return stretch.values.every((said, i) => reads[i] !== undefined && agrees(reads[i].value, said.value));
}

/** The stretch of a group with the fewest differing values. */
function closest(reads: readonly ReadValue[], group: readonly Stretch[]): Stretch {
  const wrong = (s: Stretch) => s.values.filter((said, i) => !reads[i] || !agrees(reads[i].value, said.value)).length;
  return group.reduce((best, next) => (wrong(next) < wrong(best) ? next : best));
}

function* differing(
  reads: readonly ReadValue[],
  group: readonly Stretch[],
): Generator<Verdict & { state: 'contradicted' }> {
  if (group.some((stretch) => tupleAgrees(reads, stretch))) return;
  const meant = closest(reads, group);
  for (const [i, said] of meant.values.entries()) {
    const read = reads[i];
    if (read && !agrees(read.value, said.value))
      yield {
        state: 'contradicted',
        expected: said.value,
        read,
        said: { value: said.value, text: said.text, part: meant.part },
      };
  }
}

/** Contradictions between a file and the stretches it repeats. */
export function differingStretches(
  reading: Reading,
  stretches: readonly Stretch[],
): (Verdict & { state: 'contradicted' })[] {
  const groups = sameMask(stretches);
  const found = new Map<ReadValue, Verdict & { state: 'contradicted' }>();
  const bySegment = new Map<number, ReadValue[]>();
  for (const value of reading.values) bySegment.set(value.segment, [...(bySegment.get(value.segment) ?? []), value]);
  const inside = groups.size * bySegment.size <= MAX_PAIRS;
  for (const [index, all] of bySegment) {
    const reads = all.filter((read) => read.value.type !== 'link');
    const mask = maskOf(reading.segments[index]!.text, reads);
    const whole = groups.get(mask);
    const candidates: Iterable<[string, Stretch[]]> = whole ? [[mask, whole]] : inside ? groups : [];
    for (const [stretch, group] of candidates) {
      if (!whole && letters(stretch) < LETTERS_INSIDE) continue;
      for (const first of occurrences(mask, stretch))
        for (const verdict of differing(reads.slice(first), group)) found.set(verdict.read, verdict);
    }
  }
  return [...found.values()];
}
