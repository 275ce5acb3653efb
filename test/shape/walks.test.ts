/** Walks over the lists: what a new channel or rule needs is said in a sentence here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { published } from '../../scripts/published-schemas.js';
import { channels } from '../../src/channels/index.js';
import { formats } from '../../src/formats/index.js';
import { languages } from '../../src/languages/index.js';
import { rules } from '../../src/rules/index.js';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
const locales = Object.keys(languages);
const filesIn = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
const ruleFiles = filesIn('src/rules').map((path) => basename(path));
const families = readdirSync(join(root, 'src/rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(channels.map((channel) => [channel.id, channel] as const))('channel %s', (id, channel) => {
  test('has its file, named after it', () => {
    expect(existsSync(join(root, `src/channels/${id}.ts`)), `write src/channels/${id}.ts`).toBe(true);
  });

  test('has every template and format that its files name', () => {
    for (const file of channel.files) {
      if (file.template)
        expect(
          existsSync(join(root, 'templates', id, `${file.template}.hbs`)) ||
            existsSync(join(root, 'templates', id, file.template)),
          `write templates/${id}/${file.template}`,
        ).toBe(true);
      if (file.format)
        expect(
          formats.map((f) => f.id),
          `${file.name} names a format that is not in src/formats/index.ts`,
        ).toContain(file.format);
    }
  });

  test('can have each of its files read back', () => {
    for (const { name } of channel.files)
      expect(
        formats.flatMap((f) => f.extensions),
        `nothing reads ${name}: the proof would pass over it`,
      ).toContain(name.split('.').pop());
  });

  test('says where each limit comes from, since when, and how far it is trusted', () => {
    for (const limit of channel.limits) {
      expect(limit.source, `${id}: the limit of ${limit.part} needs a source`).toMatch(/\S/);
      expect(limit.asOf, `${id}: the limit of ${limit.part} needs the day its source was read`).toMatch(
        /^\d{4}-\d{2}-\d{2}$/,
      );
      expect(['P', 'C', 'T', 'M']).toContain(limit.grade);
      expect(limit.count('abc'), `${id}: the limit of ${limit.part} must count`).toBeGreaterThanOrEqual(0);
    }
  });

  test('never carries less than a disclaimer in full where it carries one', () => {
    expect([undefined, 'full', 'short', 'one', 'may']).toContain(channel.carries.disclaimer);
  });

  test('has its row in docs/channels.md', () => {
    expect(read('docs/channels.md'), 'run: npm run docs').toContain(`## ${channel.title}`);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  test('has its file, named by what must hold', () => {
    expect(ruleFiles, `write ${id}.ts in a folder of src/rules`).toContain(`${id}.ts`);
  });

  test('says why, what and how to mend it in every language, with the same sentences', () => {
    const keys = Object.keys(rule.words['en']!).sort();
    for (const locale of locales) {
      expect(Object.keys(rule.words[locale] ?? {}).sort(), `${id} lacks sentences in ${locale}`).toEqual(keys);
      expect(rule.words[locale]!['why'], `${id} must say why in ${locale}`).toMatch(/\S/);
      expect(rule.words[locale]!['cure'], `${id} must say what to do in ${locale}`).toMatch(/\S/);
    }
    expect(keys.includes('needs'), `${id}: \`needs\` and the words that say what the brand lacks go together`).toBe(
      rule.needs !== undefined,
    );
    for (const key of keys) {
      const names = (locale: string) => [...rule.words[locale]![key]!.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
      for (const locale of locales)
        expect(new Set(names(locale)), `${id}.${key} uses other values in ${locale}`).toEqual(new Set(names('en')));
    }
  });

  test('has an example of what is wrong and what is right', () => {
    expect(rule.examples.length, `${id} needs examples`).toBeGreaterThan(0);
    for (const example of rule.examples) expect(example.bad).not.toBe(example.good);
  });

  test('has its row in docs/rules.md', () => {
    expect(read('docs/rules.md'), 'run: npm run docs').toContain(`## ${id}`);
  });
});

describe.each(families.map(({ name }) => name))('the folder of rules %s', (family) => {
  test('has its list, in which each of its rules stands once', async () => {
    const path = `../../src/rules/${family}/index.js`;
    const lists = Object.values((await import(path)) as Record<string, readonly { id: string }[]>);
    expect(lists, `src/rules/${family}/index.ts exports one list`).toHaveLength(1);
    const listed = lists[0]!.map(({ id }) => id);
    const own = readdirSync(join(root, 'src/rules', family))
      .filter((file) => /^export const \w+: Rule = \{/m.test(read(`src/rules/${family}/${file}`)))
      .map((file) => file.replace(/\.ts$/, ''));
    expect([...listed].sort(), `src/rules/${family}/index.ts names the rules of its folder`).toEqual(own.sort());
    const all = rules.map(({ id }) => id);
    expect(
      listed.filter((id) => !all.includes(id)),
      'src/rules/index.ts spreads the list of every folder',
    ).toEqual([]);
  });
});

describe.each(locales)('the language %s', (locale) => {
  test('has the same files as the others', () => {
    expect(filesIn(`src/languages/${locale}`).sort(), `src/languages/${locale} and src/languages/en differ`).toEqual(
      filesIn('src/languages/en').sort(),
    );
  });

  test('says its names and days in words of its own', () => {
    const { values, labels } = languages[locale as keyof typeof languages];
    expect([values.months.length, values.weekdays.length]).toEqual([12, 7]);
    for (const [key, words] of Object.entries(labels)) expect(words, `${locale} lacks the label ${key}`).toMatch(/\S/);
  });
});

/** Names of the keys of a JSON Schema, at any depth. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(keysOf);
  return Object.entries(schema).flatMap(([name, value]) =>
    name === 'properties'
      ? [...Object.keys(value as object), ...Object.values(value as object).flatMap(keysOf)]
      : keysOf(value),
  );
}

test('docs/brand.md tells every key of a brand', () => {
  const text = read('docs/brand.md');
  const told = new Set([...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => code!.match(/\$?\w+/g) ?? []));
  const missing = [...new Set(keysOf(published()['brand']))].filter((key) => !told.has(key));
  expect(missing, 'say in docs/brand.md what these keys hold').toEqual([]);
});

test('ids are unique', () => {
  for (const list of [channels, rules, formats]) expect(new Set(list.map((item) => item.id)).size).toBe(list.length);
});
