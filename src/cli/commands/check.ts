/**
 * `onmessage check`: reads, renders and judges; writes nothing, but finishes what a killed build began. With `--fix`
 * it mends the sources where a finding says how, and judges again.
 */
import { UserError } from '../../errors.js';
import { finishInterrupted } from '../../io/interrupted.js';
import { compareWith, readBaseline } from '../baseline.js';
import type { Call } from '../commands.js';
import { listed, mend, plan, refuseRestricted, type Mended } from '../mend.js';
import { diffOf } from '../report/diff.js';
import { print } from '../report/index.js';
import { mendedLines } from '../report/mended.js';
import { reportOf } from '../report/report.js';
import type { MessageTold } from '../report/told.js';
import { sayRefused } from '../say-refused.js';
import { startCheck, type Session } from '../session.js';

export async function run(call: Call): Promise<number> {
  const { fix, dryRun } = call.flags;
  if (dryRun && !fix) throw new UserError(call.words.mend.alone);
  const first = await startCheck(call);
  // What a fork could have put there is not finished.
  if (!first.options.restricted) finishInterrupted(first.options.out, first.options.cwd);
  if (!fix) return tell(call, first);
  refuseRestricted(first);
  if (!dryRun) {
    const { session, mended } = await mend(call, first);
    return tell(call, session, mended);
  }
  const planned = plan(first.result, first.options.cwd);
  tellMended(call, first, planned.map(diffOf).join(''));
  return tell(call, first, listed(planned, false));
}

function tell(call: Call, { options, result, words, voice }: Session<MessageTold>, mended?: Mended): number {
  const { cwd, writeBaseline: write, channels, locales } = options;
  const known = options.baseline === undefined ? undefined : readBaseline(options.baseline, cwd, words, write);
  const baseline = known && compareWith(known, result, { write, cwd, channels, locales });
  const report = reportOf('check', result, { ...options, words, lang: voice.lang, baseline, mended });
  if (mended) tellMended(call, { options }, mendedLines(mended, voice));
  call.world.out(print(report, options.format, voice));
  sayRefused({ options, result, voice }, call.world);
  return report.exit;
}

/** People read it with the report; for a program it is talk beside the result. */
function tellMended({ world }: Call, { options }: Pick<Session, 'options'>, lines: string): void {
  if (options.format === 'terminal' || options.format === 'plain') world.out(lines);
  else if (options.format !== 'json') world.err(lines);
}
