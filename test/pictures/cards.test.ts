/** Share cards through the whole program: which files there are, what they say, how the proof speaks of them. */
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { progressText, rateOf } from '../../src/cli/progress.js';
import { wordsOf } from '../../src/cli/words/index.js';
import { reportOf } from '../../src/cli/report/report.js';
import { tell } from '../../src/cli/report/told.js';
import type { RunResult } from '../../src/cli/result.js';
import { drawnWords, orDrawn } from '../../src/pipeline/proof/drawn.js';
import { editionFiles } from '../../src/io/edition-record.js';
import { check, smallBrand } from '../project.js';

const brand = {
  ...smallBrand,
  channels: { everyday: ['instagram', 'mobile-page', 'bluesky', 'linkedin', 'x'] },
  places: { kiraly: { name: 'Király utca shop', market: 'HU', address: 'Király utca 148, 1077 Budapest' } },
};
const event = `---
title: Levesek estéje a Király utcában
locale: hu
markets: [HU]
override:
  instagram:
    post: Főzzön velünk négy téli levest! A részvétel ingyenes.
event:
  name: Levesek estéje
  start: 2026-12-10T18:00 Europe/Budapest
  place: kiraly
---

Négy téli levest főzünk december 10-én, csütörtökön 18 órától.
`;

let result: RunResult;
beforeAll(async () => {
  result = await check({
    brand,
    files: { 'content/soup/index.md': event },
    channels: ['instagram', 'mobile-page', 'bluesky', 'linkedin', 'x'],
    paint: true,
  });
});

const rendition = (channel: string) => result.editions[0]!.renditions.find(({ draft }) => draft.channel === channel)!;
const file = (channel: string, name: string) => rendition(channel).files.find((one) => one.name === name)!;
const text = (channel: string, name: string) => new TextDecoder().decode(file(channel, name).bytes);

test('a message without a photograph is posted as a card, and every size is the channel’s', async () => {
  expect(rendition('instagram').files.map(({ name }) => name)).toEqual([
    'post.txt',
    'post.json',
    'card-portrait-hu.jpg',
    'card-story-hu.jpg',
  ]);
  const sizes = await Promise.all(
    [
      file('instagram', 'card-portrait-hu.jpg'),
      file('instagram', 'card-story-hu.jpg'),
      file('mobile-page', 'card-page-hu.png'),
      file('bluesky', 'card-bluesky-hu.png'),
      file('linkedin', 'card-linkedin-hu.png'),
    ].map(async ({ bytes }) => {
      const { width, height, format } = await sharp(bytes).metadata();
      return `${format} ${width}x${height}`;
    }),
  );
  expect(sizes).toEqual(['jpeg 1080x1350', 'jpeg 1080x1920', 'png 1200x630', 'png 1200x630', 'png 1200x627']);
});

test('posts and page name their card with its words', () => {
  const instagram = JSON.parse(text('instagram', 'post.json'));
  expect(instagram.images).toEqual([
    {
      file: 'card-portrait-hu.jpg',
      alt: 'Levesek estéje a Király utcában – 2026. december 10., csütörtök 18.00',
      width: 1080,
      height: 1350,
      media: 'image/jpeg',
    },
  ]);
  expect(instagram.story.file).toBe('card-story-hu.jpg');
  expect(JSON.parse(text('bluesky', 'post.json')).posts[0].record.embed.external.thumb).toBe('card-bluesky-hu.png');
  expect(JSON.parse(text('linkedin', 'post.json')).api.content.article.thumbnail).toBe('card-linkedin-hu.png');
  const page = text('mobile-page', 'index.html');
  expect(page).toMatch(/<meta property="og:image" content="https:\/\/lumen\.example\/hu\/[^"]+\/card-page-hu\.png">/);
  expect(page).toContain('<meta property="og:image:width" content="1200">');
  expect(page).toContain(
    '<meta property="og:image:alt" content="Levesek estéje a Király utcában – 2026. december 10., csütörtök 18.00">',
  );
});

test('what a card says is marked as drawn and counted under what was not checked', () => {
  const cells = result.editions[0]!.coverage.filter(({ invariant }) => invariant === 'event.start');
  expect(cells.map(({ channel, drawn }) => `${channel} ${drawn?.join(' ') ?? ''}`)).toEqual([
    'x ',
    'bluesky card-bluesky-hu.png',
    'linkedin card-linkedin-hu.png',
    'instagram card-portrait-hu.jpg card-story-hu.jpg',
    'mobile-page card-page-hu.png',
  ]);
  // The description of the card, which people hear, says the day too.
  expect(cells.find(({ channel }) => channel === 'instagram')!.state).toBe('short');
  const asked = { whole: true, words: wordsOf('hu'), lang: 'hu' } as const;
  const told = result.editions.map((edition) => tell(edition, result, { ...asked, brand: result.brand }));
  expect(reportOf('check', { ...result, editions: told }, asked).notChecked[0]).toBe(
    'a képeken lévő szavak, köztük 5 megosztási kártyán',
  );
});

test('what stands on a card alone is drawn; what the text must say is missing all the same', () => {
  const values = [{ value: { type: 'date', year: 2026, month: 12, day: 10 } }] as const;
  const invariant = { id: 'opening', kind: 'fact', origin: 'message', values, forms: {} } as never;
  const rendition = { files: [{ name: 'card.png', card: { drawn: ['Open from 10 December 2026'] } }] } as never;
  const drawn = drawnWords(rendition, { locale: 'en', markets: [] } as never, { markets: {} } as never);
  expect(orDrawn({ state: 'omitted' }, invariant, undefined, drawn).state).toBe('drawn');
  expect(orDrawn({ state: 'missing' }, invariant, undefined, drawn).state).toBe('missing');
  const other = [{ ...drawn[0]!, values: [], words: 'open soon' }];
  expect(orDrawn({ state: 'omitted' }, invariant, undefined, other)).toEqual({ state: 'omitted' });
});

test('edition.json keeps what was drawn', () => {
  const { record } = editionFiles(result.editions[0]!);
  const files = record.renditions.flatMap((one) => one.files).filter(({ picture }) => picture);
  expect(files.map(({ picture }) => picture!.words?.includes('Levesek estéje a Király utcában'))).toEqual(
    files.map(() => true),
  );
  expect(files.find(({ path }) => path.endsWith('card-story-hu.jpg'))!.picture!.words).toContain(
    '2026. december 10., csütörtök 18.00',
  );
});

test('words that no card can hold leave the page its hero, and Instagram out with the cure', async () => {
  const long =
    'Donaudampfschifffahrtsgesellschaftskapitänskajütentürschlossschlüsselbundanhängergravurwerkstatt '.repeat(9);
  const found = await check({
    brand,
    files: { 'content/long/index.md': `---\ntitle: ${long}\nlocale: en\n---\n\nShort text.\n` },
    channels: ['instagram', 'mobile-page'],
  });
  const [edition] = found.editions;
  expect(edition!.leftOut[0]!.problem).toContain('override.instagram.card');
  const page = edition!.renditions.find(({ draft }) => draft.channel === 'mobile-page')!;
  expect(page.files.map(({ name }) => name)).toEqual(['index.html']);
  expect(page.undrawn[0]!.fault.fault).toBe('too-long');
});

test('the line of a long run tells messages and pictures, and fits a narrow terminal', () => {
  const words = wordsOf('en');
  const at = { done: 3, all: 6, pictures: { done: 5, all: 20 } };
  expect(progressText(at, words, 80)).toBe('███████████░░░░░░░░░ 3/6 · 5/20 pictures');
  expect(progressText(at, words, 30)).toBe('███████████░░░░░░░░░ 3/6');
  expect(progressText(at, words, 12)).toBe('3/6');
  expect(progressText({ done: 6, all: 6 }, words, 80)).toBe('████████████████████ 6/6');
  const many = { done: 2000, all: 10_000 };
  expect(progressText(many, words, 80, 38.4)).toBe('████░░░░░░░░░░░░░░░░ 2000/10000 · 38/s · 4 min left');
  expect(progressText(many, wordsOf('hu'), 80, 4000)).toBe('████░░░░░░░░░░░░░░░░ 2000/10000 · 4000/mp · még 2 mp');
  expect(rateOf([[0, 0], [90, 3000]])).toBe(30); // prettier-ignore
  expect(rateOf([[0, 0], [3, 3000]])).toBeUndefined(); // prettier-ignore
});
