/** Writes changes into a source file as it lies on disk: its line ends, byte order mark and mode stay as they were. */
import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { readInside, shownPath } from './read-text.js';
import { replaceFile } from './replace-file.js';
import { problem, sentences } from './sentences.js';

/** A stretch of a text and what takes its place. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const units = /^\ufeff|\r\n?|[\s\S]\p{M}+|[\s\S]/gu;

/** Boundaries at which the file and what was read of it agree; undefined when the file is not what was read. */
function boundaries(raw: string, read: string): Map<number, number> | undefined {
  const known = new Map<number, number>([[0, raw.startsWith('\ufeff') ? 1 : 0]]);
  let at = { raw: 0, read: 0 };
  for (const [unit] of raw.matchAll(units)) {
    const as = unit === '\ufeff' && at.raw === 0 ? '' : unit.startsWith('\r') ? '\n' : unit.normalize('NFC');
    if (!read.startsWith(as, at.read)) return undefined;
    at = { raw: at.raw + unit.length, read: at.read + as.length };
    known.set(at.read, at.raw);
  }
  return at.read === read.length ? known : undefined;
}

/**
 * Makes the changes; gives those that were made: one that would cut a letter of the file in two is not. The new file
 * takes the place of the old one in one step.
 * @param read the text that the offsets of the changes count in
 * @throws UserError when the file is a link, has changed since it was read, or cannot be written
 */
export function mendFile<C extends Change>(path: string, read: string, changes: readonly C[], cwd: string): C[] {
  const file = shownPath(path, cwd);
  if (lstatSync(path).isSymbolicLink()) throw problem(sentences.notFile, { file });
  const bytes = readInside(path, dirname(path), cwd, 2 * 1024 * 1024);
  const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const known = boundaries(raw, read);
  if (!known) throw problem(sentences.changedMeanwhile, { file });
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const made = changes.filter(({ start, end }) => known.has(start) && known.has(end));
  let mended = '';
  let at = 0;
  for (const { start, end, text } of made) {
    mended += raw.slice(at, known.get(start)) + text.replaceAll('\n', lineEnd);
    at = known.get(end)!;
  }
  if (made.length > 0) replaceFile(path, mended + raw.slice(at), cwd);
  return made;
}
