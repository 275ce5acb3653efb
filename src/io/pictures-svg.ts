/**
 * Drawings become pixels in a process of their own: the library that draws SVG cannot be stopped while it draws, and
 * what a stranger drew has no business where our environment lies. Letters come from Noto Sans, on every machine.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Picture } from '../model.js';
import { pixelsOf } from '../model/pixels.js';

/** Processor time in milliseconds; a plain drawing takes a fraction of it, however busy the machine is. */
const MOST_WORK = 1600;
/** For what waits instead of working. */
const PATIENCE = 20_000;

/** Sides that are drawn, in pixels: smaller ones are made from them, so that one drawing serves most channels. */
const STEPS = [1280, 2560, 5120];

/** Given as text, so that it needs no file of its own beside the program. Reads the SVG, writes a PNG. */
const program = `
const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const [sharpAt, fonts, width, height, most] = process.argv.slice(1);
setInterval(() => process.cpuUsage().user > Number(most) * 1000 && process.kill(process.pid, 'SIGKILL'), 50).unref();
const folder = mkdtempSync(join(tmpdir(), 'onmessage-fonts-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'fonts.conf'), '<?xml version="1.0"?><fontconfig><dir>' + fonts + '</dir><cachedir>' + join(folder, 'cache') + '</cachedir></fontconfig>');
process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
const parts = [];
for await (const part of process.stdin) parts.push(part);
const svg = Buffer.concat(parts);
const { default: sharp } = await import(sharpAt);
sharp.concurrency(1);
const own = await sharp(svg, { limitInputPixels: false }).metadata();
const density = Math.max(1, 72 * Math.min(1, Math.sqrt(45e6 / (own.width * own.height))));
const image = sharp(svg, { density, limitInputPixels: 5e7 }).resize(Number(width), Number(height), { fit: 'fill' });
process.stdout.write(await image.toColourspace('srgb').png({ compressionLevel: 1 }).toBuffer());
`;

/** What the drawing process says goes to whoever names the picture; nothing of our environment goes in. */
function rasterise(svg: Uint8Array, width: number, height: number): Promise<Buffer> {
  const here = createRequire(import.meta.url);
  const sharpAt = pathToFileURL(here.resolve('sharp')).href;
  const fonts = dirname(here.resolve('@expo-google-fonts/noto-sans/package.json'));
  const { SystemRoot, TEMP, TMPDIR } = process.env;
  const env = { ...(SystemRoot && { SystemRoot }), ...(TEMP && { TEMP }), ...(TMPDIR && { TMPDIR }) };
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', program, sharpAt, fonts, String(width), String(height), String(MOST_WORK)],
      { env, stdio: ['pipe', 'pipe', 'pipe'], timeout: PATIENCE, killSignal: 'SIGKILL' },
    );
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', reject);
    // The process may be gone before it has read everything.
    child.stdin.on('error', () => undefined);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(Buffer.concat(out));
      const said = Buffer.concat(err).toString('utf8');
      const reason = /Error: (.+)/.exec(said)?.[1] ?? 'it could not be drawn';
      reject(new Error(signal ? 'it takes too long to draw' : reason));
    });
    child.stdin.end(svg);
  });
}

const drawn = new WeakMap<Uint8Array, Map<number, Promise<Picture>>>();

/**
 * The drawing as a picture of pixels, large enough for what is needed of it.
 * @throws Error with the reason when it cannot be drawn, or not in time
 */
export function drawnSvg(
  picture: Picture,
  needed: { readonly width: number; readonly height: number },
): Promise<Picture> {
  const { width, height } = pixelsOf(picture);
  const longest = Math.max(needed.width, needed.height);
  const side = STEPS.find((step) => step >= longest) ?? longest;
  const known = drawn.get(picture.bytes!) ?? new Map<number, Promise<Picture>>();
  drawn.set(picture.bytes!, known);
  const scale = side / Math.max(width, height);
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const made =
    known.get(side) ??
    rasterise(picture.bytes!, size.width, size.height).then((bytes) => ({
      ...picture,
      bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
      ...size,
      media: 'image/png' as const,
    }));
  known.set(side, made);
  return made;
}
