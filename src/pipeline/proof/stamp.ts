/** What a rule says → a finding: how severe it is here, who let it pass, in the words of the reader. */
import { createHash } from 'node:crypto';
import type { Brand, Finding, Locale, Market, Problem, Rule, Severity } from '../../model.js';
import { countUnit, fillIn } from '../../languages/index.js';

export interface Stamp {
  readonly message?: string;
  readonly channel?: string;
  readonly locale?: Locale;
  /** Markets it speaks to. */
  readonly markets: readonly Market[];
}

export interface StampInput {
  readonly brand: Brand;
  /** ISO instant; waivers end by it. */
  readonly now: string;
  /** Language of the findings. */
  readonly language: Locale;
}

/** Hash of what a finding is about, never of where it stands, so that it survives edits elsewhere. */
export function fingerprint(parts: readonly (string | undefined)[]): string {
  const normal = parts.map((part) => (part ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim());
  return createHash('sha256').update(JSON.stringify(normal)).digest('hex').slice(0, 16);
}

function wordsOf(rule: Rule, language: Locale): Readonly<Record<string, string>> {
  return rule.words[language] ?? rule.words[language.split('-')[0]!] ?? rule.words['en'] ?? {};
}

/** A sentence of a rule in a language, filled in. */
export function ruleSays(rule: Rule, key: string, language: Locale, data?: Problem['data']): string | undefined {
  const sentence = wordsOf(rule, language)[key];
  return sentence && fillIn(sentence, data);
}

type Chosen = Severity | 'off';
const ranks: readonly Chosen[] = ['off', 'note', 'warning', 'error'];

/** What the brand chose for a rule, here; undefined when it chose nothing. Of several the strictest counts. */
export function chosenSeverity(
  brand: Brand,
  rule: string,
  at: Pick<Stamp, 'channel' | 'markets'> = { markets: [] },
): Chosen | undefined {
  const chosen = brand.rules[rule];
  if (chosen === undefined || typeof chosen === 'string') return chosen;
  const special = [at.channel && chosen.channels?.[at.channel], ...at.markets.map((m) => chosen.markets?.[m])].filter(
    (one): one is Chosen => Boolean(one),
  );
  return special.length > 0 ? special.reduce((a, b) => (ranks.indexOf(b) > ranks.indexOf(a) ? b : a)) : chosen.severity;
}

/** Whether a rule can say anything at all for this brand. */
export function isOff(brand: Brand, { id }: Rule): boolean {
  const chosen = brand.rules[id];
  if (chosen === undefined || typeof chosen === 'string') return chosen === 'off';
  const all = [
    chosen.severity ?? 'note',
    ...Object.values(chosen.channels ?? {}),
    ...Object.values(chosen.markets ?? {}),
  ];
  return all.every((one) => one === 'off');
}

/** The first waiver that fits and still holds on the day of `now`. */
function waiverFor(finding: Finding, { brand, now }: StampInput): Finding['waived'] {
  const same = (wanted: string | undefined, is: string | undefined) => wanted === undefined || wanted === is;
  const about = (excerpt: string | undefined) =>
    excerpt === undefined || excerpt === finding.fingerprint || (finding.excerpt?.includes(excerpt) ?? false);
  const found = brand.waivers.find(
    (waiver) =>
      waiver.rule === finding.rule &&
      same(waiver.message, finding.message) &&
      same(waiver.channel, finding.channel) &&
      same(waiver.locale, finding.locale) &&
      about(waiver.excerpt) &&
      now.slice(0, 10) <= waiver.until,
  );
  return found && { reason: found.reason, owner: found.owner, until: found.until };
}

export function stamp(rule: Rule, problem: Problem, given: Stamp, input: StampInput): Finding | undefined {
  const at: Stamp = {
    message: problem.message ?? given.message,
    channel: problem.channel ?? given.channel,
    locale: problem.locale ?? given.locale,
    markets: given.markets,
  };
  const chosen = chosenSeverity(input.brand, rule.id, at);
  if (chosen === 'off') return undefined;
  const words = wordsOf(rule, input.language);
  const unit = problem.data?.['unit'];
  const data = typeof unit === 'string' ? { ...problem.data, unit: countUnit(unit, input.language) } : problem.data;
  const cure = words[problem.cure ?? `${problem.say}Cure`] ?? words['cure'];
  const finding: Finding = {
    rule: rule.id,
    severity: chosen ?? problem.severity ?? rule.severity,
    message: at.message,
    channel: at.channel,
    locale: at.locale,
    output: problem.output,
    place: problem.at,
    excerpt: problem.excerpt,
    concerns: problem.concerns,
    ...compared(problem.data),
    say: fillIn(words[problem.say] ?? problem.say, data),
    cure: cure && fillIn(cure, data),
    fingerprint: fingerprint([
      rule.id,
      at.message,
      at.channel,
      at.locale,
      problem.excerpt ?? JSON.stringify(problem.data ?? problem.say),
    ]),
    fix: problem.fix,
  };
  const waived = waiverFor(finding, input);
  return waived ? { ...finding, waived } : finding;
}

/** `read` and `said` are what rules call the two sides of a comparison. */
function compared({ read, said }: NonNullable<Problem['data']> = {}): Pick<Finding, 'read' | 'expected'> {
  const text = (value: string | number | undefined) =>
    value === undefined || value === '' ? undefined : String(value);
  return { read: text(read), expected: text(said) };
}

/** Each finding once: the same thing in the same place says nothing new. */
export function eachOnce(findings: Iterable<Finding | undefined>): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    if (!finding) continue;
    const key = `${finding.fingerprint} ${finding.output ?? ''} ${finding.place?.start ?? ''}`;
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}
