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

/** Takes seeds until the time is up or one is at fault. */
function take(seconds, first, last) {
  let seed = first;
  let heard = Date.now();
  const args = ['--max-old-space-size=400', line, String(seconds), String(first), ...last.map(String)];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stdio[3].on('data', (data) => {
    seed = String(data).trim().split('\n').at(-1);
    heard = Date.now();
  });
  const watch = setInterval(() => Date.now() - heard > 60_000 && child.kill('SIGKILL'), 1000);
  return new Promise((done) => {
    child.on('close', (code, signal) => {
      clearInterval(watch);
      done(signal ? { seed: Number(seed), signal } : JSON.parse(said));
    });
  });
}

const end = Date.now() + Number(seconds) * 1000;
let next = Number(first);
let found;
do {
  found = await take((end - Date.now()) / 1000, next, last);
  // On a busy machine everything stalls at times: it counts when it does so again, alone.
  if (found.stall || found.signal) {
    const again = await take(60, found.seed, [found.seed]);
    const isFault = again.stall || again.signal || again.crash;
    found = isFault ? again : { ...found, stall: undefined, signal: undefined, next: found.seed + 1 };
  }
  console.log(JSON.stringify({ ...found, text: found.stall || found.crash || found.signal ? found.text : undefined }));
  next = found.next;
} while (next !== undefined && Date.now() < end && last.length === 0);
rmSync(cwd, { recursive: true, force: true });
rmSync(line, { force: true });
process.exitCode = found.next === undefined ? 1 : 0;
