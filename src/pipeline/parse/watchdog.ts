import vm from 'node:vm';

/** Longest time one source may take to read, in milliseconds. A large message takes about 30. */
export const patience = 1500;

const slot = Symbol.for('onmessage.watched');
const runner = new vm.Script(`globalThis[Symbol.for('onmessage.watched')]()`, { filename: 'watchdog' });

export type Watched<T> = { readonly done: T } | { readonly stopped: 'time' | 'depth' };

/**
 * Runs work that an input can make endless or too deep. V8 interrupts it when its time is up; a stack that
 * overflows is caught. Any other error is thrown on.
 */
export function watched<T>(work: () => T, milliseconds = patience): Watched<T> {
  const world = globalThis as unknown as Record<symbol, unknown>;
  const outer = world[slot];
  world[slot] = work;
  try {
    return { done: runner.runInThisContext({ timeout: milliseconds }) as T };
  } catch (error) {
    if (error instanceof RangeError) return { stopped: 'depth' };
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { stopped: 'time' };
    throw error;
  } finally {
    world[slot] = outer;
  }
}
