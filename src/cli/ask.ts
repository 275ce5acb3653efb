/** Asks a person, one line at a time, until the answer can be used. */
import { createInterface } from 'node:readline/promises';
import type { World } from './world.js';

/** What is wrong with an answer, or the answer itself. */
export type Checked<T> = { readonly value: T } | { readonly problem: string };

export interface Ask {
  <T>(question: string, preset: string, check: (answer: string) => Checked<T>): Promise<T>;
  end(): void;
}

/** Without a person at the terminal every question has its preset for an answer. */
export function asker(world: World, silent: boolean): Ask {
  const lines = world.input && !silent ? createInterface({ input: world.input, output: process.stderr }) : undefined;
  const ask = async <T>(question: string, preset: string, check: (answer: string) => Checked<T>): Promise<T> => {
    for (;;) {
      const given = lines ? (await lines.question(`${question} (${preset || '–'}) `)).trim() : '';
      const checked = check(given || preset);
      if ('value' in checked) return checked.value;
      if (!lines) throw new Error(checked.problem);
      world.err(`${checked.problem}\n`);
    }
  };
  return Object.assign(ask, { end: () => lines?.close() });
}
