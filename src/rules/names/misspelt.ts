/** How a word that is no form of a name differs from it. */
import { foldLetters } from '../../languages/index.js';

/** Letters to change, add, leave out or swap to make one of the other; `limit + 1` when it takes more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        row[j - 1]! + 1,
        last[j]! + 1,
        last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length]!, limit + 1);
}

/**
 * `end`: it begins as the name does and ends in a way the language does not know. `stem`: a letter or two inside the name
 * differ, whatever ending follows. Undefined: another word. Short names are too near to too many words.
 */
export function differs(word: string, name: string): 'end' | 'stem' | undefined {
  const [a, b] = [foldLetters(word), foldLetters(name)];
  if (b.length < 5 || a.length < 4 || a.length - b.length > 5) return undefined;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  if (same >= Math.max(4, b.length - 2)) return 'end';
  if (a[0] !== b[0] && a[1] !== b[1]) return undefined;
  const limit = b.length > 8 ? 2 : 1;
  const lengths = [b.length, b.length - 1, b.length + 1].filter((n) => n <= a.length && a.length - n <= 4);
  return lengths.some((n) => distance(a.slice(0, n), b, limit) <= limit) ? 'stem' : undefined;
}
