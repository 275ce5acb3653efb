/** A GIF walked block by block to its trailer. https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
import { walking, type Walk } from './picture-walk.js';

export const walkGif = (bytes: Buffer): Walk =>
  walking(bytes, (found) => {
    [found.width, found.height, found.frames, found.decoded] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8), 0, 0];
    let at = 13 + colours(bytes.readUInt8(10));
    for (;;) {
      const block = bytes.readUInt8(at);
      if (block === 0x3b) break;
      if (block === 0x21) {
        if (bytes.readUInt8(at + 1) === 0xf9 && (bytes.readUInt8(at + 3) & 1) === 1) found.alpha = true;
        at = behindParts(bytes, at + 2);
      } else if (block === 0x2c) {
        found.frames += 1;
        // Some decoders make room for a frame that reaches out of the picture.
        const [right, bottom] = [5, 7].map((size) => bytes.readUInt16LE(at + size - 4) + bytes.readUInt16LE(at + size));
        found.decoded = Math.max(found.decoded, right! * bottom!);
        at = behindParts(bytes, at + 11 + colours(bytes.readUInt8(at + 9)));
      } else return void (found.fault ??= 'damaged');
    }
    found.end = at + 1;
    if (found.frames === 0) found.fault ??= 'cutOff';
  });

/** Bytes of a colour table, from the flags before it. */
const colours = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** Offset behind a list of parts, each with its length before it; one of length 0 ends the list. */
function behindParts(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += 1 + length;
  return at + 1;
}
