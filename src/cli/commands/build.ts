/** `onmessage build`: check, and write what is clean. */
import { UserError } from '../../errors.js';
import type { Call } from '../commands.js';
import { Laid } from '../laid.js';
import { print } from '../report/index.js';
import { reportOf } from '../report/report.js';
import type { MessageTold } from '../report/told.js';
import { tooLong } from '../../io/safe-name.js';
import { show } from '../report/show.js';
import { sayRefused } from '../say-refused.js';
import { startSession, type Session } from '../session.js';
import { untilSignal } from '../signals.js';
import { watch } from '../watch.js';

type Built = Session<MessageTold>;

export const run = (call: Call): Promise<number> =>
  untilSignal((signal) => (call.flags.watch ? watch(call, signal, built) : build(call, signal)));

async function build(call: Call, signal: AbortSignal): Promise<number> {
  const { report, voice, options, result } = await built(call, signal);
  call.world.out(print(report, options.format, voice));
  sayRefused({ options, result, voice }, call.world);
  return report.exit;
}

async function built(call: Call, signal: AbortSignal) {
  const laid = new Laid(call.warm);
  try {
    const { shard, now } = call.flags;
    const { needsNow, needsNowHint } = call.words.shards;
    if (shard !== undefined && now === undefined) throw new UserError(needsNow, { hint: needsNowHint(call.world.now) });
    const session = await startSession(call, { paint: true, signal }, (teller) => laid.open(teller));
    const { options, result, words, voice } = session;
    const isHeld = result.refused.length > 0 && !options.keepGoing;
    const written = await laid.commit(session, signal, isHeld);
    if (written) warnOfLength(call, session);
    const report = reportOf('build', result, { whole: options.whole, words, lang: voice.lang, written });
    return { ...session, report };
  } finally {
    laid.clear();
  }
}

/** A path that is fine here may not be where the output goes. */
export function warnOfLength({ world }: Call, { options, result, words, voice }: Built): void {
  const paths = result.editions.flatMap(({ message, report }) =>
    report.renditions.flatMap(({ locale, channel, files }) =>
      files.map((name) => `${message.id}/${locale}/${channel}/${name}`),
    ),
  );
  const long = tooLong(options.out, paths);
  if (!long || options.quiet) return;
  const { message, hint = '' } = long.words[voice.lang] ?? long;
  world.err(`${words.severity.warning}: ${show(message)} ${hint}\n`);
}
