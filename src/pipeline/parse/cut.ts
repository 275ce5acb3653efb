import type { Place } from '../../model.js';

interface Line {
  readonly start: number;
  readonly text: string;
}

/** How far ahead a line of a container is looked for; it is nearly always the next one. */
const farthest = 200;

function findLine(lines: readonly Line[], from: number, words: string): number {
  const last = Math.min(lines.length, from + farthest);
  for (let i = from; i < last; i++) if (lines[i]!.text.endsWith(words)) return i;
  return -1;
}

/**
 * A text taken out of a file that remembers where its characters stand there. What a container strips (`> `,
 * the indentation of a list, a backslash in a cell) only adds a step to the map, so places stay exact.
 */
export class Cut {
  /** `from[i]` is an offset in the mapped text, `to[i]` the offset in the file where that stretch begins. */
  private constructor(
    readonly text: string,
    private readonly from: readonly number[],
    private readonly to: readonly number[],
    private readonly shift: number,
  ) {}

  /** A stretch that stands in the file as it is. */
  static plain(text: string, start: number): Cut {
    return new Cut(text, [0], [start], 0);
  }

  /** Offset in the file of the character at `offset`. */
  at(offset: number): number {
    const wanted = offset + this.shift;
    let low = 0;
    let high = this.from.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.from[middle]! <= wanted) low = middle;
      else high = middle - 1;
    }
    const there = this.to[low]! + Math.max(0, wanted - this.from[low]!);
    const next = this.to[low + 1];
    return next === undefined ? there : Math.min(there, Math.max(next - 1, this.to[low]!));
  }

  /** Where the characters from `start` to `end` stand, without white space around them. */
  place(file: string, start = 0, end = this.text.length): Place {
    let first = start;
    let last = end;
    while (first < last && /\s/.test(this.text[first]!)) first++;
    while (last > first && /\s/.test(this.text[last - 1]!)) last--;
    return this.exact(file, first, last);
  }

  /** Where the characters from `start` to `end` stand, white space included. */
  exact(file: string, start: number, end: number): Place {
    const first = this.at(start);
    return { file, start: first, end: end > start ? this.at(end - 1) + 1 : first };
  }

  sub(start: number, end = this.text.length): Cut {
    return new Cut(this.text.slice(start, end), this.from, this.to, this.shift + start);
  }

  /**
   * The cut of `inner`, which stands at `start` of this text but for backslashes that were taken away
   * (`\|` in a cell, `\]` in the words of a link).
   */
  unescaped(inner: string, start: number): Cut {
    if (this.text.startsWith(inner, start)) return this.sub(start, start + inner.length);
    const from = [0];
    const to = [this.at(start)];
    let here = start;
    for (let i = 0; i < inner.length; i++, here++) {
      if (inner[i] === this.text[here]) continue;
      while (here < this.text.length && this.text[here] !== inner[i]) here++;
      from.push(i);
      to.push(this.at(here));
    }
    return new Cut(inner, from, to, 0);
  }

  /** Reads the raw texts of the blocks inside a container one after the other, in the order of their lines. */
  inside(): (raw: string) => Cut {
    const lines: Line[] = [];
    let start = 0;
    for (const text of this.text.split('\n')) {
      lines.push({ start, text: text.trimEnd() });
      start += text.length + 1;
    }
    let next = 0;
    return (raw) => {
      const from: number[] = [];
      const to: number[] = [];
      let offset = 0;
      for (const line of raw.split('\n')) {
        const words = line.trim();
        const found = words === '' ? -1 : findLine(lines, next, words);
        if (found >= 0) {
          from.push(offset + line.indexOf(words));
          to.push(this.at(lines[found]!.start + lines[found]!.text.length - words.length));
          next = found + 1;
        }
        offset += line.length + 1;
      }
      if (from.length === 0) return new Cut(raw, [0], [this.at(lines[Math.min(next, lines.length - 1)]!.start)], 0);
      return new Cut(raw, from, to, 0);
    };
  }
}
