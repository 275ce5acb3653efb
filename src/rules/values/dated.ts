/** The days a text means: what it leaves out is told by the day the message is published. */
import type { DateValue, Message } from '../../model.js';
import { isDay } from '../../languages/index.js';

/** A day with its year. */
export type FullDay = DateValue & { readonly year: number };

const DAY = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');

/** `2026-11-27`, which sorts as days do. */
export const isoOf = ({ year, month, day }: FullDay): string => `${year}-${two(month)}-${two(day)}`;

/** Day of publication; today for a message without a date. */
export function publishedOn({ date }: Message, now: string): string {
  return (date ?? now).slice(0, 10);
}

/** Days from one ISO day to another. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** A text looks back a season and ahead not quite a year. */
const [BACK, AHEAD] = [-100, 330];

/** The days a date may mean, the nearest to publication first: one when its year is written. */
export function meantDays(date: DateValue, published: string): FullDay[] {
  const { year, month, day } = date;
  if (year !== undefined) return isDay(day, month, year) ? [{ ...date, year }] : [];
  const around = Number(published.slice(0, 4));
  const away = (full: FullDay) => daysFrom(published, isoOf(full));
  return [around - 1, around, around + 1]
    .filter((one) => isDay(day, month, one))
    .map((one): FullDay => ({ ...date, year: one }))
    .filter((full) => away(full) >= BACK && away(full) <= AHEAD)
    .sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)));
}
