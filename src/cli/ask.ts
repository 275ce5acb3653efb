/** Asks a person, one line at a time, until the answer can be used. */
import { createInterface } from 'node:readline';
import { UserError } from '../errors.js';
import type { Words } from './words/index.js';
import type { World } from './world.js';

/** What is wrong with an answer, or the answer itself. */
export type Checked<T> = { readonly value: T } | { readonly problem: string };

export interface Ask {
  <T>(question: string, preset: string, check: (answer: string) => Checked<T>): Promise<T>;
  end(): void;
}

/**
 * Without a person at the terminal every question has its preset for an answer. Lines typed ahead wait their turn.
 * @throws UserError when the person ends it (Ctrl+C, Ctrl+D)
 */
export function asker(world: World, words: Words, silent: boolean): Ask {
  const { input } = world;
  const reader = input && !silent ? createInterface({ input, output: process.stderr }) : undefined;
  const lines = reader?.[Symbol.asyncIterator]();
  let open = true;
  reader?.once('close', () => (open = false));
  const ask = async <T>(question: string, preset: string, check: (answer: string) => Checked<T>): Promise<T> => {
    for (;;) {
      reader?.setPrompt(`${question} (${preset || '–'}) `);
      // Lines typed ahead outlive their end of input; newer Nodes refuse to prompt after it.
      if (open) reader?.prompt();
      const line = await lines?.next();
      if (line?.done) throw new UserError(words.init.stopped);
      const checked = check(line?.value.trim() || preset);
      if ('value' in checked) return checked.value;
      if (!lines) throw new Error(checked.problem);
      world.err(`${checked.problem}\n`);
    }
  };
  return Object.assign(ask, { end: () => reader?.close() });
}
