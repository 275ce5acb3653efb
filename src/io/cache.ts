/**
 * The project's cache: `.onmessage/cache`, data only. Nothing read from it is ever run. An entry carries its own hash,
 * so one that was cut off or changed is the same as none; a disk that refuses is the same as an empty cache.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, realDisk } from './disk.js';

export interface Cache {
  /** What was kept for this key, or undefined. `kind` is a folder name: `brand`, `skeleton`, `document` … */
  readonly get: (kind: string, key: string) => Uint8Array | undefined;
  readonly set: (kind: string, key: string, bytes: Uint8Array) => void;
  readonly getText: (kind: string, key: string) => string | undefined;
  readonly setText: (kind: string, key: string, text: string) => void;
}

/** A cache that keeps nothing, for `--no-cache`. */
export const noCache: Cache = {
  get: () => undefined,
  set: () => undefined,
  getText: () => undefined,
  setText: () => undefined,
};

/** @param folder absolute; made when something is kept */
export function openCache(folder: string): Cache {
  const get = (kind: string, key: string) => {
    try {
      const path = pathOf(folder, kind, key);
      if (!statSync(path).isFile()) return undefined;
      const kept = readFileSync(path);
      const body = kept.subarray(32);
      if (!seal(key, body).equals(kept.subarray(0, 32))) return undefined;
      return new Uint8Array(body.buffer, body.byteOffset, body.length);
    } catch {
      return undefined;
    }
  };
  const set = (kind: string, key: string, bytes: Uint8Array) => {
    try {
      const path = pathOf(folder, kind, key);
      makeFolder(realDisk, dirname(path));
      hide(folder);
      writeFileSync(path, Buffer.concat([seal(key, bytes), bytes]));
    } catch {
      // Without room for a cache the program is slower, not wrong.
    }
  };
  return {
    get,
    set,
    getText: (kind, key) => {
      const bytes = get(kind, key);
      return bytes && Buffer.from(bytes).toString('utf8');
    },
    setText: (kind, key, text) => set(kind, key, Buffer.from(text, 'utf8')),
  };
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

/** The hash of an entry covers its key: an entry in another's place does not count. */
function seal(key: string, body: Uint8Array): Buffer {
  return createHash('sha256').update(`${key.length} ${key}`).update(body).digest();
}

function pathOf(folder: string, kind: string, key: string): string {
  const hash = createHash('sha256').update(key).digest('hex');
  return join(folder, kind, hash.slice(0, 2), hash.slice(2, 40));
}

/** A cache is never committed, whatever the project's .gitignore says. */
function hide(folder: string): void {
  const file = join(folder, '.gitignore');
  if (!existsSync(file)) writeFileSync(file, '*\n');
}

/** sha256 of a text or bytes, in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
