/** Lines of large letters: balanced, broken where the sense allows, no short word alone at the end. */
import type { CardFont } from './card-font.js';

export interface SetLines {
  readonly lines: readonly string[];
  /** Of the widest, as a share of the size. */
  readonly width: number;
  /** How far from even; what a reader stumbles over weighs more. */
  readonly cost: number;
}

/** All ways to set pieces in so many lines come down to one: the one of least cost. */
export class Setter {
  readonly #pieces: readonly string[];
  readonly #font: CardFont;
  readonly #spacing: number;
  readonly #widths = new Map<number, number>();

  constructor(pieces: readonly string[], font: CardFont, spacing: number) {
    this.#pieces = pieces;
    this.#font = font;
    this.#spacing = spacing;
  }

  get pieces(): number {
    return this.#pieces.length;
  }

  #line(from: number, to: number): string {
    return this.#pieces.slice(from, to).join(' ');
  }

  #width(from: number, to: number): number {
    const key = from * (this.pieces + 1) + to;
    let width = this.#widths.get(key);
    if (width === undefined) this.#widths.set(key, (width = this.#font.width(this.#line(from, to), this.#spacing)));
    return width;
  }

  /** The fewest lines in a width (a share of the size); undefined when a piece is wider, or it takes more than `most`. */
  fewest(width: number, most: number): number | undefined {
    let [lines, from] = [1, 0];
    for (let to = 1; to <= this.pieces; to++) {
      if (this.#width(from, to) <= width) continue;
      if (to - 1 === from) return undefined;
      lines += 1;
      from = to - 1;
      if (lines > most || this.#width(from, to) > width) return undefined;
    }
    return lines;
  }

  /** @param width no line is wider, as a share of the size */
  best(count: number, width: number): SetLines | undefined {
    const size = this.pieces;
    if (count > size) return undefined;
    const mean = this.#width(0, size) / count;
    /** Least cost of the pieces up to `to` in so many lines, and where the last of them begins. */
    const table: { cost: number; from: number }[][] = [[{ cost: 0, from: 0 }]];
    for (let lines = 1; lines <= count; lines++) {
      table.push(
        Array.from({ length: size + 1 }, (_, to) => {
          let least = { cost: Infinity, from: -1 };
          for (let from = lines - 1; from < to; from++) {
            const before = table[lines - 1]![from]?.cost ?? Infinity;
            if (before === Infinity || this.#width(from, to) > width) continue;
            const cost = before + this.#costOf(from, to, mean);
            if (cost < least.cost) least = { cost, from };
          }
          return least;
        }),
      );
    }
    return this.#follow(table, count);
  }

  #follow(table: readonly (readonly { cost: number; from: number }[])[], count: number): SetLines | undefined {
    const { cost } = table[count]![this.pieces]!;
    if (cost === Infinity) return undefined;
    const lines: string[] = [];
    let width = 0;
    for (let left = count, to = this.pieces; left > 0; left--) {
      const { from } = table[left]![to]!;
      lines.unshift(this.#line(from, to));
      width = Math.max(width, this.#width(from, to));
      to = from;
    }
    return { lines, width, cost };
  }

  #costOf(from: number, to: number, mean: number): number {
    const width = this.#width(from, to);
    const uneven = ((width - mean) / mean) ** 2;
    if (to === this.pieces) {
      const word = this.#line(from, to);
      const short = from > 0 && !word.includes(' ') ? Math.max(0, 0.9 - width / mean) : 0;
      return uneven + (short > 0 ? 0.3 + short : 0);
    }
    const end = this.#pieces[to - 1]!;
    if (/[:;.!?–—][»”’"]?$/.test(end)) return uneven - 0.22;
    if (/,[»”’"]?$/.test(end)) return uneven - 0.1;
    return uneven + (width < 0.75 * mean ? 0.25 + 0.75 - width / mean : 0);
  }
}
