/**
 * The project's cache: `.onmessage/cache`, data only. Nothing read from it is ever run. An entry carries its own hash,
 * so one that was cut off or changed is the same as none; a disk that refuses is the same as an empty cache. The hash has
 * no secret: the cache is as trusted as whoever may write it (docs/decisions/0014).
 */
import { createHash } from 'node:crypto';
import {
  closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, rmSync, writeFileSync,
} from 'node:fs'; // prettier-ignore
import { dirname, join } from 'node:path';
import { ownMark, tidy, use } from './cache-tidy.js';
import { codeOf, makeFolder, realDisk } from './disk.js';
import { stepsBelow } from './steps.js';

export interface Cache {
  /** Where it lies, for another thread to open it too; none when nothing is kept. */
  readonly place?: { readonly folder: string; readonly root: string };
  /** What was kept for this key, or undefined. `kind` is a folder name: `brand`, `skeleton`, `document` … */
  readonly get: (kind: string, key: string) => Uint8Array | undefined;
  readonly set: (kind: string, key: string, bytes: Uint8Array) => void;
  readonly getText: (kind: string, key: string) => string | undefined;
  readonly setText: (kind: string, key: string, text: string) => void;
  /** Takes away what nobody has used for 90 days. */
  readonly tidy?: () => void;
}

/** A cache that keeps nothing, for `--no-cache`. */
export const noCache: Cache = {
  get: () => undefined,
  set: () => undefined,
  getText: () => undefined,
  setText: () => undefined,
};

/** Nothing that we keep comes near it. */
const largest = 64 * 1024 * 1024;

/**
 * @param folder absolute; made when something is kept
 * @param root absolute; below it nothing is written through a link: its files come from many hands
 */
export function openCache(folder: string, root = folder): Cache {
  const real = new Set<string>();
  const get = (kind: string, key: string) => {
    try {
      const kept = readKept(pathOf(folder, kind, key));
      const body = kept.subarray(32);
      if (!seal(kind, key, body).equals(kept.subarray(0, 32))) return undefined;
      return new Uint8Array(body.buffer, body.byteOffset, body.length);
    } catch {
      return undefined;
    }
  };
  const set = (kind: string, key: string, bytes: Uint8Array) => {
    const path = pathOf(folder, kind, key);
    try {
      if (!real.has(dirname(path))) {
        if (stepsBelow(root, dirname(path)).some(isLink)) return;
        makeFolder(realDisk, dirname(path));
        hide(folder);
        real.add(dirname(path));
      }
      replaceWith(path, Buffer.concat([seal(kind, key, bytes), bytes]));
    } catch {
      // Without room for a cache the program is slower, not wrong.
    }
  };
  return {
    place: { folder, root },
    get,
    set,
    getText: (kind, key) => {
      const bytes = get(kind, key);
      return bytes && Buffer.from(bytes).toString('utf8');
    },
    setText: (kind, key, text) => set(kind, key, Buffer.from(text, 'utf8')),
    tidy: () => {
      if (!stepsBelow(root, folder).some(isLink)) tidy(folder);
    },
  };
}

const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Whoever may write into the cache may have put a pipe there, a link, or a file without end. */
function readKept(path: string): Buffer {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  const descriptor = openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile() || found.size > largest) return Buffer.alloc(0);
    use(descriptor, found);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Taken away and written anew, never through a link. Moving each into its place would take ten times as long, and a
 * reader does not need it: half an entry is none.
 */
function replaceWith(path: string, bytes: Uint8Array): void {
  rmSync(path, { force: true });
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    // Another process was quicker: what it wrote is as good.
    if (codeOf(error) !== 'EEXIST') rmSync(path, { force: true });
    throw error;
  }
}

/** What was kept as JSON; one that is not of the shape it should have is the same as none. */
export function keptJson<T>(text: string | undefined, is: (data: any) => boolean): T | undefined {
  try {
    const data: unknown = text === undefined ? undefined : JSON.parse(text);
    return typeof data === 'object' && data !== null && is(data) ? (data as T) : undefined;
  } catch {
    return undefined;
  }
}

/** The hash of an entry covers its kind and key: an entry in another's place does not count. */
function seal(kind: string, key: string, body: Uint8Array): Buffer {
  return createHash('sha256').update(`${kind} ${key.length} ${key}`).update(body).digest();
}

function pathOf(folder: string, kind: string, key: string): string {
  const hash = createHash('sha256').update(key).digest('hex');
  return join(folder, kind, hash.slice(0, 2), hash.slice(2, 40));
}

/** A cache is never committed, whatever the project's .gitignore says. */
function hide(folder: string): void {
  const file = join(folder, '.gitignore');
  if (!existsSync(file) && !isLink(file)) writeFileSync(file, ownMark, { flag: 'wx' });
}

/** sha256 of a text or bytes, in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
