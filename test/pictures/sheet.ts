/** A contact sheet: the original with its focal point, and every file made of it, with its caption. */
import sharp from 'sharp';
import type { PictureFile, Point } from '../../src/model.js';

export interface SheetFile {
  readonly channel: string;
  readonly made: PictureFile;
  readonly quality?: number;
  readonly bytes: Uint8Array;
}

export interface Sheet {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly focus?: Point;
  readonly files: readonly SheetFile[];
}

const [CELL, SHOWN, CAPTION, COLUMNS] = [250, 230, 44, 6];

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A cell with a picture and two lines of words under it. */
async function cell(bytes: Uint8Array, lines: readonly string[], focus?: Point): Promise<Buffer> {
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .resize(SHOWN, SHOWN, { fit: 'inside' })
    .flatten({ background: '#ff00ff' })
    .png()
    .toBuffer({ resolveWithObject: true });
  const [left, top] = [Math.round((CELL - info.width) / 2), Math.round((CELL - info.height) / 2)];
  const mark = focus
    ? `<circle cx="${left + (focus[0] / 100) * info.width}" cy="${top + (focus[1] / 100) * info.height}" r="7" fill="none" stroke="red" stroke-width="3"/>`
    : '';
  const words = lines.map(
    (line, index) =>
      `<text x="${CELL / 2}" y="${CELL + 12 + index * 15}" font-family="sans-serif" font-size="11.5" text-anchor="middle">${escaped(line)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL}" height="${CELL + CAPTION}">${mark}${words.join('')}</svg>`;
  return sharp({ create: { width: CELL, height: CELL + CAPTION, channels: 3, background: '#e4e4e4' } })
    .composite([
      { input: data, left, top },
      { input: Buffer.from(svg), left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
}

/** `post 1200×630, 84 KB, q 80` */
function captionOf({ channel, made, quality, bytes }: SheetFile): string[] {
  const kind = made.media.slice('image/'.length);
  const weight = bytes.length < 10_000 ? (bytes.length / 1000).toFixed(1) : Math.round(bytes.length / 1000);
  return [
    `${channel} · ${made.preset} · ${made.wanted ? `wants ${made.wanted.width}×${made.wanted.height}` : kind}`,
    `${made.width}×${made.height} · ${weight} KB${quality === undefined ? '' : ` · q ${quality}`}${made.cropped ? ' · cut' : ''}`,
  ];
}

/** What several channels show alike is looked at once. */
function distinct(files: readonly SheetFile[]): SheetFile[] {
  const seen = new Set<string>();
  return files.filter(({ bytes, made }) => {
    const key = `${made.width} ${made.height} ${made.media} ${bytes.length}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Writes a PNG. */
export async function writeSheet(path: string, { name, bytes, focus, files }: Sheet): Promise<void> {
  const { width, height } = await sharp(bytes).metadata();
  const title = [name, `original ${width}×${height}${focus ? ` · focus ${focus.join(' ')}` : ''}`];
  const cells = [await cell(bytes, title, focus)];
  for (const file of distinct(files)) cells.push(await cell(file.bytes, captionOf(file)));
  await sharp({
    create: {
      width: CELL * COLUMNS,
      height: (CELL + CAPTION) * Math.ceil(cells.length / COLUMNS),
      channels: 3,
      background: '#e4e4e4',
    },
  })
    .composite(
      cells.map((input, index) => ({
        input,
        left: (index % COLUMNS) * CELL,
        top: Math.floor(index / COLUMNS) * (CELL + CAPTION),
      })),
    )
    .png()
    .toFile(path);
}
