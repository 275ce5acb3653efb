/** The words of a card over each other: eyebrow, headline, and the detail on a label of its own. */
import type { Card, CardBox, CardFault, CardPart } from '../model.js';
import { inkOn } from './card-ink.js';
import type { Shape } from './card-shape.js';
import { fit, fitSmall, type FittedText, type Fonts, type SetText } from './card-text.js';

/** Words of a card that can be drawn; a part without letters is absent. */
export interface PlainWords {
  readonly eyebrow?: string;
  readonly headline: readonly string[];
  readonly detail?: string;
  readonly from?: string;
  readonly name?: string;
}

/** A box of one colour. */
export interface Field extends CardBox {
  readonly colour: string;
  readonly radius?: number;
}

/** Colours of what stands on one ground. */
export interface Scheme {
  readonly ground: string;
  readonly eyebrow: string;
  readonly headline: string;
  readonly label: string;
  readonly onLabel: string;
}

export function schemeOf({ accent, onAccent, ground, text }: Card['colours'], alone: boolean): Scheme {
  if (!alone)
    return {
      ground,
      eyebrow: inkOn(ground, accent, text),
      headline: inkOn(ground, text),
      label: accent,
      onLabel: inkOn(accent, onAccent, ground, text),
    };
  const on = inkOn(accent, onAccent, ground, text);
  return { ground: accent, eyebrow: on, headline: on, label: ground, onLabel: inkOn(ground, accent, text) };
}

export interface Blocks {
  readonly eyebrow?: FittedText;
  readonly detail?: FittedText;
  /** Height of the label and from its edge to the words. */
  readonly label?: { readonly height: number; readonly across: number; readonly down: number };
}

/** The small words, which decide how much room the headline has. */
export function blocksOf(
  words: PlainWords,
  { locale }: Card,
  shape: Shape,
  fonts: Fonts,
  width: number,
): Blocks | CardFault {
  const small = (part: CardPart, text: string | undefined, size: number, room: number, lines: number) =>
    text === undefined ? undefined : fitSmall(part, text, locale, fonts.bold, { width: room, size, lines });
  const eyebrow = small('eyebrow', words.eyebrow, shape.eyebrow, width, 1);
  if (eyebrow && 'fault' in eyebrow) return eyebrow;
  const across = Math.round(shape.detail * 0.66);
  const detail = small('detail', words.detail, shape.detail, width - 2 * across, 2);
  if (detail && 'fault' in detail) return detail;
  const down = detail && Math.round(detail.size * 0.6);
  const label = detail && { height: Math.round(detail.height) + 2 * down!, across, down: down! };
  return { eyebrow, detail, label };
}

export const headHeight = ({ eyebrow }: Blocks, { gaps }: Shape) => (eyebrow ? eyebrow.height + gaps.head : 0);

/** Under the last baseline: letters that go below it, then air. */
const underHeadline = (size: number, { gaps }: Shape) => Math.round(0.24 * size) + gaps.detail * 0.8;

export const tailHeight = ({ label }: Blocks, shape: Shape, size: number) =>
  label ? underHeadline(size, shape) + label.height : 0;

/** @param height from the top of the eyebrow to the foot of the last of them */
export function fitHeadline(
  words: PlainWords,
  { locale }: Card,
  blocks: Blocks,
  shape: Shape,
  fonts: Fonts,
  { width, height }: { readonly width: number; readonly height: number },
): FittedText | CardFault {
  const { lines, ...sizes } = shape.headline;
  const left = height - headHeight(blocks, shape);
  // What stands below the headline grows with its letters: room for the largest first, then for comfortable ones.
  const fitTo = (max: number) =>
    fit('headline', words.headline, locale, fonts.bold, {
      width,
      lines,
      leading: 1.14,
      spacing: -0.012,
      sizes: { ...sizes, max, display: max === sizes.max ? sizes.display : undefined },
      height: left - tailHeight(blocks, shape, max),
    });
  const large = fitTo(sizes.max);
  return 'fault' in large || large.size < sizes.comfort ? fitTo(sizes.comfort) : large;
}

/** Eyebrow, headline and label from a top downwards. */
export function placeBlocks(
  blocks: Blocks,
  headline: FittedText,
  { left, top, headlineTop }: { readonly left: number; readonly top: number; readonly headlineTop: number },
  shape: Shape,
  scheme: Scheme,
  radius: number,
): { texts: SetText[]; fields: Field[] } {
  const { eyebrow, detail, label } = blocks;
  const set = (part: CardPart, { text, lines, size, step, spacing }: FittedText, x: number, y: number, ink: string, ground: string): SetText =>
    ({ part, text, lines, size, step, spacing, bold: true, left: x, top: y, ink, ground }); // prettier-ignore
  const texts = [
    ...(eyebrow ? [set('eyebrow', eyebrow, left, top, scheme.eyebrow, scheme.ground)] : []),
    set('headline', headline, left, headlineTop, scheme.headline, scheme.ground),
  ];
  if (!detail || !label) return { texts, fields: [] };
  const y = Math.round(headlineTop + headline.height + underHeadline(headline.size, shape));
  const box = { left, top: y, width: Math.ceil(detail.width) + 2 * label.across, height: label.height };
  texts.push({
    ...set('detail', detail, left + label.across, y + label.down, scheme.onLabel, scheme.label),
    framed: true,
  });
  return { texts, fields: [{ ...box, colour: scheme.label, radius: Math.min(radius, box.height / 2) }] };
}
