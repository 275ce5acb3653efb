/** One line on a terminal while something takes longer than a second; nothing else ever. */
import type { CallOptions } from './flags.js';
import type { Progress } from './options.js';
import type { Words } from './words/index.js';
import type { World } from './world.js';

const patience = 1000;
const cells = 20;

/** `████░░░░ 3/6 · 41/120 pictures`, in at most `columns`. */
export function progressText({ done, all, pictures }: Progress, words: Words, columns: number): string {
  // A message whose pictures are being made is partly done.
  const part = pictures && pictures.all > 0 ? pictures.done / pictures.all : 0;
  const share = all === 0 ? 1 : Math.min(1, (done + (done < all ? part : 0)) / all);
  const full = Math.round(share * cells);
  const bar = '█'.repeat(full) + '░'.repeat(cells - full);
  const counts = `${done}/${all}`;
  const more = pictures && pictures.all > 0 ? ` · ${words.report.pictures(pictures.done, pictures.all)}` : '';
  return [`${bar} ${counts}${more}`, `${bar} ${counts}`, counts].find((text) => text.length < columns) ?? counts;
}

export function progressLine(world: World, options: CallOptions, words: Words) {
  const started = Date.now();
  const wanted = world.terminal && options.format === 'terminal' && !options.quiet && !world.env.CI;
  let shown = 0;
  return {
    step(progress: Progress): void {
      const now = Date.now();
      if (!wanted || now - started < patience || now - shown < 100) return;
      shown = now;
      world.err(`\r${progressText(progress, words, world.columns)}\u001b[K`);
    },
    /** Takes the line away again. */
    end(): void {
      if (shown > 0) world.err('\r\u001b[K');
    },
  };
}
