/** Whole runs in this process: a brand, folders of messages, what came of each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runEditions } from '../src/cli/run.js';
import type { RunResult } from '../src/cli/result.js';
import { openCache } from '../src/io/cache.js';
import type { BrandInput } from '../src/schemas/brand.js';

/** Documents and skeletons are kept between test files: making them again tells nothing new. */
const cache = openCache(resolve(import.meta.dirname, '../node_modules/.cache/onmessage-test'));

export async function run(
  brand: BrandInput,
  paths: readonly string[],
  channels?: readonly string[],
): Promise<RunResult> {
  const cwd = mkdtempSync(join(tmpdir(), 'onmessage-run-'));
  try {
    writeFileSync(join(cwd, 'brand.config.json'), JSON.stringify(brand));
    return await runEditions({ cwd, paths, channels, cache, now: '2026-11-20T09:00:00Z', version: 'test' });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
