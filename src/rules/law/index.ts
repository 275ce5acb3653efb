/** What the law or a contract asks for. */
import type { Rule } from '../../model.js';
import { adsLabelled } from './ads-labelled.js';
import { boilerplateCurrent } from './boilerplate-current.js';
import { legalLinesPresent } from './legal-lines-present.js';
import { legalLinesVisible } from './legal-lines-visible.js';
import { noPersonalData } from './no-personal-data.js';
import { offersSayTerms } from './offers-say-terms.js';
import { priceCutsShowLowest } from './price-cuts-show-lowest.js';
import { serviceRouteGiven } from './service-route-given.js';
import { testimonialsConsented } from './testimonials-consented.js';
import { twoContactRoutes } from './two-contact-routes.js';
import { vatNoted } from './vat-noted.js';

export const lawRules: readonly Rule[] = [
  legalLinesPresent,
  boilerplateCurrent,
  adsLabelled,
  priceCutsShowLowest,
  offersSayTerms,
  vatNoted,
  testimonialsConsented,
  noPersonalData,
  serviceRouteGiven,
  twoContactRoutes,
  legalLinesVisible,
];
