/** How well one colour reads on another. WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio (read 2026-11-21) */
import type { Rgba } from './look.js';

/** Of `#rrggbb`. */
export function fromHex(hex: string): Rgba {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return [red!, green!, blue!, 1];
}

/** Light of one channel, 0–1, of its value 0–255. */
export function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0–1. */
export function luminance([red, green, blue]: Rgba): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio, 1–21. */
export function contrastOf(one: Rgba, other: Rgba): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The same of two colours `#rrggbb`. */
export const contrast = (one: string, other: string): number => contrastOf(fromHex(one), fromHex(other));
