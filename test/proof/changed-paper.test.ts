/** The same for paper, which takes longest: PDFs are set again for every wrong value. */
import { beforeAll, expect, test } from 'vitest';
import { Changes } from './changes.js';

let changes: Changes;
beforeAll(async () => {
  changes = await Changes.ofSample();
}, 120_000);

test.each(['.docx', '.pdf'])(
  'a wrong digit, month, weekday or currency in a %s is contradicted, wherever it stands',
  async (ending) => {
    const { tried, unseen } = await changes.inFiles(ending);
    expect(tried).toBeGreaterThan(50);
    expect(unseen).toEqual([]);
  },
  300_000,
);
