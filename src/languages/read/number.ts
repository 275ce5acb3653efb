import type { ValueWords } from '../language.js';

/** A number as people write it: `1.234,50`, `12 500`, `24,90`, `9990`. */
export const numberAt =
  /\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3}){0,4}(?:[.,]\d{1,2})?(?![\d]|[.,]\d)|\d+(?:[.,]\d+)?(?![\d]|[.,]\d)/uy;

/** How much a separator with three digits behind it may mean. Money has no three decimals. */
export type Meaning = 'money' | 'measure';

/** The canonical decimal of a written number; the language decides what `1.500` is. */
export function canonical(written: string, words: ValueWords, meaning: Meaning): string {
  const text = written.replace(/[ '’]/g, '');
  const marks = text.replace(/\d/g, '');
  if (marks === '') return plain(text, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const [whole, fraction] = [text.slice(0, last).replace(/[.,]/g, ''), text.slice(last + 1)];
  const mixed = marks.includes('.') && marks.includes(',');
  if (mixed) return plain(whole, fraction);
  if (marks.length > 1) return plain(whole + fraction, '');
  if (written.includes(' ') && fraction.length !== 3) return plain(whole, fraction);
  if (fraction.length === 3 && !whole.startsWith('0') && whole.length <= 3) {
    if (meaning === 'money' || marks !== words.decimal) return plain(whole + fraction, '');
  }
  return plain(whole, fraction);
}

function plain(whole: string, fraction: string): string {
  const kept = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? kept : `${kept}.${fraction}`;
}

/** True when a reader of another language would take the number for another: `9.990` in English, `1,500` in Greek. */
export function isAmbiguous(written: string, words: ValueWords): boolean {
  const mark = /^\d{1,3}([.,])\d{3}$/.exec(written)?.[1];
  return mark !== undefined && mark === words.decimal;
}

/** Moves the decimal point: `1.5` and 6 give `1500000`. */
export function scaled(amount: string, power: number): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const digits = fraction.padEnd(power, '0');
  return plain(whole + digits.slice(0, power), digits.slice(power).replace(/0+$/, ''));
}
