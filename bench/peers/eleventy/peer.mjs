/** Eleventy with Liquid: four templates in each language, each paged over the messages of that language. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { message, plain, writeMessages } from '../../messages.mjs';
import { filled } from '../../skeletons.mjs';
import { fields } from '../fields.mjs';
import { at, versionOf } from '../installed.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const outputs = { letter: 'newsletter.html', post: 'post.txt', release: 'release.html', page: 'index.html' };

const tokens = {
  body: '{{ piece.content }}',
  title: '{{ piece.data.title | escape }}',
  summary: '{{ piece.data.summary | escape }}',
  label: '{{ piece.data.label | escape }}',
  url: '{{ piece.data.goal }}',
  id: '{{ piece.data.id }}',
  price: '{{ piece.data.price }}',
  amount: '{{ piece.data.amount }}',
  iso: '{{ piece.data.iso }}',
  day: '{{ piece.data.day }}',
};

const template = (locale, family, text) => `---
pagination:
  data: collections.pieces_${locale}
  size: 1
  alias: piece
permalink: "{{ piece.data.id }}/${outputs[family]}"
---
${text}`;

const content = (one) => `---
${fields(one)}
locale: ${one.locale}
permalink: false
---

${one.body}
`;

export default {
  name: 'Eleventy',
  version: () => versionOf('@11ty/eleventy'),
  prepare(dir, count, skeletons) {
    mkdirSync(join(dir, 'templates'), { recursive: true });
    cpSync(join(here, 'eleventy.config.cjs'), join(dir, 'eleventy.config.cjs'));
    for (const [locale, families] of Object.entries(skeletons))
      for (const [family, text] of Object.entries(families))
        writeFileSync(
          join(dir, 'templates', `${family}-${locale}.liquid`),
          template(locale, family, filled(text, tokens)),
        );
    writeMessages(join(dir, 'content'), count, (n) => content(plain(message(n))));
  },
  job: (dir, out) => ({ args: [at('@11ty/eleventy', 'cmd.cjs'), '--quiet', `--output=${out}`], cwd: dir }),
  wants: (count) => ({ files: count * 4, name: /\.(?:html|txt)$/ }),
};
