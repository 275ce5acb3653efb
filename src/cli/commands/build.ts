/** `onmessage build`: check, and write what is clean. */
import { UserError } from '../../errors.js';
import type { Edition } from '../../model.js';
import { refuseInterrupted } from '../../io/foreign-output.js';
import { finishInterrupted, Output } from '../../io/output.js';
import type { Call } from '../commands.js';
import { cleanRenditions, isHeld } from '../held.js';
import type { Parts } from '../parts.js';
import { print } from '../report/index.js';
import { reportOf, type Written } from '../report/report.js';
import type { MessageTold } from '../report/told.js';
import { shownPath } from '../../io/read-text.js';
import { tooLong } from '../../io/safe-name.js';
import { show } from '../report/show.js';
import { sayRefused } from '../say-refused.js';
import type { Told } from '../result.js';
import { runEach } from '../run.js';
import { recordOf } from '../shard-told.js';
import { holder, startSession, told, type Begun, type Keeper, type Session } from '../session.js';
import { untilSignal } from '../signals.js';
import { toolName } from '../tool.js';

/** Milliseconds that it waits while another build writes into the same folder. */
const patience = 10_000;

type Built = Session<MessageTold>;

export const run = (call: Call): Promise<number> => untilSignal((signal) => build(call, signal));

async function build(call: Call, signal: AbortSignal): Promise<number> {
  const laid = new Laid();
  try {
    const { shard, now } = call.flags;
    const { needsNow, needsNowHint } = call.words.shards;
    if (shard !== undefined && now === undefined) throw new UserError(needsNow, { hint: needsNowHint(call.world.now) });
    const session = await startSession(call, { paint: true, signal }, (begun) => laid.keeper(begun));
    const { options, result, words, voice } = session;
    const isHeld = result.refused.length > 0 && !options.keepGoing;
    const written = await laid.commit(session, signal, isHeld);
    if (written) warnOfLength(call, session);
    const report = reportOf('build', result, { whole: options.whole, words, lang: voice.lang, written });
    call.world.out(print(report, options.format, voice));
    sayRefused(session, call.world);
    return report.exit;
  } finally {
    laid.clear();
  }
}

/** What is kept of a message that was built. */
interface Saved {
  readonly told: MessageTold;
  /** Hash of its edition.json; none when all of it was held back. */
  readonly hash?: string;
  readonly put: string;
}

/** Renditions are laid aside as they are made; what is found of messages beside each other may still hold some back. */
class Laid {
  private output: Output | undefined;
  private parts: Parts | undefined;
  /** Which renditions of a message were put, by its id. */
  private readonly put = new Map<string, string>();

  keeper(begun: Begun): Keeper<MessageTold> {
    const { options, parts } = begun;
    if (options.restricted) refuseInterrupted(options.out);
    else finishInterrupted(options.out, options.cwd);
    const { channels, locales } = options;
    this.parts = parts;
    this.output = new Output(options.out, {
      cwd: options.cwd,
      tool: toolName(),
      brand: parts.loaded.brand.name,
      asked: (channel, locale) => (channels?.includes(channel) ?? true) && (locales?.includes(locale) ?? true),
      patience,
      stamps: {
        get: (id) => options.cache.getText('stamps', `${options.out} ${id}`),
        set: (id, text) => options.cache.setText('stamps', `${options.out} ${id}`, text),
      },
    });
    return {
      keep: (edition) => {
        this.lay(edition, edition, options.whole);
        return told(edition, begun);
      },
      hold: holder(begun),
      remember: {
        as: `build ${begun.voice.lang}${options.whole ? ' whole' : ''}`,
        save: (one) => ({ told: one, hash: this.output!.hashOf(one.message.id), put: this.put.get(one.message.id) }),
        revive: (saved: Saved) => this.again(saved),
      },
    };
  }

  clear(): void {
    this.output?.clear();
  }

  /**
   * A message that could not be read this time keeps what it had.
   * @param held nothing is written, but a shard tells the merge why
   */
  async commit({ options, result }: Built, signal: AbortSignal, held: boolean): Promise<Written | undefined> {
    if (held && !options.shard) return undefined;
    if (!held) await this.lessHeld(result.editions, options, signal);
    const complete = result.whole && result.refused.length === 0;
    const shard = recordOf(result, this.parts!, options, (id) => (held ? undefined : this.output!.hashOf(id)));
    const outcome = await this.output!.commit({ complete, signal, shard, held });
    if (held) return undefined;
    return { ...outcome, out: `${shownPath(options.out, options.cwd)}/` };
  }

  /** Nothing has to be made when the output has it as it was built. */
  private again({ told: one, hash, put }: Saved): MessageTold | undefined {
    const { id } = one.message;
    if (hash === undefined || !this.output!.has(id, hash)) return undefined;
    this.put.set(id, put);
    return one;
  }

  private lay(edition: Edition, { findings }: Pick<Told, 'findings'>, whole: boolean): void {
    const renditions = cleanRenditions({ ...edition, findings }, whole);
    this.put.set(edition.message.id, namesOf(renditions.map(({ draft }) => draft)));
    this.output!.put({ ...edition, renditions });
  }

  /** What was put before the finding came that holds it back is made again without it. */
  private async lessHeld(all: readonly MessageTold[], options: Built['options'], signal: AbortSignal): Promise<void> {
    const changed = all.filter((one) => {
      const clean = one.report.renditions.filter((rendition) => !isHeld(one, rendition, options.whole));
      return this.put.get(one.message.id) !== namesOf(clean);
    });
    if (changed.length === 0) return;
    const known = new Map(changed.map((one) => [one.message.id, one]));
    const paths = changed.map(({ report }) => report.files[0]!);
    await runEach({ ...options, paint: true, signal, paths }, this.parts, (edition) => {
      const one = known.get(edition.message.id);
      if (one) this.lay(edition, one, options.whole);
      return { message: edition.message, findings: [] };
    });
  }
}

const namesOf = (all: readonly { readonly channel: string; readonly locale: string }[]) =>
  all.map(({ channel, locale }) => `${channel} ${locale}`).join('\n');

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
