/** How strict each rule is, and what was let pass by whom. */
import * as v from 'valibot';
import { day, id, locale, market, text } from './atoms.js';

const severity = v.picklist(['off', 'note', 'warning', 'error']);

/** One severity, or others for some channels or markets; of several that apply the strictest counts. */
export const strictness = v.union([
  severity,
  v.strictObject({
    severity: v.optional(severity),
    channels: v.optional(v.record(id, severity)),
    markets: v.optional(v.record(market, severity)),
  }),
]);

/** A finding that somebody has looked at and lets pass until a day. What is left out fits everything. */
export const waiver = v.strictObject({
  rule: id,
  message: v.optional(text),
  channel: v.optional(id),
  locale: v.optional(locale),
  /** Words of the finding's excerpt, or its fingerprint. */
  excerpt: v.optional(text),
  reason: text,
  owner: text,
  /** Last day it holds; after that it is an error. */
  until: day,
});
