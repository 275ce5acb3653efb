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
import { tell, withoutMatrix, type MessageTold } from './report/told.js';
import { runEach, type Held } from './run.js';
import { refuseSecrets, secretsKey } from './secrets.js';
import { langOf, wordsOf, type Words } from './words/index.js';
import { wantsColor, type World } from './world.js';

/** What is known before the first message is read. */
export interface Begun {
  readonly options: CallOptions;
  readonly parts: Parts;
  readonly words: Words;
  readonly voice: Voice;
}

export interface Session<Kept extends Told = Edition> extends Omit<Begun, 'parts'> {
  readonly result: RunResult<Kept>;
}

/** A run that keeps all that was made of every message. @throws UserError for what stops the whole run */
export function startRun(call: Call): Promise<Session> {
  return startSession(call, {}, () => ({ keep: (edition) => edition }));
}

/** A run that keeps of each message what reports tell. @throws UserError for what stops the whole run */
export function startCheck(call: Call): Promise<Session<MessageTold>> {
  return startSession(call, {}, (begun) => ({
    keep: (edition) => told(edition, begun),
    hold: holder(begun),
    remember: { as: `check ${begun.voice.lang}`, save: (one) => one, revive: (saved: MessageTold) => saved },
  }));
}

export function told(edition: Edition, { parts, words, voice }: Begun): MessageTold {
  const { channels, loaded } = parts;
  return detached(tell(edition, { brand: loaded.brand, channels }, { brand: loaded.brand, words, lang: voice.lang }));
}

/** Reports that show a matrix of every message. */
const withMatrices = new Set<ReportFormat>(['json', 'html', 'markdown']);
export function holder({ options: { format, verbose } }: Begun): (kept: MessageTold, all: number) => MessageTold {
  return (kept, all) => (verbose || all <= fewMessages || withMatrices.has(format) ? kept : withoutMatrix(kept));
}

/** What a command keeps of a message, and how that is kept between runs. */
export interface Keeper<Kept> extends Held<Kept> {
  readonly keep: (edition: Edition) => Kept | Promise<Kept>;
}

/** @throws UserError for what stops the whole run */
export async function startSession<Kept extends Told>(
  call: Call,
  more: Pick<RunOptions, 'paint' | 'signal'>,
  keeper: (begun: Begun) => Keeper<Kept>,
): Promise<Session<Kept>> {
  const { args, flags, world } = call;
  const typed = await callOptions(args, flags, world, call.words);
  const { words, ...parts } = await openParts(call, typed);
  const options = chosen(typed, parts, words);
  refuseOut(options, parts);
  const begun = { options, parts, words, voice: voiceOf(options, parts, world, flags.color) };
  const { keep, remember, hold } = keeper(begun);
  // With another secret in the environment every file is looked through again.
  const asNow = remember && { ...remember, as: `${remember.as} ${secretsKey(world)}` };
  const progress = progressLine(world, options, words);
  try {
    const keepSafe = (edition: Edition) => {
      refuseSecrets(edition, world, words);
      return keep(edition);
    };
    const result = await runEach({ ...options, ...more, progress: progress.step }, parts, keepSafe, {
      remember: asNow,
      hold,
    });
    return { options, result, words, voice: begun.voice };
  } finally {
    progress.end();
  }
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
