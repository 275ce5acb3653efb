// What pictures cost beside the bare calls of sharp, and what encoders' settings cost: node bench/pictures.mjs [--quick].
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import sharp from 'sharp';
import { heading, line, say } from './lines.mjs';
import { interleaved, once, root } from './processes.mjs';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'onmessage-bench-'));
const program = join(root, 'dist', `.bench-pictures-${process.pid}.mjs`);

try {
  mkdirSync(join(root, 'dist'), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/pictures-work.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'dist/cli/main.cjs')).href) },
    outfile: program,
    logLevel: 'error',
  });
  const originals = await photographs();
  await studio(originals);
  await settings(originals[0]);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(program, { force: true });
}

/** A large photograph, a portrait and a screenshot's worth of PNG: the sample's pictures enlarged, with grain. */
async function photographs() {
  const made = [
    ['winter-kettle/kettle.jpg', 6000, 4000, 'jpg'],
    ['christmas-hours-greece/shop-at-night.jpg', 3000, 4000, 'jpg'],
    ['budapest-soup-evening/table.jpg', 2000, 1333, 'png'],
  ];
  const paths = [];
  for (const [name, width, height, ending] of made) {
    const noise = { type: 'gaussian', mean: 128, sigma: 12 };
    const grain = await sharp({ create: { width, height, channels: 3, background: '#000', noise } })
      .png()
      .toBuffer();
    const image = sharp(join(root, 'content', name))
      .resize(width, height)
      .composite([{ input: grain, blend: 'soft-light' }]);
    const path = join(folder, `${paths.length}.${ending}`);
    await (ending === 'png' ? image.png() : image.jpeg({ quality: 92 })).toFile(path);
    paths.push(path);
  }
  return paths;
}

/** Whole processes, in turns: the studio, and a person's own lines for the very same files with the qualities known. */
async function studio(originals) {
  const report = join(folder, 'qualities.json');
  await once([program, 'studio', report, ...originals]);
  const found = await interleaved(quick ? 3 : 7, {
    studio: [program, 'studio', report, ...originals],
    'sharp alone, a file for each core': [program, 'cores', report, ...originals],
    'sharp alone, all at once': [program, 'all', report, ...originals],
  });
  const { studio: ours, ...bare } = found;
  for (const [key, title] of [
    ['wall', 'by the clock'],
    ['cpu', 'by the processor, which a busy machine disturbs less'],
  ]) {
    const best = Math.min(...Object.values(bare).map((ran) => ran[key]));
    heading('All files of a message with three photographs', `times the better of the bare calls, ${title}`);
    for (const [name, ran] of Object.entries({ studio: ours, ...bare })) line(name, ran[key] / best, ran);
  }
}

/** Time and bytes of one photograph at 1280 pixels, against the settings that the program uses. */
async function settings(original) {
  const small = await sharp(original).resize(1280).png().toBuffer();
  const kinds = {
    'AVIF effort 0': (image) => image.avif({ quality: 52, effort: 0, chromaSubsampling: '4:2:0' }),
    'AVIF effort 1': (image) => image.avif({ quality: 52, effort: 1, chromaSubsampling: '4:2:0' }),
    'AVIF effort 2 (ours)': (image) => image.avif({ quality: 52, effort: 2, chromaSubsampling: '4:2:0' }),
    'AVIF effort 3': (image) => image.avif({ quality: 52, effort: 3, chromaSubsampling: '4:2:0' }),
    'AVIF effort 4': (image) => image.avif({ quality: 52, effort: 4, chromaSubsampling: '4:2:0' }),
    'JPEG progressive (ours)': (image) => image.jpeg({ quality: 80, progressive: true }),
    'JPEG baseline': (image) => image.jpeg({ quality: 80 }),
    'JPEG mozjpeg': (image) => image.jpeg({ quality: 80, mozjpeg: true }),
    'WebP effort 2': (image) => image.webp({ quality: 78, effort: 2 }),
    'WebP effort 4 (ours)': (image) => image.webp({ quality: 78, effort: 4 }),
    'WebP effort 6': (image) => image.webp({ quality: 78, effort: 6 }),
  };
  sharp.concurrency(1);
  const { data, info } = await sharp(small).raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const turns = Object.fromEntries(Object.keys(kinds).map((name) => [name, { walls: [], bytes: 0 }]));
  for (let turn = 0; turn < (quick ? 2 : 5); turn++)
    for (const [name, encode] of Object.entries(kinds)) {
      const started = performance.now();
      const { length } = await encode(sharp(data, { raw })).toBuffer();
      turns[name].walls.push(performance.now() - started);
      turns[name].bytes = length;
    }
  const median = (walls) => [...walls].sort((a, b) => a - b)[Math.floor(walls.length / 2)];
  heading('Encoders, one photograph at 1280 pixels', 'time and bytes, times ours of the kind');
  for (const [name, { walls, bytes }] of Object.entries(turns)) {
    const [kind] = name.split(' ');
    const ours = turns[Object.keys(turns).find((one) => one.startsWith(kind) && one.endsWith('(ours)'))];
    const wall = median(walls);
    line(name, wall / median(ours.walls), { wall });
    say(`${' '.repeat(39)}${(bytes / ours.bytes).toFixed(2).padStart(8)}   (${Math.round(bytes / 1000)} KB)`);
  }
}
