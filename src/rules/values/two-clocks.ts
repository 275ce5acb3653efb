/** Hours that say whose clock they are on: what does not hold between them, or between them and the calendar. */
import type { Found, Locale, TimeValue } from '../../model.js';
import { offsetOf, zoneAt } from '../../languages/index.js';
import type { FullDay } from './dated.js';

export interface ClockProblem {
  readonly say: 'gap' | 'abbreviation' | 'apart';
  readonly start: number;
  readonly end: number;
  readonly data: Readonly<Record<string, string>>;
}

interface Clock {
  readonly found: Found;
  readonly end: number;
  readonly time: TimeValue;
  readonly zone: string;
  readonly day: FullDay | undefined;
}

/** Every hour of a text with a zone beside it; a day before it is its day. */
function* clocksIn(text: string, values: readonly Found[], locale: Locale): Generator<Clock> {
  for (const [index, found] of values.entries()) {
    const { value } = found;
    if (value.type === 'instant' && value.zone && value.date.year !== undefined)
      yield {
        found,
        end: found.end,
        time: value.time,
        zone: value.zone,
        day: { ...value.date, year: value.date.year },
      };
    if (value.type !== 'time') continue;
    const zone = zoneAt(text.slice(found.end), locale);
    if (!zone) continue;
    const before = values[index - 1];
    const date = before?.value.type === 'date' && found.start - before.end < 12 ? before.value : undefined;
    const day = date?.year === undefined ? undefined : { ...date, year: date.year };
    yield { found, end: found.end + zone.end, time: value, zone: zone.zone, day };
  }
}

/** Minutes ahead of UTC by the letters that people put behind an hour. */
const abbreviations: Readonly<Record<string, number>> = {
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  BST: 60,
  GMT: 0,
  EST: -300,
  EDT: -240,
};
const letters = /(?<![\p{L}\p{N}])(?:CES?T|EES?T|BST|GMT|E[SD]T)(?![\p{L}\p{N}+-])/u;

export function* clockProblems(
  text: string,
  values: readonly Found[],
  locale: Locale,
  published: FullDay,
): Generator<ClockProblem> {
  let last: Clock | undefined;
  for (const clock of clocksIn(text, values, locale)) {
    const { found, end, time, zone, day } = clock;
    const offset = offsetOf(day ?? published, time, zone);
    const excerpt = text.slice(found.start, end);
    if (offset === 'gap') {
      if (day) yield { say: 'gap', start: found.start, end, data: { text: excerpt } };
    } else if (offset !== undefined) {
      const written = letters.exec(excerpt)?.[0];
      if (written && day && abbreviations[written] !== offset)
        yield { say: 'abbreviation', start: found.start, end, data: { text: excerpt, zone: written } };
      const apart = last && isOneMoment(text, last, clock) ? minutesApart(last, clock, published) : 0;
      if (last && apart !== 0)
        yield { say: 'apart', start: last.found.start, end, data: { text: text.slice(last.found.start, end) } };
    }
    last = clock;
  }
}

/** `19:00 (Athens time) / 18:00 (Budapest time)`: two clocks of one moment. */
function isOneMoment(text: string, first: Clock, second: Clock): boolean {
  const gap = text.slice(first.end, second.found.start);
  return first.zone !== second.zone && gap.length <= 5 && /[/=(]/.test(gap) && !/\p{L}/u.test(gap);
}

function minutesApart(first: Clock, second: Clock, published: FullDay): number {
  const day = first.day ?? second.day ?? published;
  const [a, b] = [first, second].map(({ time, zone }) => {
    const offset = offsetOf(day, time, zone);
    return typeof offset === 'number' ? time.hour * 60 + time.minute - offset : undefined;
  });
  return a === undefined || b === undefined ? 0 : (((a - b) % 1440) + 1440) % 1440;
}
