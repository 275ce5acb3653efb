/** `--watch`: after each save the result is that of a fresh run, and only what changed is made. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { smallBrand } from '../project.js';
import { build, Project } from './project.js';
import { Watching } from './watching.js';

beforeAll(build);
let project: Project;
let watching: Watching | undefined;
afterEach(async () => {
  await watching?.end('SIGKILL');
  watching = undefined;
  project?.remove();
});

const kettle = `---
title: The Ferna kettle
summary: It costs {{price}}.
date: 2026-11-19
hero: { src: kettle.jpg, alt: A kettle on a table }
facts: { price: 64.90 EUR }
---

The kettle costs {{price}}. You may return it within {{returnDays}}.
`;
const greek = `---
title: Ο βραστήρας Ferna
summary: Κοστίζει {{price}}.
hero: { alt: Ένας βραστήρας πάνω σε τραπέζι }
---

Κοστίζει {{price}}. Επιστρέφεται εντός {{returnDays}}.
`;
const teapot = '---\ntitle: The Ruvo teapot\ndate: 2026-11-18\n---\n\nIt holds two cups.\n';
const brandOf = (days: number, more = '') => `import { name } from './shared/name.js';
export default {
  ...${JSON.stringify({ ...smallBrand, channels: { everyday: ['x', 'fax', 'mobile-page'] }, extensions: ['./fax.ts'] })},
  name, facts: { returnDays: '${days} days' }, ${more}
};\n`;
const fixture = join(import.meta.dirname, '../fixtures/fax');
const fax = readFileSync(join(fixture, 'fax.ts'), 'utf8');
const telefax = fax.replace("name: 'fax.txt'", "name: 'telefax.txt'");
const sheet = readFileSync(join(fixture, 'templates/fax/fax.txt.hbs'), 'utf8');
const picture = (hue: number) =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: { r: hue, g: 80, b: 90 } } })
    .jpeg()
    .toBuffer();

const files = async () => ({
  'brand.config.ts': brandOf(30),
  'shared/name.ts': `export const name: string = 'Lumen';\n`,
  'fax.ts': fax,
  'templates/fax/fax.txt.hbs': sheet,
  'content/kettle/index.md': kettle,
  'content/kettle/index.el.md': greek,
  'content/kettle/kettle.jpg': await picture(120),
  'content/teapot.md': teapot,
});

/** Every file below a folder with its bytes. */
function treeOf(dir: string): string {
  const folder = join(dir, 'editions');
  if (!existsSync(folder)) return '';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `${name} ${readFileSync(join(folder, name), 'latin1')}`)
    .join('\n');
}

test('first all of it is reported; then a save makes what it changed, and one block says so', async () => {
  project = new Project(await files());
  watching = new Watching(project, ['build']);
  await watching.begun();
  expect(watching.out).toContain('I read 2 messages');
  const before = statSync(join(project.dir, 'editions/teapot/en/x/post.txt'));
  const said = await watching.after(
    () => project.write('content/kettle/index.md', kettle.replace('64.90', '59.90')),
    /errors?, .*\n/,
  );
  expect(said).toMatch(/^\d\d:\d\d:\d\d · content\/kettle\/index\.md · \d+ ms\nWritten to editions\/: kettle\.\n/);
  expect(said.split('\n').length).toBeLessThan(9);
  expect(project.read('editions/kettle/en/mobile-page/index.html')).toContain('59.90');
  const after = statSync(join(project.dir, 'editions/teapot/en/x/post.txt'));
  expect([after.ino, after.ctimeMs]).toEqual([before.ino, before.ctimeMs]);
});

test('what the brand imports, its extension, its template and its facts come out anew', async () => {
  project = new Project(await files());
  watching = new Watching(project, ['build', '--channel', 'fax']);
  await watching.begun();
  const changes: readonly [file: string, text: string, made: string, says: string][] = [
    ['shared/name.ts', `export const name: string = 'Ruvo Home';\n`, 'fax.txt', '\nRuvo Home\n'],
    ['templates/fax/fax.txt.hbs', `${sheet}THE END\n`, 'fax.txt', 'THE END'],
    ['fax.ts', telefax, 'telefax.txt', 'THE END'],
    ['brand.config.ts', brandOf(14), 'telefax.txt', '14\u00a0days'],
  ];
  for (const [file, text, made, says] of changes) {
    await watching.after(() => project.write(file, text), /Written to editions\/: .*kettle/);
    expect(project.read(`editions/kettle/en/fax/${made}`)).toContain(says);
  }
});

test('what is broken is said, the output stays as it was, and what was mended is said too', async () => {
  project = new Project(await files());
  watching = new Watching(project, ['build']);
  await watching.begun();
  const before = treeOf(project.dir);
  const broken: readonly [file: string, text: string, says: RegExp, mended: RegExp][] = [
    ['content/teapot.md', teapot.replace('title', 'titel'), /teapot\.md:2:1: error: .*titel/, /Mended: content\/teapot\.md:2:1: /],
    ['brand.config.ts', brandOf(30, 'lok: 1'), /brand\.config\.ts:\d+:\d+: error: .*lok/, /Mended: what stopped/],
    ['shared/name.ts', 'export const name = ;\n', /name\.ts.*error: /, /Mended: what stopped/],
    ['templates/fax/fax.txt.hbs', '{{message.titel}}\n', /fax\.txt\.hbs:1:\d+: error: /, /Mended: what stopped/],
  ]; // prettier-ignore
  for (const [file, text, says, mended] of broken) {
    const good = project.read(file);
    await watching.after(() => project.write(file, text), says);
    expect(treeOf(project.dir), file).toBe(before);
    await watching.after(() => project.write(file, good), mended);
    expect(treeOf(project.dir), file).toBe(before);
  }
});

test('a message with a finding that holds it back, and the same when it is mended', async () => {
  project = new Project(await files());
  watching = new Watching(project, ['check']);
  await watching.begun();
  const wrong = greek.replace('{{price}}', '12,00 €');
  const said = await watching.after(
    () => project.write('content/kettle/index.el.md', wrong),
    /index\.el\.md:3:\d+: error: [^]*held back/,
  );
  expect(said).not.toContain('teapot');
  expect(
    await watching.after(() => project.write('content/kettle/index.el.md', greek), /Mended: .*index\.el\.md:3:/),
  ).not.toContain('held back');
});

describe('after any row of changes the output is that of a build without anything kept', () => {
  const put = (name: string, content: string | Uint8Array) => (at: Project) => at.write(name, content);
  const gone = (name: string) => (at: Project) => rmSync(join(at.dir, name), { recursive: true, force: true });
  /** As editors do that never leave half a file. */
  const swapped = (name: string, content: string) => (at: Project) => {
    at.write(`${name}~`, content);
    renameSync(join(at.dir, `${name}~`), join(at.dir, name));
  };
  const moved = (from: string, to: string) => (at: Project) => {
    if (existsSync(join(at.dir, from)) && !existsSync(join(at.dir, to)))
      renameSync(join(at.dir, from), join(at.dir, to));
  };

  test.each([1, 2])('row %i', async (seed) => {
    const steps: readonly [string, (at: Project) => void][] = [
      ['a price', put('content/kettle/index.md', kettle.replaceAll('64.90', '49.90'))],
      ['a price again', swapped('content/kettle/index.md', kettle)],
      ['a translation', put('content/kettle/index.el.md', greek.replace('βραστήρας', 'βραστήρας νερού'))],
      ['no translation', gone('content/kettle/index.el.md')],
      ['a picture', put('content/kettle/kettle.jpg', await picture(60))],
      ['no picture', gone('content/kettle/kettle.jpg')],
      ['a message renamed', moved('content/teapot.md', 'content/pot.md')],
      ['and back', moved('content/pot.md', 'content/teapot.md')],
      ['a folder renamed', moved('content/kettle', 'content/boiler')],
      ['a folder back', moved('content/boiler', 'content/kettle')],
      ['a message gone', gone('content/teapot.md')],
      ['a new message', put('content/new/deep/cup.md', teapot.replace('Ruvo', 'Cup'))],
      ['an error', put('content/teapot.md', '---\ntitel: no\n---\n')],
      ['a message', put('content/teapot.md', teapot)],
      ['a brand fact', put('brand.config.ts', brandOf(14))],
      ['a brand with an error', put('brand.config.ts', brandOf(14, 'lok: 1'))],
      ['an import of the brand', put('shared/name.ts', `export const name: string = 'Lumen Home';\n`)],
      ['a template', put('templates/fax/fax.txt.hbs', `${sheet}!\n`)],
      ['a new template', put('templates/x/post.txt.hbs', '{{extras.post}}!\n')],
      ['a template gone', gone('templates/x')],
      ['an extension', put('fax.ts', telefax)],
    ];
    const [row] = fc.sample(fc.shuffledSubarray([...steps], { minLength: 8, maxLength: 8 }), { seed, numRuns: 1 });
    project = new Project(await files());
    const cold = new Project({}, mkdtempSync(join(tmpdir(), 'onmessage-')));
    cpSync(project.dir, cold.dir, { recursive: true });
    try {
      watching = new Watching(project, ['build']);
      await watching.begun();
      cold.run(['build', '--no-cache', '--now', '2026-11-20T09:00:00Z']);
      for (const [name, change] of row!) {
        change(cold);
        cold.run(['build', '--no-cache', '--now', '2026-11-20T09:00:00Z']);
        const wanted = treeOf(cold.dir);
        change(project);
        // Something that is told even when the step changes nothing.
        await watching.after(() => writeFileSync(join(project.dir, 'content', 'zz.lock.json'), name), / ms\n/);
        await watching.until(() => treeOf(project.dir) === wanted);
      }
    } finally {
      cold.remove();
    }
  });
});

test('what lies elsewhere is watched too: a base of the brand, messages of another program, a message that was named', async () => {
  const base = (id: string) =>
    JSON.stringify({ ...smallBrand, site: { url: `https://${id}.example` }, channels: { everyday: ['mobile-page'] } });
  project = new Project({
    'base/brand.config.json': base('one'),
    'blog/post.md': '---\ntitle: A post\n---\n\nHello.\n',
    'site/brand.config.json': JSON.stringify({
      extends: '../base/brand.config.json',
      sources: [{ path: '../blog', fields: 'hugo', unknown: 'ignore' }],
    }),
    'site/content/teapot.md': teapot,
    'note.md': teapot,
  });
  const site = new Project({}, join(project.dir, 'site'));
  watching = new Watching(site, ['build']);
  await watching.begun();
  await watching.after(
    () => project.write('base/brand.config.json', base('two')),
    /Written to editions\/: post, teapot\./,
  );
  expect(site.read('editions/post/en/mobile-page/index.html')).toContain('https://two.example');
  await watching.after(
    () => project.write('blog/next.md', '---\ntitle: Next\n---\n\nHello.\n'),
    /Written to editions\/: next\./,
  );
  await watching.end();
  watching = new Watching(site, ['build', '../note.md', '--out', 'other']);
  await watching.begun();
  await watching.after(() => project.write('note.md', teapot.replace('two', 'four')), /Written to other\/: note\./);
});

test('what the command itself says in a file of the folder, and its output, wake nobody', async () => {
  project = new Project(await files());
  watching = new Watching(project, ['build', '--out', 'made']);
  await watching.begun();
  project.write('said.log', 'x');
  project.write('made/teapot/en/x/post.txt', 'altered');
  const said = await watching.after(
    () => project.write('content/teapot.md', teapot.replace('two', 'four')),
    /errors?, .*\n/,
  );
  expect(said.match(/ ms\n/g)).toHaveLength(1);
  expect(said).toContain(' · content/teapot.md · ');
});

test.skipIf(process.platform === 'win32')(
  'Ctrl-C ends it at once, by that signal, and nothing is left behind',
  async () => {
    project = new Project(await files());
    watching = new Watching(project, ['build']);
    await watching.begun();
    expect(await watching.end()).toBe('SIGINT');
    const left = readdirSync(join(project.dir, '.onmessage')).filter((name) => name !== 'cache');
    expect(left).toEqual(['staging']);
    expect(readdirSync(join(project.dir, '.onmessage/staging'))).toEqual([]);
  },
);

test.each([
  [['build', '--watch', '--json'], '--watch does not go with --json.'],
  [['build', '--watch', '--format', 'html'], '--watch does not go with --format html.'],
  [['check', '--watch', '--restricted'], '--watch does not go with --restricted.'],
  [['build', '--watch', '--brand-from', 'main', '--lang', 'el'], 'Το --watch δεν συνδυάζεται με το --brand-from.'],
  [['check', '--watch', '--fix', '--lang', 'hu'], 'A --watch nem használható együtt ezzel: --fix.'],
  [['check', '--watch', '--write-baseline'], '--watch does not go with --write-baseline.'],
])('%j is refused', (args, says) => {
  project = new Project({ 'content/teapot.md': teapot });
  const { code, err } = project.run(args);
  expect(code).toBe(2);
  expect(err).toContain(says);
});
