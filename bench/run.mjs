// What the program costs, as ratios measured in one run: npm run bench [-- --quick]. See README.md beside.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heading, line, say } from './lines.mjs';
import { writeMessages } from './messages.mjs';
import { interleaved, once, root } from './processes.mjs';
import { stages } from './stages.mjs';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'onmessage-bench-'));
const bin = join(root, 'bin/onmessage.js');
const now = ['--now', '2026-11-20T09:00:00Z'];
process.env.XDG_CACHE_HOME = join(folder, 'user-cache');

try {
  const bare = await startUp();
  await sample(bare);
  await shares();
  for (const count of quick ? [100] : [100, 1000]) await many(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @returns processor time of a bare Node in milliseconds, the unit of what follows */
async function startUp() {
  heading('Start-up', 'times a bare Node');
  const found = await interleaved(quick ? 5 : 15, {
    'node -e 0': ['-e', '0'],
    'onmessage --version': [bin, '--version'],
    'onmessage --help': [bin, '--help'],
    'onmessage rules': [bin, 'rules'],
  });
  const bare = found['node -e 0'].cpu;
  for (const [name, ran] of Object.entries(found)) line(name, ran.cpu / bare, ran);
  return bare;
}

async function sample(bare) {
  heading('The sample of this repository', 'times a bare Node; fresh output folder for the cold build');
  const [out, cache] = [join(folder, 'editions'), join(folder, 'cache')];
  const options = ['--out', out, '--cache', cache, ...now];
  const cold = await once([bin, 'build', ...options]);
  const found = await interleaved(quick ? 3 : 7, {
    'build, nothing changed': [bin, 'build', ...options],
    check: [bin, 'check', ...options],
    'check of one message': [bin, 'check', 'content/winter-kettle', ...options],
  });
  for (const [name, ran] of Object.entries({ 'build, nothing kept': cold, ...found })) line(name, ran.cpu / bare, ran);
}

/** How one run is shared among its stages; loading the program itself is not counted. */
async function shares() {
  for (const { name, total, stages: all, rules } of await stages(join(folder, 'stages'), quick ? 1 : 5)) {
    heading(`Stages, ${name}`, 'share of the whole');
    for (const [stage, wall] of Object.entries(all)) line(stage, wall / total, { wall }, '%');
    const judging = all.align + all.coverage + all.judge;
    heading(`The proof, ${name}`, 'ratios');
    line('judging to rendering', judging / all.render, {});
    const proof = (all.read + judging) / (all.compose + all.render);
    line('the proof to composing and rendering', proof, {});
    say(`  The proof costs ${proof.toFixed(1)} of the rendering.`);
    heading(`The ten dearest rules, ${name}`, 'share of the judging');
    for (const [rule, wall] of rules.slice(0, 10)) line(rule, wall / all.judge, { wall }, '%');
  }
}

async function many(count) {
  heading(`${count} messages, newsletter and posts`, 'milliseconds of processor a message; fresh output folder first');
  const dir = join(folder, `many-${count}`);
  mkdirSync(dir);
  for (const name of ['brand.config.ts', 'assets']) cpSync(join(root, name), join(dir, name), { recursive: true });
  writeMessages(join(dir, 'content'), count);
  const runs = {
    'build, nothing kept': [bin, 'build', ...now],
    'build, nothing changed': [bin, 'build', ...now],
    check: [bin, 'check', ...now],
  };
  for (const [name, args] of Object.entries(runs)) {
    const ran = await once(args, dir);
    line(name, ran.cpu / count, ran);
  }
}
