/** Finds, reads and checks the brand. */
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import type { Brand, SourceFile } from '../model.js';
import { bare } from './bare.js';
import { hashOfBase, withBases, type LayeredBrand } from './brand-bases.js';
import { findBrandFile, isCode, readBrandFile, readBrandText, type BrandFile } from './brand-file.js';
import { readFonts, type FontFiles } from './brand-fonts.js';
import { brandSources } from './brand-sources.js';
import { keptJson, noCache, sha256, type Cache } from './cache.js';
import { reasonOf } from './evaluate.js';
import { loadExtensions, type Extension } from './extensions.js';
import { neutralBrand } from './neutral-brand.js';
import { isInside, readInside } from './read-text.js';
import { problem, sentences } from './sentences.js';

const maxLogo = 2 * 1024 * 1024;

export interface LoadedBrand {
  readonly brand: Brand;
  /** Absolute folder of the brand: templates, logos and sources count from here. */
  readonly dir: string;
  /** Absolute folders of templates, the brand's own first, then those of the brands it extends. */
  readonly templates: readonly string[];
  /** Absent for the neutral brand of a folder that has none. */
  readonly file?: SourceFile;
  readonly extensions: readonly Extension[];
  /** The brand's own fonts for pictures; Noto Sans when there are none. */
  readonly fonts?: FontFiles;
}

/**
 * @param options `file`: `--brand`; `restricted`: run no code of the project; `version`: of the program, part of the cache's key
 * @throws UserError with `file:line:column` of what is wrong
 */
export async function loadBrand(options: {
  cwd: string;
  file?: string;
  cache?: Cache;
  restricted?: boolean;
  version?: string;
}): Promise<LoadedBrand> {
  const { cwd, restricted = false, cache = noCache } = options;
  const path = findBrandFile(cwd, options.file);
  if (path === undefined) {
    const brand = await checked(neutralFile());
    return { brand: bare(brand), dir: cwd, templates: [resolve(cwd, brand.templates)], extensions: [] };
  }
  const file = readBrandText(path, cwd);
  if (restricted && isCode(path)) throw problem(sentences.restrictedBrand, { file: file.path });
  const { brand, folders, templates } = await cachedBrand(path, file, {
    cwd,
    cache,
    restricted,
    version: options.version ?? '',
  });
  const where = `${file.path}:1:1`;
  if (restricted && brand.extensions.length > 0) throw problem(sentences.restrictedExtension, {}, { where });
  const dir = dirname(path);
  const { fonts, problems } = readFonts(brand, dir, (path) => rootOf(path, folders));
  const missing = [...missingFiles(brand, dir, folders), ...problems];
  if (missing.length > 0) {
    const { brandError } = await import('./brand-problems.js');
    throw brandError(await withBases(path, await readBrandFile(path, file), cwd, restricted), missing);
  }
  return {
    brand: bare(brand),
    dir,
    templates,
    file,
    extensions: await loadExtensions(brand.extensions, dir, where),
    fonts,
  };
}

interface Kept {
  readonly brand: Brand;
  readonly folders: readonly string[];
  readonly templates: readonly string[];
  readonly bases: NonNullable<LayeredBrand['bases']>;
}

interface Reading {
  readonly cwd: string;
  readonly cache: Cache;
  readonly restricted: boolean;
  readonly version: string;
}

/** The checked brand is kept by the hash of everything it was made from, unless it can depend on more than files. */
async function cachedBrand(
  path: string,
  file: SourceFile,
  { cwd, cache, restricted, version }: Reading,
): Promise<Kept> {
  const sources = isCode(path) ? brandSources(path, file) : [file.text];
  const key = sources && sha256(JSON.stringify([version, path, ...sources]));
  const kept = key && keptJson<Kept>(cache.getText('brand', key), ({ brand, bases }) => Boolean(brand?.look && bases));
  if (kept && kept.bases.every(([base, hash]) => isStill(base, hash, cwd))) return kept;
  const layered = await withBases(path, await readBrandFile(path, file), cwd, restricted);
  const { folders, templates, bases } = layered;
  const made = { brand: await checked(layered), folders, templates, bases: bases ?? [] };
  if (key && bases) cache.setText('brand', key, JSON.stringify(made));
  return made;
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
  const [{ safeParse }, { brandSchema }, { brandProblems, brandError }, { crossChecks }] = await Promise.all([
    import('valibot'),
    import('../schemas/brand.js'),
    import('./brand-problems.js'),
    import('./brand-checks.js'),
  ]);
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
