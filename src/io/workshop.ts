/** Where an output folder lies, and where it keeps its staging, lock and record: beside it, on the same disk. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from './cache.js';
import { look, realDisk, type Disk } from './disk.js';
import { holderOf } from './lock.js';
import { asProblem, isInside, shownPath } from './read-text.js';
import { problem } from './sentences.js';
import { stepsBelow } from './steps.js';
import { writing } from './writing-sentences.js';

export interface Workshop {
  readonly out: string;
  /** Folder of lock and record. */
  readonly folder: string;
  readonly staging: string;
  readonly lock: string;
  readonly record: string;
}

/**
 * The folder itself, whatever names lead to it: two names of one folder have one lock.
 * @param out absolute. In the project nothing on the way to it may be a link: its files come from many hands.
 * @throws UserError
 */
export function placeOf(out: string, cwd: string, disk: Disk = realDisk): string {
  try {
    for (const step of stepsBelow(cwd, out))
      if (look(disk, step)?.isSymbolicLink())
        throw problem(writing.linkedOut, { folder: shownPath(step, cwd), to: leadsTo(step, disk) });
    return realPlace(out, disk);
  } catch (error) {
    throw asProblem(error, shownPath(out, cwd));
  }
}

/** What is there of a path without links, and the rest as it is written. */
export function realPlace(path: string, disk: Disk = realDisk): string {
  if (look(disk, path) || dirname(path) === path) return disk.realpathSync(path);
  return join(realPlace(dirname(path), disk), basename(path));
}

/**
 * Whatever is written or taken away in the output can be no source.
 * @param kept absolute folders that it may lie in but not over: the project, the brand
 * @param sources absolute folders that messages are read from: it may lie neither over nor in them
 * @throws UserError
 */
export function refuseOverSources(out: string, cwd: string, kept: readonly string[], sources: readonly string[]): void {
  const real = (path: string) => {
    try {
      return realPlace(path);
    } catch (error) {
      throw asProblem(error, shownPath(path, cwd));
    }
  };
  const [place, project] = [real(out), real(cwd)];
  for (const source of [cwd, ...kept, ...sources]) {
    const there = real(source);
    // A source that holds the whole project holds its output too.
    const isIn = sources.includes(source) && !isInside(project, there) && isInside(place, there);
    if (isIn || isInside(there, place))
      throw problem(writing.outOverSources, { folder: shownPath(out, cwd), source: shownPath(source, cwd) });
  }
}

function leadsTo(link: string, disk: Disk): string {
  try {
    return disk.realpathSync(link);
  } catch {
    return '…';
  }
}

/**
 * @param out as `placeOf` gives it
 * @param staging a folder that another thread made for it
 * @throws UserError when a link is in the place of a folder of ours
 */
export function workshopOf(disk: Disk, out: string, staging?: string): Workshop {
  const folder = join(isMovable(disk, out) ? dirname(out) : out, '.onmessage');
  const name = `${basename(out)}-${sha256(out).slice(0, 8)}`;
  for (const one of [folder, join(folder, 'staging')])
    if (look(disk, one)?.isSymbolicLink()) throw problem(writing.link, { file: one });
  return {
    out,
    folder,
    staging: staging ?? join(folder, 'staging', `${name}-${randomBytes(6).toString('hex')}`),
    lock: join(folder, `${name}.lock`),
    record: join(folder, `${name}.commit.json`),
  };
}

/** Folders can be moved only within one disk, and beside the output only where one may write. */
function isMovable(disk: Disk, out: string): boolean {
  const there = look(disk, out);
  if (!there) return true;
  try {
    disk.accessSync(dirname(out), constants.W_OK);
    return there.dev === look(disk, dirname(out))?.dev;
  } catch {
    return false;
  }
}

/** The lock in a staging folder: whoever holds it is still laying things aside. */
export const ownerOf = (staging: string) => join(staging, 'owner.lock');

/** Takes away what was left by builds that were killed before their record was written, and by those who waited. */
export function sweep(disk: Disk, { staging, lock, folder }: Workshop): void {
  const clear = (where: string, prefix: string) => {
    for (const name of look(disk, where) ? disk.readdirSync(where) : [])
      if (name.startsWith(prefix) && name !== basename(staging) && holderOf(ownerOf(join(where, name))) === undefined)
        disk.rmSync(join(where, name), { recursive: true, force: true });
  };
  clear(dirname(staging), basename(staging).slice(0, -12));
  clear(folder, `${basename(lock)}.`);
}
