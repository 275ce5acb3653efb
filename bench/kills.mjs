// Kills builds: at every call of the file system while they write, then at random moments. After each, `verify` must
// find the whole previous or the whole new output, byte for byte, and the next build must go through and leave nothing
// behind. Usage: nice -n 19 node bench/kills.mjs [--count 1000] [--seed 1] [--workers 2]
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeProject, now, putFiles, states, treeOf } from './small-project.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
  },
});
const count = Number(values.count);
const bin = new URL('../bin/onmessage.js', import.meta.url).pathname;
const atCall = new URL('at-call.cjs', import.meta.url).pathname;
const content = await states();

/** The same numbers for the same seed (mulberry32). */
function chance(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const tally = { kills: 0, points: 0, random: 0, ended: 0, old: 0, fresh: 0, finished: 0, locks: 0, starved: 0 };
const wrong = [];

function begin(dir, args, env = {}) {
  const child = spawn(process.execPath, [...(env.AT_CALL_ROOT ? ['-r', atCall] : []), bin, ...args], {
    cwd: dir,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (err += text));
  return { child, ended: new Promise((done) => child.on('close', (code, signal) => done({ code, signal, err }))) };
}

async function build(dir, env) {
  for (let attempt = 1; ; attempt++) {
    const { code, err } = await begin(dir, ['build', ...now], env).ended;
    if (code === 0) return;
    // The watchdog over a source is a clock: on a machine with other work it may strike without a reason.
    if (attempt === 5 || code !== 2) throw new Error(`a build that nobody killed ended with ${code}: ${err}`);
    tally.starved++;
    console.log(`ended with 2: ${err.split('\n')[0]}`);
  }
}

/** The calls of a whole build that begin with the lock: before it nothing is written. */
async function pointsOf(dir, to) {
  putFiles(dir, content[to]);
  const file = join(dir, 'calls.txt');
  await build(dir, { AT_CALL_ROOT: dir, AT_CALL_LOG: file });
  const calls = readFileSync(file, 'utf8').trim().split('\n');
  rmSync(file);
  const first = calls.findIndex((call) => call.includes('.lock'));
  return { calls, first: first + 1 };
}

async function prepare() {
  const dir = makeProject();
  const trees = {};
  // Twice each: what is kept of pictures is there before anything is counted.
  for (const state of ['a', 'b', 'a']) {
    putFiles(dir, content[state]);
    await build(dir);
    trees[state] = treeOf(join(dir, 'editions'));
  }
  const started = Date.now();
  const points = { b: await pointsOf(dir, 'b'), a: await pointsOf(dir, 'a') };
  return { dir, trees, points, now: 'a', took: (Date.now() - started) / 2 };
}

const leftIn = (dir) =>
  [...readdirSync(join(dir, '.onmessage')), ...readdirSync(join(dir, '.onmessage/staging'))].filter(
    (name) => name !== 'cache' && name !== 'staging',
  );

async function once(project, plan, label) {
  const { dir, trees } = project;
  const to = project.now === 'a' ? 'b' : 'a';
  putFiles(dir, content[to]);
  const started = Date.now();
  const { child, ended } = begin(
    dir,
    ['build', '--quiet', ...now],
    plan.at ? { AT_CALL_ROOT: dir, AT_CALL: plan.at } : {},
  );
  const timer =
    plan.share === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), plan.share * project.took);
  const { code, signal } = await ended;
  clearTimeout(timer);
  if (signal === 'SIGKILL') tally.kills++;
  else {
    tally.ended++;
    project.took = 0.8 * project.took + 0.2 * (Date.now() - started);
    if (code === 2) tally.starved++;
    else if (code !== 0) wrong.push(`${label}: ended with ${code}`);
  }
  const before = leftIn(dir);
  if (before.some((name) => name.endsWith('.commit.json'))) tally.finished++;
  if (before.some((name) => name.endsWith('.lock'))) tally.locks++;
  const verify = await begin(dir, ['verify', '--quiet']).ended;
  if (verify.code !== 0) wrong.push(`${label}: verify ended with ${verify.code}: ${verify.err}`);
  const tree = treeOf(join(dir, 'editions'));
  if (tree === trees[project.now]) tally.old++;
  else if (tree === trees[to]) {
    tally.fresh++;
    project.now = to;
  } else wrong.push(`${label}: neither the old output nor the new one`);
}

async function whole(project, label) {
  const to = project.now === 'a' ? 'b' : 'a';
  putFiles(project.dir, content[to]);
  await build(project.dir);
  if (treeOf(join(project.dir, 'editions')) !== project.trees[to]) wrong.push(`${label}: the next build is not whole`);
  const left = leftIn(project.dir);
  if (left.length > 0) wrong.push(`${label}: left behind: ${left.join(', ')}`);
  project.now = to;
}

let next = 0;
async function work(worker) {
  const project = await prepare();
  const random = chance(Number(values.seed) * 1000 + worker);
  try {
    for (let turn = 1; next < count; turn++) {
      const number = next++;
      const { calls, first } = project.points[project.now === 'a' ? 'b' : 'a'];
      const inside = calls.length - first + 1;
      // Every call twice over, spread when there are fewer kills than calls; the rest at random moments.
      const named = number < Math.min(2 * inside, count / 2);
      const step = Math.max(1, (2 * inside) / (count / 2));
      const at = first + (Math.floor(number * step) % inside);
      const plan = named ? { at } : { share: random() * 1.1 };
      if (named) tally.points++;
      else tally.random++;
      const label = named
        ? `kill ${number} at ${calls[at - 1]}`
        : `kill ${number} at ${plan.share.toFixed(2)} of a build`;
      await once(project, plan, label);
      if (turn % 5 === 0) await whole(project, label);
      if (count >= 200 && number % 50 === 49) console.log(`${number + 1} of ${count}: ${JSON.stringify(tally)}`);
    }
    await whole(project, 'last');
  } finally {
    rmSync(project.dir, { recursive: true, force: true });
  }
}

spawnSync(process.execPath, [bin, '--version']);
await Promise.all(Array.from({ length: Number(values.workers) }, (_, worker) => work(worker)));
console.log(JSON.stringify(tally));
for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
