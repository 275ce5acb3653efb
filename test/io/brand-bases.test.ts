import { afterEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { loadBrand } from '../../src/io/brand.js';
import { hexOf } from '../../src/io/brand-token-color.js';
import { openCache } from '../../src/io/cache.js';
import { Project } from '../cli/project.js';

let project: Project;
afterEach(() => project?.remove());

const json = (data: unknown) => JSON.stringify(data, null, 2);
const load = (files: Record<string, string>, more: object = {}) => {
  project = new Project(files);
  return loadBrand({ cwd: project.dir, ...more });
};
async function errorOf(files: Record<string, string>, more: object = {}): Promise<UserError> {
  const error: unknown = await load(files, more).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error ?? new Error('no error');
  return error;
}

const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
const group = {
  name: 'Lumen',
  look: { colors: { accent: '#112233', text: '#000000' }, logo: { light: 'logo.svg' } },
  locales: { en: [] },
  locked: ['look.colors', 'name'],
};

describe('a brand on top of another', () => {
  test('keeps what the base says, adds to it, and finds its logo and templates', async () => {
    const { brand, templates } = await load({
      'group/brand.config.json': json(group),
      'group/logo.svg': logo,
      'brand.config.json': json({
        extends: './group/brand.config.json',
        tagline: 'Light for Hungary',
        look: { radius: 4 },
        locales: { hu: [] },
        locale: 'hu',
      }),
    });
    expect(brand).toMatchObject({
      name: 'Lumen',
      tagline: 'Light for Hungary',
      look: { colors: group.look.colors, logo: { light: 'group/logo.svg' }, radius: 4 },
      locales: { en: [], hu: [] },
    });
    expect(templates.map((folder) => folder.slice(project.dir.length))).toEqual(['/templates', '/group/templates']);
  });

  test('a base of code, and one above the other', async () => {
    const { brand } = await load({
      'one.ts': `export default { name: 'One', tagline: 'first', boilerplate: 'About one.' };`,
      'two.json': json({ extends: './one.ts', tagline: 'second' }),
      'brand.config.ts': `export default { extends: ['./two.json'], name: 'Three' };`,
    });
    expect(brand).toMatchObject({ name: 'Three', tagline: 'second', boilerplate: 'About one.' });
  });

  test('every locked key that is said otherwise is listed, where it stands', async () => {
    const error = await errorOf({
      'group/brand.config.json': json({ ...group, look: { colors: group.look.colors } }),
      'brand.config.json': json({
        extends: './group/brand.config.json',
        name: 'Lumen Hungary',
        look: { colors: { accent: '#ff0000', text: '#000000', line: '#cccccc' } },
      }),
    });
    expect(error.message).toContain('look.colors.accent: is locked by group/brand.config.json, which says "#112233"');
    expect(error.message).toContain('name: is locked');
    expect(error.message).not.toContain('look.colors.line');
    expect(error.where).toBe('brand.config.json:6:7');
    expect(error.words.hu!.message).toContain('zárolva van itt: group/brand.config.json');
  });

  test('two bases that differ ask the brand to decide', async () => {
    const files = {
      'a.json': json({ name: 'Lumen', tagline: 'Light' }),
      'b.json': json({ tagline: 'Dark' }),
      'brand.config.json': json({ extends: ['./a.json', './b.json'] }),
    };
    const error = await errorOf(files);
    expect(error.message).toContain('tagline: is "Dark" here and "Light" in a.json');
    expect(error.where).toBe('b.json:2:3');
    project.remove();
    const { brand } = await load({
      ...files,
      'brand.config.json': json({ extends: ['./a.json', './b.json'], tagline: 'Dusk' }),
    });
    expect(brand.tagline).toBe('Dusk');
  });

  test.each([
    ['a missing base', { extends: './nowhere.json' }, 'There is no brand ./nowhere.json', 'brand.config.json:2:3'],
    ['itself', { extends: './brand.config.json' }, 'extends this brand itself', 'brand.config.json:2:3'],
  ])('%s is said with its place', async (_, brand, say, where) => {
    const error = await errorOf({ 'brand.config.json': json({ ...brand, name: 'L' }) });
    expect(error.message).toContain(say);
    expect(error.where).toBe(where);
  });

  test('what a base says wrongly is said at the base', async () => {
    const error = await errorOf({
      'a.json': json({ name: 'Lumen', look: { colors: { accent: 'red' } } }),
      'brand.config.json': json({ extends: './a.json' }),
    });
    expect(error.where).toBe('a.json:5:7');
  });

  test('restricted runs take no base of code', async () => {
    const files = { 'a.ts': `export default { name: 'A' };`, 'brand.config.json': json({ extends: './a.ts' }) };
    expect((await errorOf(files, { restricted: true })).message).toContain('a.ts is code');
  });

  test('a kept brand is read again when its base changes', async () => {
    project = new Project({ 'a.json': json({ name: 'One' }), 'brand.config.json': json({ extends: './a.json' }) });
    const cache = openCache(`${project.dir}/.cache`);
    const name = async () => (await loadBrand({ cwd: project.dir, cache, version: '1' })).brand.name;
    expect(await name()).toBe('One');
    project.write('a.json', json({ name: 'Two' }));
    expect(await name()).toBe('Two');
  });
});

describe('design tokens', () => {
  const tokens = {
    palette: {
      $type: 'color',
      green: { 500: { $value: { colorSpace: 'srgb', components: [0.2784, 0.4, 0.1843] } } },
      ink: { $value: '#2A2622' },
      sky: { $value: { colorSpace: 'oklch', components: [0.7, 0.1, 230] } },
      sand: { $value: { colorSpace: 'display-p3', components: [0.9, 0.85, 0.7], hex: '#ead9b0' } },
    },
    color: {
      $type: 'color',
      primary: { $value: '{palette.green.500}' },
      'on-primary': { $value: { colorSpace: 'hsl', components: [0, 0, 100] } },
      text: { $value: '{palette.ink}' },
      dark: { text: { $value: '#F4EEE5' } },
    },
    font: {
      heading: { $type: 'fontFamily', $value: ['Iowan Old Style', 'serif'] },
      body: { $type: 'typography', $value: { fontFamily: 'Inter', fontSize: { value: 16, unit: 'px' } } },
    },
  };
  const brand = json({ name: 'Lumen', extends: './lumen.tokens.json' });

  test('fill colours by role, the palette and the fonts', async () => {
    const { look } = (await load({ 'lumen.tokens.json': json(tokens), 'brand.config.json': brand })).brand;
    expect(look.colors).toEqual({ accent: '#47662f', onAccent: '#ffffff', text: '#2a2622' });
    expect(look.colorsDark).toEqual({ text: '#f4eee5' });
    expect(look.fonts).toEqual({ heading: "'Iowan Old Style', serif", body: 'Inter' });
    expect(look.also).toEqual(expect.arrayContaining(['#ead9b0']));
    // oklch(0.7 0.1 230) as Chromium paints it.
    expect(look.also).toEqual(expect.arrayContaining(['#54aad1']));
  });

  test('a role may name its token', async () => {
    const { look } = (
      await load({
        'lumen.tokens.json': json(tokens),
        'brand.config.json': json({
          name: 'Lumen',
          extends: { file: './lumen.tokens.json', colors: { accent: 'palette.sky' } },
        }),
      })
    ).brand;
    expect(look.colors.accent).toBe('#54aad1');
  });

  test.each([
    ['an alias that leads nowhere', { a: { $type: 'color', $value: '{b}' } }, 'There is no design token "b"', ':4:5'],
    [
      'aliases in a ring',
      { a: { $type: 'color', $value: '{b}' }, b: { $value: '{a}' } },
      'leads back to itself',
      ':4:5',
    ],
    ['a colour nobody can read', { a: { $type: 'color', $value: 'reddish' } }, 'cannot be read', ':4:5'],
  ])('%s is said with its place', async (_, data, say, line) => {
    const error = await errorOf({ 'lumen.tokens.json': json(data), 'brand.config.json': brand });
    expect(error.message).toContain(say);
    expect(error.where).toBe(`lumen.tokens.json${line}`);
  });
});

/** As Chromium paints them on a canvas. */
test.each([
  [{ colorSpace: 'oklab', components: [0.6, 0.1, -0.05] }, '#a8669c'],
  [{ colorSpace: 'hsl', components: [212, 60, 40] }, '#2962a3'],
  [{ colorSpace: 'oklch', components: [0.5, 0.3, 150] }, '#008900'],
  [{ colorSpace: 'lab', components: [1, 2, 3] }, undefined],
  ['#abc8', '#aabbcc'],
  ['reddish', undefined],
])('the colour %j is %s', (value, hex) => {
  expect(hexOf(value)).toBe(hex);
});

describe('a _brand.yml', () => {
  const yml = `meta:
  name:
    short: Lumen
    full: Lumen Lighting S.A.
  link:
    home: https://lumen.example/
logo:
  images:
    wide:
      path: wide.svg
      alt: Lumen
  medium: wide
color:
  palette:
    moss: "#47662f"
    leaf: moss
    sand: "#EAD9B0"
  background: "#fff"
  foreground:
    light: black
    dark: "#f4eee5"
  primary: leaf
typography:
  base: Open Sans
  headings:
    family: Georgia
`;

  test('gives name, address, colours, fonts and logo', async () => {
    const { brand } = await load({
      '_brand.yml': yml,
      'wide.svg': logo,
      'brand.config.json': json({ extends: './_brand.yml' }),
    });
    expect(brand).toMatchObject({
      name: 'Lumen',
      legalName: 'Lumen Lighting S.A.',
      site: { url: 'https://lumen.example' },
      look: {
        colors: { ground: '#ffffff', text: '#000000', accent: '#47662f' },
        colorsDark: { text: '#f4eee5' },
        also: ['#ead9b0'],
        fonts: { body: "'Open Sans'", heading: 'Georgia' },
        logo: { light: 'wide.svg', alt: 'Lumen' },
      },
    });
  });

  test('a colour that is none is said with its place', async () => {
    const error = await errorOf({
      '_brand.yml': yml.replace('primary: leaf', 'primary: lief'),
      'wide.svg': logo,
      'brand.config.json': json({ extends: './_brand.yml' }),
    });
    expect(error.message).toContain('"lief" is no colour');
    expect(error.where).toBe('_brand.yml:22:3');
  });
});
