/** Faults that people write into the sources of the sample, for one channel or in one language: each is found, where it stands. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runEditions } from '../../../src/cli/run.js';
import type { RunResult } from '../../../src/cli/result.js';
import { openCache } from '../../../src/io/cache.js';
import { lockPath, lockText } from '../../../src/io/translation-lock.js';
import { blockHashes } from '../../../src/pipeline/proof/block-hashes.js';
import { makers } from '../../project.js';
import { root } from '../../sample.js';
import { seeds } from './seeds.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'onmessage-seeded-'));
  for (const name of ['brand.config.ts', 'assets', 'content'])
    cpSync(join(root, name), join(dir, name), { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const cache = openCache(join(root, 'node_modules/.cache/onmessage-test'));
const run = (message: string) =>
  runEditions({
    cwd: dir,
    paths: [`content/${message}`],
    cache,
    channels: ['x', 'linkedin', 'mobile-page'],
    now: '2026-11-20T09:00:00Z',
    version: makers,
  });

const clean = new Map<string, Promise<RunResult>>();
const messageOf = (path: string) => path.split('/')[1]!;
const cleanRun = (message: string) => clean.get(message) ?? clean.set(message, run(message)).get(message)!;

const found = ({ editions, refused }: RunResult) =>
  [...editions, ...refused]
    .flatMap((one) => one.findings)
    .filter((f) => f.severity !== 'note') as ((typeof editions)[number]['findings'][number] & { where?: string })[];

test.each(seeds.map((seed, at) => [seed.kind, seed.file, at + 1, seed] as const))(
  '%s: %s (%i)',
  async (_, path, __, { from, to, rules }) => {
    const before = new Set(found(await cleanRun(messageOf(path))).map((f) => f.fingerprint));
    const text = readFileSync(join(dir, path), 'utf8');
    expect(text, 'the words to change are not there').toContain(from);
    writeFileSync(join(dir, path), text.replace(from, to));
    try {
      const fresh = found(await run(messageOf(path))).filter((f) => !before.has(f.fingerprint));
      const right = fresh.filter((f) => rules.includes(f.rule));
      expect(
        right.map((f) => f.rule),
        fresh.map((f) => `${f.rule}: ${f.say}`).join('\n'),
      ).not.toEqual([]);
      const here = right.some((f) => f.where?.startsWith(`${path}:`) || f.locale === localeOf(path));
      expect(here, right.map((f) => `${f.where} ${f.say}`).join('\n')).toBe(true);
      // What changes in the source alone, its translations do not say.
      const follows = (rule: string) => localeOf(path) === 'en' && /translations/.test(rule);
      const elsewhere = fresh.filter((f) => f.place && f.place.file !== path && !follows(f.rule));
      expect(elsewhere.map((f) => `${f.rule} ${f.where}: ${f.say}`)).toEqual([]);
    } finally {
      writeFileSync(join(dir, path), text);
    }
  },
);

const localeOf = (path: string) => /index\.(\w+)\.md$/.exec(path)?.[1] ?? 'en';

/** Every translation of a message accepted as it is now. */
function acceptAll(message: string, { editions }: RunResult): string {
  const { message: now } = editions.find((edition) => edition.message.id === message)!;
  const hashes = blockHashes(now.texts[now.sourceLocale]!);
  const accepted = Object.fromEntries(
    Object.keys(now.texts).flatMap((locale) => (locale === now.sourceLocale ? [] : [[locale, hashes]])),
  );
  const path = lockPath(join(dir, now.files[0]!.path));
  writeFileSync(path, lockText({ schema: 1, accepted }));
  return path;
}

test.each([
  ['title', 'title: Ferna, the kettle for winter mornings', 'title: Ferna, the kettle for cold mornings'],
  ['a paragraph', 'The first thing a winter morning asks for', 'The only thing a winter morning asks for'],
  ['a heading', '## Price and places', '## What it costs'],
  ['the picture', 'A honey-coloured enamel kettle', 'A moss-green enamel kettle'],
])('a translation is stale when its source changes: %s', async (_, from, to) => {
  const path = 'content/winter-kettle/index.md';
  const text = readFileSync(join(dir, path), 'utf8');
  const lock = acceptAll('winter-kettle', await cleanRun('winter-kettle'));
  try {
    const stale = async () => found(await run('winter-kettle')).filter(({ rule }) => rule === 'translations-current');
    expect(await stale()).toEqual([]);
    expect(text).toContain(from);
    writeFileSync(join(dir, path), text.replace(from, to));
    const locales = (await stale()).map(({ where }) => where?.split('/').at(-1)?.split(':')[0]);
    expect(new Set(locales)).toEqual(new Set(['index.el.md', 'index.hu.md']));
  } finally {
    writeFileSync(join(dir, path), text);
    rmSync(lock);
  }
});

test('there are seeds of every kind in every language', () => {
  for (const locale of ['en', 'el', 'hu'])
    expect(seeds.filter((s) => localeOf(s.file) === locale).length).toBeGreaterThan(10);
});
