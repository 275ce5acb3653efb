/** Files that would be too heavy: the best quality that is light enough, found in few tries. */
import sharp from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draw } from '../../src/io/pictures-draw.js';
import type { PictureRecipe } from '../../src/model.js';
import { distinct, everyFile, expectSound, pictureOf } from './read-back.js';

const MOST_TRIES = 6;

/** Noise over a slope: grain and no plain surface, which every encoder finds heavy. */
const grain = (width: number, height: number, sigma: number) =>
  sharp({ create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma } } });

function countEncodes() {
  const spies = (['jpeg', 'png', 'webp', 'avif'] as const).map((kind) => vi.spyOn(sharp.prototype, kind));
  return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}
afterEach(() => vi.restoreAllMocks());

test.each([10, 25, 40])('a photograph with grain of %i is within every limit after few tries', async (sigma) => {
  const picture = pictureOf(await grain(1600, 1200, sigma).jpeg({ quality: 95 }).toBuffer());
  const limited = distinct(everyFile(picture)).filter(({ file }) => file.recipe.maxBytes !== undefined);
  expect(limited.length).toBeGreaterThan(5);
  for (const planned of limited) {
    const encodes = countEncodes();
    const drawn = await draw(picture, planned.file.recipe);
    expect(encodes()).toBeLessThanOrEqual(MOST_TRIES);
    vi.restoreAllMocks();
    await expectSound(planned, drawn);
  }
});

describe('the best quality', () => {
  const base = { width: 500, height: 375, ground: '#ffffff' } as const;

  /** The best that all qualities tried one after another give. */
  async function best(picture: ReturnType<typeof pictureOf>, recipe: PictureRecipe) {
    const { maxBytes, ...free } = recipe;
    for (let quality = recipe.quality; quality > 0; quality--)
      if ((await draw(picture, { ...free, quality })).bytes.length <= maxBytes!) return quality;
    return 0;
  }

  test.each([
    ['image/jpeg', 80, 0.95],
    ['image/jpeg', 80, 0.75],
    ['image/jpeg', 80, 0.6],
    ['image/jpeg', 92, 0.5],
    ['image/webp', 78, 0.7],
    ['image/avif', 52, 0.6],
  ] as const)('%s of quality %i in %f of its weight is within three points of it', async (media, quality, share) => {
    const picture = pictureOf(await grain(1000, 750, 60).jpeg({ quality: 95 }).toBuffer());
    const free = await draw(picture, { ...base, media, quality });
    const maxBytes = Math.round(share * free.bytes.length);
    const recipe: PictureRecipe = { ...base, media, quality, maxBytes };
    const encodes = countEncodes();
    const drawn = await draw(picture, recipe);
    expect(encodes()).toBeLessThanOrEqual(MOST_TRIES);
    const optimum = await best(picture, recipe);
    expect(optimum).toBeLessThan(quality);
    expect(drawn.bytes.length).toBeLessThanOrEqual(maxBytes);
    expect(optimum - drawn.quality!).toBeLessThanOrEqual(3);
  });

  test.each([
    ['image/jpeg', 80, 45],
    ['image/webp', 78, 40],
    ['image/avif', 52, 28],
  ] as const)('%s goes no lower than what can be looked at, and is then too heavy', async (media, quality, floor) => {
    const picture = pictureOf(await grain(1000, 750, 60).jpeg({ quality: 95 }).toBuffer());
    const encodes = countEncodes();
    const drawn = await draw(picture, { ...base, media, quality, maxBytes: 2_000 });
    expect(encodes()).toBeLessThanOrEqual(MOST_TRIES);
    expect(drawn.quality).toBe(floor);
    expect(drawn.bytes.length).toBeGreaterThan(2_000);
  });
});

test('a PNG that is too heavy gets a palette, and stays transparent', async () => {
  const [width, height] = [800, 600];
  const soft = await sharp({ create: { width, height, channels: 4, background: '#00000000' } })
    .composite([
      {
        input: Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><radialGradient id="a"><stop stop-color="#e83"/><stop offset="1" stop-color="#238" stop-opacity="0"/></radialGradient><rect width="800" height="600" fill="url(#a)"/></svg>`,
        ),
      },
    ])
    .png()
    .toBuffer();
  const picture = { ...pictureOf(soft), alpha: true };
  const recipe: PictureRecipe = { width, height, media: 'image/png', quality: 100, ground: '#ffffff' };
  const free = await draw(picture, recipe);
  expect(free.quality).toBeUndefined();
  const maxBytes = Math.round(free.bytes.length / 2);
  const encodes = countEncodes();
  const drawn = await draw(picture, { ...recipe, maxBytes });
  expect(encodes()).toBeLessThanOrEqual(MOST_TRIES);
  expect(drawn.bytes.length).toBeLessThanOrEqual(maxBytes);
  expect(drawn.quality).toBeGreaterThanOrEqual(30);
  expect(await sharp(drawn.bytes).metadata()).toMatchObject({ isPalette: true, hasAlpha: true, width, height });
});

test('a file that is as heavy as it may be is left as it is', async () => {
  const picture = pictureOf(await grain(1000, 750, 25).jpeg({ quality: 95 }).toBuffer());
  const recipe: PictureRecipe = { width: 500, height: 375, media: 'image/jpeg', quality: 80, ground: '#ffffff' };
  const free = await draw(picture, recipe);
  expect(await draw(picture, { ...recipe, maxBytes: free.bytes.length })).toEqual(free);
  const less = await draw(picture, { ...recipe, maxBytes: free.bytes.length - 1 });
  expect(less.bytes.length).toBeLessThan(free.bytes.length);
  expect(less.quality).toBeGreaterThanOrEqual(76);
});
