/** Public holidays of the countries we know, and what a brand changes in them. */
import { calendars, type HolidayRule } from './calendars.js';
import type { Day } from './easter.js';

export interface Holiday {
  /** `2026-12-25`. */
  readonly date: string;
  /** Absent for a day that only the brand declares. */
  readonly name?: HolidayRule['name'];
}

/** Days a brand adds (a bridge day, a moved holiday) or takes away (a moved one), as `2026-05-04`. */
export interface OwnHolidays {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** True when we know the calendar of a country; else only what the brand declares is known. */
export function knowsHolidays(country: string): boolean {
  return Object.hasOwn(calendars, country);
}

const two = (n: number): string => String(n).padStart(2, '0');
const isoOf = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

const made = new Map<string, readonly Holiday[]>();

/** The holidays of a country in a year, in order; two on one day are one. */
export function holidaysOf(country: string, year: number, own: OwnHolidays = {}): readonly Holiday[] {
  const key = `${country} ${year}`;
  let known = made.get(key);
  if (!known) made.set(key, (known = computed(country, year)));
  if (!own.add?.length && !own.remove?.length) return known;
  const added = (own.add ?? []).filter((date) => date.startsWith(`${year}-`)).map((date): Holiday => ({ date }));
  const kept = known.filter(({ date }) => !own.remove?.includes(date));
  return inOrder([...kept, ...added]);
}

function computed(country: string, year: number): Holiday[] {
  if (!knowsHolidays(country)) return [];
  return inOrder(
    calendars[country]!.flatMap(({ name, on }) => {
      const day = on(year);
      return day ? [{ date: isoOf(day), name }] : [];
    }),
  );
}

function inOrder(holidays: readonly Holiday[]): Holiday[] {
  const days = new Map<string, Holiday>();
  for (const holiday of holidays) if (!days.has(holiday.date)) days.set(holiday.date, holiday);
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
