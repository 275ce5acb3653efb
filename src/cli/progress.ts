/** One line on a terminal while something takes longer than a second; nothing else ever. */
import type { CallOptions } from './flags.js';
import type { Progress } from './options.js';
import type { Words } from './words/index.js';
import type { World } from './world.js';

const patience = 1000;
const cells = 20;

/** Messages that were done at moments of the clock, in milliseconds. */
type Moment = readonly [done: number, at: number];

/** So long back the speed is measured: what was kept goes by in a moment, and says nothing of the rest. */
const window = 5000;

/** `████░░░░ 3/6 · 41/120 pictures`, in at most `columns`. @param rate messages a second, when it can be told */
export function progressText({ done, all, pictures }: Progress, words: Words, columns: number, rate?: number): string {
  // A message whose pictures are being made is partly done.
  const part = pictures && pictures.all > 0 ? pictures.done / pictures.all : 0;
  const share = all === 0 ? 1 : Math.min(1, (done + (done < all ? part : 0)) / all);
  const full = Math.round(share * cells);
  const bar = '█'.repeat(full) + '░'.repeat(cells - full);
  const counts = `${done}/${all}`;
  const more = pictures && pictures.all > 0 ? ` · ${words.report.pictures(pictures.done, pictures.all)}` : '';
  const speed = rate ? ` · ${speedText(rate, (all - done) / rate, words)}` : '';
  const texts = [`${bar} ${counts}${more}${speed}`, `${bar} ${counts}${more}`, `${bar} ${counts}`, counts];
  return texts.find((text) => text.length < columns) ?? counts;
}

function speedText(rate: number, seconds: number, words: Words): string {
  const shown = rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
  return seconds < 100
    ? words.report.speed(shown, Math.ceil(seconds), 's')
    : words.report.speed(shown, Math.ceil(seconds / 60), 'min');
}

/** Messages a second lately; undefined while too few are done to tell. */
export function rateOf(moments: readonly Moment[]): number | undefined {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last || last[1] - first[1] < 1000 || last[0] - first[0] < 5) return undefined;
  return ((last[0] - first[0]) * 1000) / (last[1] - first[1]);
}

export function progressLine(world: World, options: CallOptions, words: Words) {
  const started = Date.now();
  const wanted = world.terminal && options.format === 'terminal' && !options.quiet && !world.env.CI;
  let shown = 0;
  let moments: Moment[] = [];
  return {
    step(progress: Progress): void {
      const now = Date.now();
      if (!wanted || now - Math.max(shown, moments.at(-1)?.[1] ?? 0) < 100) return;
      moments = [...moments.filter(([, at]) => now - at < window), [progress.done, now]];
      if (now - started < patience) return;
      shown = now;
      world.err(`\r${progressText(progress, words, world.columns, rateOf(moments))}\u001b[K`);
    },
    /** Takes the line away again. */
    end(): void {
      if (shown > 0) world.err('\r\u001b[K');
    },
  };
}
