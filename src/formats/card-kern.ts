/** Kerning of a font, as far as pairs say it (GPOS lookups of the feature `kern`). */
import type { FontFile } from '../model/font.js';

/** Font units to add between two glyphs that follow each other. */
export type Kerning = (left: number, right: number) => number;

/** @returns undefined when the font has no such pairs: then nothing may be kerned while drawing either. */
export function kerningOf(font: FontFile): Kerning | undefined {
  const gpos = font.table('GPOS');
  if (!gpos) return undefined;
  const lookups = unlessBroken(() => pairLookups(gpos));
  if (!lookups?.length) return undefined;
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 65_536 + right;
    let sum = known.get(key);
    if (sum === undefined) {
      sum = unlessBroken(() => lookups.reduce((all, tables) => all + firstOf(gpos, tables, left, right), 0)) ?? 0;
      known.set(key, sum);
    }
    return sum;
  };
}

/** Offsets of a font may lead anywhere. */
function unlessBroken<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Only the first table of a lookup that knows the pair counts. */
function firstOf(gpos: DataView, tables: readonly number[], left: number, right: number): number {
  for (const table of tables) {
    const found = pairIn(gpos, table, left, right);
    if (found !== undefined) return found;
  }
  return 0;
}

/** Offsets of the pair tables, by lookup. https://learn.microsoft.com/typography/opentype/spec/gpos */
function pairLookups(gpos: DataView): number[][] {
  const [features, list] = [gpos.getUint16(6), gpos.getUint16(8)];
  const wanted = new Set<number>();
  for (let left = gpos.getUint16(features), at = features + 2; left > 0; left--, at += 6) {
    if (gpos.getUint32(at) !== 0x6b65726e) continue;
    const feature = features + gpos.getUint16(at + 4);
    for (let count = gpos.getUint16(feature + 2), step = 0; step < count; step++)
      wanted.add(gpos.getUint16(feature + 4 + 2 * step));
  }
  return [...wanted]
    .toSorted((a, b) => a - b)
    .map((index) => tablesOf(gpos, list + gpos.getUint16(list + 2 + 2 * index)))
    .filter((tables) => tables.length > 0);
}

function tablesOf(gpos: DataView, lookup: number): number[] {
  const type = gpos.getUint16(lookup);
  return Array.from({ length: gpos.getUint16(lookup + 4) }, (_, step): number[] => {
    const table = lookup + gpos.getUint16(lookup + 6 + 2 * step);
    if (type === 2) return [table];
    return type === 9 && gpos.getUint16(table + 2) === 2 ? [table + gpos.getUint32(table + 4)] : [];
  }).flat();
}

const bits = (format: number) => format.toString(2).replaceAll('0', '').length;

/** The change of the first glyph's advance; undefined when this table does not know the pair. */
function pairIn(gpos: DataView, table: number, left: number, right: number): number | undefined {
  const covered = coverage(gpos, table + gpos.getUint16(table + 2), left);
  if (covered === undefined) return undefined;
  const [first, second] = [gpos.getUint16(table + 4), gpos.getUint16(table + 6)];
  const advance = (record: number) => ((first & 4) === 0 ? 0 : gpos.getInt16(record + 2 * bits(first & 3)));
  const size = 2 * (bits(first) + bits(second));
  if (gpos.getUint16(table) === 2) {
    const [a, b] = [8, 10].map((at, which) => classOf(gpos, table + gpos.getUint16(table + at), which ? right : left));
    return advance(table + 16 + (a! * gpos.getUint16(table + 14) + b!) * size);
  }
  const set = table + gpos.getUint16(table + 10 + 2 * covered);
  for (let left = gpos.getUint16(set), at = set + 2; left > 0; left--, at += 2 + size)
    if (gpos.getUint16(at) === right) return advance(at + 2);
  return undefined;
}

function coverage(gpos: DataView, at: number, glyph: number): number | undefined {
  const lists = gpos.getUint16(at) === 1;
  for (let count = gpos.getUint16(at + 2), step = 0; step < count; step++) {
    const record = at + 4 + step * (lists ? 2 : 6);
    const first = gpos.getUint16(record);
    if (glyph < first) return undefined;
    if (lists ? glyph === first : glyph <= gpos.getUint16(record + 2))
      return lists ? step : gpos.getUint16(record + 4) + glyph - first;
  }
  return undefined;
}

function classOf(gpos: DataView, at: number, glyph: number): number {
  if (gpos.getUint16(at) === 1) {
    const step = glyph - gpos.getUint16(at + 2);
    return step >= 0 && step < gpos.getUint16(at + 4) ? gpos.getUint16(at + 6 + 2 * step) : 0;
  }
  for (let left = gpos.getUint16(at + 2), record = at + 4; left > 0; left--, record += 6)
    if (glyph >= gpos.getUint16(record) && glyph <= gpos.getUint16(record + 2)) return gpos.getUint16(record + 4);
  return 0;
}
