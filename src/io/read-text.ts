/** Reads files that others wrote: nothing outside its root, nothing that blocks, nothing too big, nothing that is no text. */
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { lineAround } from '../errors.js';
import type { SourceFile } from '../model.js';
import { problem, sentences, type Sentences } from './sentences.js';

const mega = 1024 * 1024;

/** A path as people see it: relative to the working folder, with `/`. */
export function shownPath(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}

/** Whether `path` is `root` or below it. Both absolute. */
export function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^([a-zA-Z]:|[\\/])/.test(way));
}

/** Bytes of a regular file below `root`, links followed only inside it. @throws UserError */
export function readInside(
  path: string,
  root: string,
  cwd: string,
  maxBytes: number,
  outside: Sentences = sentences.outside,
): Buffer {
  const shown = shownPath(path, cwd);
  let real: string;
  try {
    real = realpathSync.native(path);
    if (!isInside(real, realpathSync.native(root))) {
      throw problem(outside, { file: shown, root: `${shownPath(root, cwd)}/` });
    }
  } catch (error) {
    throw asProblem(error, shown);
  }
  return readRegular(real, shown, maxBytes);
}

/** O_NONBLOCK so that a pipe cannot make us wait, O_NOFOLLOW so that the file cannot be swapped for a link. */
function readRegular(path: string, shown: string, maxBytes: number): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    const found = fstatSync(descriptor);
    if (!found.isFile()) throw problem(sentences.notFile, { file: shown });
    if (found.size > maxBytes) {
      const data = { file: shown, size: (found.size / mega).toFixed(1), max: maxBytes / mega };
      throw problem(sentences.tooBig, data);
    }
    return readFileSync(descriptor);
  } catch (error) {
    throw asProblem(error, shown);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A failed system call as an error the user can mend; others pass. */
export function asProblem(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem(sentences.missing, { file }, { cause: error });
  if (code === 'EISDIR' || code === 'ELOOP' || code === 'ENXIO')
    return problem(sentences.notFile, { file }, { cause: error });
  return code ? problem(sentences.unreadable, { file, code }, { cause: error }) : error;
}

/** A text of at most 2 MB: UTF-8 without a byte order mark, line ends `\n`, composed letters (NFC). @throws UserError */
export function readText(path: string, root: string, cwd: string, maxBytes = 2 * mega): SourceFile {
  const shown = shownPath(path, cwd);
  return { path: shown, text: decode(readInside(path, root, cwd, maxBytes), shown) };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws UserError with `file:line:column` of the first byte that is not text. */
export function decode(bytes: Buffer, shown: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw problem(sentences.utf16, {}, { where: `${shown}:1:1` });
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw problem(sentences.nul, {}, { where: placeOf(bytes, nul, shown), excerpt: lineOf(bytes, nul) });
  try {
    return utf8.decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  } catch (cause) {
    const bad = firstBad(bytes);
    throw problem(sentences.notUtf8, {}, { where: placeOf(bytes, bad, shown), excerpt: lineOf(bytes, bad), cause });
  }
}

function placeOf(bytes: Buffer, offset: number, shown: string): string {
  const before = bytes
    .subarray(0, offset)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/);
  return `${shown}:${before.length}:${before.at(-1)!.length + 1}`;
}

/** What can be read around a byte. */
function lineOf(bytes: Buffer, offset: number): string {
  const from = Math.max(0, offset - 200);
  const before = bytes.subarray(from, offset).toString('utf8');
  return lineAround(`${before}${bytes.subarray(offset, offset + 200).toString('utf8')}`, before.length);
}

/** Offset of the first byte that belongs to no character: the longest valid beginning, by halving. */
function firstBad(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValid(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // A beginning may end inside a character: that character is the bad one.
  while (!isValid(bytes.subarray(0, good), false)) good--;
  return good;
}

/** @param open whether the last character may be cut off */
function isValid(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}
