/** What is made anew and what is kept, told by the studio's counters; and the same bytes whatever the order. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { runEditions } from '../../src/cli/run.js';
import type { RunResult } from '../../src/cli/result.js';
import { type Cache, noCache, openCache, sha256 } from '../../src/io/cache.js';
import { openStudio } from '../../src/io/pictures-studio.js';
import type { Picture, PictureRecipe } from '../../src/model.js';
import { build, Project } from '../cli/project.js';
import { makers, smallBrand } from '../project.js';
import { quarters } from './quarters.js';
import { everyFile, pictureOf } from './read-back.js';

const CHANNELS = ['instagram', 'press-release', 'mobile-page', 'x'];
const brand = { ...smallBrand, locales: { en: ['GR', 'HU'] }, channels: { everyday: CHANNELS } };

interface Said {
  readonly focus?: string;
  readonly alt?: string;
  readonly credit?: string;
}
const message = (name: string, { focus = '30% 40%', alt = 'Four fields of colour', credit = 'The shop' }: Said = {}) =>
  `---\ntitle: What is new in ${name}\nhero: { src: ${name}.jpg, alt: ${alt}, credit: ${credit}, focus: ${focus} }\n---\nIt is all in our shops.\n`;

describe('a project of three messages', () => {
  let project: Project;
  const names = ['one', 'two', 'three'];
  const run = async (cache: Cache = openCache(join(project.dir, '.cache'))): Promise<RunResult> => {
    const result = await runEditions({
      cwd: project.dir,
      paths: [],
      cache,
      now: '2026-11-22T09:00:00Z',
      version: makers,
      paint: true,
    });
    expect(result.refused).toEqual([]);
    return result;
  };
  /** Files of pictures and cards over them, each once: several channels may ask for the same. */
  const recipes = ({ editions }: RunResult) =>
    new Set(
      editions.flatMap(({ message: { id }, renditions }) =>
        renditions.flatMap(({ files }) =>
          files.flatMap(({ picture, card, bytes }) => {
            if (card) return `${id} card ${sha256(bytes)}`;
            return picture ? `${id} ${JSON.stringify(picture.made.recipe)}` : [];
          }),
        ),
      ),
    );

  beforeAll(async () => {
    const sizes = [1000, 1040, 1080];
    project = new Project({ 'brand.config.json': JSON.stringify(brand) });
    for (const [index, name] of names.entries()) {
      project.write(`content/${name}/${name}.jpg`, await quarters(sizes[index]!, 700).jpeg().toBuffer());
      project.write(`content/${name}/index.md`, message(name));
    }
    await run();
  });
  afterAll(() => project.remove());
  afterEach(() => {
    for (const name of names) project.write(`content/${name}/index.md`, message(name));
  });

  test('the first time everything is made, once', async () => {
    const cold = await run(noCache);
    expect(cold.pictures).toEqual({ looked: 3, made: recipes(cold).size, kept: 0 });
  });

  test('the second time nothing is unpacked', async () => {
    const warm = await run();
    expect(warm.pictures).toEqual({ looked: 0, made: 0, kept: recipes(warm).size });
  });

  test('another focal point makes the files of this message that are cut, and no other', async () => {
    const before = await run();
    project.write('content/two/index.md', message('two', { focus: '70% 60%' }));
    const after = await run();
    const anew = [...recipes(after)].filter((one) => !recipes(before).has(one));
    expect(anew.length).toBeGreaterThan(3);
    expect(anew.every((one) => /^two (?:card|.*"cut")/.test(one))).toBe(true);
    expect(after.pictures).toEqual({ looked: 0, made: anew.length, kept: recipes(after).size - anew.length });
  });

  test.each([
    ['alt text', { alt: 'Red, green, blue and yellow' }],
    ['a credit', { credit: 'Another shop' }],
  ] as const)('other words (%s) make the picture for print alone', async (_, said) => {
    project.write('content/one/index.md', message('one', said));
    const { pictures, editions } = await run();
    expect(pictures).toMatchObject({ looked: 0, made: 1 });
    const made = editions.flatMap(({ renditions }) => renditions.flatMap(({ files }) => files));
    const print = made.find(({ name }) => name === 'one-print.jpg');
    const { xmp } = await sharp(print!.bytes).metadata();
    expect(xmp!.toString('utf8')).toContain(Object.values(said)[0]);
  });

  test('a build that finds everything kept loads no sharp', () => {
    build();
    const first = project.run(['build', '--now', '2026-11-22T09:00:00Z']);
    expect(first.err + first.out).toContain('3 messages');
    const seen = mkdtempSync(join(tmpdir(), 'onmessage-loaded-'));
    project.run(['build', '--now', '2026-11-22T09:00:00Z'], { NODE_V8_COVERAGE: seen });
    const scripts = readdirSync(seen).map((name) => readFileSync(join(seen, name), 'utf8'));
    rmSync(seen, { recursive: true });
    expect(scripts.join('')).toContain('main.cjs');
    expect(scripts.join('')).not.toContain('/sharp/');
  });
});

describe('the studio', () => {
  let picture: Picture;
  let work: { picture: Picture; recipe: PictureRecipe }[];
  const cached = mkdtempSync(join(tmpdir(), 'onmessage-studio-'));
  beforeAll(async () => {
    picture = pictureOf(await quarters(700, 500).jpeg().toBuffer());
    const recipes = everyFile(picture, { words: { credit: 'The shop' } }).map(({ file }) =>
      JSON.stringify(file.recipe),
    );
    work = [...new Set(recipes)].map((recipe) => ({ picture, recipe: JSON.parse(recipe) as PictureRecipe }));
  });
  afterAll(() => rmSync(cached, { recursive: true }));
  afterEach(() => vi.doUnmock('node:os'));

  const drawAll = (studio: ReturnType<typeof openStudio>, order = work) =>
    Promise.all(order.map(({ recipe }) => studio.draw(picture, recipe)));

  test('what is asked for twice is made once', async () => {
    const studio = openStudio(noCache);
    studio.ahead(work);
    await Promise.all([drawAll(studio), drawAll(studio)]);
    expect(studio.counts).toEqual({ looked: 0, made: work.length, kept: 0 });
  });

  test('one file at a time or four, in any order, the bytes are the same', async () => {
    const by = async (cores: number, order: typeof work) => {
      vi.resetModules();
      vi.doMock('node:os', async (original) => ({ ...(await original<object>()), availableParallelism: () => cores }));
      const { openStudio: open } = await import('../../src/io/pictures-studio.js');
      const drawn = await drawAll(open(noCache), order);
      return new Map(
        order.map(({ recipe }, index) => [JSON.stringify(recipe), Buffer.from(drawn[index]!.bytes).toString('base64')]),
      );
    };
    const alone = await by(1, work);
    expect(await by(4, work.toReversed())).toEqual(new Map([...alone].reverse()));
    const shuffled = work.toSorted((a, b) => JSON.stringify(a.recipe).localeCompare(JSON.stringify(b.recipe)));
    for (const [recipe, bytes] of await by(2, shuffled)) expect(bytes).toBe(alone.get(recipe));
  });

  test('what was kept is taken; what is damaged is made again', async () => {
    const cache = openCache(cached);
    const first = await drawAll(openStudio(cache));
    const again = openStudio(cache);
    expect(await drawAll(again)).toEqual(first);
    expect(again.counts).toMatchObject({ made: 0, kept: work.length });
    const files = readdirSync(join(cached, 'picture'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    for (const [index, { parentPath, name }] of files.slice(0, 3).entries()) {
      const bytes = readFileSync(join(parentPath, name));
      // Cut off, emptied, one bit turned.
      if (index === 2) bytes[60]! ^= 1;
      writeFileSync(join(parentPath, name), index === 0 ? bytes.subarray(0, 200) : index === 1 ? '' : bytes);
    }
    const mended = openStudio(cache);
    expect(await drawAll(mended)).toEqual(first);
    expect(mended.counts).toMatchObject({ made: 3, kept: work.length - 3 });
  });

  test.each([
    ['nonsense', 'nonsense'],
    ['a point outside', '{"focus":[300,20],"transparent":false}'],
    ['no point', '{"transparent":true}'],
  ])('%s kept of a look is looked at again', async (_, kept) => {
    const studio = openStudio({ ...noCache, getText: () => kept });
    expect((await studio.look(picture)).focus).toHaveLength(2);
    expect(studio.counts.looked).toBe(1);
  });

  test('another version of sharp, other bytes or another recipe are something else', async () => {
    const keys = new Set<string>();
    const cache: Cache = { ...noCache, get: (kind, key) => (keys.add(`${kind} ${key}`), undefined) };
    const { recipe } = work[0]!;
    const studio = openStudio(cache);
    await studio.draw(picture, recipe);
    await studio.draw({ ...picture, bytes: await quarters(700, 500).jpeg({ quality: 50 }).toBuffer() }, recipe);
    await studio.draw(picture, { ...recipe, quality: recipe.quality - 1 });
    expect(keys.size).toBe(3);
    for (const key of keys) expect(key).toContain(sharp.versions.sharp);
  });

  test('a picture that cannot be unpacked is named, and nobody else waits for it', async () => {
    const broken = {
      ...picture,
      src: 'broken.jpg',
      path: 'content/a/broken.jpg',
      bytes: picture.bytes!.slice(0, 4000),
    };
    const studio = openStudio(noCache);
    studio.ahead([{ picture: broken, recipe: work[0]!.recipe }, ...work]);
    await expect(studio.draw(broken, work[0]!.recipe)).rejects.toThrow('content/a/broken.jpg');
    expect(await drawAll(studio)).toHaveLength(work.length);
  });
});
