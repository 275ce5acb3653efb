/** The rules, in the order their findings are shown. One file each. */
import type { Rule } from '../model.js';
import { altText } from './alt-text.js';
import { brandInSeason } from './brand-in-season.js';
import { channelsKnown } from './channels-known.js';
import { embargoStated } from './embargo-stated.js';
import { factsAgree } from './facts-agree.js';
import { insideFirst } from './inside-first.js';
import { livingMessagesAgree } from './living-messages-agree.js';
import { mergeTags } from './merge-tags.js';
import { messageExpires } from './message-expires.js';
import { noLeftoverMarks } from './no-leftover-marks.js';
import { noRecycledContent } from './no-recycled-content.js';
import { noRecycledPrices } from './no-recycled-prices.js';
import { oneCallToAction } from './one-call-to-action.js';
import { overridesCurrent } from './overrides-current.js';
import { overridesUsed } from './overrides-used.js';
import { partsPresent } from './parts-present.js';
import { picturesLicensed } from './pictures-licensed.js';
import { referencesResolve } from './references-resolve.js';
import { reviewDue } from './review-due.js';
import { sameFactsInOverrides } from './same-facts-in-overrides.js';
import { sameFactsInTranslations } from './same-facts-in-translations.js';
import { translationsCurrent } from './translations-current.js';
import { translationsPresent } from './translations-present.js';
import { versionsFollow } from './versions-follow.js';
import { waiversCurrent } from './waivers-current.js';
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
  insideFirst,
  messageExpires,
  reviewDue,
  waiversCurrent,
  embargoStated,
  picturesLicensed,
  brandInSeason,
  versionsFollow,
  overridesCurrent,
  noRecycledContent,
  noRecycledPrices,
  livingMessagesAgree,
];
