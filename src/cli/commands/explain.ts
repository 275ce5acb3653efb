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
import { ruleWord, severityOf } from './rules.js';

export async function run(call: Call): Promise<number> {
  const subject = call.args[0]!;
  const found = await lookUp(call);
  const { parts, words } = found;
  const rule = parts.rules.find(({ id }) => id === subject);
  const channel = parts.channels.find(({ id }) => id === subject);
  const columns = Math.min(call.world.columns, 100);
  if (rule) call.world.out(call.flags.json ? showJson(ruleData(rule, found)) : ruleText(rule, found, columns));
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

function ruleData(rule: Rule, found: LookUp) {
  const { id, scope, examples } = rule;
  const why = ruleWord(rule, 'why', found);
  return {
    schema: 1,
    tool: toolName(),
    rule: { id, scope, severity: severityOf(rule, found), why, cure: ruleWord(rule, 'cure', found), examples },
  };
}

/** What an example says: its message, its translations, then the files that matter. */
function shownSource(source: ExampleSource): string {
  if (typeof source === 'string') return source;
  const { message, translations = {}, brand, files = {} } = source;
  const others = Object.entries({ ...translations, ...files }).map(([name, text]) => `${name}: ${text}`);
  return [message, ...others, ...(brand ? [JSON.stringify({ brand })] : [])].join(' | ');
}

function ruleText(rule: Rule, found: LookUp, columns: number): string {
  const { words, lang } = found;
  const severity = severityOf(rule, found);
  const own = rule.examples.filter(({ locale }) => locale === lang);
  const examples = own.length > 0 ? own : rule.examples;
  const line = (title: string, text: string) => (text ? [wrap(`${title}: ${show(text)}`, columns, '  ')] : []);
  const lines = [
    `${rule.id} · ${words.scopes[rule.scope]}`,
    ...line(words.explain.severity, severity === 'off' ? words.rules.off : words.severity[severity]),
    ...line(words.explain.why, ruleWord(rule, 'why', found)),
    ...line(words.explain.cure, ruleWord(rule, 'cure', found)),
    ...examples.flatMap(({ bad, good }) => [
      ...line(words.explain.bad, shownSource(bad)),
      ...line(words.explain.good, shownSource(good)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
