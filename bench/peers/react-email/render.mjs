/** One newsletter for each file of words: `node render.mjs IN OUT`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@react-email/render';
import { createElement } from 'react';
import { Newsletter } from './newsletter.mjs';

const [from, to] = process.argv.slice(2);
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  const words = JSON.parse(readFileSync(join(from, name), 'utf8'));
  writeFileSync(join(to, name.replace('.json', '.html')), await render(createElement(Newsletter, words)));
}
