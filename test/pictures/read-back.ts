/** What a finished picture file says when it is opened again: by sharp, by our own reader of headers, byte by byte. */
import sharp, { type Metadata } from 'sharp';
import { expect } from 'vitest';
import { channels } from '../../src/channels/index.js';
import { pictureHeader } from '../../src/io/picture-size.js';
import type { Channel, DrawnPicture, Picture, PictureFile, PicturePreset } from '../../src/model.js';
import { filesOf, type Shown } from '../../src/pipeline/compose/picture-files.js';

/** A picture of a message as the program finds it. */
export function pictureOf(bytes: Uint8Array, src = 'original.jpg'): Picture {
  const header = pictureHeader(Buffer.from(bytes));
  if (!header) throw new Error(`${src} is no picture`);
  return { src, path: src, bytes: new Uint8Array(bytes), ...header };
}

export interface Planned {
  readonly channel: Channel;
  readonly preset: PicturePreset;
  readonly file: PictureFile;
}

/** Every file that every channel makes of a picture as hero and in the text. */
export function everyFile(picture: Picture, about: Partial<Shown> = {}, only = channels): Planned[] {
  return only.flatMap((channel) =>
    (['hero', 'body'] as const).flatMap((role) =>
      filesOf(channel, {
        picture,
        stem: 'picture',
        role,
        other: () => undefined,
        url: () => undefined,
        ground: '#ffffff',
        ...about,
      }).map((file) => ({ channel, file, preset: presetOf(channel, file, role) })),
    ),
  );
}

/** The same without those whose recipe is that of one before: they are the same bytes. */
export function distinct(planned: readonly Planned[]): Planned[] {
  const seen = new Set<string>();
  return planned.filter(({ file, channel, preset }) => {
    const key = JSON.stringify([file.recipe, preset.shape, channel.pictures.media]);
    return !seen.has(key) && seen.add(key);
  });
}

export function presetOf({ id, pictures }: Channel, { preset }: PictureFile, role: 'hero' | 'body'): PicturePreset {
  const found = pictures.presets?.find((one) => one.id === preset && (one.of === role || one.of === 'any'));
  if (!found) throw new Error(`${id} has no preset ${preset}`);
  return found;
}

/** What a file carries besides pixels. Resolution for print stands in an EXIF block of its own, which says upright. */
function metadataIn({ exif, iptc, xmp, orientation = 1, icc }: Metadata, ppi: number | undefined): string[] {
  return Object.entries({
    exif: ppi === undefined ? exif : undefined,
    iptc,
    xmp,
    orientation: orientation === 1 ? undefined : orientation,
    icc,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
}

const KINDS = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'heif',
} as const;

/** All that must hold for any file of any channel. */
export async function expectSound({ channel, preset, file }: Planned, { bytes, quality }: DrawnPicture) {
  const name = `${channel.id} ${preset.id} ${file.file}`;
  const { recipe } = file;
  const meta = await sharp(bytes).metadata();
  expect(meta.format, name).toBe(KINDS[file.media]);
  expect([meta.width, meta.height], name).toEqual([file.width, file.height]);
  expect(pictureHeader(Buffer.from(bytes)), name).toMatchObject({
    media: file.media,
    width: file.width,
    height: file.height,
  });
  expect(channel.pictures.media, name).toContain(file.media);
  expect(preset.media, name).toContain(file.media);
  expect([meta.depth, meta.space], name).toEqual(['uchar', 'srgb']);
  expect(metadataIn(meta, preset.ppi), name).toEqual(recipe.words ? ['xmp'] : []);
  expect(meta.pages ?? 1, name).toBe(1);
  expect(meta.width, name).toBeLessThanOrEqual(Math.max(...(preset.widths ?? [preset.width])));
  expect(meta.height, name).toBeLessThanOrEqual(preset.height ?? Infinity);
  if (preset.maxBytes !== undefined) expect(bytes.length, name).toBeLessThanOrEqual(preset.maxBytes);
  if (file.media !== 'image/png') expect(quality, name).toBeGreaterThan(0);
  expectShape(preset, meta, name);
  if (preset.ppi !== undefined) expect(meta.density, name).toBe(preset.ppi);
}

/** Width over height is what the channel asks for, to a pixel of one side. */
export function expectShape({ shape }: Pick<PicturePreset, 'shape'>, { width, height }: Size, name = ''): void {
  if (shape === undefined) return;
  const [narrowest, widest] = typeof shape === 'number' ? [shape, shape] : shape;
  expect(Math.min(width - height * widest, width / widest - height), name).toBeLessThanOrEqual(1);
  expect(Math.min(height * narrowest - width, height - width / narrowest), name).toBeLessThanOrEqual(1);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Unpacks a file: mean red, green, blue (and alpha) of the patch around a point in percent of the picture. */
export async function coloursOf(bytes: Uint8Array, side = 4): Promise<(x: number, y: number) => number[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels: parts } = info;
  const from = (at: number, whole: number) =>
    Math.max(0, Math.min(whole - side, Math.round((at / 100) * whole - side / 2)));
  return (x, y) => {
    const sums = Array.from({ length: parts }, () => 0);
    let count = 0;
    for (let row = from(y, height); row < Math.min(height, from(y, height) + side); row++)
      for (let column = from(x, width); column < Math.min(width, from(x, width) + side); column++, count++)
        for (let part = 0; part < parts; part++) sums[part]! += data[(row * width + column) * parts + part]!;
    return sums.map((sum) => Math.round(sum / count));
  };
}

/** Each part within `tolerance` of what it should be. */
export function expectColour(found: readonly number[], wanted: readonly number[], tolerance: number, name = ''): void {
  const off = wanted.map((part, index) => Math.abs(part - (found[index] ?? NaN)));
  expect(Math.max(...off), `${name}: ${found.join(' ')} instead of ${wanted.join(' ')}`).toBeLessThanOrEqual(tolerance);
}
