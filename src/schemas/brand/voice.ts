/** How the brand speaks, and the words it uses. */
import * as v from 'valibot';
import { forms, localText, locale, text } from './atoms.js';

export const voice = v.strictObject({
  tone: v.optional(localText),
  address: v.optional(v.record(locale, v.picklist(['formal', 'informal']))),
  /** Words and phrases that are not ours, per locale; found in all their forms. */
  avoid: v.optional(forms),
  /** Per locale, what is not said and what is said instead: `{ hu: { webshop: 'webáruház' } }`. */
  prefer: v.optional(v.record(locale, v.record(text, text))),
  /** Most words of a sentence, per locale; without it the language's own measure. */
  sentence: v.optional(v.record(locale, v.pipe(v.number(), v.integer(), v.minValue(5)))),
  /** The only emoji that texts may hold; an empty list allows none. */
  emoji: v.optional(v.array(text)),
});
