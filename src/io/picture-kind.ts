/** What kind of file bytes are, by their own signature and never by their name. */
import { firstElement } from './picture-svg-tokens.js';

/** What can become a picture of a channel, and what people hand in instead. */
export type Kind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg' | OtherKind;
export type OtherKind =
  'heic' | 'tiff' | 'bmp' | 'photoshop' | 'jxl' | 'ico' | 'pdf' | 'page' | 'video' | 'archive' | 'utf16' | 'empty';

export const starts = (bytes: Buffer, at: number, text: string): boolean =>
  bytes.toString('latin1', at, at + text.length) === text;

/** Signatures at the start of a file; the first that fits is it. */
const signatures: readonly (readonly [text: string, kind: Kind])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['II+\0', 'tiff'],
  ['MM\0+', 'tiff'],
  ['8BPS', 'photoshop'],
  ['\xff\x0a', 'jxl'],
  ['\0\0\0\x0cJXL \r\n\x87\n', 'jxl'],
  ['\0\0\x01\0', 'ico'],
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'archive'],
  ['PK\x05\x06', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['\x1a\x45\xdf\xa3', 'video'],
];

/** Undefined: nothing that is known here. */
export function kindOf(bytes: Buffer): Kind | undefined {
  if (bytes.length === 0) return 'empty';
  const kind = signatures.find(([text]) => starts(bytes, 0, text))?.[1];
  if (kind) return kind;
  if (starts(bytes, 0, 'RIFF'))
    return starts(bytes, 8, 'WEBP') ? 'webp' : starts(bytes, 8, 'AVI ') ? 'video' : undefined;
  if (starts(bytes, 0, 'BM') && bytes.length > 26 && bytes.readUInt32LE(6) === 0) return 'bmp';
  return starts(bytes, 4, 'ftyp') ? brand(bytes) : written(bytes);
}

/** Files in boxes say in the first one what they follow: the major brand, then those they agree with. */
function brand(bytes: Buffer): Kind {
  const end = Math.max(16, Math.min(bytes.readUInt32BE(0), 256, bytes.length));
  const brands = bytes.toString('latin1', 8, 12) + bytes.toString('latin1', 16, end);
  if (/^(?:.{4})*?avi[fs]/s.test(brands)) return 'avif';
  return /^(?:.{4})*?(?:hei[cxms]|hev[cxms]|mif1|msf1)/s.test(brands) ? 'heic' : 'video';
}

/** What is written in letters: a drawing or a page of the web. */
function written(bytes: Buffer): Kind | undefined {
  const [first, second] = bytes;
  const wide =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
  if (wide && /<(?:\?xml|[\w.-]*:?svg)/.test(bytes.toString('latin1', 0, 4096).replaceAll('\0', ''))) return 'utf16';
  const text = bytes.toString('latin1', 0, 64 * 1024);
  const name = firstElement(text);
  if (name !== undefined && /^(?:[\w.-]+:)?svg$/.test(name)) return 'svg';
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|script|!--)/i.test(text) || name === 'html'
    ? 'page'
    : undefined;
}
