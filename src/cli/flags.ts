/** Options as typed on the command line, and what a run makes of them. */
import { join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { noCache, openCache, type Cache } from '../io/cache.js';
import { momentOf } from './moment.js';
import type { RunOptions } from './options.js';
import { shardIn } from './share.js';
import { toolBuild } from './tool.js';
import { trustOf, type Trust } from './trust.js';
import type { Words } from './words/index.js';
import { spoken } from './words/index.js';
import type { World } from './world.js';

/** As commander gives them. */
export interface Flags {
  readonly brand?: string;
  readonly out?: string;
  readonly channel?: readonly string[];
  readonly locale?: readonly string[];
  readonly now?: string;
  readonly json?: boolean;
  readonly format?: string;
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  /** A folder, or false for `--no-cache`. */
  readonly cache?: string | boolean;
  readonly jobs?: string;
  readonly keepGoing?: boolean;
  readonly whole?: boolean;
  readonly restricted?: boolean;
  readonly brandFrom?: string;
  readonly yes?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly score?: boolean;
  readonly minScore?: string;
  readonly maxWarnings?: string;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly changed?: string;
  readonly watch?: boolean;
  readonly shard?: string;
}

export const reportFormats = ['terminal', 'plain', 'json', 'markdown', 'html', 'github', 'sarif', 'junit'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a run is asked to do, and what becomes of its result. */
export interface CallOptions extends RunOptions {
  /** Absolute. */
  readonly out: string;
  readonly format: ReportFormat;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly keepGoing: boolean;
  readonly whole: boolean;
  readonly restricted: boolean;
  readonly trust: Trust;
  readonly score: boolean;
  readonly minScore?: number;
  readonly maxWarnings?: number;
  /** File of known findings, as typed. */
  readonly baseline?: string;
  readonly writeBaseline: boolean;
}

/** @throws UserError for a value that does not fit its option */
export async function callOptions(
  paths: readonly string[],
  flags: Flags,
  world: World,
  words: Words,
): Promise<CallOptions> {
  const trust = trustOf(flags, world);
  const { restricted } = trust;
  const out = resolve(world.cwd, flags.out ?? 'editions');
  return {
    cwd: world.cwd,
    paths,
    brandFile: flags.brand,
    out,
    skip: [out],
    channels: flags.channel,
    locales: flags.locale,
    now: flags.now === undefined ? world.now : await moment(flags.now, words),
    language: flags.lang,
    format: formatOf(flags, world, words),
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
    cache: cacheOf(flags, restricted, world),
    jobs: jobsOf(flags.jobs, words),
    keepGoing: flags.keepGoing === true,
    whole: flags.whole === true,
    restricted,
    trust,
    score: flags.score === true,
    minScore: wholeNumber(flags.minScore, '--min-score', words, 100),
    maxWarnings: wholeNumber(flags.maxWarnings, '--max-warnings', words),
    baseline: flags.baseline ?? (flags.writeBaseline ? defaultBaseline : undefined),
    writeBaseline: flags.writeBaseline === true,
    changed: flags.changed,
    shard: shardOf(flags.shard, words),
    version: toolBuild(),
  };
}

/** A pull request could bring a cache of its own making: restricted runs use none. */
function cacheOf({ cache }: Flags, restricted: boolean, { cwd }: World): Cache {
  if (cache === false || restricted) return noCache;
  return typeof cache === 'string' ? openCache(resolve(cwd, cache)) : openCache(join(cwd, '.onmessage', 'cache'), cwd);
}

function formatOf(flags: Flags, world: World, words: Words): ReportFormat {
  if (flags.json) return 'json';
  const { format } = flags;
  if (format === undefined) return world.terminal ? 'terminal' : 'plain';
  const known = reportFormats.find((one) => one === format);
  if (!known) throw new UserError(words.usage.badValue(format, '--format', reportFormats.join(', ')));
  return known;
}

function shardOf(text: string | undefined, words: Words): RunOptions['shard'] {
  const shard = text === undefined ? undefined : shardIn(text);
  if (text !== undefined && !shard) throw new UserError(words.usage.badValue(text, '--shard', words.shards.wanted));
  return shard;
}

/** Where `--write-baseline` writes when no file is named. */
const defaultBaseline = 'onmessage.baseline.json';

function wholeNumber(text: string | undefined, option: string, words: Words, most?: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text) && Number(text) <= (most ?? Infinity)) return Number(text);
  throw new UserError(words.usage.badValue(text, option, words.proof.whole(0, most)));
}

function jobsOf(text: string | undefined, words: Words): number | undefined {
  if (text === undefined || /^[1-9]\d?$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new UserError(words.usage.badValue(text, '--jobs', words.proof.whole(1, 99)));
}

async function moment(text: string, words: Words): Promise<string> {
  const found = await momentOf(text);
  if (found === undefined) throw new UserError(words.usage.badValue(text, '--now', words.usage.instant));
  return found;
}

/** `--lang` as typed, checked. @throws UserError */
export function checkLang(lang: string | undefined, words: Words): void {
  if (lang !== undefined && !spoken.some((known) => known === lang.split('-')[0])) {
    throw new UserError(words.usage.badValue(lang, '--lang', spoken.join(', ')));
  }
}
