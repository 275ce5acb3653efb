/** SVG originals: drawn in a process of their own, with letters that every machine has, and stopped when they take too long. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { noCache } from '../../src/io/cache.js';
import { openStudio } from '../../src/io/pictures-studio.js';
import type { Picture, PictureRecipe } from '../../src/model.js';

const svg = (inside: string, size = 'width="400" height="300"'): Picture => ({
  src: 'plan.svg',
  path: 'content/a/plan.svg',
  media: 'image/svg+xml',
  width: 400,
  height: 300,
  bytes: new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`),
});
const recipe = (width: number, height: number): PictureRecipe => ({
  width,
  height,
  media: 'image/png',
  quality: 100,
  ground: '#ffffff',
});
const draw = (picture: Picture, to = recipe(800, 600)) => openStudio(noCache).draw(picture, to);

test('is as sharp as its size asks, from a small file', async () => {
  const { bytes } = await draw(svg('<rect width="200" height="300" fill="#000"/>'), recipe(2000, 1500));
  const { data, info } = await sharp(bytes)
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([2000, 1500]);
  const row = [...data.subarray(700 * 2000, 701 * 2000)];
  // An edge that was enlarged would be grey for many pixels.
  expect(row.filter((value) => value > 20 && value < 235).length).toBeLessThan(6);
});

test('letters are drawn, Greek and Hungarian ones too, without a font of the machine', async () => {
  const ink = async (words: string) => {
    const { bytes } = await draw(svg(`<text x="10" y="100" font-size="40" font-family="No Such Font">${words}</text>`));
    const { data } = await sharp(bytes)
      .flatten({ background: '#fff' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return data.filter((value) => value < 128).length;
  };
  const [none, greek, hungarian] = [await ink(''), await ink('Ώρα ΐ'), await ink('Tűző fény')];
  expect(none).toBe(0);
  expect(greek).toBeGreaterThan(400);
  expect(hungarian).toBeGreaterThan(400);
});

test('what cannot be drawn is told with the file and the reason', async () => {
  await expect(draw(svg('<rect width="1"'))).rejects.toThrow(/content\/a\/plan\.svg/);
});

test('a drawing that would take long is stopped', async () => {
  const blur = '<filter id="f"><feGaussianBlur stdDeviation="20"/><feGaussianBlur stdDeviation="20"/></filter>';
  const layers = '<g filter="url(#f)"><rect width="400" height="300" fill="red"/></g>'.repeat(60);
  await expect(draw(svg(blur + layers), recipe(4000, 3000))).rejects.toThrow(/too long to draw/);
});
