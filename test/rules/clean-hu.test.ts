/** Hungarian of every day, one message each, as offices and shops write it: under the rules as they come, nothing is wrong with it. */
import { expect, test } from 'vitest';
import { check, smallBrand } from '../project.js';
import { kinds, twice } from './clean-hu.js';

const brand = { ...smallBrand, locale: 'hu' };

/** One message each, in Hungarian; what is found at error or warning level, with the text it was found in. */
async function found(texts: readonly string[], override: readonly string[] = []): Promise<string[]> {
  const files = texts.map((text, i) => {
    const post = override[i] === undefined ? '' : `override:\n  mastodon:\n    post: "${override[i]}"\n`;
    const head = `---\ntitle: Hírek a Lumentől\nlocale: hu\ndate: 2026-11-23\n${post}---\n`;
    return [`content/m${i}.md`, `${head}\n${text}\n`] as const;
  });
  const run = await check({ files: Object.fromEntries(files), brand, channels: ['mobile-page', 'mastodon'] });
  expect(run.refused).toEqual([]);
  expect(run.editions).toHaveLength(texts.length);
  return run.editions
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, say, message }) => `${rule}: ${say} | ${texts[Number(message!.slice(1))]}`);
}

test.each(Object.entries(kinds))('Hungarian %s are clean', async (_, texts) => {
  expect(await found(texts)).toEqual([]);
});

test('what a post says in other words is no other fact', async () => {
  const [messages, posts] = [twice.map(([message]) => message), twice.map(([, post]) => post)];
  expect(await found(messages, posts)).toEqual([]);
});

test('and another figure is one', async () => {
  const posts = twice.map(([, post]) => post.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10)));
  const wrong = await found(
    twice.map(([message]) => message),
    posts,
  );
  expect(wrong.length).toBeGreaterThan(twice.length / 2);
});
