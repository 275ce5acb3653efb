/** A build that is split over machines and joined is the build that one machine makes, byte for byte. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { takenBy } from '../../src/cli/share.js';
import { build } from './project.js';
import { asOne, brand, kettle, messages, now, refused, Sharded } from './sharded.js';

beforeAll(build);
let project: Sharded;
beforeEach(() => void (project = new Sharded()));
afterEach(() => project.remove());

/** The same in one piece and in shards: exit code, what is said, every byte. */
function expectSame(of: number, args: readonly string[] = []) {
  const one = project.one(args);
  const shards = project.shards(of, args);
  const format = args.includes('--json') ? ['--json'] : [];
  expect(asOne(project.merge(format))).toEqual(one);
  expect(project.bytes('merged')).toEqual(project.bytes('one'));
  return { one, shards };
}

const idsIn = (number: number) => Object.keys(JSON.parse(project.read(`shards/${number}/manifest.json`)).messages);

describe('shards', () => {
  test('every message is in one shard, whatever the order, and shards are as large as each other', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 60 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 20 }), (paths, of) => {
        const all = paths.map((path) => ({ path }));
        const shares = Array.from({ length: of }, (_, at) => takenBy({ number: at + 1, of }, all));
        expect(shares.flat().map(({ path }) => path).sort()).toEqual([...paths].sort()); // prettier-ignore
        const sizes = shares.map((share) => share.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        const reversed = takenBy({ number: 1, of }, [...all].reverse());
        expect([...reversed].reverse()).toEqual(shares[0]);
      }),
    );
  });

  test('a message that comes moves few others', () => {
    const all = Array.from({ length: 800 }, (_, at) => ({ path: `content/news-${at}.md` }));
    const homes = (list: typeof all) =>
      new Map(
        Array.from({ length: 8 }, (_, at) => at + 1).flatMap((number) =>
          takenBy({ number, of: 8 }, list).map(({ path }) => [path, number] as const),
        ),
      );
    const [before, after] = [homes(all), homes([{ path: 'content/new.md' }, ...all])];
    expect(all.filter(({ path }) => before.get(path) !== after.get(path)).length).toBeLessThanOrEqual(7);
  });

  test.each([1, 2, 3, 8])('%i of them say and write what one build does', (of) => {
    const { one, shards } = expectSame(of, ['--json']);
    expect(one.code).toBe(1);
    const report = JSON.parse(one.out);
    expect(report.counts.held).toBe(4);
    expect(report.messages.flatMap(({ findings }: any) => findings.map(({ rule }: any) => rule))).toEqual(
      expect.arrayContaining(['living-messages-agree', 'links-lead-somewhere']),
    );
    // Alone no shard knows of the other message.
    expect(shards.map(({ code }) => code)).toEqual(shards.map(() => 0));
    const numbers = Array.from({ length: of }, (_, at) => at + 1);
    const home = (id: string) => numbers.find((number) => idsIn(number).includes(id));
    if (of > 1) expect(home('first')).not.toBe(home('later'));
    expect(numbers.flatMap(idsIn).sort()).toEqual(['first', 'later', 'link', 'teapot', 'tray']);
    const [first] = shards;
    expect(JSON.parse(first!.out)).toMatchObject({ shard: { number: 1, of, all: 5 }, findings: [] });
    expect(project.run(['verify', '--out', 'shards/1']).code).toBe(0);
    expect(project.run(['verify', '--out', 'merged']).code).toBe(0);
  });

  test('a shard says in one line what is left for the merge', () => {
    const { out } = project.shard(2, 2, ['--lang', 'en']);
    expect(out).toMatch(/^Shard 2 of 2: 3 of 5 messages\.$/m);
    expect(out).toMatch(/^Not checked: .* the brand itself and messages beside each other, which onmessage merge judges\.$/m);
  }); // prettier-ignore

  test('check takes its share as well', () => {
    const counted = [1, 2].map((number) => {
      const { code, out } = project.run(['check', '--shard', `${number}/2`, '--json', '--now', now]);
      expect(code).toBe(0);
      return JSON.parse(out).messages.map(({ id }: any) => id);
    });
    expect(counted.flat().sort()).toEqual(['first', 'later', 'link', 'teapot', 'tray']);
    expect(readdirSync(project.dir)).not.toContain('editions');
  });

  test('a baseline that is written by shards keeps what only the whole can find', () => {
    const write = ['check', '--baseline', 'known.json', '--write-baseline', '--now', now];
    expect(project.run(write).code).toBe(0);
    const before = project.read('known.json');
    expect(before).toContain('living-messages-agree');
    for (const number of [1, 2]) expect(project.run([...write, '--shard', `${number}/2`]).code).toBe(0);
    expect(project.read('known.json')).toBe(before);
  });

  test.each([
    ['in words', ['--lang', 'hu']],
    ['for some channels, where one error holds all', ['--channel', 'x', '--whole', '--json']],
    ['for paths that were named', ['content/first.md', 'content/teapot', 'content/tray.md', '--json']],
    ['in Greek alone', ['--locale', 'el', '--json']],
  ])('asked otherwise: %s', (_, args) => {
    expectSame(3, args);
  });

  test('what the output had before is kept, renewed or taken away as one build does', () => {
    const both = ['one', 'merged'];
    for (const out of both) project.run(['build', '--out', out, '--now', '2026-11-19T09:00:00Z', '--no-cache']);
    for (const out of both) writeFileSync(join(project.dir, out, 'teapot/mine.txt'), 'by hand');
    rmSync(join(project.dir, 'content/tray.md'));
    project.write('content/first.md', kettle('The Ferna kettle, cheaper', '2026-11-01', '64.90'));
    const { one } = expectSame(2, ['--json']);
    expect(JSON.parse(one.out).written).toMatchObject({
      removed: ['tray'],
      unchanged: 1,
      changed: ['first', 'later'],
    });
    expect(project.read('merged/teapot/mine.txt')).toBe('by hand');
  });

  test('one that was merged before is left alone', () => {
    project.shards(2);
    project.merge();
    const before = project.stamps('merged');
    expect(JSON.parse(project.merge(['--json']).out).written).toMatchObject({ changed: [], removed: [], unchanged: 3 });
    expect(project.stamps('merged')).toEqual(before);
  });

  test('several shards may be built into one folder; an ordinary build makes it an ordinary output', () => {
    const into = (number: number) =>
      project.run(['build', '--shard', `${number}/2`, '--out', 'shards', '--now', now]).code;
    expect([into(1), into(2), into(1)]).toEqual([0, 0, 0]);
    expect(project.merge().code).toBe(1);
    project.one();
    expect(project.bytes('merged')).toEqual(project.bytes('one'));
    project.run(['build', '--out', 'shards', '--now', now]);
    expect(readdirSync(join(project.dir, 'shards'))).not.toContain('_shards');
  });

  test('what a shard has no more leaves its folder, unless something else lies there too', () => {
    project.shards(2);
    const number = [1, 2].find((one) => idsIn(one).includes('tray'))!;
    const again = () => JSON.parse(project.shard(number, 2, ['--json']).out).written;
    rmSync(join(project.dir, 'content/tray.md'));
    expect(again().removed).toContain('tray');
    expect(project.run(['verify', '--out', `shards/${number}`]).code).toBe(0);
    project.run(['build', '--out', 'one', '--now', now]);
    const mixed = () =>
      JSON.parse(project.run(['build', '--shard', '1/2', '--out', 'one', '--now', now, '--json']).out);
    rmSync(join(project.dir, 'content/teapot'), { recursive: true });
    expect([mixed().written.removed, mixed().written.removed]).toEqual([[], []]);
  });

  test('a brand with code of its own is the same brand on every machine', () => {
    const channel = `export default { id: 'own', medium: 'text', limits: [], files: [], parts: [], pictures: { presets: [], cards: [] }, shape: () => [] };\n`;
    project.write('own.mjs', channel);
    project.write('brand.config.json', JSON.stringify({ ...brand, extensions: ['./own.mjs'] }));
    expectSame(2);
  });
});

describe('messages that are not read', () => {
  beforeEach(() => project.write('content/script.md', refused));

  test('nothing is written, and all is told', () => {
    const { one, shards } = expectSame(3, ['--json']);
    expect(one.code).toBe(2);
    expect(JSON.parse(one.out).refused).toHaveLength(1);
    expect(project.bytes('merged')).toEqual({});
    expect(shards.map(({ code }) => code).sort()).toEqual([0, 0, 2]);
  });

  test('with --keep-going the others are written', () => {
    const { one } = expectSame(3, ['--json', '--keep-going']);
    expect(one.code).toBe(2);
    expect(Object.keys(project.bytes('merged'))).toContain('tray/edition.json');
  });

  test('a shard in which nothing else is tells of it all the same', () => {
    for (const path of Object.keys(messages)) if (path !== 'content/tray.md') rmSync(join(project.dir, path));
    expectSame(8, ['--keep-going']);
    expectSame(8);
  });
});

test('two messages with one id in two shards are an error, as in one build', () => {
  const two = { 'content/a.md': '---\nid: same\ntitle: A\n---\n\nA.\n', 'content/b.md': '---\nid: same\ntitle: B\n---\n\nB.\n' }; // prettier-ignore
  project.remove();
  project = new Sharded(two);
  const { one } = expectSame(2);
  expect(one.code).toBe(2);
  expect(one.err).toContain('Two messages have the id "same": content/a.md and content/b.md.');
  expect(project.bytes('merged')).toEqual({});
});

test('bad shares and a missing --now are said, in every language', () => {
  for (const share of ['0/2', '3/2', '2', '1/0', '-1/2', '1/2/3', 'a/b']) {
    const { code, err } = project.run(['build', `--shard=${share}`, '--now', now]);
    expect(code).toBe(2);
    expect(err).toContain(`"${share}" does not fit --shard; expected a share such as 2/8.`);
  }
  const missing = (lang: string) => project.run(['build', '--shard', '1/2', '--lang', lang]);
  for (const [lang, words] of Object.entries({ en: 'needs --now', el: 'θέλει και --now', hu: '--now is kell' })) {
    const { code, err } = missing(lang);
    expect(code).toBe(2);
    expect(err).toContain(words);
  }
  expect(readdirSync(project.dir)).not.toContain('editions');
});

test('a restricted build may be split as well; its shards are not those of another', () => {
  project.write('templates/x/post.txt.hbs', '{{parts.post}} – ours\n');
  const one = project.one(['--restricted']);
  project.shards(2, ['--restricted']);
  expect(asOne(project.merge(['--restricted']))).toEqual(one);
  expect(project.bytes('merged')).toEqual(project.bytes('one'));
  expect(readFileSync(join(project.dir, 'merged/tray/en/x/post.txt'), 'utf8')).toContain('ours');
  expect(readdirSync(project.dir)).not.toContain('caches');
  const { code, err } = project.merge();
  expect(code).toBe(2);
  expect(err).toContain('another brand');
});
