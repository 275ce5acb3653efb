/** What rules of offers ask of a message: its prices per market and its days. */
import type { Fact, Market, Message, Money } from '../model.js';

export const offerFact = (message: Message, key: string): Fact | undefined =>
  message.facts.find(({ id }) => id === `offer.${key}`);

/** The money of a fact for a market; one without a market holds for all. */
export function moneyFor(fact: Fact | undefined, market: Market | undefined): Money | undefined {
  const found = fact?.values.find((v) => v.market === market) ?? fact?.values.find((v) => v.market === undefined);
  return found?.value.type === 'money' ? found.value : undefined;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** The day of an offer's `from` or `to` as `2026-11-27`. */
export function offerDay(message: Message, key: 'from' | 'to'): string | undefined {
  const value = offerFact(message, key)?.values[0]?.value;
  const date = value?.type === 'instant' ? value.date : value?.type === 'date' ? value : undefined;
  return date?.year === undefined ? undefined : `${date.year}-${pad(date.month)}-${pad(date.day)}`;
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
