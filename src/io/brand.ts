/** Finds, reads and checks the brand. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../errors.js';
import type { Brand, SourceFile } from '../model.js';
import { bare } from './bare.js';
import { hashOfBase, withBases, type LayeredBrand } from './brand-bases.js';
import { findBrandFile, isCode, readBrandFile, readBrandText, type BrandFile, type Reach } from './brand-file.js';
import { readFonts, type FontFiles } from './brand-fonts.js';
import { sentences as ownSentences } from './brand-sentences.js';
import { brandSources } from './brand-sources.js';
import { keptJson, noCache, sha256, type Cache } from './cache.js';
import { reasonOf } from './evaluate.js';
import { loadExtensions, type Extension } from './extensions.js';
import { neutralBrand } from './neutral-brand.js';
import { isInside, readInside, shownPath } from './read-text.js';
import { problem, sentences } from './sentences.js';

const maxLogo = 2 * 1024 * 1024;

export interface LoadedBrand {
  readonly brand: Brand;
  /** Absolute folder of the brand as people know it: messages and sources count from here. */
  readonly dir: string;
  /** Absolute folder that its files are read from: the same, but when it is taken from a commit. */
  readonly home: string;
  /** Nothing of it may lead out of this folder; absent where the project is trusted. */
  readonly root?: string;
  /** The folder that paths of its files are shown from. */
  readonly shownFrom: string;
  /** Absolute folders of templates, the brand's own first, then those of the brands it extends. */
  readonly templates: readonly string[];
  /** Absent for the neutral brand of a folder that has none. */
  readonly file?: SourceFile;
  readonly extensions: readonly Extension[];
  /** The brand's own fonts for pictures; Noto Sans when there are none. */
  readonly fonts?: FontFiles;
}

/**
 * @param options `file`: `--brand`; `restricted`: run no code of the project; `root`: absolute folder that nothing of the
 * brand may lead out of; `version`: of the program, part of the cache's key
 * @throws UserError with `file:line:column` of what is wrong
 */
export async function loadBrand(options: {
  cwd: string;
  file?: string;
  cache?: Cache;
  restricted?: boolean;
  root?: string;
  version?: string;
}): Promise<LoadedBrand> {
  const { cwd, restricted = false, cache = noCache } = options;
  const path = findBrandFile(cwd, options.file);
  const root = rootFor(path, options.root);
  if (path === undefined) {
    const brand = await checked(neutralFile());
    const templates = inside([resolve(cwd, brand.templates)], root, cwd);
    return { brand: bare(brand), dir: cwd, home: cwd, root, shownFrom: cwd, templates, extensions: [] };
  }
  if (restricted && isCode(path)) throw problem(ownSentences.restrictedBrand, { file: shownPath(path, cwd) });
  const reach = { cwd, restricted, root };
  const file = readBrandText(path, reach);
  const { brand, folders, templates } = await cachedBrand(path, file, { ...reach, cache, version: options.version });
  const where = `${file.path}:1:1`;
  if (restricted && brand.extensions.length > 0) throw problem(ownSentences.restrictedExtension, {}, { where });
  const dir = dirname(path);
  const { fonts, problems } = readFonts(brand, dir, (path) => rootOf(path, folders));
  const missing = [...missingFiles(brand, dir, folders), ...problems];
  if (missing.length > 0) {
    const { brandError } = await import('./brand-problems.js');
    throw brandError(await withBases(path, await readBrandFile(path, file, reach), reach), missing);
  }
  return {
    brand: bare(brand),
    dir,
    home: dir,
    root,
    shownFrom: cwd,
    templates: inside(templates, root, cwd),
    fonts,
    file,
    extensions: await loadExtensions(brand.extensions, dir, where, root === undefined ? undefined : { root, cwd }),
  };
}

/** A brand that was named from elsewhere has its own folder to stay in. */
function rootFor(path: string | undefined, root: string | undefined): string | undefined {
  if (root === undefined) return undefined;
  const real = realpathSync.native(root);
  return path === undefined || isInside(path, root) || isInside(path, real) ? real : dirname(path);
}

/** @throws UserError for a folder of templates that leads out of the root */
function inside(folders: readonly string[], root: string | undefined, cwd: string): readonly string[] {
  if (root === undefined) return folders;
  const out = folders.find((one) => !isInside(existsSync(one) ? realpathSync.native(one) : one, root));
  if (out === undefined) return folders;
  throw problem(sentences.outside, { file: `${shownPath(out, cwd)}/`, root: `${shownPath(root, cwd)}/` });
}

interface Kept {
  readonly brand: Brand;
  readonly folders: readonly string[];
  readonly templates: readonly string[];
  readonly bases: NonNullable<LayeredBrand['bases']>;
}

interface Reading extends Reach {
  readonly cache: Cache;
  readonly version?: string;
}

/** The checked brand is kept by the hash of everything it was made from, unless it can depend on more than files. */
async function cachedBrand(path: string, file: SourceFile, { cache, version = '', ...reach }: Reading): Promise<Kept> {
  const sources = isCode(path) ? brandSources(path, file) : [file.text];
  const key = sources && sha256(JSON.stringify([version, file.path, ...sources]));
  const text = key && cache.getText('brand', key);
  const kept = keptFor(
    path,
    resolve,
    keptJson<Kept>(text, ({ brand, bases }) => Boolean(brand?.look && bases)),
  );
  if (kept && kept.bases.every(([base, hash]) => isStill(base, hash, reach.cwd))) return kept;
  const layered = await withBases(path, await readBrandFile(path, file, reach), reach);
  const { folders, templates, bases } = layered;
  const made = { brand: await checked(layered), folders, templates, bases: bases ?? [] };
  if (key && bases) cache.setText('brand', key, JSON.stringify(keptFor(path, relative, made)));
  return made;
}

/** Paths are kept from the folder of the brand, so that a cache is good in another folder as well. */
function keptFor<One extends Kept | undefined>(
  path: string,
  way: (from: string, to: string) => string,
  kept: One,
): One {
  if (!kept) return kept;
  const place = (one: string) => way(dirname(path), one);
  const { folders, templates, bases } = kept;
  const paths = { folders: folders.map(place), templates: templates.map(place) };
  return { ...kept, ...paths, bases: bases.map(([base, hash]) => [place(base), hash] as const) };
}

function isStill(base: string, hash: string, cwd: string): boolean {
  try {
    return hashOfBase(base, cwd) === hash;
  } catch {
    return false;
  }
}

/** @throws UserError that lists every problem */
async function checked(source: BrandFile): Promise<Brand> {
  const [{ safeParse }, { brandSchema }, { brandProblems, brandError }, { crossChecks }, { brandSecrets }] =
    await Promise.all([
      import('valibot'),
      import('../schemas/brand.js'),
      import('./brand-problems.js'),
      import('./brand-checks.js'),
      import('./brand-secrets.js'),
    ]);
  const secrets = checkedBy(() => brandSecrets(source.data), source);
  if (secrets.length > 0) throw brandError(source, secrets);
  const result = checkedBy(() => safeParse(brandSchema, source.data), source);
  if (!result.success) throw brandError(source, brandProblems(result.issues));
  const problems = crossChecks(result.output);
  if (problems.length > 0) throw brandError(source, problems);
  return result.output;
}

/** A brand of code may still run while it is read, and fail. */
function checkedBy<T>(check: () => T, source: BrandFile): T {
  try {
    return check();
  } catch (cause) {
    throw problem(sentences.brandCode, { reason: reasonOf(cause) }, { where: `${source.file.path}:1:1`, cause });
  }
}

const neutralFile = (): BrandFile => ({
  file: { path: 'brand.config.ts', text: '' },
  data: neutralBrand,
  whereOf: () => '',
});

/** The folder of the layer that a file lies in; the brand's own when it lies in none. */
const rootOf = (path: string, folders: readonly string[]) =>
  folders.find((folder) => isInside(path, folder)) ?? folders[0]!;

/** Files that a brand names and that are not there, or not its own. */
function missingFiles(brand: Brand, dir: string, folders: readonly string[]) {
  const { light, dark } = brand.look.logo ?? {};
  const named = { light, dark };
  return Object.entries(named).flatMap(([key, name]) => {
    try {
      if (name !== undefined) readInside(join(dir, name), rootOf(join(dir, name), folders), dir, maxLogo);
      return [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { en, el, hu } = error.words;
      return [{ path: ['look', 'logo', key], say: { en: en!.message, el: el!.message, hu: hu!.message } }];
    }
  });
}
