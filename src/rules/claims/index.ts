/** What may be claimed, and how surely. */
import type { Rule } from '../../model.js';
import { certaintyKept } from './certainty-kept.js';
import { claimConditionsKept } from './claim-conditions-kept.js';
import { claimsProved } from './claims-proved.js';
import { competitorsByPolicy } from './competitors-by-policy.js';
import { greenClaims } from './green-claims.js';
import { noEndlessPromises } from './no-endless-promises.js';
import { noForbiddenClaims } from './no-forbidden-claims.js';
import { noPressure } from './no-pressure.js';
import { sourcesNamed } from './sources-named.js';
import { superlativesProved } from './superlatives-proved.js';

export const claimsRules: readonly Rule[] = [
  claimsProved,
  claimConditionsKept,
  noForbiddenClaims,
  competitorsByPolicy,
  greenClaims,
  superlativesProved,
  sourcesNamed,
  certaintyKept,
  noEndlessPromises,
  noPressure,
];
