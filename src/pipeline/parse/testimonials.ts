/** What customers said: words and consent out of the front matter. */
import type { Testimonial } from '../../model.js';
import { readAddress } from './addresses.js';
import { dayOf } from './facts.js';
import type { FieldReader } from './field-reader.js';
import type { Entry, MapEntry } from './frontmatter.js';
import { groupKeys } from './keys.js';

/** Yes in the words of our languages; undefined when nothing is written. */
export function isYes(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : /^(?:true|yes|ναι|igen|1)$/i.test(text);
}

function consentOf(reader: FieldReader, entry: Entry | undefined, year?: number): Testimonial['consent'] {
  const map = reader.map(entry, 'testimonials.consent');
  if (!map) return undefined;
  const scope = reader.text(map.value['scope'], 'testimonials.consent.scope');
  const until = dayOf(reader.moment(map.value['until'], 'testimonials.consent.until', { year }));
  return { ...(scope ? { scope } : {}), ...(until ? { until } : {}) };
}

function urlOf(reader: FieldReader, map: MapEntry): string | undefined {
  const entry = map.value['url'];
  const text = reader.text(entry, 'testimonials.url');
  if (text === undefined || !entry) return undefined;
  const read = readAddress(text, 'link');
  if (!('scheme' in read)) return read.href;
  reader.report.error('unsafe-link', entry.place, { scheme: read.scheme, href: text });
  return undefined;
}

/** Those that have words and an author; the others are no testimonials. */
export function testimonialsOf(reader: FieldReader, entry: Entry, year?: number): Testimonial[] {
  return reader.list(entry, 'testimonials').flatMap((item): Testimonial[] => {
    const map = reader.map(item, 'testimonials');
    if (!map) return [];
    reader.closed(map, Object.keys(groupKeys['testimonial']!), 'testimonials.');
    const read = (key: string) => reader.text(map.value[key], `testimonials.${key}`);
    const [author, text] = [read('author'), read('text')];
    const url = urlOf(reader, map);
    if (author === undefined || text === undefined) return [];
    const given = {
      handle: read('handle'),
      url,
      consent: consentOf(reader, map.value['consent'], year),
      paid: isYes(read('paid')),
    };
    const known = Object.fromEntries(Object.entries(given).filter(([, found]) => found !== undefined));
    return [{ author, text, ...known, place: item.place }];
  });
}
