/** A brand that stands on others: `extends` names its bases, and each layer says more than the one below it. */
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { isCode, readBrandFile, readBrandText, type BrandFile, type Reach } from './brand-file.js';
import { mergeLayers } from './brand-merge.js';
import { brandSources } from './brand-sources.js';
import { sha256 } from './cache.js';
import { sentences as baseSentences } from './brand-sentences.js';
import { isInside } from './read-text.js';
import { problem } from './sentences.js';

/** One file of a brand, as the keys of a brand. */
export interface Layer extends BrandFile {
  /** Absolute. */
  readonly path: string;
  /** Paths of all that it stands on itself. */
  readonly on: readonly string[];
}

/** A brand with its bases merged in. */
export interface LayeredBrand extends BrandFile {
  /** Absolute folders of all layers, the brand's own first: what the brand names lies in one of them. */
  readonly folders: readonly string[];
  /** Absolute folders of templates, in the order they are looked in. */
  readonly templates: readonly string[];
  /** Every base with the hash of what it is made from; undefined when one may say something else tomorrow. */
  readonly bases: readonly (readonly [path: string, hash: string])[] | undefined;
}

interface Named {
  readonly file: string;
  readonly colors?: Readonly<Record<string, string>>;
  readonly colorsDark?: Readonly<Record<string, string>>;
}

const deepest = 8;

/** @throws UserError for a base that is missing, extends itself, is code in a restricted run, or is contradicted where it is locked */
export async function withBases(path: string, own: BrandFile, reach: Reach): Promise<LayeredBrand> {
  const layers = await below({ ...own, path, on: [] }, [path], reach);
  const folders = layers.map((layer) => dirname(layer.path)).reverse();
  const templates = layers.map((layer) => resolve(dirname(layer.path), textAt(layer.data, 'templates') ?? 'templates'));
  return {
    ...mergeLayers(layers.map((layer) => (layer.path === path ? layer : rebased(layer, dirname(path))))),
    folders: [...new Set(folders)],
    templates: [...new Set(templates.reverse())],
    bases: hashesOf(layers.filter((layer) => layer.path !== path)),
  };
}

/** The same hash as long as a base and all it imports stay the same. @throws UserError when it is not there any more */
export function hashOfBase(path: string, cwd: string): string | undefined {
  const file = readBrandText(path, { cwd });
  const sources = isCode(path) ? brandSources(path, file) : [file.text];
  return sources && sha256(JSON.stringify(sources));
}

function hashesOf(bases: readonly Layer[]): LayeredBrand['bases'] {
  const hashes = bases.map(({ path, file }) => {
    const sources = isCode(path) ? brandSources(path, file) : [file.text];
    return [path, sources && sha256(JSON.stringify(sources))] as const;
  });
  return hashes.every((one): one is readonly [string, string] => one[1] !== undefined) ? hashes : undefined;
}

/** The layers from the lowest base up to this one. */
async function below(top: Layer, open: readonly string[], reach: Reach): Promise<Layer[]> {
  const layers: Layer[] = [];
  for (const [at, named] of basesOf(top.data).entries()) {
    const place = { where: top.whereOf(['extends', at]) };
    const path = resolved(named.file, dirname(top.path));
    if (path === undefined) throw problem(baseSentences.noBase, { file: named.file }, place);
    if (open.includes(path) || open.length > deepest)
      throw problem(baseSentences.baseLoop, { file: named.file }, place);
    if (reach.restricted && isCode(path)) throw problem(baseSentences.restrictedBrand, { file: named.file }, place);
    if (reach.root !== undefined && !isInside(path, reach.root))
      throw problem(baseSentences.baseOutside, { file: named.file }, place);
    const layer = await readLayer(path, named, reach);
    for (const one of await below(layer, [...open, path], reach))
      if (!layers.some((known) => known.path === one.path)) layers.push(one);
  }
  return [...layers, { ...top, on: layers.map((layer) => layer.path) }];
}

/** Every kind of file that says something about a brand: our own, design tokens, a `_brand.yml`. */
async function readLayer(path: string, named: Named, reach: Reach): Promise<Layer> {
  const file = readBrandText(path, reach);
  const read = await readBrandFile(path, file, reach);
  if (/\.tokens(\.json)?$/.test(path) || hasTokens(read.data)) {
    const { brandFromTokens } = await import('./brand-tokens.js');
    return { ...brandFromTokens(read, named), path, on: [] };
  }
  if (/^_?brand\.ya?ml$/.test(basename(path))) {
    const { brandFromBrandYml } = await import('./brand-yml.js');
    return { ...brandFromBrandYml(read), path, on: [] };
  }
  return { ...read, path, on: [] };
}

/** Design tokens may have any name; a value of theirs is written under `$value`. */
function hasTokens(data: unknown): boolean {
  if (!isTable(data)) return false;
  return '$value' in data || Object.values(data).some(hasTokens);
}

function basesOf(data: unknown): Named[] {
  const named = isTable(data) ? data.extends : undefined;
  const list = named === undefined ? [] : Array.isArray(named) ? named : [named];
  return list.flatMap((one) => (typeof one === 'string' ? { file: one } : isNamed(one) ? one : []));
}

const isTable = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isNamed = (one: unknown): one is Named => isTable(one) && typeof one.file === 'string';
const textAt = (data: unknown, key: string) => (isTable(data) && typeof data[key] === 'string' ? data[key] : undefined);

/** A path from the folder of the file that names it, or a file of an installed package. */
function resolved(name: string, folder: string): string | undefined {
  const path = resolve(folder, name);
  try {
    return name.startsWith('.') || isAbsolute(name)
      ? createRequire(join(folder, 'x.js')).resolve(path)
      : (resolvedHere(path) ?? createRequire(join(folder, 'x.js')).resolve(name));
  } catch {
    return resolvedHere(path);
  }
}

function resolvedHere(path: string): string | undefined {
  try {
    return createRequire(path).resolve(path);
  } catch {
    return undefined;
  }
}

/** What a base names by path is found from the folder of the brand; what concerns the base alone is left behind. */
function rebased(layer: Layer, folder: string): Layer {
  if (!isTable(layer.data)) return layer;
  const { $schema: _s, extends: _e, sources: _c, templates: _t, waivers: _w, ...said } = layer.data;
  const from = (name: string) => relative(folder, resolve(dirname(layer.path), name)).replaceAll('\\', '/');
  const look = isTable(said.look) ? said.look : undefined;
  const here = (table: unknown, keys: readonly string[]) =>
    isTable(table) && {
      ...table,
      ...Object.fromEntries(
        keys.flatMap((key) => {
          const name = textAt(table, key);
          return name === undefined ? [] : [[key, from(name)]];
        }),
      ),
    };
  const logo = look && here(look.logo, ['light', 'dark']);
  const files = look && isTable(look.fonts) && here(look.fonts.files, ['regular', 'bold']);
  const extensions = Array.isArray(said.extensions)
    ? said.extensions.map((name) => (typeof name === 'string' && name.startsWith('.') ? dotted(from(name)) : name))
    : undefined;
  return {
    ...layer,
    data: {
      ...said,
      ...(look && {
        look: { ...look, ...(logo && { logo }), ...(files && { fonts: { ...(look.fonts as object), files } }) },
      }),
      ...(extensions && { extensions }),
    },
  };
}

const dotted = (path: string) => (path.startsWith('.') ? path : `./${path}`);
