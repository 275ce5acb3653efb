/** sharp, loaded when the first pixel is needed, and set up once. */
import type { Sharp, SharpOptions } from 'sharp';
import type { Picture } from '../model.js';
import { drawnSvg } from './pictures-svg.js';

type SharpModule = typeof import('sharp').default;
let loaded: Promise<SharpModule> | undefined;

/** One thread for each picture, several pictures at a time: encoders gain little from a second thread. */
async function load(): Promise<SharpModule> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

/** Above this an encoder or decoder would hold up the whole run: a picture of 50 million pixels takes a fraction of it. */
const SECONDS = 20;
const MAX_PIXELS = 50_000_000;

/** A plain ground to lay pictures on. */
export async function canvas(width: number, height: number, background: string): Promise<Sharp> {
  const sharp = await (loaded ??= load());
  return sharp({ create: { width, height, channels: 3, background } }).timeout({ seconds: SECONDS });
}

/** Pixels without a file around them. */
export async function fromPixels({ data, info }: Pixels): Promise<Sharp> {
  const sharp = await (loaded ??= load());
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

/** Rows of pixels, each `channels` bytes. */
export interface Pixels {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/**
 * The picture as people see it, ready to be worked on: first frame, turned by its EXIF. Bytes are given, never a path:
 * a decoder that has a path may look at what lies beside it.
 * @param needed size it will be made; a drawing is drawn at least so large
 */
export async function open(
  picture: Picture,
  needed: { readonly width: number; readonly height: number },
): Promise<Sharp> {
  const { bytes, media } = picture.media === 'image/svg+xml' ? await drawnSvg(picture, needed) : picture;
  const sharp = await (loaded ??= load());
  const options: SharpOptions = { limitInputPixels: MAX_PIXELS, failOn: 'warning', sequentialRead: true };
  const image = sharp(bytes, options).timeout({ seconds: SECONDS }).autoOrient();
  if (media !== 'image/png' && media !== 'image/avif') return image;
  // Deep colours with a profile are worked on in a wider space than that of what we publish.
  const { depth, hasProfile } = await image.metadata();
  return depth === 'ushort' && hasProfile ? image.withIccProfile('srgb', { attach: false }) : image;
}
