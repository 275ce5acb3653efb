/** The rules, in the order their findings are shown. One file each. */
import type { Rule } from '../model.js';
import { altText } from './alt-text.js';
import { channelsKnown } from './channels-known.js';
import { countsMatchLists } from './counts-match-lists.js';
import { datesNotPast } from './dates-not-past.js';
import { factsAgree } from './facts-agree.js';
import { hoursKnowHolidays } from './hours-know-holidays.js';
import { mergeTags } from './merge-tags.js';
import { noLeftoverMarks } from './no-leftover-marks.js';
import { numbersWrittenAsHere } from './numbers-written-as-here.js';
import { oneCallToAction } from './one-call-to-action.js';
import { overridesUsed } from './overrides-used.js';
import { partsPresent } from './parts-present.js';
import { referencesResolve } from './references-resolve.js';
import { sameFactsInOverrides } from './same-facts-in-overrides.js';
import { sameFactsInTranslations } from './same-facts-in-translations.js';
import { sumsAddUp } from './sums-add-up.js';
import { translationsCurrent } from './translations-current.js';
import { translationsPresent } from './translations-present.js';
import { weekdayMatchesDate } from './weekday-matches-date.js';
import { withinLimits } from './within-limits.js';

export const rules: readonly Rule[] = [
  factsAgree,
  sameFactsInTranslations,
  sameFactsInOverrides,
  weekdayMatchesDate,
  datesNotPast,
  countsMatchLists,
  sumsAddUp,
  hoursKnowHolidays,
  numbersWrittenAsHere,
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
];
