/** What the brand promises and what the law asks of it: claims, legal lines. */
import * as v from 'valibot';
import { forms, localText, market, text } from './atoms.js';

export const legalLine = v.strictObject({
  text: localText,
  markets: v.optional(v.array(market)),
  channels: v.optional(v.array(text)),
  types: v.optional(v.array(text)),
  /** Earlier versions: whoever still prints one is told. */
  formerly: v.optional(v.array(localText), []),
});

export const claim = v.strictObject({
  text: localText,
  proof: v.optional(text),
  forms: v.optional(forms),
});
