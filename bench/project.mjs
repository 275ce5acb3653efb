/** Projects for the program: the sample's brand with messages of the bench. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { message, source, writeMessages } from './messages.mjs';
import { root } from './processes.mjs';

export const bin = join(root, 'bin/onmessage.js');
export const now = ['--now', '2026-11-20T09:00:00Z'];

/** The four families: newsletter as HTML and text, a post as text and JSON, a press release as HTML, text and ninjs, a page. */
const families = ['newsletter', 'x', 'press-release', 'mobile-page'];

/** Kinds of project: our own channels without documents and cards; or a module with its channels, and whose templates they use. */
const kinds = {
  text: undefined,
  documents: { letter: 'newsletter', release: 'press-release' },
};

const company = (market, ids) => ({ channels: ids.filter((id) => id !== 'x'), markets: [market] });
const vat = (market, ids) => ({ ...company(market, ids), types: ['news'] });

function brand(kind, days) {
  const own = kinds[kind];
  const ids = own ? Object.keys(own) : families;
  return {
    extends: './sample/brand.config.ts',
    ...(own && { extensions: ['./channels.cjs'] }),
    mail: { service: 'plain', unsubscribe: 'https://tiliona.example/unsubscribe' },
    facts: { repairDays: `${days} days` },
    channels: { everyday: ids, ...(!own && { without: ['pdf', 'docx', 'eml', 'cards'] }) },
    legal: {
      'company-gr': company('GR', ids),
      'company-hu': company('HU', ids),
      'vat-gr': vat('GR', ids),
      'vat-hu': vat('HU', ids),
    },
    types: { news: { required: ids, optional: [] } },
  };
}

/** @param days a repair takes: the fact that is changed when one is */
export function writeBrand(dir, { kind = 'text', days = 5 } = {}) {
  writeFileSync(join(dir, 'brand.config.json'), JSON.stringify(brand(kind, days), undefined, 2));
}

/** Brand, channels and templates without a message. */
export function makeProject(dir, kind = 'text') {
  mkdirSync(join(dir, 'sample'), { recursive: true });
  for (const name of ['brand.config.ts', 'assets'])
    cpSync(join(root, name), join(dir, 'sample', name), { recursive: true });
  for (const [id, from] of Object.entries(kinds[kind] ?? {}))
    cpSync(join(root, 'templates', from), join(dir, 'templates', id), { recursive: true });
  if (kinds[kind]) bundleChannels(dir, kind);
  writeBrand(dir, { kind });
  return dir;
}

/** Plain CommonJS, which is read as it is: no time of the program goes into translating it. */
function bundleChannels(dir, kind) {
  buildSync({
    absWorkingDir: root,
    entryPoints: [`bench/${kind}.ts`],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    footer: { js: 'module.exports = module.exports.channels;' },
    outfile: join(dir, 'channels.cjs'),
    logLevel: 'error',
  });
}

export function makeMany(dir, count, kind) {
  makeProject(dir, kind);
  writeMessages(join(dir, 'content'), count);
  return dir;
}

/** The sample of this repository, elsewhere. */
export function makeSample(dir) {
  mkdirSync(dir, { recursive: true });
  for (const name of ['brand.config.ts', 'assets', 'content'])
    cpSync(join(root, name), join(dir, name), { recursive: true });
  return dir;
}

/** Message `n` as somebody left it after the `turn`-th edit. */
export function edited(n, turn) {
  const one = message(n);
  return source({ ...one, body: one.body.replace(/\d+ (cm|εκ\.)/, (_, unit) => `${60 + turn} ${unit}`) });
}
