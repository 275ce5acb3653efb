/** Every preset of every channel, from originals of every shape, size and kind: the files are read back. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { channels } from '../../src/channels/index.js';
import type { Picture } from '../../src/model.js';
import { draw } from '../../src/io/pictures-draw.js';
import { QUARTERS, quarters } from './quarters.js';
import { coloursOf, distinct, everyFile, expectColour, expectSound, pictureOf } from './read-back.js';

async function expectEveryFile(picture: Picture, colours: boolean): Promise<void> {
  const files = distinct(everyFile(picture, { focus: [50, 50], words: { credit: 'The shop', rights: '© Lumen' } }));
  for (const planned of files) {
    const drawn = await draw(picture, planned.file.recipe);
    await expectSound(planned, drawn);
    if (!colours) continue;
    const colourAt = await coloursOf(drawn.bytes);
    const name = `${planned.channel.id} ${planned.file.file}`;
    // Cut around the middle, each quarter stays in its corner.
    const corners = { red: [15, 15], green: [85, 15], blue: [15, 85], yellow: [85, 85] } as const;
    for (const [quarter, at] of Object.entries(corners) as [keyof typeof corners, readonly [number, number]][])
      expectColour(colourAt(...at), QUARTERS[quarter], 9, `${name} ${quarter}`);
  }
}

test('every channel that shows pictures says what it wants of them', () => {
  for (const { id, pictures } of channels) if (pictures.max > 0) expect(pictures.presets, id).toBeDefined();
});

test.each([
  ['portrait', 1200, 1700],
  ['landscape', 2400, 1600],
  ['square', 900, 900],
  ['panorama', 3200, 500],
  ['tower', 400, 2600],
  ['tiny', 60, 40],
  ['as large as a post on Facebook', 1200, 630],
  ['as large as a portrait on Instagram', 1080, 1350],
  ['one pixel less than that', 1079, 1349],
] as const)('%s, %i × %i', async (_, width, height) => {
  const bytes = await quarters(width, height).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
  await expectEveryFile(pictureOf(bytes), true);
});

test.each([
  ['one pixel', 1, 1],
  ['a hair', 3, 2000],
  ['a line', 2000, 3],
] as const)('%s of %i × %i', async (_, width, height) => {
  const bytes = await quarters(width, height).png().toBuffer();
  await expectEveryFile(pictureOf(bytes), false);
});

test('what is too small is told with the size that is needed; what is large enough is not', async () => {
  const wants = async (width: number, height: number) => {
    const bytes = await sharp({ create: { width, height, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer();
    return everyFile(pictureOf(bytes)).filter(({ file }) => file.wanted);
  };
  expect((await wants(5200, 5200)).map(({ channel, file }) => `${channel.id} ${file.file}`)).toEqual([]);
  const small = await wants(300, 200);
  expect(small.find(({ channel }) => channel.id === 'instagram')?.file.wanted).toEqual({
    width: 320,
    height: 400,
    hard: true,
  });
  expect(small.find(({ channel }) => channel.id === 'mobile-page')?.file.wanted).toMatchObject({ width: 720 });
});
