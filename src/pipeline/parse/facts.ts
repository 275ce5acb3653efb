import type { Fact, Locale, Market, Value } from '../../model.js';
import type { Hint } from '../../languages/index.js';
import type { Entry, MapEntry } from './frontmatter.js';
import type { FieldReader } from './field-reader.js';
import { groupKeys } from './keys.js';

type Values = Fact['values'][number][];

const isMarket = (key: string): boolean => /^[A-Z]{2}$/.test(key);
const pad = (number: number): string => String(number).padStart(2, '0');

/** What the place of a value tells about it: the market's money, clock and calling code. */
export function hintFor(reader: FieldReader, market: Market | undefined, year?: number): Hint {
  const { brand } = reader;
  const spoken = brand.locales[reader.locale] ?? brand.locales[reader.locale.split('-')[0]!] ?? [];
  const own = market ?? (spoken.length === 1 ? spoken[0] : undefined);
  const found = own === undefined ? undefined : brand.markets[own];
  return { currency: found?.currency, zone: found?.timeZone, callingCode: found?.callingCode, year };
}

/** The day of a value as `2026-11-27`; undefined for what has no whole date. */
export function dayOf(value: Value | undefined): string | undefined {
  const date = value?.type === 'instant' ? value.date : value?.type === 'date' ? value : undefined;
  return date?.year === undefined ? undefined : `${date.year}-${pad(date.month)}-${pad(date.day)}`;
}

/** One value, or one per market. */
export function valuesPerMarket(reader: FieldReader, entry: Entry | undefined, key: string, hint: Hint): Values {
  if (!entry) return [];
  if (entry.kind !== 'map') {
    const value = reader.value(entry, key, { ...hintFor(reader, undefined, hint.year), ...hint });
    return value ? [{ value }] : [];
  }
  const markets = Object.keys(reader.brand.markets);
  return Object.entries(entry.value).flatMap(([market, written]) => {
    const place = entry.keys[market]!;
    if (!isMarket(market) || (markets.length > 0 && !markets.includes(market))) {
      reader.unknown('unknown-market', place, `${key}.${market}`, market, markets);
      return [];
    }
    const value = reader.value(written, `${key}.${market}`, { ...hintFor(reader, market, hint.year), ...hint });
    return value ? [{ market, value }] : [];
  });
}

function labelsOf(reader: FieldReader, entry: Entry | undefined, key: string): Record<Locale, string[]> | undefined {
  if (!entry) return undefined;
  if (entry.kind !== 'map') return { [reader.locale]: reader.texts(entry, key).map((item) => item.text) };
  return Object.fromEntries(
    Object.entries(entry.value).map(([locale, list]) => [locale, reader.texts(list, key).map((item) => item.text)]),
  );
}

/** A fact with `value`, and perhaps `was`, `from`, `until`, `labels`. */
function detailed(
  reader: FieldReader,
  map: MapEntry,
  key: string,
  year?: number,
): { values: Values; was: Values; labels?: Record<Locale, string[]> } {
  reader.closed(map, Object.keys(groupKeys.fact!), `${key}.`);
  const { value, was, from, until, labels } = map.value;
  const span = (entry: Entry | undefined, name: string): string | undefined =>
    dayOf(reader.moment(entry, `${key}.${name}`, { year }));
  const [start, end] = [span(from, 'from'), span(until, 'until')];
  const values = valuesPerMarket(reader, value, key, { year }).map((one) => ({
    ...one,
    ...(start ? { from: start } : {}),
    ...(end ? { until: end } : {}),
  }));
  return {
    values,
    was: valuesPerMarket(reader, was, `${key}.was`, { year }),
    labels: labelsOf(reader, labels, `${key}.labels`),
  };
}

/** The facts a message declares; `price` with a `was` gives `price` and `price.was`. */
export function factsOf(reader: FieldReader, entry: Entry | undefined, year?: number): Fact[] {
  return reader.entries(entry, 'facts').flatMap(([id, written, place]) => {
    const key = `facts.${id}`;
    if (!/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*$/.test(id))
      return reader.refuse('bad-fact-id', place, { key }) ?? [];
    const parts = written.kind === 'list' ? written.value : [written];
    const read = parts.map((part) =>
      part.kind === 'map' && 'value' in part.value
        ? detailed(reader, part, key, year)
        : { values: valuesPerMarket(reader, part, key, { year }), was: [], labels: undefined },
    );
    const values = read.flatMap((one) => one.values);
    if (values.length === 0 && written.kind === 'words' && written.value === '')
      return reader.refuse('empty-fact', place, { key }) ?? [];
    const labels = read.find((one) => one.labels)?.labels;
    const was = read.flatMap((one) => one.was);
    const fact: Fact = { id, values, origin: 'message', place: written.place, ...(labels ? { labels } : {}) };
    // What could not be read was said already: a reference to it is no second mistake.
    const facts = values.length > 0 || written.kind === 'words' ? [fact] : [];
    return was.length > 0
      ? [...facts, { id: `${id}.was`, values: was, origin: 'message' as const, place: written.place }]
      : facts;
  });
}

/** Facts out of a group with fixed keys: `offer.price`, `event.start`. */
export function groupFacts(
  reader: FieldReader,
  map: MapEntry | undefined,
  group: string,
  hints: Readonly<Record<string, Hint>>,
): Fact[] {
  if (!map) return [];
  return Object.entries(hints).flatMap(([key, hint]) => {
    const entry = map.value[key];
    const values = valuesPerMarket(reader, entry, `${group}.${key}`, hint);
    return entry && values.length > 0
      ? [{ id: `${group}.${key}`, values, origin: 'message' as const, place: entry.place }]
      : [];
  });
}
