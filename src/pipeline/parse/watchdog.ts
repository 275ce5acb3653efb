import vm from 'node:vm';

/** Longest time one source may take to read, in milliseconds. A large message takes about 30. */
export const longest = 1200;

/** Nearly every source is read within this. A watch is a thread of its own: one over the whole file costs a third of one over each part. */
export const usual = 200;

const slot = Symbol.for('onmessage.watched');
const runner = new vm.Script(`globalThis[Symbol.for('onmessage.watched')]()`, { filename: 'watchdog' });

/** What ended the work. `turn`: the clock did, before the work had its share of the processor, so that says nothing of it. */
export type Stopped = 'time' | 'turn' | 'depth';

export type Watched<T> = { readonly done: T } | { readonly stopped: Stopped };

/** Work that was stopped has had its time when it spent this share of it on the processor. */
const share = 0.6;

/** Milliseconds of processor time so far: of this process, as long as nothing else of it is at work. */
let spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Where several threads are at work, the time of this one is what counts. */
export function countTime(ofThisThread: () => number): void {
  spent = ofThisThread;
}

/**
 * Runs work that an input can make endless or too deep. V8 interrupts it when its time is up; a stack that
 * overflows is caught. Any other error is thrown on. No milliseconds: whoever called watches over all of it.
 */
export function watched<T>(work: () => T, milliseconds = longest): Watched<T> {
  if (milliseconds === 0) return { done: work() };
  const world = globalThis as unknown as Record<symbol, unknown>;
  const outer = world[slot];
  const before = spent();
  world[slot] = work;
  try {
    return { done: runner.runInThisContext({ timeout: milliseconds }) as T };
  } catch (error) {
    if (error instanceof RangeError) return { stopped: 'depth' };
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return { stopped: spent() - before < milliseconds * share ? 'turn' : 'time' };
    throw error;
  } finally {
    world[slot] = outer;
  }
}
