/** Where everything of a card stands. Words lie on a panel of the brand's colour, never on the photograph. */
import type { Card, CardBox, CardFault } from '../model.js';
import {
  blocksOf,
  fitHeadline,
  headHeight,
  placeBlocks,
  schemeOf,
  tailHeight,
  type Blocks,
  type Field,
  type PlainWords,
} from './card-blocks.js';
import { footOf, placeFoot, type Foot } from './card-foot.js';
import { shapeOf, type Shape } from './card-shape.js';
import type { FittedText, Fonts, SetText } from './card-text.js';

export interface Layout {
  readonly fields: readonly Field[];
  readonly texts: readonly SetText[];
  readonly photo?: CardBox;
  readonly logo?: CardBox;
  readonly logoLeftOut?: 'undrawable' | 'no-room';
  readonly headline: FittedText;
}

export function layOut(card: Card, words: PlainWords, fonts: Fonts): Layout | CardFault {
  const shape = shapeOf(card);
  if (!card.photo) return alone(card, words, fonts, shape);
  return shape.kind === 'wide'
    ? besideBest(card, words, fonts, shape, card.photo.ratio)
    : below(card, words, fonts, shape);
}

const box = (left: number, top: number, width: number, height: number): CardBox => ({ left, top, width, height });

/** Between photograph and panel. */
const seam = ({ unit }: Shape) => Math.round(10 * unit);

/** From the lowest words to the top of the foot. */
const overFoot = ({ foot, shape }: Frame) => (foot ? Math.max(shape.gaps.foot, foot.clear) : 0);

/** What stands over the headline, under it and at the foot: known before the headline is fitted. */
interface Frame {
  readonly card: Card;
  readonly words: PlainWords;
  readonly fonts: Fonts;
  readonly shape: Shape;
  readonly column: number;
  readonly blocks: Blocks;
  readonly foot?: Foot;
}

function frameOf(card: Card, words: PlainWords, fonts: Fonts, shape: Shape, column: number): Frame | CardFault {
  const blocks = blocksOf(words, card, shape, fonts, column);
  if ('fault' in blocks) return blocks;
  const foot = footOf(card, words, shape, fonts, column);
  return foot && 'fault' in foot ? foot : { card, words, fonts, shape, column, blocks, foot };
}

const fitInto = ({ words, card, blocks, shape, fonts, column }: Frame, height: number) =>
  fitHeadline(words, card, blocks, shape, fonts, { width: column, height });

/** Everything on its place. `top` of the eyebrow, or of the headline where there is none. */
function place(
  { card, shape, column, blocks, foot }: Frame,
  headline: FittedText,
  at: { readonly top: number; readonly headlineTop?: number; readonly footTop: number },
  panel: { readonly photo?: CardBox; readonly fields: readonly Field[] },
): Layout {
  const { left } = shape.inset;
  const headlineTop = at.headlineTop ?? at.top + headHeight(blocks, shape);
  const corners = Math.round(card.radius * 1.5 * shape.unit);
  const scheme = schemeOf(card.colours, !panel.photo);
  const placed = placeBlocks(blocks, headline, { left, top: at.top, headlineTop }, shape, scheme, corners);
  const footing = foot && placeFoot(foot, { left, width: column, top: at.footTop }, card.colours);
  return {
    headline,
    photo: panel.photo,
    logo: footing?.logo,
    logoLeftOut: foot?.logoLeftOut,
    texts: [...placed.texts, ...(footing?.texts ?? [])],
    fields: [...panel.fields, ...placed.fields],
  };
}

/** As much of the photograph as its shape asks for, unless the words are clearly larger beside less of it. */
function besideBest(card: Card, words: PlainWords, fonts: Fonts, shape: Shape, ratio: number): Layout | CardFault {
  const asked = Math.min(0.46, Math.max(leastPhoto, (ratio * card.height) / card.width));
  const first = beside(card, words, fonts, shape, asked);
  if (asked === leastPhoto) return first;
  const second = beside(card, words, fonts, shape, leastPhoto);
  if ('fault' in first) return second;
  const longer = !('fault' in second) && second.headline.text.length > first.headline.text.length;
  return !('fault' in second) && (longer || second.headline.size > 1.1 * first.headline.size) ? second : first;
}

/** Least share of the width. */
const leastPhoto = 0.38;

/** Wide: words on the left, the photograph on the right to three edges. @param share of the width for the photograph */
function beside(card: Card, words: PlainWords, fonts: Fonts, shape: Shape, share: number): Layout | CardFault {
  const { width, height, colours } = card;
  const { inset, margin } = shape;
  const photoWidth = Math.round(width * share);
  const panel = width - photoWidth;
  const frame = frameOf(card, words, fonts, shape, panel - seam(shape) - inset.left - Math.round(margin * 0.8));
  if ('fault' in frame) return frame;
  const footTop = height - inset.bottom - (frame.foot?.height ?? 0);
  const headline = fitInto(frame, footTop - overFoot(frame) - inset.top);
  if ('fault' in headline) return headline;
  return place(
    frame,
    headline,
    { top: inset.top, footTop },
    {
      photo: box(panel, 0, photoWidth, height),
      fields: [
        { ...box(0, 0, panel, height), colour: colours.ground },
        { ...box(panel - seam(shape), 0, seam(shape), height), colour: colours.accent },
      ],
    },
  );
}

/** Higher than wide: the photograph above, as much of it as the words leave. */
function below(card: Card, words: PlainWords, fonts: Fonts, shape: Shape): Layout | CardFault {
  const { width, height, colours } = card;
  const { inset, margin, photo } = shape;
  const frame = frameOf(card, words, fonts, shape, width - inset.left - inset.right);
  if ('fault' in frame) return frame;
  const footTop = height - inset.bottom - (frame.foot?.height ?? 0);
  const [least, most] = photo.map((share) => Math.round(share * height)) as [number, number];
  const under = seam(shape) + Math.round(margin * 0.86);
  const end = footTop - overFoot(frame);
  const headline = fitInto(frame, end - under - least);
  if ('fault' in headline) return headline;
  const wanted = headHeight(frame.blocks, shape) + headline.height + tailHeight(frame.blocks, shape, headline.size);
  const photoHeight = Math.round(Math.min(most, end - under - wanted));
  return place(
    frame,
    headline,
    { top: photoHeight + under, footTop },
    {
      photo: box(0, 0, width, photoHeight),
      fields: [
        { ...box(0, photoHeight, width, height - photoHeight), colour: colours.ground },
        { ...box(0, photoHeight, width, seam(shape)), colour: colours.accent },
      ],
    },
  );
}

/** Without a photograph: a field of the accent carries the words, a band of the ground the foot. */
function alone(card: Card, words: PlainWords, fonts: Fonts, shape: Shape): Layout | CardFault {
  const { width, height, colours } = card;
  const { inset, margin } = shape;
  const frame = frameOf(card, words, fonts, shape, width - inset.left - inset.right);
  if ('fault' in frame) return frame;
  const { foot, blocks } = frame;
  const pad = Math.max(Math.round(margin * 0.68), foot?.clear ?? 0);
  const edge = inset.bottom > margin ? inset.bottom : Math.max(pad, card.safe?.bottom ?? 0);
  const footTop = height - edge - (foot?.height ?? 0);
  const field = foot ? footTop - pad : height;
  const end = field - (foot ? margin : inset.bottom);
  const headline = fitInto(frame, end - inset.top);
  if ('fault' in headline) return headline;
  const headlineTop = end - tailHeight(blocks, shape, headline.size) - headline.height;
  return place(
    frame,
    headline,
    { top: inset.top, headlineTop, footTop },
    {
      fields: [
        { ...box(0, 0, width, height), colour: colours.ground },
        { ...box(0, 0, width, field), colour: colours.accent },
      ],
    },
  );
}
