import type { Found } from '../../model/value.js';
import { Lately } from '../../model/lately.js';

/** Lines of a message stand in many of its files; texts longer than this are mostly met once. */
const LONGEST = 4000;
/** Texts that are kept for each surrounding: those of some messages. */
const MOST = 1500;
/** A brand has few languages and sets of markets. */
const SURROUNDINGS = 50;

const kept = new Map<string, Lately<Found[]>>();

/** What was read in a text before, in this surrounding; else reads it. */
export function readOnce(surrounding: string, text: string, read: () => Found[]): Found[] {
  if (text.length > LONGEST) return read();
  let texts = kept.get(surrounding);
  if (!texts) {
    if (kept.size >= SURROUNDINGS) kept.clear();
    kept.set(surrounding, (texts = new Lately(MOST)));
  }
  const known = texts.get(text);
  if (known) return known;
  const found = read();
  texts.set(text, found);
  return found;
}
