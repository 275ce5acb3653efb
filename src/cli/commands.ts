/** All commands, in the order and groups of the help. A command's own file is loaded when it runs. */
import type { Flags } from './flags.js';
import type { Warm } from './warm.js';
import { wordsOf, type Words } from './words/index.js';
import type { World } from './world.js';

/** What a command gets. Its result is the exit code. */
export interface Call {
  readonly args: readonly string[];
  readonly flags: Flags;
  readonly world: World;
  /** Before the brand is known: `--lang`, else the environment's language. */
  readonly words: Words;
  /** Told once the brand is known: errors after that are said in its language. */
  readonly heard: { locale?: string };
  /** What the runs before this one in the same process left loaded. */
  readonly warm?: Warm;
}

/** From here on the command speaks this language. */
export function speak({ heard }: Call, locale: string): Words {
  heard.locale = locale;
  return wordsOf(locale);
}

export type Run = (call: Call) => Promise<number>;
export type Group = 'check' | 'write' | 'look' | 'setUp';
export type OptionName = keyof typeof optionSyntax;

export interface CommandSpec {
  readonly name: keyof Words['commands'];
  readonly group: Group;
  readonly arguments: string;
  readonly options: readonly OptionName[];
  /** As they are typed, one after the other. */
  readonly examples: readonly string[];
  readonly load: () => Promise<{ run: Run }>;
}

/** How each option is written. `needed` ones must be given. */
export const optionSyntax = {
  brand: '--brand <file>',
  out: '--out <dir>',
  channel: '--channel <ids>',
  locale: '--locale <locales>',
  now: '--now <instant>',
  json: '--json',
  format: '--format <name>',
  lang: '--lang <lang>',
  quiet: '-q, --quiet',
  verbose: '-v, --verbose',
  color: '--no-color',
  cache: '--cache <dir>',
  noCache: '--no-cache',
  jobs: '--jobs <number>',
  keepGoing: '--keep-going',
  whole: '--whole',
  restricted: '--restricted',
  brandFrom: '--brand-from <ref>',
  yes: '-y, --yes',
  acceptLocale: '--locale <locale>',
  fix: '--fix',
  dryRun: '--dry-run',
  score: '--score',
  minScore: '--min-score <number>',
  maxWarnings: '--max-warnings <number>',
  baseline: '--baseline <file>',
  writeBaseline: '--write-baseline',
  changed: '--changed <commit>',
  watch: '-w, --watch',
  shard: '--shard <share>',
} as const;

/** Understood by nearly every command, and listed once. */
export const commonOptions: readonly OptionName[] = [
  'brand', 'lang', 'quiet', 'verbose', 'color', 'cache', 'noCache', 'restricted',
]; // prettier-ignore

const always: readonly OptionName[] = ['lang', 'quiet', 'verbose', 'color'];
const judging: readonly OptionName[] = [
  'brand', 'out', 'channel', 'locale', 'now', 'json', 'format', ...always, 'cache', 'noCache', 'jobs', 'keepGoing', 'whole', 'restricted', 'brandFrom',
]; // prettier-ignore
const proving: readonly OptionName[] = ['score', 'minScore', 'maxWarnings', 'baseline', 'writeBaseline', 'changed'];
const looking: readonly OptionName[] = ['brand', 'json', ...always, 'cache', 'noCache', 'restricted', 'brandFrom'];

export const commands: readonly CommandSpec[] = [
  {
    name: 'check',
    group: 'check',
    arguments: '[paths...]',
    options: [...judging, 'shard', ...proving, 'fix', 'dryRun', 'watch'],
    examples: [
      'onmessage check content/winter-kettle --channel x,newsletter --fix --dry-run',
      'onmessage check --changed origin/main --score --min-score 80 --max-warnings 0',
      'onmessage check --baseline known.json --write-baseline',
    ],
    load: () => import('./commands/check.js'),
  },
  {
    name: 'build',
    group: 'check',
    arguments: '[paths...]',
    options: [...judging, 'shard', 'watch'],
    examples: [
      'onmessage build post.md --out editions',
      'onmessage build --locale el --keep-going',
      'onmessage build --brand-from origin/main',
      'onmessage build --watch',
      'onmessage build --shard 2/8 --now 2026-11-26T10:00Z',
    ],
    load: () => import('./commands/build.js'),
  },
  {
    name: 'merge',
    group: 'check',
    arguments: '<folders...>',
    options: ['out', 'format', ...looking],
    examples: ['onmessage merge shards --out editions'],
    load: () => import('./commands/merge.js'),
  },
  {
    name: 'verify',
    group: 'check',
    arguments: '',
    options: ['out', ...looking],
    examples: ['onmessage verify --out editions'],
    load: () => import('./commands/verify.js'),
  },
  {
    name: 'audit',
    group: 'check',
    arguments: '[paths...]',
    options: ['out', 'now', ...looking],
    examples: ['onmessage audit --now 2026-12-01'],
    load: () => import('./commands/audit.js'),
  },
  {
    name: 'where-used',
    group: 'check',
    arguments: '<id>',
    options: ['out', 'channel', 'locale', 'now', ...looking],
    examples: ['onmessage where-used customerLine', "onmessage where-used '€24.90' --channel x"],
    load: () => import('./commands/where-used.js'),
  },
  {
    name: 'diff',
    group: 'look',
    arguments: '[paths...]',
    options: ['out', 'channel', 'locale', 'now', ...looking],
    examples: ['onmessage diff --brand new.config.ts'],
    load: () => import('./commands/diff.js'),
  },
  {
    name: 'explain',
    group: 'look',
    arguments: '<subject>',
    options: looking,
    examples: ['onmessage explain facts-agree', 'onmessage explain content/winter-kettle'],
    load: () => import('./commands/explain.js'),
  },
  {
    name: 'channels',
    group: 'look',
    arguments: '[ids...]',
    options: looking,
    examples: ['onmessage channels x --json'],
    load: () => import('./commands/channels.js'),
  },
  {
    name: 'rules',
    group: 'look',
    arguments: '[ids...]',
    options: looking,
    examples: ['onmessage rules --verbose'],
    load: () => import('./commands/rules.js'),
  },
  {
    name: 'new',
    group: 'write',
    arguments: '<type> <id>',
    options: ['brand', ...always, 'restricted', 'brandFrom'],
    examples: ['onmessage new launch winter-kettle'],
    load: () => import('./commands/new.js'),
  },
  {
    name: 'accept',
    group: 'write',
    arguments: '<message>',
    options: ['acceptLocale', 'channel', 'brand', ...always, 'restricted', 'brandFrom'],
    examples: [
      'onmessage accept content/winter-kettle --locale el',
      'onmessage accept content/winter-kettle --channel x',
    ],
    load: () => import('./commands/accept.js'),
  },
  {
    name: 'init',
    group: 'setUp',
    arguments: '',
    options: ['yes', ...always],
    examples: ['onmessage init --yes'],
    load: () => import('./commands/init.js'),
  },
];
