/** `onmessage explain`: a rule, a channel, or what a message was read as. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest, UserError } from '../../errors.js';
import type { ExampleSource, Rule } from '../../model.js';
import type { Call } from '../commands.js';
import { explainMessage } from '../explain-message.js';
import { lookUp, type LookUp } from '../look-up.js';
import { show, showJson, wrap } from '../report/show.js';
import { toolName } from '../tool.js';
import { channelLines } from './channels.js';
import { isIdle, ruleCalled, ruleData, ruleWord, severityWord } from './rules.js';

export async function run(call: Call): Promise<number> {
  const subject = call.args[0]!;
  const found = await lookUp(call);
  const { parts, words } = found;
  const rule = ruleCalled(subject, parts.rules);
  const channel = parts.channels.find(({ id }) => id === subject);
  const columns = Math.min(call.world.columns, 100);
  if (rule) call.world.out(call.flags.json ? showJson(explainedData(rule, found)) : ruleText(rule, found, columns));
  else if (channel) call.world.out(channelLines(channel, words, true));
  else if (existsSync(resolve(call.world.cwd, subject.replace(/(:\d+){1,2}$/, ''))))
    return explainMessage(call, subject);
  else if (!(await isMessage(call, subject))) throw unknown(subject, found);
  else return explainMessage(call, subject);
  return 0;
}

/** Whether some message of the project has this id. A project without messages has none. */
async function isMessage(call: Call, id: string): Promise<boolean> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(id)) return false;
  const { messageIds } = await import('../explain-message.js');
  try {
    return (await messageIds(call)).includes(id);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function unknown(subject: string, { parts, words }: LookUp): UserError {
  const meant = nearest(
    subject,
    [...parts.rules, ...parts.channels].map(({ id }) => id),
  );
  return new UserError(words.usage.unknownSubject(subject), { hint: meant ? words.usage.meant(meant) : undefined });
}

function explainedData(rule: Rule, found: LookUp) {
  return { schema: 1, tool: toolName(), rule: { ...ruleData(rule, found), examples: rule.examples } };
}

/** A source as its author would see it, file by file; a lone one without a name. */
function sourceLines(source: ExampleSource): string[] {
  if (typeof source === 'string') return source.split('\n');
  const { message, translations = {}, brand, files = {}, channels, now } = source;
  const named = Object.entries({ ...translations, ...files }).flatMap(([name, file]) =>
    typeof file === 'string' ? [`${name}:`, ...file.split('\n')] : [`${name}: ${file.width} × ${file.height}`],
  );
  const around = Object.entries({ brand, channels, now }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`],
  );
  return [...message.split('\n'), ...named, ...around];
}

function exampleLines(title: string, source: ExampleSource, columns: number): string[] {
  const lines = sourceLines(source).map((line) => line.replace(/\s+$/, ''));
  const first = lines.findIndex((line) => line !== '');
  const shown = lines.slice(first).map((line) => (line === '' ? '' : wrap(`    ${show(line)}`, columns, '    ')));
  return ['', `${title}:`, ...shown.filter((line, at) => line !== '' || shown.slice(at).some(Boolean))];
}

function ruleText(rule: Rule, found: LookUp, columns: number): string {
  const { words, lang } = found;
  const own = rule.examples.filter(({ locale }) => locale === lang);
  const examples = own.length > 0 ? own : rule.examples;
  const line = (title: string, text: string) => (text ? [wrap(`${title}: ${show(text)}`, columns, '  ')] : []);
  const lines = [
    `${show(rule.id)}${rule.alias ? ` (${show(rule.alias)})` : ''} · ${words.scopes[rule.scope]}`,
    ...line(words.explain.severity, severityWord(rule, found)),
    ...line(words.explain.why, ruleWord(rule, 'why', found)),
    ...line(words.explain.cure, ruleWord(rule, 'cure', found)),
    ...line(
      words.rules.needs,
      [ruleWord(rule, 'needs', found), isIdle(rule, found) ? words.rules.idle : ''].filter(Boolean).join('; '),
    ),
    ...examples.flatMap(({ bad, good }) => [
      ...exampleLines(words.explain.bad, bad, columns),
      ...exampleLines(words.explain.good, good, columns),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
