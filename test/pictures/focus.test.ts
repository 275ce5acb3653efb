/** Without a focal point of the author's, crops keep what a picture shows. */
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { look } from '../../src/io/pictures-draw.js';
import { focusOf } from '../../src/io/pictures-focus.js';
import { everyFile, pictureOf } from './read-back.js';

/** Where a thing lies in a picture of 1500 × 1000, and how it is drawn. */
interface Scene {
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly svg: string;
}

const ground =
  '<linearGradient id="g" x2="0" y2="1"><stop stop-color="#d8d4cc"/><stop offset="1" stop-color="#b8aa98"/></linearGradient><rect width="1500" height="1000" fill="url(#g)"/>';

/** A striped jar on a plain ground. */
const jar = (left: number, top: number): Scene => ({
  box: { left, top, width: 260, height: 300 },
  svg: `${ground}<g transform="translate(${left} ${top})"><rect y="40" width="260" height="260" rx="60" fill="#2d5a7a"/><rect x="60" width="140" height="60" fill="#8a3a2a"/><path d="M0 120H260M0 180H260M0 240H260" stroke="#e8c860" stroke-width="16"/></g>`,
});

/** A speaker above left in front of a wall of shelves, head and shoulders. */
const speaker: Scene = {
  box: { left: 300, top: 140, width: 240, height: 420 },
  svg: `${ground}<g stroke="#a89880" stroke-width="6">${[200, 400, 600, 800].map((y) => `<path d="M0 ${y}H1500"/>`).join('')}</g><ellipse cx="420" cy="260" rx="85" ry="115" fill="#c89070"/><path d="M335 220Q420 90 505 220Z" fill="#402818"/><circle cx="390" cy="255" r="9"/><circle cx="450" cy="255" r="9"/><path d="M390 320Q420 340 450 320" stroke="#803830" stroke-width="8" fill="none"/><path d="M300 560Q310 400 420 385Q530 400 540 560Z" fill="#203050"/>`,
};

const scenes = [
  ...[120, 620, 1120].flatMap((left) =>
    [60, 350, 640].map((top) => [`a jar at ${left}, ${top}`, jar(left, top)] as const),
  ),
  ['a speaker', speaker] as const,
];

test.each(scenes)('%s is whole in every shape that has room for it', async (_, { box, svg }) => {
  const bytes = await sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1000">${svg}</svg>`),
  )
    .jpeg()
    .toBuffer();
  const picture = pictureOf(bytes);
  const cut = everyFile({ ...picture, seen: await look(picture) }).filter(({ file }) => file.cropped);
  expect(cut.length).toBeGreaterThan(5);
  for (const { channel, file } of cut) {
    const { left, top, width, height } = file.recipe.cut!;
    const name = `${channel.id} ${file.file}`;
    expect(left, name).toBeLessThanOrEqual(box.left);
    expect(top, name).toBeLessThanOrEqual(box.top);
    expect(left + width, name).toBeGreaterThanOrEqual(box.left + box.width);
    expect(top + height, name).toBeGreaterThanOrEqual(box.top + box.height);
  }
});

test('whatever the pixels are, the point is in the picture; without anything to see it is the middle', () => {
  const raster = fc.tuple(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 64 })).chain(([width, height]) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      data: fc.uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 }),
    }),
  );
  fc.assert(
    fc.property(raster, (pixels) => {
      for (const part of focusOf(pixels)) {
        expect(Number.isInteger(part)).toBe(true);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 50, seed: 1 },
  );
  for (const shade of [0, 128, 255])
    expect(focusOf({ width: 64, height: 40, data: new Uint8Array(64 * 40 * 3).fill(shade) })).toEqual([50, 50]);
});
