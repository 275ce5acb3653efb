import { afterEach, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { loadBrand } from '../../src/io/brand.js';
import { openCache } from '../../src/io/cache.js';
import { Project } from '../cli/project.js';

let project: Project;
afterEach(() => project?.remove());

async function errorOf(files: Record<string, string>): Promise<UserError> {
  project = new Project(files);
  try {
    await loadBrand({ cwd: project.dir });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no error');
}

test('a folder without a brand has the neutral one', async () => {
  project = new Project();
  const { brand, file } = await loadBrand({ cwd: project.dir });
  expect(brand).toMatchObject({ name: 'Newsroom', locale: 'en', markets: {} });
  expect(file).toBeUndefined();
});

test.each([
  [
    'brand.config.ts',
    `import { defineBrand } from 'onmessage';\nenum A { X = 'Lumen' }\nexport default defineBrand({ name: A.X } satisfies object);\n`,
  ],
  ['brand.config.mjs', `export default { name: 'Lumen' };\n`],
  ['brand.config.json', '{ "$schema": "x", "name": "Lumen" }'],
  ['brand.config.yaml', 'name: Lumen\n'],
])('%s is read in a folder where nothing is installed', async (path, text) => {
  project = new Project({ [path]: text });
  expect((await loadBrand({ cwd: project.dir })).brand.name).toBe('Lumen');
});

test.each([
  [
    'brand.config.json',
    '{\n  "name": "Lumen",\n  "look": { "colour": {} }\n}',
    'brand.config.json:3:13',
    'look.colour: there is no key "colour" here. Did you mean "colors"?',
  ],
  [
    'brand.config.yaml',
    'name: Lumen\nlook:\n  colors:\n    accent: red\n',
    'brand.config.yaml:4:5',
    'look.colors.accent: is "red"; expected a colour such as #1a2b3c.',
  ],
  [
    'brand.config.ts',
    `export default {\n  name: 'Lumen',\n  mail: { service: 'mailchump' },\n};\n`,
    'brand.config.ts:3:11',
    'Did you mean "mailchimp"?',
  ],
  ['brand.config.yaml', 'locale: en\n', 'brand.config.yaml:1:1', 'name: is missing.'],
  [
    'brand.config.yaml',
    'name: Lumen\nlinks:\n  - label: Shop\n    url: shop\n',
    'brand.config.yaml:4:5',
    'links[1].url: is "shop"; expected an address that starts with https://.',
  ],
  [
    'brand.config.json',
    '{ "name": "Lumen", "locales": { "en": ["GR"] } }',
    'brand.config.json:1:40',
    'locales.en[1]: "GR" is not declared',
  ],
  ['brand.config.json', '{ "name": "Lumen" ', 'brand.config.json:1:19', 'not JSON'],
  ['brand.config.yaml', 'name: !!js/function "x"\n', 'brand.config.yaml:1:7', 'not YAML'],
  [
    'brand.config.yaml',
    `a: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(9)}]\nc: [${'*b,'.repeat(9)}]\n`,
    ':1:1',
    'not YAML',
  ],
  ['brand.config.yaml', `name: ${'['.repeat(20_000)}`, 'brand.config.yaml:1', 'not YAML'],
  [
    'brand.config.yaml',
    'name: Lumen\nlook: { logo: { light: templates } }\n',
    ':2:17',
    'templates is not a regular file',
  ],
  ['brand.config.yaml', 'name: Lumen\nlook: { logo: { light: ../x.svg } }\n', ':2:17', '../x.svg'],
  ['brand.config.ts', `export default { name: 'a', get look() { throw new Error('boo') } };\n`, ':1:1', 'boo'],
  ['brand.config.ts', `export default {\n  name: 'a'\n  b: 2 };\n`, 'brand.config.ts:3:2', 'Unexpected token'],
  [
    'brand.config.ts',
    `const a: any = undefined;\n\nexport default { name: a.b.c };\n`,
    'brand.config.ts:3:',
    'Cannot read properties',
  ],
  [
    'brand.config.ts',
    `import x from 'no-such';\nexport default { name: x };\n`,
    'brand.config.ts:1:16',
    "Cannot find module 'no-such'",
  ],
])('%s: the error says where, what is there and what is expected (%#)', async (path, text, where, said) => {
  const error = await errorOf({ [path]: text, 'templates/x': '' });
  expect(error.where).toContain(where);
  expect(error.message).toContain(said);
  expect(Object.keys(error.words).sort()).toEqual(['el', 'en', 'hu']);
});

test('all problems are told at once, each with its place', async () => {
  const { message } = await errorOf({ 'brand.config.yaml': 'name: ""\nlocale: 7\nfoo: 1\n' });
  expect(message.split('\n')).toHaveLength(3);
  expect(message).toContain('brand.config.yaml:2:1: locale: is 7; expected a text.');
});

test('a brand of code is kept by what it is made from: changed in an import, it is run again', async () => {
  project = new Project({
    'brand.config.ts': `import { name } from './name';\nexport default { name };\n`,
    'name.ts': `export const name = 'One';\n`,
  });
  const cache = openCache(`${project.dir}/.onmessage/cache`);
  const load = async () => (await loadBrand({ cwd: project.dir, cache })).brand.name;
  expect([await load(), await load()]).toEqual(['One', 'One']);
  project.write('name.ts', `export const name = 'Two';\n`);
  expect(await load()).toBe('Two');
});

test('restricted runs take a brand of data only', async () => {
  project = new Project({ 'brand.config.ts': `export default { name: 'x' };\n` });
  await expect(loadBrand({ cwd: project.dir, restricted: true })).rejects.toThrow(UserError);
});

test('extensions bring channels and rules; what is neither is an error', async () => {
  project = new Project({
    'brand.config.json': '{ "name": "Lumen", "extensions": ["./fax.ts"] }',
    'fax.ts': `import { defineChannel } from 'onmessage';\nexport default [defineChannel({ id: 'fax', limits: [], files: [], shape: () => ({ parts: {} }) } as any)];\n`,
  });
  expect((await loadBrand({ cwd: project.dir })).extensions[0]!.channels[0]!.id).toBe('fax');
  project.write('fax.ts', 'export default { id: 1 };\n');
  await expect(loadBrand({ cwd: project.dir })).rejects.toThrow('./fax.ts could not be loaded');
});

test('code that would end the program is an error with its line', async () => {
  const { where, message } = await errorOf({
    'brand.config.ts': `import './env.ts';\nexport default { name: 'Lumen' };\n`,
    'env.ts': `const key: string = '';\nif (!key) process.exit(3);\n`,
  });
  expect(where).toBe('env.ts:2:19');
  expect(message).toContain('process.exit');
});
