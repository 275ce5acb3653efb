import type { DateValue, Instant, TimeValue } from '../model/value.js';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month; 29 for February when the year is not known. */
export function daysIn(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeap(year))) return 29;
  return lengths[month - 1] ?? 0;
}

export function isDay(day: number, month: number, year?: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

/** ISO weekday of a civil day: 1 is Monday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(utc(year, month, day)).getUTCDay() || 7;
}

/** The weekday a date says, else the one the calendar gives it. */
export function weekdayOfDate(date: DateValue): number | undefined {
  return date.weekday ?? (date.year === undefined ? undefined : weekdayOf(date.year, date.month, date.day));
}

function utc(year: number, month: number, day: number, hour = 0, minute = 0): number {
  const moment = new Date(Date.UTC(2000, month - 1, day, hour, minute));
  moment.setUTCFullYear(year, month - 1, day);
  return moment.getTime() + (hour >= 24 ? 86_400_000 : 0);
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    let made: Intl.DateTimeFormat | undefined;
    try {
      made = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        calendar: 'iso8601',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      made = undefined;
    }
    formats.set(zone, made);
  }
  return formats.get(zone);
}

/** Minutes of `+02:00`, `-0530`, `Z`, `UTC`; undefined for a name. */
function fixedOffset(zone: string): number | undefined {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 0;
  const parts = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (!parts) return undefined;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0));
}

/** True for an IANA name, `Z` or an offset. */
export function isZone(zone: string): boolean {
  return (
    fixedOffset(zone) !== undefined || (/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/.test(zone) && formatOf(zone) !== undefined)
  );
}

/** The wall clock of a zone at a moment. */
export function wallClock(epoch: number, zone: string): { date: Required<DateValue>; time: TimeValue } | undefined {
  const offset = fixedOffset(zone);
  let moment = epoch + (offset ?? 0) * 60_000;
  if (offset === undefined) {
    const format = formatOf(zone);
    if (!format) return undefined;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(epoch)) part[type] = Number(value);
    moment = utc(part['year']!, part['month']!, part['day']!, part['hour']! % 24, part['minute']!);
  }
  const on = new Date(moment);
  const [year, month, day] = [on.getUTCFullYear(), on.getUTCMonth() + 1, on.getUTCDate()];
  return {
    date: { type: 'date', year, month, day, weekday: weekdayOf(year, month, day) },
    time: { type: 'time', hour: on.getUTCHours(), minute: on.getUTCMinutes() },
  };
}

/**
 * Milliseconds since 1970 UTC of a civil date and time in a zone. An hour that happens twice is the first one.
 * `gap` when the clocks jump over it, `zone` when the zone is not known.
 */
export function epochOf(date: DateValue & { year: number }, time: TimeValue, zone: string): number | 'gap' | 'zone' {
  const wall = utc(date.year, date.month, date.day, time.hour, time.minute);
  const offset = fixedOffset(zone);
  if (offset !== undefined) return wall - offset * 60_000;
  if (!isZone(zone)) return 'zone';
  const key = `${zone} ${wall}`;
  const known = epochs.get(key);
  if (known !== undefined) return known;
  const candidates = [wall - 86_400_000, wall + 86_400_000].map((near) => wall - shiftAt(near, zone));
  const fits = candidates.filter((moment) => moment + shiftAt(moment, zone) === wall);
  const epoch = fits.length === 0 ? 'gap' : Math.min(...fits);
  if (epochs.size >= 1000) epochs.clear();
  epochs.set(key, epoch);
  return epoch;
}

/** The moments of a message are met in every form and file; a zone's own calendar is slow. */
const epochs = new Map<string, number | 'gap'>();

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function shiftAt(epoch: number, zone: string): number {
  const clock = wallClock(epoch, zone)!;
  const there = utc(clock.date.year, clock.date.month, clock.date.day, clock.time.hour, clock.time.minute);
  return there - Math.floor(epoch / 60_000) * 60_000;
}

/** An instant with its moment, or the problem that keeps it from having one. */
export function instantOf(
  date: DateValue & { year: number },
  time: TimeValue,
  zone: string | undefined,
): Instant | 'gap' | 'zone' {
  if (zone === undefined) return { type: 'instant', date, time };
  const epoch = epochOf(date, time, zone);
  return typeof epoch === 'number' ? { type: 'instant', date, time, zone, epoch } : epoch;
}

/** Days from one civil date to another; years must be known. */
export function daysBetween(from: DateValue & { year: number }, to: DateValue & { year: number }): number {
  return (utc(to.year, to.month, to.day) - utc(from.year, from.month, from.day)) / 86_400_000;
}
