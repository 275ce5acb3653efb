/** A headline fits its box by choosing a size and a wording, never by cutting. */
import { unbroken } from './card-breaks.js';
import type { CardFont } from './card-font.js';
import { Setter, type SetLines } from './card-lines.js';

/** Sizes in pixels: the largest, the smallest that is comfortable, the smallest that can be read. */
export interface Sizes {
  readonly max: number;
  readonly comfort: number;
  readonly min: number;
  /** Larger than `max`, for a headline of one line or two. */
  readonly display?: number;
}

/** Room for lines: from the top of the first capitals to the last baseline. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  readonly sizes: Sizes;
  /** From line to line, as a share of the size. */
  readonly leading: number;
  /** Added after each letter, as a share of the size. */
  readonly spacing: number;
}

export interface Fitted {
  readonly text: string;
  readonly size: number;
  readonly lines: readonly string[];
  /** Widest line in pixels. */
  readonly width: number;
}

/** How much smaller the letters may get for better lines. */
const forBetterLines = 0.75;

/** The longest wording at a comfortable size; else a shorter one; else the longest at any size that can be read. */
export function fitWords(wordings: readonly string[], locale: string, font: CardFont, room: Room): Fitted | undefined {
  const setters = wordings.map((text) => ({ text, setter: new Setter(unbroken(text, locale), font, room.spacing) }));
  for (const least of [room.sizes.comfort, room.sizes.min])
    for (const { text, setter } of setters) {
      const found = fitOne(setter, font, room, least);
      if (found) return { text, ...found };
    }
  return undefined;
}

type Found = Omit<Fitted, 'text'>;

function fitOne(setter: Setter, font: CardFont, room: Room, least: number): Found | undefined {
  let first: number | undefined;
  let best: { cost: number; found: Found } | undefined;
  for (let size = Math.floor(room.sizes.display ?? room.sizes.max); size >= least; size--) {
    if (first !== undefined && size < first * forBetterLines) break;
    const set = setAt(setter, font, room, size);
    if (!set) continue;
    first ??= size;
    const cost = set.cost + 2.4 * (1 - size / first);
    if (!best || cost < best.cost - 1e-9) best = { cost, found: { size, lines: set.lines, width: set.width * size } };
  }
  return best?.found;
}

/** The best lines at one size, in as few as there have to be or one more; beyond three, each makes a headline a column. */
function setAt(setter: Setter, font: CardFont, room: Room, size: number): SetLines | undefined {
  const width = room.width / size;
  const high = Math.floor((room.height / size - font.cap) / room.leading + 1 + 1e-9);
  const most = Math.min(size > room.sizes.max ? 2 : room.lines, high);
  const fewest = setter.fewest(width, most);
  if (fewest === undefined || most < 1) return undefined;
  const sets = [fewest, fewest + 1].flatMap((count) => {
    const set = count <= most ? setter.best(count, width) : undefined;
    return set ? [{ ...set, cost: set.cost + (count === fewest ? 0 : 0.12) + 0.18 * Math.max(0, count - 3) }] : [];
  });
  return sets.toSorted((a, b) => a.cost - b.cost)[0];
}

/** About how many letters of a text would fit, for telling an author. */
export function longestFor(text: string, locale: string, font: CardFont, room: Room): number {
  const words = text.split(' ');
  const start = (count: number) => words.slice(0, count).join(' ');
  let [fits, fails] = [0, words.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (fitWords([start(middle)], locale, font, room)) fits = middle;
    else fails = middle;
  }
  return start(fits).length;
}
