/** How much room a logo has around it in a layout. */
import type { CardBox } from '../model.js';
import type { Layout } from './card-frame.js';
import { boxesOf, type Fonts } from './card-text.js';

/** Pixels from the logo to the nearest words, photograph, other colour or edge of the card. */
export function clearAround(
  logo: CardBox,
  layout: Layout,
  { width, height }: { readonly width: number; readonly height: number },
  fonts: Fonts,
): number {
  const edges = [logo.left, logo.top, width - logo.left - logo.width, height - logo.top - logo.height];
  const others = [
    ...layout.fields.filter((field) => !holds(field, logo)),
    ...(layout.photo ? [layout.photo] : []),
    ...layout.texts.flatMap((text) => boxesOf(text, fonts)),
  ];
  return Math.round(Math.min(...edges, ...others.map((other) => between(logo, other))));
}

const holds = (outer: CardBox, inner: CardBox) =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.left + outer.width >= inner.left + inner.width &&
  outer.top + outer.height >= inner.top + inner.height;

/** The widest margin around the one that the other does not enter. */
function between(one: CardBox, other: CardBox): number {
  const across = Math.max(other.left - one.left - one.width, one.left - other.left - other.width);
  const down = Math.max(other.top - one.top - one.height, one.top - other.top - other.height);
  return Math.max(across, down);
}
