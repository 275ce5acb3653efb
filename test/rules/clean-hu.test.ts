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

test('a round figure is no other fact, unless it is far off or a term', async () => {
  const exact = ['Az ára 24,90 euró.', 'Az arány 62,4%.', 'A visszaküldés ideje 21 nap.', 'Az arány 62,4%.'];
  const far = [
    'Kb. 30 euró az ára.',
    'Az arány több mint 70%.',
    'Legalább 20 nap a visszaküldés ideje.',
    'Az arány 60%.',
  ];
  expect(await found(exact, far)).toHaveLength(far.length);
});
