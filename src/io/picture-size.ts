/** What kind of picture bytes are and how big people see it, from the header alone: no decoder runs. */
import type { Picture } from '../model.js';

export type PictureHeader = Pick<Picture, 'media' | 'width' | 'height'>;
type Reader = (bytes: Buffer) => PictureHeader | undefined;

/** By its own bytes, never by its name. Undefined: none of the kinds we publish, or cut off. */
export function pictureHeader(bytes: Buffer): PictureHeader | undefined {
  for (const read of [png, jpeg, webp, gif, avif, svg]) {
    try {
      const header = read(bytes);
      if (header) return header;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return undefined;
    }
  }
  return undefined;
}

const starts = (bytes: Buffer, at: number, text: string) => bytes.toString('latin1', at, at + text.length) === text;

/** PNG: IHDR follows the signature. */
const png: Reader = (bytes) =>
  starts(bytes, 0, '\x89PNG\r\n\x1a\n')
    ? { media: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : undefined;

const gif: Reader = (bytes) =>
  starts(bytes, 0, 'GIF8')
    ? { media: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
    : undefined;

/** JPEG: size in the start-of-frame segment; orientations 5–8 of EXIF lie on their side. */
const jpeg: Reader = (bytes) => {
  if (!starts(bytes, 0, '\xff\xd8\xff')) return undefined;
  let turned = false;
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) throw new RangeError('no marker');
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return { media: 'image/jpeg', width: turned ? height : width, height: turned ? width : height };
    }
    if (marker === 0xe1 && starts(bytes, at + 4, 'Exif\0\0')) turned ||= orientation(bytes.subarray(at + 10)) >= 5;
    at += marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + bytes.readUInt16BE(at + 2);
  }
};

/** EXIF tag 0x0112 of the first directory; 1 when there is none or it is broken. */
function orientation(tiff: Buffer): number {
  try {
    const little = starts(tiff, 0, 'II');
    const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(directory); entry++) {
      const at = directory + 2 + entry * 12;
      if (short(at) === 0x0112) return short(at + 8);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

/** WebP: lossy, lossless and extended files keep their size in three ways. */
const webp: Reader = (bytes) => {
  if (!starts(bytes, 0, 'RIFF') || !starts(bytes, 8, 'WEBP')) return undefined;
  if (starts(bytes, 12, 'VP8X')) return sized(1 + bytes.readUIntLE(24, 3), 1 + bytes.readUIntLE(27, 3));
  if (starts(bytes, 12, 'VP8L')) {
    const bits = bytes.readUInt32LE(21);
    return sized(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
  }
  return sized(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
};
const sized = (width: number, height: number): PictureHeader => ({ media: 'image/webp', width, height });

/** AVIF: the first `ispe` box says the size of the whole picture in practice. */
const avif: Reader = (bytes) => {
  if (
    !starts(bytes, 4, 'ftyp') ||
    !/avi[fs]/.test(bytes.toString('latin1', 8, 8 + Math.min(64, bytes.readUInt32BE(0))))
  ) {
    return undefined;
  }
  const at = bytes.indexOf('ispe');
  return at < 0
    ? { media: 'image/avif' }
    : { media: 'image/avif', width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
};

/** SVG: `width` and `height` in pixels, else the view box. */
const svg: Reader = (bytes) => {
  const start = bytes
    .toString('utf8', 0, 4096)
    .replace(/^\uFEFF/, '')
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/g, '');
  const tag = /^\s*<svg\b([^>]*)>/.exec(start)?.[1];
  if (tag === undefined) return undefined;
  const pixels = (name: string) => {
    const written = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(tag)?.[1];
    return written === undefined ? undefined : Math.round(Number(written));
  };
  const box = /\sviewBox\s*=\s*["']\s*[\d.+-]+[\s,]+[\d.+-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag);
  const width = pixels('width') ?? (box ? Math.round(Number(box[1])) : undefined);
  const height = pixels('height') ?? (box ? Math.round(Number(box[2])) : undefined);
  return { media: 'image/svg+xml', ...(width && height ? { width, height } : {}) };
};
