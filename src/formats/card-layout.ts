/** Where everything of a card stands. Words lie on a panel of the brand's colour, never on the photograph. */
import type { Card, CardBox, CardFault } from '../model.js';
import { headHeight, tailHeight, type PlainWords } from './card-blocks.js';
import { fitInto, frameOf, overFoot, place, type Layout } from './card-frame.js';
import { shapeOf, type Shape } from './card-shape.js';
import type { Fonts } from './card-text.js';

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
