/** A stretch of running text of a message: what rules of language read. */
import type { Place } from './tree.js';

export interface Passage {
  /** `title`, `summary`, `short.160`, `override.x.post`, `quotes.craft` … or `body.3`, counting the blocks from 1. */
  readonly part: string;
  readonly kind: 'part' | 'heading' | 'paragraph' | 'item' | 'cell';
  /** Plain words, references in the words of the language. */
  readonly text: string;
  /**
   * The same length, with all that is not the author's own wording blanked (U+FFFC): quotations, code, addresses.
   * Style, voice and terms are looked for here; a passage that is a quotation is blank from end to end.
   */
  readonly own: string;
  /** All of it is somebody else's words. */
  readonly quoted: boolean;
  /** Channels it is for, when it stands in `:::only` or is written for one channel. */
  readonly channels?: readonly string[];
  /** Where a stretch of `text` stands in the source; the node's place where it cannot be told exactly. */
  readonly at: (start: number, end: number) => Place | undefined;
  /** The same, but only when the source says these very characters there: a fix may replace them. */
  readonly exactly: (start: number, end: number) => Place | undefined;
}

const known = new WeakMap<object, ReadonlyMap<string, readonly unknown[]>>();

/** The same, gathered by part; once for a list, however many parts are asked for. */
export function byPart<T extends { readonly part: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const made = known.get(all) as ReadonlyMap<string, readonly T[]> | undefined;
  if (made) return made;
  const parts = new Map<string, T[]>();
  for (const one of all) {
    const own = parts.get(one.part);
    if (own) own.push(one);
    else parts.set(one.part, [one]);
  }
  known.set(all, parts);
  return parts;
}
