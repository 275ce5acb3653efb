/** Hugo: a page of the content becomes four files, one for each output format. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { message, plain, writeMessages } from '../../messages.mjs';
import { filled } from '../../skeletons.mjs';
import { fields } from '../fields.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** In its HTML mode Hugo escapes by itself, and takes away the comments that Outlook goes by; in its text mode neither. */
const tokens = (escape) => ({
  body: '{{ .Content }}',
  title: `{{ .Title${escape} }}`,
  summary: `{{ .Params.summary${escape} }}`,
  label: `{{ .Params.label${escape} }}`,
  url: '{{ .Params.goal }}',
  id: '{{ .Params.id }}',
  price: '{{ .Params.price }}',
  amount: '{{ .Params.amount }}',
  iso: '{{ .Params.iso }}',
  day: '{{ .Params.day }}',
});
const layouts = {
  letter: 'single.letter.html',
  post: 'single.post.txt',
  release: 'single.release.html',
  page: 'single.html',
};

/** @param mailAsText the newsletter in text mode, which is how its comments stay */
const hugo = (mailAsText) => ({
  version() {
    const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    const version = /v([\d.]+)/.exec(stdout ?? '')?.[1];
    if (version === undefined) throw new Error('not installed: apt-get install hugo');
    return version;
  },
  prepare(dir, count, skeletons) {
    const config = JSON.parse(readFileSync(join(here, 'config.json'), 'utf8'));
    config.outputFormats.letter.isPlainText = mailAsText;
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'config.json'), JSON.stringify(config));
    for (const [locale, families] of Object.entries(skeletons)) {
      mkdirSync(join(dir, 'layouts', locale), { recursive: true });
      for (const [family, name] of Object.entries(layouts)) {
        const escape = mailAsText && family === 'letter' ? ' | htmlEscape' : '';
        writeFileSync(join(dir, 'layouts', locale, name), filled(families[family], tokens(escape)));
      }
    }
    writeMessages(join(dir, 'content'), count, (n) => content(plain(message(n))));
  },
  job: (dir, out) => ({ program: 'hugo', args: ['--quiet', '--destination', out], cwd: dir }),
  wants: (count) => ({ files: count * 4, name: /\.(?:html|txt)$/ }),
});

const content = (one) => `---
${fields(one)}
type: ${one.locale}
---

${one.body}
`;

export const asText = { name: 'Hugo', ...hugo(true) };
export const asHtml = { name: 'Hugo, mail in its HTML mode', ...hugo(false) };
