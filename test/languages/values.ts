import fc from 'fast-check';
import type { DateValue, Instant, Value } from '../../src/model.js';
import { epochOf, isDay } from '../../src/languages/calendar.js';
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
