/** A cache that is kept for ever does not grow for ever: what nobody has used for a long time goes. */
import { futimesSync, lstatSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const day = 24 * 60 * 60 * 1000;
/** Milliseconds that an entry stays without being used: as long as a release or a campaign may rest. */
const longUnused = 90 * day;

/** What our .gitignore in a cache says. */
export const ownMark = '*\n';

/** All that is kept, by the names of its folders; whatever else lies there is not ours. */
export const kinds = /^(?:brand|card|declared|docx|eml|message|pdf|picture|picture-seen|read-[a-z]+|skeleton|stamps)$/;

/** The time of an entry says when it was last used, to the day. A disk that does not take it loses nothing but that. */
export function use(descriptor: number, { mtimeMs }: { readonly mtimeMs: number }): void {
  const now = Date.now();
  if (now - mtimeMs < day) return;
  try {
    futimesSync(descriptor, now / 1000, now / 1000);
  } catch {
    // Another user's, or a disk that is only read.
  }
}

/**
 * Once a day at most, which the time of our .gitignore in it says. Links are left alone, and so is every folder that is
 * not named as ours are.
 * @param folder absolute; without a .gitignore of ours nothing is done
 */
export function tidy(folder: string): void {
  try {
    const now = Date.now();
    const mark = join(folder, '.gitignore');
    const found = lstatSync(mark);
    if (!found.isFile() || now - found.mtimeMs < day || readFileSync(mark, 'utf8') !== ownMark) return;
    utimesSync(mark, now / 1000, now / 1000);
    for (const kind of foldersIn(folder, kinds))
      for (const group of foldersIn(kind, /^[\da-f]{2}$/)) sweep(group, now - longUnused);
  } catch {
    // Another process takes away the same, or the disk refuses: there will be another day.
  }
}

const foldersIn = (folder: string, names: RegExp): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && names.test(entry.name))
    .map(({ name }) => join(folder, name));

/** The folder stays: another run may be about to write into it. */
function sweep(group: string, before: number): void {
  for (const entry of readdirSync(group, { withFileTypes: true })) {
    const path = join(group, entry.name);
    if (entry.isFile() && /^[\da-f]{38}$/.test(entry.name) && lstatSync(path).mtimeMs < before)
      rmSync(path, { force: true });
  }
}
