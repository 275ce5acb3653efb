/** The way in and the only catch: what a command throws becomes a sentence and an exit code. */
import { UserError } from '../errors.js';
import { checkLang } from './flags.js';
import { say, sayBug } from './say-error.js';
import { langOf, wordsOf, type Words } from './words/index.js';
import { processWorld, type World } from './world.js';

/**
 * @param args without node and script
 * @returns exit code: 0 fine, 1 findings at error level, 2 not readable or wrong usage, 3 a delivery failed, 70 a bug
 */
export async function run(args: readonly string[], world: World = processWorld()): Promise<number> {
  const locale = langGiven(args) ?? world.env.LC_ALL ?? world.env.LC_MESSAGES ?? world.env.LANG;
  const words = wordsOf(locale);
  try {
    return await runCommand(args, world, words);
  } catch (error) {
    const json =
      args.includes('--json') || args.includes('--format=json') || args[args.indexOf('--format') + 1] === 'json';
    if (error instanceof UserError)
      return say(error, langOf(langGiven(args) ?? languageOfError(error) ?? locale), world, json);
    return sayBug(error, words, world);
  }
}

async function runCommand(args: readonly string[], world: World, words: Words): Promise<number> {
  checkLang(langGiven(args), words);
  const { parse } = await import('./program.js');
  const parsed = parse(args, world, words);
  if (!parsed) return 0;
  const { run: command } = await parsed.spec.load();
  return command(parsed.call);
}

/** `--lang` speaks before anything is parsed: errors of usage are said in it too. */
function langGiven(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
}

/** A step that knows the brand marks its errors with the brand's language. */
const languageOfError = (error: UserError) => (error as UserError & { lang?: string }).lang;
