/** A draft is checked and shown, and fails nothing that its author has not finished. */
import { expect, test } from 'vitest';
import { check, foundBy } from '../project.js';

const message = (status: string, body: string) =>
  `---\ntitle: The kettle\nstatus: ${status}\nfacts: { onSale: 2026-11-27 }\n---\n\n${body}\n`;

test.each(['It costs {{price}}.', 'On sale {{onSale:when}}.', '[Shop]({{onSale}})'])(
  'what a draft refers to may still come: %s',
  async (body) => {
    const ready = await check({ files: { 'content/a.md': message('ready', body) } });
    expect(ready.refused).toHaveLength(1);
    const draft = await check({ files: { 'content/a.md': message('draft', body) } });
    expect(draft.refused).toEqual([]);
    expect(foundBy(draft).some((rule) => /^unknown-|^reference-/.test(rule))).toBe(true);
  },
);

test('what is unsafe is refused in a draft too', async () => {
  const run = await check({ files: { 'content/a.md': message('draft', '<script>alert(1)</script>') } });
  expect(run.refused).toHaveLength(1);
});
