/** What the sections of the brand are made of. */
import * as v from 'valibot';

export const text = v.pipe(v.string(), v.minLength(1));
export const locale = v.pipe(
  text,
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as el, hu or en-GB'),
);
export const market = v.pipe(text, v.regex(/^[A-Z]{2}$/, 'a country code such as GR'));
export const id = v.pipe(text, v.regex(/^[a-z][A-Za-z0-9-]*$/, 'an id: a letter, then letters, digits or -'));
export const webUrl = v.pipe(text, v.regex(/^https?:\/\/\S+$/, 'an address that starts with https://'));
export const color = v.pipe(text, v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as #1a2b3c'));

/** The same words everywhere, or one wording per locale. */
export const localText = v.union([text, v.record(locale, text)]);
/** Registered forms of a name per locale: the first is how it is written, the others are endings and short forms. */
export const forms = v.record(locale, v.array(text));
/** A civil day: `2026-11-27`. */
export const day = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-27'));
/** Days between which something holds, both included. */
export const season = { from: v.optional(day), until: v.optional(day) };
