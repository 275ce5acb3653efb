/** The brand as templates see it: in the locale, for the markets addressed. */
import type { Brand, Value, View, ViewPerson } from '../../model.js';
import { inLocale, parseValue } from '../../languages/index.js';
import { versionOn } from '../../model/life.js';
import type { Renderer } from './render.js';
import type { Resolver } from '../compose/resolve.js';
import { findFact } from '../compose/resolve.js';

/** Neutral look: near-black on white with a calm blue; every pair meets WCAG AA. */
const COLORS = {
  ground: '#f6f7f9',
  surface: '#ffffff',
  text: '#1b1f24',
  muted: '#57606a',
  accent: '#0b57a4',
  onAccent: '#ffffff',
  line: '#d8dee4',
};
const COLORS_DARK = {
  ground: '#0f1318',
  surface: '#171c22',
  text: '#eef1f4',
  muted: '#aab4be',
  accent: '#8bc1ff',
  onAccent: '#0b1117',
  line: '#303842',
};
const SYSTEM_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

type Say = (value: Value, form?: string) => string;

/** `+30 210 5550100` → words and `tel:` address. */
export function phoneOf(
  text: string | undefined,
  say: Say,
  callingCode?: string,
): { phone?: string; phoneHref?: string } {
  if (text === undefined) return {};
  const parsed = parseValue(text, 'en', { type: 'phone', callingCode });
  if (!('value' in parsed) || parsed.value.type !== 'phone') return { phone: text };
  return { phone: say(parsed.value), phoneHref: `tel:${parsed.value.e164}` };
}

/** A person in the locale. */
export function viewPerson(person: Brand['people'][string], { brand, locale }: Resolver, say?: Say): ViewPerson {
  const pick = (text: Parameters<typeof inLocale>[0]) => inLocale(text, locale, brand.locale);
  return {
    name: pick(person.name)!,
    title: pick(person.title),
    email: person.email,
    ...(say ? phoneOf(person.phone, say) : { phone: person.phone }),
  };
}

function pressPeople(from: Resolver, say: Say): ViewPerson[] {
  const { brand, locale, markets } = from;
  const here = Object.values(brand.people).filter((p) =>
    p.press?.some((where) => where === locale || markets.includes(where)),
  );
  const all = here.length > 0 ? here : Object.values(brand.people).filter((p) => p.press);
  return all.map((person) => viewPerson(person, from, say));
}

function places(from: Resolver, say: Say): View['brand']['places'] {
  const { brand, locale, markets } = from;
  return Object.entries(brand.places)
    .filter(([, place]) => markets.includes(place.market))
    .map(([id, place]) => {
      const hours = findFact(`hours.${id}`, from)?.fact.values[0]?.value;
      return {
        name: inLocale(place.name, locale, brand.locale)!,
        address: inLocale(place.address, locale, brand.locale)!,
        hours: hours && say(hours),
        ...phoneOf(place.phone, say, brand.markets[place.market]?.callingCode),
      };
    });
}

/** Where the brand speaks from in a market: legal entity, phone and mail. */
function contact(id: string | undefined, { brand, locale }: Resolver, say: Say) {
  const market = brand.markets[id ?? ''];
  return {
    legalName: inLocale(market?.legalEntity ?? brand.legalName, locale, brand.locale),
    email: market?.email,
    ...phoneOf(market?.phone, say, market?.callingCode),
  };
}

/** The same for each market that can be reached. */
function contacts(from: Resolver, say: Say): View['brand']['contacts'] {
  const { brand, locale, markets } = from;
  return markets.flatMap((id) => {
    const reach = contact(id, from, say);
    const where = markets.length > 1 ? inLocale(brand.markets[id]?.name, locale, brand.locale) : undefined;
    return reach.phone || reach.email ? [{ where, ...reach }] : [];
  });
}

function utf8(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

/** Colours of the roles in both schemes. */
export function coloursOf({ look }: Brand) {
  return { light: { ...COLORS, ...look.colors }, dark: { ...COLORS_DARK, ...look.colorsDark } };
}

/** What is the same for every message in a locale: name and look. */
export function lookOf(brand: Brand, locale: string, assets: Renderer['assets']) {
  const { logo, fonts } = brand.look;
  const colours = coloursOf(brand);
  return {
    name: brand.forms[locale]?.[0] ?? brand.name,
    url: brand.site?.url,
    logo: logo?.publicUrl,
    logoDark: logo?.publicUrlDark ?? logo?.publicUrl,
    logoSvg: utf8(assets[logo?.light ?? '']),
    logoDarkSvg: utf8(assets[logo?.dark ?? logo?.light ?? '']),
    tagline: inLocale(brand.tagline, locale, brand.locale),
    colors: colours.light,
    colorsDark: colours.dark,
    fonts: { body: fonts.body ?? SYSTEM_FONT, heading: fonts.heading ?? fonts.body ?? SYSTEM_FONT },
  };
}

interface Kept {
  readonly facts: Resolver['facts'];
  readonly assets: Renderer['assets'];
  readonly views: Map<string, View['brand']>;
}

/** Views of a brand by language, markets and the words about it that hold on a day: few in a run of many messages. */
const kept = new WeakMap<Brand, Kept>();
/** Days on which the words about the brand changed are few; this bounds what is made of them. */
const MOST = 200;

/** The brand in a locale for the markets of a message. */
export function viewBrand(from: Resolver, say: Say, given: Pick<Renderer, 'mergeTags' | 'assets'>): View['brand'] {
  const { brand, locale, markets, message, facts } = from;
  // A message with hours of its own shows those.
  if (message.facts.some(({ id }) => id.startsWith('hours.'))) return made(from, say, given);
  const before = kept.get(brand);
  const { views } =
    before?.facts === facts && before.assets === given.assets ? before : { views: new Map<string, View['brand']>() };
  const key = JSON.stringify([locale, markets, versionOn(brand.boilerplate, message.date)]);
  const view = views.get(key) ?? made(from, say, given);
  if (views.size >= MOST) views.clear();
  views.set(key, view);
  kept.set(brand, { facts, assets: given.assets, views });
  return view;
}

function made(from: Resolver, say: Say, given: Pick<Renderer, 'mergeTags' | 'assets'>): View['brand'] {
  const { brand, locale, message } = from;
  const pick = (text: Parameters<typeof inLocale>[0]) => inLocale(text, locale, brand.locale);
  return {
    ...lookOf(brand, locale, given.assets),
    about: pick(versionOn(brand.boilerplate, message.date)),
    press: pressPeople(from, say),
    links: brand.links.map((link) => ({ label: pick(link.label)!, url: link.url })),
    places: places(from, say),
    merge: given.mergeTags(brand),
    contacts: contacts(from, say),
    ...contact(from.markets[0], from, say),
  };
}
