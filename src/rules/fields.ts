/** Where a field of the front matter stands, for findings about what it says. */
import type { Message, Place } from '../model.js';

/** The line `expires: …` of the source; its title when nobody wrote such a line. */
export function fieldPlace(message: Message, key: string): Place | undefined {
  const { file, title } = message.texts[message.sourceLocale]!;
  const head = /^---\n[\s\S]*?\n---/.exec(file.text)?.[0] ?? '';
  const at = head.indexOf(`\n${key}:`);
  if (at < 0) return title.place;
  const end = head.indexOf('\n', at + 1);
  return { file: file.path, start: at + 1, end: end < 0 ? head.length : end };
}

/** `2026-11-27`: the day of an ISO moment in UTC, or the day itself. */
export const dayOf = (moment: string | number): string =>
  typeof moment === 'number' ? new Date(moment).toISOString().slice(0, 10) : moment.slice(0, 10);

/** Last moment of a day, or the moment itself; milliseconds since 1970. */
export const endOf = (moment: string): number => Date.parse(moment) + (moment.length > 10 ? 0 : 86_399_999);
