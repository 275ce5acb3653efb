/** The foot of a card: logo on one side, who says it on the other, on one middle line. */
import type { Card, CardBox, CardFault, CardPart } from '../model.js';
import { inkOn } from './card-ink.js';
import { logoRatio, logoSize, type LogoSize } from './card-logo.js';
import type { Shape } from './card-shape.js';
import { fitSmall, type FittedText, type Fonts, type SetText } from './card-text.js';

interface FootText {
  readonly part: CardPart;
  readonly bold: boolean;
  readonly fitted: FittedText;
}

export interface Foot {
  readonly height: number;
  /** Kept free around it. */
  readonly clear: number;
  readonly logo?: LogoSize;
  readonly logoLeftOut?: 'undrawable' | 'no-room';
  readonly left?: FootText;
  readonly right?: FootText;
}

/** @returns undefined when there is nothing to stand there */
export function footOf(
  card: Card,
  words: { readonly from?: string; readonly name?: string },
  shape: Shape,
  fonts: Fonts,
  width: number,
): Foot | CardFault | undefined {
  const { logo, why } = logoFor(card, shape, width);
  const leftOut = why && { logoLeftOut: why };
  const text = (part: 'from' | 'name', bold: boolean, room: number): FootText | CardFault => {
    const font = bold ? fonts.bold : fonts.regular;
    const fitted = fitSmall(part, words[part]!, card.locale, font, { width: room, size: shape.from });
    return 'fault' in fitted ? fitted : { part, bold, fitted };
  };
  const gap = Math.max(logo?.clear ?? 0, shape.gaps.foot);
  const first = logo
    ? undefined
    : words.name !== undefined
      ? text('name', true, width)
      : words.from !== undefined
        ? text('from', true, width)
        : undefined;
  if (first && 'fault' in first) return first;
  const used = (logo?.width ?? first?.fitted.width ?? 0) + gap;
  const second =
    words.from !== undefined && first?.part !== 'from' && words.from !== words.name
      ? text('from', false, width - used)
      : undefined;
  if (second && 'fault' in second) return second;
  if (!logo && !first && !second) return undefined;
  const height = Math.max(logo?.height ?? 0, ...[first, second].map((one) => one?.fitted.height ?? 0));
  return { height, clear: logo?.clear ?? 0, logo, ...leftOut, left: first, right: second };
}

function logoFor({ logo }: Card, shape: Shape, width: number): { logo?: LogoSize; why?: 'undrawable' | 'no-room' } {
  if (!logo) return {};
  const ratio = logoRatio(logo.svg);
  if (ratio === undefined) return { why: 'undrawable' };
  const size = logoSize(logo, ratio, shape.logo, 0.8 * shape.margin);
  return size && size.width <= width ? { logo: size } : { why: 'no-room' };
}

/** Everything of the foot in its place. @param row the column it stands in and the top of it */
export function placeFoot(
  foot: Foot,
  row: { readonly left: number; readonly width: number; readonly top: number },
  colours: Card['colours'],
): { texts: SetText[]; logo?: CardBox } {
  const middle = row.top + foot.height / 2;
  const place = ({ part, bold, fitted }: FootText, right: boolean): SetText => ({
    part,
    bold,
    text: fitted.text,
    lines: fitted.lines,
    size: fitted.size,
    step: fitted.step,
    spacing: fitted.spacing,
    left: right ? row.left + row.width - fitted.width : row.left,
    top: middle - fitted.height / 2,
    ink: bold ? inkOn(colours.ground, colours.text) : inkOn(colours.ground, colours.muted, colours.text),
    ground: colours.ground,
  });
  return {
    texts: [...(foot.left ? [place(foot.left, false)] : []), ...(foot.right ? [place(foot.right, true)] : [])],
    logo: foot.logo && {
      left: row.left,
      top: Math.round(middle - foot.logo.height / 2),
      width: foot.logo.width,
      height: foot.logo.height,
    },
  };
}
