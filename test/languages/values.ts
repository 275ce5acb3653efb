import fc from 'fast-check';
import type { DateValue, Instant, Value } from '../../src/model.js';
import { epochOf, isDay, weekdayOf } from '../../src/languages/calendar.js';
import { unitSymbols } from '../../src/languages/units.js';

export const locales = ['en', 'el', 'hu'] as const;

const digits = (min: number, max: number) => fc.integer({ min, max });
const qualifier = fc.option(fc.constantFrom('up-to', 'from', 'about', 'at-least', 'average'), { nil: undefined });
const decimal = fc
  .tuple(digits(0, 2_000_000), fc.option(digits(1, 99), { nil: undefined }))
  .map(([whole, part]) => (part === undefined ? `${whole}` : `${whole}.${String(part).padStart(2, '0')}`));

export const money = fc
  .record({ amount: decimal, currency: fc.constantFrom('EUR', 'HUF', 'USD', 'GBP', 'CHF', 'RSD'), qualifier })
  .map(({ amount, currency, ...rest }): Value => ({
    type: 'money',
    amount: currency === 'HUF' ? amount.replace(/\..*/, '') : amount,
    currency,
    ...rest,
  }));
export const percentage = fc.record({ amount: decimal, qualifier }).map((v): Value => ({ type: 'percentage', ...v }));
export const duration = fc
  .record({
    amount: digits(0, 5000).map(String),
    unit: fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'month', 'year'),
    qualifier,
  })
  .map((v): Value => ({ type: 'duration', ...v }));
export const quantity = fc
  .record({ amount: decimal, unit: fc.constantFrom(...Object.keys(unitSymbols), 'piece', 'page'), qualifier })
  .map((v): Value => ({ type: 'quantity', ...v }));
export const date = fc
  .record({ year: digits(1990, 2090), month: digits(1, 12), day: digits(1, 31) })
  .filter(({ year, month, day }) => isDay(day, month, year))
  .map((v): DateValue & { year: number } => ({ type: 'date', ...v }));
/** As people say days: with or without the year, with or without the weekday. */
export const day = fc.tuple(date, fc.boolean(), fc.boolean()).map(([full, withYear, withWeekday]): DateValue => {
  const { year, ...rest } = full;
  return {
    ...rest,
    ...(withYear && { year }),
    ...(withWeekday && { weekday: weekdayOf(year, full.month, full.day) }),
  };
});
export const time = fc
  .record({ hour: digits(0, 23), minute: digits(0, 59) })
  .map((v) => ({ type: 'time', ...v }) as const);
export const instant = fc
  .record({ date, time, zone: fc.constantFrom('Europe/Athens', 'Europe/Budapest', 'UTC') })
  .map((v): Instant => ({ type: 'instant', ...v, epoch: epochOf(v.date, v.time, v.zone) as number }))
  .filter(({ epoch }) => typeof epoch === 'number');
export const period = fc.tuple(date, digits(1, 90)).map(([from, days]): Value => {
  const end = new Date(Date.UTC(from.year, from.month - 1, from.day + days));
  const to = { year: end.getUTCFullYear(), month: end.getUTCMonth() + 1, day: end.getUTCDate() };
  return { type: 'period', from, to: { type: 'date', ...to } };
});
/** From one moment to another, most often of the same day. */
export const moments = fc
  .tuple(date, time, digits(1, 23), digits(0, 3), fc.constantFrom('Europe/Athens', 'Europe/Budapest'))
  .map(([on, from, hours, days, zone]) => {
    const end = new Date(Date.UTC(on.year, on.month - 1, on.day + days, from.hour + hours, from.minute));
    const to = { year: end.getUTCFullYear(), month: end.getUTCMonth() + 1, day: end.getUTCDate() };
    const at = (day: DateValue & { year: number }, clock: { hour: number; minute: number }): Instant => {
      const wall = { type: 'time', ...clock } as const;
      return { type: 'instant', date: day, time: wall, zone, epoch: epochOf(day, wall, zone) as number };
    };
    const last = { hour: end.getUTCHours(), minute: end.getUTCMinutes() };
    return { type: 'period', from: at(on, from), to: at({ type: 'date', ...to }, last) } as const;
  })
  .filter(({ from, to }) => typeof from.epoch === 'number' && typeof to.epoch === 'number');
export const phone = fc
  .oneof(
    fc
      .tuple(fc.constantFrom('+302', '+3069'), digits(0, 999_999_999))
      .map(([head, n]) => (head + String(n).padStart(9, '0')).slice(0, 13)),
    digits(0, 9_999_999).map((n) => `+361${String(n).padStart(7, '0')}`),
    digits(0, 9_999_999).map((n) => `+3630${String(n).padStart(7, '0')}`),
    digits(20_000_000, 99_999_999).map((n) => `+4420${n}`),
  )
  .map((e164): Value => ({ type: 'phone', e164 }));
export const link = fc
  .tuple(fc.webUrl({ withQueryParameters: true }))
  .filter(([url]) => /^https?:\/\/[a-z]/.test(url) && !/[.,;:!?'*_~)\]-]$/.test(url))
  .map(([url]): Value => ({ type: 'link', url }));
const word = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
export const email = fc
  .tuple(
    word('abcxyz0189'),
    fc.constantFrom('', '.press', '+news', '_1', '-x'),
    word('abcdé3'),
    fc.constantFrom('com', 'example', 'co.uk'),
  )
  .map(([name, more, host, end]): Value => ({ type: 'email', address: `${name}${more}@${host}.${end}` }));
export const hours = fc
  .array(fc.tuple(digits(1, 7), digits(1, 7), digits(0, 11), digits(12, 23), fc.constantFrom(0, 15, 30, 45)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rules): Value => {
    const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
    const two = (n: number) => String(n).padStart(2, '0');
    const spec = rules
      .map(
        ([a, b, from, to, minute]) =>
          `${a === b ? names[a - 1] : `${names[a - 1]}-${names[b - 1]}`} ${two(from)}:${two(minute)}-${two(to)}:${two(minute)}`,
      )
      .join('; ');
    return { type: 'hours', spec: `${spec}; PH off` };
  });
