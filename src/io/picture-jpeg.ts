/** A JPEG walked segment by segment and scan by scan to its real end. ITU-T T.81, annex B. */
import { starts } from './picture-kind.js';
import { cutOff, maxUnpackedNotes, orientation, turn, walking, type Walk } from './picture-walk.js';

/** Real files have one to about twenty; each makes a decoder go through the whole picture. libvips stops here too. */
const maxScans = 100;

/** 20 MB of profiles are three hundred. */
const maxSegments = 10_000;

/** The end of a thumbnail inside a segment does not count: segments are stepped over by their length. */
export const walkJpeg = (bytes: Buffer): Walk =>
  walking(bytes, (found) => {
    let [at, segments, scans, values, notes, turned] = [2, 0, 0, 0, 0, 0];
    for (;;) {
      const marker = markerFrom(bytes, at);
      const code = bytes[marker]!;
      at = marker + 1;
      if (code === 0xd9) break;
      if (code === 0x01 || (code >= 0xd0 && code <= 0xd8)) continue;
      const length = bytes.readUInt16BE(at);
      if (length < 2 || ++segments > maxSegments) return void (found.fault ??= 'damaged');
      if (isFrame(code)) values = frame(bytes, at, found);
      // C2 and others are progressive; they say so before their passes come.
      if ((code === 0xda && scans > 0) || (isFrame(code) && (code & 3) === 2)) found.held = values;
      if (code === 0xe1 && starts(bytes, at + 2, 'Exif\0\0'))
        turned ||= orientation(bytes.subarray(at + 8, at + length));
      if (code >= 0xe0 && code <= 0xef) notes += length;
      at += length;
      if (code === 0xda && ++scans > maxScans) found.fault ??= 'passes';
    }
    found.end = at;
    if (notes > maxUnpackedNotes) found.fault ??= 'notes';
    if (found.width === undefined || scans === 0) found.fault ??= 'cutOff';
    turn(found, turned);
  });

const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;

/** Bytes of all values, two to each: a picture of more than one pass is kept whole until its last one. */
function frame(bytes: Buffer, at: number, found: Walk): number {
  if (found.width !== undefined) found.fault ??= 'damaged';
  [found.height, found.width] = [bytes.readUInt16BE(at + 3), bytes.readUInt16BE(at + 5)];
  const shares = Array.from({ length: bytes.readUInt8(at + 7) }, (_, n) => bytes.readUInt8(at + 9 + 3 * n));
  const areas = shares.map((share) => (share >> 4) * (share & 15));
  const sum = areas.reduce((one, other) => one + other, 0) / Math.max(1, ...areas);
  return found.width * found.height * sum * 2;
}

/** Offset of the next marker's code. Between scans lie compressed bytes: `FF 00` is a value in them, `FF FF` fills. */
function markerFrom(bytes: Buffer, from: number): number {
  for (let at = from; ; at++) {
    if (bytes[at] !== 0xff) at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) throw cutOff();
    const code = bytes[at + 1]!;
    if (code !== 0xff && code !== 0x00) return at + 1;
  }
}
