/** The libraries that the program makes documents with, called by a short script on the same data. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, makeMany, now } from '../../project.mjs';

export default {
  name: 'Typst, docx, nodemailer',
  version: () => 'as the program has them',
  prepare(dir, count) {
    const data = join(dir, 'data');
    mkdirSync(data, { recursive: true });
    const { status, stderr, stdout } = spawnSync(process.execPath, [bin, 'build', '--no-cache', ...now], {
      cwd: makeMany(join(dir, 'project'), count, 'documents'),
      env: { ...process.env, BENCH_DATA: data },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the data could not be made: ${stdout.slice(0, 500)}${stderr}`);
  },
  job: (dir, out) => ({
    args: [fileURLToPath(new URL('make.mjs', import.meta.url)), join(dir, 'data'), out],
    cwd: dir,
  }),
  wants: (count) => ({ files: count * 3, name: /\.(?:pdf|docx|eml)$/ }),
};
