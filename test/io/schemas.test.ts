/** The published JSON Schemas agree with what the program takes and writes. They need dist/: `node scripts/build.mjs`. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { published } from '../../scripts/published-schemas.js';

const schemas = published();
const accepts = (name: string, data: unknown) => new Ajv({ strict: false }).validate(schemas[name]!, data);

test('the files of schemas/ are those the program has', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const file = new URL(`../../schemas/${name}.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8')), `${name}: run npm run build`).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  }
});

test('an editor sees the same mistakes in a brand as the program', () => {
  expect(accepts('brand', { $schema: './schemas/brand.json', name: 'Lumen', locales: { el: ['GR'] } })).toBe(true);
  expect(accepts('brand', { name: 'Lumen', colour: 'red' })).toBe(false);
  expect(accepts('brand', { name: 'Lumen', look: { colors: { accent: 'red' } } })).toBe(false);
});

test('a manifest names hashes only', () => {
  expect(accepts('manifest', { schema: 1, tool: 'x', brand: 'x', messages: { a: 'f'.repeat(64) } })).toBe(true);
  expect(accepts('manifest', { schema: 1, tool: 'x', brand: 'x', messages: { a: 'short' } })).toBe(false);
});
