/**
 * Where the eye goes in a picture: to what has edges, in colours that the picture's border lacks. Weighed over a small
 * copy. It finds the middle of a subject, not the subject: a person may always say better. Pure.
 */
import type { Point } from '../model.js';

/** Red, green and blue of each pixel, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A colour as the eye parts it: light, red against green, yellow against blue; 0–255 each. */
type Colour = readonly [light: number, red: number, yellow: number];

function colourAt({ data }: Raster, at: number): Colour {
  const [red, green, blue] = [data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!];
  return [0.2126 * red + 0.7152 * green + 0.0722 * blue, 0.9 * (red - green), 0.45 * (red + green) - 0.9 * blue];
}

const apart = (one: Colour, other: Colour): number =>
  Math.sqrt((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2);

/** Colours along the edges of the picture, so many on each: mostly ground. */
const ALONG = 12;
function borderOf({ width, height }: Raster, colours: readonly Colour[]): Colour[] {
  const steps = Array.from({ length: ALONG }, (_, step) => step / (ALONG - 1));
  return steps.flatMap((part) => {
    const [x, y] = [Math.round(part * (width - 1)), Math.round(part * (height - 1))];
    return [x, (height - 1) * width + x, y * width, y * width + width - 1].map((at) => colours[at]!);
  });
}

/** So many places have to share a colour for it to be ground. */
const SHARED = 5;

/** How far a colour is from those that several places of the border share. */
function fromGround(colour: Colour, border: readonly Colour[]): number {
  const nearest = new Float64Array(SHARED).fill(Infinity);
  for (const ground of border) {
    let far = apart(colour, ground);
    for (let at = 0; at < SHARED; at++) {
      const before = nearest[at]!;
      if (far < before) [nearest[at], far] = [far, before];
    }
  }
  return nearest[SHARED - 1]!;
}

/** The mean of what lies within `reach` pixels in a row or column. */
function blurred(values: Float64Array, { width, height }: Raster, reach: number): Float64Array {
  const along = (from: Float64Array, lines: number, length: number, at: (line: number, place: number) => number) => {
    const to = new Float64Array(from.length);
    for (let line = 0; line < lines; line++)
      for (let place = 0; place < length; place++) {
        const [first, last] = [Math.max(0, place - reach), Math.min(length - 1, place + reach)];
        let sum = 0;
        for (let near = first; near <= last; near++) sum += from[at(line, near)]!;
        to[at(line, place)] = sum / (last - first + 1);
      }
    return to;
  };
  const rows = along(values, height, width, (y, x) => y * width + x);
  return along(rows, width, height, (x, y) => y * width + x);
}

/** The border of a picture says less of what it shows than its middle. */
const nearness = (at: number, whole: number): number => 1 - 0.5 * Math.abs((2 * (at + 0.5)) / whole - 1) ** 2;

/** Percent from the left and the top, whole numbers: the middle of what stands out most. */
export function focusOf(raster: Raster): Point {
  const { width, height } = raster;
  const colours = Array.from({ length: width * height }, (_, at) => colourAt(raster, at));
  const border = borderOf(raster, colours);
  const light = (x: number, y: number) =>
    colours[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))]![0];
  const edges = new Float64Array(width * height);
  const strange = new Float64Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      edges[at] = Math.abs(light(x + 1, y) - light(x - 1, y)) + Math.abs(light(x, y + 1) - light(x, y - 1));
      strange[at] = fromGround(colours[at]!, border);
    }
  const [lively, apartFromGround] = [blurred(edges, raster, 2), blurred(strange, raster, 1)];
  let [sum, across, down] = [0, 0, 0];
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    // Squared, so that much that is weak does not outweigh one subject.
    const weight = (lively[at]! * apartFromGround[at]! * nearness(x, width) * nearness(y, height)) ** 2;
    sum += weight;
    across += weight * (x + 0.5);
    down += weight * (y + 0.5);
  }
  if (sum === 0) return [50, 50];
  return [Math.round((100 * across) / sum / width), Math.round((100 * down) / sum / height)];
}
