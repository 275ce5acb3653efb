/**
 * Files that are a picture and something else as well: what a browser, a shell, a reader or an unpacker would open or
 * run under another name. Real photographs carry much behind their end (a second picture, a film, notes of the phone)
 * and text inside (XMP): each sign here is long or structured enough that these never show it by chance.
 */
import { starts } from './picture-kind.js';

export type OtherUse = 'archive' | 'program' | 'page' | 'script' | 'pdf';

/** @param end offset behind the picture */
export function alsoIs(bytes: Buffer, end: number): OtherUse | undefined {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (isArchive(bytes)) return 'archive';
  if (isProgram(bytes, end)) return 'program';
  if (isScript(bytes, end)) return 'script';
  return isPage(bytes) ? 'page' : undefined;
}

/** Unpackers look for these anywhere (RAR, 7z), at the end (ZIP) or at one offset (tar, images of discs). */
function isArchive(bytes: Buffer): boolean {
  return (
    bytes.includes('Rar!\x1a\x07', 0, 'latin1') ||
    bytes.includes('7z\xbc\xaf\x27\x1c', 0, 'latin1') ||
    starts(bytes, 257, 'ustar') ||
    starts(bytes, 0x8001, 'CD001') ||
    isZip(bytes)
  );
}

/** An end record whose list of files is where it says, counted from the record or from the start of the file. */
const isZip = (bytes: Buffer): boolean =>
  anywhere(bytes, 0, 'PK\x05\x06', (at) => {
    if (at + 22 > bytes.length) return false;
    // The long form: its own end record stands before the short one.
    if (starts(bytes, at - 20, 'PK\x06\x07')) return true;
    const [files, size, offset] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 12),
      bytes.readUInt32LE(at + 16),
    ];
    if (files === 0) return size === 0 && bytes.length - at <= 22 + bytes.readUInt16LE(at + 20);
    return isList(bytes, [at - size, offset]);
  });

const isList = (bytes: Buffer, places: readonly number[]) =>
  places.some((place) => place >= 0 && starts(bytes, place, 'PK\x01\x02'));

function isProgram(bytes: Buffer, end: number): boolean {
  const tail = bytes.subarray(end);
  return (
    /^(?:MZ|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe|MSCF\0)/.test(tail.toString('latin1', 0, 8)) ||
    tail.includes('\0asm\x01\0\0\0', 0, 'latin1') ||
    tail.includes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'latin1') ||
    anywhere(tail, 0, '\x7fELF', (at) => isWord(tail[at + 4]) && isWord(tail[at + 5]) && tail[at + 6] === 1) ||
    anywhere(tail, 0, 'MZ', (at) => at + 64 <= tail.length && starts(tail, at + tail.readUInt32LE(at + 60), 'PE\0\0'))
  );
}

/** Programs of Unix say 1 or 2 for the size of their words, and for the order of bytes in them. */
const isWord = (byte: number | undefined) => byte === 1 || byte === 2;

/** Words of JavaScript behind a comment that swallows the picture: what the size or a length would have to look like. */
function isScript(bytes: Buffer, end: number): boolean {
  const [sign] = /^(?:GIF8[79]a|RIFF|\xff\xd8\xff.)/s.exec(bytes.toString('latin1', 0, 6)) ?? [];
  if (sign !== undefined) {
    const next = bytes.toString('latin1', sign.length, sign.length + 4);
    if (next.startsWith('/*') && closesComment(bytes, sign.length + 2)) return true;
    if (sign.startsWith('GIF') && /^(?:\/\/|[=;(+](?:['"`\d]|\/[/*]))/.test(next)) return true;
  }
  const tail = bytes.subarray(end);
  return anywhere(tail, 0, '#!', (at) => /^#! ?\/[\w./ -]{2,80}\r?\n/.test(tail.toString('latin1', at, at + 90)));
}

const closesComment = (bytes: Buffer, from: number): boolean =>
  anywhere(bytes, from, '*/', (at) =>
    /^\s{0,8}[=;(+,.\w][\t\n\r -~]{3}/.test(bytes.toString('latin1', at + 2, at + 14)),
  );

const act = /^<(?:script[\s>/]|html[\s>]|!doctype\s{1,9}html|\?php\s|iframe[\s>]|body[\s>])/i;
/** The first two letters of these. */
const begins = new Set(['sc', 'ht', '!d', '?p', 'if', 'bo'].map((two) => (two.charCodeAt(0) << 8) | two.charCodeAt(1)));

/** A browser or a server that is told that this is a page would run it, wherever in the file it stands. */
function isPage(bytes: Buffer): boolean {
  const lower = (byte = 0) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes[at + 1] === 0x3c ? at + 1 : bytes.indexOf(0x3c, at + 1)) {
    const two = (lower(bytes[at + 1]) << 8) | lower(bytes[at + 2]);
    if (begins.has(two) && act.test(bytes.toString('latin1', at, at + 24))) return true;
  }
  return false;
}

/** More places of one sign than are in any photograph; a file that is made of them is not looked through to its end. */
const maxPlaces = 100_000;

/** Whether `text` stands at a place of which `holds` is true. */
function anywhere(bytes: Buffer, from: number, text: string, holds: (at: number) => boolean): boolean {
  let places = 0;
  for (let at = bytes.indexOf(text, from, 'latin1'); at >= 0; at = bytes.indexOf(text, at + 1, 'latin1'))
    if (holds(at) || ++places > maxPlaces) return true;
  return false;
}
