/** MJML's own command over as many files. The words of each message stand in its file already. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, versionOf } from '../installed.mjs';
import { written } from '../newsletters.mjs';

const here = dirname(fileURLToPath(import.meta.url));

export default {
  name: "MJML's command",
  version: () => versionOf('mjml'),
  prepare(dir, count) {
    const template = readFileSync(join(here, 'newsletter.mjml'), 'utf8');
    mkdirSync(join(dir, 'in'), { recursive: true });
    for (let n = 1; n <= count; n++) writeFileSync(join(dir, 'in', `piece-${n}.mjml`), written(template, n));
  },
  job: (dir, out) => ({ args: [at('mjml', 'bin', 'mjml'), '-r', 'in/*.mjml', '-o', out], cwd: dir }),
  wants: (count) => ({ files: count, name: /\.html$/ }),
};
