import type { Atom } from '../../src/model.js';
import { readValues } from '../../src/languages/index.js';

const two = (n: number) => String(n).padStart(2, '0');

/** An atom in a few characters, so that tables of sentences stay readable: `24.90 EUR`, `2026-11-27 Fr`, `18:30`. */
export function short(value: Atom): string {
  const days = ['', ' Mo', ' Tu', ' We', ' Th', ' Fr', ' Sa', ' Su'];
  switch (value.type) {
    case 'date':
      return `${value.year ?? ''}-${two(value.month)}-${two(value.day)}${days[value.weekday ?? 0]}`;
    case 'time':
      return `${two(value.hour)}:${two(value.minute)}`;
    case 'instant':
      return value.epoch === undefined
        ? `${short(value.date)}T${short(value.time)}`
        : new Date(value.epoch).toISOString();
    case 'phone':
      return value.e164;
    case 'email':
      return value.address;
    case 'link':
      return value.url;
    case 'code':
      return value.text;
    default: {
      const unit = value.type === 'money' ? ` ${value.currency}` : value.type === 'percentage' ? '%' : ` ${value.unit}`;
      return `${value.qualifier ? `${value.qualifier} ` : ''}${value.amount}${unit}`;
    }
  }
}

/** The values of a sentence in shorthand. */
export function readShort(text: string, locale: string, callingCodes?: string[]): string[] {
  return readValues(text, locale, { callingCodes }).map((found) => short(found.value));
}
