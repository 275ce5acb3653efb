/** Colours beside each other: how alike they are, how well one reads on the other. Used by the rules on what is seen. */
import type { Rgba } from '../../model.js';
import { fromHex, linear } from '../../model/colour.js';

type Lab = readonly [number, number, number];

export const hexOf = ([red, green, blue]: Rgba): string =>
  `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

function labOf([r, g, b]: Rgba): Lab {
  const [red, green, blue] = [linear(r), linear(g), linear(b)];
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const rad = Math.PI / 180;

/** ΔE2000 of two colours in Lab. Sharma, Wu, Dalal (2005): https://hajim.rochester.edu/ece/sites/gsharma/ciede2000/ */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / rad + 360) % 360);
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  const grey = c1 * c2 === 0;
  const turn = h2 - h1;
  const dh = grey ? 0 : Math.abs(turn) <= 180 ? turn : turn > 180 ? turn - 360 : turn + 360;
  const sum = h1 + h2;
  const h = grey ? sum : Math.abs(turn) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad);
  const dL = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dC = (c2 - c1) / (1 + 0.045 * c);
  const dH = (2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * rad)) / (1 + 0.015 * c * t);
  const rotation =
    -Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * rad) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + rotation * dC * dH);
}

export const deltaE = (one: Rgba, other: Rgba): number => difference(labOf(one), labOf(other));

export interface Near {
  readonly hex: string;
  readonly distance: number;
}

const steps = Array.from({ length: 20 }, (_, at) => (at + 1) / 20);
const mix = (from: Rgba, to: Rgba, share: number): Rgba =>
  [0, 1, 2].map((at) => from[at]! + (to[at]! - from[at]!) * share).concat(1) as unknown as Rgba;

/**
 * Looks up the nearest colour of a palette. Tints and shades of its colours (towards white and black, and towards the
 * grounds they stand on) are as good as the colour itself; `hex` names that one.
 */
export function nearestIn(palette: readonly string[], grounds: readonly string[]): (colour: Rgba) => Near {
  const known = palette.map((hex) => ({ hex, rgba: fromHex(hex) }));
  const ends = ['#ffffff', '#000000', ...grounds].map(fromHex);
  const samples = known.flatMap(({ hex, rgba }) => [
    { hex, lab: labOf(rgba) },
    ...ends.flatMap((end) => steps.map((share) => ({ hex, lab: labOf(mix(rgba, end, share)) }))),
  ]);
  const met = new Map<string, Near>();
  return (colour) => {
    const key = colour.slice(0, 3).join();
    const kept = met.get(key);
    if (kept) return kept;
    const lab = labOf(colour);
    let [hex, distance, least] = ['', Infinity, Infinity];
    for (const sample of samples) least = Math.min(least, difference(sample.lab, lab));
    for (const one of known) {
      const far = difference(labOf(one.rgba), lab);
      if (far < distance) [hex, distance] = [one.hex, far];
    }
    const found = { hex, distance: least };
    met.set(key, found);
    return found;
  };
}
