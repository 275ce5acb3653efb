/** `onmessage check`: reads, renders and judges; writes nothing, but finishes what a killed build began. */
import { finishInterrupted } from '../../io/output.js';
import type { Call } from '../commands.js';
import { print } from '../report/index.js';
import { reportOf } from '../report/report.js';
import { startRun } from '../session.js';

export async function run(call: Call): Promise<number> {
  const { options, result, words, voice } = await startRun(call);
  finishInterrupted(options.out);
  const report = reportOf('check', result, { whole: options.whole, words });
  call.world.out(print(report, options.format, voice));
  return report.exit;
}
