/** Maizzle 6: one Vue component, and a template for each message that gives it its words. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, versionOf } from '../installed.mjs';
import { wordsOf } from '../newsletters.mjs';

const template = (words) => `<script setup>
const words = ${JSON.stringify(words).replaceAll('<', '\\u003c')};
</script>
<template><Newsletter v-bind="words" /></template>
`;

export default {
  name: 'Maizzle',
  version() {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major < 22 || (major === 22 && minor < 12)) throw new Error('Maizzle 6 needs Node 22.12 or newer');
    return versionOf('@maizzle/framework');
  },
  prepare(dir, count) {
    for (const folder of ['emails', 'components']) mkdirSync(join(dir, folder), { recursive: true });
    cpSync(fileURLToPath(new URL('Newsletter.vue', import.meta.url)), join(dir, 'components/Newsletter.vue'));
    symlinkSync(at(), join(dir, 'node_modules'));
    writeFileSync(join(dir, 'maizzle.config.js'), "export default { output: { path: 'out' } };\n");
    for (let n = 1; n <= count; n++) writeFileSync(join(dir, 'emails', `piece-${n}.vue`), template(wordsOf(n)));
  },
  job: (dir) => ({ args: [at('@maizzle/framework/bin/maizzle.mjs'), 'build'], cwd: dir }),
  wants: (count) => ({ files: count, name: /\.html$/ }),
};
