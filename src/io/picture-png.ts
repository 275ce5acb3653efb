/** A PNG walked chunk by chunk to IEND. W3C PNG, third edition: https://www.w3.org/TR/png-3/ (2025). */
import { crc32, inflateSync } from 'node:zlib';
import { cutOff, maxNotes, maxUnpackedNotes, orientation, turn, walking, type Walk } from './picture-walk.js';

/** Offset behind the keyword and what else stands before the packed bytes of a text or a profile. */
const packedFrom: Readonly<Record<string, (chunk: Buffer) => number>> = {
  iCCP: (chunk) => chunk.indexOf(0) + 2,
  zTXt: (chunk) => chunk.indexOf(0) + 2,
  iTXt: (chunk) => {
    const flag = chunk.indexOf(0) + 1;
    const language = chunk.indexOf(0, flag + 2);
    return chunk[flag] === 1 && language > 0 ? chunk.indexOf(0, language + 1) + 1 : chunk.length;
  },
};
const notes = new Set(['iCCP', 'zTXt', 'iTXt', 'tEXt', 'eXIf']);

/** Programs write pixels in parts of 8 KB or more, and a few texts. */
const maxChunks = 100_000;
const maxTexts = 1_000;

export const walkPng = (bytes: Buffer): Walk =>
  walking(bytes, (found) => {
    let [at, left, turned, texts] = [8, maxUnpackedNotes, 1, 0];
    for (let count = 0; ; count++) {
      const first = count === 0;
      const length = bytes.readUInt32BE(at);
      const type = bytes.toString('latin1', at + 4, at + 8);
      const chunk = bytes.subarray(at + 8, at + 8 + length);
      if (first !== (type === 'IHDR') || (first && length !== 13) || count > maxChunks)
        return void (found.fault ??= 'damaged');
      if (first) header(chunk, found);
      const sum = bytes.readUInt32BE(at + 8 + length);
      // A chunk whose first letter is a capital is one that no reader may pass over.
      const critical = (bytes[at + 4]! & 0x20) === 0;
      if (critical && crc32(bytes.subarray(at + 4, at + 8 + length)) !== sum) found.fault ??= 'damaged';
      if (notes.has(type)) left = length > maxNotes || ++texts > maxTexts ? -1 : left - unpacked(type, chunk, left);
      if (left < 0) found.fault ??= 'notes';
      if (type === 'tRNS') found.alpha = true;
      if (type === 'acTL') found.frames = Math.max(found.frames, chunk.readUInt32BE(0));
      if (type === 'eXIf') turned = orientation(chunk);
      at += 12 + length;
      if (type === 'IEND') break;
      if (at > bytes.length) throw cutOff();
    }
    found.end = at;
    turn(found, turned);
  });

/**
 * IHDR: size, depth, and in the second bit of the colour type whether pixels have an alpha value. A picture in seven
 * passes is kept whole.
 */
function header(chunk: Buffer, found: Walk): void {
  [found.width, found.height] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4)];
  const [depth, type, passes] = [chunk.readUInt8(8), chunk.readUInt8(9), chunk.readUInt8(12)];
  found.alpha = (type & 4) !== 0;
  const values = ((type & 3) === 2 ? 3 : 1) + (type >> 2);
  // What has fewer than eight bits, or a palette, is unpacked.
  const bytes = type === 3 ? 4 : values * Math.max(1, depth / 8);
  if (passes > 0) found.held = found.width * found.height * bytes;
}

/** Bytes that a packed description unpacks to; more than `left` when it is more, whatever that would be. */
function unpacked(type: string, chunk: Buffer, left: number): number {
  const from = packedFrom[type]?.(chunk) ?? chunk.length;
  if (left <= 0 || from >= chunk.length) return chunk.length;
  try {
    return inflateSync(chunk.subarray(from), { maxOutputLength: left }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? left + 1 : chunk.length;
  }
}
