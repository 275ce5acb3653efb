/** The file system as output uses it, so that a test can make any call of it fail. */
import * as fs from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { UserError } from '../errors.js';
import { problem } from './sentences.js';
import { writing } from './writing-sentences.js';

export type Disk = Pick<
  typeof fs,
  | 'accessSync'
  | 'closeSync'
  | 'copyFileSync'
  | 'existsSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'rmdirSync'
  | 'unlinkSync'
  | 'writeFileSync'
>;

/** Codes of a file that somebody looks at just now: an editor, an indexer, a virus scanner. */
const busy = ['EPERM', 'EACCES', 'EBUSY'];

/** Windows lets nobody move what is open; a moment later it often is not. @param rest waits so many milliseconds */
export function patient(disk: Disk, rest: (ms: number) => void): Disk {
  const renameSync: Disk['renameSync'] = (from, to) => {
    for (let wait = 10; ; wait *= 2) {
      try {
        disk.renameSync(from, to);
        return;
      } catch (error) {
        if (!busy.includes(codeOf(error)) || wait > 640) throw error;
        rest(wait);
      }
    }
  };
  return { ...disk, renameSync };
}

const sleep = (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
export const realDisk: Disk = process.platform === 'win32' ? patient(fs, sleep) : fs;

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
const isNone = (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

/** What lies at a path, a link for itself; undefined for nothing. */
export function look(disk: Disk, path: string): fs.Stats | undefined {
  try {
    return disk.lstatSync(path);
  } catch (error) {
    if (isNone(error)) return undefined;
    throw error;
  }
}

/**
 * Written aside, flushed to the disk, moved in: the file is the old one or the new one, never a part.
 * @param aside a path on the same disk at which nothing lies
 */
export function writeSafely(disk: Disk, file: string, text: string, aside: string): void {
  // Never through what someone else put there.
  const descriptor = disk.openSync(aside, 'wx');
  try {
    disk.writeFileSync(descriptor, text);
    disk.fsyncSync(descriptor);
  } finally {
    disk.closeSync(descriptor);
  }
  disk.renameSync(aside, file);
}

/** A folder with those above it. Node's own way never ends where a disk refuses in the wrong words, as /proc does. */
export function makeFolder(disk: Disk, folder: string): void {
  if (disk.existsSync(folder)) return;
  makeFolder(disk, dirname(folder));
  try {
    disk.mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Bytes of an ordinary file; undefined for none, for a link, and for what would never end. */
export function readPlain(disk: Disk, file: string): Buffer | undefined {
  if (look(disk, file)?.isFile() !== true) return undefined;
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = fs.constants;
  const descriptor = disk.openSync(file, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  try {
    return disk.fstatSync(descriptor).isFile() ? disk.readFileSync(descriptor) : undefined;
  } finally {
    disk.closeSync(descriptor);
  }
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

/** Codes with which a disk says that it has no hard links, or none from here to there. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EXDEV', 'EMLINK', 'ENOSYS', 'EINVAL'];

/** The same file in another folder without copying its bytes, where the disk can. */
export function linkOrCopy(disk: Disk, from: string, to: string): void {
  makeFolder(disk, dirname(to));
  try {
    disk.linkSync(from, to);
  } catch (error) {
    if (!noLinks.includes(codeOf(error))) throw error;
    disk.copyFileSync(from, to);
  }
}

/** Paths of all that lies below a folder and is no folder, with `/`, sorted. Links are not entered. */
export function filesBelow(disk: Disk, folder: string): string[] {
  return [...entriesBelow(disk, folder).keys()];
}

/** The same, with whether each is an ordinary file. */
export function entriesBelow(disk: Disk, folder: string, inner = ''): Map<string, { readonly plain: boolean }> {
  const found = new Map<string, { readonly plain: boolean }>();
  if (look(disk, join(folder, inner))?.isDirectory() !== true) return found;
  const entries = disk.readdirSync(join(folder, inner), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(inner, entry.name);
    if (!entry.isDirectory()) found.set(path.split(sep).join('/'), { plain: entry.isFile() });
    else for (const [below, kind] of entriesBelow(disk, folder, path)) found.set(below, kind);
  }
  return found;
}

/** A full or closed disk is something the user can mend; the rest is a bug. */
export function asWriteProblem(error: unknown, file: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || !code || !/^E[A-Z]+$/.test(code)) return error;
  return problem(writing.cannotWrite, { file: path ?? file, code }, { cause: error });
}

/** What only the machine can refuse, wherever it happens; the rest of its codes may be mistakes of ours. */
const machine =
  /^E(IO|NOSPC|DQUOT|MFILE|NFILE|ACCES|PERM|ROFS|BUSY|XDEV|TXTBSY|STALE|LOOP|NAMETOOLONG|NOMEM|FBIG|TIMEDOUT|AGAIN)$/;

/** A refusal that nobody on the way has said: of a disk, of the limits of a process. */
export function asRefusal(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error;
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (typeof code !== 'string' || !machine.test(code)) return undefined;
  const where = path === undefined ? {} : { where: path };
  return problem(writing.refused, { code }, { ...where, cause: error });
}

/**
 * A look without the lock: another build may be moving what is looked at, and what is in the way is said when all is
 * moved. Undefined when it could not be seen.
 */
export function glanced<T>(see: () => T): T | undefined {
  try {
    return see();
  } catch (error) {
    if (error instanceof UserError || ['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}
