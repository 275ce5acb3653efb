// What the program costs, as ratios measured in one run: npm run bench [-- --quick | --all]. See README.md beside.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chart } from './chart.mjs';
import { judged } from './goals.mjs';
import { heading, line, say, sayRow } from './lines.mjs';
import { peers } from './peers/index.mjs';
import { root } from './processes.mjs';
import { speed } from './report.mjs';
import { changed } from './rows/changed.mjs';
import { realPosts } from './rows/corpus.mjs';
import { alone, documents, families, newsletters } from './rows/families.mjs';
import { oneMessage, startUp } from './rows/start.mjs';
import { skeletons } from './skeletons.mjs';
import { stages } from './stages.mjs';

const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    seconds: { type: 'string' },
    megabytes: { type: 'string', default: '4096' },
  },
});
const { quick, all } = asked;
const folder = mkdtempSync(join(tmpdir(), 'onmessage-bench-'));
process.env.XDG_CACHE_HOME = join(folder, 'user-cache');
const many = quick ? 100 : 1000;
const run = {
  quick,
  folder,
  /** What one process may take; and how long a row may before no further turn of it begins. */
  settings: { seconds: Number(asked.seconds ?? (all ? 1800 : 300)), megabytes: Number(asked.megabytes) },
  budget: quick ? 60 : all ? 1800 : 300,
};

const groups = {
  start: ['Start-up', () => startUp(run)],
  one: ['One message', () => oneMessage(run)],
  families: ['Four families', () => families(run, many, { hugo: 1.2, 'hugo-html': undefined, eleventy: 0.3 })],
  newsletters: ['Newsletters', () => newsletters(run, many)],
  documents: ['Documents', () => documents(run, quick ? 20 : 200)],
  changed: ['A second build', () => changed(run, many)],
  corpus: ['Real posts', () => realPosts(run, many)],
  ...(all && {
    families10000: ['Ten thousand', () => tenThousand()],
    changed10000: ['A second build of ten thousand', () => changed(run, 10_000)],
    alone100000: ['A hundred thousand', () => hundredThousand()],
  }),
};

const started = new Date();
const [load] = loadavg();
const rows = [];
const done = new Set();
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

run.skeletons = skeletons(join(folder, 'skeletons'));
const wanted = asked.only?.split(',');
for (const [id, [title, measure]] of Object.entries(groups)) {
  if (wanted && !wanted.includes(id)) continue;
  const from = performance.now();
  const found = (await measure().catch(({ message: reason }) => [{ id, work: title, reason }])).map(judged);
  rows.push(...found);
  heading(title, `${((performance.now() - from) / 1000).toFixed(0)} s`);
  found.forEach(sayRow);
  done.add(title);
  if (!quick && !wanted) publish();
}
if (!wanted || wanted.includes('stages')) {
  const shares = await stagesOf();
  done.add('Stages');
  if (!quick && !wanted) publish(shares);
}
if (!quick && !wanted) say('\nWritten: bench/results.json, docs/speed.md, docs/bench.svg.');

async function tenThousand() {
  const found = await families(run, 10_000, { hugo: 0.9 });
  const memory = { ...found[0], id: 'memory-10000', unit: 'memory', goal: 0.25 };
  return [...found, memory];
}

async function hundredThousand() {
  const ours = await alone(run, 100_000);
  const ten = rows.find(({ id }) => id === 'hugo-10000')?.ours ?? { reason: 'not measured' };
  const work = '100,000 messages, four families';
  return [
    { id: 'time-100000', work, than: 'ten thousand', goal: 12, ours, theirs: ten },
    { id: 'memory-100000', work, unit: 'memory', than: 'ten thousand', goal: 1.5, ours, theirs: ten },
  ];
}

/** How one run of the sample is shared among its stages; loading the program itself is not counted. */
async function stagesOf() {
  const found = await stages(join(folder, 'stages'), quick ? 1 : 5);
  for (const { name, total, stages: shares, rules } of found) {
    heading(`Stages of the sample, ${name}`, 'share of the whole');
    for (const [stage, wall] of Object.entries(shares)) line(stage, wall / total, { wall }, '%');
    const judging = shares.align + shares.coverage + shares.judge;
    const proof = (shares.read + judging) / (shares.compose + shares.render);
    say(
      `  The proof costs ${proof.toFixed(1)} of composing and rendering, judging ${(judging / shares.render).toFixed(1)} of rendering.`,
    );
    heading(`The ten dearest rules, ${name}`, 'share of the judging');
    for (const [rule, wall] of rules.slice(0, 10)) line(rule, wall / shares.judge, { wall }, '%');
  }
  return found;
}

function versionOf({ name, version }) {
  try {
    return { name, version: version() };
  } catch ({ message: absent }) {
    return { name, absent };
  }
}

/** After each part, so that a run that is cut short leaves what it had measured, and says what it had not. */
function publish(shares) {
  const results = {
    schema: 1,
    measured: started.toISOString().slice(0, 10),
    minutes: Math.round((Date.now() - started) / 60_000),
    machine: `${cpus().length} processors (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.versions.node}`,
    load,
    all,
    limits: run.settings,
    missing: [...Object.values(groups).map(([title]) => title), 'Stages'].filter((title) => !done.has(title)),
    peers: Object.values(peers).map(versionOf),
    rows,
    stages: shares,
  };
  const put = (path, text) => writeFileSync(join(root, path), text);
  put('bench/results.json', `${JSON.stringify(results, undefined, 2)}\n`);
  put('docs/bench.svg', chart(results));
  put('docs/speed.md', speed(results));
  const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs');
  execFileSync(process.execPath, [prettier, '--write', '--log-level', 'warn', 'docs/speed.md', 'bench/results.json'], {
    cwd: root,
  });
}
