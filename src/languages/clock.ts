/** Hours with a zone behind them: `18:00 (Budapest time)` is 19:00 in Athens. */
import type { Found, TimeValue } from '../model/value.js';
import { instantOf, wallClock } from './calendar.js';
import type { Language } from './language.js';
import { lexiconOf } from './read/lexicon.js';
import { prepare } from './read/text.js';
import { zoneBehind } from './read/zone.js';

/** The zone whose name a text begins with, and where the name ends. */
export function zoneIn(text: string, language: Language): { zone: string; end: number } | undefined {
  const { plain, from } = prepare(text.slice(0, 60));
  const found = zoneBehind(plain, 0, lexiconOf(language), false);
  return found && { zone: found.zone, end: from?.[found.length] ?? found.length };
}

/** Hours of a text with the zone that stands behind them; all else as it was. */
export function withClocks(values: Found[], text: string, language: Language): Found[] {
  return values.map((found): Found => {
    const { value, end } = found;
    if (value.type !== 'time') return found;
    const zone = zoneIn(text.slice(end, end + 60), language)?.zone;
    return zone === undefined ? found : { ...found, value: { ...value, zone } };
  });
}

/** Minutes that a zone is ahead of UTC at a wall clock; `gap` when its clocks jump over that hour. */
export function offsetOf(
  date: { year: number; month: number; day: number },
  time: { hour: number; minute: number },
  zone: string,
): number | 'gap' | undefined {
  const made = instantOf({ type: 'date', ...date }, { type: 'time', ...time }, zone);
  if (made === 'gap') return 'gap';
  if (made === 'zone' || made.epoch === undefined) return undefined;
  const wall = Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute);
  return (wall - made.epoch) / 60_000;
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
