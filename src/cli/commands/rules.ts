/** `onmessage rules`: what is checked, and how strictly here. */
import type { Rule } from '../../model.js';
import { chosenSeverity } from '../../pipeline/proof/stamp.js';
import { mustBeOneOf } from '../choose.js';
import type { Call } from '../commands.js';
import { lookUp, type LookUp } from '../look-up.js';
import { pad, show, showJson, width, wrap } from '../report/show.js';
import { unfilled } from '../report/lines.js';
import { toolName } from '../tool.js';

export async function run(call: Call): Promise<number> {
  const found = await lookUp(call);
  const { parts, words, options } = found;
  const asked = call.args.map((name) => ruleCalled(name, parts.rules)?.id ?? name);
  const known = parts.rules.map(({ id }) => id);
  for (const id of asked) mustBeOneOf(id, known, words.usage.unknownRule, words);
  const chosen = parts.rules.filter(({ id }) => asked.length === 0 || asked.includes(id));
  if (options.format === 'json') {
    const rules = chosen.map((rule) => ruleData(rule, found));
    call.world.out(showJson({ schema: 1, tool: toolName(), rules }));
    return 0;
  }
  const { verbose, quiet } = options;
  const columns = Math.min(call.world.columns, 100);
  const left = Math.max(...chosen.map(({ id }) => width(id))) + 2;
  const lines = chosen.flatMap((rule) => [
    `${pad(show(rule.id), left)}${pad(severityWord(rule, found), 16)}${words.scopes[rule.scope]}`,
    ...(quiet
      ? []
      : [ruleWord(rule, 'why', found), ...(verbose ? details(rule, found) : idle(rule, found))]
          .filter(Boolean)
          .map((text) => `    ${wrap(show(text), columns - 4, '    ')}`)),
  ]);
  call.world.out(`${lines.join('\n')}\n`);
  return 0;
}

/** By its id, or by its short id in catalogues in any case: `MSG-03`. */
export function ruleCalled(name: string, rules: readonly Rule[]): Rule | undefined {
  return (
    rules.find(({ id }) => id === name) ?? rules.find(({ alias }) => alias?.split(', ').includes(name.toUpperCase()))
  );
}

/** What tells a rule: its short id, what it does by itself when the brand chose otherwise, what it holds against. */
function details(rule: Rule, found: LookUp): string[] {
  const { words } = found;
  const { severity } = rule;
  const chosen = severityOf(rule, found);
  return [
    rule.alias ? `${words.rules.alias} ${rule.alias}` : '',
    chosen === severity ? '' : `${words.rules.severity}: ${words.severity[severity]} → ${severityWord(rule, found)}`,
    ruleWord(rule, 'needs', found) && `${words.rules.needs}: ${ruleWord(rule, 'needs', found)}`,
    isIdle(rule, found) ? words.rules.idle : '',
  ];
}

/** Without --verbose only what the brand lacks is told. */
function idle(rule: Rule, found: LookUp): string[] {
  return isIdle(rule, found) ? [`${found.words.rules.idle}: ${ruleWord(rule, 'needs', found)}`] : [];
}

export const isIdle = (rule: Rule, { parts }: LookUp) => rule.needs?.(parts.loaded.brand) === false;

/** For programs; `explain --json` adds the examples. */
export function ruleData(rule: Rule, found: LookUp) {
  const { id, alias, scope, severity } = rule;
  return {
    id,
    alias,
    scope,
    /** Here, and by itself. */
    severity: severityOf(rule, found),
    default: severity,
    why: ruleWord(rule, 'why', found),
    cure: ruleWord(rule, 'cure', found),
    needs: ruleWord(rule, 'needs', found) || undefined,
    checked: severityOf(rule, found) !== 'off' && !isIdle(rule, found),
  };
}

/** What the brand says, else what the rule says. */
export function severityOf(rule: Rule, { parts }: LookUp): 'off' | Rule['severity'] {
  return chosenSeverity(parts.loaded.brand, rule.id) ?? rule.severity;
}

export function severityWord(rule: Rule, found: LookUp): string {
  const severity = severityOf(rule, found);
  return severity === 'off' ? found.words.rules.off : found.words.severity[severity];
}

/** A sentence of a rule in the language of the report. */
export function ruleWord(rule: Rule, key: string, { lang }: Pick<LookUp, 'lang'>): string {
  return unfilled(rule.words[lang]?.[key] ?? rule.words.en?.[key] ?? '');
}
