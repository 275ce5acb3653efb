/** The poster: one sheet of A3, made on request, with words that are read back and a photograph sharp enough to print. */
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RunResult } from '../../src/cli/result.js';
import { check, smallBrand } from '../project.js';

const photo = () =>
  sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#47662f' } })
    .jpeg()
    .toBuffer();

const text = (title: string, locale: string, more = '') => `---
title: ${title}
locale: ${locale}
channels: [poster]
hero:
  src: hall.jpg
  alt: A hall.
event:
  name: Evening
  start: 2026-12-10T18:00 Europe/Budapest
cta:
  label: Save your place
  url: https://lumen.example/soup?from=poster
${more}---

Words of the text.
`;

const run = async (source: string): Promise<RunResult> =>
  check({
    brand: { ...smallBrand, locales: { en: ['HU'], el: ['GR'], hu: ['HU'] } },
    files: { 'content/a/index.md': source, 'content/a/hall.jpg': await photo() },
    channels: ['poster'],
  });

describe('a poster', () => {
  let result: RunResult;
  beforeAll(async () => {
    result = await run(text('Levesek estéje: ingyenes főzőest', 'hu'));
  });
  const files = () => result.editions[0]!.renditions[0]!.files;

  test('is one page of A3', () => {
    const pdf = Buffer.from(files()[0]!.bytes).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox ?\[([^\]]+)\]/g)].map(([, box]) =>
      box!.trim().split(/\s+/).map(Number).map(Math.round),
    );
    expect(boxes).toEqual([[0, 0, 842, 1191]]);
  });
  test('has its photograph at 150 pixels per inch', async () => {
    const { width, height, density } = await sharp(files()[1]!.bytes).metadata();
    expect([files()[1]!.name, width, height, density]).toEqual(['hall-poster.jpg', 1754, 1040, 150]);
  });
  test('says when, and where to go, in the language of its readers', () => {
    const words = result.editions[0]!.readings[0]!.readings[0]!.segments.map((segment) => segment.text).join('\n');
    expect(words).toContain('Levesek estéje: ingyenes főzőest');
    expect(words).toContain('2026. december 10., csütörtök 18.00');
    expect(words).toContain('lumen.example/soup');
    expect(result.editions[0]!.coverage.filter(({ state }) => state === 'missing')).toEqual([]);
  });
});

test('words that do not fit on the sheet leave it out, and say what to shorten', async () => {
  const lead = 'A lead that goes on and on. '.repeat(120);
  const result = await run(text('Evening', 'en', `override:\n  poster:\n    lead: ${lead}\n`));
  expect(result.editions[0]!.leftOut[0]!.problem).toContain('override.poster.lead');
});

test('nobody gets a poster without asking', async () => {
  const result = await check({
    brand: { name: 'Lumen', locale: 'en' },
    files: { 'content/a.md': '---\ntitle: Hello\n---\n\nWords.\n' },
  });
  expect(result.editions[0]!.renditions.map(({ draft }) => draft.channel)).not.toContain('poster');
});
