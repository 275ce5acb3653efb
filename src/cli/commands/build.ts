/** `onmessage build`: check, and write what is clean. */
import { finishInterrupted, refuseInterrupted, writeEditions } from '../../io/output.js';
import type { Call } from '../commands.js';
import { cleanRenditions } from '../held.js';
import { print } from '../report/index.js';
import { reportOf, type Written } from '../report/report.js';
import { shownPath } from '../../io/read-text.js';
import { startRun, type Session } from '../session.js';
import { toolName } from '../tool.js';

export async function run(call: Call): Promise<number> {
  const session = await startRun(call);
  const { options, result, words, voice } = session;
  if (options.restricted) refuseInterrupted(options.out);
  else finishInterrupted(options.out);
  const written = result.refused.length > 0 && !options.keepGoing ? undefined : write(session);
  const report = reportOf('build', result, { whole: options.whole, words, lang: voice.lang, written });
  call.world.out(print(report, options.format, voice));
  return report.exit;
}

/** A message that could not be read this time keeps what it had. */
function write({ options, result }: Session): Written {
  const editions = result.editions.map((edition) => ({
    ...edition,
    renditions: cleanRenditions(edition, options.whole),
  }));
  const { channels, locales } = options;
  const outcome = writeEditions(options.out, editions, {
    cwd: options.cwd,
    tool: toolName(),
    brand: result.brand.name,
    complete: result.whole && result.refused.length === 0,
    asked: (channel, locale) => (channels?.includes(channel) ?? true) && (locales?.includes(locale) ?? true),
  });
  return { ...outcome, out: `${shownPath(options.out, options.cwd)}/` };
}
