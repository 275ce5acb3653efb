/** Writes editions: changed messages whole, unchanged ones not at all, and nothing that is not ours is touched. */
import { dirname, join } from 'node:path';
import type { Edition } from '../model.js';
import type { EditionRecord, RenditionRecord } from '../schemas/edition.js';
import { sha256 } from './cache.js';
import { clearAway, commit, finishCommit, type Move } from './commit.js';
import {
  asWriteProblem, entriesBelow, linkOrCopy, look, makeFolder, readPlain, realDisk, type Disk,
} from './disk.js'; // prettier-ignore
import { editionFiles, inOrder, recordText, type EditionFiles } from './edition-record.js';
import { lock, tryLock } from './lock.js';
import { manifestText, readEdition, readManifest, type ReadEdition } from './read-record.js';
import { shownPath } from './read-text.js';
import { isSafeName, refuseUnsafe } from './safe-name.js';
import { problem } from './sentences.js';
import { placeOf, sweep, workshopOf, type Workshop } from './workshop.js';
import { writing } from './writing-sentences.js';

export interface WriteOptions {
  readonly cwd: string;
  /** `onmessage 0.1.0`. */
  readonly tool: string;
  readonly brand: string;
  /** All messages were read: folders of ours that are not among them go. */
  readonly complete: boolean;
  /** Whether a rendition was asked for in this run; the others of a message stay as they are. */
  readonly asked?: (channel: string, locale: string) => boolean;
  /** Milliseconds to wait for another process that writes there. */
  readonly patience?: number;
  /** Stops the work while nothing of the old output has been touched. */
  readonly signal?: AbortSignal;
  readonly disk?: Disk;
}

/** Ids of messages; `unchanged` were not touched. */
export interface Outcome {
  readonly changed: string[];
  readonly removed: string[];
  readonly unchanged: number;
}

/** Finishes what a killed build began. While another build is at work there is nothing to finish. */
export function finishInterrupted(out: string, cwd: string, disk: Disk = realDisk): void {
  try {
    const shop = workshopOf(disk, placeOf(out, cwd, disk));
    if (!look(disk, shop.record)) return;
    // One that is just being written is somebody at work.
    const held = tryLock(shop.lock, false);
    if (!('release' in held)) return;
    try {
      finishCommit(disk, shop);
    } finally {
      held.release();
    }
  } catch (error) {
    throw asWriteProblem(error, shownPath(out, cwd));
  }
}

/**
 * An edition without renditions is left as it was: all of it is held back.
 * @param out absolute
 * @throws UserError when another process writes, something foreign is in the way, or the disk refuses
 */
export async function writeEditions(
  out: string,
  editions: readonly Edition[],
  options: WriteOptions,
): Promise<Outcome> {
  const { disk = realDisk, cwd, patience = 0, signal } = options;
  try {
    const shop = workshopOf(disk, placeOf(out, cwd, disk));
    const release = await lock(shop.lock, shownPath(out, cwd), patience, signal);
    try {
      finishCommit(disk, shop);
      sweep(disk, shop);
      if (look(disk, shop.out)?.isDirectory() === false)
        throw problem(writing.foreignOut, { folder: shownPath(out, cwd) });
      return await replace(disk, shop, editions, options);
    } finally {
      release();
    }
  } catch (error) {
    throw asWriteProblem(error, shownPath(out, cwd));
  }
}

/** What an earlier build left. */
interface Before {
  readonly text?: string;
  readonly messages: Readonly<Record<string, string>>;
}

async function replace(disk: Disk, shop: Workshop, editions: readonly Edition[], options: WriteOptions) {
  const before = readBefore(disk, shop.out, options.cwd);
  const messages: Record<string, string> = { ...before.messages };
  const moves: Move[] = [];
  let unchanged = 0;
  const removed = options.complete ? gone(before, editions) : [];
  try {
    refuseUnsafe(editions.map(({ message }) => message.id));
    for (const edition of editions) {
      await turn(options.signal);
      const { id } = edition.message;
      const old = oldEdition(disk, shop.out, id, before, options.cwd);
      if (edition.renditions.length === 0) {
        if (old) unchanged++;
        continue;
      }
      const made = withKept(editionFiles(edition), old, options.asked);
      if (isOnDisk(disk, join(shop.out, id), made.record, old)) unchanged++;
      else {
        stage(disk, shop, id, made, old, options.cwd);
        moves.push({ name: id, kind: 'put' });
      }
      messages[id] = sha256(recordText(made.record));
    }
    for (const id of removed) {
      delete messages[id];
      moves.push(takeAway(disk, shop, id, oldEdition(disk, shop.out, id, before, options.cwd)));
    }
    await turn(options.signal);
  } catch (error) {
    clearAway(disk, shop);
    throw error;
  }
  const manifest = manifestText({ schema: 1, tool: options.tool, brand: options.brand, messages });
  const changed = moves.map(({ name }) => name).filter((name) => !removed.includes(name));
  if (moves.length > 0 || manifest !== before.text) commit(disk, shop, moves, manifest);
  return { changed, removed, unchanged };
}

/** Lets a signal be heard. @throws the signal's reason */
async function turn(signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return;
  await new Promise((done) => setImmediate(done));
  signal.throwIfAborted();
}

function gone({ messages }: Before, editions: readonly Edition[]): string[] {
  const present = new Set(editions.map(({ message }) => message.id));
  return Object.keys(messages).filter((id) => !present.has(id));
}

/**
 * A manifest that was damaged is made again from the editions that lie there.
 * @throws UserError when a manifest.json lies there that is not ours
 */
function readBefore(disk: Disk, out: string, cwd: string): Before {
  const read = readManifest(disk, out);
  if (!read || read.manifest) return { text: read?.text, messages: read?.manifest?.messages ?? {} };
  const found = disk.readdirSync(out).flatMap((id): [string, string][] => {
    const edition = isSafeName(id) ? readEdition(disk, join(out, id)) : undefined;
    return edition?.record.id === id ? [[id, sha256(edition.text)]] : [];
  });
  if (found.length === 0) throw problem(writing.foreignOut, { folder: shownPath(join(out, 'manifest.json'), cwd) });
  return { text: read.text, messages: Object.fromEntries(found) };
}

/** A message's folder as an earlier build left it. @throws UserError for a folder of that name which is not ours */
function oldEdition(disk: Disk, out: string, id: string, { messages }: Before, cwd: string): Old | undefined {
  const folder = join(out, id);
  const there = look(disk, folder);
  if (!there) return undefined;
  const read = readEdition(disk, folder);
  if (!there.isDirectory() || (!read && !Object.hasOwn(messages, id)))
    throw problem(writing.foreignOut, { folder: shownPath(folder, cwd) });
  return { folder, read, entries: entriesBelow(disk, folder) };
}
interface Old {
  readonly folder: string;
  readonly read: ReadEdition | undefined;
  readonly entries: ReturnType<typeof entriesBelow>;
}

/** Renditions that this run was not asked for are taken over from the earlier build. */
function withKept(made: EditionFiles, old: Old | undefined, asked: WriteOptions['asked']): EditionFiles {
  if (!asked || !old?.read) return made;
  const kept = old.read.record.renditions.filter(({ channel, locale }) => !asked(channel, locale));
  return { ...made, record: { ...made.record, renditions: inOrder([...made.record.renditions, ...kept]) } };
}

function isOnDisk(disk: Disk, folder: string, record: EditionRecord, old: Old | undefined): boolean {
  if (old?.read?.text !== recordText(record)) return false;
  const files = record.renditions.flatMap((rendition) => rendition.files);
  return files.every((file) => old.entries.get(file.path)?.plain === true && isSame(disk, folder, file));
}

function isSame(disk: Disk, folder: string, file: RenditionRecord['files'][number]): boolean {
  const bytes = readPlain(disk, join(folder, file.path));
  return bytes !== undefined && sha256(bytes) === file.sha256;
}

function stage(
  disk: Disk,
  { staging }: Workshop,
  id: string,
  made: EditionFiles,
  old: Old | undefined,
  cwd: string,
): void {
  const folder = join(staging, 'new', id);
  const wanted = pathsOf(made.record);
  refuseUnsafe(['edition.json', ...wanted]);
  const foreign = inTheWay(disk, made, wanted, old);
  if (foreign) throw problem(writing.foreignOut, { folder: shownPath(join(old!.folder, foreign), cwd) });
  const write = (path: string, content: string | Uint8Array) => {
    makeFolder(disk, dirname(join(folder, path)));
    disk.writeFileSync(join(folder, path), content);
  };
  for (const [path, bytes] of made.files) write(path, bytes);
  write('edition.json', recordText(made.record));
  const ours = new Set(['edition.json', ...(old?.read?.paths ?? [])]);
  for (const [path, { plain }] of old?.entries ?? []) {
    const keep = ours.has(path) ? wanted.includes(path) : path !== 'edition.json';
    if (keep && plain && !made.files.has(path)) linkOrCopy(disk, join(old!.folder, path), join(folder, path));
  }
}

const pathsOf = ({ renditions }: EditionRecord) => renditions.flatMap(({ files }) => files.map(({ path }) => path));

/** What someone else put where a file or a folder of ours belongs. Without a record we cannot tell whose a file is. */
function inTheWay(disk: Disk, { files }: EditionFiles, wanted: readonly string[], old: Old | undefined) {
  const ours = new Set(['edition.json', ...(old?.read?.paths ?? [])]);
  const strange = [...(old?.entries.keys() ?? [])].filter((path) => !ours.has(path));
  return strange.find((path) => {
    const bytes = files.get(path);
    if (bytes) return old?.read && readPlain(disk, join(old.folder, path))?.equals(bytes) !== true;
    return wanted.some((one) => one.startsWith(`${path}/`) || path.startsWith(`${one}/`));
  });
}

/** What someone else put into the folder of a message that is gone stays there. */
function takeAway(disk: Disk, { staging }: Workshop, id: string, old: Old | undefined): Move {
  const ours = new Set(['edition.json', ...(old?.read?.paths ?? [])]);
  const foreign = [...(old?.entries ?? [])].filter(([path, { plain }]) => plain && !ours.has(path));
  for (const [path] of foreign) linkOrCopy(disk, join(old!.folder, path), join(staging, 'new', id, path));
  return { name: id, kind: foreign.length > 0 ? 'put' : 'take' };
}
