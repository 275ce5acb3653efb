/**
 * How the files of an edition looked to the system when they were last read and found right: while none of them looks
 * otherwise, none is read again. A file that is written gets another time of change, which no program can set.
 */
import { join } from 'node:path';
import type { Disk } from './disk.js';

/** Keeps a text for a message between runs. */
export interface Stamps {
  readonly get: (id: string) => string | undefined;
  readonly set: (id: string, text: string) => void;
}

/** Times of a disk go in steps: what was written so shortly before it was looked at could be written again unseen. */
const fresh = 100n * 1_000_000n;

/** Size, times in nanoseconds and number of a file; undefined when it is none, or was written just now. */
export function stampOf(disk: Disk, file: string): string | undefined {
  const found = disk.lstatSync(file, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const { size, mtimeNs, ctimeNs, ino, dev } = found;
  const isFresh = BigInt(Date.now()) * 1_000_000n - ctimeNs < fresh;
  return isFresh ? undefined : [size, mtimeNs, ctimeNs, ino, dev].join(' ');
}

/** What is kept of an edition that was read: its hash, and how each file looks. Undefined when one cannot be told. */
export function stampsOf(disk: Disk, folder: string, hash: string, paths: readonly string[]): string | undefined {
  const stamps = ['edition.json', ...paths].map((path) => [path, stampOf(disk, join(folder, path))]);
  return stamps.every(([, stamp]) => stamp !== undefined) ? JSON.stringify({ hash, stamps }) : undefined;
}

/** Whether the edition of this hash was read, and no file of it looks otherwise than then. */
export function isAsStamped(disk: Disk, folder: string, hash: string, text: string | undefined): boolean {
  if (text === undefined) return false;
  try {
    const kept = JSON.parse(text) as { hash: string; stamps: [path: string, stamp: string][] };
    return kept.hash === hash && kept.stamps.every(([path, stamp]) => stampOf(disk, join(folder, path)) === stamp);
  } catch {
    return false;
  }
}
