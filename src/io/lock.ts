/**
 * One writer per output folder. A lock is there whole or not at all and says whose it is; one whose process is gone is
 * taken over, by one of those who wait only. Clocks are not asked: those of two machines differ.
 */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { codeOf, look, makeFolder, readPlain, realDisk } from './disk.js';
import { problem } from './sentences.js';
import { writing } from './writing-sentences.js';

/** What a lock says. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Numbers of processes are given out again: when this one began, where the system tells. */
  readonly since?: string;
  readonly token: string;
}

/** Locks that this process holds: one of ours that is not among them was left by a process with our number. */
const held = new Map<string, string>();

/** Where process numbers count: in containers they start anew. */
const here = (() => {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
})();

/** When a process began, counted from this start of the machine; undefined where only a program could tell. */
function beginOf(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    // A process that has ended is listed until its parent looks.
    const state = fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${state}`;
  } catch {
    return undefined;
  }
}

/** A process of another machine cannot be asked: it counts as alive. */
function isAlive({ pid, host, since, token }: Owner, file: string): boolean {
  if (host !== here) return true;
  if (pid === process.pid) return held.get(file) === token;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const begun = beginOf(pid);
  return since === undefined || begun === undefined || begun === since;
}

/** Undefined when nothing is there that says whose it is. */
function ownerOf(file: string): Owner | undefined {
  try {
    const { pid, host, since, token } = JSON.parse(textIn(file)) as Owner;
    const isOwner = Number.isInteger(pid) && pid > 0 && typeof host === 'string' && /^[0-9a-f]{12}$/.test(token);
    return isOwner ? { pid, host, since, token } : undefined;
  } catch {
    return undefined;
  }
}

function textIn(file: string): string {
  try {
    return readPlain(realDisk, file)?.toString('utf8') ?? '';
  } catch {
    return '';
  }
}

/** What holds a lock; `release` when it is ours now. `pid` is `?` while it is being written. */
export type Held = { readonly release: () => void } | { readonly pid: number | string };

/** The process that holds a lock now, without taking it. */
export function holderOf(file: string): number | string | undefined {
  const owner = ownerOf(file);
  return owner && isAlive(owner, file) ? nameOf(owner) : undefined;
}

const nameOf = ({ pid, host }: Owner) => (host === here ? pid : `${pid}, ${host.split(' ')[0]}`);

/**
 * @param torn whether a lock without a word in it is one that nobody will finish
 * @param depth locks on locks: of whoever died while taking over
 * @throws UserError when something else has its name
 */
export function tryLock(file: string, torn = true, depth = 0): Held {
  makeFolder(realDisk, dirname(file));
  const token = randomBytes(6).toString('hex');
  const aside = `${file}.${token}`;
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file, aside, token)) return mine(file, token);
    const there = look(realDisk, file);
    if (there && !there.isFile()) throw problem(writing.foreignOut, { folder: file });
    const owner = ownerOf(file);
    if (owner && isAlive(owner, file)) return { pid: nameOf(owner) };
    if (!there) continue;
    if (!torn && !owner && textIn(file) === '') return { pid: '?' };
    if (depth >= 3) {
      moveAway(file, aside, owner);
      continue;
    }
    const taken = takeOver(file, aside, owner, token, depth);
    if (taken) return taken;
  }
  return { pid: '?' };
}

/** One at a time: else the second would take away the lock that the first has just made. */
function takeOver(file: string, aside: string, owner: Owner | undefined, token: string, depth: number) {
  const taking = tryLock(`${file}.${owner?.token ?? 'none'}.taking`, true, depth + 1);
  if (!('release' in taking)) return taking;
  try {
    if (ownerOf(file)?.token !== owner?.token) return undefined;
    writeFileSync(aside, textOf(token), { flag: 'wx' });
    renameSync(aside, file);
    return mine(file, token);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  } finally {
    taking.release();
  }
}

/** So many died one after the other while taking over that no lock is left to do it under: the last one goes. */
function moveAway(file: string, aside: string, owner: Owner | undefined): void {
  try {
    renameSync(file, aside);
    // Somebody was quicker, and what was moved is theirs.
    if (ownerOf(aside)?.token !== owner?.token) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

const textOf = (token: string) => JSON.stringify({ pid: process.pid, host: here, since: beginOf(process.pid), token });

/** @returns whether it is ours now; false when one is there */
function create(file: string, aside: string, token: string): boolean {
  try {
    writeFileSync(aside, textOf(token), { flag: 'wx' });
    try {
      linkSync(aside, file);
    } catch (error) {
      if (['EEXIST', 'ENOENT'].includes(codeOf(error))) throw error;
      // A disk without hard links: who reads it before it is written waits a moment and reads again.
      writeFileSync(file, textOf(token), { flag: 'wx' });
    }
    return true;
  } catch (error) {
    // Gone: whoever has the lock cleared up.
    if (['EEXIST', 'ENOENT'].includes(codeOf(error))) return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function mine(file: string, token: string): Held {
  held.set(file, token);
  return {
    release: () => {
      held.delete(file);
      try {
        if (ownerOf(file)?.token === token) rmSync(file, { force: true });
      } catch {
        // It is taken over from a process that is gone.
      }
    },
  };
}

/**
 * Waits while another process holds it.
 * @param patience milliseconds; a lock that this process holds itself is not waited for
 * @throws UserError that says who works there. @returns what releases it
 */
export async function lock(file: string, out: string, patience: number, signal?: AbortSignal): Promise<() => void> {
  for (let waited = 0; ; waited += 50) {
    signal?.throwIfAborted();
    const found = tryLock(file, waited >= Math.min(patience, 1000));
    if ('release' in found) return found.release;
    if (waited >= patience || found.pid === process.pid)
      throw problem(writing.locked, { pid: found.pid, out, lock: file });
    await new Promise((done) => setTimeout(done, 50));
  }
}
