/** What somebody means by an id, a name, a file or a value. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { searched } from '../io/brand-file.js';
import { atomsOf, parseValue, readValues, agrees } from '../languages/index.js';
import type { Brand, Edition, Fact, SourceFile, Value } from '../model.js';
import type { Subject } from '../pipeline/proof/uses.js';

type Forms = Readonly<Record<string, readonly string[]>>;
type Named = { readonly name?: unknown; readonly text?: unknown; readonly forms?: unknown };

const none = { refs: [], forms: () => [], values: [] } satisfies Partial<Subject>;

/** Registered forms of a thing in a locale; its name or text when there are none. */
function formsOf({ name, text, forms }: Named, brand: Brand): Subject['forms'] {
  const local = (name ?? text) as string | Readonly<Record<string, string>> | undefined;
  return (locale) => {
    const written = typeof local === 'string' ? local : (local?.[locale] ?? local?.[brand.locale]);
    return [...new Set([...((forms as Forms | undefined)?.[locale] ?? []), ...(written ? [written] : [])])];
  };
}

const kinds = [
  ['claim', 'claims'],
  ['legal', 'legal'],
  ['person', 'people'],
  ['product', 'products'],
  ['place', 'places'],
] as const;

/** Everything of the brand that an id names: `warm` and `claim.warm` are one. */
function inBrand(id: string, brand: Brand): Subject[] {
  return kinds.flatMap(([kind, key]): Subject[] => {
    const bare = id.startsWith(`${kind}.`) ? id.slice(kind.length + 1) : id;
    const found = Object.hasOwn(brand[key], bare) ? (brand[key][bare] as Named) : undefined;
    return found ? [{ ...none, kind, id: bare, refs: [`${kind}.${bare}`], forms: formsOf(found, brand) }] : [];
  });
}

const valuesOf = (facts: readonly Fact[]): Subject['values'] =>
  facts.flatMap(({ values }) =>
    values.flatMap(({ market, value }) => atomsOf(value as Value).map((atom) => ({ market, value: atom }))),
  );

/** Channels whose templates are a file, or print it as a partial. */
function templateOf(name: string, folders: readonly string[]): Subject | undefined {
  const file = basename(name);
  const stem = file.replace(/\..*$/, '');
  const folder = folders.find((one) => existsSync(one) && all(one).some((path) => basename(path) === file));
  if (!folder) return undefined;
  const own = all(folder).filter((path) => path.endsWith(name.replace(/^.*templates\//, '')));
  const printing = all(folder).filter((path) => readFileSync(join(folder, path), 'utf8').includes(`> ${stem}`));
  const channels = [...own, ...printing].map((path) => path.split('/')[0]!).filter((id) => id !== 'partials');
  return { ...none, kind: 'template', channels: [...new Set(channels)] };
}

const all = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(hbs|typ)$/.test(path));

/** A value as people write it, or words. */
function literal(text: string, brand: Brand): Subject {
  const parsed = parseValue(text, brand.locale);
  const read = readValues(text, brand.locale).map(({ value }) => value);
  const typed = 'value' in parsed && !['name', 'code', 'number'].includes(parsed.value.type);
  const atoms = typed ? atomsOf((parsed as { value: Value }).value) : read;
  if (atoms.length > 0) return { ...none, kind: 'value', values: atoms.map((value) => ({ value })) };
  const isTerm = JSON.stringify(brand.voice).toLowerCase().includes(`"${text.toLowerCase()}"`);
  return { ...none, kind: isTerm ? 'term' : 'words', forms: () => [text] };
}

/** The first thing that it can mean: a fact, something the brand names, a picture, a template, a value, words. */
export function subjectOf(
  id: string,
  brand: Brand,
  facts: readonly Fact[],
  editions: readonly Edition[],
  templates: readonly string[],
): Subject {
  const own = facts.filter((fact) => fact.id === id);
  if (own.length > 0) return { ...none, kind: 'fact', refs: [id], values: valuesOf(own) };
  const [named] = inBrand(id, brand);
  if (named) return named;
  const told = editions.flatMap(({ message }) => message.facts.filter((fact) => fact.id === id));
  if (told.length > 0) return { ...none, kind: 'fact', refs: [id], values: valuesOf(told) };
  const template = /\.(hbs|typ)$/.test(id) ? templateOf(id, templates) : undefined;
  if (template) return template;
  if (/\.(jpe?g|png|webp|gif|avif|svg)$/i.test(id)) {
    const pictures = editions.flatMap(({ message }) => message.pictures);
    const found = pictures.find(({ src, path }) => src === id || path === id);
    return { ...none, kind: 'picture', picture: found?.src ?? id };
  }
  return literal(id, brand);
}

type Path = readonly (string | number)[];

function* leaves(data: unknown, path: Path = []): Generator<readonly [text: string, path: Path]> {
  if (typeof data === 'string') yield [data, path];
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data))
      yield* leaves(value, [...path, Array.isArray(data) ? Number(key) : key]);
}

/** Where the brand itself says it: the key that declares it, and every sentence with the value or the words. */
export function brandPlaces(subject: Subject, id: string, brand: Brand, file: SourceFile | undefined): string[] {
  if (!file) return [];
  const key = kinds.find(([kind]) => kind === subject.kind)?.[1];
  const declared: Path[] =
    key && subject.id ? [[key, subject.id]] : Object.hasOwn(brand.facts, id) ? [['facts', id]] : [];
  const forms = new Set(Object.keys(brand.locales).flatMap((locale) => subject.forms(locale)));
  const says = (text: string): boolean =>
    [...forms].some((form) => form === text || (subject.kind === 'words' && text.includes(form))) ||
    (subject.values.length > 0 &&
      text.length < 2000 &&
      readValues(text, brand.locale).some(({ value }) => subject.values.some((one) => agrees(value, one.value))));
  const said = [...leaves(brand)].filter(([text]) => says(text)).map(([, path]) => path);
  const inside = (path: Path) => declared.some((one) => one.every((step, at) => path[at] === step));
  return [...new Set([...declared, ...said.filter((path) => !inside(path))].map((path) => searched(file, path)))];
}
