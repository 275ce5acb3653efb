/** Rendition → Readings: what a reader of the finished bytes meets, with the values found there. */
import type { Brand, Draft, Format, Locale, Market, Reading, Rendition, RenderedFile, Segment } from '../../model.js';
import { readClocks } from '../../languages/index.js';

const EXCERPT = 40;

/** White space that would not be one blank already. */
const uneven = /[^\S ]| {2}/;

function excerptAt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - EXCERPT);
  const to = Math.min(text.length, end + EXCERPT);
  const cut = text.slice(from, to);
  const even = uneven.test(cut) ? cut.replaceAll(/\s+/g, ' ') : cut;
  return `${from > 0 ? '…' : ''}${even.trim()}${to < text.length ? '…' : ''}`;
}

/** Values of segments, in order. Domestic phone numbers are read with the calling codes of the markets. */
export function valuesOfSegments(
  segments: readonly Segment[],
  locale: Locale,
  callingCodes: readonly string[],
): Reading['values'] {
  return segments.flatMap((segment, index) =>
    readClocks(segment.text, locale, { callingCodes: [...callingCodes] }).map((found) => ({
      value: found.value,
      text: found.text,
      // Cheaper made than made on demand: a getter of its own on each of some hundred values costs four times as much.
      excerpt: excerptAt(segment.text, found.start, found.end),
      where: segment.where,
      kind: segment.kind,
      segment: index,
      start: found.start,
      end: found.end,
    })),
  );
}

export function callingCodesOf(brand: Brand, markets: readonly Market[]): string[] {
  return markets.flatMap((m) => brand.markets[m]?.callingCode ?? []);
}

/** The format that reads a file, by its ending; pictures have none. */
export function formatOf(file: Pick<RenderedFile, 'name'>, formats: readonly Format[]): Format | undefined {
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  return formats.find((format) => format.extensions.includes(ending));
}

/** The same segments with the numbers of the posts of a thread blanked: ` 3/12` at the end of a post is no date. */
function withoutNumbers(segments: readonly Segment[], posts: number): readonly Segment[] {
  const number = new RegExp(` [1-9]\\d*/${posts}(?=\\s*(?:\\n|$))`, 'g');
  return segments.map((segment) => ({
    ...segment,
    text: segment.text.replaceAll(number, (n) => ' '.repeat(n.length)),
  }));
}

/** Reads one file back. `segments` may come from a cache: they depend on the bytes alone. */
export function readingOf(file: string, segments: readonly Segment[], draft: Draft, brand: Brand): Reading {
  const read = draft.thread ? withoutNumbers(segments, draft.thread.length) : segments;
  return { file, segments, values: valuesOfSegments(read, draft.locale, callingCodesOf(brand, draft.markets)) };
}

/** How segments of bytes are had: read, or taken from where they were kept. */
export type ReadBytes = (format: Format, bytes: Uint8Array) => Promise<readonly Segment[]>;

export const readNow: ReadBytes = async (format, bytes) => format.read(bytes);

/** Readings of all files that can be read. */
export async function readRendition(
  rendition: Rendition,
  formats: readonly Format[],
  brand: Brand,
  readBytes: ReadBytes = readNow,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const file of rendition.files) {
    const format = formatOf(file, formats);
    if (format) readings.push(readingOf(file.name, await readBytes(format, file.bytes), rendition.draft, brand));
  }
  return readings;
}
