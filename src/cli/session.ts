/** What the commands that judge have in common: read everything, say it in the brand's language. */
import { isAbsolute, join, relative, resolve } from 'node:path';
import { placeOf, refuseOverSources } from '../io/workshop.js';
import type { Edition } from '../model.js';
import { detached } from '../model/detached.js';
import { chosen } from './choose.js';
import type { Call } from './commands.js';
import { callOptions, type CallOptions, type ReportFormat } from './flags.js';
import { progressLine } from './progress.js';
import type { Voice } from './report/index.js';
import type { RunOptions } from './options.js';
import type { RunResult, Told } from './result.js';
import { openParts } from './open-parts.js';
import type { Parts } from './parts.js';
import { fewMessages } from './report/matrix.js';
import { tell, withMatrix, withoutMatrix, type MessageTold } from './report/told.js';
import type { Held } from './line.js';
import { runEach } from './run.js';
import { refuseSecrets, secretsKey } from './secrets.js';
import type { Orders } from './thread.js';
import type { Hire } from './threads.js';
import { langOf, wordsOf, type Lang, type Words } from './words/index.js';
import { wantsColor, type World } from './world.js';

export interface Session<Kept extends Told = Edition> {
  readonly options: CallOptions;
  readonly words: Words;
  readonly voice: Voice;
  readonly result: RunResult<Kept>;
}

/** A run that keeps all that was made of every message. @throws UserError for what stops the whole run */
export function startRun(call: Call): Promise<Session> {
  return startSession(call, {}, () => ({ keep: (edition) => edition }));
}

/** What it takes to tell of a message. */
export interface Teller {
  readonly options: CallOptions;
  readonly parts: Parts;
  readonly words: Words;
  readonly lang: Lang;
}

/** A run that keeps of each message what reports tell. @throws UserError for what stops the whole run */
export function startCheck(call: Call, signal?: AbortSignal): Promise<Session<MessageTold>> {
  return startSession(call, { signal }, checkKeeper);
}

export function checkKeeper(teller: Teller): Keeper<MessageTold> {
  return {
    keep: (edition) => told(edition, teller),
    hold: holder(teller),
    remember: { as: `check ${teller.lang}`, save: withoutMatrix, revive: (saved: MessageTold) => saved },
    help: { command: 'check', carry: withoutMatrix, adopt: (one: MessageTold) => one },
  };
}

export function told(edition: Edition, { parts, words, lang }: Teller): MessageTold {
  const { channels, loaded } = parts;
  return detached(tell(edition, { brand: loaded.brand, channels }, { brand: loaded.brand, words, lang }));
}

/** Reports that show a matrix of every message. */
const withMatrices = new Set<ReportFormat>(['json', 'html', 'markdown']);
export function holder({ options: { format, verbose } }: Teller): (kept: MessageTold, all: number) => MessageTold {
  return (kept, all) =>
    verbose || all <= fewMessages || withMatrices.has(format) ? withMatrix(kept) : withoutMatrix(kept);
}

/** What a command keeps of a message, and how that is kept between runs and comes here from another thread. */
export interface Keeper<Kept> extends Pick<Held<Kept>, 'remember' | 'hold'> {
  readonly keep: (edition: Edition) => Kept | Promise<Kept>;
  readonly help?: {
    readonly command: Orders['command'];
    /** Plain data. */
    readonly carry: (kept: Kept) => unknown;
    readonly adopt: (carried: any) => Kept;
    readonly staging?: () => string;
  };
}

/** @throws UserError for what stops the whole run */
export async function startSession<Kept extends Told>(
  call: Call,
  more: Pick<RunOptions, 'paint' | 'signal'>,
  keeper: (teller: Teller) => Keeper<Kept>,
): Promise<Session<Kept>> {
  const { args, flags, world } = call;
  const typed = await callOptions(args, flags, world, call.words);
  const { words, ...parts } = await openParts(call, typed);
  const options = chosen(typed, parts, words);
  refuseOut(options, parts);
  const voice = voiceOf(options, parts, world, flags.color);
  const kept = keeper({ options, parts, words, lang: voice.lang });
  const { remember, hold } = kept;
  // With another secret in the environment every file is looked through again.
  const asNow = remember && { ...remember, as: `${remember.as} ${secretsKey(world)}` };
  const progress = progressLine(world, options, words);
  try {
    const asked = { ...options, ...more, progress: progress.step };
    const hire = hireOf(kept, { ...options, paint: more.paint }, parts, world);
    const held = { remember: asNow, hold, hire, warm: call.warm };
    const result = await runEach(asked, parts, safely(kept.keep, world, words), held);
    return { options, result, words, voice };
  } finally {
    progress.end();
  }
}

/** No edition is kept that has a secret in it. */
export function safely<Kept>(
  keep: Keeper<Kept>['keep'],
  world: Pick<World, 'env'>,
  words: Words,
): Keeper<Kept>['keep'] {
  return (edition) => {
    refuseSecrets(edition, world, words);
    return keep(edition);
  };
}

/** None where a brand's own code takes part: it runs in one thread. */
function hireOf<Kept>(
  { help }: Keeper<Kept>,
  { cache, ...options }: CallOptions,
  { loaded, noCode }: Parts,
  { thread: script }: World,
): Hire<Kept> | undefined {
  if (!help || script === undefined || loaded.extensions.length > 0) return undefined;
  const { command, adopt, staging } = help;
  return {
    script,
    adopt,
    orders: (): Orders => ({ command, options, cache: cache.place, loaded, noCode, staging: staging?.() }),
  };
}

/** @throws UserError when the output would lie where messages or the brand are read from */
export function refuseOut({ out, cwd }: CallOptions, { loaded: { brand, dir } }: Parts): void {
  placeOf(out, cwd);
  const own = brand.sources.map(({ path }) => resolve(dir, path));
  refuseOverSources(out, cwd, [dir], [join(cwd, 'content'), join(dir, 'content'), ...own]);
}

/** GitHub counts paths from the folder that holds the repository. */
function folderFor(cwd: string, { env }: World): string {
  const way = env.GITHUB_WORKSPACE ? relative(env.GITHUB_WORKSPACE, cwd).replaceAll('\\', '/') : '';
  return way === '' || way.startsWith('..') || isAbsolute(way) ? '' : `${way}/`;
}

export function voiceOf(
  options: CallOptions,
  { loaded: { brand }, channels, rules }: Parts,
  world: World,
  color: boolean | undefined,
): Voice {
  const locale = options.language ?? brand.locale;
  return {
    words: wordsOf(locale),
    lang: langOf(locale),
    channels,
    rules,
    columns: Math.max(20, Math.min(world.columns, 100)),
    color: options.format === 'terminal' && wantsColor(world, color),
    verbose: options.verbose,
    quiet: options.quiet,
    folder: folderFor(options.cwd, world),
  };
}
