/** People, places, products, terms and marks. */
import type { Rule } from '../../model.js';
import { acronymsExpanded } from './acronyms-expanded.js';
import { namesInSeason } from './names-in-season.js';
import { namesKept } from './names-kept.js';
import { oneSpelling } from './one-spelling.js';
import { oneTermPerConcept } from './one-term-per-concept.js';
import { peopleAsRegistered } from './people-as-registered.js';
import { preferredTerms } from './preferred-terms.js';
import { thirdPartyMarks } from './third-party-marks.js';
import { trademarksMarked } from './trademarks-marked.js';

export const namesRules: readonly Rule[] = [
  namesKept,
  namesInSeason,
  peopleAsRegistered,
  preferredTerms,
  oneTermPerConcept,
  oneSpelling,
  acronymsExpanded,
  trademarksMarked,
  thirdPartyMarks,
];
