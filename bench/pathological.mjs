/**
 * What the inputs cost that bring parsers down: each alone through the whole program, dearest first.
 * `node bench/pathological.mjs [all]`; with `all` also the costly ones of the collection.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createJiti } from 'jiti';

const root = resolve(import.meta.dirname, '..');
const jiti = createJiti(import.meta.url);
const { pathological } = await jiti.import(join(root, 'test/hostile/pathological.ts'));
const { collection } = await jiti.import(join(root, 'test/hostile/collection.ts'));
const isDear = ({ outcome }) =>
  outcome.refused === 'costly' || /^(?:too-|nested-|table-|line-|head-too)/.test(outcome.refused);
const inputs = [...pathological, ...(process.argv[2] === 'all' ? Object.values(collection).flat().filter(isDear) : [])];

const brand = { name: 'Lumen', locale: 'en', channels: { everyday: ['x', 'mobile-page'] } };
const bin = JSON.stringify(join(root, 'bin/onmessage.js'));
/** Tells on the third stream what the process used, whatever became of it. */
const child = `process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(3, JSON.stringify({ cpu: (u + s) / 1000, memory: maxRSS / 1024 })); });
  process.argv.splice(1, 0, ${bin}); import(${bin});`;

function measure(input) {
  const cwd = mkdtempSync(join(tmpdir(), 'onmessage-'));
  try {
    mkdirSync(join(cwd, 'content'));
    writeFileSync(join(cwd, 'brand.config.json'), JSON.stringify(brand));
    writeFileSync(join(cwd, 'content/a.md'), input.text);
    const args = ['--max-old-space-size=400', '-e', child, 'build', '--json'];
    const { status, output } = spawnSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
    const used = output[3] ? JSON.parse(output[3]) : { cpu: Infinity, memory: Infinity };
    const refused = status === 2 ? JSON.parse(output[1]).refused[0].findings[0].rule : 'published';
    return { name: input.name, status, ...used, refused };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const nothing = measure({ name: 'one line', text: '# Kettle\n\nWords.\n' });
console.log(`one line: ${nothing.cpu.toFixed(0)} ms of processor, ${nothing.memory.toFixed(0)} MB\n`);
const all = inputs.map(measure).sort((a, b) => b.cpu - a.cpu);
for (const { name, cpu, memory, status, refused } of all)
  console.log(
    `${cpu.toFixed(0).padStart(6)} ms ${memory.toFixed(0).padStart(4)} MB  exit ${status}  ${name}: ${refused}`,
  );
if (all.some(({ status, cpu }) => status === null || status === 70 || cpu - nothing.cpu > 2000)) process.exitCode = 1;
