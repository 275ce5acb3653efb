/** Where everything of a card stands. Words lie on a panel of the brand's colour, never on the photograph. */
import type { Card, CardBox, CardFault } from '../model.js';
import {
  blocksOf,
  fitHeadline,
  headHeight,
  placeBlocks,
  schemeOf,
  tailHeight,
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
  return shape.kind === 'wide' ? beside(card, words, fonts, shape, card.photo.ratio) : below(card, words, fonts, shape);
}

const box = (left: number, top: number, width: number, height: number): CardBox => ({ left, top, width, height });

/** Between photograph and panel. */
const seam = ({ unit }: Shape) => Math.round(10 * unit);

const cornersOf = ({ radius }: Card, { unit }: Shape) => Math.round(radius * 1.5 * unit);

/** From the lowest words to the top of the foot. */
const overFoot = (foot: Foot | undefined, { gaps }: Shape) => (foot ? Math.max(gaps.foot, foot.clear) : 0);

/** Wide: words on the left, the photograph on the right to three edges. */
function beside(card: Card, words: PlainWords, fonts: Fonts, shape: Shape, ratio: number): Layout | CardFault {
  const { width, height, colours } = card;
  const { inset, margin } = shape;
  const photoWidth = Math.round(width * Math.min(0.46, Math.max(0.38, (ratio * height) / width)));
  const panel = width - photoWidth;
  const column = panel - seam(shape) - inset.left - Math.round(margin * 0.8);
  const blocks = blocksOf(words, card, shape, fonts, column);
  if ('fault' in blocks) return blocks;
  const foot = footOf(card, words, shape, fonts, column);
  if (foot && 'fault' in foot) return foot;
  const footTop = height - inset.bottom - (foot?.height ?? 0);
  const room = { width: column, height: footTop - overFoot(foot, shape) - inset.top };
  const headline = fitHeadline(words, card, blocks, shape, fonts, room);
  if ('fault' in headline) return headline;
  const placed = placeBlocks(
    blocks,
    headline,
    { left: inset.left, top: inset.top, headlineTop: inset.top + headHeight(blocks, shape) },
    shape,
    schemeOf(colours, false),
    cornersOf(card, shape),
  );
  const footing = foot && placeFoot(foot, { left: inset.left, width: column, top: footTop }, colours);
  return {
    headline,
    photo: box(panel, 0, photoWidth, height),
    logo: footing?.logo,
    logoLeftOut: foot?.logoLeftOut,
    texts: [...placed.texts, ...(footing?.texts ?? [])],
    fields: [
      { ...box(0, 0, panel, height), colour: colours.ground },
      { ...box(panel - seam(shape), 0, seam(shape), height), colour: colours.accent },
      ...placed.fields,
    ],
  };
}

/** Higher than wide: the photograph above, as much of it as the words leave. */
function below(card: Card, words: PlainWords, fonts: Fonts, shape: Shape): Layout | CardFault {
  const { width, height, colours } = card;
  const { inset, margin, photo } = shape;
  const column = width - inset.left - inset.right;
  const blocks = blocksOf(words, card, shape, fonts, column);
  if ('fault' in blocks) return blocks;
  const foot = footOf(card, words, shape, fonts, column);
  if (foot && 'fault' in foot) return foot;
  const footTop = height - inset.bottom - (foot?.height ?? 0);
  const [least, most] = photo.map((share) => Math.round(share * height)) as [number, number];
  const under = seam(shape) + Math.round(margin * 0.86);
  const end = footTop - overFoot(foot, shape);
  const headline = fitHeadline(words, card, blocks, shape, fonts, { width: column, height: end - under - least });
  if ('fault' in headline) return headline;
  const wanted = headHeight(blocks, shape) + headline.height + tailHeight(blocks, shape, headline.size);
  const photoHeight = Math.round(Math.min(most, end - under - wanted));
  const top = photoHeight + under;
  const placed = placeBlocks(
    blocks,
    headline,
    { left: inset.left, top, headlineTop: top + headHeight(blocks, shape) },
    shape,
    schemeOf(colours, false),
    cornersOf(card, shape),
  );
  const footing = foot && placeFoot(foot, { left: inset.left, width: column, top: footTop }, colours);
  return {
    headline,
    photo: box(0, 0, width, photoHeight),
    logo: footing?.logo,
    logoLeftOut: foot?.logoLeftOut,
    texts: [...placed.texts, ...(footing?.texts ?? [])],
    fields: [
      { ...box(0, photoHeight, width, height - photoHeight), colour: colours.ground },
      { ...box(0, photoHeight, width, seam(shape)), colour: colours.accent },
      ...placed.fields,
    ],
  };
}

/** Without a photograph: a field of the accent carries the words, a band of the ground the foot. */
function alone(card: Card, words: PlainWords, fonts: Fonts, shape: Shape): Layout | CardFault {
  const { width, height, colours } = card;
  const { inset, margin } = shape;
  const column = width - inset.left - inset.right;
  const blocks = blocksOf(words, card, shape, fonts, column);
  if ('fault' in blocks) return blocks;
  const foot = footOf(card, words, shape, fonts, column);
  if (foot && 'fault' in foot) return foot;
  const pad = Math.max(Math.round(margin * 0.68), foot?.clear ?? 0);
  const edge = inset.bottom > margin ? inset.bottom : Math.max(pad, card.safe?.bottom ?? 0);
  const footTop = height - edge - (foot?.height ?? 0);
  const field = foot ? footTop - pad : height;
  const end = field - (foot ? margin : inset.bottom);
  const headline = fitHeadline(words, card, blocks, shape, fonts, { width: column, height: end - inset.top });
  if ('fault' in headline) return headline;
  const headlineTop = end - tailHeight(blocks, shape, headline.size) - headline.height;
  const placed = placeBlocks(
    blocks,
    headline,
    { left: inset.left, top: inset.top, headlineTop },
    shape,
    schemeOf(colours, true),
    cornersOf(card, shape),
  );
  const footing = foot && placeFoot(foot, { left: inset.left, width: column, top: footTop }, colours);
  return {
    headline,
    logo: footing?.logo,
    logoLeftOut: foot?.logoLeftOut,
    texts: [...placed.texts, ...(footing?.texts ?? [])],
    fields: [
      { ...box(0, 0, width, height), colour: colours.ground },
      { ...box(0, 0, width, field), colour: colours.accent },
      ...placed.fields,
    ],
  };
}
