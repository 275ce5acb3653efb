/** `onmessage` alone, the desk: what comes next and what is out; where nothing is yet, how to start. */
import { readdirSync } from 'node:fs';
import type { Call } from '../commands.js';
import { pad } from '../report/show.js';
import type { Words } from '../words/index.js';
import { run as audit } from './audit.js';

/** @returns 2 when a message could not be read, else 0 */
export async function run(call: Call): Promise<number> {
  const { world, words, heard } = call;
  const isProject = readdirSync(world.cwd).some((name) => name === 'content' || name.startsWith('brand.config.'));
  if (!isProject) {
    world.out(`${words.help.about}\n\n${listed(words, 'init --yes', 'build post.md', '--help')}`);
    return 0;
  }
  const exit = await audit(call);
  const { wordsOf } = await import('../words/index.js');
  world.out(`\n${listed(heard.locale ? wordsOf(heard.locale) : words, 'check', 'build', '--help')}`);
  return exit;
}

/** Commands with what they do. */
function listed({ commands, help }: Words, ...typed: readonly string[]): string {
  const left = Math.max(...typed.map(({ length }) => length));
  const lines = typed.map((text) => {
    const name = text.split(' ')[0]!;
    const does = name === '--help' ? help.all : commands[name as keyof typeof commands];
    return `  onmessage ${pad(text, left)}  ${does}\n`;
  });
  return `${help.commands}\n${lines.join('')}`;
}
