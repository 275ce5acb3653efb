/** `--watch`: a whole run, then another one each time that a file is saved, until it is told to end. */
import { UserError } from '../errors.js';
import { asRefusal } from '../io/disk.js';
import { shownPath } from '../io/read-text.js';
import { Watcher } from '../io/watcher.js';
import type { Report } from '../schemas/report.js';
import type { Call } from './commands.js';
import { callOptions, type CallOptions } from './flags.js';
import { againLines, printLines } from './report/again.js';
import { print } from './report/index.js';
import type { Voice } from './report/lines.js';
import { show } from './report/show.js';
import { standing } from './report/summary.js';
import { say } from './say-error.js';
import { Warm } from './warm.js';
import { langOf, wordsOf } from './words/index.js';

/** What one run has to say. */
export interface Ran {
  readonly report: Report;
  readonly voice: Voice;
}

/** A command once, without a word. @throws UserError for what stops it */
export type RunOnce = (call: Call, signal: AbortSignal) => Promise<Ran>;

/** @returns when nobody reads any more; a signal ends it by throwing or returning, and the process with it */
export async function watch(call: Call, signal: AbortSignal, once: RunOnce): Promise<number> {
  const { args, flags, world, words } = call;
  const options = await callOptions(args, flags, world, words);
  refuse(call, options);
  const end = world.closed ? AbortSignal.any([signal, world.closed]) : signal;
  const warm = new Warm(options);
  const watcher = new Watcher({ poor: (code) => world.err(`${wordsNow(call).watch.poor(code)}\n`) });
  const loop = new Loop({ ...call, warm }, options, once);
  try {
    let scene = warm.scene();
    await watcher.begin(scene, end);
    for (let changed: readonly string[] = [], isAsked = true; !end.aborted;) {
      await loop.run(changed, isAsked, end);
      // Where the brand lies and what it names is known only now: what is seen there for the first time is read again.
      const before = JSON.stringify(scene);
      scene = warm.scene();
      const meanwhile = await watcher.begin(scene, end);
      isAsked = meanwhile.length === 0 || JSON.stringify(scene) === before;
      changed = meanwhile.length > 0 ? meanwhile : await watcher.changed(end);
      warm.forget(changed);
    }
    return 0;
  } catch (error) {
    if (world.closed?.aborted && !signal.aborted) return 0;
    throw error;
  } finally {
    watcher.close();
  }
}

/** @throws UserError for what is done once, or is one document */
function refuse({ flags, words }: Call, { format, restricted, writeBaseline }: CallOptions): void {
  const other =
    (flags.json && '--json') ||
    (format !== 'terminal' && format !== 'plain' && `--format ${format}`) ||
    (flags.brandFrom !== undefined && '--brand-from') ||
    (restricted && '--restricted') ||
    (flags.fix && '--fix') ||
    (flags.dryRun && '--dry-run') ||
    (writeBaseline && '--write-baseline') ||
    (flags.shard !== undefined && '--shard');
  if (other) throw new UserError(words.watch.alone(other), { hint: words.watch.aloneHint });
}

/** In the language of the brand, as soon as it is known. */
const wordsNow = ({ heard, words, flags }: Call) =>
  flags.lang === undefined && heard.locale !== undefined ? wordsOf(heard.locale) : words;

class Loop {
  private last: Ran | undefined;
  private stopped = false;

  constructor(
    private readonly call: Call & { readonly warm: Warm },
    private readonly options: CallOptions,
    private readonly once: RunOnce,
  ) {}

  /** @param isAsked somebody waits for it: it says so when nothing came out differently */
  async run(changed: readonly string[], isAsked: boolean, signal: AbortSignal): Promise<void> {
    const { world, warm } = this.call;
    const started = performance.now();
    const moment = world.clock?.() ?? world.now;
    warm.made.clear();
    const call = { ...this.call, world: { ...world, now: moment } };
    const head = () => this.head(changed, moment, performance.now() - started);
    try {
      const ran = await this.once(call, signal);
      this.tell(ran, head(), isAsked);
    } catch (error) {
      const refused = signal.aborted ? undefined : asRefusal(error);
      if (!refused) throw error;
      this.tellStopped(refused, head());
    }
  }

  private tell(ran: Ran, head: string, isAsked: boolean): void {
    const { report, voice } = ran;
    const { out, err } = this.call.world;
    if (!this.last) {
      out(print(report, this.options.format, voice));
      err(`${voice.words.watch.begun}\n`);
    } else {
      const news = againLines({ report, before: this.last.report, made: this.call.warm.made }, voice);
      const lines = this.stopped ? [voice.words.watch.runsAgain, ...news] : news;
      const rest = [...(lines.length === 0 ? [voice.words.watch.same] : []), standing(report, voice)];
      if (lines.length > 0 || (isAsked && !voice.quiet))
        this.block([head, ...lines, ...(voice.quiet ? [] : rest)], voice);
    }
    this.last = ran;
    this.stopped = false;
  }

  /** The output is as it was, and so is what is known of it. */
  private tellStopped(error: UserError, head: string): void {
    const { world, heard, flags } = this.call;
    const { watch: words } = wordsNow(this.call);
    this.call.warm.drop();
    world.out(`${head}\n`);
    say(error, langOf(flags.lang ?? heard.locale ?? undefined), world, false);
    world.err(`${words.goesOn}\n`);
    this.stopped = true;
  }

  private block(lines: readonly string[], voice: Voice): void {
    const isTerminal = this.options.format === 'terminal';
    this.call.world.out(`${isTerminal ? '\n' : ''}${printLines(lines, voice, isTerminal)}`);
  }

  /** `12:04:05 · content/kettle/index.md · 140 ms`. */
  private head(changed: readonly string[], moment: string, took: number): string {
    const { cwd } = this.options;
    const names = changed.slice(0, 3).map((path) => show(shownPath(path, cwd)));
    const more = changed.length > names.length ? [`+${changed.length - names.length}`] : [];
    const time = new Date(moment).toTimeString().slice(0, 8);
    return [time, [...names, ...more].join(', '), `${Math.round(took)} ms`].filter(Boolean).join(' · ');
  }
}
