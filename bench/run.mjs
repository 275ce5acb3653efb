// What the program costs, as ratios within one run: npm run bench
// Nothing here fails: figures depend on the machine, ratios less so. Runs are interleaved and the median is taken.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const program = join(root, 'bin/onmessage.js');
const rounds = Number(process.argv[2] ?? 5);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function once(args, cwd, before) {
  before?.();
  const started = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '' },
  });
  if (run.status !== 0) throw new Error(`${args.join(' ')}: ${run.stderr || run.stdout}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Milliseconds of each case, the rounds interleaved. */
function measure(cases) {
  const times = new Map(cases.map(({ name }) => [name, []]));
  for (const { args, cwd, before } of cases) once(args, cwd, before);
  for (let round = 0; round < rounds; round++)
    for (const { name, args, cwd, before } of cases) times.get(name).push(once(args, cwd, before));
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function table(title, times, unit) {
  const base = times.get(unit);
  console.log(`\n${title}`);
  for (const [name, ms] of times)
    console.log(
      `  ${name.padEnd(42)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / base).toFixed(2).padStart(7)} × ${unit}`,
    );
}

/** The sample in a folder of its own. */
function sample() {
  const folder = mkdtempSync(join(tmpdir(), 'onmessage-bench-'));
  for (const name of ['brand.config.ts', 'assets', 'content'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

/** Short messages with a price and a date each, for posts and the newsletter. */
function many(count) {
  const folder = mkdtempSync(join(tmpdir(), 'onmessage-bench-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(
    join(folder, 'brand.config.json'),
    JSON.stringify({ name: 'Bench', channels: { everyday: ['newsletter', 'x', 'bluesky', 'mastodon'] } }),
  );
  for (let i = 1; i <= count; i++)
    writeFileSync(
      join(folder, 'content', `m${i}.md`),
      `---\ntitle: Message ${i} of the day\nsummary: It costs {{price}} from {{start}}.\nfacts:\n  price: ${i}.90 EUR\n  start: 2026-11-27\n---\n\nIt costs {{price}} and starts on {{start:on}}. Call +30 210 555 0100.\n\n- One\n- Two\n`,
    );
  return folder;
}

const folder = sample();
const hundred = many(100);
const thousand = many(1000);
try {
  const clean = (where) => () =>
    ['.onmessage', 'editions'].forEach((name) => rmSync(join(where, name), { recursive: true, force: true }));
  table('Start-up', measure([
    { name: 'bare node', args: ['-e', '0'], cwd: folder },
    { name: 'onmessage --version', args: [program, '--version'], cwd: folder },
    { name: 'onmessage --help', args: [program, '--help'], cwd: folder },
  ]), 'bare node'); // prettier-ignore
  table('The sample: 6 messages, 160 renditions', measure([
    { name: 'check of one message, warm', args: [program, 'check', 'content/winter-kettle'], cwd: folder },
    { name: 'check of all, warm', args: [program, 'check'], cwd: folder },
    { name: 'build of all, nothing changed', args: [program, 'build'], cwd: folder },
    { name: 'build of all, nothing kept', args: [program, 'build'], cwd: folder, before: clean(folder) },
  ]), 'build of all, nothing kept'); // prettier-ignore
  table('Short messages, 4 channels, nothing kept', measure([
    { name: '100 messages', args: [program, 'build'], cwd: hundred, before: clean(hundred) },
    { name: '1,000 messages', args: [program, 'build'], cwd: thousand, before: clean(thousand) },
  ]), '100 messages'); // prettier-ignore
} finally {
  for (const each of [folder, hundred, thousand]) rmSync(each, { recursive: true, force: true });
}
