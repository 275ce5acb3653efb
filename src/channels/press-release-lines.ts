/** The lines of a release that follow the customs of a press office: status, place and date, facts at a glance. */
import { Temporal } from 'temporal-polyfill';
import { inLocale, upper } from '../languages/index.js';
import type { Brand, DateValue, Instant, Locale, Market, Message, Use, View, ViewPerson } from '../model.js';
import { pricesOf, productName, registerUrl } from './mobile-page-data.js';

/** City of the first place of the brand in these markets; without one the dateline is the date alone. */
export function cityOf(brand: Brand, markets: readonly Market[], locale: Locale): string | undefined {
  const home = Object.values(brand.places).find(({ market, city }) => city !== undefined && markets.includes(market));
  return inLocale(home?.city, locale, brand.locale);
}

/** Markets a release in this locale speaks to. */
function marketsHere({ brand, message, locale }: Use): readonly Market[] {
  const spoken = brand.locales[locale] ?? brand.locales[locale.split('-')[0]!] ?? [];
  const shared = message.markets.length === 0 ? spoken : spoken.filter((market) => message.markets.includes(market));
  return shared.length > 0 ? shared : message.markets;
}

/** The embargo on the clock of the readers: of their market when there is one, else as written. */
function onTheirClock(embargo: Instant, use: Use): Instant {
  const zones = new Set(marketsHere(use).map((market) => use.brand.markets[market]?.timeZone ?? ''));
  const [zone] = zones;
  if (embargo.epoch === undefined || !zone || (zones.size > 1 && zones.has(embargo.zone ?? ''))) return embargo;
  const there = Temporal.Instant.fromEpochMilliseconds(embargo.epoch).toZonedDateTimeISO(zone);
  const { year, month, day, dayOfWeek: weekday } = there;
  return {
    ...embargo,
    zone,
    date: { type: 'date', year, month, day, weekday },
    time: { type: 'time', hour: there.hour, minute: there.minute },
  };
}

/** FOR IMMEDIATE RELEASE, or until when it may not be used: weekday, day, time and whose clock. */
export function statusOf(use: Use): string {
  const { locale } = use;
  if (use.message.embargo === undefined) return upper(use.label('immediateRelease'), locale);
  const embargo = onTheirClock(use.message.embargo, use);
  const year = embargo.date.year === undefined ? '' : `${embargo.date.year}. `;
  return use
    .label('embargoLine')
    .replace('{until}', () => use.say(embargo, 'until'))
    .replace('{from}', () => `${year}${use.say(embargo, 'from')}`);
}

/** ISO day → civil day; undefined when it is none. */
function dayOf(iso: string | undefined): DateValue | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return found === null
    ? undefined
    : { type: 'date', year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

function dateOf(message: Message): DateValue | undefined {
  const declared = message.facts.find(({ id }) => id === 'date')?.values[0]?.value;
  if (declared?.type === 'date') return declared;
  return declared?.type === 'instant' ? declared.date : (dayOf(message.date) ?? message.embargo?.date);
}

/** `Athens, 26 November 2026`; the part that is not known is left out. */
export function datelineOf(use: Use): string {
  const date = dateOf(use.message);
  const city = cityOf(use.brand, marketsHere(use), use.locale);
  return [city, date && use.say({ ...date, weekday: undefined })].filter(Boolean).join(', ');
}

/** A fact at a glance: `When: …`. */
export interface Line {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

/** What a click on an address does; words are no address. */
function hrefOf(text: string | undefined): string | undefined {
  if (text === undefined || /\s/.test(text)) return undefined;
  if (/^(https?:|mailto:|tel:)/i.test(text)) return text;
  return /^[^@/]+@[^@/]+\.[^@/]+$/.test(text) ? `mailto:${text}` : undefined;
}

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Event and offer, line by line, as every file of the release shows them. */
export function linesOf(view: View): Line[] {
  const { event, offer, labels } = view;
  const product = offer && productName(view);
  const say = (key: string, text: string | undefined, href?: string): Line[] =>
    text ? [{ label: labels[key]!, text, ...(href ? { href } : {}) }] : [];
  const register = registerUrl(view);
  return [
    ...say('when', event?.when),
    ...say('where', event?.place && [event.place.name, event.place.address].filter(Boolean).join(', ')),
    ...say('online', event?.online, hrefOf(event?.online)),
    ...say('capacity', event?.capacity),
    ...say('register', register, hrefOf(register)),
    ...say('product', product && product.slice(0, 1).toUpperCase() + product.slice(1)),
    ...pricesOf(view).flatMap(({ where, price, was }) => {
      const here = where === undefined ? '' : ` (${where})`;
      return say('price', `${price}${here}${was === undefined ? '' : ` · ${lowered(labels['wasPrice']!)}: ${was}`}`);
    }),
    ...say('offerTerms', offer?.terms),
  ];
}

/** Who answers journalists: the press people of the locale who can be reached, else the brand itself. */
export function contactsOf({ brand }: View): ViewPerson[] {
  const { name, phone, phoneHref, email } = brand;
  const people = brand.press.length > 0 ? brand.press : [{ name, phone, phoneHref, email }];
  return people.filter((person) => person.phone ?? person.email);
}

/** Heading over them: for one, or for several. */
export function contactTitle(view: View): string {
  return view.labels[contactsOf(view).length > 1 ? 'pressContacts' : 'pressContact']!;
}

/** What the templates need besides the view: the dateline in two, so that the day can be marked up as a date. */
export function extrasOf(view: View): Readonly<Record<string, unknown>> {
  const { dateline = '', lead } = view.parts;
  const day = view.message.date && view.dates.date && dateline.endsWith(view.dates.date) ? view.dates.date : undefined;
  return {
    place: day === undefined ? dateline : dateline.slice(0, dateline.length - day.length),
    day,
    dayIso: view.message.date?.slice(0, 10),
    opening: [dateline, lead].filter(Boolean).join(' – '),
    lines: linesOf(view).map((line) => ({ ...line, line: `${line.label}: ${line.text}` })),
    contacts: contactsOf(view),
    contactTitle: contactTitle(view),
  };
}
