/** What rules of finished files share: the words a reader meets, ready to be searched. */
import type { Atom, Channel, Reading, RenditionSubject } from '../../model.js';
import { foldLetters } from '../../languages/index.js';

/** Channels with room for terms and ways to reach people. */
export const isLong = ({ medium }: Channel): boolean => medium === 'mail' || medium === 'page' || medium === 'press';

const known = new WeakMap<Reading, string>();

/** Visible and spoken words of one file in search form, runs of white space as one blank; made once for all rules. */
export function wordsOf(reading: Reading): string {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const said = reading.segments.filter((segment) => segment.kind !== 'data').map((segment) => segment.text);
  const made = normal(said.join('\n'));
  known.set(reading, made);
  return made;
}

export const normal = (text: string): string => foldLetters(text).replace(/\s+/g, ' ').trim();

/** Every value that readers meet in one of the files. */
export function valuesRead({ readings }: RenditionSubject): Atom[] {
  return readings.flatMap((reading) => reading.values.map(({ value }) => value));
}
