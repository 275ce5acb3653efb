/** One writer per output folder. A lock whose process is gone is taken over. */
import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { makeFolder, realDisk } from './disk.js';
import { problem, sentences } from './sentences.js';

/** Locks that this process holds: one of ours that is not among them was left by a process with our number. */
const held = new Set<string>();

/** @throws UserError while another process holds it, or something else has its name. @returns what releases it */
export function lock(file: string, out: string): () => void {
  makeFolder(realDisk, dirname(file));
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
      held.add(file);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === false)
      throw problem(sentences.foreignOut, { folder: file });
    const owner = ownerOf(file);
    if (owner !== undefined && isAlive(owner, file))
      throw problem(sentences.locked, { pid: owner.pid, out, lock: file });
    rmSync(file, { force: true });
  }
  throw problem(sentences.locked, { pid: '?', out, lock: file });
}

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/** Undefined when it was released meanwhile, or was cut off while it was written. */
function ownerOf(file: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Owner;
    return Number.isInteger(owner.pid) && owner.pid > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** A process on another machine cannot be asked: it counts as alive. */
function isAlive({ pid, host }: Owner, file: string): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
