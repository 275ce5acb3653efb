/** What kind of picture bytes are and how big people see it, from their blocks alone: no decoder runs. */
import type { Picture } from '../model.js';
import { walkAvif } from './picture-avif.js';
import { walkGif } from './picture-gif.js';
import { walkJpeg } from './picture-jpeg.js';
import { kindOf, type OtherKind } from './picture-kind.js';
import { walkPng } from './picture-png.js';
import { walkSvg, type SvgWalk } from './picture-svg.js';
import type { Walk } from './picture-walk.js';
import { walkWebp } from './picture-webp.js';

export type PictureHeader = Pick<Picture, 'media' | 'width' | 'height' | 'frames' | 'alpha' | 'hasText'>;
type Media = NonNullable<Picture['media']>;

/** What a file was found to be; `walk` says how far it is whole. */
export type Seen =
  | { readonly media: Media; readonly walk: Walk & Partial<SvgWalk> }
  | { readonly media?: undefined; readonly kind?: OtherKind };

const raster = {
  jpeg: ['image/jpeg', walkJpeg],
  png: ['image/png', walkPng],
  webp: ['image/webp', walkWebp],
  gif: ['image/gif', walkGif],
  avif: ['image/avif', walkAvif],
} as const;

/** @param inside judges a picture that lies in a drawing: its pixels, or undefined when it is not fit */
export function seePicture(bytes: Buffer, inside: (bytes: Buffer) => number | undefined): Seen {
  const kind = kindOf(bytes);
  if (kind === 'svg') return { media: 'image/svg+xml', walk: walkSvg(bytes, inside) };
  if (kind === undefined || !(kind in raster)) return { kind: kind as OtherKind | undefined };
  const [media, walk] = raster[kind as keyof typeof raster];
  return { media, walk: walk(bytes) };
}

/** By its own bytes, never by its name. Undefined: none of the kinds we publish. Does not say whether it is fit. */
export function pictureHeader(bytes: Buffer): PictureHeader | undefined {
  const seen = seePicture(bytes, () => 0);
  return seen.media && headerOf(seen.media, seen.walk);
}

export function headerOf(
  media: Media,
  { width, height, frames, alpha, hasText }: Walk & Partial<SvgWalk>,
): PictureHeader {
  return { media, ...(width && height ? { width, height } : {}), frames, alpha, ...(hasText ? { hasText } : {}) };
}
