/** Editions on their way into the output: what lies there, what is laid aside, what comes along. */
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EditionRecord, RenditionRecord } from '../schemas/edition.js';
import { sha256 } from './cache.js';
import type { Move } from './commit.js';
import { entriesBelow, linkOrCopy, look, makeFolder, readPlain, type Disk } from './disk.js';
import { inOrder, recordText, type EditionFiles } from './edition-record.js';
import { tryLock } from './lock.js';
import { readEdition, readManifest, type ReadEdition } from './read-record.js';
import { shownPath } from './read-text.js';
import { isSafeName, refuseUnsafe } from './safe-name.js';
import { problem } from './sentences.js';
import { ownerOf, type Workshop } from './workshop.js';
import { writing } from './writing-sentences.js';

/** Whether a rendition was asked for in this run; the others of a message stay as they are. */
export type AskedFor = (channel: string, locale: string) => boolean;

/** What an earlier build left. */
export interface Before {
  readonly text?: string;
  readonly messages: Readonly<Record<string, string>>;
}

/**
 * A manifest that was damaged is made again from the editions that lie there.
 * @throws UserError when a manifest.json lies there that is not ours
 */
export function readBefore(disk: Disk, out: string, cwd: string): Before {
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
export function oldEdition(disk: Disk, out: string, id: string, { messages }: Before, cwd: string): Old | undefined {
  const folder = join(out, id);
  const there = look(disk, folder);
  if (!there) return undefined;
  const read = readEdition(disk, folder);
  if (!there.isDirectory() || (!read && !Object.hasOwn(messages, id)))
    throw problem(writing.foreignOut, { folder: shownPath(folder, cwd) });
  return { folder, read, entries: entriesBelow(disk, folder) };
}
export interface Old {
  readonly folder: string;
  readonly read: ReadEdition | undefined;
  readonly entries: ReturnType<typeof entriesBelow>;
}

/** Renditions that this run was not asked for are taken over from the earlier build. */
export function withKept(made: EditionFiles, old: Old | undefined, asked: AskedFor | undefined): EditionFiles {
  if (!asked || !old?.read) return made;
  const kept = old.read.record.renditions.filter(({ channel, locale }) => !asked(channel, locale));
  return { ...made, record: { ...made.record, renditions: inOrder([...made.record.renditions, ...kept]) } };
}

export function isOnDisk(disk: Disk, folder: string, record: EditionRecord, old: Old | undefined): boolean {
  if (old?.read?.text !== recordText(record)) return false;
  const files = record.renditions.flatMap((rendition) => rendition.files);
  return files.every((file) => old.entries.get(file.path)?.plain === true && isSame(disk, folder, file));
}

function isSame(disk: Disk, folder: string, file: RenditionRecord['files'][number]): boolean {
  const bytes = readPlain(disk, join(folder, file.path));
  return bytes !== undefined && sha256(bytes) === file.sha256;
}

/** Says whose a staging folder is, before anything lies in it. @returns what takes the word back */
export function owned(shop: Workshop): () => void {
  const held = tryLock(ownerOf(shop.staging));
  return 'release' in held ? held.release : () => undefined;
}

/** Puts an edition into the staging folder: what differs from the earlier one is written, the rest is taken from there. */
export function layAside(disk: Disk, folder: string, { record, files }: EditionFiles, old: Old | undefined): void {
  refuseUnsafe(['edition.json', ...pathsOf(record)]);
  const before = hashesOf(old?.read?.record);
  const now = hashesOf(record);
  for (const [path, bytes] of files) {
    const to = join(folder, path);
    makeFolder(disk, dirname(to));
    const isSaid = old?.entries.get(path)?.plain === true && before.get(path) === now.get(path);
    if (isSaid && isTaken(disk, join(old.folder, path), to, bytes)) continue;
    // Never through what lies there: it might be a file of the output by another name.
    disk.writeFileSync(to, bytes, { flag: 'wx' });
  }
  makeFolder(disk, folder);
  disk.writeFileSync(join(folder, 'edition.json'), recordText(record), { flag: 'wx' });
}

const hashesOf = (record: EditionRecord | undefined) =>
  new Map(record?.renditions.flatMap(({ files }) => files.map(({ path, sha256: hash }) => [path, hash] as const)));

/**
 * Whether a file of the earlier edition lies in the staging folder as well, and has these bytes. What was linked is read,
 * not what it was linked from: somebody may have put another thing there meanwhile. It has to be ours, and open to nobody
 * more than a file that we write.
 */
function isTaken(disk: Disk, from: string, to: string, bytes: Uint8Array): boolean {
  try {
    disk.linkSync(from, to);
  } catch {
    // No links here, gone, or of someone whose files may not be linked: it is written.
    return false;
  }
  try {
    if (isOwn(look(disk, to)) && readPlain(disk, to)?.equals(bytes)) return true;
  } catch {
    // What cannot be read back is written anew.
  }
  disk.unlinkSync(to);
  return false;
}

function isOwn(found: Stats | undefined): boolean {
  const more = (found?.mode ?? 0) & 0o7777 & ~(0o666 & ~process.umask());
  return found !== undefined && more === 0 && (process.getuid === undefined || found.uid === process.getuid());
}

/** A file that lies in the output too can be written there by whoever may; one of our own lies in one place. */
function isStillTaken(disk: Disk, file: string, hash: string): boolean {
  const isLinked = (look(disk, file)?.nlink ?? 1) > 1;
  return !isLinked || sha256(readPlain(disk, file) ?? '') === hash;
}

/** Puts beside what was laid aside what comes along from the output as it lies there now. @returns the edition's hash */
export function complete(
  disk: Disk,
  { out, staging }: Workshop,
  id: string,
  old: Old | undefined,
  { cwd, asked }: { readonly cwd: string; readonly asked?: AskedFor },
): string {
  const folder = join(staging, 'new', id);
  const laid = readEdition(disk, folder);
  // Somebody swept what was laid aside.
  if (!laid) throw problem(writing.changedMeanwhile, { folder: shownPath(folder, cwd) });
  const own = laid.record.renditions.filter(({ channel, locale }) => asked?.(channel, locale) ?? true);
  const { record } = withKept({ record: { ...laid.record, renditions: own }, files: new Map() }, old, asked);
  const text = recordText(record);
  if (text !== laid.text) disk.writeFileSync(join(folder, 'edition.json'), text);
  const made = new Map(own.flatMap(({ files }) => files.map((file) => [file.path, file.sha256])));
  const other = [...made].find(([path, hash]) => !isStillTaken(disk, join(folder, path), hash));
  if (other) throw problem(writing.changedMeanwhile, { folder: shownPath(join(out, id, other[0]), cwd) });
  const wanted = pathsOf(record);
  const foreign = inTheWay(disk, made, wanted, old);
  if (foreign) throw problem(writing.foreignOut, { folder: shownPath(join(old!.folder, foreign), cwd) });
  const ours = new Set(['edition.json', ...(old?.read?.paths ?? [])]);
  for (const [path, { plain }] of old?.entries ?? []) {
    const keep = ours.has(path) ? wanted.includes(path) : path !== 'edition.json';
    if (keep && plain && !made.has(path)) linkOrCopy(disk, join(old!.folder, path), join(folder, path));
  }
  return sha256(text);
}

const pathsOf = ({ renditions }: EditionRecord) => renditions.flatMap(({ files }) => files.map(({ path }) => path));

/**
 * What someone else put where a file or a folder of ours belongs. Without a record we cannot tell whose a file is.
 * @param made hashes of the new files
 */
function inTheWay(disk: Disk, made: ReadonlyMap<string, string>, wanted: readonly string[], old: Old | undefined) {
  const ours = new Set(['edition.json', ...(old?.read?.paths ?? [])]);
  const strange = [...(old?.entries.keys() ?? [])].filter((path) => !ours.has(path));
  return strange.find((path) => {
    const hash = made.get(path);
    if (hash !== undefined) {
      const there = old?.read && readPlain(disk, join(old.folder, path));
      return old?.read && (there === undefined || sha256(there) !== hash);
    }
    return wanted.some((one) => one.startsWith(`${path}/`) || path.startsWith(`${one}/`));
  });
}

/** What someone else put into the folder of a message that is gone stays there. */
export function takeAway(disk: Disk, { staging }: Workshop, id: string, old: Old | undefined): Move {
  const ours = new Set(['edition.json', ...(old?.read?.paths ?? [])]);
  const foreign = [...(old?.entries ?? [])].filter(([path, { plain }]) => plain && !ours.has(path));
  for (const [path] of foreign) linkOrCopy(disk, join(old!.folder, path), join(staging, 'new', id, path));
  return { name: id, kind: foreign.length > 0 ? 'put' : 'take' };
}
