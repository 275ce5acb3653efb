/** How the brand speaks, and the words it uses. */
import * as v from 'valibot';
import { forms, localText, locale, text } from './atoms.js';

export const voice = v.strictObject({
  tone: v.optional(localText),
  address: v.optional(v.record(locale, v.picklist(['formal', 'informal']))),
  avoid: v.optional(forms),
  prefer: v.optional(v.record(locale, v.record(text, text))),
});
