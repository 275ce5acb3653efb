/** Where the eye goes in a picture: edges, strong colours and skin, weighed over a small copy. Pure. */
import type { Point } from '../model.js';

/** Red, green and blue of each pixel, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const luminance = (data: Uint8Array, at: number): number =>
  0.2126 * data[at * 3]! + 0.7152 * data[at * 3 + 1]! + 0.0722 * data[at * 3 + 2]!;

/** 0–255 each: how far the pixel stands out from its neighbours, how strong its colour is, how near to skin. */
function interest({ width, data }: Raster, at: number): number {
  const around = [at - 1, at + 1, at - width, at + width].reduce((sum, beside) => sum + luminance(data, beside), 0);
  const edge = Math.abs(4 * luminance(data, at) - around);
  const [red, green, blue] = [data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!];
  const strength = Math.max(red, green, blue) - Math.min(red, green, blue);
  const skin = red > 80 && red > green && green > blue && red - blue > 25 && red - blue < 130 ? 40 : 0;
  return edge + 0.4 * strength + skin;
}

/** A border of a picture says little of what it shows. */
const nearness = (at: number, whole: number): number => 1 - 0.7 * Math.abs((2 * (at + 0.5)) / whole - 1) ** 2;

/** Percent from the left and the top, whole numbers: the middle of what stands out most. */
export function focusOf(raster: Raster): Point {
  const { width, height } = raster;
  let [sum, across, down] = [0, 0, 0];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      // Squared, so that much noise does not outweigh one subject.
      const weight = (interest(raster, y * width + x) * nearness(x, width) * nearness(y, height)) ** 2;
      sum += weight;
      across += weight * (x + 0.5);
      down += weight * (y + 0.5);
    }
  if (sum === 0) return [50, 50];
  return [Math.round((100 * across) / sum / width), Math.round((100 * down) / sum / height)];
}
