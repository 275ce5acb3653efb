/** What keeps a file from being published as a picture, from its bytes alone: no decoder runs. */
import { pictureFaults } from './picture-fault-words.js';
import { otherKind, otherUse } from './picture-kind-words.js';
import { alsoIs } from './picture-polyglot.js';
import { headerOf, seePicture, type PictureHeader, type Seen } from './picture-size.js';
import type { Sentences } from './sentences.js';

/** Above this a small file can fill a reader's memory; the largest cameras stay below. */
const maxPixels = 50_000_000;
/** The most that a WebP can hold: https://developers.google.com/speed/webp/faq (2025). JPEG and AVIF take four times that. */
const maxSide = 16_383;
/** With what the program itself takes, this stays below 400 MB. */
const maxHeld = 300_000_000;
const maxFrames = 200;
const maxPixelsInFrames = 100_000_000;

/** The header of a picture that may be published, or what to say of one that may not. */
export type Examined =
  | { readonly header: PictureHeader; readonly fault?: undefined }
  | { readonly fault: Sentences; readonly data: Readonly<Record<string, string | number>> };

export function examinePicture(bytes: Buffer): Examined {
  const seen = seePicture(bytes, pixelsInside);
  const found = faultOf(bytes, seen);
  if (found) return { data: {}, ...found };
  return { header: headerOf(seen.media!, (seen as Extract<Seen, { media: string }>).walk) };
}

/** Pictures inside a drawing are of pixels, and as whole as any other. */
function pixelsInside(bytes: Buffer): number | undefined {
  const seen = seePicture(bytes, () => undefined);
  if (!seen.media || seen.media === 'image/svg+xml' || seen.media === 'image/avif' || faultOf(bytes, seen))
    return undefined;
  return seen.walk.width! * seen.walk.height! * seen.walk.frames;
}

interface Found {
  readonly fault: Sentences;
  readonly data?: Readonly<Record<string, string | number>>;
}

function faultOf(bytes: Buffer, seen: Seen): Found | undefined {
  if (!seen.media) return { fault: seen.kind ? otherKind(seen.kind) : pictureFaults.notPicture };
  const { walk } = seen;
  const size = sizeFault(walk);
  if (size) return size;
  const fault = walk.fault ?? (walk.width === undefined ? 'cutOff' : undefined);
  if (fault) return { fault: pictureFaults[fault], data: { what: walk.what ?? '' } };
  const use = alsoIs(bytes, walk.end);
  return use && { fault: otherUse(use) };
}

/** What is too large is said first: of a file that is cut off too, it is what will be true of the whole one as well. */
function sizeFault({
  width,
  height,
  frames,
  decoded = 0,
  held = 0,
}: Extract<Seen, { media: string }>['walk']): Found | undefined {
  if (width === undefined || height === undefined) return undefined;
  if (width === 0 || height === 0) return { fault: pictureFaults.zeroSized, data: { width, height } };
  const pixels = Math.max(width * height, decoded);
  if (pixels > maxPixels) return { fault: pictureFaults.tooManyPixels };
  if (held > maxHeld) return { fault: pictureFaults.memory };
  const side = Math.max(width, height);
  if (side > maxSide) return { fault: pictureFaults.tooLong, data: { side } };
  const tooMany = frames > maxFrames || (frames > 1 && frames * pixels > maxPixelsInFrames);
  return tooMany ? { fault: pictureFaults.frames, data: { frames } } : undefined;
}
