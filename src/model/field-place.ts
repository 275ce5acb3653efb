/** Where a field of the front matter stands. */
import type { Message } from '../model.js';
import type { Place } from './tree.js';

/** The line `expires: …` of the source; its title when nobody wrote such a line. */
export function fieldPlace(message: Message, key: string): Place | undefined {
  const { file, title } = message.texts[message.sourceLocale]!;
  const head = /^---\n[\s\S]*?\n---/.exec(file.text)?.[0] ?? '';
  const at = head.indexOf(`\n${key}:`);
  if (at < 0) return title.place;
  const end = head.indexOf('\n', at + 1);
  return { file: file.path, start: at + 1, end: end < 0 ? head.length : end };
}
