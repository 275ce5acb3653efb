/** How an invariant is called in a finding. */
import type { Atom, CoverageCell, Invariant, RuleContext } from '../../model.js';

/** Its words in the language of the cell, else its value there. */
export function wordsFor(
  { id, forms, values }: Invariant,
  { locale, market }: CoverageCell,
  { say }: RuleContext,
): string {
  const form = forms[locale]?.[0];
  if (form !== undefined) return form;
  const value = values.find((one) => one.market === market)?.value ?? values[0]?.value;
  return value ? say(value as Atom, locale) : id;
}
