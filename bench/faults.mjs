// Lets each call of the file system in a build fail, one at a time, with each code: the build must say so in a sentence
// (exit 2) or do without (a cache), the previous or the new output must be whole, and the next build must go through.
// Usage: node bench/faults.mjs [--every 1] [--no-cache] [--codes ENOSPC,EIO]
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import { makeProject, now, putFiles, states, treeOf } from './small-project.mjs';

const { install } = createRequire(import.meta.url)('./at-call.cjs');
const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    'no-cache': { type: 'boolean', default: false },
    codes: { type: 'string', default: 'EIO,ENOSPC,EMFILE,EACCES,EROFS,EXDEV,EBUSY,EPERM' },
  },
});
const codes = values.codes.split(',');
const every = Number(values.every);

/** The commands as the launcher runs them, in this process: a process for each fault would take an hour. */
const bundle = new URL('../dist/cli/main.cjs', import.meta.url).pathname;
const main = { exports: {} };
new vm.Script(`(function(exports,require,module,__filename,__import){${readFileSync(bundle, 'latin1')}\n})`, {
  filename: bundle,
  importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}).runInThisContext()(main.exports, createRequire(bundle), main, bundle, (name) => import(name));

const content = await states();
const dir = makeProject();
const options = values['no-cache'] ? ['--no-cache', '--channel', 'x'] : [];

async function command(args, plan) {
  let err = '';
  let out = '';
  const world = {
    cwd: dir,
    env: { LANG: 'C' },
    out: (text) => (out += text),
    err: (text) => (err += text),
    terminal: false,
    columns: 100,
    now: '2026-11-20T09:00:00Z',
  };
  if (plan) plan.root = dir;
  const calls = plan ? install(plan) : undefined;
  try {
    const code = await main.exports.run(args, world);
    return { code, err, said: err + out, calls: calls?.calls() };
  } finally {
    calls?.remove();
  }
}

const build = (plan) => command(['build', ...now, ...options], plan);

const tally = { faults: 0, said: 0, without: 0, old: 0, fresh: 0, starved: 0 };

async function clean(state) {
  putFiles(dir, content[state]);
  let { code, said: err } = await build();
  // The watchdog over a source is a clock: on a machine with other work it may strike without a reason.
  for (let attempt = 0; code === 2 && attempt < 3; attempt++) {
    tally.starved++;
    console.log(`ended with 2: ${err.split('\n')[0]}`);
    ({ code, said: err } = await build());
  }
  const tree = treeOf(join(dir, 'editions'));
  return { code, err, tree };
}

const wrong = [];
try {
  const trees = {};
  for (const state of ['a', 'b', 'a']) trees[state] = (await clean(state)).tree;
  putFiles(dir, content.b);
  const { calls } = await build({ at: 0 });
  await clean('a');
  for (let at = 1, turn = 0; at <= calls; at++) {
    for (const code of every === 1 ? codes : [codes[at % codes.length]]) {
      if (turn++ % every !== 0) continue;
      putFiles(dir, content.b);
      const plan = { at, code };
      const { code: exit, err, said } = await build(plan);
      const label = `${code} at call ${at}, ${plan.met}`;
      tally.faults++;
      if (exit === 2) tally.said++;
      else tally.without++;
      if (![0, 2].includes(exit)) wrong.push(`${label}: exit ${exit}: ${err}`);
      // Of what, and why; or, for a source, that it cannot be read.
      const isClear = /\((E[A-Z]+)\)/.test(said) && !/\n\s+at |undefined|as asked/.test(said);
      if (exit === 2 && !isClear) wrong.push(`${label}: says ${said}`);
      const found = treeOf(join(dir, 'editions'));
      if (found === trees.a) tally.old++;
      else if (found === trees.b) tally.fresh++;
      else wrong.push(`${label}: neither the old output nor the new one; ${err}`);
      if (exit === 2 && found === trees.b && !/complete/.test(err)) wrong.push(`${label}: new, but says ${err}`);
      if (exit === 0 && found !== trees.b) wrong.push(`${label}: exit 0 without the new output`);
      const after = await clean('b');
      if (after.code !== 0 || after.tree !== trees.b)
        wrong.push(`${label}: the next build ends with ${after.code}: ${after.err}`);
      await clean('a');
    }
  }
  console.log(`${calls} calls, ${JSON.stringify(tally)}`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
for (const line of wrong.slice(0, 40)) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
