/** A picture by its recipe: turned, cut, made smaller, in sRGB, as light as its channel asks. */
import type { Sharp } from 'sharp';
import type { DrawnPicture, Picture, PictureRecipe, Seen } from '../model.js';
import { pixelsOf } from '../model/pixels.js';
import { focusOf } from './pictures-focus.js';
import { fromPixels, open, type Pixels } from './pictures-sharp.js';
import { xmpOf } from './pictures-xmp.js';

/** Below these a picture shows what was taken away. */
const LEAST: Readonly<Record<PictureRecipe['media'], number>> = {
  'image/jpeg': 45,
  'image/webp': 40,
  'image/avif': 28,
  'image/png': 100,
};
const TRIES = 5;

/**
 * Measured by bench/pictures.mjs: AVIF at effort 2 takes four fifths of the time of 3 and a sixth of the default 4, for
 * files a tenth and a fifth larger at most; mozjpeg takes four times as long for a fifth fewer bytes. For print, which
 * nobody watches loading, rows are written as they come: half the time and 170 MB less for a twelfth more bytes.
 */
function encoded(image: Sharp, { media, ppi }: PictureRecipe, quality: number): Sharp {
  switch (media) {
    case 'image/jpeg': {
      const [progressive, optimiseCoding] = ppi === undefined ? [true, true] : [false, false];
      return image.jpeg({
        quality,
        progressive,
        optimiseCoding,
        chromaSubsampling: quality >= 90 ? '4:4:4' : '4:2:0',
      });
    }
    case 'image/webp':
      return image.webp({ quality, alphaQuality: 90, effort: 4 });
    case 'image/avif':
      return image.avif({ quality, effort: 2, chromaSubsampling: '4:2:0' });
    case 'image/png':
      return quality >= 100 ? image.png({ compressionLevel: 9 }) : image.png({ palette: true, quality, effort: 2 });
  }
}

/**
 * Made smaller first and cut after: a JPEG is then never unpacked at its full size. Colours come out as sRGB with
 * eight bits, whatever profile, depth or inks the original has; nothing of its metadata is taken along.
 */
export async function shaped(picture: Picture, recipe: PictureRecipe): Promise<Sharp> {
  const { cut, width, height, media, ground } = recipe;
  const whole = pixelsOf(picture);
  const scale = cut ? width / cut.width : width / whole.width;
  const full = {
    width: Math.max(width, Math.round(whole.width * scale)),
    height: Math.max(height, Math.round(whole.height * scale)),
  };
  const image = await open(picture, full);
  image.resize(cut ? full.width : width, cut ? full.height : height, { fit: 'fill' });
  if (cut)
    image.extract({
      left: Math.min(full.width - width, Math.round(cut.left * scale)),
      top: Math.min(full.height - height, Math.round(cut.top * scale)),
      width,
      height,
    });
  // Where nothing shows through, a layer that could say so is weight.
  if (media === 'image/jpeg' || picture.seen?.transparent === false) image.flatten({ background: ground });
  return image.toColourspace('srgb');
}

async function withWords(image: Sharp, { words, ppi }: PictureRecipe): Promise<Sharp> {
  // Asking for a density would also keep what the camera wrote: where, when, with what. Nothing of it is taken along.
  if (ppi !== undefined) image.withDensity(ppi).withExif({});
  return words ? image.withXmp(xmpOf(words)) : image;
}

/** @throws what the decoder says of a picture it cannot read */
export async function draw(picture: Picture, recipe: PictureRecipe): Promise<DrawnPicture> {
  const { maxBytes = Infinity, quality, media } = recipe;
  const first = await (await withWords(encoded(await shaped(picture, recipe), recipe, quality), recipe)).toBuffer();
  if (first.length <= maxBytes) return drawn(first, media, quality);
  const pixels = (await (await shaped(picture, recipe)).raw().toBuffer({ resolveWithObject: true })) as Pixels;
  return lighter(pixels, recipe, first);
}

/** Pixels as a file that is light enough. */
export async function encodedWithin(pixels: Pixels, recipe: PictureRecipe): Promise<DrawnPicture> {
  const { maxBytes = Infinity, quality, media } = recipe;
  const first = await (await withWords(encoded(await fromPixels(pixels), recipe, quality), recipe)).toBuffer();
  return first.length <= maxBytes ? drawn(first, media, quality) : lighter(pixels, recipe, first);
}

const drawn = (bytes: Uint8Array, media: PictureRecipe['media'], quality: number): DrawnPicture => ({
  bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
  ...(media === 'image/png' && quality >= 100 ? {} : { quality }),
});

/** The best quality that is light enough, found by halving; the lightest there is when none is. */
async function lighter(pixels: Pixels, recipe: PictureRecipe, heaviest: Uint8Array): Promise<DrawnPicture> {
  const { media, maxBytes = Infinity } = recipe;
  const floor = media === 'image/png' ? 30 : LEAST[media];
  let [low, high] = [floor, media === 'image/png' ? 99 : recipe.quality - 1];
  let best: { bytes: Uint8Array; quality: number } | undefined;
  let lightest = { bytes: heaviest, quality: recipe.quality };
  // The first guess takes the weight as proportional, so that most pictures need one more try alone.
  let quality = Math.max(low, Math.min(high, Math.round((recipe.quality * maxBytes) / heaviest.length)));
  for (let tries = 0; tries < TRIES && low <= high; tries++) {
    const bytes = await (await withWords(encoded(await fromPixels(pixels), recipe, quality), recipe)).toBuffer();
    if (bytes.length < lightest.bytes.length) lightest = { bytes, quality };
    if (bytes.length <= maxBytes) {
      best = { bytes, quality };
      low = quality + 1;
      // Within a twentieth of what is allowed is near enough.
      if (bytes.length > maxBytes * 0.93) break;
    } else high = quality - 1;
    quality = tries === TRIES - 2 && !best ? floor : Math.floor((low + high) / 2);
  }
  const { bytes, quality: found } = best ?? lightest;
  return drawn(bytes, media, found);
}

/** Side of the copy that the eye's way is looked for in. */
const SMALL = 64;

/** What the pixels say. @throws what the decoder says */
export async function look(picture: Picture): Promise<Seen> {
  const small = await open(picture, { width: SMALL, height: SMALL });
  small.resize(SMALL, SMALL, { fit: 'inside' }).toColourspace('srgb');
  const { data, info } = await small.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const rgb = new Uint8Array(info.width * info.height * 3);
  let transparent = false;
  for (let at = 0; at < info.width * info.height; at++) {
    const alpha = data[at * 4 + 3]! / 255;
    if (alpha < 0.99) transparent = true;
    // What is transparent draws no eye.
    for (let part = 0; part < 3; part++)
      rgb[at * 3 + part] = Math.round(data[at * 4 + part]! * alpha + 255 * (1 - alpha));
  }
  return { focus: focusOf({ width: info.width, height: info.height, data: rgb }), transparent };
}
