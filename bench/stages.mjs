/** Bundles the line itself and runs it in a process of its own: how its time is shared among its stages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './processes.mjs';

/** @returns for each round its name, milliseconds in all, and milliseconds by stage */
export async function stages(folder) {
  mkdirSync(folder, { recursive: true });
  const line = join(root, 'dist', `.bench-${process.pid}.mjs`);
  const result = join(folder, 'stages.json');
  // Beside the program's own bundle, from where it finds templates and packages.
  const here = pathToFileURL(join(root, 'dist/cli/main.cjs')).href;
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
    const { status, stderr } = spawnSync(process.execPath, [line, join(folder, 'cache'), result], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  } finally {
    rmSync(line, { force: true });
  }
  return JSON.parse(readFileSync(result, 'utf8'));
}
