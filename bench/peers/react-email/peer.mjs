/** React Email: one component, rendered for each message by a script of ten lines, which is how it is used. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf } from '../installed.mjs';
import { wordsOf } from '../newsletters.mjs';

export default {
  name: 'React Email',
  version: () => versionOf('@react-email/components'),
  prepare(dir, count) {
    mkdirSync(join(dir, 'in'), { recursive: true });
    for (let n = 1; n <= count; n++) writeFileSync(join(dir, 'in', `piece-${n}.json`), JSON.stringify(wordsOf(n)));
  },
  job: (dir, out) => ({
    args: [fileURLToPath(new URL('render.mjs', import.meta.url)), join(dir, 'in'), out],
    cwd: dir,
    env: { NODE_ENV: 'production' },
  }),
  wants: (count) => ({ files: count, name: /\.html$/ }),
};
