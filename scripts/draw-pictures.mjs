/**
 * Draws the pictures of the sample messages: `node scripts/draw-pictures.mjs [name …]`.
 * Same bytes on every run with the same version of sharp. They are drawn, so nobody's rights are in them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const pictures = {
  kettle: 'content/winter-kettle/kettle.jpg',
  shop: 'content/christmas-hours-greece/shop-at-night.jpg',
  table: 'content/budapest-soup-evening/table.jpg',
  teapot: 'content/ruvo-teapot-recall/teapot.jpg',
  boxes: 'content/correction-returnable-boxes/boxes.jpg',
  board: 'content/december-sharpening/board.jpg',
};

const wanted = process.argv.slice(2);
for (const [name, path] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { default: svg } = await import(`./pictures/${name}.mjs`);
  const bytes = await sharp(Buffer.from(svg))
    .flatten()
    .jpeg({ quality: 82, chromaSubsampling: '4:2:0', progressive: true, mozjpeg: true })
    .toBuffer();
  const file = resolve(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  console.log(`${path}  ${Math.round(bytes.length / 1024)} KB`);
}
