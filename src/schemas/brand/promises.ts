/** What the brand promises and what the law asks of it: claims, legal lines. */
import * as v from 'valibot';
import { day, forms, id, localText, market, text } from './atoms.js';

/** Days between which something holds, both included. */
export const season = { from: v.optional(day), until: v.optional(day) };

/** The same words for all time, or versions of them, each for its days. */
export const seasonal = v.union([localText, v.array(v.strictObject({ text: localText, ...season }))]);

export const legalLine = v.strictObject({
  text: localText,
  markets: v.optional(v.array(market)),
  channels: v.optional(v.array(text)),
  types: v.optional(v.array(text)),
  ...season,
  /** The line whose place it takes: it begins on the day after that one ends. */
  replaces: v.optional(id),
});

export const claim = v.strictObject({
  text: localText,
  proof: v.optional(text),
  ...season,
  forms: v.optional(forms),
});
