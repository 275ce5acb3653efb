/** Says what stopped a command. */
import { UserError } from '../errors.js';
import { show, showJson } from './report/show.js';
import { toolName } from './tool.js';
import { wordsOf, type Lang, type Words } from './words/index.js';
import { wantsColor, type World } from './world.js';

/** One error the user can mend, without a stack. @returns 2 */
export function say(error: UserError, lang: Lang, world: World, json: boolean): 2 {
  const { message, hint } = error.words[lang] ?? error;
  if (json) world.out(showJson({ schema: 1, tool: toolName(), exit: 2, error: { where: error.where, message, hint } }));
  const where = error.where ? `${show(error.where)}: ` : '';
  const [first, ...rest] = message.split('\n').map(show);
  const label = wordsOf(lang).error;
  const red = wantsColor(world, undefined) ? (text: string) => `\u001b[31m${text}\u001b[39m` : (text: string) => text;
  const lines = [`${where}${red(`${label}:`)} ${first}`, ...rest, ...(hint ? [`  ${show(hint)}`] : [])];
  world.err(`${lines.join('\n')}\n`);
  return 2;
}

/** What nobody expected, with its stack. @returns 70 */
export function sayBug(error: unknown, words: Words, world: World): 70 {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = stack.split('\n').map(show);
  world.err(`${words.bug}\n${toolName()}, Node ${process.version}, ${process.platform}\n${lines.join('\n')}\n`);
  return 70;
}
