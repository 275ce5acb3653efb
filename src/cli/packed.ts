/** Long texts that are kept of each message, small, and as a text again. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export const packed = (text: string): string => deflateRawSync(text, { level: 1 }).toString('base64');

/** Undefined for what is no such text: it may have lain where others write. */
export function unpacked(text: string): string | undefined {
  try {
    return inflateRawSync(Buffer.from(text, 'base64')).toString('utf8');
  } catch {
    return undefined;
  }
}
