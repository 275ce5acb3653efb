/** Drafts, Readings, Contract → Findings: runs the rules and stamps what they say. */
import { createHash } from 'node:crypto';
import type {
  Brand,
  Channel,
  Contract,
  Edition,
  Fact,
  Finding,
  LeftOut,
  Locale,
  Message,
  Problem,
  Rendition,
  RenditionSubject,
  Rule,
  RuleContext,
} from '../../model.js';
import { agrees, countUnit, writeValue } from '../../languages/index.js';
import { blockHashes } from './block-hashes.js';
import { declares } from './contract.js';
import { marketsOf } from '../compose/markets.js';
import { resolve, styleOf } from '../compose/resolve.js';
import { textSays } from './says.js';
import { verdictsOf } from './expectation.js';

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
  /** Language of the findings. */
  readonly language: Locale;
}

/** Fills `{name}` in a sentence. */
export function fillIn(sentence: string, data: Problem['data'] = {}): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole));
}

/** Hash of what a finding is about, never of where it stands, so that it survives edits elsewhere. */
export function fingerprint(parts: readonly (string | undefined)[]): string {
  const normal = parts.map((part) => (part ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim());
  return createHash('sha256').update(JSON.stringify(normal)).digest('hex').slice(0, 16);
}

function wordsOf(rule: Rule, language: Locale): Readonly<Record<string, string>> {
  return rule.words[language] ?? rule.words[language.split('-')[0]!] ?? rule.words['en'] ?? {};
}

interface Stamp {
  readonly message: string;
  readonly channel?: string;
  readonly locale?: Locale;
}

function stamp(rule: Rule, problem: Problem, at: Stamp, { brand, language }: JudgeInput): Finding | undefined {
  const chosen = brand.rules[rule.id];
  if (chosen === 'off') return undefined;
  const words = wordsOf(rule, language);
  const unit = problem.data?.['unit'];
  const data = typeof unit === 'string' ? { ...problem.data, unit: countUnit(unit, language) } : problem.data;
  const cure = words[problem.cure ?? `${problem.say}Cure`] ?? words['cure'];
  return {
    rule: rule.id,
    severity: chosen ?? problem.severity ?? rule.severity,
    message: at.message,
    channel: problem.channel ?? at.channel,
    locale: problem.locale ?? at.locale,
    output: problem.output,
    place: problem.at,
    excerpt: problem.excerpt,
    say: fillIn(words[problem.say] ?? problem.say, data),
    cure: cure && fillIn(cure, data),
    fingerprint: fingerprint([
      rule.id,
      at.message,
      at.channel,
      at.locale,
      problem.excerpt ?? JSON.stringify(problem.data ?? problem.say),
    ]),
  };
}

function contextOf({ message, contract }: Judged, { brand, facts, channels, now }: JudgeInput): RuleContext {
  const markets = (locale: Locale) => marketsOf(message, brand, locale);
  return {
    brand,
    contract,
    message,
    channels,
    now,
    declares,
    marketsOf: markets,
    agrees,
    valuesOf: (text, to) => textSays(text, { message, brand, facts, locale: text.locale, markets: to }),
    hashes: blockHashes,
    resolves: (node, locale) =>
      resolve(node, { message, brand, facts, locale, markets: markets(locale) }) !== undefined,
    say: (value, locale) => writeValue(value, 'default', locale, styleOf(brand, locale)),
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
  if (rule.scope === 'message') for (const problem of rule.check(judged.message, context)) yield [problem, { message }];
  else if (rule.scope === 'edition') for (const problem of rule.check(judged, context)) yield [problem, { message }];
  else
    for (const subject of subjects) {
      const { channel, locale } = subject.draft;
      for (const problem of rule.check(subject, context)) yield [problem, { message, channel, locale }];
    }
}

/** All findings of one message, each once, in the order of the rules. */
export function judge(judged: Judged, input: JudgeInput): Finding[] {
  const context = contextOf(judged, input);
  const subjects = renditionSubjects(judged, context);
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const rule of input.rules)
    for (const [problem, at] of problems(rule, judged, subjects, context)) {
      const finding = stamp(rule, problem, at, input);
      const key = finding && `${finding.fingerprint} ${finding.output ?? ''} ${finding.place?.start ?? ''}`;
      if (!finding || seen.has(key!)) continue;
      seen.add(key!);
      findings.push(finding);
    }
  return findings;
}
