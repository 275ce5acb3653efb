/** A cache that a CI service kept is of use in whatever folder the project lies next time. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { smallBrand } from '../project.js';
import { build, Project } from './project.js';

const now = '2026-11-20T09:00:00Z';
const channel = `export default { id: 'own', medium: 'text', limits: [], files: [], parts: [], pictures: { presets: [], cards: [] }, shape: () => [] };\n`;
const { name, ...rest } = { ...smallBrand, locales: { en: ['GR'] }, channels: { everyday: ['x', 'press-release'] } };

let folder: string;
beforeAll(build);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onmessage-moved-'));
  const picture = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#456' } }).jpeg().toBuffer(); // prettier-ignore
  new Project(
    {
      'house/base.json': JSON.stringify(rest),
      'site/names.ts': `export const name = '${name}';\n`,
      'site/own.mjs': channel,
      'site/brand.config.ts':
        "import { defineBrand } from 'onmessage';\nimport { name } from './names.js';\nexport default defineBrand({ name, extends: '../house/base.json', extensions: ['./own.mjs'] });\n",
      'site/content/kettle/index.md':
        '---\ntitle: The Ferna kettle\ndate: 2026-11-19\nhero: { src: kettle.jpg, alt: A kettle }\nfacts: { price: 64.90 EUR }\n---\n\nThe kettle costs {{price}}.\n',
      'site/content/kettle/kettle.jpg': picture,
      'site/content/tray.md': '---\ntitle: The Solo tray\ndate: 2026-11-18\n---\n\nIt is of oak.\n',
    },
    join(folder, 'here'),
  );
}, 60_000);
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The program in the project's folder `site`, in another copy of it. */
const inSite = (dir: string, args: readonly string[]) => new Project({}, join(folder, dir, 'site')).run(args);

/** Every entry of a cache with its time, by kind. */
function entries(dir: string): Record<string, string[]> {
  const cache = join(folder, dir, 'site/kept');
  const kinds = readdirSync(cache, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const below = (kind: string) => readdirSync(join(cache, kind), { recursive: true, encoding: 'utf8' }).sort();
  const stamps = (kind: string) => below(kind).map((file) => `${file} ${statSync(join(cache, kind, file)).mtimeMs}`);
  return Object.fromEntries(kinds.map((kind) => [kind.name, stamps(kind.name)]));
}

function moved(without: readonly string[] = []): void {
  const to = join(folder, 'somewhere/else/deeper');
  cpSync(join(folder, 'here'), to, { recursive: true, preserveTimestamps: true });
  for (const path of without) rmSync(join(to, 'site', path), { recursive: true });
}
const there = 'somewhere/else/deeper';

test('check makes and judges nothing again', () => {
  const first = inSite('here', ['check', '--cache', 'kept', '--now', now, '--json']);
  expect(first.code).toBe(0);
  moved();
  const before = entries(there);
  expect(Object.keys(before)).toEqual(expect.arrayContaining(['brand', 'message', 'declared']));
  expect(inSite(there, ['check', '--cache', 'kept', '--now', now, '--json'])).toEqual(first);
  expect(entries(there)).toEqual(before);
});

test('build makes nothing again when the editions were kept as well; it reads them once', () => {
  expect(inSite('here', ['build', '--cache', 'kept', '--now', now]).code).toBe(0);
  moved();
  const { stamps: _, ...before } = entries(there);
  const { out } = inSite(there, ['build', '--cache', 'kept', '--now', now, '--json']);
  expect(JSON.parse(out).written).toMatchObject({ changed: [], removed: [], unchanged: 2 });
  const { stamps: __, ...after } = entries(there);
  expect(after).toEqual(before);
});

test('build makes no document and no picture again when only the cache was kept', () => {
  inSite('here', ['build', '--cache', 'kept', '--now', now]);
  moved(['editions']);
  const { stamps: _, message: __, ...before } = entries(there);
  expect(Object.keys(before)).toEqual(expect.arrayContaining(['picture', 'docx', 'pdf']));
  const { out } = inSite(there, ['build', '--cache', 'kept', '--now', now, '--json']);
  expect(JSON.parse(out).written.changed).toEqual(['kettle', 'tray']);
  const { stamps: ___, message: ____, ...after } = entries(there);
  expect(after).toEqual(before);
  expect(existsSync(join(folder, there, 'site/editions/kettle/en/press-release/release.pdf'))).toBe(true);
});
