import type { LocatedFinding, Told } from './result.js';

/** Editions with what was found of their messages beside others. */
export function withFindings<Kept extends Told>(
  editions: readonly Kept[],
  together: readonly LocatedFinding[],
): Kept[] {
  const found = new Map<string, LocatedFinding[]>();
  for (const finding of together)
    if (finding.message !== undefined) found.set(finding.message, [...(found.get(finding.message) ?? []), finding]);
  return editions.map((edition) => {
    const own = found.get(edition.message.id);
    return own ? { ...edition, findings: [...edition.findings, ...own] } : edition;
  });
}
