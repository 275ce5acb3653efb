/** Turned as people see it, with nothing of what a camera or a program wrote: who, where, with what. */
import { Parser } from 'htmlparser2';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { draw, look } from '../../src/io/pictures-draw.js';
import type { PictureWords } from '../../src/model.js';
import { QUARTERS, quarters } from './quarters.js';
import { coloursOf, distinct, everyFile, expectColour, expectSound, pictureOf } from './read-back.js';

/** What has to be done to upright pixels so that the given orientation puts them right again. */
const UNDO: Readonly<Record<number, (image: Sharp) => Sharp>> = {
  1: (image) => image,
  2: (image) => image.flop(),
  3: (image) => image.rotate(180),
  4: (image) => image.flip(),
  5: (image) => image.rotate(270).flop(),
  6: (image) => image.rotate(270),
  7: (image) => image.rotate(90).flop(),
  8: (image) => image.rotate(90),
};

/** The quarters, or another picture, lying as a camera would have kept it. */
async function lying(orientation: number, upright: Promise<Buffer>): Promise<Uint8Array> {
  const turned = await UNDO[orientation]!(sharp(await upright))
    .png()
    .toBuffer();
  return sharp(turned).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).withMetadata({ orientation }).toBuffer();
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i', (orientation) => {
  test('every file is upright', async () => {
    const picture = pictureOf(await lying(orientation, quarters(700, 500).png().toBuffer()));
    expect([picture.width, picture.height]).toEqual([700, 500]);
    for (const planned of distinct(everyFile(picture, { focus: [50, 50] }))) {
      const drawn = await draw(picture, planned.file.recipe);
      await expectSound(planned, drawn);
      const colourAt = await coloursOf(drawn.bytes);
      const name = `${planned.channel.id} ${planned.file.file}`;
      expectColour(colourAt(15, 15), QUARTERS.red, 9, name);
      expectColour(colourAt(85, 15), QUARTERS.green, 9, name);
      expectColour(colourAt(15, 85), QUARTERS.blue, 9, name);
    }
  });

  test('a focal point, and where the eye goes, count from what people see', async () => {
    const spot = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="400"><rect width="900" height="400" fill="#888"/><circle cx="780" cy="100" r="60" fill="#e02020"/></svg>',
    );
    const picture = pictureOf(await lying(orientation, sharp(spot).png().toBuffer()));
    const { focus } = await look(picture);
    expect(Math.abs(focus[0] - 87)).toBeLessThan(8);
    const square = everyFile(picture, { focus: [87, 25] }).find(({ preset }) => preset.id === 'square')!;
    const { bytes } = await draw(picture, square.file.recipe);
    // The right 400 of 900 pixels: the spot lies 280 from the left of them.
    const colourAt = await coloursOf(bytes);
    expectColour(colourAt(70, 25), [224, 32, 32], 9);
    expectColour(colourAt(15, 25), [136, 136, 136], 9);
  });
});

/** Marks that must not be in any file. */
const MARKS = ['CAMERAMAKER', 'SERIAL-4711', 'OWNER-NAME', 'MYCOMMENT', 'IPTC-CITY', 'XMP-HISTORY', 'GPSLatitude'];

/** An APP13 segment with a city, as picture desks write it. */
function iptc(): Buffer {
  const city = Buffer.from('IPTC-CITY');
  const record = Buffer.concat([Buffer.from([0x1c, 2, 90, 0, city.length]), city]);
  const block = Buffer.concat([
    Buffer.from('Photoshop 3.0\0', 'latin1'),
    Buffer.from('8BIM\x04\x04\0\0\0\0\0', 'latin1'),
    Buffer.from([record.length]),
    record,
    Buffer.alloc(record.length % 2),
  ]);
  return segment(0xed, block);
}
const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);

/** GPS, maker, owner, serial number, a comment, IPTC and XMP: all that a photograph may tell of its photographer. */
async function talkative(format: 'jpeg' | 'png' | 'webp'): Promise<Uint8Array> {
  const bytes = await quarters(900, 700)
    .toFormat(format)
    .withExif({
      IFD0: { Make: 'CAMERAMAKER', Artist: 'OWNER-NAME' },
      IFD2: { BodySerialNumber: 'SERIAL-4711' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 58/1 23/1', GPSLongitudeRef: 'E', GPSLongitude: '23/1 43/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">XMP-HISTORY exif:GPSLatitude="37"</x:xmpmeta>')
    .toBuffer();
  if (format !== 'jpeg') return bytes;
  return Buffer.concat([bytes.subarray(0, 2), iptc(), segment(0xfe, Buffer.from('MYCOMMENT')), bytes.subarray(2)]);
}

test.each(['jpeg', 'png', 'webp'] as const)('what a %s says of its photographer is in no file', async (format) => {
  const bytes = await talkative(format);
  const meta = await sharp(bytes).metadata();
  expect(meta.exif?.includes('CAMERAMAKER') && meta.xmp?.includes('XMP-HISTORY')).toBe(true);
  if (format === 'jpeg') expect(meta.iptc?.includes('IPTC-CITY')).toBe(true);
  const picture = pictureOf(bytes);
  for (const words of [undefined, { credit: 'The shop' }])
    for (const planned of distinct(everyFile(picture, { words }))) {
      const drawn = await draw(picture, planned.file.recipe);
      await expectSound(planned, drawn);
      const written = Buffer.from(drawn.bytes);
      for (const mark of MARKS) expect(written.includes(mark), `${planned.file.file}: ${mark}`).toBe(false);
    }
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements of an XMP packet in order. @throws when it is not well-formed */
function elementsOf(xml: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, text: '' };
        all.push(element);
        open.push(element);
      },
      ontext: (text) => {
        if (open.length > 0) open.at(-1)!.text += text;
      },
      onclosetag: (name, implied) => {
        if (implied || open.pop()?.name !== name) throw new Error(`<${name}> is not closed`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return all;
}

describe('press pictures for print', () => {
  const credit = `A & B <"' ]]> é Ω ő \u0007`;
  const words: PictureWords = {
    description: {
      en: 'The kettle <b>&amp;</b> the cup',
      el: 'Ο βραστήρας «Ferna» στο τραπέζι',
      hu: 'A kanna és a bögre, „ősszel”',
    },
    credit,
    rights: '© Lumen & Társa Kft.',
  };
  const print = async (format: 'jpeg' | 'png') => {
    const image = quarters(900, 700).ensureAlpha(format === 'png' ? 0.5 : 1);
    const picture = pictureOf(await image.toFormat(format).toBuffer());
    const { file } = everyFile({ ...picture, alpha: format === 'png' }, { words }).find(
      ({ preset }) => preset.id === 'print',
    )!;
    expect(file.media).toBe(`image/${format}`);
    const { bytes } = await draw(picture, file.recipe);
    return sharp(bytes).metadata();
  };

  test.each(['jpeg', 'png'] as const)(
    '%s: credit, rights and description in each language, 300 ppi',
    async (format) => {
      const { xmp, density, orientation } = await print(format);
      expect([density, orientation ?? 1]).toEqual([300, 1]);
      expect(xmp!.toString('utf8')).not.toMatch(/&(?!(?:amp|lt|gt);)|\]\]>/);
      const elements = elementsOf(xmp!.toString('utf8'));
      const inside = (name: string, child = 'rdf:li') => {
        const start = elements.findIndex((element) => element.name === name);
        const rest = elements.slice(start + 1);
        const end = rest.findIndex((element) => !element.name.startsWith('rdf:'));
        return rest.slice(0, end < 0 ? undefined : end).filter((element) => element.name === child);
      };
      const said = credit.replace('\u0007', '');
      expect(inside('dc:creator').map(({ text }) => text)).toEqual([said]);
      expect(elements.find(({ name }) => name === 'photoshop:Credit')?.text).toBe(said);
      expect(inside('dc:rights').map(({ text }) => text)).toEqual([words.rights]);
      expect(elements.find(({ name }) => name === 'xmpRights:Marked')?.text).toBe('True');
      expect(Object.fromEntries(inside('dc:description').map((e) => [e.attributes['xml:lang'], e.text]))).toEqual({
        'x-default': words.description!['en'],
        ...words.description,
      });
    },
  );
});
