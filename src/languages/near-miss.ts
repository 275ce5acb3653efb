/** Finding a registered wording that somebody changed: legal lines, quotes, boilerplate. */
import { foldWords } from './fold-words.js';

/** Where two wordings part: the words that stand there, and those that should; one of them may be empty. */
export interface Near {
  /** The whole stretch that was meant to be the wording. */
  readonly text: string;
  readonly there: string;
  readonly instead: string;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /[\p{L}\p{M}\p{N}\u00ad]+/gu;

/** Many wordings are looked for in the same few files, and the same wordings in every file. */
const files = new Map<string, readonly Word[]>();
const wordings = new Map<string, readonly Word[]>();
const FILES = 12;
const WORDINGS = 300;
const LONG = 500;

function wordsOf(text: string): readonly Word[] {
  const [kept, most] = text.length > LONG ? [files, FILES] : [wordings, WORDINGS];
  const known = kept.get(text);
  if (known) return known;
  const made = wordsIn(text);
  if (kept.size >= most) kept.delete(kept.keys().next().value!);
  kept.set(text, made);
  return made;
}

function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    folded: foldWords(match[0]).trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A wording counts as meant when so many of its words stand there in order, and no fewer than four. */
const SHARE = 0.6;
const FEWEST = 4;

/** Index of the words of `text` where the words of `wording` would begin, by the most frequent distance between them. */
function startOf(text: readonly Word[], wording: readonly Word[]): number | undefined {
  const places = new Map<string, number[]>();
  for (const [i, { folded }] of wording.entries()) places.set(folded, [...(places.get(folded) ?? []), i]);
  const votes = new Map<number, number>();
  for (const [j, { folded }] of text.entries())
    for (const i of places.get(folded) ?? []) votes.set(j - i, (votes.get(j - i) ?? 0) + 1);
  let best: number | undefined;
  // A word more or less moves the rest by one: neighbours count together.
  const score = (at: number) => (votes.get(at) ?? 0) + ((votes.get(at - 1) ?? 0) + (votes.get(at + 1) ?? 0)) / 2;
  for (const at of votes.keys()) if (best === undefined || score(at) > score(best)) best = at;
  return best !== undefined && score(best) >= Math.min(wording.length, Math.max(FEWEST, wording.length * 0.4))
    ? best
    : undefined;
}

/** Pairs of equal words in order, by the longest common subsequence. */
function pairs(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i]!.folded === b[j]!.folded
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i]!.folded === b[j]!.folded) found.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  return found;
}

const between = (text: string, words: readonly Word[], from: number, to: number) =>
  from < to ? text.slice(words[from]!.start, words[to - 1]!.end).replaceAll(/\s+/g, ' ') : '';

/** Whether so many neighbours of the wording are neighbours in folded words that it could be near. */
export function mayBeNear(words: string, wording: string): boolean {
  const wanted = foldWords(wording).trim().split(' ');
  if (wanted.length < FEWEST) return false;
  let met = 0;
  const enough = Math.max(1, (wanted.length - 1) / 4);
  for (let i = 0; i + 1 < wanted.length; i++)
    if (words.includes(` ${wanted[i]} ${wanted[i + 1]} `) && ++met >= enough) return true;
  return false;
}

/**
 * Whether enough words of a wording stand in the folded words of a text, wherever, that `nearMiss` could find it there:
 * much cheaper than to look.
 */
export function holdsMost(words: string, wording: string): boolean {
  const wanted = wordsOf(wording);
  let spare = wanted.length - Math.max(FEWEST - 1, wanted.length * SHARE);
  for (const { folded } of wanted) if (!words.includes(folded) && --spare < 0) return false;
  return spare >= 0;
}

/** Longest wordings and texts that are compared word by word. */
const LONGEST = 600;

/** The stretch of a text that is nearly the wording; undefined when none is near, or when it is the wording. */
export function nearMiss(text: string, wording: string): Near | undefined {
  const wanted = wordsOf(wording);
  if (wanted.length < FEWEST || wanted.length > LONGEST) return undefined;
  const all = wordsOf(text);
  const start = startOf(all, wanted);
  if (start === undefined) return undefined;
  const slack = 2 + Math.floor(wanted.length / 5);
  const from = Math.max(0, start - slack);
  const window = all.slice(from, start + wanted.length + slack);
  const same = pairs(window, wanted);
  if (same.length < Math.max(FEWEST - 1, wanted.length * SHARE) || same.length === 0) return undefined;
  const [first, last] = [same[0]!, same.at(-1)!];
  // Words lost at the edges cannot be told from what stands around: the window begins and ends with an equal word.
  const gaps = [...same, [last[0] + 1, wanted.length] as [number, number]];
  let [i, j] = [first[0], 0];
  if (first[1] > 0) return differs(first[0], first[0], 0, first[1]);
  for (const [there, here] of gaps) {
    if (there > i || here > j) return differs(i, there, j, here);
    [i, j] = [there + 1, here + 1];
  }
  return undefined;

  function differs(a: number, b: number, c: number, d: number): Near {
    return {
      text: between(
        text,
        window,
        Math.max(0, first[0] - first[1]),
        Math.min(window.length, last[0] + wanted.length - last[1]),
      ),
      there: between(text, window, a, b),
      instead: between(wording, wanted, c, d),
    };
  }
}
