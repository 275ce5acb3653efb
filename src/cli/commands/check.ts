/** `onmessage check`: reads, renders and judges; writes nothing, but finishes what a killed build began. */
import { finishInterrupted } from '../../io/output.js';
import { compareWith, readBaseline } from '../baseline.js';
import type { Call } from '../commands.js';
import { print } from '../report/index.js';
import { reportOf } from '../report/report.js';
import { startRun } from '../session.js';

export async function run(call: Call): Promise<number> {
  const { options, result, words, voice } = await startRun(call);
  const { cwd, writeBaseline: write, channels, locales } = options;
  finishInterrupted(options.out);
  const known = options.baseline === undefined ? undefined : readBaseline(options.baseline, cwd, words, write);
  const baseline = known && compareWith(known, result, { write, cwd, channels, locales });
  const report = reportOf('check', result, { ...options, words, lang: voice.lang, baseline });
  call.world.out(print(report, options.format, voice));
  return report.exit;
}
