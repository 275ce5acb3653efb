/** Projects for the program: the sample's brand with messages of the bench. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { message, source, writeMessages } from './messages.mjs';
import { root } from './processes.mjs';

export const bin = join(root, 'bin/onmessage.js');
export const now = ['--now', '2026-11-20T09:00:00Z'];
/** Folder names of the outputs that the peers make too, and whose templates they are. */
export const families = { letter: 'newsletter', post: 'x', release: 'press-release', page: 'mobile-page' };
const all = Object.keys(families);
const noted = all.filter((id) => id !== 'post');

const company = (market) => ({ channels: noted, markets: [market] });
const vat = (market) => ({ ...company(market), types: ['news'] });

/** @param days a repair takes: the fact that is changed when one is */
export const brand = (days = 5) => ({
  extends: './sample/brand.config.ts',
  extensions: ['./channels.cjs'],
  mail: { service: 'plain' },
  facts: { repairDays: `${days} days` },
  channels: { everyday: all },
  legal: {
    'company-gr': company('GR'),
    'company-hu': company('HU'),
    'vat-gr': vat('GR'),
    'vat-hu': vat('HU'),
  },
  types: { news: { required: all, optional: [] } },
});

export function writeBrand(dir, days) {
  writeFileSync(join(dir, 'brand.config.json'), JSON.stringify(brand(days), undefined, 2));
}

/** Brand, extension and templates without a message. */
export function makeProject(dir) {
  mkdirSync(join(dir, 'sample'), { recursive: true });
  for (const name of ['brand.config.ts', 'assets'])
    cpSync(join(root, name), join(dir, 'sample', name), { recursive: true });
  bundleChannels(dir);
  for (const [id, from] of Object.entries(families))
    cpSync(join(root, 'templates', from), join(dir, 'templates', id), { recursive: true });
  writeBrand(dir);
  return dir;
}

/** Plain CommonJS, which is read as it is: no time of the program goes into translating it. */
function bundleChannels(dir) {
  buildSync({
    absWorkingDir: root,
    entryPoints: ['bench/text-outputs.ts'],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    footer: { js: 'module.exports = module.exports.channels;' },
    outfile: join(dir, 'channels.cjs'),
    logLevel: 'error',
  });
}

export function makeMany(dir, count) {
  makeProject(dir);
  writeMessages(join(dir, 'content'), count);
  return dir;
}

/** Message `n` as somebody left it after the `turn`-th edit. */
export function edited(n, turn) {
  const one = message(n);
  return source({ ...one, body: one.body.replace(/(\d+) (cm|εκ\.)/, (_, width, unit) => `${50 + turn} ${unit}`) });
}
