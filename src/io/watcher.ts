/**
 * Waits until files look otherwise. The system's word that something happened only wakes it: what changed is found by
 * looking, so nothing is missed that came in a burst, during a run, or where the system tells nothing.
 */
import { statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './disk.js';
import { differing, isAside, look, type Scene, type Sight } from './sight.js';

export interface WatcherOptions {
  /** The system can watch no more; from here on it looks every second. Told once. */
  readonly poor?: (code: string) => void;
  /** As `fs.watch`. */
  readonly listen?: typeof watch;
}

/** Milliseconds without a word before something counts as done, and the longest that is waited for that. */
const quiet = 50;
const longest = 2000;

/** Milliseconds between looks of one who is told nothing; of one who is told, in case something was not. */
const poorly = 1000;
const seldom = 5000;

/** At most this share of one processor goes into looking for what nobody told of. */
const share = 1 / 50;

export class Watcher {
  private readonly ears = new Map<string, { readonly ear: FSWatcher; readonly number: number }>();
  private deaf = false;
  private heard = 0;
  private wake: (() => void) | undefined;
  private scene: Scene = { trees: [], beside: [], folders: [], skip: [] };
  private took = 0;
  /** What the last look saw; a change after it is never lost. */
  private seen: Sight = { stamps: new Map(), fresh: false };

  constructor(private readonly options: WatcherOptions = {}) {}

  /** Looks where it has to from now on, until all is quiet. @returns what is otherwise than at the last look */
  async begin(scene: Scene, signal: AbortSignal): Promise<string[]> {
    const before = this.seen;
    this.scene = scene;
    await this.settle(signal);
    return differing(before, this.seen);
  }

  /** Waits for a change since the last look, and until all is quiet. @returns paths, sorted; none when the signal came */
  async changed(signal: AbortSignal): Promise<string[]> {
    const before = this.seen;
    while (!signal.aborted) {
      if (this.heard === 0 && !this.look()) await this.rest(this.pause(), signal);
      await this.settle(signal);
      const found = differing(before, this.seen);
      if (found.length > 0 && !signal.aborted) return found;
    }
    return [];
  }

  close(): void {
    for (const folder of this.ears.keys()) this.stop(folder);
    this.wake?.();
  }

  /** @returns whether something is otherwise than at the last look */
  private look(): boolean {
    const before = this.seen;
    const entered = new Set<string>();
    const started = performance.now();
    this.seen = look(this.scene, (folder) => {
      entered.add(folder);
      this.listen(folder);
    });
    this.took = performance.now() - started;
    for (const folder of this.ears.keys()) if (!entered.has(folder)) this.stop(folder);
    return differing(before, this.seen).length > 0;
  }

  private pause(): number {
    return Math.max(this.deaf ? poorly : seldom, this.took / share);
  }

  /** Looks until nothing more is heard, and nothing was written so lately that it could still be written. */
  private async settle(signal: AbortSignal): Promise<void> {
    const started = performance.now();
    do {
      while (this.heard > 0 && performance.now() - started < longest) {
        this.heard = 0;
        await this.rest(quiet, signal);
      }
      this.look();
      if (this.seen.fresh) await this.rest(quiet, signal);
    } while (!signal.aborted && performance.now() - started < longest && (this.heard > 0 || this.seen.fresh));
  }

  /** Until something is heard, at most so many milliseconds. */
  private rest(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.heard > 0) return Promise.resolve();
    return new Promise((done) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        this.wake = undefined;
        done();
      };
      const timer = setTimeout(end, ms);
      this.wake = end;
      signal.addEventListener('abort', end);
    });
  }

  /** A folder that another one has taken the place of is listened to anew. */
  private listen(folder: string): void {
    if (this.deaf) return;
    try {
      const { ino: number } = statSync(folder);
      if (this.ears.get(folder)?.number === number) return;
      this.stop(folder);
      const ear = (this.options.listen ?? watch)(folder, (_, name) => this.hear(folder, name));
      ear.on('error', (error) => this.fail(folder, error));
      this.ears.set(folder, { ear, number });
    } catch (error) {
      this.fail(folder, error);
    }
  }

  private hear(folder: string, name: string | null): void {
    if (name !== null && (isAside(name) || this.scene.skip.includes(join(folder, name)))) return;
    this.heard++;
    this.wake?.();
  }

  /** A folder that is gone is seen to be gone; where there is no room or no way to listen, looking has to do. */
  private fail(folder: string, error: unknown): void {
    this.stop(folder);
    if (['ENOENT', 'ENOTDIR', 'EPERM', 'EACCES'].includes(codeOf(error)) || this.deaf) return;
    this.deaf = true;
    for (const one of this.ears.keys()) this.stop(one);
    this.options.poor?.(codeOf(error));
  }

  private stop(folder: string): void {
    this.ears.get(folder)?.ear.close();
    this.ears.delete(folder);
  }
}
