/** Whole processes: how long they take, how much processor, how much memory at their peak. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const witness = pathToFileURL(join(root, 'bench/witness.mjs')).href;

/** @returns `wall` and `cpu` in milliseconds, `peak` in MB; throws when the process fails */
export async function once(args, cwd = root) {
  const folder = mkdtempSync(join(tmpdir(), 'onmessage-bench-'));
  const file = join(folder, 'usage.json');
  // Costs Node 20 about 28 ms at every start, whatever it is set to.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', witness, ...args], {
    cwd,
    env: { ...env, ONMESSAGE_BENCH: file },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  const wall = performance.now() - started;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said}`);
  const { cpu, peak } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return { wall, cpu, peak };
}

/** Runs commands in turns, so that a busy moment of the machine meets all of them; medians. The first turn is not counted. */
export async function interleaved(turns, commands) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn++)
    for (const [name, args] of Object.entries(commands)) {
      const ran = await once(args);
      if (turn > 0) runs[name].push(ran);
    }
  return Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, medianOf(all)]));
}

function medianOf(runs) {
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
}
