import type { Found } from '../../model/value.js';

/** Lines of a message stand in many of its files; texts longer than this are mostly met once. */
const LONGEST = 4000;
/** Characters that are kept in all, over all languages. */
const MOST = 2_000_000;

let size = 0;
const kept = new Map<string, Map<string, Found[]>>();

/** What was read in a text before, in this surrounding; else reads it. */
export function readOnce(surrounding: string, text: string, read: () => Found[]): Found[] {
  if (text.length > LONGEST) return read();
  let texts = kept.get(surrounding);
  if (!texts) kept.set(surrounding, (texts = new Map()));
  const known = texts.get(text);
  if (known) return known;
  const found = read();
  if ((size += text.length + 1) > MOST) {
    for (const all of kept.values()) all.clear();
    size = text.length + 1;
  }
  texts.set(text, found);
  return found;
}
