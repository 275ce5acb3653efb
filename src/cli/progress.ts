/** One line on a terminal while something takes longer than a second; nothing else ever. */
import type { CallOptions } from './flags.js';
import type { World } from './world.js';

const patience = 1000;

export function progressLine(world: World, options: CallOptions) {
  const started = Date.now();
  const wanted = world.terminal && options.format === 'terminal' && !options.quiet && !world.env.CI;
  let shown = 0;
  return {
    step(done: number, all: number): void {
      const now = Date.now();
      if (!wanted || now - started < patience || now - shown < 100) return;
      shown = now;
      world.err(`\r${done}/${all}\u001b[K`);
    },
    /** Takes the line away again. */
    end(): void {
      if (shown > 0) world.err('\r\u001b[K');
    },
  };
}
