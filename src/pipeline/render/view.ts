/** The one object that templates see, made from a draft, the brand and the contract. */
import type { Brand, Channel, Contract, Draft, Fact, Message, Value, View, ViewQuote } from '../../model.js';
import { inLocale, labelsOf, ogLocale, quote, writeValue } from '../../languages/index.js';
import { plainWording } from '../../model/plain.js';
import type { Renderer } from './render.js';
import type { Resolver } from '../compose/resolve.js';
import { findFact, localTime, resolveWording, styleOf, valuesOf } from '../compose/resolve.js';
import { legalLinesFor } from '../compose/legal-lines.js';
import { viewBrand, viewPerson } from './view-brand.js';
import { own } from '../../model/own.js';

export interface ViewInput {
  readonly channel: Channel;
  readonly message: Message;
  readonly contract: Contract;
  readonly brand: Brand;
  readonly facts: readonly Fact[];
}

/** Legal lines of the markets, channel and type of a draft; another language's is better than none. */
function legalLines(draft: Draft, { brand, message, channel }: ViewInput): string[] {
  const { locale, markets } = draft;
  return legalLinesFor({ brand, message, channel, locale, markets }).flatMap(
    ({ id, text }) => text ?? inLocale(brand.legal[id]!.text, locale, brand.locale) ?? [],
  );
}

/** ISO form of a date or moment for machines. */
export function iso(value: Value | undefined): string | undefined {
  if (value?.type === 'instant') {
    const { date, time } = value;
    if (value.epoch !== undefined) return new Date(value.epoch).toISOString().replace('.000Z', 'Z');
    return `${isoDay(date)}T${two(time.hour)}:${two(time.minute)}:00`;
  }
  return value?.type === 'date' && value.year !== undefined ? isoDay(value) : undefined;
}

const two = (n: number) => String(n).padStart(2, '0');
const isoDay = (d: { year?: number; month: number; day: number }) => `${d.year}-${two(d.month)}-${two(d.day)}`;

function viewEvent(from: Resolver, say: (value: Value, form?: string) => string): View['event'] {
  const { message, brand, locale } = from;
  const value = (id: string) => findFact(id, from)?.fact.values[0]?.value;
  const start = value('event.start');
  if (!message.event || !start) return undefined;
  const end = value('event.end');
  const text = message.texts[locale]!;
  const place = message.event.place ? own(brand.places, message.event.place) : undefined;
  const capacity = value('event.capacity');
  return {
    name: text.eventName
      ? plainWording(resolveWording(text.eventName, from))
      : plainWording(resolveWording(text.title, from)),
    ...spanOf(say(localTime(start, from.markets, brand), 'long'), end && endWords(start, end, from, say)),
    startIso: iso(start)!,
    endIso: iso(end),
    place: place
      ? { name: inLocale(place.name, locale, brand.locale)!, address: inLocale(place.address, locale, brand.locale) }
      : message.event.place
        ? { name: message.event.place }
        : undefined,
    online: message.event.online,
    rsvp: message.event.rsvp?.replaceAll('{locale}', locale),
    capacity: capacity && say(capacity),
  };
}

/** On the same day the hour alone says the end. */
function endWords(
  start: Value,
  end: Value,
  { markets, brand }: Resolver,
  say: (value: Value, form?: string) => string,
) {
  const last = end.type === 'instant' && sameDay(start, end) ? end.time : undefined;
  return { words: last ? say(last) : say(localTime(end, markets, brand), 'long'), hour: last !== undefined };
}

/** A zone that both ends share stands once, behind the second. */
function spanOf(start: string, end?: { words: string; hour: boolean }) {
  if (end === undefined) return { when: start, start };
  const zone = / \([^()]*\)$/.exec(start)?.[0] ?? '';
  const shared = zone !== '' && (end.hour || end.words.endsWith(zone));
  const from = shared ? start.slice(0, -zone.length) : start;
  const until = shared && end.hour ? end.words + zone : end.words;
  return { when: `${from}${end.hour ? '–' : ' – '}${until}`, start: from, end: until };
}

function sameDay(a: Value, b: Value): boolean {
  return a.type === 'instant' && b.type === 'instant' && isoDay(a.date) === isoDay(b.date);
}

function viewOffer(from: Resolver, say: (value: Value, form?: string) => string): View['offer'] {
  const price = findFact('offer.price', from) ?? findFact('price', from);
  if (!price) return undefined;
  const was = findFact('offer.was', from);
  const { message, locale, markets } = from;
  const prices = valuesOf(price.fact, markets, message.date).flatMap(({ market, value }) => {
    if (value.type !== 'money') return [];
    const before = was?.fact.values.find((w) => w.market === market)?.value;
    return [{ market, price: say(value), amount: value.amount, currency: value.currency, was: before && say(before) }];
  });
  const terms = message.texts[locale]!.offerTerms;
  if (prices.length === 0) return undefined;
  return {
    product: message.offer?.product ?? undefined,
    terms: terms && plainWording(resolveWording(terms, from)),
    prices,
  };
}

function viewQuotes(from: Resolver): ViewQuote[] {
  return from.message.texts[from.locale]!.quotes.map((q) => {
    const text = plainWording(resolveWording(q.words, from));
    const person = own(from.brand.people, q.by);
    return { text, quoted: quote(text, from.locale), by: person ? viewPerson(person, from) : { name: q.by } };
  });
}

/** Builds the view. Pure: dates come from the message, words from the draft, the brand and the language. */
export function viewOf(draft: Draft, input: ViewInput, given: Pick<Renderer, 'bodies' | 'mergeTags' | 'assets'>): View {
  const { brand, message, channel, facts, contract } = input;
  const { locale, markets } = draft;
  const from: Resolver = { message, brand, facts, locale, markets };
  const say = (value: Value, form = 'default') => writeValue(value, form as never, locale, styleOf(brand, locale));
  const date = findFact('date', from)?.fact.values[0]?.value;
  const updated = findFact('updated', from)?.fact.values[0]?.value;
  // More than the channel takes are not made, so nothing may name them.
  const pictures = draft.pictures.slice(0, channel.pictures.max);
  const use = { locale, brand, pictures };
  const parts = Object.fromEntries(Object.entries(draft.parts).map(([id, words]) => [id, plainWording(words)]));
  const text = message.texts[locale]!;
  const view: View = {
    version: 1,
    locale,
    ogLocale: ogLocale(locale),
    dir: 'ltr',
    market: markets.length === 1 ? markets[0] : undefined,
    markets,
    channel: { id: channel.id, title: channel.title },
    message: {
      id: message.id,
      type: message.type,
      title: plainWording(resolveWording(text.title, from)),
      summary: text.summary && plainWording(resolveWording(text.summary, from)),
      slug: message.slug,
      url: draft.url,
      date: iso(date),
      updated: iso(updated),
      embargo: iso(message.embargo),
      tags: text.tags ?? message.tags,
    },
    parts,
    body: lazyBody(draft, given, use),
    dates: { date: date && say(date, 'default'), embargo: message.embargo && say(message.embargo, 'long') },
    quotes: viewQuotes(from),
    cta: draft.cta,
    event: viewEvent(from, say),
    offer: viewOffer(from, say),
    hero: pictures.find((picture) => picture.role === 'hero'),
    pictures,
    card: draft.cards.find(({ use }) => use === 'preview'),
    hashtags: draft.hashtags,
    legal: legalLines(draft, input),
    brand: viewBrand(from, say, given),
    labels: labelsOf(locale),
    draft,
    words: draft.parts,
    tree: draft.body,
    contract,
    source: { brand, message },
  };
  const extras = channel.extend?.(view);
  return extras ? { ...view, extras } : view;
}

/** Each body is written when a template asks for it, and once. */
function lazyBody(
  draft: Draft,
  { bodies }: Pick<Renderer, 'bodies'>,
  use: Parameters<Renderer['bodies']['html']>[1],
): View['body'] {
  const kept = new Map<string, string>();
  const write = (medium: 'html' | 'mail' | 'text') => {
    if (!kept.has(medium)) kept.set(medium, bodies[medium](draft.body, use));
    return kept.get(medium)!;
  };
  return {
    get html() {
      return write('html');
    },
    get mail() {
      return write('mail');
    },
    get text() {
      return write('text');
    },
  };
}
