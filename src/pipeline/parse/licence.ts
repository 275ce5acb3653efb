import type { Licence } from '../../model.js';
import { dayOf } from './facts.js';
import type { FieldReader } from './field-reader.js';
import type { Entry } from './frontmatter.js';

const keys = ['from', 'to', 'channels', 'markets'];

/** `licence: { from: 2026-01-01, to: 2026-12-31, channels: [newsletter], markets: [GR] }` of a picture. */
export function licenceOf(reader: FieldReader, entry: Entry | undefined): Licence | undefined {
  const map = reader.map(entry, 'hero.licence');
  if (!map) return undefined;
  reader.closed(map, keys, 'hero.licence.');
  const day = (key: string) => dayOf(reader.moment(map.value[key], `hero.licence.${key}`));
  const names = (key: string) =>
    map.value[key] && reader.texts(map.value[key], `hero.licence.${key}`).map(({ text }) => text);
  const all = { from: day('from'), to: day('to'), channels: names('channels'), markets: names('markets') };
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found !== undefined));
}
