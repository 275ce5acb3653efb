import type { Brand, Place } from '../../model.js';
import type { Entry, MapEntry, WordsEntry } from './frontmatter.js';
import type { Shape } from './head-lines.js';

type Fields = NonNullable<Brand['sources'][number]['fields']>;
/** Their key → ours, dotted on both sides. Where several lead to one of ours, the first in the list wins; lists are joined. */
type Mapping = Readonly<Record<string, string>>;

const common: Mapping = {
  title: 'title', headline: 'title', name: 'title', subtitle: 'subtitle', deck: 'subtitle', tagline: 'subtitle',
  summary: 'summary', excerpt: 'summary', description: 'summary', lead: 'summary', date: 'date', pubDate: 'date',
  publishDate: 'date', published: 'date', updated: 'updated', lastmod: 'updated', last_modified_at: 'updated',
  updatedDate: 'updated', modified: 'updated', expiryDate: 'expires', expirydate: 'expires', slug: 'slug',
  tags: 'tags', topics: 'tags', categories: 'tags', keywords: 'tags', authors: 'authors', author: 'authors',
  draft: 'draft', image: 'hero.src', featured_image: 'hero.src', cover: 'hero.src', heroImage: 'hero.src',
  image_alt: 'hero.alt', imageAlt: 'hero.alt', heroImageAlt: 'hero.alt', image_caption: 'hero.caption', locale: 'locale', lang: 'locale',
}; // prettier-ignore

const events: Mapping = {
  end_date: 'event.end', endDate: 'event.end', event_end: 'event.end', start_date: 'event.start', startDate: 'event.start',
  location: 'event.place', venue: 'event.place', registration_url: 'event.rsvp',
}; // prettier-ignore

const presets: Readonly<Record<string, Mapping>> = {
  hugo: { ...common, ...events, linkTitle: 'title' },
  jekyll: { ...common, ...events, category: 'tags', tag: 'tags' },
  eleventy: { ...common, ...events },
  astro: {
    ...common,
    ...events,
    'image.src': 'hero.src',
    'image.url': 'hero.src',
    'image.alt': 'hero.alt',
    'cover.src': 'hero.src',
  },
};

/** Their front matter is YAML as their program reads it; only what YAML would refuse is read as it stands. */
export const foreignShape: Shape = () => 'group';

/** `2024-01-24 15:05:00 -0500` as we write moments: `2024-01-24T15:05-05:00`; other texts as they are. */
export function ourMoment(text: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/.exec(
    text.trim(),
  );
  if (!found) return text.trim();
  const [, day, time, zone] = found;
  const offset = zone === undefined ? '' : /^(?:Z|UTC)$/.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${day}T${time!.padStart(5, '0')}${offset}`;
}

const moments = new Set(['date', 'updated', 'expires', 'event.start', 'event.end']);
const lists = new Set(['tags', 'authors']);

function find(fields: MapEntry, path: string): Entry | undefined {
  let entry: Entry | undefined = fields;
  if (fields.value[path]) return fields.value[path];
  for (const key of path.split('.')) entry = entry?.kind === 'map' ? entry.value[key] : undefined;
  return entry;
}

/** One name out of what programs keep about a person: `{name: …}`, `{title: …}`. */
function named(entry: Entry): Entry {
  if (entry.kind !== 'map') return entry;
  return entry.value.name ?? entry.value.title ?? { kind: 'words', value: '', place: entry.place };
}

function fitting(key: string, entry: Entry): Entry | undefined {
  if (entry.kind === 'words' && (entry.value.trim() === '' || /^(?:null|~)$/.test(entry.value))) return undefined;
  if (moments.has(key)) {
    if (entry.kind !== 'words') return undefined;
    const moment = ourMoment(entry.value);
    const day = !key.startsWith('event') && /^\d{4}-\d{2}-\d{2}T/.test(moment);
    return { ...entry, value: day ? moment.slice(0, 10) : moment };
  }
  if (lists.has(key)) return entry.kind === 'list' ? { ...entry, value: entry.value.map(named) } : named(entry);
  if (key === 'hero.src' || key === 'hero.alt') return entry.kind === 'words' ? entry : undefined;
  return entry;
}

function emptyMap(place: Place): MapEntry {
  return {
    kind: 'map',
    value: Object.create(null) as Record<string, Entry>,
    keys: Object.create(null) as Record<string, Place>,
    place,
  };
}

function put(target: MapEntry, key: string, entry: Entry, place: Place): void {
  const values = target.value as Record<string, Entry>;
  const [first, second] = key.split('.') as [string, string | undefined];
  if (second !== undefined) {
    if (values[first]?.kind !== 'map')
      [values[first], (target.keys as Record<string, Place>)[first]] = [emptyMap(place), place];
    return put(values[first] as MapEntry, second, entry, place);
  }
  const there = values[first];
  if (there && lists.has(first)) {
    const both = [there, entry].flatMap((one) => (one.kind === 'list' ? one.value : [one]));
    values[first] = { kind: 'list', value: both, place: there.place };
  } else if (!there) {
    values[first] = entry;
    (target.keys as Record<string, Place>)[first] = place;
  }
  return undefined;
}

/** `date` of a page with an end is when the event starts. */
function eventOf(fields: MapEntry, own: MapEntry): void {
  const event = own.value.event;
  if (event?.kind !== 'map' || !event.value.end) {
    delete (own.value as Record<string, Entry>).event;
    return;
  }
  const date = find(fields, 'date');
  if (!event.value.start && date?.kind === 'words') {
    put(event, 'start', { ...date, value: ourMoment(date.value) }, date.place);
    delete (own.value as Record<string, Entry>).date;
  }
  const title = own.value.title;
  if (title) put(event, 'name', title, title.place);
}

/** A picture counts when it can be found (beside the text or on the web) and described; paths of a site's root cannot. */
function heroOf(own: MapEntry): void {
  const hero = own.value.hero;
  if (hero?.kind !== 'map') return;
  const { src, alt } = hero.value;
  const found =
    src?.kind === 'words' &&
    !src.value.startsWith('/') &&
    /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#]|$)/i.test(src.value);
  if (!found || alt === undefined) delete (own.value as Record<string, Entry>).hero;
}

/** The front matter of another program in our keys; what we have no key for is left out, or kept to be refused when `strict`. */
export function ownFields(fields: MapEntry, from: Fields, strict = false): MapEntry {
  const mapping = typeof from === 'string' ? presets[from]! : from;
  const same =
    typeof from === 'string'
      ? {}
      : Object.fromEntries(
          ['title', 'summary', 'subtitle', 'date', 'tags', 'authors', 'slug', 'draft'].map((key) => [key, key]),
        );
  const own = emptyMap(fields.place);
  const used = new Set<string>();
  for (const [theirs, ours] of Object.entries({
    ...mapping,
    ...Object.fromEntries(Object.entries(same).filter(([key]) => !(key in mapping))),
  })) {
    const entry = find(fields, theirs);
    used.add(theirs.split('.')[0]!);
    const fit = entry && fitting(ours, entry);
    if (fit) put(own, ours, fit, fields.keys[theirs.split('.')[0]!] ?? fit.place);
  }
  if (strict)
    for (const key of Object.keys(fields.value))
      if (!used.has(key)) put(own, key.replaceAll('.', '-'), fields.value[key]!, fields.keys[key]!);
  const draft = own.value.draft as WordsEntry | undefined;
  delete (own.value as Record<string, Entry>).draft;
  if (draft?.kind === 'words' && /^(?:true|yes|1)$/i.test(draft.value))
    put(own, 'status', { ...draft, value: 'draft' }, draft.place);
  eventOf(fields, own);
  heroOf(own);
  return own;
}
