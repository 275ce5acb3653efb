/** One process's work for bench/pictures.mjs: all files of one message's pictures, by the studio or by sharp alone. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import sharp, { type Sharp } from 'sharp';
import { channels } from '../src/channels/index.js';
import { noCache } from '../src/io/cache.js';
import { openStudio } from '../src/io/pictures-studio.js';
import { pictureHeader } from '../src/io/picture-size.js';
import { xmpOf } from '../src/io/pictures-xmp.js';
import type { Picture, PictureRecipe } from '../src/model.js';
import { filesOf } from '../src/pipeline/compose/picture-files.js';

interface Work {
  readonly picture: Picture;
  readonly recipe: PictureRecipe;
}

const [, , who, report, ...originals] = process.argv;

/** The first picture is the hero, the others stand in the text. Photographs: none is transparent. */
const asSeen = { focus: [45, 40], transparent: false } as const;
const pictures = originals.map((path): Picture => {
  const bytes = new Uint8Array(readFileSync(path));
  return { src: path, bytes, ...pictureHeader(Buffer.from(bytes)), seen: asSeen };
});

function planned(): Work[] {
  const all = pictures.flatMap((picture, index) =>
    channels.flatMap((channel) =>
      filesOf(channel, {
        picture,
        stem: `p${index}`,
        role: index === 0 ? 'hero' : 'body',
        focus: [45, 40],
        words: { credit: 'The shop', rights: '© The shop', description: { en: 'A kettle', el: 'Βραστήρας' } },
        other: () => undefined,
        url: () => undefined,
        ground: '#ffffff',
      }).map(({ recipe }) => ({ picture, recipe })),
    ),
  );
  const seen = new Set<string>();
  return all.filter(({ picture, recipe }) => {
    const key = `${picture.src} ${JSON.stringify(recipe)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** As the program does it: looks at each picture, then makes all files. @returns the quality of each */
async function byStudio(work: readonly Work[]): Promise<(number | undefined)[]> {
  const studio = openStudio(noCache);
  await Promise.all(pictures.map((picture) => studio.look(picture)));
  studio.ahead(work);
  const drawn = await Promise.all(work.map(({ picture, recipe }) => studio.draw(picture, recipe)));
  return drawn.map(({ quality }) => quality);
}

/** The encoders' options of src/io/pictures-draw.ts. */
function encoded(image: Sharp, { media, ppi }: PictureRecipe, quality: number): Sharp {
  if (media === 'image/webp') return image.webp({ quality, alphaQuality: 90, effort: 4 });
  if (media === 'image/avif') return image.avif({ quality, effort: 2, chromaSubsampling: '4:2:0' });
  if (media === 'image/png') return image.png({ compressionLevel: 9 });
  const chromaSubsampling = quality >= 90 ? '4:4:4' : '4:2:0';
  return image.jpeg({ quality, progressive: !ppi, optimiseCoding: !ppi, chromaSubsampling });
}

/** A person's own lines for one file, with the quality that is known to be right. */
function bare({ picture, recipe }: Work, quality: number): Promise<Buffer> {
  const { cut, width, height, ppi, words } = recipe;
  const image = sharp(picture.bytes).autoOrient();
  if (cut) image.extract(cut);
  image.resize(width, height, { fit: 'fill' }).flatten({ background: '#ffffff' });
  if (ppi) image.withDensity(ppi).withExif({});
  if (words) image.withXmp(xmpOf(words));
  return encoded(image, recipe, quality).toBuffer();
}

/** @param most files at a time */
async function bySharp(work: readonly Work[], qualities: readonly (number | null)[], most: number): Promise<void> {
  const queue = work.map((one, index) => [one, qualities[index] ?? 100] as const);
  const next = async (): Promise<void> => {
    for (let job = queue.shift(); job; job = queue.shift()) await bare(...job);
  };
  await Promise.all(Array.from({ length: most }, next));
}

const work = planned();
if (who === 'studio') {
  const { writeFileSync } = await import('node:fs');
  const qualities = await byStudio(work);
  writeFileSync(report!, JSON.stringify(qualities.map((quality) => quality ?? null)));
} else {
  const qualities = JSON.parse(readFileSync(report!, 'utf8')) as (number | null)[];
  if (who === 'ordered') sharp.cache(false);
  await bySharp(work, qualities, who === 'all' ? work.length : availableParallelism());
}
