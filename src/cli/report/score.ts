/** A number for how well a message keeps to the brand. The formula is open: docs/score.md. It never hides an error. */
import type { MessageReport, ReportFinding } from '../../schemas/report.js';
import { merged } from './lines.js';
import type { MessageTold } from './told.js';

/** Points that one finding takes from a text of a hundred words, and the most that findings of one family take. */
export const weights = { error: 30, warning: 10, note: 2 } as const;
export const caps = { error: 60, warning: 30, note: 10 } as const;

export type Score = NonNullable<MessageReport['score']>;

/** Hundreds of words, at least one. */
export const sizeOf = (words: number) => Math.max(1, words / 100);

/**
 * 100 − Σ min(cap of family, weights of its findings / size), never below 0. The cap is that of the gravest finding of
 * the family. @param familyOf a rule's id → what it looks after
 */
export function scoreOf(findings: readonly ReportFinding[], size: number, familyOf: (rule: string) => string): number {
  const families = grouped(findings, ({ rule }) => familyOf(rule));
  let lost = 0;
  for (const own of families.values()) {
    const cap = Math.max(...own.map(({ severity }) => caps[severity]));
    lost += Math.min(cap, own.reduce((sum, { severity }) => sum + weights[severity], 0) / size);
  }
  return Math.max(0, Math.floor(100 - lost));
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** @param counted findings of the message that were neither let pass nor known before */
export function scoreOfMessage(
  { report, words, required }: Pick<MessageTold, 'report' | 'words' | 'required'>,
  counted: readonly ReportFinding[],
  familyOf: (rule: string) => string,
): Score | undefined {
  const said = merged(counted);
  const concerns = (channel: string, locale: string) =>
    said.filter(
      (one) =>
        (one.channel === undefined || one.channel === channel) && (one.locale === undefined || one.locale === locale),
    );
  const made = report.renditions.map(({ channel, locale }, at) => {
    const value = scoreOf(concerns(channel, locale), sizeOf(words[at] ?? 0), familyOf);
    return { channel, locale, value };
  });
  const unmade = report.leftOut
    .filter((one) => one.required)
    .map(({ channel, locale }) => ({ channel, locale, value: 0 }));
  const all = [...made, ...unmade];
  const channels = [...new Set(all.map(({ channel }) => channel))].map((channel) => ({
    ...all.filter((one) => one.channel === channel).reduce((a, b) => (b.value < a.value ? b : a)),
    required: required.includes(channel),
  }));
  if (channels.length === 0) return undefined;
  const binding = channels.some(({ required }) => required) ? channels.filter(({ required }) => required) : channels;
  return {
    value: Math.min(...binding.map(({ value }) => value)),
    mean: Math.round(channels.reduce((sum, { value }) => sum + value, 0) / channels.length),
    channels,
  };
}

/** Bands as the market knows them. */
export function bandOf(value: number): 'green' | 'yellow' | 'red' {
  if (value >= 80) return 'green';
  return value >= 60 ? 'yellow' : 'red';
}
