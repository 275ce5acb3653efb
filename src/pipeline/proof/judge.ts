/** Drafts, Readings, Contract → Findings, Coverage: runs the rules and stamps what they say. */
import type {
  Atom,
  Brand,
  Contract,
  CoverageCell,
  Edition,
  Finding,
  Judgement,
  LeftOut,
  Locale,
  Message,
  Problem,
  Rendition,
  Rule,
  RuleContext,
} from '../../model.js';
import { detached } from '../../model/detached.js';
import { untimed } from '../clock.js';
import { brandContext, contextOf, type ContextInput } from './context.js';
import { eachOnce, isOff, stamp, type Stamp } from './stamp.js';

export interface Judged {
  readonly message: Message;
  readonly contract: Contract;
  readonly renditions: readonly Rendition[];
  readonly readings: Edition['readings'];
  readonly leftOut: readonly LeftOut[];
}

export interface JudgeInput extends ContextInput {
  /** Language of the findings. */
  readonly language: Locale;
}

/** What came of judging one message. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly coverage: readonly CoverageCell[];
}

/** The brand and the rules are those of the run: they are gone through once, not for each message. */
const atWork = new WeakMap<readonly Rule[], { readonly brand: Brand; readonly rules: readonly Rule[] }>();

/** Rules that may speak: not switched off, and what they hold the text against is declared. */
export function rulesAtWork({ rules, brand }: Pick<JudgeInput, 'rules' | 'brand'>): readonly Rule[] {
  const known = atWork.get(rules);
  if (known?.brand === brand) return known.rules;
  const made = rules.filter((rule) => !isOff(brand, rule) && (rule.needs?.(brand) ?? true));
  atWork.set(rules, { brand, rules: made });
  return made;
}

/** Rules that could not look, because the brand does not declare what they need. */
export function rulesWithoutData({ rules, brand }: Pick<JudgeInput, 'rules' | 'brand'>): Rule[] {
  return rules.filter((rule) => !isOff(brand, rule) && rule.needs?.(brand) === false);
}

/** Everything a rule says of a message, each with where it belongs. */
function eachProblem(rule: Rule, judged: Judged, context: RuleContext, tell: (problem: Problem, at: Stamp) => void) {
  const message = judged.message.id;
  const whole = ({ locale }: Problem): Stamp => ({
    message,
    markets: locale === undefined ? judged.message.markets : context.marketsOf(locale),
  });
  if (rule.scope === 'message')
    for (const problem of rule.check(judged.message, context)) tell(problem, whole(problem));
  if (rule.scope === 'edition') for (const problem of rule.check(judged, context)) tell(problem, whole(problem));
  if (rule.scope === 'rendition')
    for (const subject of context.renditions) {
      const { channel, locale, markets } = subject.draft;
      for (const problem of rule.check(subject, context)) tell(problem, { message, channel, locale, markets });
    }
}

/** What an error says of a cell: another value stands where that of the cell should. */
function differs(
  cell: CoverageCell,
  { severity, channel, read, expected, waived }: Finding,
  said: string | undefined,
): boolean {
  const isOther = read !== undefined && (said === undefined || expected === said);
  return severity === 'error' && !waived && channel === cell.channel && isOther;
}

/**
 * Cells in which something is wrong name the finding that says what to change: that of their file before another's.
 * Where the words of a channel say another value, the finished file repeats it faithfully: the cell differs all the same.
 */
function withFindings(
  cells: readonly CoverageCell[],
  findings: readonly Finding[],
  said: (cell: CoverageCell) => string | undefined,
): CoverageCell[] {
  return cells.map((cell) => {
    const about = findings.filter(
      ({ concerns, channel = cell.channel, locale }) =>
        concerns === cell.invariant && channel === cell.channel && locale === cell.locale,
    );
    const other = cell.state === 'contradicted' ? undefined : about.find((one) => differs(cell, one, said(cell)));
    if (other) return { ...cell, state: 'contradicted', excerpt: other.excerpt, finding: other.fingerprint };
    if (cell.state !== 'missing' && cell.state !== 'contradicted') return cell;
    const finding = about.find(({ output }) => output === cell.file) ?? about[0];
    return finding ? { ...cell, finding: finding.fingerprint } : cell;
  });
}

/** All findings of one message, each once, in the order of the rules, and what came of each invariant. */
export function judgement(judged: Judged, input: JudgeInput): Outcome {
  const context = contextOf(judged, input);
  const { clock = untimed } = input;
  const all: (Finding | undefined)[] = [];
  for (const rule of rulesAtWork(input))
    clock(`rule ${rule.id}`, () =>
      eachProblem(rule, judged, context, (problem, at) => all.push(stamp(rule, problem, at, input))),
    );
  const findings = eachOnce(all);
  return {
    findings,
    coverage: withFindings(
      context.renditions.flatMap(({ coverage }) => coverage),
      findings,
      ({ invariant, market, locale }) => {
        const values = judged.contract.invariants.find(({ id }) => id === invariant)?.values;
        const value = values?.find((one) => one.market === market)?.value;
        return value && context.say(value as Atom, locale);
      },
    ),
  };
}

export function judge(judged: Judged, input: JudgeInput): readonly Finding[] {
  return judgement(judged, input).findings;
}

/** What the rules that look at messages side by side keep of one, by rule. */
export type Notes = Readonly<Record<string, unknown>>;

export function notesOf(judged: Judgement, input: JudgeInput): Notes {
  const context = brandContext(input);
  return Object.fromEntries(
    rulesAtWork(input).flatMap((rule): [string, unknown][] => {
      const data = rule.scope === 'messages' ? rule.gather(judged, context) : undefined;
      return data === undefined ? [] : [[rule.id, detached(data)]];
    }),
  );
}

/** Findings about the brand itself, and about what messages say beside each other. */
export function judgeTogether(
  all: readonly { readonly message: string; readonly notes: Notes }[],
  input: JudgeInput,
): Finding[] {
  const context = brandContext(input);
  const gathered = (id: string) =>
    all.flatMap(({ message, notes }) => (notes[id] === undefined ? [] : [{ message, data: notes[id] }]));
  const findings = rulesAtWork(input).flatMap((rule) => {
    const found =
      rule.scope === 'brand'
        ? rule.check(input.brand, context)
        : rule.scope === 'messages'
          ? rule.check(gathered(rule.id), context)
          : [];
    return [...found].map((problem) => stamp(rule, problem, { markets: [] }, input));
  });
  return eachOnce(findings);
}
