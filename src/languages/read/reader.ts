import type { Atom } from '../../model/value.js';
import type { Lexicon } from './lexicon.js';
import type { Prepared } from './text.js';

/** A value with its place in the prepared text. */
export interface Piece {
  readonly value: Atom;
  readonly start: number;
  readonly end: number;
}

/** What the surroundings tell a reader. Calling codes are those of the markets a text speaks to: `+30`. */
export interface ReadContext {
  readonly year?: number;
  readonly callingCode?: string;
  readonly callingCodes?: readonly string[];
}

/** One pass over one text. Pieces are in order; a reader may look back at the last one. */
export interface Reader {
  readonly text: Prepared;
  readonly lexicon: Lexicon;
  readonly codes: readonly string[];
  readonly pieces: Piece[];
  /** Words up to here belong to the last value: «30% κατά μέσο όρο». */
  claimed: number;
}

/** Tries to read values at an offset where a number begins. */
export type ReadAt = (reader: Reader, at: number) => Piece[] | undefined;

/** A sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of the last value read: nothing before it may be claimed again. */
export function lastEnd(reader: Reader): number {
  return reader.pieces.at(-1)?.end ?? 0;
}

/** The words just before an offset, not reaching into the last value. */
export function wordsBefore(reader: Reader, at: number, most = 36): string {
  return reader.text.plain.slice(Math.max(lastEnd(reader), reader.claimed, at - most), at);
}
