/** An hour with a place beside it: `18:00 (Budapest time)` is 19:00 in Athens. */
import type { Found, TimeValue } from '../model/value.js';
import { wallClock } from './calendar.js';
import type { Language } from './language.js';
import { offsetAt } from './read/join.js';
import { lexiconOf } from './read/lexicon.js';
import { matchAt } from './read/reader.js';
import { prepare } from './read/text.js';

/** In brackets, or called a time: a bare name of a city beside an hour says where, not whose clock. */
const clock = /^,? ?[([]| .*(?:time|idő|ωρα|utc|gmt|e[sd]t|cest?|bst)/u;

/** ` (Budapest time)`, ` (UTC-05:00)`. */
function zoneBehind(plain: string, language: Language): string | undefined {
  // A bare `-14:00` is the other end of a span.
  const offset = /^,? ?[([]?(?:utc|gmt)/.test(plain) ? offsetAt(plain) : undefined;
  if (offset) return offset.zone;
  const { zoneAt, zoneOf } = lexiconOf(language);
  const named = matchAt(zoneAt, plain, 0);
  return named && clock.test(named[0]) ? zoneOf(named[1]!) : undefined;
}

/** Hours of a text with the zone that stands behind them; all else as it was. */
export function withClocks(values: Found[], text: string, language: Language): Found[] {
  if (!values.some(({ value }) => value.type === 'time')) return values;
  return values.map((found): Found => {
    const { value, end } = found;
    if (value.type !== 'time') return found;
    const zone = zoneBehind(prepare(text.slice(end, end + 60)).plain, language);
    return zone === undefined ? found : { ...found, value: { ...value, zone } };
  });
}

/** A winter and a summer noon: clocks of two zones may change on different days. */
const NOONS = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)];

const minutes = ({ hour, minute }: { readonly hour: number; readonly minute: number }) => (hour % 24) * 60 + minute;

/** Whether two hours are those of different clocks. */
export const onOtherClock = (a: TimeValue, b: TimeValue): boolean =>
  a.zone !== undefined && b.zone !== undefined && a.zone !== b.zone;

/** Whether two hours of different zones are one moment, in winter or in summer. */
export function sameOnOtherClock(read: TimeValue, said: TimeValue): boolean {
  return NOONS.some((noon) => {
    const [here, there] = [wallClock(noon, read.zone!), wallClock(noon, said.zone!)];
    if (!here || !there) return false;
    const apart = minutes(here.time) - minutes(there.time) - (minutes(read) - minutes(said));
    return apart % 1440 === 0;
  });
}
