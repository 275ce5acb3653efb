/**
 * The front matter of a message: every key it may hold. Published as JSON Schema for editors; the program reads the
 * same keys itself, as text, so that it can say where a problem stands and read values as people write them.
 */
import * as v from 'valibot';

const words = v.pipe(v.string(), v.minLength(1));
/** A value as the message's language writes it, or in canonical form; editors see numbers where YAML does. */
const value = v.union([v.string(), v.number(), v.boolean()]);
const perMarket = v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as GR')), value);
const list = v.union([v.array(value), value]);
const name = v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/, 'small letters, digits and hyphens'));
const valueOrMarkets = v.union([value, perMarket]);

const fact = v.strictObject({
  value: valueOrMarkets,
  was: v.optional(valueOrMarkets),
  from: v.optional(value),
  until: v.optional(value),
  labels: v.optional(v.union([list, v.record(v.string(), list)])),
});
const quote = v.strictObject({ by: v.optional(words), text: words });
/** Where and when a picture may be shown. */
const licence = v.optional(
  v.strictObject({
    from: v.optional(value),
    to: v.optional(value),
    channels: v.optional(list),
    markets: v.optional(list),
  }),
);
const crops = v.optional(v.record(v.string(), words));
const consent = v.strictObject({ scope: v.optional(words), until: v.optional(value) });

export const messageSchema = v.strictObject({
  /** Name of the message in paths and reports; without it the path gives one. */
  id: v.optional(name),
  /** One of the brand's types. */
  type: v.optional(words),
  /** A draft is checked and shown, never published. */
  status: v.optional(v.picklist(['draft', 'ready'])),
  title: v.optional(words),
  subtitle: v.optional(words),
  summary: v.optional(words),
  /** Approved short wordings: one, a ladder, or by length or channel. */
  short: v.optional(v.union([words, v.array(words), v.record(v.string(), words)])),
  date: v.optional(value),
  updated: v.optional(value),
  /** Nothing leaves before this moment: 2026-11-26T10:00 Europe/Athens. */
  embargo: v.optional(value),
  /** When it leaves: for all channels, or `{ newsletter: …, default: … }`. */
  publishAt: v.optional(v.union([value, v.record(v.string(), value)])),
  expires: v.optional(value),
  reviewBy: v.optional(value),
  locale: v.optional(words),
  locales: v.optional(v.union([v.array(words), v.record(v.string(), value)])),
  markets: v.optional(list),
  places: v.optional(list),
  audience: v.optional(words),
  campaign: v.optional(words),
  journey: v.optional(words),
  series: v.optional(words),
  /** Ids of messages it belongs with. */
  related: v.optional(list),
  /** Ids of messages it puts right. */
  corrects: v.optional(list),
  /** Values by name: one, or one per market. */
  facts: v.optional(v.record(v.string(), v.union([value, perMarket, fact, v.array(fact)]))),
  quotes: v.optional(v.record(v.string(), v.union([quote, words]))),
  /** Ids of the brand's claims. */
  claims: v.optional(list),
  keyMessages: v.optional(v.union([v.record(v.string(), words), v.array(words)])),
  cta: v.optional(v.union([words, v.strictObject({ label: v.optional(words), url: v.optional(words) })])),
  hero: v.optional(
    v.union([
      words,
      v.strictObject({
        src: v.optional(words),
        alt: v.optional(v.string()),
        credit: v.optional(words),
        caption: v.optional(words),
        focus: v.optional(words),
        /** Parts for one shape, cut by hand: `square: 10% 0% 80% 100%`, or another file. */
        crops,
        licence,
      }),
    ]),
  ),
  /** The same of pictures in the text, by the name the text gives them. */
  pictures: v.optional(
    v.record(v.string(), v.strictObject({ credit: v.optional(words), focus: v.optional(words), crops, licence })),
  ),
  offer: v.optional(
    v.strictObject({
      product: v.optional(words),
      price: v.optional(valueOrMarkets),
      was: v.optional(valueOrMarkets),
      lowest30: v.optional(valueOrMarkets),
      from: v.optional(value),
      to: v.optional(value),
      terms: v.optional(words),
    }),
  ),
  event: v.optional(
    v.strictObject({
      name: v.optional(words),
      start: v.optional(value),
      end: v.optional(value),
      doors: v.optional(value),
      place: v.optional(words),
      online: v.optional(words),
      rsvp: v.optional(words),
      capacity: v.optional(value),
      language: v.optional(words),
    }),
  ),
  testimonials: v.optional(
    v.array(
      v.strictObject({
        author: words,
        handle: v.optional(words),
        text: words,
        lang: v.optional(words),
        url: v.optional(words),
        consent: v.optional(consent),
        paid: v.optional(value),
      }),
    ),
  ),
  channels: v.optional(list),
  /** Somebody pays, or is paid, for this message: it is an advertisement and must say so. */
  paid: v.optional(value),
  /** Who pays, or is paid. */
  partner: v.optional(words),
  /** Channels where a post may become a thread. */
  thread: v.optional(list),
  carry: v.optional(v.record(v.string(), v.record(v.string(), v.picklist(['full', 'short', 'one', 'may'])))),
  /** Words for one part of one channel. */
  override: v.optional(v.record(v.string(), v.record(v.string(), words))),
  slug: v.optional(name),
  tags: v.optional(list),
  authors: v.optional(list),
  aiAssisted: v.optional(value),
  /** For colleagues; never published. */
  notes: v.optional(value),
});

/** Front matter as an author may write it. */
export type MessageInput = v.InferInput<typeof messageSchema>;
