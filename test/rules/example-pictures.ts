/** Pictures of the examples: PNG of one colour or of noise, GIF of two frames. */
import { crc32, deflateSync } from 'node:zlib';
import type { ExamplePicture } from '../../src/model.js';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Red, green and blue of each pixel in rows that each begin with a filter of none. */
function rowsOf({ width, height, of }: ExamplePicture): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width), 0x80);
  let seed = 1;
  for (let at = 0; at < rows.length; at++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    if (of === 'noise') rows[at] = seed >>> 24;
    if (at % (1 + 3 * width) === 0) rows[at] = 0;
  }
  return rows;
}

function png(picture: ExamplePicture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(picture.width, 0);
  head.writeUInt32BE(picture.height, 4);
  head.set([8, 2], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const data = chunk('IDAT', deflateSync(rowsOf(picture)));
  return Buffer.concat([signature, chunk('IHDR', head), data, chunk('IEND', Buffer.alloc(0))]);
}

/** Codes of three bits, the dictionary cleared before each pixel: no packing, and every reader takes it. */
function gifFrame(width: number, height: number, colour: number): Buffer {
  const codes = [...Array.from({ length: width * height }, () => [4, colour]).flat(), 5];
  const bytes = Buffer.alloc(Math.ceil((codes.length * 3) / 8));
  codes.forEach((code, index) => {
    for (let bit = 0; bit < 3; bit++)
      if ((code >> bit) & 1) bytes[(index * 3 + bit) >> 3]! |= 1 << ((index * 3 + bit) & 7);
  });
  const blocks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 255) {
    const part = bytes.subarray(at, at + 255);
    blocks.push(Buffer.from([part.length]), part);
  }
  const place = Buffer.alloc(10);
  place[0] = 0x2c;
  place.writeUInt16LE(width, 5);
  place.writeUInt16LE(height, 7);
  const pause = Buffer.from([0x21, 0xf9, 4, 0, 20, 0, 0, 0]);
  return Buffer.concat([pause, place, Buffer.from([2]), ...blocks, Buffer.from([0])]);
}

function gif({ width, height }: ExamplePicture): Buffer {
  const head = Buffer.from('GIF89a\0\0\0\0\x80\0\0\xc8\x96\x3c\x20\x40\x60', 'latin1');
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  return Buffer.concat([head, gifFrame(width, height, 0), gifFrame(width, height, 1), Buffer.from([0x3b])]);
}

export const pictureOf = (picture: ExamplePicture): Uint8Array =>
  picture.of === 'movement' ? gif(picture) : png(picture);
