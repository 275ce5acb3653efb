/** Whole processes: how long they take, how much processor, how much memory at their peak. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const witness = pathToFileURL(join(root, 'bench/witness.mjs')).href;
let old;
let moved = 0;
/**
 * Out of the way, where no program looks for its content, and deleted when all is measured. Where many files were just
 * deleted a disk may be slow to make new ones: on ext4, 9,001 files took 2 to 6 seconds to write, and 0.4 to 0.9 otherwise.
 */
export function away(...paths) {
  if (!old) {
    old = mkdtempSync(join(tmpdir(), 'onmessage-bench-old-'));
    process.on('exit', () => rmSync(old, { recursive: true, force: true }));
  }
  for (const path of paths) if (existsSync(path)) renameSync(path, join(old, String(moved++)));
}

/** Milliseconds of a tick in /proc/<pid>/stat. */
const tick = 10;

/** A process that was stopped because it took more than it may: said in the table as it stands here. */
export class Overrun extends Error {}

/**
 * @param args of Node, or of `program` where that is another
 * @param more `cwd`, `env` added to ours; exit codes it may end with; `seconds` and `megabytes` after which it is stopped
 * @returns `wall` and `cpu` in milliseconds, `peak` in MB; the last two are undefined where the system does not tell
 * @throws Overrun, or Error with what the process said
 */
export async function once(args, more = {}) {
  const { cwd = root, program, env: own = {}, ends = [0], seconds = 600, megabytes = Infinity } = more;
  const folder = mkdtempSync(join(tmpdir(), 'onmessage-bench-'));
  const file = join(folder, 'usage.json');
  // Costs Node 20 about 28 ms at every start, whatever it is set to.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const started = performance.now();
  const child = spawn(program ?? process.execPath, program ? args : ['--import', witness, ...args], {
    cwd,
    env: { ...env, ...own, ONMESSAGE_BENCH: file },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-2000)));
  const stop = { reason: undefined };
  const watched = watch(child, { seconds, megabytes, closely: program !== undefined }, stop);
  const [code, signal] = await new Promise((resolve, reject) =>
    child.on('close', (...ended) => resolve(ended)).on('error', reject),
  ).finally(() => clearInterval(watched.timer));
  const wall = performance.now() - started;
  const usage = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : watched.usage;
  rmSync(folder, { recursive: true });
  if (stop.reason) throw new Overrun(stop.reason);
  if (!ends.includes(code))
    throw new Error(`${args.slice(0, 4).join(' ')} ended with ${code ?? signal}: ${lastOf(said)}`);
  return { wall, cpu: usage.cpu, peak: usage.peak };
}

/** What Node says when its memory is full ends in a list of addresses; the sentence stands before it. */
const lastOf = (said) => /FATAL ERROR: .*/.exec(said)?.[0] ?? said.trim().split('\n').slice(-3).join(' ');

/** Looks at a running process: for its limits, and because one that is no Node cannot write down what it used. */
function watch(child, { seconds, megabytes, closely }, stop) {
  const usage = { cpu: undefined, peak: undefined };
  const until = performance.now() + seconds * 1000;
  const look = () => {
    try {
      const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      if (peak > 0) Object.assign(usage, { peak, cpu: (Number(stat[11]) + Number(stat[12])) * tick });
    } catch {
      // Another system than Linux, or it has just ended.
    }
    if (performance.now() > until) stop.reason = `not in ${seconds} s`;
    if (usage.peak > megabytes) stop.reason = `not in ${megabytes} MB`;
    if (stop.reason) child.kill('SIGKILL');
  };
  return { usage, timer: setInterval(look, closely ? 5 : 50) };
}

/**
 * Runs commands in turns, so that a busy moment of the machine meets all of them; the disk is settled before each.
 * @param commands arguments of Node, or `{ args, before, after, …what once() takes }`; `before(turn)` may lay a fresh
 * folder, `after()` may look at what came of it: neither is timed
 * @param options `warm`: the first turn is not counted; `budget`: seconds after which no further turn begins
 * @returns medians with the number of `runs`, or `{ reason }` of what could not be measured
 */
export async function interleaved(turns, commands, { warm = true, budget = Infinity } = {}) {
  const jobs = Object.entries(commands).map(([name, job]) => ({
    name,
    runs: [],
    ...(Array.isArray(job) ? { args: job } : job),
  }));
  const until = performance.now() + budget * 1000;
  for (let turn = warm ? 0 : 1; turn <= turns; turn++) {
    if (turn > 1 && performance.now() > until) break;
    for (const job of jobs.filter(({ reason }) => reason === undefined)) await take(job, turn);
  }
  return Object.fromEntries(jobs.map(({ name, runs, reason }) => [name, reason ? { reason } : medianOf(runs)]));
}

async function take(job, turn) {
  try {
    job.before?.(turn);
    spawnSync('sync');
    const ran = await once(job.args, job);
    if (turn > 0) job.runs.push({ ...ran, ...job.after?.() });
  } catch (error) {
    job.reason = error.message;
  }
}

/** Medians of all that is a number; one that a run does not tell is left out. */
function medianOf(runs) {
  const keys = Object.keys(runs[0]).filter((key) => runs.every((run) => typeof run[key] === 'number'));
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { ...Object.fromEntries(keys.map((key) => [key, middle(key)])), runs: runs.length };
}
