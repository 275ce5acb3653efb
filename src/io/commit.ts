/**
 * Changes an output folder all at once: what is new lies ready in a staging folder, one record says what moves, then
 * the folders move, then the manifest. Whoever finds a record finishes it: each move is either done or not. When the
 * disk refuses on the way, all moves are taken back.
 */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import {
  asWriteProblem, entriesBelow, flushFolder, look, makeFolder, readPlain, writeSafely, type Disk,
} from './disk.js'; // prettier-ignore
import { isOurs, readEdition } from './read-record.js';
import { isSafeName } from './safe-name.js';
import { problem } from './sentences.js';
import type { Workshop } from './workshop.js';
import { writing } from './writing-sentences.js';

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

/** From here on the new output is what counts. @throws UserError when the old one had to be put back */
export function commit(disk: Disk, shop: Workshop, moves: readonly Move[], manifest: string): void {
  const record: CommitRecord = { schema: 1, staging: basename(shop.staging), moves, manifest };
  try {
    makeFolder(disk, shop.staging);
    writeSafely(disk, shop.record, JSON.stringify(record), aside(shop));
  } catch (error) {
    clearAway(disk, shop);
    throw error;
  }
  try {
    flushFolder(disk, dirname(shop.record));
    carryOut(disk, shop, record);
  } catch (error) {
    throw takeBack(disk, shop, record, error);
  }
  clearUp(disk, shop, record);
}

const aside = ({ staging }: Workshop) => join(staging, `aside-${randomBytes(6).toString('hex')}`);

/** Finishes what a killed process began. @returns whether there was something. @throws UserError for a record not ours */
export function finishCommit(disk: Disk, shop: Workshop): boolean {
  if (!look(disk, shop.record)) return false;
  const record = recordIn(readPlain(disk, shop.record)?.toString('utf8') ?? '');
  const staging = record && join(dirname(shop.staging), record.staging);
  const its = { ...shop, staging: staging ?? shop.staging };
  const isFolder = look(disk, its.staging)?.isDirectory() ?? true;
  if (!record || !isFolder || record.moves.some((move) => isForeign(disk, its, move)))
    throw problem(writing.brokenRecord, { file: shop.record });
  try {
    carryOut(disk, its, record);
  } catch (error) {
    throw unfinished(error, shop);
  }
  clearUp(disk, its, record);
  return true;
}

/** A record is written whole or not at all: another text in its place was put there by someone else. */
function recordIn(text: string): CommitRecord | undefined {
  try {
    const { schema, staging, moves, manifest } = JSON.parse(text) as CommitRecord;
    const isOne = schema === 1 && isSafeName(staging) && typeof manifest === 'string' && moves.every(isMove);
    return isOne ? { schema, staging, moves, manifest } : undefined;
  } catch {
    return undefined;
  }
}

const isMove = ({ name, kind }: Move) => isSafeName(name) && (kind === 'put' || kind === 'take');

/** A record may only move away what is ours. */
function isForeign(disk: Disk, shop: Workshop, { name, kind }: Move): boolean {
  const { fresh, place, old } = placesOf(shop, name);
  const stays = !look(disk, place) || look(disk, old) || (kind === 'put' && !look(disk, fresh));
  return !stays && !isOurs(disk, shop.out, name);
}

const placesOf = ({ out, staging }: Workshop, name: string) => ({
  fresh: join(staging, 'new', name),
  place: join(out, name),
  old: join(staging, 'old', name),
});

function carryOut(disk: Disk, shop: Workshop, { moves, manifest }: CommitRecord): void {
  makeFolder(disk, shop.out);
  makeFolder(disk, join(shop.staging, 'old'));
  for (const { name, kind } of moves) {
    const { fresh, place, old } = placesOf(shop, name);
    if (kind === 'put' && !look(disk, fresh)) continue;
    if (look(disk, place) && !look(disk, old)) disk.renameSync(place, old);
    if (kind === 'put') disk.renameSync(fresh, place);
  }
  flushFolder(disk, shop.out);
  writeSafely(disk, join(shop.out, 'manifest.json'), manifest, aside(shop));
}

/** The way back, each step of which is one of the way there: a process killed on it is finished forwards. */
function takeBack(disk: Disk, shop: Workshop, { moves }: CommitRecord, reason: unknown): unknown {
  const written = asWriteProblem(reason, shop.out);
  try {
    for (const { name, kind } of [...moves].reverse()) {
      const { fresh, place, old } = placesOf(shop, name);
      const isMoved = kind === 'put' && !look(disk, fresh) && look(disk, place);
      if (isMoved) disk.renameSync(place, fresh);
      if (look(disk, old)) disk.renameSync(old, place);
    }
    disk.rmSync(shop.record, { force: true });
  } catch {
    return unfinished(reason, shop);
  }
  clearAway(disk, shop);
  return written;
}

/** What was staged and will not be used: on a full disk it is in the way of everything else. */
export function clearAway(disk: Disk, { staging }: Workshop): void {
  try {
    disk.rmSync(staging, { recursive: true, force: true });
  } catch {
    // The next build takes it away.
  }
}

function unfinished(reason: unknown, { out }: Workshop): unknown {
  const { code, path } = reason as NodeJS.ErrnoException;
  return code ? problem(writing.leftUnfinished, { file: path ?? out, code }, { cause: reason }) : reason;
}

/** The new output is complete; what is left is ours to take away, but for what someone put there meanwhile. */
function clearUp(disk: Disk, shop: Workshop, { moves }: CommitRecord): void {
  try {
    flushFolder(disk, shop.out);
    for (const { name } of moves) giveBack(disk, placesOf(shop, name));
    disk.rmSync(shop.record, { force: true });
    flushFolder(disk, shop.folder);
    disk.rmSync(shop.staging, { recursive: true, force: true });
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    throw code ? problem(writing.leftBehind, { file: path ?? shop.out, code }, { cause: error }) : error;
  }
}

/** Files of a replaced folder that are not ours and did not come along go back to where they lay. */
function giveBack(disk: Disk, { place, old }: ReturnType<typeof placesOf>): void {
  const ours = new Set(['edition.json', ...(readEdition(disk, old)?.paths ?? [])]);
  for (const path of entriesBelow(disk, old).keys()) {
    if (ours.has(path) || look(disk, join(place, path))) continue;
    makeFolder(disk, dirname(join(place, path)));
    disk.renameSync(join(old, path), join(place, path));
  }
}
