import type { View } from '../../model.js';

/** What a name of the view leads to: a value, a list, named things, or anything by name (`*`). */
export type Names = 'value' | readonly [Names] | { readonly [name: string]: Names };

/** The same, computed from a type: the compiler holds the tree below equal to `View`. */
type NamesOf<T> = T extends string | number | boolean
  ? 'value'
  : T extends readonly (infer Item)[]
    ? readonly [NamesOf<NonNullable<Item>>]
    : string extends keyof T
      ? { readonly '*': NamesOf<NonNullable<T[keyof T]>> }
      : { readonly [Key in keyof T]-?: NamesOf<NonNullable<T[Key]>> };

/** Names that only writers see; templates use `parts` and `body`. */
type ForWriters = 'draft' | 'words' | 'tree' | 'contract' | 'source';

const picture = {
  src: 'value',
  alt: 'value',
  credit: 'value',
  caption: 'value',
  role: 'value',
  file: 'value',
  url: 'value',
  width: 'value',
  height: 'value',
  media: 'value',
  sources: [{ media: 'value', srcset: 'value' }],
  focus: ['value'],
  files: [{ preset: 'value', file: 'value', url: 'value', width: 'value', height: 'value', media: 'value' }],
} as const;
const person = { name: 'value', title: 'value', phone: 'value', phoneHref: 'value', email: 'value' } as const;
const link = { label: 'value', url: 'value' } as const;

/** Every name that a template may use, as data. A new name in `View` that is not here does not compile. */
export const viewNames: NamesOf<Omit<View, ForWriters>> = {
  version: 'value',
  locale: 'value',
  ogLocale: 'value',
  dir: 'value',
  market: 'value',
  markets: ['value'],
  channel: { id: 'value', title: 'value' },
  message: {
    id: 'value',
    type: 'value',
    title: 'value',
    summary: 'value',
    slug: 'value',
    url: 'value',
    date: 'value',
    updated: 'value',
    embargo: 'value',
    tags: ['value'],
  },
  parts: { '*': 'value' },
  body: { html: 'value', mail: 'value', text: 'value' },
  dates: { date: 'value', embargo: 'value' },
  quotes: [{ text: 'value', quoted: 'value', by: person }],
  cta: link,
  event: {
    name: 'value',
    when: 'value',
    start: 'value',
    end: 'value',
    startIso: 'value',
    endIso: 'value',
    place: { name: 'value', address: 'value' },
    online: 'value',
    rsvp: 'value',
    capacity: 'value',
  },
  offer: {
    product: 'value',
    terms: 'value',
    prices: [{ market: 'value', price: 'value', amount: 'value', currency: 'value', was: 'value' }],
  },
  hero: picture,
  pictures: [picture],
  card: { file: 'value', url: 'value', width: 'value', height: 'value', media: 'value', alt: 'value' },
  hashtags: ['value'],
  legal: ['value'],
  brand: {
    name: 'value',
    legalName: 'value',
    url: 'value',
    logo: 'value',
    logoDark: 'value',
    logoSvg: 'value',
    logoDarkSvg: 'value',
    tagline: 'value',
    colors: { '*': 'value' },
    colorsDark: { '*': 'value' },
    fonts: { body: 'value', heading: 'value' },
    about: 'value',
    address: 'value',
    phone: 'value',
    phoneHref: 'value',
    email: 'value',
    contacts: [{ where: 'value', legalName: 'value', phone: 'value', phoneHref: 'value', email: 'value' }],
    press: [person],
    links: [link],
    places: [{ name: 'value', address: 'value', phone: 'value', phoneHref: 'value', hours: 'value' }],
    merge: { unsubscribe: 'value', preferences: 'value', browser: 'value', unsubscribeHeader: 'value' },
  },
  extras: { '*': {} },
  labels: { '*': 'value' },
};
