/** What a walk through the blocks of a picture file finds out. No decoder runs and nothing is inflated whole. */
import type { PictureFault } from './picture-fault-words.js';

/** Bytes of one description (colour profile, text, EXIF) in a file, and of all of them when unpacked. */
export const maxNotes = 4 * 1024 * 1024;
export const maxUnpackedNotes = 8 * 1024 * 1024;

/** Sizes as people see the picture: turned by its orientation. */
export interface Walk {
  width?: number;
  height?: number;
  /** 1 for a still. */
  frames: number;
  /** Some pixels may be transparent. */
  alpha: boolean;
  /** Width times height of what a decoder has to hold for one frame, where that is more than is seen. */
  decoded?: number;
  /** Bytes that a decoder keeps at once, where it cannot work line by line. */
  held?: number;
  /** Offset behind the picture; what follows is none of it. */
  end: number;
  fault?: PictureFault;
}

/** Runs `step`, which fills in the walk; reading behind the last byte means that the file is cut off. */
export function walking(bytes: Buffer, step: (found: Walk) => void): Walk {
  const found: Walk = { frames: 1, alpha: false, end: bytes.length };
  try {
    step(found);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    found.fault ??= 'cutOff';
  }
  return found;
}

export const cutOff = (): RangeError => new RangeError('the file ends here');

/** EXIF tag 0x0112 of the first directory; 1 when there is none or it is broken. 5 to 8 lie on their side. */
export function orientation(tiff: Buffer): number {
  try {
    const little = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(directory); entry++) {
      const at = directory + 2 + entry * 12;
      if (short(at) === 0x0112) return short(at + 8);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

export function turn(found: Walk, orientation: number): void {
  if (orientation >= 5 && orientation <= 8) [found.width, found.height] = [found.height, found.width];
}
