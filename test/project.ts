/** A small project on disk, taken through the line in this process. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runEditions } from '../src/cli/run.js';
import type { RunResult } from '../src/cli/result.js';
import { openCache, sha256 } from '../src/io/cache.js';
import type { BrandInput } from '../src/schemas/brand.js';

/** Documents and skeletons are kept between test files: making them again tells nothing new. */
const cache = openCache(resolve(import.meta.dirname, '../node_modules/.cache/onmessage-test'));

/** Names what makes the kept things: another writer, another key. */
export const makers = ((src) =>
  sha256(
    ['formats', 'io', 'pipeline/templates', 'schemas/brand']
      .flatMap((folder) => readdirSync(join(src, folder)).map((name) => join(src, folder, name)))
      .map((file) => readFileSync(file, 'utf8'))
      .join(''),
  ))(resolve(import.meta.dirname, '../src'));

/** A brand of two markets; channels without mail and paper, which take longest. */
export const smallBrand: BrandInput = {
  name: 'Lumen',
  locale: 'en',
  locales: { en: ['GR', 'HU'], el: ['GR'], hu: ['HU'] },
  markets: {
    GR: {
      name: 'Greece',
      inName: { en: 'in Greece', el: 'στην Ελλάδα' },
      currency: 'EUR',
      timeZone: 'Europe/Athens',
      callingCode: '+30',
    },
    HU: {
      name: 'Hungary',
      inName: { en: 'in Hungary', hu: 'Magyarországon' },
      currency: 'HUF',
      timeZone: 'Europe/Budapest',
      callingCode: '+36',
    },
  },
  site: { url: 'https://lumen.example' },
  channels: { everyday: ['x', 'mobile-page'] },
};

export interface ProjectRun {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly brand?: BrandInput;
  readonly channels?: readonly string[];
  readonly language?: string;
  readonly paths?: readonly string[];
  readonly now?: string;
  /** Every picture is made, as in a build. */
  readonly paint?: boolean;
}

/** Writes the files into a folder of their own, checks them, and takes the folder away. */
export async function check({
  files,
  brand = smallBrand,
  channels,
  language,
  paths = [],
  now = '2026-11-22T09:00:00Z',
  paint,
}: ProjectRun): Promise<RunResult> {
  const cwd = mkdtempSync(join(tmpdir(), 'onmessage-'));
  try {
    const all = { 'brand.config.json': JSON.stringify(brand), ...files };
    for (const [name, content] of Object.entries(all)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), content);
    }
    return await runEditions({
      cwd,
      paths,
      cache,
      channels,
      language,
      now,
      version: makers,
      paint,
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Checks folders that lie elsewhere with a brand. */
export function run(brand: BrandInput, paths: readonly string[], channels?: readonly string[]): Promise<RunResult> {
  return check({ files: {}, brand, paths, channels });
}

/** Rule ids of what was found, at error or warning level, each once, with those of refused sources. */
export function foundBy({ editions, refused }: RunResult): string[] {
  const all = [...editions.flatMap((e) => e.findings), ...refused.flatMap((r) => r.findings)];
  return [...new Set(all.filter((f) => f.severity !== 'note').map((f) => f.rule))].sort();
}
