/** Drafts, Readings, Contract → Findings: runs the rules and stamps what they say. */
import type {
  Brand,
  BrandContext,
  Channel,
  Contract,
  Edition,
  Fact,
  Finding,
  Judgement,
  LeftOut,
  Locale,
  Message,
  MessageText,
  Passage,
  Problem,
  Rendition,
  RenditionSubject,
  Rule,
  RuleContext,
} from '../../model.js';
import { agrees, writeValue } from '../../languages/index.js';
import { blockHashes } from './block-hashes.js';
import { declares } from './contract.js';
import { endsAt, leavesAt, lifeOf, startOf } from './life.js';
import { marketsOf } from '../compose/markets.js';
import { resolve, styleOf } from '../compose/resolve.js';
import { passagesOf } from './passages.js';
import { textSays } from './says.js';
import { verdictsOf } from './expectation.js';
import { eachOnce, isOff, stamp, type Stamp } from './stamp.js';

export interface Judged {
  readonly message: Message;
  readonly contract: Contract;
  readonly renditions: readonly Rendition[];
  readonly readings: Edition['readings'];
  readonly leftOut: readonly LeftOut[];
}

export interface JudgeInput {
  readonly brand: Brand;
  readonly facts: readonly Fact[];
  readonly rules: readonly Rule[];
  readonly channels: readonly Channel[];
  /** ISO instant; only judges. */
  readonly now: string;
  /** All messages were read, in all channels and languages. */
  readonly whole?: boolean;
  /** Language of the findings. */
  readonly language: Locale;
}

/** Rules that may speak: not switched off, and what they hold the text against is declared. */
export function rulesAtWork({ rules, brand }: Pick<JudgeInput, 'rules' | 'brand'>): Rule[] {
  return rules.filter((rule) => !isOff(brand, rule) && (rule.needs?.(brand) ?? true));
}

/** Rules that could not look, because the brand does not declare what they need. */
export function rulesWithoutData({ rules, brand }: Pick<JudgeInput, 'rules' | 'brand'>): Rule[] {
  return rules.filter((rule) => !isOff(brand, rule) && rule.needs?.(brand) === false);
}

function brandContext({ brand, channels, now, rules, whole = false }: JudgeInput): BrandContext {
  return {
    brand,
    channels,
    now,
    rules,
    whole,
    lifeOf: (message, channel) => lifeOf(message, now, channel),
    spanOf: (message, channel) => ({ from: startOf(leavesAt(message, channel)), to: endsAt(message) }),
    declares,
    agrees,
    say: (value, locale) => writeValue(value, 'default', locale, styleOf(brand, locale)),
  };
}

function contextOf({ message, contract }: Judged, input: JudgeInput): RuleContext {
  const { brand, facts } = input;
  const markets = (locale: Locale) => marketsOf(message, brand, locale);
  const known = new Map<MessageText, readonly Passage[]>();
  const from = (locale: Locale, to = markets(locale)) => ({ message, brand, facts, locale, markets: to });
  return {
    ...brandContext(input),
    contract,
    message,
    marketsOf: markets,
    valuesOf: (text, to) => textSays(text, from(text.locale, [...to])),
    hashes: blockHashes,
    resolves: (node, locale) => resolve(node, from(locale)) !== undefined,
    passages: (text) => {
      const passages = known.get(text) ?? passagesOf(text, from(text.locale));
      known.set(text, passages);
      return passages;
    },
  };
}

/** Every rendition as the rules see it; its files are compared with its draft once, when a rule first asks. */
function renditionSubjects({ message, contract, renditions, readings }: Judged, context: RuleContext) {
  return renditions.map((rendition): RenditionSubject => {
    const { draft } = rendition;
    const own = readings.find((r) => r.channel === draft.channel && r.locale === draft.locale)?.readings ?? [];
    let verdicts: RenditionSubject['verdicts'] | undefined;
    return {
      rendition,
      draft,
      channel: context.channels.find((c) => c.id === draft.channel)!,
      readings: own,
      get verdicts() {
        return (verdicts ??= verdictsOf(rendition, message, contract, own));
      },
    };
  });
}

function* problems(
  rule: Rule,
  judged: Judged,
  subjects: readonly RenditionSubject[],
  context: RuleContext,
): Generator<[Problem, Stamp]> {
  const message = judged.message.id;
  const whole = { message, markets: judged.message.markets };
  if (rule.scope === 'message') for (const problem of rule.check(judged.message, context)) yield [problem, whole];
  if (rule.scope === 'edition') for (const problem of rule.check(judged, context)) yield [problem, whole];
  if (rule.scope === 'rendition')
    for (const subject of subjects) {
      const { channel, locale, markets } = subject.draft;
      for (const problem of rule.check(subject, context)) yield [problem, { message, channel, locale, markets }];
    }
}

/** All findings of one message, each once, in the order of the rules. */
export function judge(judged: Judged, input: JudgeInput): Finding[] {
  const context = contextOf(judged, input);
  const subjects = renditionSubjects(judged, context);
  const all = rulesAtWork(input).flatMap((rule) =>
    [...problems(rule, judged, subjects, context)].map(([problem, at]) => stamp(rule, problem, at, input)),
  );
  return eachOnce(all);
}

/** Findings about the brand itself, and about what messages say beside each other. */
export function judgeTogether(editions: readonly Judgement[], input: JudgeInput): Finding[] {
  const context = brandContext(input);
  const all = rulesAtWork(input).flatMap((rule) => {
    const found =
      rule.scope === 'brand'
        ? rule.check(input.brand, context)
        : rule.scope === 'messages'
          ? rule.check(editions, context)
          : [];
    return [...found].map((problem) => stamp(rule, problem, { markets: [] }, input));
  });
  return eachOnce(all);
}
