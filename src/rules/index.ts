/** The rules, in the order their findings are shown. One file each. */
import type { Rule } from '../model.js';
import { acronymsExpanded } from './acronyms-expanded.js';
import { altText } from './alt-text.js';
import { channelsKnown } from './channels-known.js';
import { factsAgree } from './facts-agree.js';
import { mergeTags } from './merge-tags.js';
import { namesInSeason } from './names-in-season.js';
import { namesKept } from './names-kept.js';
import { noLeftoverMarks } from './no-leftover-marks.js';
import { oneCallToAction } from './one-call-to-action.js';
import { oneSpelling } from './one-spelling.js';
import { oneTermPerConcept } from './one-term-per-concept.js';
import { overridesUsed } from './overrides-used.js';
import { partsPresent } from './parts-present.js';
import { peopleAsRegistered } from './people-as-registered.js';
import { preferredTerms } from './preferred-terms.js';
import { referencesResolve } from './references-resolve.js';
import { sameFactsInOverrides } from './same-facts-in-overrides.js';
import { sameFactsInTranslations } from './same-facts-in-translations.js';
import { thirdPartyMarks } from './third-party-marks.js';
import { trademarksMarked } from './trademarks-marked.js';
import { translationsCurrent } from './translations-current.js';
import { translationsPresent } from './translations-present.js';
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
  namesKept,
  namesInSeason,
  peopleAsRegistered,
  preferredTerms,
  oneTermPerConcept,
  oneSpelling,
  acronymsExpanded,
  trademarksMarked,
  thirdPartyMarks,
  translationsPresent,
  translationsCurrent,
];
