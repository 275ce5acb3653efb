/** Writes files of a project in one step: what is there afterwards is the old one or the new one, never a part. */
import {
  chmodSync, closeSync, fsyncSync, linkSync, lstatSync, openSync, readdirSync, renameSync, rmSync, statSync,
  writeFileSync,
} from 'node:fs'; // prettier-ignore
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { sha256 } from './cache.js';
import { asWriteProblem, codeOf, flushFolder, look, makeFolder, realDisk } from './disk.js';
import { isInside, shownPath } from './read-text.js';
import { problem } from './sentences.js';
import { realPlace } from './workshop.js';
import { writing } from './writing-sentences.js';

/**
 * Puts a text in the place of a file, or makes it. Its mode stays.
 * @param path absolute
 * @throws UserError when a link lies there, or the disk refuses
 */
export function replaceFile(path: string, text: string, cwd: string): void {
  const there = look(realDisk, path);
  if (there?.isSymbolicLink()) throw problem(writing.link, { file: shownPath(path, cwd) });
  aside(path, text, cwd, (file) => {
    if (there) chmodSync(file, there.mode & 0o7777);
    realDisk.renameSync(file, path);
  });
}

/**
 * Makes a file that is not there yet, with the folders above it.
 * @returns false when something is there already: it stays as it is
 * @throws UserError when the way leads out of `cwd`, or the disk refuses
 */
export function createFile(path: string, text: string, cwd: string): boolean {
  if (!isInside(realPlace(dirname(path)), realPlace(cwd)))
    throw problem(writing.link, { file: shownPath(dirname(path), cwd) });
  try {
    makeFolder(realDisk, dirname(path));
  } catch (error) {
    throw asWriteProblem(error, shownPath(path, cwd));
  }
  if (look(realDisk, path)) return false;
  let made = true;
  aside(path, text, cwd, (file) => {
    try {
      linkSync(file, path);
    } catch (error) {
      made = codeOf(error) !== 'EEXIST';
      // A disk without hard links.
      if (made) renameSync(file, path);
    }
  });
  return made;
}

/** @param put moves the finished file to its place */
function aside(path: string, text: string, cwd: string, put: (file: string) => void): void {
  const prefix = `.onmessage-${sha256(basename(path)).slice(0, 8)}.`;
  const file = join(dirname(path), `${prefix}${randomBytes(6).toString('hex')}.new`);
  try {
    const descriptor = openSync(file, 'wx');
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    clear(prefix, file);
    put(file);
    flushFolder(realDisk, dirname(path));
  } catch (error) {
    throw asWriteProblem(error, shownPath(path, cwd));
  } finally {
    rmSync(file, { force: true });
  }
}

/** What a killed command left a minute ago or longer, by the clock of the disk itself. */
function clear(prefix: string, mine: string): void {
  const now = statSync(mine).mtimeMs;
  for (const name of readdirSync(dirname(mine))) {
    if (!name.startsWith(prefix) || !/^[0-9a-f]{12}\.new$/.test(name.slice(prefix.length))) continue;
    const old = join(dirname(mine), name);
    const left = lstatSync(old, { throwIfNoEntry: false });
    if (left && now - left.mtimeMs > 60_000) rmSync(old, { force: true });
  }
}
