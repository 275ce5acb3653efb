/** The collection against reading alone, in this process: the same outcomes as the program's, in a moment. */
import { describe, expect, it } from 'vitest';
import { parse } from 'valibot';
import { locate, UserError } from '../../src/errors.js';
import { decode } from '../../src/io/read-text.js';
import { brandSchema } from '../../src/schemas/brand.js';
import { read } from '../parse/builders.js';
import { smallBrand } from '../project.js';
import { collection } from './collection.js';
import type { Input } from './input.js';

const brand = parse(brandSchema, smallBrand);

/** `code line:column` of what refuses it. */
function refusals({ text = '' }: Input): string[] {
  try {
    const { findings } = read(decode(Buffer.from(text), 'a.md'), { path: 'a.md', brand });
    return findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, file, place }) => `${code} ${locate(file, place.start).slice('a.md:'.length)}`);
  } catch (error) {
    if (error instanceof UserError) return [`source ${error.where?.slice('a.md:'.length)}`];
    throw error;
  }
}

/** What another file decides, or pictures, or the size of a file on disk. */
const elsewhere = ({ outcome, files }: Input): boolean =>
  files !== undefined || ('refused' in outcome && /^(?:costly|picture)$/.test(outcome.refused));

for (const [group, inputs] of Object.entries(collection))
  describe(group, () => {
    const own = inputs.filter((one) => !elsewhere(one) && one.name !== 'a file of two megabytes');
    it.each(own.map((one) => [one.name, one] as const))('%s', (_, input) => {
      const found = refusals(input);
      const { outcome } = input;
      if (!('refused' in outcome)) return expect(found).toEqual([]);
      const meant = outcome.at === undefined ? new RegExp(`^${outcome.refused} `) : `${outcome.refused} ${outcome.at}`;
      return expect(found).toContainEqual(expect.stringMatching(meant));
    });
  });
