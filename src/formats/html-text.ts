/** Bytes of a page as text, in the encoding that it declares. */
import { UserError } from '../errors.js';

const isNot = (): UserError =>
  new UserError('This is not an HTML file: its bytes are no text.', { hint: 'Save the page again as UTF-8.' });

function declared(start: string): string | undefined {
  return /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(start)?.[1];
}

function decode(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of a page: its byte order mark decides, then UTF-8, then the encoding it declares. Throws UserError when it is none. */
export function decodeHtml(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (mark) return decode(bytes, mark, false) ?? '';
  if (bytes.subarray(0, 1024).includes(0)) throw isNot();
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== undefined) return utf8;
  const label = declared(decode(bytes.subarray(0, 1024), 'latin1', false) ?? '');
  const text = label && !/^utf-?8$/i.test(label) ? decode(bytes, label, false) : undefined;
  if (text === undefined) throw isNot();
  return text;
}
