/** An edition as a shard left it: each file is held against its record before any of it is used. */
import { join } from 'node:path';
import type { RenditionRecord } from '../schemas/edition.js';
import { sha256 } from './cache.js';
import { entriesBelow, look, readPlain, type Disk } from './disk.js';
import type { EditionFiles } from './edition-record.js';
import { readEdition, readManifest } from './read-record.js';
import type { Deviation } from './verify.js';

/** Nothing that we write comes near it. */
const largest = 512 * 1024 * 1024;
const largestRecord = 64 * 1024 * 1024;

/** @returns what is not as it was built, with paths from the folder of the editions; else the renditions that are wanted */
export function editionOf(
  disk: Disk,
  out: string,
  id: string,
  hash: string,
  isWanted: (rendition: RenditionRecord) => boolean,
): EditionFiles | Deviation[] {
  const folder = join(out, id);
  const entries = entriesBelow(disk, folder);
  const at = (path: string, state: Deviation['state']): Deviation => ({ path: `${id}/${path}`, state });
  const file = join(folder, 'edition.json');
  const size = look(disk, file)?.size;
  if (size === undefined) return [at('edition.json', 'missing')];
  const read = size > largestRecord ? undefined : readEdition(disk, folder);
  if (!read || read.record.id !== id || sha256(read.text) !== hash) return [at('edition.json', 'edited')];
  const ours = new Set(['edition.json', ...read.paths]);
  const deviations = [...entries.keys()].flatMap((path) => (ours.has(path) ? [] : [at(path, 'foreign')]));
  const files = new Map<string, Uint8Array>();
  for (const rendition of read.record.renditions)
    for (const { path, bytes: length, sha256: built } of rendition.files) {
      const isThere = entries.get(path)?.plain && look(disk, join(folder, path))?.size === length && length <= largest;
      const bytes = isThere ? readPlain(disk, join(folder, path)) : undefined;
      if (!bytes || sha256(bytes) !== built) deviations.push(at(path, entries.has(path) ? 'edited' : 'missing'));
      else if (isWanted(rendition)) files.set(path, bytes);
    }
  if (deviations.length > 0) return deviations;
  return { record: { ...read.record, renditions: read.record.renditions.filter(isWanted) }, files };
}

/** Whether the manifest beside the editions is ours and says of them what the record says. */
export function manifestAgrees(disk: Disk, out: string, editions: ReadonlyMap<string, string>): boolean {
  const size = look(disk, join(out, 'manifest.json'))?.size ?? 0;
  const { manifest } = (size <= largest ? readManifest(disk, out) : undefined) ?? {};
  const listed = manifest?.messages ?? {};
  return (
    manifest !== undefined && [...editions].every(([id, hash]) => !Object.hasOwn(listed, id) || listed[id] === hash)
  );
}
