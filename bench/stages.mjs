/** Bundles the line itself and runs it in a process of its own: how its time is shared among its stages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './processes.mjs';

/**
 * A process of its own for every run, so that nothing is known from the run before but what the cache keeps.
 * @param turns runs of each kind; medians
 * @returns for each kind its name, milliseconds in all, by stage, and by rule the dearest first
 */
export async function stages(folder, turns) {
  mkdirSync(folder, { recursive: true });
  const line = join(root, 'dist', `.bench-${process.pid}.mjs`);
  const result = join(folder, 'stages.json');
  const cache = join(folder, 'cache');
  // Beside the program's own bundle, from where it finds templates and packages.
  const here = pathToFileURL(join(root, 'dist/cli/main.cjs')).href;
  const run = (kept) => {
    const { status, stderr } = spawnSync(process.execPath, [line, kept, result], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(readFileSync(result, 'utf8'));
  };
  const several = (kept) => Array.from({ length: turns }, () => run(kept));
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/line.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(here) },
    outfile: line,
    logLevel: 'error',
  });
  try {
    const cold = several('');
    run(cache);
    return [summary('nothing kept', cold), summary('everything kept', several(cache))];
  } finally {
    rmSync(line, { force: true });
  }
}

function summary(name, runs) {
  const medians = (of) =>
    Object.fromEntries(
      Object.keys(of(runs[0])).map((key) => [
        key,
        runs.map((run) => of(run)[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)],
      ]),
    );
  const all = medians(({ stages }) => stages);
  const rules = Object.entries(medians(({ rules }) => rules)).sort((a, b) => b[1] - a[1]);
  return { name, total: Object.values(all).reduce((sum, one) => sum + one, 0), stages: all, rules };
}
