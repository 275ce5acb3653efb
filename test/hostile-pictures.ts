/** Pictures that strangers might hand in, made when they are needed: nothing of them lies in the repository. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';

/** What is wrong with a picture, what it is called, how it comes to be, and words that say why it is refused. */
export interface Hostile {
  readonly what: string;
  readonly file: string;
  readonly make: Uint8Array | ((path: string) => void);
  readonly says: string;
  /** How the message names it, where that is not its name. */
  readonly src?: string;
}

const latin = (text: string) => Buffer.from(text, 'latin1');

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
export function u32(value: number, little = false): Buffer {
  const bytes = Buffer.alloc(4);
  if (little) bytes.writeUInt32LE(value);
  else bytes.writeUInt32BE(value);
  return bytes;
}
export const u24 = (value: number) => u32(value, true).subarray(0, 3);

export function pngChunk(type: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([latin(type), data]);
  return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
}

/** A black picture of one bit to the pixel. @param chunks what stands before the pixels */
export function bitPng(width: number, height: number, chunks: readonly Buffer[] = []): Buffer {
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))), { level: 9 });
  const header = Buffer.concat([u32(width), u32(height), Buffer.from([1, 0, 0, 0, 0])]);
  const parts = [pngChunk('IHDR', header), ...chunks, pngChunk('IDAT', rows), pngChunk('IEND')];
  return Buffer.concat([latin('\x89PNG\r\n\x1a\n'), ...parts]);
}

export const jpegSegment = (code: number, data: Uint8Array) =>
  Buffer.concat([Buffer.from([0xff, code]), u16(data.length + 2), data]);

/** Puts segments behind the first two bytes. */
export const withSegments = (jpeg: Buffer, ...segments: readonly Buffer[]) =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

/** @param extra bytes before the first frame */
export function gif(width: number, height: number, frames: number, extra = Buffer.alloc(0)): Buffer {
  const size = (value: number) => Buffer.from([value & 255, value >> 8]);
  const head = Buffer.concat([
    latin('GIF89a'),
    size(width),
    size(height),
    Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
  ]);
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([head, extra, ...Array<Buffer>(frames).fill(frame), Buffer.from([0x3b])]);
}

export const riffChunk = (type: string, data: Uint8Array) =>
  Buffer.concat([latin(type), u32(data.length, true), data, Buffer.alloc(data.length & 1)]);

/** Each frame is one pixel. @param pixel the VP8L chunk of it */
export function movingWebp(frames: number, pixel: Buffer): Buffer {
  const frame = riffChunk('ANMF', Buffer.concat([u24(0), u24(0), u24(0), u24(0), u24(100), Buffer.from([0]), pixel]));
  const canvas = riffChunk('VP8X', Buffer.concat([Buffer.from([2, 0, 0, 0]), u24(0), u24(0)]));
  const body = Buffer.concat([
    latin('WEBP'),
    canvas,
    riffChunk('ANIM', Buffer.alloc(6)),
    ...Array<Buffer>(frames).fill(frame),
  ]);
  return Buffer.concat([latin('RIFF'), u32(body.length, true), body]);
}

export const box = (type: string, ...parts: readonly Uint8Array[]) => {
  const data = Buffer.concat(parts);
  return Buffer.concat([u32(data.length + 8), latin(type), data]);
};

/** Two sizes: what the file says, and what the header of the coded picture makes a decoder prepare for. */
export function avif(
  width: number,
  height: number,
  coded: readonly [width: number, height: number],
  more: readonly Buffer[] = [],
): Buffer {
  const bits = `0001100000${'1111'.repeat(2)}${coded.map((one) => (one - 1).toString(2).padStart(16, '0')).join('')}`;
  const sequence = Buffer.from(
    bits
      .padEnd(56, '0')
      .match(/.{8}/g)!
      .map((byte) => parseInt(byte, 2)),
  );
  const units = Buffer.concat([Buffer.from([0x0a, sequence.length]), sequence]);
  const properties = box('ipco', box('ispe', u32(0), u32(width), u32(height)), box('av1C', u32(0x81000000), units));
  const links = box('ipma', u32(0), u32(1), u16(1), Buffer.from([2, 1, 2]));
  const meta = box('meta', u32(0), box('pitm', u32(0), u16(1)), ...more, box('iprp', properties, links));
  return Buffer.concat([box('ftyp', latin('avif'), u32(0), latin('avifmif1')), meta, box('mdat', Buffer.alloc(20))]);
}

export const svg = (inside: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="90"${more}>${inside}</svg>`;

const photo = () =>
  sharp({
    create: {
      width: 90,
      height: 60,
      channels: 3,
      background: '#884422',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

/** Whole pictures of each kind, to spoil. */
export async function wholePictures() {
  const [jpeg, progressive, png, webp, avifFile, pixel] = await Promise.all([
    photo().jpeg().toBuffer(),
    photo().jpeg({ progressive: true }).toBuffer(),
    photo().png().toBuffer(),
    photo().webp().toBuffer(),
    photo().avif({ effort: 0 }).toBuffer(),
    sharp({ create: { width: 1, height: 1, channels: 3, background: '#884422' } })
      .webp({ lossless: true })
      .toBuffer(),
  ]);
  return { jpeg, progressive, png, webp, avif: avifFile, gif: gif(30, 20, 1), pixel: pixel.subarray(12) };
}
type Whole = Awaited<ReturnType<typeof wholePictures>>;

const zeros = (mega: number) => deflateSync(Buffer.alloc(mega * 1024 * 1024), { level: 9 });
const packed = (type: string, mega: number) => pngChunk(type, Buffer.concat([latin('a\0\0'), zeros(mega)]));

function bombs({ jpeg, pixel }: Whole): Hostile[] {
  const wide = Buffer.concat([Buffer.from([8]), u16(60_000), u16(60_000), Buffer.from([1, 1, 0x11, 0])]);
  const pixels = '50 million pixels';
  const memory = '300 MB of memory';
  const four = Buffer.concat([
    Buffer.from([8]),
    u16(7_000),
    u16(7_000),
    latin('\x04\x01\x11\0\x02\x11\0\x03\x11\0\x04\x11\0'),
  ]);
  const passes = Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', Buffer.concat([u32(7_000), u32(7_000), Buffer.from([16, 6, 0, 0, 1])])),
  ]);
  const frames = 'at most 200 frames';
  const notes = 'carries too much';
  const profile = jpegSegment(0xe2, Buffer.alloc(65_000));
  return [
    { what: '256 million pixels in 31 KB', file: 'a.png', make: bitPng(16_000, 16_000), says: pixels },
    { what: 'a JPEG header of 3,600 million pixels', file: 'a.jpg', make: Buffer.concat([latin('\xff\xd8'), jpegSegment(0xc0, wide), latin('\xff\xd9')]), says: pixels },
    { what: 'a GIF screen of 4,000 million pixels', file: 'a.gif', make: gif(65_535, 65_535, 1), says: pixels },
    { what: 'an AVIF of 900 million pixels', file: 'a.avif', make: avif(30_000, 30_000, [30, 30]), says: pixels },
    { what: 'an AVIF that is coded larger than it says', file: 'a.avif', make: avif(30, 30, [30_000, 30_000]), says: pixels },
    { what: 'an AVIF whose tiles are larger than it says', file: 'a.avif', make: avif(30, 30, [30, 30], tiles()), says: pixels },
    { what: 'an AVIF that fills the memory', file: 'a.avif', make: avif(6_000, 6_000, [6_000, 6_000]), says: memory },
    { what: 'a PNG in seven passes that fills the memory', file: 'a.png', make: passes, says: memory },
    { what: 'a JPEG of many passes in four colours that fills the memory', file: 'a.jpg', make: Buffer.concat([latin('\xff\xd8'), jpegSegment(0xc2, four)]), says: memory },
    { what: 'one very long line', file: 'a.png', make: bitPng(20_000, 1), says: '16,383' },
    { what: 'no pixels', file: 'a.png', make: bitPng(0, 5), says: 'has no size' },
    { what: '10,000 frames', file: 'a.gif', make: gif(1, 1, 10_000), says: frames },
    { what: 'frames of more than 100 million pixels', file: 'a.gif', make: gif(1_000, 1_000, 150), says: frames },
    { what: 'a moving WebP without end', file: 'a.webp', make: movingWebp(201, pixel), says: frames },
    { what: 'a moving PNG without end', file: 'a.png', make: bitPng(1, 1, [pngChunk('acTL', Buffer.concat([u32(10_000), u32(0)]))]), says: frames },
    { what: 'a text that unpacks to 60 MB', file: 'a.png', make: bitPng(1, 1, [packed('zTXt', 60)]), says: notes },
    { what: 'a colour profile that unpacks to 60 MB', file: 'a.png', make: bitPng(1, 1, [packed('iCCP', 60)]), says: notes },
    { what: 'a text with languages that unpacks to 60 MB', file: 'a.png', make: bitPng(1, 1, [pngChunk('iTXt', Buffer.concat([latin('a\0\x01\0\0\0'), zeros(60)]))]), says: notes },
    { what: 'a thousand texts that unpack to 7 MB each', file: 'a.png', make: bitPng(1, 1, Array<Buffer>(1_000).fill(packed('zTXt', 7))), says: notes },
    { what: 'a text of 5 MB', file: 'a.png', make: bitPng(1, 1, [pngChunk('tEXt', Buffer.alloc(5 * 1024 * 1024, 'a'))]), says: notes },
    { what: 'a colour profile of 9 MB', file: 'a.jpg', make: withSegments(jpeg, ...Array<Buffer>(140).fill(profile)), says: notes },
    { what: 'a JPEG of 150 passes', file: 'a.jpg', make: Buffer.concat([jpeg.subarray(0, -2), ...Array<Buffer>(150).fill(jpegSegment(0xda, Buffer.alloc(8))), latin('\xff\xd9')]), says: '100 passes' },
  ]; // prettier-ignore
}

/** An item whose tiles make a picture of 60,000 by 60,000, whatever the properties say. */
function tiles(): Buffer[] {
  const entry = box('infe', u32(0x02000000), u16(1), u16(0), latin('grid\0'));
  const place = Buffer.concat([u16(1), u16(1), u16(0), u16(1), u32(0), u32(8)]);
  return [
    box('iinf', u32(0), u16(1), entry),
    box('iloc', u32(0x01000000), u16(0x4400), u16(1), place),
    box('idat', Buffer.from([0, 0, 0, 0]), u16(60_000), u16(60_000)),
  ];
}

function cuts(whole: Whole): Hostile[] {
  const { jpeg, progressive, png } = whole;
  const thumbnail = withSegments(jpeg, jpegSegment(0xe1, Buffer.concat([latin('Exif\0\0'), jpeg])));
  const cut = 'is cut off';
  const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);
  const spoiled = Buffer.from(png);
  spoiled[19]! ^= 1;
  const canvas = riffChunk('VP8X', Buffer.concat([Buffer.alloc(4), u24(8), u24(8)]));
  const lying = Buffer.concat([whole.webp.subarray(0, 12), canvas, whole.webp.subarray(12)]);
  lying.writeUInt32LE(lying.length - 8, 4);
  return [
    { what: 'a JPEG cut in its header', file: 'a.jpg', make: jpeg.subarray(0, 40), says: cut },
    { what: 'a JPEG cut in half', file: 'a.jpg', make: half(jpeg), says: cut },
    { what: 'a JPEG without its last two bytes', file: 'a.jpg', make: jpeg.subarray(0, -2), says: cut },
    { what: 'a JPEG cut behind its thumbnail', file: 'a.jpg', make: thumbnail.subarray(0, -jpeg.length / 2), says: cut },
    { what: 'a JPEG cut between two passes', file: 'a.jpg', make: half(progressive), says: cut },
    { what: 'a PNG cut in half', file: 'a.png', make: half(png), says: cut },
    { what: 'a PNG without its end', file: 'a.png', make: png.subarray(0, -12), says: cut },
    { what: 'a PNG whose header does not add up', file: 'a.png', make: spoiled, says: 'is damaged' },
    { what: 'a WebP cut in half', file: 'a.webp', make: half(whole.webp), says: cut },
    { what: 'a WebP that says another size outside', file: 'a.webp', make: lying, says: 'is damaged' },
    { what: 'a GIF cut in half', file: 'a.gif', make: gif(30, 20, 2).subarray(0, -12), says: cut },
    { what: 'an AVIF cut in half', file: 'a.avif', make: half(whole.avif), says: cut },
    { what: 'nothing', file: 'a.jpg', make: Buffer.alloc(0), says: 'is empty' },
    { what: 'a signature only', file: 'a.png', make: png.subarray(0, 8), says: cut },
  ]; // prettier-ignore
}

function polyglots({ jpeg, png, webp, gif: still }: Whole): Hostile[] {
  const archive = zipSync({ 'word.txt': latin('word') });
  const program = Buffer.alloc(200);
  program.write('MZ', 0);
  program.writeUInt32LE(128, 60);
  program.write('PE\0\0', 128);
  const elf = latin('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0');
  const comment = (text: string) => withSegments(jpeg, jpegSegment(0xfe, latin(text)));
  const after = (bytes: Uint8Array, tail: string | Uint8Array) =>
    Buffer.concat([bytes, typeof tail === 'string' ? latin(tail) : tail]);
  const tar = Buffer.alloc(400);
  tar.write('ustar', 257 - 6);
  const swallow = Buffer.alloc(0x2f2a - 2);
  return [
    { what: 'an archive behind a photograph', file: 'a.jpg', make: after(jpeg, archive), says: 'also an archive' },
    { what: 'an archive behind a PNG', file: 'a.png', make: after(png, archive), says: 'also an archive' },
    { what: 'an archive inside a PNG', file: 'a.png', make: bitPng(1, 1, [pngChunk('prVt', archive)]), says: 'also an archive' },
    { what: 'a RAR', file: 'a.jpg', make: after(jpeg, 'Rar!\x1a\x07\x01\0'), says: 'also an archive' },
    { what: 'a 7z', file: 'a.gif', make: after(still, '7z\xbc\xaf\x27\x1c\0\x04'), says: 'also an archive' },
    { what: 'a tar', file: 'a.jpg', make: withSegments(jpeg, jpegSegment(0xfe, tar)), says: 'also an archive' },
    { what: 'a PDF', file: 'a.jpg', make: comment('%PDF-1.7\n1 0 obj'), says: 'also a PDF' },
    { what: 'a script for browsers', file: 'a.jpg', make: comment('<ScRiPt>alert(1)</script>'), says: 'also a web page' },
    { what: 'a page in a PNG', file: 'a.png', make: bitPng(1, 1, [pngChunk('tEXt', latin('Title\0<!DOCTYPE html><b>'))]), says: 'also a web page' },
    { what: 'a page behind a WebP', file: 'a.webp', make: after(webp, '<html ><body>'), says: 'also a web page' },
    { what: 'PHP in a GIF', file: 'a.gif', make: gif(30, 20, 1, latin('\x21\xfe\x10<?php echo 1; ?>\0')), says: 'also a web page' },
    { what: 'a shell script', file: 'a.jpg', make: after(jpeg, '\n#!/bin/sh\nid\n'), says: 'also a script' },
    { what: 'GIF and JavaScript', file: 'a.gif', make: after(gif(0x2a2f, 20, 1), '*/=1;alert(1)//'), says: 'also a script' },
    { what: 'JPEG and JavaScript', file: 'a.jpg', make: after(withSegments(jpeg, jpegSegment(0xe0, swallow)), '*/=1;alert(1)//'), says: 'also a script' },
    { what: 'a program for Windows', file: 'a.png', make: after(png, program), says: 'also a program' },
    { what: 'a program for Windows, not at once', file: 'a.jpg', make: after(jpeg, Buffer.concat([Buffer.alloc(7), program])), says: 'also a program' },
    { what: 'a program for Linux', file: 'a.gif', make: after(still, elf), says: 'also a program' },
    { what: 'WebAssembly', file: 'a.webp', make: after(webp, '\0asm\x01\0\0\0'), says: 'also a program' },
  ]; // prettier-ignore
}

/** Files that are no picture, and places that are no file. The message lies in its own folder below `content/`. */
function others(whole: Whole): Hostile[] {
  const fifo = (path: string) => void execFileSync('mkfifo', [path]);
  const link = (to: string) => (path: string) => symlinkSync(to, path);
  const outside = 'leads out of';
  const files: Hostile[] = [
    { what: 'words', file: 'a.jpg', make: latin('A kettle on a bench.'), says: 'is no picture' },
    { what: 'a page', file: 'a.png', make: latin('<!DOCTYPE html><title>x</title>'), says: 'is a web page' },
    { what: 'a photo of a phone', file: 'a.jpg', make: box('ftyp', latin('heic'), u32(0), latin('mif1heic')), says: 'is a HEIC photo' },
    { what: 'a TIFF', file: 'a.jpg', make: latin('II*\0\x08\0\0\0'), says: 'is a TIFF' },
    { what: 'a BMP', file: 'a.png', make: Buffer.concat([latin('BM'), Buffer.alloc(60)]), says: 'is a BMP' },
    { what: 'a Photoshop document', file: 'a.png', make: latin('8BPS\0\x01'), says: 'is a Photoshop document' },
    { what: 'a PDF alone', file: 'a.svg', make: latin('%PDF-1.7'), says: 'is a PDF' },
    { what: 'a JPEG XL', file: 'a.jpg', make: latin('\xff\x0a\xfa\x1f'), says: 'is a JPEG XL' },
    { what: 'an icon', file: 'a.png', make: latin('\0\0\x01\0\x01\0'), says: 'is a Windows icon' },
    { what: 'an archive alone', file: 'a.png', make: zipSync({ a: latin('a') }), says: 'is an archive' },
    { what: 'a packed drawing', file: 'a.svg', make: latin('\x1f\x8b\x08\0'), says: 'is an archive' },
    { what: 'a film', file: 'a.jpg', make: box('ftyp', latin('isom'), u32(0), latin('mp42')), says: 'is a film' },
    { what: '21 MB', file: 'a.jpg', make: Buffer.concat([whole.jpeg, Buffer.alloc(21 * 1024 * 1024)]), says: 'at most 20 MB' },
    { what: 'a folder', file: 'a.png', make: (path) => mkdirSync(path), says: 'is not a regular file' },
    { what: 'a way out', file: 'a.txt', make: latin(''), src: '../../secret.png', says: outside },
    { what: 'a way out in code', file: 'a.txt', make: latin(''), src: '..%2f..%2fsecret.png', says: outside },
    { what: 'a way out from the root', file: 'a.txt', make: latin(''), src: '/../secret.png', says: outside },
    { what: 'a way to its neighbour', file: 'a.txt', make: latin(''), src: '../neighbour/a.png', says: outside },
    { what: 'a way with NUL', file: 'a.txt', make: latin(''), src: 'a.png%00.txt', says: outside },
    { what: 'a way with a backslash in code', file: 'a.txt', make: latin(''), src: '..%5c..%5csecret.png', says: outside },
    { what: 'a device of Windows', file: 'a.txt', make: latin(''), src: 'x/Com1.png', says: 'Windows keeps' },
  ]; // prettier-ignore
  // Windows has no such files, and makes links only for those who may.
  if (process.platform === 'win32') return files;
  return [
    ...files,
    { what: 'a pipe', file: 'a.png', make: fifo, says: 'is not a regular file' },
    { what: 'a link to a pipe', file: 'a.png', make: (path) => (fifo(`${path}.pipe`), link('a.png.pipe')(path)), says: 'is not a regular file' },
    { what: 'a link out', file: 'a.png', make: link('../../secret.png'), says: outside },
    { what: 'a link to its neighbour', file: 'a.png', make: link('../neighbour/a.png'), says: outside },
    { what: 'a link to endless zeros', file: 'a.png', make: link('/dev/zero'), says: outside },
    { what: 'a link through a linked folder', file: 'x', make: link('../..'), src: 'x/secret.png', says: outside },
  ]; // prettier-ignore
}

/** All but the drawings, which are in hostile-drawings.ts. */
export async function hostilePictures(): Promise<Hostile[]> {
  const whole = await wholePictures();
  return [...bombs(whole), ...cuts(whole), ...polyglots(whole), ...others(whole)];
}
