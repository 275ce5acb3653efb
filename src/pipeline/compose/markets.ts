import type { Brand, Locale, Market, Message } from '../../model.js';

/** Markets a text speaks to: those of its locale that the message is for. */
export function marketsOf(message: Message, brand: Brand, locale: Locale): Market[] {
  const spoken = brand.locales[locale] ?? brand.locales[locale.split('-')[0]!] ?? [];
  const shared = message.markets.length === 0 ? spoken : spoken.filter((m) => message.markets.includes(m));
  return [...(shared.length > 0 ? shared : message.markets)];
}
