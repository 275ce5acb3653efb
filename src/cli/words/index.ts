import { el } from './el.js';
import { en, type Words } from './en.js';
import { hu } from './hu.js';

export type { Words };

/** Languages in which the program speaks. */
export const spoken = ['en', 'el', 'hu'] as const;
export type Lang = (typeof spoken)[number];

const words: Record<Lang, Words> = { en, el, hu };

/** The words of a locale: `el-CY` speaks Greek; what we do not speak is English. */
export function langOf(locale: string | undefined): Lang {
  const language = locale?.toLowerCase().split(/[-_.]/)[0];
  return spoken.find((known) => known === language) ?? 'en';
}

export const wordsOf = (locale: string | undefined): Words => words[langOf(locale)];
