import type { Found } from '../model/value.js';
import type { Language } from './language.js';
import { read } from './read/index.js';
import { numberAt } from './read/number.js';
import { writeNumber, type Style } from './write/number.js';
import { writeMoney } from './write/money.js';
import { write } from './write/index.js';

/** How a value is not written in a language: with a foreign decimal mark, sign or order. */
export interface Foreign {
  readonly why: 'number' | 'currency' | 'order';
  /** The same words as they are written here. */
  readonly right: string;
}

/** What is foreign in the words of a value; undefined when nothing is, or when it cannot be told. */
export function foreignIn(found: Found, language: Language, style: Style = {}): Foreign | undefined {
  const foreign = found.value.type === 'date' ? dateOrder(found, language) : amount(found, language, style);
  return foreign && saysTheSame(foreign.right, found, language) ? foreign : undefined;
}

/** A right form says the value it stands for, else it is no right form. */
function saysTheSame(right: string, { value }: Found, language: Language): boolean {
  const [only, ...others] = read(right, language);
  const bare = (of: unknown) => JSON.stringify({ ...(of as object), qualifier: undefined });
  return only !== undefined && others.length === 0 && bare(only.value) === bare(value);
}

function amount({ value, text }: Found, language: Language, style: Style): Foreign | undefined {
  if (!('amount' in value)) return undefined;
  numberAt.lastIndex = Math.max(0, text.search(/\d/));
  const written = numberAt.exec(text.replaceAll('\u00a0', ' '))?.[0];
  if (written === undefined) return undefined;
  const wrongSide = value.type === 'money' && isWrongSide(text, written, language);
  const wrongMark = isWrongMark(written, value.type === 'money', language);
  if (!wrongSide && !wrongMark) return undefined;
  if (wrongSide && value.type === 'money')
    return {
      why: wrongMark ? 'number' : 'currency',
      right: writeMoney({ ...value, qualifier: undefined }, language, style),
    };
  const figures = writeNumber(decimalOf(written, value.amount), language.values, style);
  return { why: 'number', right: text.replaceAll('\u00a0', ' ').replace(written, figures) };
}

/** The decimal as it was written, with the zeros that the amount has lost and without a scale such as “million”. */
function decimalOf(written: string, amount: string): string {
  const fraction = /[.,](\d{1,2})$/.exec(written)?.[1];
  const digits = written.replace(/\D/g, '');
  if (fraction === undefined) return digits.replace(/^0+(?=\d)/, '');
  return amount.includes('.') || fraction ? `${digits.slice(0, -fraction.length) || '0'}.${fraction}` : amount;
}

/** `24.90` in Greek, `1,5` in English, `1,200,000` in Hungarian: the mark tells, whoever reads it. */
function isWrongMark(written: string, isMoney: boolean, { values }: Language): boolean {
  const other = values.decimal === ',' ? '.' : ',';
  const marks = written.replace(/[^.,]/g, '');
  if (/^\d+[.,]\d{1,2}$/.test(written)) return marks === other;
  const groups = /^\d{1,3}(?:([.,])\d{3})+(?:([.,])\d{1,2})?$/.exec(written);
  if (!groups || groups[1] !== values.decimal) return false;
  return isMoney || groups[2] !== undefined || marks.length > 1;
}

/** `€24,90` in Greek and Hungarian, `24.90 €` in English; codes and words may stand on either side. */
function isWrongSide(text: string, written: string, { values }: Language): boolean {
  const at = text.replaceAll('\u00a0', ' ').indexOf(written);
  const sign = (values.money.symbolFirst ? text.slice(at + written.length) : text.slice(0, at)).trim();
  return (values.money.symbolFirst ? /^[€$£]$/ : /^(?:[€$£]|Ft)$/).test(sign);
}

/** `11/27/2026` in English, `27.11.2026` in Hungarian, `2026/11/27` in Greek. */
function dateOrder({ value, text }: Found, language: Language): Foreign | undefined {
  if (value.type !== 'date' || value.year === undefined || value.weekday !== undefined) return undefined;
  const parts = /^(\d{1,4})([/.])\s?(\d{1,2})\2\s?(\d{1,4})\.?$/.exec(text);
  if (!parts) return undefined;
  const [first, middle] = [parts[1]!, parts[3]!];
  const right = write(value, 'digits', language);
  if (first.length === 4) return language.id === 'hu' ? undefined : { why: 'order', right };
  if (parts[4]!.length !== 4) return undefined;
  if (language.id === 'hu') return Number(first) > 12 || first === middle ? { why: 'order', right } : undefined;
  return Number(first) !== value.day ? { why: 'order', right } : undefined;
}
