import type { Kind, Shape } from './head-lines.js';
import { own } from '../../model/own.js';

/** Every key of a message's front matter; the list is closed. `schemas/message.ts` says the same as JSON Schema. */
export const messageKeys: Readonly<Record<string, Kind>> = {
  id: 'data', type: 'data', status: 'data', title: 'words', subtitle: 'words', summary: 'words', short: 'group',
  date: 'data', updated: 'data', embargo: 'data', publishAt: 'group', expires: 'data', reviewBy: 'data',
  locale: 'data', locales: 'group', markets: 'group', places: 'group', audience: 'words', campaign: 'data',
  journey: 'data', series: 'data', related: 'group', corrects: 'group', facts: 'group', quotes: 'group', claims: 'group',
  keyMessages: 'group', cta: 'group', hero: 'group', pictures: 'group', offer: 'group', event: 'group', testimonials: 'group',
  channels: 'group', thread: 'group', carry: 'group', override: 'group', slug: 'data', tags: 'group',
  authors: 'group', aiAssisted: 'words', notes: 'words', paid: 'data', partner: 'words',
}; // prettier-ignore

/** Keys whose values are words of a language: a translation holds these and nothing else. */
export const translatedKeys: readonly string[] = [
  'title', 'subtitle', 'summary', 'short', 'quotes', 'keyMessages', 'cta', 'hero', 'pictures', 'offer', 'event', 'override',
]; // prettier-ignore

/** Keys inside the groups; groups that people name themselves (facts, quotes …) are not here. */
export const groupKeys: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  cta: { label: 'words', url: 'data' },
  hero: { src: 'data', alt: 'words', credit: 'words', caption: 'words', focus: 'data', crops: 'group', licence: 'group' },
  picture: { credit: 'words', focus: 'data', crops: 'group', licence: 'group' },
  offer: { product: 'data', price: 'group', was: 'group', lowest30: 'group', from: 'data', to: 'data', terms: 'words' },
  event: {
    name: 'words', start: 'data', end: 'data', doors: 'data', place: 'data', online: 'data', rsvp: 'data',
    capacity: 'data', language: 'data',
  },
  quote: { by: 'data', text: 'words' },
  fact: { value: 'group', was: 'group', from: 'data', until: 'data', labels: 'group' },
  testimonial: { author: 'words', handle: 'data', text: 'words', lang: 'data', url: 'data', consent: 'group', paid: 'data' },
}; // prettier-ignore

const itemKeys: Readonly<Record<string, string>> = {
  quotes: 'quote',
  facts: 'fact',
  testimonials: 'testimonial',
  pictures: 'picture',
};

/** Kinds of the keys of our own messages. */
export const messageShape: Shape = (path) => {
  const [top = '', second = '', third = ''] = path;
  const whole = own(messageKeys, top);
  if (whole === undefined) return 'group';
  if (path.length === 1) return whole;
  if (top === 'short' || top === 'keyMessages') return 'words';
  if (top === 'override') return path.length > 2 ? 'words' : 'group';
  const inside = own(groupKeys, itemKeys[top] ?? top);
  if (!inside) return 'data';
  if (itemKeys[top] === undefined) return path.length === 2 ? (own(inside, second) ?? 'data') : 'data';
  if (path.length === 2) return 'group';
  return path.length === 3 ? (own(inside, third) ?? 'data') : 'data';
};
