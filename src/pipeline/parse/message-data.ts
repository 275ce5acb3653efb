import type { Carry, Fact, Message, Place, Value } from '../../model.js';
import { isKnownLanguage } from '../../languages/index.js';
import type { FieldReader } from './field-reader.js';
import type { MapEntry } from './frontmatter.js';
import { dayOf, factsOf, groupFacts, hintFor } from './facts.js';
import { groupKeys, messageKeys } from './keys.js';
import { readAddress } from './addresses.js';
import { isYes, testimonialsOf } from './testimonials.js';
import { own } from '../../model/own.js';

/** What the source alone says: everything of a message but its words. */
export type MessageData = Omit<
  Message,
  'id' | 'slug' | 'texts' | 'pictures' | 'files' | 'foreign' | 'lock' | 'sourceLocale' | 'locales' | 'markets'
> & {
  readonly id?: { text: string; place: Place };
  readonly slug?: { text: string; place: Place };
  readonly locales?: Message['locales'];
  readonly markets?: Message['markets'];
};

const carries: readonly Carry[] = ['full', 'short', 'one', 'may'];
const kinds = ['name', 'fact', 'claim', 'quote', 'keyMessage', 'cta', 'event', 'offer', 'disclaimer'];

/** The day, or for an expiry the moment, in ISO 8601. */
function isoOf(value: Value | undefined): string | undefined {
  if (value?.type === 'instant' && value.epoch !== undefined) return new Date(value.epoch).toISOString();
  return dayOf(value);
}

function one(reader: FieldReader, fields: MapEntry, key: string): { text: string; place: Place } | undefined {
  const text = reader.text(fields.value[key], key);
  return text === undefined ? undefined : { text, place: fields.value[key]!.place };
}

/** One of a closed list; anything else is reported with the nearest. */
function choice(reader: FieldReader, fields: MapEntry, key: string, known: readonly string[]): string | undefined {
  const found = one(reader, fields, key);
  if (!found || known.length === 0 || known.includes(found.text)) return found?.text;
  return reader.unknown('unknown-choice', found.place, key, found.text, known);
}

function choices(reader: FieldReader, fields: MapEntry, key: string, known: readonly string[]): string[] {
  return reader.texts(fields.value[key], key).flatMap(({ text, place }) => {
    if (known.length > 0 && !known.includes(text)) reader.unknown('unknown-choice', place, key, text, known);
    return known.length === 0 || known.includes(text) ? [text] : [];
  });
}

function address(reader: FieldReader, map: MapEntry | undefined, group: string, key: string): string | undefined {
  const entry = map?.value[key];
  const text = reader.text(entry, `${group}.${key}`);
  if (text === undefined || !entry) return undefined;
  const read = readAddress(text, 'link');
  if (!('scheme' in read)) return read.href;
  reader.report.error('unsafe-link', entry.place, { scheme: read.scheme, href: text });
  return undefined;
}

/** `{el: required, hu: 2026-11-26T16:00 Europe/Athens}`, or a list of locales that are all required. */
function localesOf(reader: FieldReader, fields: MapEntry): Message['locales'] | undefined {
  const entry = fields.value.locales;
  if (!entry) return undefined;
  const found: Record<string, string> = {};
  const check = (locale: string, place: Place): boolean => {
    const fine = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(locale);
    if (!fine) reader.refuse('bad-locale', place, { key: 'locales', locale });
    return fine;
  };
  if (entry.kind !== 'map') {
    for (const { text, place } of reader.texts(entry, 'locales')) if (check(text, place)) found[text] = 'required';
    return found;
  }
  for (const [locale, written] of Object.entries(entry.value)) {
    const text = reader.text(written, `locales.${locale}`) ?? 'required';
    if (!check(locale, entry.keys[locale]!)) continue;
    const known = text === 'required' || text === 'optional';
    if (known || reader.value(written, `locales.${locale}`, { type: 'instant', ...hintFor(reader, undefined) }))
      found[locale] = text;
  }
  return found;
}

function carryOf(reader: FieldReader, fields: MapEntry): Message['carry'] {
  const carry: Record<string, Record<string, Carry>> = {};
  for (const [channel, kindsOf] of reader.entries(fields.value.carry, 'carry')) {
    carry[channel] = {};
    for (const [kind, level, place] of reader.entries(kindsOf, `carry.${channel}`)) {
      const text = reader.text(level, `carry.${channel}.${kind}`);
      if (!kinds.includes(kind)) reader.unknown('unknown-key', place, `carry.${channel}.${kind}`, kind, kinds);
      else if (text !== undefined && !carries.includes(text as Carry))
        reader.unknown('unknown-choice', level.place, `carry.${channel}.${kind}`, text, carries);
      else if (text !== undefined) carry[channel][kind] = text as Carry;
    }
  }
  return carry;
}

/** `publishAt`: one moment, or one per channel with `default` for the others. */
function publishOf(reader: FieldReader, fields: MapEntry, year?: number): Pick<Message, 'publishAt' | 'publishIn'> {
  const entry = fields.value.publishAt;
  const hint = hintFor(reader, undefined, year);
  if (entry?.kind !== 'map') return { publishAt: isoOf(reader.moment(entry, 'publishAt', hint)) };
  const moments = Object.entries(entry.value).flatMap(([channel, written]): [string, string][] => {
    const moment = isoOf(reader.moment(written, `publishAt.${channel}`, hint));
    return moment === undefined ? [] : [[channel, moment]];
  });
  const { default: publishAt, ...publishIn } = Object.fromEntries(moments);
  return { publishAt, publishIn };
}

/** A span that ends before it starts is a slip of the keyboard that nobody should publish. */
function inOrder(reader: FieldReader, map: MapEntry, facts: readonly Fact[], first: string, last: string): void {
  const [from, to] = [first, last].map((id) => sortable(facts.find((fact) => fact.id === id)?.values[0]?.value));
  const key = last.split('.')[1]!;
  if (from !== undefined && to !== undefined && to < from)
    reader.refuse('ends-before-it-starts', map.value[key]!.place, { key: last });
}

/** Milliseconds since 1970; a day counts from its beginning. */
function sortable(value: Value | undefined): number | undefined {
  if (value?.type === 'instant' && value.epoch !== undefined) return value.epoch;
  const day = value?.type === 'date' ? dayOf(value) : undefined;
  return day === undefined ? undefined : Date.parse(day);
}

function eventOf(reader: FieldReader, fields: MapEntry, year?: number): { facts: Fact[]; event?: Message['event'] } {
  const map = reader.map(fields.value.event, 'event');
  if (!map) return { facts: [] };
  reader.closed(map, Object.keys(groupKeys.event!), 'event.');
  const place = reader.text(map.value.place, 'event.place');
  const where = place === undefined ? undefined : own(reader.brand.places, place);
  if (place !== undefined && !where && /^[a-z][a-z0-9-]*$/.test(place)) {
    const known = Object.keys(reader.brand.places);
    if (known.length > 0) reader.unknown('unknown-choice', map.value.place!.place, 'event.place', place, known);
  }
  const hint = hintFor(reader, where?.market, year);
  const moments = ['start', 'end'].flatMap((key): Fact[] => {
    const value = reader.moment(map.value[key], `event.${key}`, hint);
    return value ? [{ id: `event.${key}`, values: [{ value }], origin: 'message', place: map.value[key]!.place }] : [];
  });
  const facts = [...moments, ...groupFacts(reader, map, 'event', { doors: hint, capacity: {} })];
  inOrder(reader, map, facts, 'event.start', 'event.end');
  const online = address(reader, map, 'event', 'online');
  const rsvp = address(reader, map, 'event', 'rsvp');
  return { facts, event: { ...(place ? { place } : {}), ...(online ? { online } : {}), ...(rsvp ? { rsvp } : {}) } };
}

function offerOf(reader: FieldReader, fields: MapEntry, year?: number): { facts: Fact[]; offer?: Message['offer'] } {
  const map = reader.map(fields.value.offer, 'offer');
  if (!map) return { facts: [] };
  reader.closed(map, Object.keys(groupKeys.offer!), 'offer.');
  const product = reader.text(map.value.product, 'offer.product');
  const money = { type: 'money' as const };
  const day = { ...hintFor(reader, undefined, year), type: 'date' as const };
  const facts = groupFacts(reader, map, 'offer', { price: money, was: money, lowest30: money, from: day, to: day });
  inOrder(reader, map, facts, 'offer.from', 'offer.to');
  return { facts, offer: product ? { product } : {} };
}

/** Reads all of the source's front matter that is not words. Unknown keys are reported. */
export function readData(reader: FieldReader, fields: MapEntry): MessageData {
  const { brand } = reader;
  const value = fields.value;
  reader.closed(fields, Object.keys(messageKeys));
  const date = dayOf(reader.moment(value.date, 'date'));
  const year = date === undefined ? undefined : Number(date.slice(0, 4));
  const embargo = reader.value(value.embargo, 'embargo', { ...hintFor(reader, undefined, year), type: 'instant' });
  if (embargo && (embargo.type !== 'instant' || embargo.epoch === undefined))
    reader.refuse('embargo-without-zone', value.embargo!.place, { key: 'embargo' });
  const event = eventOf(reader, fields, year);
  const offer = offerOf(reader, fields, year);
  const channels = value.channels ? choices(reader, fields, 'channels', []) : undefined;
  const optional = {
    id: one(reader, fields, 'id'),
    slug: one(reader, fields, 'slug'),
    type: choice(reader, fields, 'type', Object.keys(brand.types)),
    date,
    updated: dayOf(reader.moment(value.updated, 'updated', { year })),
    embargo: embargo?.type === 'instant' ? embargo : undefined,
    expires: isoOf(reader.moment(value.expires, 'expires', hintFor(reader, undefined, year))),
    ctaUrl: address(reader, value.cta?.kind === 'map' ? value.cta : undefined, 'cta', 'url'),
    offer: offer.offer,
    event: event.event,
    campaign: one(reader, fields, 'campaign')?.text,
    paid: isYes(one(reader, fields, 'paid')?.text),
    partner: one(reader, fields, 'partner')?.text,
    testimonials: value.testimonials && testimonialsOf(reader, value.testimonials, year),
    series: one(reader, fields, 'series')?.text,
    ...publishOf(reader, fields, year),
    reviewBy: isoOf(reader.moment(value.reviewBy, 'reviewBy', hintFor(reader, undefined, year))),
    related: value.related ? choices(reader, fields, 'related', []) : undefined,
    corrects: value.corrects ? choices(reader, fields, 'corrects', []) : undefined,
    channels,
    locales: localesOf(reader, fields),
    markets: value.markets ? choices(reader, fields, 'markets', Object.keys(brand.markets)) : undefined,
  };
  choices(reader, fields, 'places', Object.keys(brand.places));
  const status = choice(reader, fields, 'status', ['draft', 'ready']);
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, found]) => found !== undefined)) as typeof optional),
    status: status === 'draft' ? 'draft' : 'ready',
    facts: [...factsOf(reader, value.facts, year), ...offer.facts, ...event.facts],
    claims: choices(reader, fields, 'claims', Object.keys(brand.claims)),
    tags: choices(reader, fields, 'tags', []),
    authors: choices(reader, fields, 'authors', []),
    thread: choices(reader, fields, 'thread', []),
    carry: carryOf(reader, fields),
  };
}

/** The locale a source says it is written in. */
export function localeOf(reader: FieldReader, fields: MapEntry): string | undefined {
  const found = one(reader, fields, 'locale');
  if (!found) return undefined;
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(found.text)) {
    if (!isKnownLanguage(found.text)) reader.report.note('language-without-rules', found.place, { locale: found.text });
    return found.text;
  }
  return reader.refuse('bad-locale', found.place, { key: 'locale', locale: found.text });
}
