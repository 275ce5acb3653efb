import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plainBlocks } from '../../src/model/plain.js';
import { aBrand, read } from './builders.js';

/** Real posts of other programs, kept beside the project; without them there is nothing to read and nothing to fail. */
const corpus = process.env.ONMESSAGE_CORPUS ?? join(process.cwd(), '../shared/corpus');
const sources = [
  ['digitalgov/news', 'hugo'],
  ['digitalgov/events', 'hugo'],
  ['18f', 'eleventy'],
] as const;

function filesIn(folder: string): string[] {
  const path = join(corpus, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.md') && name !== 'LICENSE.md')
        .map((name) => join(path, name))
    : [];
}

it('real posts become messages, or are refused with a place and a cure', () => {
  for (const [folder, fields] of sources) {
    const source = aBrand({ sources: [{ path: folder, fields }] }).sources[0]!;
    for (const path of filesIn(folder)) {
      const text = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
      const { message, findings } = read(text, { source, path: `${folder}/${path.split('/').at(-1)}` });
      const errors = findings.filter((one) => one.severity === 'error');
      expect(
        errors.every((one) => one.cure !== undefined && one.place.end > one.place.start),
        path,
      ).toBe(true);
      if (!message) {
        expect(
          errors.map((one) => one.code),
          path,
        ).toEqual(['acting-html']);
        continue;
      }
      const words = plainBlocks(message.texts.en!.body);
      expect(words, path).not.toMatch(/\{\{[<%]|\{%|\ufdd0/);
      expect(message.date, path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  }
});
