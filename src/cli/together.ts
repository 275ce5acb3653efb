/** What a run gives its reports, once all messages were judged, alone and beside each other. */
import { rulesWithoutData } from '../pipeline/proof/judge.js';
import { ruleSays } from '../pipeline/proof/stamp.js';
import type { Locale } from '../model.js';
import type { RunOptions } from './options.js';
import type { Parts } from './parts.js';
import type { LocatedFinding, RunResult, Told } from './result.js';

/** Whether rules may go by what is not among the messages: all were read, in all channels and languages. */
export function seesAll(
  { whole }: { readonly whole: boolean },
  refused: RunResult['refused'],
  { channels, locales }: Pick<RunOptions, 'channels' | 'locales'>,
): boolean {
  return whole && refused.length === 0 && !channels && !locales;
}

/** @param together what was found of messages beside each other, and of the brand itself */
export function resultOf<Kept extends Told>(
  { loaded: { brand, dir }, channels, rules }: Parts,
  language: Locale,
  together: readonly LocatedFinding[],
  rest: Pick<RunResult<Kept>, 'editions' | 'refused' | 'whole' | 'pictures'>,
): RunResult<Kept> {
  const ids = new Set(rest.editions.map(({ message }) => message.id));
  return {
    ...rest,
    brand,
    dir,
    channels,
    rules,
    editions: withFindings(rest.editions, together),
    findings: together.filter(({ message }) => message === undefined || !ids.has(message)),
    blind: rulesWithoutData({ rules, brand }).map((rule) => ({
      rule: rule.id,
      needs: ruleSays(rule, 'needs', language) ?? '',
    })),
  };
}

/** Editions with what was found of their messages beside others. */
function withFindings<Kept extends Told>(editions: readonly Kept[], together: readonly LocatedFinding[]): Kept[] {
  const found = new Map<string, LocatedFinding[]>();
  for (const finding of together)
    if (finding.message !== undefined) found.set(finding.message, [...(found.get(finding.message) ?? []), finding]);
  return editions.map((edition) => {
    const own = found.get(edition.message.id);
    return own ? { ...edition, findings: [...edition.findings, ...own] } : edition;
  });
}
