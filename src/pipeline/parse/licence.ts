import type { Licence } from '../../model.js';
import { dayOf } from './facts.js';
import type { FieldReader } from './field-reader.js';
import type { Entry } from './frontmatter.js';

const keys = ['from', 'to', 'channels', 'markets'];

/**
 * `licence: { from: 2026-01-01, to: 2026-12-31, channels: [newsletter], markets: [GR] }` of a picture.
 * @param name full name of the key: `hero.licence`
 */
export function licenceOf(reader: FieldReader, entry: Entry | undefined, name: string): Licence | undefined {
  const map = reader.map(entry, name);
  if (!map) return undefined;
  reader.closed(map, keys, `${name}.`);
  const day = (key: string) => dayOf(reader.moment(map.value[key], `${name}.${key}`));
  const names = (key: string) =>
    map.value[key] && reader.texts(map.value[key], `${name}.${key}`).map(({ text }) => text);
  const all = { from: day('from'), to: day('to'), channels: names('channels'), markets: names('markets') };
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found !== undefined));
}
