/** What the brand declares, read from it once for as long as it stays the same. */
import { sha256 } from '../io/cache.js';
import type { Brand, Fact, Invariant } from '../model.js';
import { brandFacts, brandInvariants } from '../pipeline/proof/brand-facts.js';
import type { RunOptions } from './options.js';

export interface Declared {
  readonly facts: readonly Fact[];
  readonly declared: readonly Invariant[];
}

/** @throws UserError for a value of the brand that cannot be read */
export function declaredBy(brand: Brand, { cache, version }: Pick<RunOptions, 'cache' | 'version'>): Declared {
  const key = sha256(`${version}\n${JSON.stringify(brand)}`);
  const kept = cache.getText('declared', key);
  if (kept) return JSON.parse(kept) as Declared;
  const facts = brandFacts(brand);
  const made = { facts, declared: brandInvariants(brand, facts) };
  cache.setText('declared', key, JSON.stringify(made));
  return made;
}
