/** JSON-LD of a page: it says to machines what the page shows to people, from the same values. */
import { inLocale } from '../languages/index.js';
import type { View } from '../model.js';
import { own } from '../model/own.js';

type Thing = Readonly<Record<string, unknown>>;

/** Without what is not there, so that no empty field is published. */
function thing(fields: Record<string, unknown>): Thing {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** Where the hero is served: its public address, else beside the page. */
export function heroUrl({ hero, message }: View): string | undefined {
  return served(hero, message.url);
}

/** Where the card of the page is served. */
export function cardUrl({ card, message }: View): string | undefined {
  return served(card, message.url);
}

function served(picture: { readonly file?: string; readonly url?: string } | undefined, page: string | undefined) {
  if (picture?.url) return picture.url;
  return picture?.file && page ? new URL(encodeURI(picture.file), page.replace(/\/?$/, '/')).href : undefined;
}

function publisher({ brand }: View): Thing {
  return thing({ '@type': 'Organization', name: brand.name, url: brand.url, logo: brand.logo });
}

/** Name of the product in the locale, when the brand knows it by its id. */
export function productName({ offer, locale, source: { brand } }: View): string | undefined {
  const id = offer?.product;
  return id === undefined ? undefined : (inLocale(own(brand.products, id)?.name, locale, brand.locale) ?? id);
}

/** Where to sign up for the event, unless the call to action leads there anyway. */
export function registerUrl({ event, cta }: View): string | undefined {
  return cta?.url.split('?')[0] === event?.rsvp?.split('?')[0] ? undefined : event?.rsvp;
}

/** Prices as the page shows them; each with its country when there are several. */
export function pricesOf({
  offer,
  locale,
  source: { brand },
}: View): readonly { where?: string; price: string; was?: string }[] {
  const prices = offer?.prices ?? [];
  return prices.map(({ market, price, was }) => ({
    where:
      prices.length > 1 && market ? (inLocale(brand.markets[market]?.name, locale, brand.locale) ?? market) : undefined,
    price,
    was,
  }));
}

function offers(view: View): readonly Thing[] | undefined {
  return view.offer?.prices.map(({ market, amount, currency }) =>
    thing({ '@type': 'Offer', price: amount, priceCurrency: currency, eligibleRegion: market, url: view.cta?.url }),
  );
}

function event(view: View): Thing {
  const { name, startIso, endIso, place, online, rsvp } = view.event!;
  const hall = place && thing({ '@type': 'Place', name: place.name, address: place.address });
  const stream = online && thing({ '@type': 'VirtualLocation', url: online });
  const mode = hall && stream ? 'Mixed' : stream ? 'Online' : 'Offline';
  return thing({
    '@type': 'Event',
    name,
    description: view.parts['description'],
    startDate: startIso,
    endDate: endIso,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    eventStatus: 'https://schema.org/EventScheduled',
    location: hall && stream ? [hall, stream] : (hall ?? stream),
    organizer: publisher(view),
    offers: offers(view),
    image: heroUrl(view),
    url: rsvp ?? view.message.url,
  });
}

function product(view: View): Thing {
  return thing({
    '@type': 'Product',
    name: productName(view) ?? view.parts['headline'],
    description: view.parts['description'],
    brand: { '@type': 'Brand', name: view.brand.name },
    offers: offers(view),
    image: heroUrl(view),
    url: view.message.url,
  });
}

function article(view: View): Thing {
  return thing({
    '@type': 'NewsArticle',
    headline: view.parts['headline'],
    description: view.parts['description'],
    inLanguage: view.locale,
    datePublished: view.message.date,
    dateModified: view.message.updated,
    image: heroUrl(view),
    mainEntityOfPage: view.message.url,
    publisher: publisher(view),
  });
}

/** An event, a product with its offers, or an article. */
export function linkedData(view: View): Thing {
  const subject = view.event ? event(view) : view.offer ? product(view) : article(view);
  return { '@context': 'https://schema.org', ...subject };
}
