/** The way in and the only catch: what a command throws becomes a sentence and an exit code. */
import { asRefusal } from '../io/disk.js';
import { checkLang } from './flags.js';
import { say, sayBug } from './say-error.js';
import { discreet } from './secrets.js';
import { langOf, wordsOf, type Words } from './words/index.js';
import { processWorld, type World } from './world.js';

/**
 * @param args without node and script
 * @returns exit code: 0 fine, 1 findings at error level, 2 not readable or wrong usage, 3 a delivery failed, 70 a bug
 */
export async function run(args: readonly string[], given: World = processWorld()): Promise<number> {
  const world = discreet(given);
  const { LC_ALL, LC_MESSAGES, LANG } = world.env;
  const locale = langGiven(args) ?? (LC_ALL || LC_MESSAGES || LANG);
  const heard: { locale?: string } = {};
  try {
    return await runCommand(args, world, wordsOf(locale), heard);
  } catch (error) {
    const lang = langOf(langGiven(args) ?? heard.locale ?? locale);
    const told = asRefusal(error);
    return told ? say(told, lang, world, wantsJson(args)) : sayBug(error, wordsOf(lang), world);
  }
}

async function runCommand(args: readonly string[], world: World, words: Words, heard: { locale?: string }) {
  checkLang(langGiven(args), words);
  if (args.length === 0) {
    const { run: desk } = await import('./commands/desk.js');
    return desk({ args, flags: {}, world, words, heard });
  }
  const { parse } = await import('./program.js');
  const parsed = parse(args, world, words, heard);
  if (!parsed) return 0;
  const { run: command } = await parsed.spec.load();
  return command(parsed.call);
}

/** What another thread of the program runs instead. */
export async function thread(): Promise<void> {
  const { work } = await import('./thread.js');
  work();
}

const wantsJson = (args: readonly string[]) =>
  args.includes('--json') || args.includes('--format=json') || args[args.indexOf('--format') + 1] === 'json';

/** `--lang` speaks before anything is parsed: errors of usage are said in it too. */
function langGiven(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
}
