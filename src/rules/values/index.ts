/** Days, hours, counts and sums that cannot be right. */
import type { Rule } from '../../model.js';
import { countsMatchLists } from './counts-match-lists.js';
import { datesNotPast } from './dates-not-past.js';
import { hoursKnowHolidays } from './hours-know-holidays.js';
import { numbersWrittenAsHere } from './numbers-written-as-here.js';
import { sumsAddUp } from './sums-add-up.js';
import { weekdayMatchesDate } from './weekday-matches-date.js';

export const valuesRules: readonly Rule[] = [
  weekdayMatchesDate,
  datesNotPast,
  countsMatchLists,
  sumsAddUp,
  hoursKnowHolidays,
  numbersWrittenAsHere,
];
