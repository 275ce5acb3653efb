import type { Language } from './language.js';
import { instantOf } from './calendar.js';
import { lexiconOf } from './read/lexicon.js';
import { matchAt } from './read/reader.js';
import { prepare } from './read/text.js';

/** In brackets, or called a time: a bare name of a city beside an hour says where, not whose clock. */
const clock = /^,? ?[([]| .*(?:time|idő|ωρα|utc|gmt|e[sd]t|cest?|bst)/u;

/** The zone whose name a text begins with: ` (Athens time)`, ` ώρα Ελλάδας`, ` (magyar idő szerint)`. */
export function zoneIn(text: string, language: Language): { zone: string; end: number } | undefined {
  const { plain, from } = prepare(text.slice(0, 60));
  const { zoneAt, zoneOf } = lexiconOf(language);
  const found = matchAt(zoneAt, plain, 0);
  if (!found || !clock.test(found[0])) return undefined;
  return { zone: zoneOf(found[1]!), end: from?.[found[0].length] ?? found[0].length };
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
