/** Finds a message's pictures on disk. Pixels are not looked at here; their header is. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.js';
import type { Picture, SourceFile } from '../model.js';
import { pictureFault } from './picture-faults.js';
import { pictureHeader } from './picture-size.js';
import { isInside, readInside, shownPath } from './read-text.js';
import { problem, sentences } from './sentences.js';

const maxBytes = 20 * 1024 * 1024;

/**
 * The picture that `src` in `file` names. An address on the web, or a file that is not there, has no bytes.
 * @param root absolute folder that nothing may lead out of
 * @throws UserError when the path leads out of `root`, or is no regular file, or no picture that can be published
 */
export function readPicture(src: string, file: SourceFile, root: string, cwd: string): Picture {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) return { src };
  const found = candidates(src, dirname(resolve(cwd, file.path)), root);
  const outside = found.find((path) => !isInside(path, root));
  if (outside !== undefined || src.includes('\0') || src.includes('\\')) {
    throw problem(sentences.outside, { file: src.replace(/\0/g, '\\0'), root: `${shownPath(root, cwd)}/` });
  }
  const path = found.find((candidate) => existsSync(candidate));
  if (path === undefined) return { src, path: shownPath(found[0]!, cwd) };
  const bytes = readInside(path, root, cwd, maxBytes);
  const header = pictureHeader(bytes);
  const fault = pictureFault(bytes, header);
  if (fault) throw problem(fault, { file: shownPath(path, cwd) });
  // A plain view: a Buffer would turn into a list of numbers where it meets JSON.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { src, path: shownPath(path, cwd), bytes: plain, ...header };
}

/** As written, with `%20` read as a space, and in the two ways a disk may keep accents. `/x.png` counts from the root. */
function candidates(src: string, folder: string, root: string): string[] {
  const written = src.replace(/[?#].*$/s, '');
  const base = written.startsWith('/') ? root : folder;
  const names = [src, written, decoded(written)].map((name) => name.replace(/^\/+/, ''));
  const forms = names.flatMap((name) => [name, name.normalize('NFC'), name.normalize('NFD')]);
  return [...new Set(forms)].filter((name) => name !== '').map((name) => resolve(base, name));
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
