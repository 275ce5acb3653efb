/** The file system as output uses it, so that a test can make any call of it fail. */
import * as fs from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { UserError } from '../errors.js';
import { problem, sentences } from './sentences.js';

export type Disk = Pick<
  typeof fs,
  | 'accessSync'
  | 'closeSync'
  | 'existsSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'copyFileSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;
export const realDisk: Disk = fs;

/** Written aside, flushed to the disk, moved in: the file is the old one or the new one, never a part. */
export function writeSafely(disk: Disk, file: string, text: string): void {
  const aside = `${file}.new`;
  const descriptor = disk.openSync(aside, 'w');
  try {
    disk.writeFileSync(descriptor, text);
    disk.fsyncSync(descriptor);
  } finally {
    disk.closeSync(descriptor);
  }
  disk.renameSync(aside, file);
  flushFolder(disk, dirname(file));
}

/** A folder with those above it. Node's own way never ends where a disk refuses in the wrong words, as /proc does. */
export function makeFolder(disk: Disk, folder: string): void {
  if (disk.existsSync(folder)) return;
  makeFolder(disk, dirname(folder));
  try {
    disk.mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Bytes of an ordinary file; undefined for none, and for what would never end. */
export function readPlain(disk: Disk, file: string): Buffer | undefined {
  return disk.existsSync(file) && disk.statSync(file).isFile() ? disk.readFileSync(file) : undefined;
}

/** Makes a move in a folder last. Windows has no such thing. */
export function flushFolder(disk: Disk, folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = disk.openSync(folder, 'r');
  try {
    disk.fsyncSync(descriptor);
  } finally {
    disk.closeSync(descriptor);
  }
}

/** The same file in another folder without copying its bytes, where the disk can. */
export function linkOrCopy(disk: Disk, from: string, to: string): void {
  makeFolder(disk, dirname(to));
  try {
    disk.linkSync(from, to);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EXDEV', 'EMLINK', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    disk.copyFileSync(from, to);
  }
}

/** Paths of all files below a folder, with `/`, sorted; a link counts as a file. None when there is no folder. */
export function filesBelow(disk: Disk, folder: string, inner = ''): string[] {
  if (!disk.existsSync(join(folder, inner))) return [];
  return disk
    .readdirSync(join(folder, inner), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(inner, entry.name);
      return entry.isDirectory() ? filesBelow(disk, folder, path) : [path.split(sep).join('/')];
    });
}

/** A full or closed disk is something the user can mend; the rest is a bug. */
export function asWriteProblem(error: unknown, file: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || !code || !/^E[A-Z]+$/.test(code)) return error;
  return problem(sentences.cannotWrite, { file: path ?? file, code }, { cause: error });
}
