/** Finds a message's pictures on disk. Pixels are not looked at here; their header is. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.js';
import type { Picture, SourceFile } from '../model.js';
import { picturePaths } from './picture-fault-words.js';
import { examinePicture } from './picture-faults.js';
import { isInside, readInside, shownPath } from './read-text.js';
import { problem } from './sentences.js';

const maxBytes = 20 * 1024 * 1024;

/** Absolute folders that nothing may lead out of. */
export interface Bounds {
  /** Where paths that start with `/` count from. */
  readonly root: string;
  /** For all other paths. A message of our own keeps its pictures beside it; one of another program, anywhere in `root`. */
  readonly own?: string;
}

/**
 * The picture that `src` in `file` names. An address on the web, or a file that is not there, has no bytes.
 * @throws UserError when the path leads out of its bounds, or is no regular file, or no picture that can be published
 */
export function readPicture(src: string, file: SourceFile, { root, own }: Bounds, cwd: string): Picture {
  if (/^https?:|^\/\//i.test(src)) return { src };
  const folder = dirname(resolve(cwd, file.path));
  const bound = src.startsWith('/') ? root : (own ?? folder);
  const found = pathsOf(src, src.startsWith('/') ? root : folder, bound, cwd);
  const path = found.find((candidate) => existsSync(candidate));
  if (path === undefined) return { src, path: shownPath(found[0]!, cwd) };
  const bytes = readInside(path, bound, cwd, maxBytes, picturePaths.outside);
  const examined = examinePicture(bytes);
  if (examined.fault) throw problem(examined.fault, { ...examined.data, file: shownPath(path, cwd) });
  // A plain view: a Buffer would turn into a list of numbers where it meets JSON.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { src, path: shownPath(path, cwd), bytes: plain, ...examined.header };
}

/** Where it may lie, absolute. @throws UserError when one of the ways to read it leads elsewhere */
function pathsOf(src: string, base: string, bound: string, cwd: string): string[] {
  const names = namesOf(src);
  // eslint-disable-next-line no-control-regex
  const shown = src.replace(/[\0-\x1f]/g, (letter) => `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`);
  if (names.some((name) => name.split('/').some((part) => device.test(part)))) {
    throw problem(picturePaths.device, { file: shown });
  }
  const paths = names.map((name) => resolve(base, name));
  if (paths.some((path) => !isInside(path, bound)) || names.some((name) => /[\0\\]|^[^?#]*:/.test(name))) {
    throw problem(picturePaths.outside, { file: shown, root: `${shownPath(bound, cwd)}/` });
  }
  return paths;
}

/** Windows opens a device of these names in every folder, whatever the ending. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\..*)?$/i;

/** As written, with `%20` read as a space, and in the two ways a disk may keep accents. */
function namesOf(src: string): string[] {
  const written = src.replace(/[?#].*$/s, '');
  const names = [src, written, decoded(written)].map((name) => name.replace(/^\/+/, ''));
  const forms = names.flatMap((name) => [name, name.normalize('NFC'), name.normalize('NFD')]);
  return [...new Set(forms)].filter((name) => name !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The same, with the picture's own error held back: for callers that collect what was refused. */
export function tryPicture(...args: Parameters<typeof readPicture>): Picture | UserError {
  try {
    return readPicture(...args);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
