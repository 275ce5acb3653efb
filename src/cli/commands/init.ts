/** `onmessage init`: a brand, a first message in each language, .gitignore. Never writes over anything. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.js';
import { createFile, replaceFile } from '../../io/replace-file.js';
import { asker } from '../ask.js';
import type { Call } from '../commands.js';
import { countries, speakers } from '../countries.js';
import { show } from '../report/show.js';
import { starterFiles, type Answers } from '../starter.js';
import { langOf, spoken, type Lang, type Words } from '../words/index.js';

const kinds = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((ending) => `brand.config.${ending}`);
const weeks = 28 * 24 * 60 * 60 * 1000;

export async function run(call: Call): Promise<number> {
  const { world, words, flags } = call;
  const lang = langOf(flags.lang ?? (world.env.LC_ALL || world.env.LC_MESSAGES || world.env.LANG));
  refuse([...kinds, 'content/hello.md', 'content/hello'], world.cwd, words);
  const answers = await questions(call, lang);
  const day = new Date(Date.parse(world.now) + weeks).toISOString().slice(0, 10);
  const files = starterFiles(answers, day);
  refuse(Object.keys(files), world.cwd, words);
  for (const [path, text] of Object.entries(files)) {
    if (!createFile(join(world.cwd, path), text, world.cwd)) refuse([path], world.cwd, words);
    world.out(`${words.init.wrote(path)}\n`);
  }
  if (ignoreOutput(world.cwd)) world.out(`${words.init.wrote('.gitignore')}\n`);
  world.out(`${words.init.next}\n`);
  return 0;
}

/** @throws UserError naming the first file in the way */
function refuse(paths: readonly string[], cwd: string, words: Words): void {
  // A link to nowhere is something too.
  const found = paths.find((path) => lstatSync(join(cwd, path), { throwIfNoEntry: false }));
  if (found) throw new UserError(words.init.inTheWay(show(found)), { hint: words.init.inTheWayHint });
}

async function questions({ world, words, flags }: Call, lang: Lang): Promise<Answers> {
  const ask = asker(world, words, flags.yes === true);
  if (!world.input && !flags.yes) world.err(`${words.init.nobody}\n`);
  try {
    const name = await ask<string>(words.init.askName, 'Newsroom', (value) => ({ value }));
    const locales = await ask<Lang[]>(words.init.askLocales, lang, (answer) => {
      const wanted = listOf(answer).map((code) => code.toLowerCase());
      const strange = wanted.find((code) => !spoken.some((known) => known === code));
      return strange ? { problem: words.init.notLocale(show(strange)) } : { value: [...new Set(wanted)] as Lang[] };
    });
    const presets = locales.flatMap((locale) => speakers[locale]?.slice(0, 1) ?? []).join(', ');
    const markets = await ask<string[]>(words.init.askMarkets, presets, (answer) => {
      const wanted = listOf(answer).map((code) => code.toUpperCase());
      const strange = wanted.find((code) => !Object.hasOwn(countries, code));
      return strange ? { problem: words.init.notMarket(show(strange)) } : { value: [...new Set(wanted)] };
    });
    const color = await ask<string>(words.init.askColor, '#1f4e8c', (answer) =>
      /^#[0-9a-f]{6}$/i.test(answer) ? { value: answer.toLowerCase() } : { problem: words.init.notColor },
    );
    return { name, locales, markets, color };
  } finally {
    ask.end();
  }
}

const listOf = (answer: string) => answer.split(/[\s,;–]+/).filter((part) => part !== '');

/** What is made again from sources does not belong into version control. @returns whether lines were missing */
function ignoreOutput(cwd: string): boolean {
  const file = join(cwd, '.gitignore');
  const text = lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : '';
  const missing = ['.onmessage/', 'editions/'].filter((line) => !text.split(/\r?\n/).includes(line));
  if (missing.length === 0) return false;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  replaceFile(file, `${text}${text === '' || text.endsWith('\n') ? '' : end}${missing.join(end)}${end}`, cwd);
  return true;
}
