/** Inks, depths, profiles, palettes, transparency, frames: whatever an original is, its files are what they should be. */
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { channels } from '../../src/channels/index.js';
import { draw, look } from '../../src/io/pictures-draw.js';
import type { Picture } from '../../src/model.js';
import { QUARTERS, quarters } from './quarters.js';
import { coloursOf, distinct, everyFile, expectColour, expectSound, pictureOf, type Planned } from './read-back.js';

const [WIDTH, HEIGHT] = [600, 480];
/** Among them they ask for every kind of file. */
const some = channels.filter(({ id }) => ['newsletter', 'instagram', 'press-release', 'mobile-page'].includes(id));
const plain = () => quarters(WIDTH, HEIGHT).removeAlpha();
/** Draws every file and reads it back; the program looks at a picture before it plans its files. */
async function everyDrawn(bytes: Uint8Array, ground = '#ffffff') {
  const found = pictureOf(bytes);
  const picture: Picture = { ...found, seen: await look(found) };
  const all: { readonly planned: Planned; readonly bytes: Uint8Array }[] = [];
  for (const planned of distinct(everyFile(picture, { focus: [50, 50], ground }, some))) {
    const drawn = await draw(picture, planned.file.recipe);
    await expectSound(planned, drawn);
    all.push({ planned, bytes: drawn.bytes });
  }
  return { picture, all };
}

type Corners = Readonly<Record<keyof typeof QUARTERS, readonly number[]>>;

/** Every file shows these colours in its corners. */
async function expectCorners(bytes: Uint8Array, colours: Corners = QUARTERS, tolerance = 9) {
  const { picture, all } = await everyDrawn(bytes);
  for (const { planned, bytes: made } of all) {
    const colourAt = await coloursOf(made);
    const name = `${planned.channel.id} ${planned.file.file}`;
    expectColour(colourAt(15, 15), colours.red, tolerance, `${name} red`);
    expectColour(colourAt(85, 15), colours.green, tolerance, `${name} green`);
    expectColour(colourAt(15, 85), colours.blue, tolerance, `${name} blue`);
    expectColour(colourAt(85, 85), colours.yellow, tolerance, `${name} yellow`);
  }
  return { picture, all };
}

const kinds = ({ all }: { all: readonly { readonly planned: Planned }[] }) =>
  new Set(all.map(({ planned }) => planned.file.media));

const jpeg = { quality: 97, chromaSubsampling: '4:4:4' } as const;
/** What sharp itself makes of a file in sRGB. */
async function shown(image: Sharp): Promise<Corners> {
  const colourAt = await coloursOf(
    await sharp(await image.toBuffer())
      .png()
      .toBuffer(),
  );
  return { red: colourAt(15, 15), green: colourAt(85, 15), blue: colourAt(15, 85), yellow: colourAt(85, 85) };
}

describe('colour', () => {
  test.each(['p3', 'srgb'])('a JPEG with the profile %s', async (profile) => {
    await expectCorners(await plain().withIccProfile(profile).jpeg(jpeg).toBuffer());
  });

  test.each(['p3', 'srgb', undefined])('a PNG of 16 bits with the profile %s', async (profile) => {
    const deep = plain().toColourspace('rgb16');
    if (profile) deep.withIccProfile(profile);
    const bytes = await deep.png().toBuffer();
    expect(await sharp(bytes).metadata()).toMatchObject({ depth: 'ushort' });
    await expectCorners(bytes);
  });

  test('a transparent PNG of 16 bits with a profile', async () => {
    const bytes = await plain().ensureAlpha(0.5).toColourspace('rgb16').withIccProfile('p3').png().toBuffer();
    const colourAt = await coloursOf(
      (await everyDrawn(bytes)).all.find((one) => one.planned.file.media === 'image/png')!.bytes,
    );
    expectColour(colourAt(15, 15), [...QUARTERS.red, 128], 9);
  });

  test('a JPEG in print inks with a profile', async () => {
    const bytes = await plain().toColourspace('cmyk').withIccProfile('cmyk').jpeg(jpeg).toBuffer();
    expect(await sharp(bytes).metadata()).toMatchObject({ space: 'cmyk', hasProfile: true });
    // Inks cannot print every colour of a screen: blue comes out darker than it went in.
    const { red, green, blue, yellow } = await shown(sharp(bytes));
    expectColour(red, QUARTERS.red, 20);
    expectColour(green, QUARTERS.green, 20);
    expectColour(yellow, QUARTERS.yellow, 40);
    expectColour(blue, QUARTERS.blue, 60);
    await expectCorners(bytes, { red, green, blue, yellow });
  });

  test('a JPEG in print inks without a profile', async () => {
    const inks = plain().toColourspace('cmyk').jpeg(jpeg);
    const bytes = await inks.toBuffer();
    expect(await sharp(bytes).metadata()).toMatchObject({ space: 'cmyk', hasProfile: false });
    const corners = await shown(sharp(bytes));
    expectColour(corners.red, QUARTERS.red, 30);
    await expectCorners(bytes, corners);
  });

  test('ink written the other way round, as Adobe does, is ink all the same', async () => {
    const bytes = await plain().toColourspace('cmyk').jpeg(jpeg).toBuffer();
    // The marker says so; without it the numbers are taken as they stand.
    expect(bytes.includes('Adobe\0')).toBe(true);
    const { all } = await everyDrawn(bytes);
    for (const one of all)
      expectColour((await coloursOf(one.bytes))(85, 85), QUARTERS.yellow, 40, one.planned.file.file);
  });

  test.each([
    ['JPEG', () => plain().toColourspace('b-w').jpeg(jpeg)],
    ['PNG of 16 bits', () => plain().toColourspace('grey16').png()],
    ['PNG of 8 bits', () => plain().toColourspace('b-w').png()],
  ] as const)('a grey %s stays grey', async (_, make) => {
    const bytes = await make().toBuffer();
    expect((await sharp(bytes).metadata()).channels).toBe(1);
    const grey = await shown(plain().toColourspace('b-w').png());
    const spread = (parts: readonly number[]) => [parts[0]!, parts[0]!, parts[0]!];
    await expectCorners(bytes, {
      red: spread(grey.red),
      green: spread(grey.green),
      blue: spread(grey.blue),
      yellow: spread(grey.yellow),
    });
  });

  test.each([
    ['progressive JPEG', () => plain().jpeg({ ...jpeg, progressive: true })],
    ['interlaced PNG', () => plain().png({ progressive: true })],
    ['PNG with a palette', () => plain().png({ palette: true })],
    ['lossless WebP', () => plain().webp({ lossless: true })],
    ['WebP', () => plain().webp({ quality: 95 })],
    ['AVIF', () => plain().avif({ quality: 90, effort: 2 })],
    ['AVIF of 10 bits', () => plain().avif({ quality: 90, effort: 2, bitdepth: 10 })],
    ['GIF', () => plain().gif()],
  ] as const)('a %s', async (_, make) => {
    const made = await expectCorners(await make().toBuffer(), QUARTERS, 12);
    expect(kinds(made)).toEqual(new Set(['image/jpeg', 'image/webp', 'image/avif']));
  });
});

describe('transparency', () => {
  /** A disc in the middle of nothing. */
  const disc = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><circle cx="300" cy="240" r="140" fill="rgb(200,40,40)"/></svg>`,
  );
  const originals: readonly (readonly [string, () => Sharp])[] = [
    ['PNG', () => sharp(disc).png()],
    ['PNG with a palette', () => sharp(disc).png({ palette: true })],
    ['lossless WebP', () => sharp(disc).webp({ lossless: true })],
    ['WebP', () => sharp(disc).webp({ quality: 90 })],
    ['AVIF', () => sharp(disc).avif({ quality: 80, effort: 2 })],
    ['GIF', () => sharp(disc).gif()],
  ];

  test.each(originals)(
    'a %s stays transparent where the channel takes PNG, and lies on the brand’s ground elsewhere',
    async (_, make) => {
      const { picture, all } = await everyDrawn(await make().toBuffer(), '#e0f0ff');
      expect(picture.seen?.transparent).toBe(true);
      for (const { planned, bytes } of all) {
        const { channel, preset, file } = planned;
        const name = `${channel.id} ${file.file}`;
        const takesPng = preset.media.includes('image/png');
        if (preset.use !== 'responsive') expect(file.media, name).toBe(takesPng ? 'image/png' : 'image/jpeg');
        else expect(file.media, name).not.toBe('image/jpeg');
        const colourAt = await coloursOf(bytes);
        expectColour(colourAt(50, 50).slice(0, 3), [200, 40, 40], 12, name);
        if (file.media === 'image/jpeg') expectColour(colourAt(2, 2), [224, 240, 255], 4, name);
        else expect(colourAt(2, 2)[3], name).toBe(0);
      }
      expect(all.some(({ planned }) => planned.channel.id === 'instagram')).toBe(true);
    },
  );

  test('a PNG that could be transparent and is not becomes a JPEG', async () => {
    const noise = sharp({
      create: {
        width: WIDTH,
        height: HEIGHT,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    });
    const bytes = await noise.ensureAlpha().png().toBuffer();
    expect(await sharp(bytes).metadata()).toMatchObject({ hasAlpha: true });
    const made = await everyDrawn(bytes);
    expect(kinds(made)).toEqual(new Set(['image/jpeg', 'image/webp', 'image/avif']));
    for (const { bytes: file } of made.all) expect((await sharp(file).metadata()).hasAlpha).toBe(false);
  });

  test('one small hole in a large picture is seen', async () => {
    const hole = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1500"><path fill="#876" fill-rule="evenodd" d="M0 0H2000V1500H0ZM30 30h24v24h-24Z"/></svg>',
    );
    const picture = pictureOf(await sharp(hole).png().toBuffer());
    expect((await look(picture)).transparent).toBe(true);
  });
});

test.each(['gif', 'webp'] as const)('an animated %s shows its first picture', async (format) => {
  const frames = [
    await plain().png().toBuffer(),
    await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#000' } })
      .png()
      .toBuffer(),
  ];
  const animated = await sharp(frames, { join: { animated: true } })
    .toFormat(format, { lossless: true })
    .toBuffer();
  expect((await sharp(animated, { animated: true }).metadata()).pages).toBe(2);
  await expectCorners(animated, QUARTERS, 12);
});

describe('drawings', () => {
  /** Two halves with a sharp edge between. */
  const halves = (size: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="12" height="12" fill="#102030"/><rect x="12" width="12" height="12" fill="#f0e0d0"/></svg>`,
    );

  test.each([
    'viewBox="0 0 24 12"',
    'width="24" height="12"',
    'width="60mm" height="30mm" viewBox="0 0 24 12"',
    'width="100%" height="100%" viewBox="0 0 24 12"',
  ])('one with %s is sharp at every size', async (size) => {
    const picture = pictureOf(halves(size), 'drawing.svg');
    for (const planned of distinct(everyFile(picture, { focus: [50, 50] }, some))) {
      const { file } = planned;
      if (file.media !== 'image/jpeg') continue;
      const { bytes } = await draw(picture, file.recipe);
      expect(file.wanted, file.file).toBeUndefined();
      // Over two hundredths of the width, or three pixels, dark has become light: nothing was blown up.
      const colourAt = await coloursOf(bytes, 1);
      const off = Math.max(1, 300 / file.width);
      expectColour(colourAt(50 - off, 50), [16, 32, 48], 24, file.file);
      expectColour(colourAt(50 + off, 50), [240, 224, 208], 24, file.file);
    }
  });

  test('a part of a drawing is drawn as sharp as the whole; a very small one is told to be too small', async () => {
    const picture = pictureOf(halves('viewBox="0 0 24 12"'), 'drawing.svg');
    const square = (part: readonly [number, number, number, number]) =>
      everyFile(picture, { crops: { square: { part } } }).find(({ preset }) => preset.id === 'square')!.file;
    const file = square([40, 30, 20, 40]);
    expect(file).toMatchObject({ width: 1080, wanted: undefined });
    const colourAt = await coloursOf((await draw(picture, file.recipe)).bytes);
    expectColour(colourAt(48, 50), [16, 32, 48], 24);
    expectColour(colourAt(52, 50), [240, 224, 208], 24);
    expect(square([49, 49, 2, 2])).toMatchObject({ wanted: { width: 320, height: 320, hard: true } });
  });

  test('a small drawing that counts in tens of thousands is drawn all the same', async () => {
    const large =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40000 30000"><rect width="40000" height="30000" fill="#102030"/></svg>';
    const picture = pictureOf(Buffer.from(large), 'drawing.svg');
    const [planned] = everyFile(picture);
    const { bytes } = await draw(picture, planned!.file.recipe);
    expectColour((await coloursOf(bytes))(50, 50), [16, 32, 48], 9);
    expect((await look(picture)).transparent).toBe(false);
  });
});
