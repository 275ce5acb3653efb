/** What the rules about pictures say together, beyond their examples: once for each picture, and only what holds. */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { auditOf } from '../../src/pipeline/proof/audit.js';
import { changesOf, withChanges } from '../../src/pipeline/fixes.js';
import { check, smallBrand } from '../project.js';
import { pictureOf } from './example-pictures.js';

const photo = (width: number, height: number) => pictureOf({ width, height, of: 'colour' });
const message = (hero: string, body = 'In our shops from Friday.', more = '') =>
  `---\ntitle: The Ferna kettle\ndate: 2026-11-26\n${more}hero:\n${hero}---\n\n${body}\n`;
const plain = '  src: kettle.png\n  alt: A honey-coloured kettle\n';

/** Findings of a rule, in a project of one message made for these channels. */
async function found(
  rule: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  channels: readonly string[] = ['x', 'mobile-page'],
  more: Partial<typeof smallBrand> = {},
): Promise<Finding[]> {
  const all = Object.fromEntries(Object.entries(files).map(([name, file]) => [`content/kettle/${name}`, file]));
  const run = await check({ files: all, brand: { ...smallBrand, ...more, channels: { everyday: [...channels] } } });
  return run.editions.flatMap(({ findings }) => findings.filter((one) => one.rule === rule));
}

const everywhere = ['x', 'linkedin', 'facebook', 'instagram', 'press-release'];

test('a small picture is named once, with all channels that want more and the size that would do', async () => {
  const files = { 'index.md': message(plain), 'kettle.png': photo(1600, 1000) };
  const all = await found('pictures-large-enough', files, everywhere);
  expect(all.map(({ severity, channel }) => [severity, channel])).toEqual([['note', undefined]]);
  expect(all[0]!.say).toMatch(/1600 × 1000 .*instagram \(story\) 1080 × 1920, press-release \(print\) 1772 × 1108$/);
  expect(all[0]!.cure).toContain('3072 × 1920');
});

test('a size that a network refuses holds back that network alone, files for other uses hold back nothing', async () => {
  const files = (width: number, height: number) => ({ 'index.md': message(plain), 'kettle.png': photo(width, height) });
  const severities = async (width: number, height: number) =>
    (await found('pictures-large-enough', files(width, height), ['instagram', 'bluesky'])).map(
      ({ severity, channel }) => [severity, channel],
    );
  // The story would be 281 pixels wide, the post is 400.
  expect(await severities(900, 500)).toEqual([['warning', undefined]]);
  expect(await severities(480, 360)).toEqual([['error', 'instagram']]);
});

test('a drawing is never too small', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>';
  const files = { 'index.md': message('  src: kettle.svg\n  alt: A kettle\n'), 'kettle.svg': svg };
  expect(await found('pictures-large-enough', files, everywhere)).toEqual([]);
});

test('the found focal point is written behind the file, where the hero is a block of lines', async () => {
  const source = message(`  alt: A honey-coloured kettle\n  src: kettle.png\n  licence:\n    to: 2027-12-31\n`);
  const files = (text: string) => ({ 'index.md': text, 'kettle.png': photo(1600, 1200) });
  const [crop] = await found('crops-confirmed', files(source));
  expect(crop!.severity).toBe('note');
  const mended = withChanges(source, changesOf({ path: crop!.fix!.at.file, text: source }, [crop!]));
  expect(mended).toBe(source.replace('  src: kettle.png\n', '  src: kettle.png\n  focus: 50% 50%\n'));
  expect(await found('crops-confirmed', files(mended))).toEqual([]);

  const inFlow = source.replace(/hero:\n(?: .*\n)+/, 'hero: { src: kettle.png, alt: A honey-coloured kettle }\n');
  const [other] = await found('crops-confirmed', files(inFlow));
  expect([other!.fix, other!.cure]).toEqual([undefined, expect.stringContaining('`focus: 50% 50%` in `hero`')]);
});

test('what an editor cut, and what loses a sliver, asks for no focal point', async () => {
  const shapes = '  crops:\n    wide: 0% 10% 100% 75%\n';
  const cut = { 'index.md': message(plain + shapes), 'kettle.png': photo(1600, 1200) };
  expect(await found('crops-confirmed', cut, ['x', 'linkedin', 'facebook'])).toEqual([]);
  expect(await found('crops-confirmed', cut, ['instagram'])).toHaveLength(1);
  const sliver = { 'index.md': message(plain), 'kettle.png': photo(1600, 930) };
  expect(await found('crops-confirmed', sliver, ['x'])).toEqual([]);
});

const kiln = '![A worker beside the kiln](kiln.png "The kiln.")';
const licensed = (licence: string) => `pictures:\n  kiln.png:\n    licence: ${licence}\n`;

test('a licence of a picture in the text is held against channel, market and day', async () => {
  const says = async (licence: string, fields = '') => {
    const files = {
      'index.md': message(`${plain}  focus: 50% 50%\n`, kiln, fields + licensed(licence)),
      'kettle.png': photo(1600, 1200),
      'kiln.png': photo(1600, 1200),
    };
    return (await found('pictures-licensed', files)).map(
      ({ channel, severity, say }) => `${channel} ${severity} ${say}`,
    );
  };
  expect(await says('{ channels: [mobile-page] }')).toEqual([
    'x error shows kiln.png, which is licensed for mobile-page only',
  ]);
  expect(await says('{ markets: [GR] }')).toHaveLength(2);
  expect(await says('{ to: 2026-12-31 }', 'expires: 2026-12-20\n')).toEqual([]);
  expect(await says('{ to: 2026-12-31 }')).toEqual([
    'mobile-page warning shows kiln.png for as long as the page stands; its licence ends on 2026-12-31',
  ]);
});

test('the audit names licences of pictures in the text', async () => {
  const files = {
    'content/kettle/index.md': message(plain, kiln, licensed('{ to: 2026-12-31 }')),
    'content/kettle/kettle.png': photo(1600, 1200),
    'content/kettle/kiln.png': photo(1600, 1200),
  };
  const { editions, brand } = await check({ files });
  const { next } = auditOf(
    editions.map((edition) => edition.message),
    brand,
    '2026-11-22T09:00:00Z',
  );
  expect(next.filter(({ kind }) => kind === 'licence')).toEqual([
    { day: '2026-12-31', kind: 'licence', what: 'kettle kiln.png', overdue: false },
  ]);
});

test('the press is told once for all languages what a picture lacks; a brand that asks for credits holds each back', async () => {
  const files = {
    'index.md': message(plain),
    'index.el.md': '---\ntitle: Ο βραστήρας Ferna\nhero:\n  alt: Μελί βραστήρας\n---\n\nΣτα καταστήματα.\n',
    'kettle.png': photo(1800, 1200),
  };
  const press = await found('pictures-credited', files, ['press-release', 'x']);
  expect(press.map(({ severity, channel, say }) => [severity, channel, say])).toEqual([
    ['warning', 'press-release', expect.stringContaining('(en, el)')],
  ]);
  expect(await found('pictures-credited', files, ['x'])).toEqual([]);
  const strict = await found('pictures-credited', files, ['x'], { pictures: { credit: true } });
  expect(strict.map(({ severity, locale }) => [severity, locale])).toEqual([
    ['error', 'en'],
    ['error', 'el'],
  ]);
});

test('pictures beyond the number of a network are named, and :::except makes room', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const pictures = Object.fromEntries(names.map((name) => [`${name}.png`, photo(1200, 800)]));
  const [first, ...rest] = names.map((name) => `![Colour ${name}](${name}.png)`);
  const text = (around: string) => `---\ntitle: Five colours\n---\n\n${around}\n\n${rest.join('\n\n')}\n`;
  const channels = ['x', 'bluesky', 'mobile-page'];
  const [left, ...more] = await found('pictures-in-bounds', { 'index.md': text(first!), ...pictures }, channels);
  expect([left!.say, more]).toEqual(['x bluesky: room for 4 of 5 pictures; left out: e.png', []]);
  const chosen = text(`:::except x bluesky\n${first}\n:::`);
  expect(await found('pictures-in-bounds', { 'index.md': chosen, ...pictures }, channels)).toEqual([]);
});

test('alt text is measured by the number of each channel, where the picture is named', async () => {
  const long = 'A worker in a blue apron lifts a kettle of honey-coloured enamel out of the kiln. '.repeat(14).trim();
  const files = {
    'index.md': message(plain, `Behind the scenes.\n\n![${long}](kiln.png)`),
    'kettle.png': photo(1600, 1200),
    'kiln.png': photo(1600, 1200),
  };
  const all = await found('within-limits', files, ['x', 'bluesky', 'linkedin', 'press-release']);
  expect(all.filter(({ say }) => say.includes('kiln.png')).map((one) => [one.channel, one.severity])).toEqual([
    ['x', 'error'],
    ['press-release', 'note'],
  ]);
});
