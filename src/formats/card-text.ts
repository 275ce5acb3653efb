/** Words of a card as lines with sizes; each part fits whole or the card is not drawn. */
import type { CardBox, CardFault, CardInk, CardPart } from '../model.js';
import type { CardFont } from './card-font.js';
import { fitWords, longestFor, type Fitted, type Room } from './card-headline.js';

/** Lines on their place. `top` is the top of the capitals of the first line, `left` where its ink begins. */
export interface SetText {
  readonly part: CardPart;
  readonly text: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly left: number;
  /** Stands between edges of its own, not at the edge of a column. */
  readonly framed?: boolean;
  /** Lines end there instead: in languages that begin on the right. */
  readonly right?: number;
  readonly top: number;
  /** From baseline to baseline, in pixels. */
  readonly step: number;
  readonly spacing: number;
  readonly ink: string;
  readonly ground: string;
}

export interface FittedText extends Fitted {
  readonly step: number;
  readonly spacing: number;
  /** From the top of the first capitals to the last baseline, in pixels. */
  readonly height: number;
}

export interface Fonts {
  readonly regular: CardFont;
  readonly bold: CardFont;
}

/** The fitted words, or what is told to whoever wrote them. */
export function fit(
  part: CardPart,
  wordings: readonly string[],
  locale: string,
  font: CardFont,
  room: Room,
): FittedText | CardFault {
  const found = fitWords(wordings, locale, font, room);
  if (!found) {
    const text = wordings.at(-1)!;
    return { fault: 'too-long', part, text, longest: longestFor(text, locale, font, room) };
  }
  const step = Math.round(found.size * room.leading);
  const height = font.cap * found.size + (found.lines.length - 1) * step;
  return { ...found, step, spacing: room.spacing * found.size, height };
}

/** Small words: their size, a little smaller when they have to be, on one line or two. */
export function fitSmall(
  part: CardPart,
  text: string,
  locale: string,
  font: CardFont,
  { width, size, lines = 1 }: { readonly width: number; readonly size: number; readonly lines?: number },
): FittedText | CardFault {
  const sizes = { max: size, comfort: Math.ceil(size * 0.82), min: Math.ceil(size * 0.76) };
  const room = { width, height: Infinity, sizes, leading: 1.35, spacing: 0 };
  const one = fit(part, [text], locale, font, { ...room, lines: 1 });
  return 'fault' in one && lines > 1 ? fit(part, [text], locale, font, { ...room, lines }) : one;
}

export const inkOf = ({ part, ink, ground, size, bold }: SetText): CardInk => ({ part, ink, ground, size, bold });

/** Where the lines are, letters below the baseline and accents on capitals included. */
export function boxesOf(text: SetText, fonts: Fonts): CardBox[] {
  const font = text.bold ? fonts.bold : fonts.regular;
  return text.lines.map((line, at) => {
    const width = font.width(line, text.spacing / text.size) * text.size;
    const [accent, below] = [0.22 * text.size, 0.25 * text.size];
    const left = text.right === undefined ? text.left : text.right - width;
    return { left, top: text.top + at * text.step - accent, width, height: accent + font.cap * text.size + below };
  });
}
