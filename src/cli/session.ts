/** What the commands that judge have in common: read everything, say it in the brand's language. */
import { isAbsolute, join, relative, resolve } from 'node:path';
import { placeOf, refuseOverSources } from '../io/workshop.js';
import { chosen } from './choose.js';
import type { Call } from './commands.js';
import { callOptions, type CallOptions } from './flags.js';
import { progressLine } from './progress.js';
import type { Voice } from './report/index.js';
import type { RunOptions } from './options.js';
import type { RunResult } from './result.js';
import { openParts } from './open-parts.js';
import type { Parts } from './parts.js';
import { runEditions } from './run.js';
import { refuseSecrets } from './secrets.js';
import { langOf, wordsOf, type Words } from './words/index.js';
import { wantsColor, type World } from './world.js';

export interface Session {
  readonly options: CallOptions;
  readonly result: RunResult;
  readonly words: Words;
  readonly voice: Voice;
}

/** @throws UserError for what stops the whole run */
export async function startRun(call: Call, more: Pick<RunOptions, 'paint'> = {}): Promise<Session> {
  const { args, flags, world } = call;
  const typed = await callOptions(args, flags, world, call.words);
  const { words, ...parts } = await openParts(call, typed);
  const options = chosen(typed, parts, words);
  refuseOut(options, parts);
  const progress = progressLine(world, options, words);
  try {
    const result = await runEditions({ ...options, ...more, progress: progress.step }, parts);
    refuseSecrets(result.editions, world, words);
    return { options, result, words, voice: voiceOf(options, result, world, flags.color) };
  } finally {
    progress.end();
  }
}

/** @throws UserError when the output would lie where messages or the brand are read from */
function refuseOut({ out, cwd }: CallOptions, { loaded: { brand, dir } }: Parts): void {
  placeOf(out, cwd);
  const own = brand.sources.map(({ path }) => resolve(dir, path));
  refuseOverSources(out, cwd, [dir], [join(cwd, 'content'), join(dir, 'content'), ...own]);
}

/** GitHub counts paths from the folder that holds the repository. */
function folderFor(cwd: string, { env }: World): string {
  const way = env.GITHUB_WORKSPACE ? relative(env.GITHUB_WORKSPACE, cwd).replaceAll('\\', '/') : '';
  return way === '' || way.startsWith('..') || isAbsolute(way) ? '' : `${way}/`;
}

function voiceOf(
  options: CallOptions,
  { brand, channels, rules }: RunResult,
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
