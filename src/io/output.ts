/** Writes editions: changed messages whole, unchanged ones not at all, and nothing that is not ours is touched. */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { safeParse } from 'valibot';
import { UserError } from '../errors.js';
import type { Edition } from '../model.js';
import {
  editionSchema,
  manifestSchema,
  type EditionRecord,
  type Manifest,
  type RenditionRecord,
} from '../schemas/edition.js';
import { sha256 } from './cache.js';
import { commit, finishCommit, isName, workshopOf, type Move, type Workshop } from './commit.js';
import { asWriteProblem, filesBelow, linkOrCopy, makeFolder, readPlain, realDisk, type Disk } from './disk.js';
import { editionFiles, inOrder, recordText, type EditionFiles } from './edition-record.js';
import { lock } from './lock.js';
import { shownPath } from './read-text.js';
import { problem, sentences } from './sentences.js';

export interface WriteOptions {
  readonly cwd: string;
  /** `onmessage 0.1.0`. */
  readonly tool: string;
  readonly brand: string;
  /** All messages were read: folders of ours that are not among them go. */
  readonly complete: boolean;
  /** Whether a rendition was asked for in this run; the others of a message stay as they are. */
  readonly asked?: (channel: string, locale: string) => boolean;
  readonly disk?: Disk;
}

/** Ids of messages; `unchanged` were not touched. */
export interface Outcome {
  readonly changed: string[];
  readonly removed: string[];
  readonly unchanged: number;
}

/** Finishes what a killed build began. While another build is at work there is nothing to finish. */
export function finishInterrupted(out: string, disk: Disk = realDisk): void {
  const shop = workshopOf(disk, out);
  if (!disk.existsSync(shop.record)) return;
  let release: () => void;
  try {
    release = lock(shop.lock, out);
  } catch (error) {
    if (error instanceof UserError) return;
    throw error;
  }
  try {
    finishCommit(disk, shop);
  } catch (error) {
    throw asWriteProblem(error, out);
  } finally {
    release();
  }
}

/** In a folder that others filled, the beginning of a build or a link in its way may be theirs. @throws UserError */
export function refuseInterrupted(out: string, disk: Disk = realDisk): void {
  const { record, lock: lockFile } = workshopOf(disk, out);
  if (disk.existsSync(record)) throw problem(sentences.brokenRecord, { file: record });
  for (const path of [out, dirname(record), lockFile, join(out, 'manifest.json'), join(out, 'manifest.json.new')])
    if (disk.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw problem(sentences.notFile, { file: path });
}

/**
 * An edition without renditions is left as it was: all of it is held back.
 * @param out absolute
 * @throws UserError when another process writes, something foreign is in the way, or the disk refuses
 */
export function writeEditions(out: string, editions: readonly Edition[], options: WriteOptions): Outcome {
  const { disk = realDisk, cwd } = options;
  const shop = workshopOf(disk, out, randomBytes(6).toString('hex'));
  try {
    const release = lock(shop.lock, shownPath(out, cwd));
    try {
      finishCommit(disk, workshopOf(disk, out));
      sweep(disk, shop);
      if (disk.existsSync(out) && !disk.statSync(out).isDirectory())
        throw problem(sentences.foreignOut, { folder: shownPath(out, cwd) });
      return replace(disk, shop, editions, options);
    } finally {
      release();
    }
  } catch (error) {
    throw asWriteProblem(error, shownPath(out, cwd));
  }
}

/** Staging folders of builds that were killed before their record was written. */
function sweep(disk: Disk, { staging }: Workshop): void {
  const prefix = basename(staging).slice(0, -12);
  const folder = dirname(staging);
  for (const name of disk.existsSync(folder) ? disk.readdirSync(folder) : []) {
    if (name.startsWith(prefix)) disk.rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function replace(disk: Disk, shop: Workshop, editions: readonly Edition[], options: WriteOptions): Outcome {
  const before = readManifest(disk, shop.out, options.cwd);
  const messages: Record<string, string> = { ...before?.messages };
  const moves: Move[] = [];
  let unchanged = 0;
  for (const edition of editions) {
    const { id } = edition.message;
    const old = oldEdition(disk, shop.out, id, before, options.cwd);
    if (edition.renditions.length === 0) {
      if (old) unchanged++;
      continue;
    }
    const made = withKept(editionFiles(edition), old, options.asked);
    const hash = sha256(recordText(made.record));
    if (before?.messages[id] === hash && isOnDisk(disk, join(shop.out, id), made.record)) unchanged++;
    else {
      stage(disk, shop, id, made, old);
      moves.push({ name: id, kind: 'put' });
    }
    messages[id] = hash;
  }
  const removed = options.complete ? gone(before, editions) : [];
  for (const id of removed) {
    delete messages[id];
    moves.push(takeAway(disk, shop, id, oldEdition(disk, shop.out, id, before, options.cwd)));
  }
  const manifest = manifestText(messages, options);
  const changed = moves.map(({ name }) => name).filter((name) => !removed.includes(name));
  if (moves.length > 0 || !before) commit(disk, shop, moves, manifest);
  return { changed, removed, unchanged };
}

function gone(before: Manifest | undefined, editions: readonly Edition[]): string[] {
  const present = new Set(editions.map(({ message }) => message.id));
  return Object.keys(before?.messages ?? {}).filter((id) => isName(id) && !present.has(id));
}

function manifestText(messages: Record<string, string>, { tool, brand }: WriteOptions): string {
  const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest: Manifest = { schema: 1, tool, brand, messages: sorted };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** @throws UserError when a manifest.json lies there that is not ours */
function readManifest(disk: Disk, out: string, cwd: string): Manifest | undefined {
  const file = join(out, 'manifest.json');
  if (!disk.existsSync(file)) return undefined;
  const found = safeParse(manifestSchema, parsed(readPlain(disk, file)));
  if (!found.success) throw problem(sentences.foreignOut, { folder: shownPath(file, cwd) });
  return found.output;
}

function parsed(text: Buffer | undefined): unknown {
  try {
    return JSON.parse(text?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}

/** A message's folder as an earlier build left it. @throws UserError for a folder of that name which is not ours */
function oldEdition(disk: Disk, out: string, id: string, manifest: Manifest | undefined, cwd: string) {
  const folder = join(out, id);
  if (!isName(id)) throw new Error(`"${id}" cannot be the name of a folder`);
  if (!disk.existsSync(folder)) return undefined;
  const file = join(folder, 'edition.json');
  const text = readPlain(disk, file);
  const found = text && safeParse(editionSchema, parsed(text));
  if (!found?.success && !Object.hasOwn(manifest?.messages ?? {}, id)) {
    throw problem(sentences.foreignOut, { folder: shownPath(folder, cwd) });
  }
  return { folder, record: found?.success ? found.output : undefined };
}
type Old = { readonly folder: string; readonly record: EditionRecord | undefined };

/** Renditions that this run was not asked for are taken over from the earlier build. */
function withKept(made: EditionFiles, old: Old | undefined, asked: WriteOptions['asked']): EditionFiles {
  if (!asked || !old?.record) return made;
  const kept = old.record.renditions.filter(({ channel, locale }) => !asked(channel, locale));
  return { ...made, record: { ...made.record, renditions: inOrder([...made.record.renditions, ...kept]) } };
}

function isOnDisk(disk: Disk, folder: string, { renditions }: EditionRecord): boolean {
  return renditions.flatMap(({ files }) => files).every((file) => isSame(disk, folder, file));
}

function isSame(disk: Disk, folder: string, file: RenditionRecord['files'][number]): boolean {
  try {
    return sha256(readPlain(disk, join(folder, file.path))!) === file.sha256;
  } catch {
    return false;
  }
}

function stage(disk: Disk, { staging }: Workshop, id: string, made: EditionFiles, old: Old | undefined): void {
  const folder = join(staging, 'new', id);
  const write = (path: string, content: string | Uint8Array) => {
    makeFolder(disk, dirname(join(folder, path)));
    disk.writeFileSync(join(folder, path), content);
  };
  for (const [path, bytes] of made.files) write(path, bytes);
  write('edition.json', recordText(made.record));
  if (!old) return;
  const ours = new Set(['edition.json', ...pathsOf(old.record)]);
  const wanted = new Set(pathsOf(made.record));
  for (const path of filesBelow(disk, old.folder)) {
    const keep = ours.has(path) ? wanted.has(path) : path !== 'edition.json';
    if (keep && !made.files.has(path)) linkOrCopy(disk, join(old.folder, path), join(folder, path));
  }
}

const pathsOf = (record: EditionRecord | undefined) =>
  (record?.renditions ?? []).flatMap(({ files }) => files.map(({ path }) => path));

/** What someone else put into the folder of a message that is gone stays there. */
function takeAway(disk: Disk, { staging }: Workshop, id: string, old: Old | undefined): Move {
  const ours = new Set(['edition.json', ...pathsOf(old?.record)]);
  const foreign = old ? filesBelow(disk, old.folder).filter((path) => !ours.has(path)) : [];
  for (const path of foreign) linkOrCopy(disk, join(old!.folder, path), join(staging, 'new', id, path));
  return { name: id, kind: foreign.length > 0 ? 'put' : 'take' };
}
