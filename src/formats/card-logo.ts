/** The logo on a card: whether its drawing can be trusted, and how large it is. */
import type { Card } from '../model.js';

/** Letters would come from whatever fonts the machine has; the rest reaches outside the file or acts. */
const untrusted =
  /<(?:text|tspan|script|foreignObject|style[^>]*>[^<]*@import|!ENTITY|!DOCTYPE[^>]*\[)|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg|svg))|url\(\s*["']?\s*(?!#|["']?#|data:)|\son\w+\s*=/i;

/** Width by height; undefined when the drawing does not say, or cannot be drawn as it is. */
export function logoRatio(svg: string): number | undefined {
  const start = /<svg\b[^>]*>/i.exec(svg)?.[0];
  if (start === undefined || untrusted.test(svg)) return undefined;
  const box = /\bviewBox\s*=\s*["']\s*[-+.\de]+[\s,]+[-+.\de]+[\s,]+([.\de+]+)[\s,]+([.\de+]+)\s*["']/i.exec(start);
  const side = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']\\s*([.\\d]+)(?:px)?\\s*["']`).exec(start)?.[1];
  const ratio = box ? Number(box[1]) / Number(box[2]) : Number(side('width')) / Number(side('height'));
  return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined;
}

export interface LogoSize {
  readonly width: number;
  readonly height: number;
  /** Kept free on each side. */
  readonly clear: number;
}

/**
 * Logos of other shapes cover the area of one that is four times as wide as high: a round one stands higher than a long
 * one. A logo that asks for more free space than the margin has is drawn smaller.
 * @param base height of such a logo
 * @param margin from its edges to those of the card
 * @returns undefined when its least width, with the space around it, is too much
 */
export function logoSize(
  { minWidth = 0, clearSpace = 0.5 }: NonNullable<Card['logo']>,
  ratio: number,
  base: number,
  margin: number,
): LogoSize | undefined {
  const alike = Math.min(Math.sqrt((4 * base * base) / ratio), 1.7 * base);
  const width = Math.max(1, Math.ceil(minWidth), Math.round(Math.min(alike, Math.floor(margin) / clearSpace) * ratio));
  const height = Math.max(1, Math.round(width / ratio));
  const clear = Math.ceil(clearSpace * height);
  return clear <= margin ? { width, height, clear } : undefined;
}

export const dataUri = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
