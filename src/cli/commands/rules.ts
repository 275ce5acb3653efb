/** `onmessage rules`: what is checked, and how strictly here. */
import type { Rule } from '../../model.js';
import { mustBeOneOf } from '../choose.js';
import type { Call } from '../commands.js';
import { chosenSeverity } from '../../pipeline/proof/stamp.js';
import { lookUp, type LookUp } from '../look-up.js';
import { pad, show, showJson, wrap } from '../report/show.js';
import { toolName } from '../tool.js';

export async function run(call: Call): Promise<number> {
  const found = await lookUp(call);
  const { parts, words, options } = found;
  const known = parts.rules.map(({ id }) => id);
  for (const id of call.args) mustBeOneOf(id, known, words.usage.unknownRule, words);
  const chosen = parts.rules.filter(({ id }) => call.args.length === 0 || call.args.includes(id));
  if (options.format === 'json') {
    const rules = chosen.map((rule) => ({
      id: rule.id,
      scope: rule.scope,
      severity: severityOf(rule, found),
      why: ruleWord(rule, 'why', found),
    }));
    call.world.out(showJson({ schema: 1, tool: toolName(), rules }));
    return 0;
  }
  const left = Math.max(...chosen.map(({ id }) => id.length)) + 2;
  const lines = chosen.flatMap((rule) => {
    const severity = severityOf(rule, found);
    const named = severity === 'off' ? words.rules.off : words.severity[severity];
    const why = `    ${wrap(show(ruleWord(rule, 'why', found)), Math.min(call.world.columns, 100) - 4, '    ')}`;
    return [`${pad(show(rule.id), left)}${pad(named, 16)}${words.scopes[rule.scope]}`, ...(options.quiet ? [] : [why])];
  });
  call.world.out(`${lines.join('\n')}\n`);
  return 0;
}

/** What the brand says, else what the rule says. */
export function severityOf(rule: Rule, { parts }: LookUp): 'off' | Rule['severity'] {
  return chosenSeverity(parts.loaded.brand, rule.id) ?? rule.severity;
}

/** A sentence of a rule in the language of the report. */
export function ruleWord(rule: Rule, key: string, { lang }: Pick<LookUp, 'lang'>): string {
  return rule.words[lang]?.[key] ?? rule.words.en?.[key] ?? '';
}
