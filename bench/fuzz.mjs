/**
 * Looks for a text that crashes the program or makes it stall for over a second: `node bench/fuzz.mjs [seconds] [first seed]`.
 * `node bench/fuzz.mjs 60 123 123` takes one seed alone. The first fault ends it, with the seed and the text.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './processes.mjs';

const [seconds = '60', first = '1', ...last] = process.argv.slice(2);
const line = join(root, 'dist', `.fuzz-${process.pid}.mjs`);
const here = pathToFileURL(join(root, 'dist/cli/main.cjs')).href;
const cwd = mkdtempSync(join(tmpdir(), 'onmessage-'));
mkdirSync(join(cwd, 'content'));
const markets = { GR: { name: 'Greece', currency: 'EUR', timeZone: 'Europe/Athens', callingCode: '+30' } };
const brand = { name: 'Lumen', locale: 'en', locales: { en: ['GR'] }, markets, site: { url: 'https://lumen.example' } };
writeFileSync(join(cwd, 'brand.config.json'), JSON.stringify(brand));
await build({
  absWorkingDir: root,
  entryPoints: ['bench/fuzz-line.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  define: { 'import.meta.url': JSON.stringify(here) },
  outfile: line,
  logLevel: 'error',
});
let seed = first;
let heard = Date.now();
const child = spawn(process.execPath, ['--max-old-space-size=400', line, seconds, first, ...last], {
  cwd,
  stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
});
child.stdio[3].on('data', (data) => {
  seed = String(data).trim().split('\n').at(-1);
  heard = Date.now();
});
const watch = setInterval(() => {
  if (Date.now() - heard < 60_000) return;
  console.log(JSON.stringify({ seed, hang: true }));
  child.kill('SIGKILL');
}, 1000);
child.on('close', (code, signal) => {
  clearInterval(watch);
  rmSync(cwd, { recursive: true, force: true });
  rmSync(line, { force: true });
  if (signal) console.log(JSON.stringify({ seed, signal }));
  process.exitCode = code ?? 1;
});
