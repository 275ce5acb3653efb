/** A card: the photograph at its place, the drawing over it. */
import type { CardDrawing, DrawnPicture, Picture, Rect } from '../model.js';
import { encodedWithin, shaped } from './pictures-draw.js';
import { canvas } from './pictures-sharp.js';

export interface Painting {
  readonly drawing: CardDrawing;
  readonly photo?: { readonly picture: Picture; readonly cut: (width: number, height: number) => Rect };
  readonly media: 'image/jpeg' | 'image/png';
  readonly maxBytes?: number;
}

/** Letters have hard edges: finer than photographs. */
const QUALITY = 92;

/** @throws what the decoder says of the photograph */
export async function paint({ drawing, photo, media, maxBytes }: Painting): Promise<DrawnPicture> {
  const { width, height, ground, svg } = drawing;
  const layers = [];
  if (photo && drawing.photo) {
    const box = drawing.photo;
    const size = { width: Math.round(box.width), height: Math.round(box.height) };
    const recipe = { cut: photo.cut(size.width, size.height), ...size, media, quality: QUALITY, ground };
    const { data, info } = await (await shaped(photo.picture, recipe)).raw().toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    layers.push({ input: data, raw, left: Math.round(box.left), top: Math.round(box.top) });
  }
  layers.push({ input: Buffer.from(svg), left: 0, top: 0 });
  const { data, info } = await (
    await canvas(width, height, ground)
  )
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = { data, info: { width: info.width, height: info.height, channels: info.channels } };
  return encodedWithin(pixels, {
    width,
    height,
    media,
    quality: media === 'image/png' ? 100 : QUALITY,
    ground,
    maxBytes,
  });
}
