/** What the front matter says of pictures: `hero`, and under `pictures` those that stand in the text. */
import type { EditorialCrop, MessageText, PictureDetails, PictureText, Point } from '../../model.js';
import { readAddress } from './addresses.js';
import type { FieldReader } from './field-reader.js';
import type { Entry, MapEntry } from './frontmatter.js';
import { groupKeys } from './keys.js';
import { licenceOf } from './licence.js';

/** Facts of a picture: a translation has those of its source. */
const data = ['focus', 'crops', 'licence'];

const number = String.raw`(\d{1,3}(?:\.\d+)?)\s*%?`;
const pointPattern = new RegExp(`^${number}[\\s,]+${number}$`);
const partPattern = new RegExp(`^${number}[\\s,]+${number}[\\s,]+${number}[\\s,]+${number}$`);

function focusOf(reader: FieldReader, entry: Entry | undefined, key: string): Point | undefined {
  const text = reader.text(entry, key);
  if (text === undefined || !entry) return undefined;
  const found = pointPattern.exec(text);
  const [x, y] = [Number(found?.[1]), Number(found?.[2])];
  return found && x <= 100 && y <= 100 ? [x, y] : reader.refuse('bad-focus', entry.place, { key, text });
}

/** `10% 0% 80% 100%`: left, top, width, height; or another file, `kettle-square.jpg`. */
function cropOf(reader: FieldReader, entry: Entry, key: string): EditorialCrop | undefined {
  const text = reader.text(entry, key);
  if (text === undefined) return undefined;
  const numbers = partPattern.exec(text)?.slice(1).map(Number);
  if (numbers) {
    const [left = 0, top = 0, width = 0, height = 0] = numbers;
    const fits = width > 0 && height > 0 && left + width <= 100 && top + height <= 100;
    return fits ? { part: [left, top, width, height] } : reader.refuse('bad-crop', entry.place, { key, text });
  }
  const address = readAddress(text, 'picture');
  if ('scheme' in address || !/\.\w+$/.test(text) || text.includes('%'))
    return reader.refuse('bad-crop', entry.place, { key, text });
  return { src: address.href };
}

function cropsOf(reader: FieldReader, entry: Entry | undefined, key: string): PictureText['crops'] {
  const found = reader.entries(entry, key).flatMap(([name, written]) => {
    const crop = cropOf(reader, written, `${key}.${name}`);
    return crop ? [[name, crop] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function refuseData(reader: FieldReader, map: MapEntry['value'], keys: readonly string[], inside: string): void {
  for (const key of keys)
    if (map[key]) reader.refuse('datum-in-translation', map[key].place, { key: `${inside}.${key}` });
}

type Facts = Pick<PictureText, 'focus' | 'crops' | 'licence'>;

function factsOf(reader: FieldReader, map: MapEntry['value'], source: Facts | undefined, inside: string): Facts {
  const { focus, crops, licence } = source ?? {
    focus: focusOf(reader, map.focus, `${inside}.focus`),
    crops: cropsOf(reader, map.crops, `${inside}.crops`),
    licence: licenceOf(reader, map.licence, `${inside}.licence`),
  };
  return { ...(focus && { focus }), ...(crops && { crops }), ...(licence && { licence }) };
}

export function heroOf(
  reader: FieldReader,
  entry: Entry | undefined,
  source: MessageText | undefined,
): PictureText | undefined {
  const { hero } = source ?? {};
  if (!entry || (entry.kind === 'words' && entry.value === ''))
    return hero && { src: hero.src, ...factsOf(reader, {}, hero, 'hero'), place: hero.place };
  const map = entry.kind === 'map' ? entry.value : { src: entry };
  if (entry.kind === 'map') reader.closed(entry, Object.keys(groupKeys.hero!), 'hero.');
  if (source) refuseData(reader, map, ['src', ...data], 'hero');
  const src = source ? hero?.src : reader.text(map.src, 'hero.src');
  if (src === undefined)
    return reader.refuse(source ? 'hero-not-in-source' : 'hero-without-file', entry.place, { key: 'hero' });
  const address = readAddress(src, 'picture');
  if ('scheme' in address) {
    reader.report.error('unsafe-picture', entry.place, { scheme: address.scheme });
    return undefined;
  }
  const words = {
    alt: spoken(reader, map.alt),
    credit: reader.text(map.credit, 'hero.credit'),
    caption: reader.text(map.caption, 'hero.caption'),
  };
  const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
  return { src: source ? src : address.href, ...given, ...factsOf(reader, map, hero, 'hero'), place: entry.place };
}

/** A description left empty on purpose (`alt: ""`) says that the picture is decoration. */
function spoken(reader: FieldReader, entry: Entry | undefined): string | undefined {
  if (
    entry?.kind === 'words' &&
    entry.value === '' &&
    /^["']/.test(reader.report.file.text.slice(entry.place.start - 1, entry.place.start))
  )
    return '';
  return reader.text(entry, 'hero.alt');
}

/** By the address that the text names the picture with; a translation may say the credit in its language. */
export function detailsOf(
  reader: FieldReader,
  entry: Entry | undefined,
  source: MessageText | undefined,
): MessageText['pictures'] {
  const known = source?.pictures;
  const written = reader.entries(entry, 'pictures').flatMap(([src, fields, place]) => {
    const key = `pictures.${src}`;
    const map = reader.map(fields, key);
    if (!map) return [];
    reader.closed(map, Object.keys(groupKeys.picture!), `${key}.`);
    if (source) refuseData(reader, map.value, data, key);
    const own: PictureDetails = {
      ...known?.[src],
      ...factsOf(reader, map.value, source && (known?.[src] ?? {}), key),
      place,
    };
    const credit = reader.text(map.value.credit, `${key}.credit`);
    return [[src, credit === undefined ? own : { ...own, credit }] as const];
  });
  return known || written.length > 0 ? { ...known, ...Object.fromEntries(written) } : undefined;
}
