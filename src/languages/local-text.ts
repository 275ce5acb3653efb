import type { LocalText } from '../schemas/brand.js';

/** The wording for a locale: exact, else of the same language, else the fallback's, else the first. */
export function inLocale(text: LocalText | undefined, locale: string, fallback = 'en'): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[locale] ?? text[locale.split('-')[0]!] ?? text[fallback] ?? Object.values(text)[0];
}
