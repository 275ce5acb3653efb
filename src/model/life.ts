/** Where a message stands in time. */
import type { Message } from '../model.js';

/** `draft`: nobody has it; `future`: it will leave; `living`: it is out and can still be changed; `history`: it cannot, or is over. */
export type Life = 'draft' | 'future' | 'living' | 'history';

/** All that decides where a message stands in time. */
export type Timed = Pick<
  Message,
  'status' | 'publishAt' | 'publishIn' | 'embargo' | 'date' | 'expires' | 'event' | 'facts'
>;

/** What the brand says from one day to another, both included: `2026-11-27`. */
export interface Season {
  readonly from?: string;
  readonly until?: string;
}

/** Without a day only what has no end counts: the newest. */
export function inSeason({ from, until }: Season, day: string | undefined): boolean {
  return day === undefined ? until === undefined : (from ?? '') <= day && day <= (until ?? '9999');
}

/** Words, or the version of them that holds on a day; undefined when none does. */
export function versionOn<T>(words: T | readonly (Season & { readonly text: T })[], day: string | undefined) {
  return Array.isArray(words)
    ? (words as readonly (Season & { readonly text: T })[]).find((version) => inSeason(version, day))?.text
    : (words as T);
}
