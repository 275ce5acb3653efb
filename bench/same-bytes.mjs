// Builds one project over 4 time zones × 4 languages of the system × 1, 2 and 16 threads, with and without what was
// kept, in folders of other names and with other umasks: every byte must be the same. Usage:
//   nice -n 19 node bench/same-bytes.mjs [--sample] [--every 1]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brand, now, putFiles, states, treeOf } from './small-project.mjs';

const { values } = parseArgs({
  options: { sample: { type: 'boolean', default: false }, every: { type: 'string', default: '1' } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/onmessage.js');
const zones = ['UTC', 'Europe/Athens', 'Pacific/Apia', 'America/St_Johns'];
const languages = [
  { LC_ALL: 'C' },
  { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { LANG: 'el_GR.UTF-8' },
  { LC_ALL: 'hu_HU.UTF-8', LANGUAGE: 'hu' },
];
const threads = ['1', '2', '16'];
const folders = ['a', 'έργο με κενά', 'deep/er/still', 'árvíztűrő'];
const umasks = ['022', '077', '002', '027'];

const above = mkdtempSync(join(tmpdir(), 'onmessage-'));
const content = (await states()).a;

function project(name) {
  const dir = join(above, name, 'project');
  mkdirSync(dir, { recursive: true });
  if (values.sample)
    for (const part of ['brand.config.ts', 'assets', 'content'])
      cpSync(join(root, part), join(dir, part), { recursive: true });
  else {
    writeFileSync(join(dir, 'brand.config.json'), JSON.stringify(brand));
    putFiles(dir, content);
  }
  return dir;
}

/** @returns the whole output as one text */
function built(dir, env, umask, options, again = 5) {
  rmSync(join(dir, 'editions'), { recursive: true, force: true });
  const command = `umask ${umask}; exec "${process.execPath}" "${bin}" build ${[...now, ...options].join(' ')}`;
  const { status, stderr, stdout } = spawnSync('sh', ['-c', command], {
    cwd: dir,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    encoding: 'utf8',
  });
  // The watchdog over a source is a clock: on a machine with other work it may strike without a reason.
  if (status === 2 && stdout.includes('takes-too-long') && again > 0) return built(dir, env, umask, options, again - 1);
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr}${stdout}`);
  return treeOf(join(dir, 'editions'));
}

const wrong = [];
let count = 0;
try {
  const dirs = folders.map(project);
  const first = built(dirs[0], { TZ: 'UTC', LC_ALL: 'C' }, '022', ['--no-cache']);
  let turn = 0;
  for (const [z, TZ] of zones.entries())
    for (const [l, language] of languages.entries())
      for (const UV_THREADPOOL_SIZE of threads)
        for (const options of [['--no-cache'], []]) {
          if (turn++ % Number(values.every) !== 0) continue;
          const at = (z + l) % 4;
          count++;
          const env = { TZ, UV_THREADPOOL_SIZE, ...language };
          if (built(dirs[at], env, umasks[at], options) !== first)
            wrong.push(`${JSON.stringify(env)} ${folders[at]} ${options.join(' ')}`);
        }
  console.log(
    `${count} builds of ${first.split('\n').length} files: ${wrong.length === 0 ? 'the same bytes' : 'they differ'}`,
  );
} finally {
  rmSync(above, { recursive: true, force: true });
}
for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
