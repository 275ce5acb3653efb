/** `onmessage build`: check, and write what is clean. */
import { refuseInterrupted } from '../../io/foreign-output.js';
import { finishInterrupted, writeEditions } from '../../io/output.js';
import type { Call } from '../commands.js';
import { cleanRenditions } from '../held.js';
import { print } from '../report/index.js';
import { reportOf, type Written } from '../report/report.js';
import { shownPath } from '../../io/read-text.js';
import { tooLong } from '../../io/safe-name.js';
import { show } from '../report/show.js';
import { sayRefused } from '../say-refused.js';
import { startRun, type Session } from '../session.js';
import { untilSignal } from '../signals.js';
import { toolName } from '../tool.js';

/** Milliseconds that it waits while another build writes into the same folder. */
const patience = 10_000;

export async function run(call: Call): Promise<number> {
  const session = await startRun(call, { paint: true });
  const { options, result, words, voice } = session;
  if (options.restricted) refuseInterrupted(options.out);
  else finishInterrupted(options.out, options.cwd);
  const isHeld = result.refused.length > 0 && !options.keepGoing;
  const written = isHeld ? undefined : await untilSignal((signal) => write(session, signal));
  if (written) warnOfLength(call, session);
  const report = reportOf('build', result, { whole: options.whole, words, lang: voice.lang, written });
  call.world.out(print(report, options.format, voice));
  sayRefused(session, call.world);
  return report.exit;
}

/** A path that is fine here may not be where the output goes. */
function warnOfLength({ world }: Call, { options, result, words, voice }: Session): void {
  const paths = result.editions.flatMap(({ message, renditions }) =>
    renditions.flatMap(({ draft, files }) =>
      files.map(({ name }) => `${message.id}/${draft.locale}/${draft.channel}/${name}`),
    ),
  );
  const long = tooLong(options.out, paths);
  if (!long || options.quiet) return;
  const { message, hint = '' } = long.words[voice.lang] ?? long;
  world.err(`${words.severity.warning}: ${show(message)} ${hint}\n`);
}

/** A message that could not be read this time keeps what it had. */
async function write({ options, result }: Session, signal: AbortSignal): Promise<Written> {
  const editions = result.editions.map((edition) => ({
    ...edition,
    renditions: cleanRenditions(edition, options.whole),
  }));
  const { channels, locales } = options;
  const outcome = await writeEditions(options.out, editions, {
    cwd: options.cwd,
    tool: toolName(),
    brand: result.brand.name,
    complete: result.whole && result.refused.length === 0,
    asked: (channel, locale) => (channels?.includes(channel) ?? true) && (locales?.includes(locale) ?? true),
    patience,
    signal,
  });
  return { ...outcome, out: `${shownPath(options.out, options.cwd)}/` };
}
