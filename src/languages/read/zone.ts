/** Whose clock an hour is on, said behind it: ` (Athens time)`, ` ώρα Ελλάδας`, ` (UTC-05:00)`. */
import type { Lexicon } from './lexicon.js';
import { matchAt } from './reader.js';

export interface ZoneFound {
  readonly zone: string;
  readonly length: number;
}

/** In brackets, or called a time: a bare name of a city beside an hour says where, not whose clock. */
const clock = /^,? ?[([]| .*(?:time|idő|ωρα|utc|gmt|e[sd]?t|cest?|bst)/u;
const named = /^,? ?[([]?(?:utc|gmt) ?([+-])(\d|0\d|1[0-4])(?::?([0-5]\d))?[)\]]?(?![\p{L}\p{N}])/u;
const bare = /^ ?([+-])(0\d|1[0-4]):?([0-5]\d)(?!\d)/;

/**
 * The zone that a prepared text (`plain`) has behind an hour. An offset alone (`+02:00`) counts only behind an hour of a
 * known day, for `10:00-14:00` is a span.
 */
export function zoneBehind(
  plain: string,
  at: number,
  { zoneAt, zoneOf }: Lexicon,
  ofDay: boolean,
): ZoneFound | undefined {
  const near = plain.slice(at, at + 16);
  const offset = (ofDay ? bare.exec(near) : null) ?? named.exec(near);
  if (offset) {
    const [all, sign, hours, minutes = '00'] = offset;
    return { zone: `${sign}${hours!.padStart(2, '0')}:${minutes}`, length: all.length };
  }
  const found = matchAt(zoneAt, plain, at);
  return found && clock.test(found[0]) ? { zone: zoneOf(found[1]!), length: found[0].length } : undefined;
}
