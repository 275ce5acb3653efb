/** What the brand declares: facts, markets, people, places, products. */
import * as v from 'valibot';
import { day, forms, localText, market, season, text } from './atoms.js';
import { former, speaksOn, symbol } from './terms.js';

/** A value as the message's language writes it, or in canonical form; or one per market. */
export const factValue = v.union([
  text,
  v.record(market, text),
  v.strictObject({
    value: v.union([text, v.record(market, text)]),
    was: v.optional(v.union([text, v.record(market, text)])),
    from: v.optional(text),
    until: v.optional(text),
    labels: v.optional(forms),
  }),
]);

export const marketSchema = v.strictObject({
  name: localText,
  /** «στην Ελλάδα», “in Hungary”. */
  inName: v.optional(localText),
  currency: v.pipe(text, v.regex(/^[A-Z]{3}$/, 'a currency code such as EUR')),
  timeZone: text,
  callingCode: v.pipe(text, v.regex(/^\+\d{1,3}$/, 'a calling code such as +30')),
  legalEntity: v.optional(localText),
  vatNote: v.optional(localText),
  phone: v.optional(text),
  email: v.optional(text),
  /** Public holidays besides those of the calendar we know, and those that are moved: `{ add: ['2027-05-04'] }`. */
  holidays: v.optional(v.strictObject({ add: v.optional(v.array(day)), remove: v.optional(v.array(day)) })),
});

export const person = v.strictObject({
  name: localText,
  title: v.optional(localText),
  forms: v.optional(forms),
  /** Wrong spellings of the name. */
  not: v.optional(forms),
  /** Other right wordings of the title: CEO. */
  titleForms: v.optional(forms),
  /** Names this person bore, until a day. */
  formerly: v.optional(v.array(former)),
  /** Titles this person had, until a day. */
  formerTitles: v.optional(v.array(former)),
  speaksOn: v.optional(speaksOn),
  /** Last day this person speaks for the brand. */
  until: v.optional(day),
  phone: v.optional(text),
  email: v.optional(text),
  /** Locales or markets for which this person is the press contact. */
  press: v.optional(v.array(text)),
});

export const place = v.strictObject({
  name: localText,
  forms: v.optional(forms),
  not: v.optional(forms),
  formerly: v.optional(v.array(former)),
  ...season,
  market,
  city: v.optional(localText),
  address: localText,
  phone: v.optional(text),
  /** `Mo-Fr 09:00-21:00; Sa 10:00-18:00; Su,PH off`. */
  hours: v.optional(text),
});

export const named = v.strictObject({
  name: localText,
  forms: v.optional(forms),
  not: v.optional(forms),
  formerly: v.optional(v.array(former)),
  symbol: v.optional(symbol),
  ...season,
  url: v.optional(text),
});
