import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { loadBrand } from '../../src/io/brand.js';
import { standardFonts } from '../../src/io/brand-fonts.js';
import { Project } from '../cli/project.js';

let project: Project;
afterEach(() => project?.remove());

const { regular, bold } = standardFonts();
const harfbuzz = dirname(createRequire(createRequire(import.meta.url).resolve('satori')).resolve('harfbuzzjs'));
const noto = (name: string) => readFileSync(join(harfbuzz, 'test/fonts/noto', name));

const brand = (locales: readonly string[] = ['en', 'el', 'hu'], folder = 'fonts') =>
  JSON.stringify(
    {
      name: 'Lumen',
      locale: locales[0],
      locales: Object.fromEntries(locales.map((locale) => [locale, []])),
      look: { fonts: { files: { regular: `${folder}/r.ttf`, bold: `${folder}/b.ttf` } } },
    },
    null,
    1,
  );

async function errorOf(files: Record<string, string | Uint8Array>): Promise<UserError> {
  project = new Project(files);
  const error: unknown = await loadBrand({ cwd: project.dir }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error ?? new Error('no error');
  return error;
}

test('fonts that a brand brings are read, and none are without them', async () => {
  project = new Project({ 'brand.config.json': brand(), 'fonts/r.ttf': regular, 'fonts/b.ttf': bold });
  const { fonts } = await loadBrand({ cwd: project.dir });
  expect(Buffer.from(fonts!.regular).equals(regular)).toBe(true);
  expect(Buffer.from(fonts!.bold).equals(bold)).toBe(true);
  project.write('brand.config.json', '{ "name": "Lumen" }');
  expect((await loadBrand({ cwd: project.dir })).fonts).toBeUndefined();
});

test('fonts of a brand that another extends are found beside it', async () => {
  project = new Project({
    'group/brand.config.json': brand(['en']),
    'group/fonts/r.ttf': regular,
    'group/fonts/b.ttf': bold,
    'brand.config.json': JSON.stringify({ extends: './group/brand.config.json', look: { fonts: { body: 'Arial' } } }),
  });
  const { fonts, brand: read } = await loadBrand({ cwd: project.dir });
  expect(read.look.fonts).toEqual({
    body: 'Arial',
    files: { regular: 'group/fonts/r.ttf', bold: 'group/fonts/b.ttf' },
  });
  expect(fonts!.bold.length).toBe(bold.length);
});

test.each([
  ['a variable font', noto('NotoSansArabic-Variable.ttf'), 'variable font', 'μεταβλητή', 'változó'],
  ['a web font', Buffer.from('wOF2 and more'), 'WOFF', 'WOFF', 'WOFF'],
  ['a collection', Buffer.from('ttcf and more'), 'several fonts', 'πολλές', 'több betűkészletet'],
  ['a picture', Buffer.from('\x89PNG\r\n'), 'no font', 'δεν διαβάζεται', 'nem olvasható'],
  ['a file that breaks off', Buffer.from(bold.subarray(0, 20_000)), 'no font', 'δεν διαβάζεται', 'nem olvasható'],
])('%s is refused where it is named, in three languages', async (_, bytes, en, el, hu) => {
  const error = await errorOf({ 'brand.config.json': brand(), 'fonts/r.ttf': regular, 'fonts/b.ttf': bytes });
  expect(error.where).toBe('brand.config.json:13:5');
  expect(error.message).toMatch(/^look\.fonts\.files\.bold: fonts\/b\.ttf /);
  expect(error.message).toContain(en);
  expect(error.words.el!.message).toContain(el);
  expect(error.words.hu!.message).toContain(hu);
});

test('a font without letters of a language of the brand is refused, and names them', async () => {
  const devanagari = noto('NotoSansDevanagari-Regular.otf');
  const files = { 'fonts/r.ttf': regular, 'fonts/b.ttf': devanagari };
  const error = await errorOf({ 'brand.config.json': brand(['el']), ...files });
  expect(error.message).toContain('fonts/b.ttf lacks letters of "el": α ά β');
  expect(error.words.hu!.message).toContain('hiányoznak betűk („el”): α ά β');
});

test('a font that is not there, or not the brand’s, is refused', async () => {
  expect((await errorOf({ 'brand.config.json': brand(), 'fonts/r.ttf': regular })).message).toContain('b.ttf');
  project.remove();
  const outside = await errorOf({ 'brand.config.json': brand(['en'], '../fonts') });
  expect(outside.where).toBe('brand.config.json:10:5');
});
