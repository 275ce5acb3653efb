/** Finds, reads and checks the brand. */
import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import type { Brand, SourceFile } from '../model.js';
import { findBrandFile, isCode, readBrandFile, readBrandText, type BrandFile } from './brand-file.js';
import { brandSources } from './brand-sources.js';
import { keptJson, noCache, sha256, type Cache } from './cache.js';
import { reasonOf } from './evaluate.js';
import { loadExtensions, type Extension } from './extensions.js';
import { neutralBrand } from './neutral-brand.js';
import { readInside } from './read-text.js';
import { problem, sentences } from './sentences.js';

const maxLogo = 2 * 1024 * 1024;

export interface LoadedBrand {
  readonly brand: Brand;
  /** Absolute folder of the brand: templates, logos and sources count from here. */
  readonly dir: string;
  /** Absent for the neutral brand of a folder that has none. */
  readonly file?: SourceFile;
  readonly extensions: readonly Extension[];
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
  if (path === undefined) return { brand: await checked(neutralFile()), dir: cwd, extensions: [] };
  const file = readBrandText(path, cwd);
  if (restricted && isCode(path)) throw problem(sentences.restrictedBrand, { file: file.path });
  const brand = await cachedBrand(path, file, cache, options.version ?? '');
  const where = `${file.path}:1:1`;
  if (restricted && brand.extensions.length > 0) throw problem(sentences.restrictedExtension, {}, { where });
  const dir = dirname(path);
  const missing = missingFiles(brand, dir);
  if (missing.length > 0) {
    const { brandError } = await import('./brand-problems.js');
    throw brandError(await readBrandFile(path, file), missing);
  }
  return { brand, dir, file, extensions: await loadExtensions(brand.extensions, dir, where) };
}

/** The checked brand is kept by the hash of everything it was made from, unless it can depend on more than files. */
async function cachedBrand(path: string, file: SourceFile, cache: Cache, version: string): Promise<Brand> {
  const sources = isCode(path) ? brandSources(path, file) : [file.text];
  const key = sources && sha256(JSON.stringify([version, file.path, ...sources]));
  const kept = key && keptJson<Brand>(cache.getText('brand', key), ({ name, look }) => Boolean(name && look));
  if (kept) return kept;
  const brand = await checked(await readBrandFile(path, file));
  if (key) cache.setText('brand', key, JSON.stringify(brand));
  return brand;
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

/** Files that a brand names and that are not there, or not its own. */
function missingFiles(brand: Brand, dir: string) {
  const { light, dark } = brand.look.logo ?? {};
  const named = { light, dark };
  return Object.entries(named).flatMap(([key, name]) => {
    try {
      if (name !== undefined) readInside(join(dir, name), dir, dir, maxLogo);
      return [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { en, el, hu } = error.words;
      return [{ path: ['look', 'logo', key], say: { en: en!.message, el: el!.message, hu: hu!.message } }];
    }
  });
}
