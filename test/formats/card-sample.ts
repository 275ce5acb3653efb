/** Cards for tests: the sample brand's colours and logo, letters of Noto Sans. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { drawCard } from '../../src/formats/card.js';
import { standardFonts } from '../../src/io/brand-fonts.js';
import type { Card, CardDrawing, CardFault } from '../../src/model.js';

const root = resolve(import.meta.dirname, '../..');

export const fonts = standardFonts();
export const logo = readFileSync(join(root, 'assets/logo.svg'), 'utf8');

export const colours: Card['colours'] = {
  ground: '#faf6ef',
  surface: '#ffffff',
  text: '#2a2622',
  muted: '#655c52',
  accent: '#47662f',
  onAccent: '#ffffff',
  line: '#ddd3c4',
};

export const sizes = {
  'Open Graph': [1200, 630],
  LinkedIn: [1200, 627],
  X: [1600, 900],
  square: [1080, 1080],
  portrait: [1080, 1350],
  story: [1080, 1920],
  poster: [1754, 2480],
} as const;

export const aCard = (more: Partial<Card> = {}): Card => ({
  width: 1200,
  height: 630,
  words: { headline: ['Free knife sharpening on December Saturdays'] },
  colours,
  locale: 'en',
  dir: 'ltr',
  name: 'Tiliona',
  logo: { svg: logo },
  radius: 6,
  fonts,
  ...more,
});

/** A card as people share them: with every part. */
export const fullCard = (size: keyof typeof sizes, photo: boolean, more: Partial<Card> = {}): Card =>
  aCard({
    width: sizes[size][0],
    height: sizes[size][1],
    words: {
      eyebrow: 'Esemény',
      headline: ['Levesek estéje: ingyenes főzőest a Király utcában'],
      detail: 'December 10., csütörtök, 18 óra',
      from: 'tiliona.example',
    },
    locale: 'hu',
    ...(photo && { photo: { ratio: 1.5 } }),
    ...more,
  });

export async function drawn(card: Card, seen?: Parameters<typeof drawCard>[1]): Promise<CardDrawing> {
  const drawing = await drawCard(card, seen);
  if ('fault' in drawing) throw new Error(JSON.stringify(drawing));
  return drawing;
}

export async function faultOf(card: Card): Promise<CardFault> {
  const drawing = await drawCard(card);
  if (!('fault' in drawing)) throw new Error(`drawn: ${drawing.drawn.join(' / ')}`);
  return drawing;
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`, `none` where nothing is drawn, `half` behind it where it shines through. */
  readonly at: (x: number, y: number) => string;
  /** Every colour, by what `where` says of a place. */
  readonly by: (where: (x: number, y: number) => number) => Set<string>[];
}

export async function pixelsOf({ svg }: CardDrawing): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const values = new Uint32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
  return {
    width,
    height,
    at: (x, y) => colourOf(values[y * width + x]!),
    by: (where) => {
      const found: Set<number>[] = [];
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1) (found[where(x, y)] ??= new Set()).add(values[y * width + x]!);
      return Array.from(found, (set = new Set<number>()) => new Set([...set].map(colourOf)));
    },
  };
}

/** Bytes of a pixel as they lie in memory: red first, opacity last. */
function colourOf(pixel: number): string {
  const [red, green, blue, opacity] = [0, 8, 16, 24].map((bits) => (pixel >>> bits) & 255);
  if (opacity === 0) return 'none';
  const hex = [red!, green!, blue!].map((value) => value.toString(16).padStart(2, '0')).join('');
  return `#${hex}${opacity === 255 ? '' : ' half'}`;
}
