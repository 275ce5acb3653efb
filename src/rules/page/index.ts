/** Pages that everyone can use. */
import type { Rule } from '../../model.js';
import { fitsNarrowScreens } from './fits-narrow-screens.js';
import { headingsInOrder } from './headings-in-order.js';
import { htmlWhole } from './html-whole.js';
import { languageMarked } from './language-marked.js';
import { machineDataAgrees } from './machine-data-agrees.js';
import { pageDescribed } from './page-described.js';
import { tablesMarked } from './tables-marked.js';
import { targetsLargeEnough } from './targets-large-enough.js';
import { zoomAllowed } from './zoom-allowed.js';

export const pageRules: readonly Rule[] = [
  headingsInOrder,
  languageMarked,
  tablesMarked,
  targetsLargeEnough,
  pageDescribed,
  machineDataAgrees,
  htmlWhole,
  zoomAllowed,
  fitsNarrowScreens,
];
