/** What a source and its channels need to be rendered at all. */
import type { Rule } from '../../model.js';
import { channelsKnown } from './channels-known.js';
import { limitsFresh } from './limits-fresh.js';
import { linksLeadSomewhere } from './links-lead-somewhere.js';
import { linksSecure } from './links-secure.js';
import { linksTagged } from './links-tagged.js';
import { noLeftoverMarks } from './no-leftover-marks.js';
import { noMarkupLeaks } from './no-markup-leaks.js';
import { partsPresent } from './parts-present.js';
import { referencesResolve } from './references-resolve.js';
import { weightInBudget } from './weight-in-budget.js';
import { withinLimits } from './within-limits.js';

export const sourceRules: readonly Rule[] = [
  channelsKnown,
  referencesResolve,
  partsPresent,
  withinLimits,
  noLeftoverMarks,
  linksLeadSomewhere,
  linksSecure,
  linksTagged,
  weightInBudget,
  noMarkupLeaks,
  limitsFresh,
];
