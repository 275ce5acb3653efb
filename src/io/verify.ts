/** Compares what lies in the output folder with what was built. Changes nothing. */
import { join } from 'node:path';
import { sha256 } from './cache.js';
import { entriesBelow, look, readPlain, realDisk } from './disk.js';
import { holderOf } from './lock.js';
import { readEdition, readManifest } from './read-record.js';
import { shownPath } from './read-text.js';
import { problem } from './sentences.js';
import { recordsFolder } from './shard-record.js';
import { placeOf, workshopOf } from './workshop.js';
import { writing } from './writing-sentences.js';

export interface Deviation {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  readonly state: 'edited' | 'missing' | 'foreign';
}

export interface Verified {
  readonly messages: number;
  /** Files compared, records among them. */
  readonly files: number;
  readonly problems: readonly Deviation[];
}

/** What lies beside editions in many folders and is none of them. */
const beside = [
  'manifest.json',
  recordsFolder,
  '.onmessage',
  '.git',
  '.gitignore',
  '.gitattributes',
  '.gitkeep',
  '.DS_Store',
];

/**
 * Waits for a build that is at work there; when one began meanwhile, compares again.
 * @param patience milliseconds
 * @throws UserError when the manifest or a record is not there, or is none of ours
 */
export async function verifyWhole(out: string, cwd: string, patience: number): Promise<Verified> {
  const shop = workshopOf(realDisk, placeOf(out, cwd));
  const state = () => readPlain(realDisk, join(shop.out, 'manifest.json'))?.toString('utf8');
  for (let waited = 0; ; waited += 50) {
    const before = state();
    const holder = holderOf(shop.lock);
    if (holder === undefined) {
      const found = settled(() => verifyEditions(out, cwd));
      const isStill = before === state() && holderOf(shop.lock) === undefined && !look(realDisk, shop.record);
      if (isStill || waited >= patience) return found();
    } else if (waited >= patience)
      throw problem(writing.locked, { pid: holder, out: shownPath(out, cwd), lock: shop.lock });
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** What came of it, said when it is asked for. */
function settled<T>(work: () => T): () => T {
  try {
    const value = work();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** @param out absolute. @throws UserError when the manifest is not there, or is none of ours */
export function verifyEditions(out: string, cwd: string): Verified {
  const folder = placeOf(out, cwd);
  const shown = (path: string) => shownPath(join(out, path), cwd);
  const read = readManifest(realDisk, folder);
  if (!read) throw problem(writing.nothingBuilt, { file: shown('manifest.json') });
  if (!read.manifest) throw problem(writing.notBuilt, { file: shown('manifest.json') });
  const { messages } = read.manifest;
  const found = Object.entries(messages).map(([id, hash]) => verifyMessage(join(folder, id), hash));
  const ids = Object.keys(messages);
  const named = found.flatMap(({ problems }, at) =>
    problems.map(({ path, state }): Deviation => ({ path: shown(`${ids[at]}${path && `/${path}`}`), state })),
  );
  const strangers = realDisk
    .readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !beside.includes(name) && !ids.includes(name))
    .map((entry): Deviation => ({ path: `${shown(entry.name)}${entry.isDirectory() ? '/' : ''}`, state: 'foreign' }));
  return {
    messages: ids.length,
    files: found.reduce((sum, { files }) => sum + files, 0),
    problems: [...named, ...strangers].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Paths count from the message's folder. What is a link is not what was built, wherever it leads. */
function verifyMessage(folder: string, hash: string): Omit<Verified, 'messages'> {
  const there = look(realDisk, folder);
  if (there && !there.isDirectory()) return { files: 1, problems: [{ path: '', state: 'foreign' }] };
  const entries = entriesBelow(realDisk, folder);
  const text = entries.has('edition.json') ? readPlain(realDisk, join(folder, 'edition.json')) : undefined;
  const problems: Deviation[] = [];
  if (!text || sha256(text) !== hash)
    problems.push({ path: 'edition.json', state: entries.has('edition.json') ? 'edited' : 'missing' });
  const read = readEdition(realDisk, folder);
  // Without its record nobody can say which of the files are as they were.
  if (!read) return { files: 1, problems };
  const listed = read.record.renditions.flatMap(({ files }) => files);
  for (const { path, sha256: built } of listed) {
    const bytes = entries.get(path)?.plain ? readPlain(realDisk, join(folder, path)) : undefined;
    if (!entries.has(path)) problems.push({ path, state: 'missing' });
    else if (bytes === undefined || sha256(bytes) !== built) problems.push({ path, state: 'edited' });
  }
  const ours = new Set(['edition.json', ...read.paths]);
  for (const path of entries.keys()) if (!ours.has(path)) problems.push({ path, state: 'foreign' });
  return { files: listed.length + 1, problems };
}
