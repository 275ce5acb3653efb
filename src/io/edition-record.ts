/** An edition as it lies on disk: its files, and edition.json that describes them. */
import type { CoverageState, Draft, Edition, RenderedFile, Rendition } from '../model.js';
import { plainWording } from '../model/plain.js';
import type { EditionRecord, RenditionRecord } from '../schemas/edition.js';
import { sha256 } from './cache.js';

/** What is written for one message. Paths count from its folder. */
export interface EditionFiles {
  readonly record: EditionRecord;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Same edition, same bytes: everything is in a fixed order and nothing says when or where. */
export function editionFiles(edition: Edition): EditionFiles {
  const renditions = edition.renditions.map((rendition) => renditionRecord(rendition, edition));
  return {
    record: { schema: 1, id: edition.message.id, source: sourcesOf(edition), renditions: inOrder(renditions) },
    files: filesOf(edition.renditions),
  };
}

const folderOf = ({ locale, channel }: Draft) => `${locale}/${channel}`;

export const filesOf = (renditions: readonly Rendition[]): EditionFiles['files'] =>
  new Map(
    renditions.flatMap(({ draft, files }) =>
      files.map(({ name, bytes }) => [`${folderOf(draft)}/${name}`, bytes] as const),
    ),
  );

/** Whether these are the files that a record describes, all of them and no others, byte for byte. */
export function isOf({ record, files }: EditionFiles): boolean {
  const said = record.renditions.flatMap((rendition) => rendition.files);
  return (
    said.length === files.size &&
    said.every(({ path, sha256: hash }) => {
      const bytes = files.get(path);
      return bytes !== undefined && sha256(bytes) === hash;
    })
  );
}

export const inOrder = (renditions: readonly RenditionRecord[]) =>
  [...renditions].sort((a, b) => compare(a.locale, b.locale) || compare(a.channel, b.channel));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const recordText = (record: EditionRecord) => `${JSON.stringify(record, null, 2)}\n`;

function sourcesOf({ message }: Edition): EditionRecord['source'] {
  const texts = message.files.map(({ path, text }) => ({ path, sha256: sha256(text) }));
  const pictures = message.pictures.flatMap(({ path, bytes }) =>
    path && bytes ? [{ path, sha256: sha256(bytes) }] : [],
  );
  const all = new Map([...texts, ...pictures].map((source) => [source.path, source]));
  return [...all.values()].sort((a, b) => compare(a.path, b.path));
}

function renditionRecord({ draft, files }: Rendition, edition: Edition): RenditionRecord {
  const folder = folderOf(draft);
  const parts = Object.entries(draft.parts).map(([name, words]): [string, string] => [name, plainWording(words)]);
  return {
    channel: draft.channel,
    locale: draft.locale,
    markets: [...draft.markets],
    parts: Object.fromEntries(parts.sort(([a], [b]) => compare(a, b))),
    carried: carriedBy(edition, draft.channel, draft.locale),
    files: files
      .map((file) => ({
        path: `${folder}/${file.name}`,
        media: file.media,
        bytes: file.bytes.length,
        sha256: sha256(file.bytes),
        ...pictureRecord(file, draft),
      }))
      .sort((a, b) => compare(a.path, b.path)),
  };
}

/** How a picture came about. */
function pictureRecord({ name, picture, card }: RenderedFile, { cards }: Draft) {
  if (picture) {
    const { preset, of, width, height } = picture.made;
    return { picture: { preset, of, width, height, ...quality(picture.quality) } };
  }
  const drawn = card && cards.find(({ file }) => file === name);
  if (!drawn) return {};
  const { preset, width, height } = drawn;
  return { picture: { preset, words: [...card.drawn], width, height, ...quality(card.quality) } };
}

const quality = (found: number | undefined) => (found === undefined ? {} : { quality: found });

const worst: readonly CoverageState[] = ['contradicted', 'missing', 'omitted', 'drawn', 'short', 'verbatim'];

/** Where markets differ, the worst of them. */
function carriedBy({ coverage }: Edition, channel: string, locale: string): RenditionRecord['carried'] {
  const carried: Record<string, CoverageState> = {};
  for (const cell of coverage) {
    if (cell.channel !== channel || cell.locale !== locale) continue;
    const before = carried[cell.invariant];
    if (before === undefined || worst.indexOf(cell.state) < worst.indexOf(before)) carried[cell.invariant] = cell.state;
  }
  return Object.fromEntries(Object.entries(carried).sort(([a], [b]) => compare(a, b)));
}
