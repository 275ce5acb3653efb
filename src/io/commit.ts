/**
 * Changes an output folder all at once: what is new lies ready in a staging folder, one record says what moves, then
 * the folders move, then the manifest. Whoever finds a record finishes it: each move is either done or not.
 */
import { basename, dirname, join } from 'node:path';
import { constants } from 'node:fs';
import { sha256 } from './cache.js';
import { flushFolder, makeFolder, readPlain, writeSafely, type Disk } from './disk.js';
import { problem, sentences } from './sentences.js';

/** Where an output folder keeps its staging, lock and record: beside it, on the same disk. */
export interface Workshop {
  readonly out: string;
  readonly staging: string;
  readonly lock: string;
  readonly record: string;
}

/** @param random part of the staging folder's name */
export function workshopOf(disk: Disk, out: string, random = ''): Workshop {
  const folder = join(besideOut(disk, out) ? dirname(out) : out, '.onmessage');
  const name = `${basename(out)}-${sha256(out).slice(0, 8)}`;
  return {
    out,
    staging: join(folder, 'staging', random ? `${name}-${random}` : name),
    lock: join(folder, `${name}.lock`),
    record: join(folder, `${name}.commit.json`),
  };
}

/** Folders can be moved only within one disk. */
function besideOut(disk: Disk, out: string): boolean {
  if (!disk.existsSync(out)) return true;
  try {
    disk.accessSync(dirname(out), constants.W_OK);
    return disk.lstatSync(out).dev === disk.lstatSync(dirname(out)).dev;
  } catch {
    return false;
  }
}

/** `put`: staging/new/<name> takes the place of out/<name>. `take`: out/<name> goes. */
export interface Move {
  readonly name: string;
  readonly kind: 'put' | 'take';
}

interface CommitRecord {
  readonly schema: 1;
  /** Name of the staging folder. */
  readonly staging: string;
  readonly moves: readonly Move[];
  /** Text of the new manifest.json. */
  readonly manifest: string;
}

/** From here on the new output is what counts. */
export function commit(disk: Disk, shop: Workshop, moves: readonly Move[], manifest: string): void {
  const record: CommitRecord = { schema: 1, staging: basename(shop.staging), moves, manifest };
  writeSafely(disk, shop.record, JSON.stringify(record));
  carryOut(disk, shop, record);
}

/** Finishes what a killed process began. @returns whether there was something. @throws UserError for a record not ours */
export function finishCommit(disk: Disk, shop: Workshop): boolean {
  if (!disk.existsSync(shop.record)) return false;
  const record = recordIn(readPlain(disk, shop.record)?.toString('utf8') ?? '');
  if (!record) throw problem(sentences.brokenRecord, { file: shop.record });
  carryOut(disk, { ...shop, staging: join(dirname(shop.staging), record.staging) }, record);
  return true;
}

/** A record is written whole or not at all: another text in its place was put there by someone else. */
function recordIn(text: string): CommitRecord | undefined {
  try {
    const { schema, staging, moves, manifest } = JSON.parse(text) as CommitRecord;
    const isOurs = schema === 1 && isName(staging) && typeof manifest === 'string' && moves.every(isMove);
    return isOurs ? { schema, staging, moves, manifest } : undefined;
  } catch {
    return undefined;
  }
}

const isMove = ({ name, kind }: Move) => isName(name) && (kind === 'put' || kind === 'take');

/** One step of a path, never a way out of it. */
export const isName = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && name !== '.' && name !== '..' && !/[\\/\0]/.test(name);

function carryOut(disk: Disk, shop: Workshop, { moves, manifest }: CommitRecord): void {
  const { out, staging } = shop;
  makeFolder(disk, out);
  makeFolder(disk, join(staging, 'old'));
  for (const { name, kind } of moves) {
    const [fresh, place, old] = [join(staging, 'new', name), join(out, name), join(staging, 'old', name)];
    if (kind === 'put' && !disk.existsSync(fresh)) continue;
    if (disk.existsSync(place) && !disk.existsSync(old)) disk.renameSync(place, old);
    if (kind === 'put') disk.renameSync(fresh, place);
  }
  flushFolder(disk, out);
  writeSafely(disk, join(out, 'manifest.json'), manifest);
  disk.rmSync(shop.record, { force: true });
  disk.rmSync(staging, { recursive: true, force: true });
}
