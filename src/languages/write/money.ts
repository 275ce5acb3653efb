import type { Money } from '../../model/value.js';
import { currencySigns, decimalsOf } from '../currencies.js';
import type { Language } from '../language.js';
import { isOne, noBreak, writeNumber, type Style } from './number.js';

/** `24,90 €`, `9990 Ft`, `€24.90`, `HUF 9,990`: whole amounts stay as they were written. */
export function writeMoney(value: Money, language: Language, style: Style): string {
  const words = language.values;
  const number = writeNumber(inMinorUnits(value), words, style);
  const known = words.currencies[value.currency]?.symbol;
  const symbol = known ?? signOf(value.currency) ?? value.currency;
  if (!words.money.symbolFirst) return `${number}${noBreak}${symbol}`;
  return /^[A-Z]{3}$/.test(symbol) ? `${symbol}${noBreak}${number}` : `${symbol}${number}`;
}

/** Money in words: `24,90 ευρώ`, `9990 forint`. */
export function writeMoneyWords(value: Money, language: Language, style: Style): string {
  const words = language.values.currencies[value.currency];
  if (!words) return writeMoney(value, language, style);
  const number = writeNumber(inMinorUnits(value), language.values, style);
  return `${number}${noBreak}${isOne(value.amount) ? words.one : words.many}`;
}

/** One decimal is written as two: 24.9 → 24.90. */
function inMinorUnits({ amount, currency }: Money): string {
  const [whole, fraction = ''] = amount.split('.');
  if (fraction === '' || decimalsOf(currency) === 0) return Number(fraction) === 0 ? whole! : amount;
  return `${whole}.${fraction.padEnd(decimalsOf(currency), '0')}`;
}

function signOf(currency: string): string | undefined {
  return Object.entries(currencySigns).find(([sign, code]) => code === currency && /^\P{L}$/u.test(sign))?.[0];
}
