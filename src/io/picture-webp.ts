/** A WebP walked chunk by chunk. https://developers.google.com/speed/webp/docs/riff_container (2025) */
import { starts } from './picture-kind.js';
import { cutOff, maxNotes, orientation, turn, walking, type Walk } from './picture-walk.js';

/** Of a film of 200 frames there are some hundreds. */
const maxChunks = 20_000;

/** Lossy, lossless and extended files keep their size in three ways. */
export const walkWebp = (bytes: Buffer): Walk =>
  walking(bytes, (found) => {
    const end = bytes.readUInt32LE(4) + 8;
    let [at, chunks, frames, turned, extended] = [12, 0, 0, 1, false];
    let coded: readonly [width: number, height: number] | undefined;
    while (at + 8 <= end) {
      const [type, length, start] = [bytes.toString('latin1', at, at + 4), bytes.readUInt32LE(at + 4), at + 8];
      if (start + length > Math.min(end, bytes.length)) throw cutOff();
      if (++chunks > maxChunks) return void (found.fault ??= 'damaged');
      if (type === 'VP8X') {
        extended = true;
        found.alpha = (bytes.readUInt8(start) & 0x10) !== 0;
        [found.width, found.height] = [1 + bytes.readUIntLE(start + 4, 3), 1 + bytes.readUIntLE(start + 7, 3)];
      }
      if (type === 'VP8 ') coded = [bytes.readUInt16LE(start + 6) & 0x3fff, bytes.readUInt16LE(start + 8) & 0x3fff];
      if (type === 'VP8L') {
        const bits = bytes.readUInt32LE(start + 1);
        coded = [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
        if (!extended) found.alpha = (bits & 0x10000000) !== 0;
      }
      if (type === 'ANMF') frames += 1;
      if (type === 'EXIF')
        turned = orientation(bytes.subarray(start + (starts(bytes, start, 'Exif\0\0') ? 6 : 0), start + length));
      if (['ICCP', 'EXIF', 'XMP '].includes(type) && length > maxNotes) found.fault ??= 'notes';
      at = start + length + (length & 1);
    }
    found.end = Math.min(end, bytes.length);
    settle(found, coded, frames);
    turn(found, turned);
  });

function settle(found: Walk, coded: readonly [number, number] | undefined, frames: number): void {
  if (!coded && (frames === 0 || found.width === undefined)) found.fault ??= 'cutOff';
  if (coded) {
    // The decoder takes its own size, so the frame around it may not say less.
    if (found.width !== undefined && (found.width !== coded[0] || found.height !== coded[1])) found.fault ??= 'damaged';
    [found.width, found.height] = coded;
  }
  found.frames = Math.max(1, frames);
}
