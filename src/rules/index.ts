/** The rules, in the order their findings are shown. One file each. */
import type { Rule } from '../model.js';
import { adsLabelled } from './ads-labelled.js';
import { altText } from './alt-text.js';
import { certaintyKept } from './certainty-kept.js';
import { channelsKnown } from './channels-known.js';
import { claimConditionsKept } from './claim-conditions-kept.js';
import { claimsProved } from './claims-proved.js';
import { competitorsByPolicy } from './competitors-by-policy.js';
import { factsAgree } from './facts-agree.js';
import { greenClaims } from './green-claims.js';
import { linksLeadSomewhere } from './links-lead-somewhere.js';
import { linksSecure } from './links-secure.js';
import { linksTagged } from './links-tagged.js';
import { mergeTags } from './merge-tags.js';
import { noEndlessPromises } from './no-endless-promises.js';
import { noForbiddenClaims } from './no-forbidden-claims.js';
import { noLeftoverMarks } from './no-leftover-marks.js';
import { noPersonalData } from './no-personal-data.js';
import { noPressure } from './no-pressure.js';
import { offersSayTerms } from './offers-say-terms.js';
import { oneCallToAction } from './one-call-to-action.js';
import { overridesUsed } from './overrides-used.js';
import { partsPresent } from './parts-present.js';
import { priceCutsShowLowest } from './price-cuts-show-lowest.js';
import { referencesResolve } from './references-resolve.js';
import { sameFactsInOverrides } from './same-facts-in-overrides.js';
import { sameFactsInTranslations } from './same-facts-in-translations.js';
import { serviceRouteGiven } from './service-route-given.js';
import { sourcesNamed } from './sources-named.js';
import { superlativesProved } from './superlatives-proved.js';
import { testimonialsConsented } from './testimonials-consented.js';
import { translationsCurrent } from './translations-current.js';
import { translationsPresent } from './translations-present.js';
import { twoContactRoutes } from './two-contact-routes.js';
import { vatNoted } from './vat-noted.js';
import { withinLimits } from './within-limits.js';

export const rules: readonly Rule[] = [
  factsAgree,
  sameFactsInTranslations,
  sameFactsInOverrides,
  channelsKnown,
  overridesUsed,
  referencesResolve,
  partsPresent,
  withinLimits,
  oneCallToAction,
  altText,
  noLeftoverMarks,
  mergeTags,
  translationsPresent,
  translationsCurrent,
  claimsProved,
  claimConditionsKept,
  noForbiddenClaims,
  competitorsByPolicy,
  adsLabelled,
  priceCutsShowLowest,
  offersSayTerms,
  vatNoted,
  testimonialsConsented,
  noPersonalData,
  greenClaims,
  superlativesProved,
  sourcesNamed,
  certaintyKept,
  noEndlessPromises,
  noPressure,
  serviceRouteGiven,
  twoContactRoutes,
  linksLeadSomewhere,
  linksSecure,
  linksTagged,
];
