/** What all layouts of a card have in common: blocks of words and a foot, fitted to a column and put in their place. */
import type { Card, CardBox, CardFault } from '../model.js';
import {
  blocksOf,
  fitHeadline,
  headHeight,
  placeBlocks,
  schemeOf,
  type Blocks,
  type Field,
  type PlainWords,
} from './card-blocks.js';
import { footOf, placeFoot, type Foot } from './card-foot.js';
import type { Shape } from './card-shape.js';
import type { FittedText, Fonts, SetText } from './card-text.js';

export interface Layout {
  readonly fields: readonly Field[];
  readonly texts: readonly SetText[];
  readonly photo?: CardBox;
  readonly logo?: CardBox;
  readonly logoLeftOut?: 'undrawable' | 'no-room';
  readonly headline: FittedText;
}

/** What stands over the headline, under it and at the foot: known before the headline is fitted. */
export interface Frame {
  readonly card: Card;
  readonly words: PlainWords;
  readonly fonts: Fonts;
  readonly shape: Shape;
  readonly column: number;
  readonly blocks: Blocks;
  readonly foot?: Foot;
}

export function frameOf(card: Card, words: PlainWords, fonts: Fonts, shape: Shape, column: number): Frame | CardFault {
  const blocks = blocksOf(words, card, shape, fonts, column);
  if ('fault' in blocks) return blocks;
  const foot = footOf(card, words, shape, fonts, column);
  return foot && 'fault' in foot ? foot : { card, words, fonts, shape, column, blocks, foot };
}

export const fitInto = ({ words, card, blocks, shape, fonts, column }: Frame, height: number) =>
  fitHeadline(words, card, blocks, shape, fonts, { width: column, height });

/** Everything on its place. `top` of the eyebrow, or of the headline where there is none. */
export function place(
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

/** From the lowest words to the top of the foot. */
export const overFoot = ({ foot, shape }: Frame) => (foot ? Math.max(shape.gaps.foot, foot.clear) : 0);
