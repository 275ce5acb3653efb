/** Measures of a card by its shape, in pixels: margins on a grid, sizes of letters, room for the logo. */
import type { Card } from '../model.js';
import type { Sizes } from './card-headline.js';

export type ShapeKind = 'wide' | 'square' | 'portrait' | 'poster' | 'story';

export interface Shape {
  readonly kind: ShapeKind;
  readonly unit: number;
  /** From each edge to words and logo; a safe zone of apps where it reaches further. */
  readonly margin: number;
  readonly inset: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly headline: Sizes & { readonly lines: number };
  readonly eyebrow: number;
  readonly detail: number;
  readonly from: number;
  /** Height of a logo four times as wide as high; others cover about the same area. */
  readonly logo: number;
  /** Air between eyebrow and headline, above the detail, above the foot. */
  readonly gaps: { readonly head: number; readonly detail: number; readonly foot: number };
  /** Least share of the height that a photograph above the words has, and the most. */
  readonly photo: readonly [least: number, most: number];
}

/** All for a width of 1080, wide cards for 1200. `[max, comfort, min, lines, display]` of the headline beside a photograph and alone. */
const measures = {
  wide: { with: [74, 44, 32, 5, 92], alone: [104, 56, 38, 4, 150], small: [26, 30, 25, 46], margin: 64, gaps: [38, 38, 38], photo: [0, 1] },
  square: { with: [82, 50, 38, 5, 112], alone: [126, 64, 44, 5, 190], small: [32, 37, 30, 58], margin: 76, gaps: [42, 48, 56], photo: [0.36, 0.64] },
  portrait: { with: [90, 54, 40, 5, 124], alone: [132, 68, 44, 6, 200], small: [34, 39, 31, 62], margin: 80, gaps: [46, 54, 72], photo: [0.4, 0.66] },
  poster: { with: [96, 56, 36, 5, 136], alone: [138, 68, 40, 6, 220], small: [31, 37, 29, 62], margin: 84, gaps: [46, 56, 84], photo: [0.42, 0.66] },
  story: { with: [100, 62, 46, 5, 136], alone: [140, 76, 50, 6, 200], small: [38, 44, 34, 70], margin: 84, gaps: [50, 60, 76], photo: [0.3, 0.6] },
} as const; // prettier-ignore

function kindOf(ratio: number): ShapeKind {
  if (ratio >= 1.25) return 'wide';
  if (ratio >= 0.9) return 'square';
  if (ratio >= 0.75) return 'portrait';
  return ratio >= 0.65 ? 'poster' : 'story';
}

/** Instagram, Facebook and others lay their own controls over about 250 px at the top and 340 px at the bottom of 1920. */
const storySafe = { top: 250 / 1920, bottom: 340 / 1920 };

export function shapeOf({ width, height, photo, safe = {} }: Card): Shape {
  const kind = kindOf(width / height);
  const { with: beside, alone, small, margin, gaps, photo: share } = measures[kind];
  const unit = kind === 'wide' ? Math.min(width / 1200, height / 630) : width / 1080;
  const px = (value: number) => Math.round(value * unit);
  const [max, comfort, min, lines, display] = photo ? beside : alone;
  /** Beside large letters the small ones grow. */
  const little = (value: number) => px(photo ? value : value * 1.14);
  const free = kind === 'story' ? { top: storySafe.top * height, bottom: storySafe.bottom * height, ...safe } : safe;
  // Accents on capitals, and letters that lean over their column, stand out a little.
  const inset = (side: 'top' | 'right' | 'bottom' | 'left') =>
    Math.ceil(Math.max(px(margin), free[side] ? free[side] + px(16) : 0));
  return {
    kind,
    unit,
    margin: px(margin),
    inset: { top: inset('top'), right: inset('right'), bottom: inset('bottom'), left: inset('left') },
    headline: { max: px(max), comfort: px(comfort), min: px(min), lines, display: px(display) },
    eyebrow: little(small[0]),
    detail: little(small[1]),
    from: little(small[2]),
    logo: little(small[3]),
    gaps: { head: px(gaps[0]), detail: px(gaps[1]), foot: px(gaps[2]) },
    photo: share,
  };
}
