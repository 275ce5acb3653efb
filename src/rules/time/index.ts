/** Messages beside each other and in time. */
import type { Rule } from '../../model.js';
import { brandInSeason } from './brand-in-season.js';
import { embargoStated } from './embargo-stated.js';
import { insideFirst } from './inside-first.js';
import { livingMessagesAgree } from './living-messages-agree.js';
import { messageExpires } from './message-expires.js';
import { noRecycledContent } from './no-recycled-content.js';
import { noRecycledPrices } from './no-recycled-prices.js';
import { reviewDue } from './review-due.js';
import { versionsFollow } from './versions-follow.js';
import { waiversCurrent } from './waivers-current.js';

export const timeRules: readonly Rule[] = [
  insideFirst,
  messageExpires,
  reviewDue,
  waiversCurrent,
  embargoStated,
  brandInSeason,
  versionsFollow,
  noRecycledContent,
  noRecycledPrices,
  livingMessagesAgree,
];
