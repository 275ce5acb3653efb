/** What was told of a message is told again only as long as nothing that it came from is another. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { runEach } from '../../src/cli/run.js';
import type { RunOptions } from '../../src/cli/options.js';
import { noCache, openCache, sha256 } from '../../src/io/cache.js';
import { kinds } from '../../src/io/cache-tidy.js';
import type { Edition } from '../../src/model.js';
import { makers, smallBrand } from '../project.js';

const now = '2026-11-20T09:00:00Z';
const kettle = `---
title: The Ferna kettle
date: 2026-11-19
publishAt: 2026-11-20T12:00:00Z
hero: { src: kettle.jpg, alt: A kettle on a table }
facts: { price: 64.90 EUR }
---

The kettle costs {{price}}.
`;
const teapot = '---\ntitle: The Ruvo teapot\ndate: 2026-11-18\n---\n\nIt holds two cups.\n';
const brand = { ...smallBrand, facts: { returnDays: '30 days' }, channels: { everyday: ['x', 'mobile-page'] } };

let dir: string;
let made: string[];
/** What happens between judging a message and keeping what was told of it. */
let during: (() => void) | undefined;
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), content);
};
const picture = (hue: number) =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: { r: hue, g: 80, b: 90 } } })
    .jpeg()
    .toBuffer();

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'onmessage-'));
  put('brand.config.json', JSON.stringify(brand));
  put('content/kettle/index.md', kettle);
  put('content/kettle/index.el.md', '---\ntitle: Ο βραστήρας Ferna\n---\n\nΚοστίζει {{price}}.\n');
  put('content/kettle/kettle.jpg', await picture(120));
  put('content/teapot.md', teapot);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Everything that is found, and every byte that is made. */
function keep({ message: { id }, findings, coverage, renditions }: Edition) {
  made.push(id);
  during?.();
  const files = renditions.flatMap(({ draft, files: all }) =>
    all.map(({ name, bytes }) => `${draft.channel} ${draft.locale} ${name} ${sha256(bytes)}`),
  );
  return { message: { id }, findings, coverage, files };
}

const as = 'test';
const told = async (more: Partial<RunOptions> = {}, fresh = false) => {
  made = [];
  const cache = fresh ? noCache : openCache(join(dir, '.onmessage/cache'));
  const options = { cwd: dir, paths: [], now, version: makers, cache, ...more };
  const result = await runEach(options, undefined, keep, {
    remember: { as, save: (one) => one, revive: (saved) => saved },
  });
  const { editions, refused, findings } = JSON.parse(JSON.stringify(result)) as typeof result;
  return { editions, refused, findings };
};

test('nothing is made or judged again when nothing changed, and the same is told', async () => {
  const first = await told();
  expect(made).toEqual(['kettle', 'teapot']);
  expect(await told()).toEqual(first);
  expect(made).toEqual([]);
});

test('what no run has used for long is no longer kept', async () => {
  await told();
  unlinkSync(join(dir, 'content/teapot.md'));
  const kept = join(dir, '.onmessage/cache');
  const entries = () =>
    readdirSync(join(kept, 'message'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const longAgo = new Date(Date.now() - 100 * 24 * 60 * 60 * 1000);
  expect(entries()).toHaveLength(2);
  // Of a kind that is not known there nothing would ever go.
  expect(readdirSync(kept).filter((name) => name !== '.gitignore' && !kinds.test(name))).toEqual([]);
  for (const { parentPath, name } of entries()) utimesSync(join(parentPath, name), longAgo, longAgo);
  utimesSync(join(kept, '.gitignore'), longAgo, longAgo);
  await told();
  expect(made).toEqual([]);
  expect(entries()).toHaveLength(1);
});

test('a picture that is changed while its message is judged is looked at again', async () => {
  const other = await picture(60);
  during = () => put('content/kettle/kettle.jpg', other);
  await told();
  during = undefined;
  const found = await told();
  expect(made).toEqual(['kettle']);
  expect(found).toEqual(await told({}, true));
});

describe('what was made is no longer there', () => {
  let again: string[];
  /** Nothing of what was made is found again. @param isSame whether the files are those that were judged */
  const toldAnew = async (isSame: boolean) => {
    [made, again] = [[], []];
    const options = { cwd: dir, paths: [], now, version: makers, cache: openCache(join(dir, '.onmessage/cache')) };
    const { editions, refused, findings } = await runEach(options, undefined, keep, {
      remember: {
        as,
        save: (one) => one,
        revive: () => undefined,
        remade: (saved: ReturnType<typeof keep>, { message: { id }, renditions }) => {
          again.push(`${id} ${renditions.length}`);
          return isSame ? saved : undefined;
        },
      },
    });
    return JSON.parse(JSON.stringify({ editions, refused, findings })) as unknown;
  };

  test('it is made again and not judged', async () => {
    const first = await told();
    expect(await toldAnew(true)).toEqual(first);
    expect([made, again]).toEqual([[], ['kettle 4', 'teapot 2']]);
  });
  test('it is judged again when other files come out', async () => {
    const first = await told();
    expect(await toldAnew(false)).toEqual(first);
    expect([made, again]).toEqual([
      ['kettle', 'teapot'],
      ['kettle 4', 'teapot 2'],
    ]);
  });
  test('it is judged again when anything that it comes from is another', async () => {
    await told();
    put('content/teapot.md', teapot.replace('two', 'four'));
    expect(await toldAnew(true)).toEqual(await told({}, true));
    expect(again).toEqual(['kettle 4']);
  });
});

const changes: readonly [string, () => unknown, again: readonly string[], more?: Partial<RunOptions>][] = [
  ['a word of a message', () => put('content/teapot.md', teapot.replace('two', 'four')), ['teapot']],
  ['a translation', () => put('content/kettle/index.el.md', '---\ntitle: Ο βραστήρας\n---\n\nΔύο {{price}}.\n'), ['kettle']],
  ['a new translation', () => put('content/teapot.hu.md', '---\ntitle: A Ruvo\n---\n\nKét csésze.\n'), ['teapot']],
  ['a translation that is gone', () => unlinkSync(join(dir, 'content/kettle/index.el.md')), ['kettle']],
  ['a picture', async () => put('content/kettle/kettle.jpg', await picture(60)), ['kettle']],
  ['a picture that is gone', () => unlinkSync(join(dir, 'content/kettle/kettle.jpg')), ['kettle']],
  ['a new message', () => put('content/new.md', teapot.replace('Ruvo', 'New')), ['new']],
  ['a message that is gone', () => unlinkSync(join(dir, 'content/teapot.md')), []],
  ['a message that is refused', () => put('content/teapot.md', '# A\n\n<script>a</script>'), []],
  ['the brand', () => put('brand.config.json', JSON.stringify({ ...brand, name: 'Lumen Home' })), ['kettle', 'teapot']],
  ['a template', () => put('templates/x/post.txt.hbs', '{{extras.post}}!\n'), ['kettle', 'teapot']],
  ['the day', () => undefined, ['kettle', 'teapot'], { now: '2026-11-21T09:00:00Z' }],
  ['an hour in which nothing happens', () => undefined, [], { now: '2026-11-20T11:59:59Z' }],
  ['the hour at which it leaves', () => undefined, ['kettle'], { now: '2026-11-20T12:00:00Z' }],
  ['an hour before all was known', () => undefined, [], { now: '2026-11-20T00:00:00Z' }],
  ['the language of findings', () => undefined, ['kettle', 'teapot'], { language: 'el' }],
  ['the channels asked for', () => undefined, ['kettle', 'teapot'], { channels: ['x'] }],
  ['the program', () => undefined, ['kettle', 'teapot'], { version: 'another' }],
]; // prettier-ignore

describe('what another input touches is made again, and all is as if nothing had been kept', () => {
  test.each(changes)('%s', async (_, change, again, more = {}) => {
    await told();
    await change();
    const found = await told(more);
    expect([...made].sort()).toEqual(again);
    expect(found).toEqual(await told(more, true));
  });
});

test('after any row of changes all is as if nothing had been kept', async () => {
  const edit = fc.record({
    file: fc.constantFrom('content/kettle/index.md', 'content/kettle/index.el.md', 'content/teapot.md', 'content/c.md'),
    text: fc.constantFrom(kettle, teapot, kettle.replace('64.90', '59.90'), '# A <b\n\n{{nothing}}', '', '# A\n\nB.\n'),
    now: fc.constantFrom(now, '2026-11-20T12:00:00Z', '2026-12-24T09:00:00Z'),
    market: fc.constantFrom('Greece', 'Hellas'),
  });
  const [steps] = fc.sample(fc.array(edit, { minLength: 12, maxLength: 12 }), { seed: 6, numRuns: 1 });
  for (const { file, text, now: moment, market } of steps!) {
    put(file, text);
    const markets = { ...brand.markets, GR: { ...brand.markets!.GR!, name: market } };
    put('brand.config.json', JSON.stringify({ ...brand, markets }));
    expect(await told({ now: moment }), file).toEqual(await told({ now: moment }, true));
  }
});

test('an entry that was cut off, changed or made of something else counts for nothing', async () => {
  const first = await told();
  const folder = join(dir, '.onmessage/cache/message');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  expect(paths).toHaveLength(2);
  const [one, other] = paths as [string, string];
  const cut = readFileSync(one).subarray(0, 400);
  writeFileSync(one, cut);
  expect(await told()).toEqual(first);
  expect(made).toHaveLength(1);
  writeFileSync(one, readFileSync(other));
  expect(await told()).toEqual(first);
  expect(made).toHaveLength(1);
  openCache(join(dir, '.onmessage/cache')).setText('message', `${as} content/teapot.md`, '{"key":1}');
  expect(await told()).toEqual(first);
  expect(made).toEqual(['teapot']);
});

test('code of a brand that may look at anything looks again; a channel that is made of its own text need not', async () => {
  put('brand.config.json', JSON.stringify({ ...brand, extensions: ['./own.mjs'] }));
  const channel = (more: string) =>
    `export default { id: 'own', medium: 'text', limits: [], files: [], parts: [], pictures: { presets: [], cards: [] }, shape: () => [${more}] };\n`;
  put('own.mjs', channel(''));
  await told();
  await told();
  expect(made).toEqual([]);
  for (const other of [channel('1'), channel('process.pid')]) {
    put('own.mjs', other);
    await told();
    expect(made).toEqual(['kettle', 'teapot']);
  }
  await told();
  expect(made).toEqual(['kettle', 'teapot']);
  put('brand.config.json', JSON.stringify({ ...brand, extensions: ['./rule.mjs'] }));
  put(
    'rule.mjs',
    `export default { id: 'own', scope: 'message', severity: 'note', words: { en: {} }, examples: [], check: () => [] };\n`,
  );
  await told();
  await told();
  expect(made).toEqual(['kettle', 'teapot']);
});
