// Writes docs/licences.md: the licence of everything that is installed with onmessage, and the words that go with what
// is part of its bundle. Usage: node scripts/licences.mjs [--check]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (...path) => readFileSync(join(root, ...path), 'utf8');

/** Licences that may come into the house, and what each asks of us. */
export const allowed = {
  MIT: 'keep the notice',
  'MIT-0': 'nothing',
  ISC: 'keep the notice',
  '0BSD': 'nothing',
  'BSD-2-Clause': 'keep the notice',
  'BSD-3-Clause': 'keep the notice, no endorsement',
  'Apache-2.0': 'keep the notice, name changes',
  'BlueOak-1.0.0': 'keep the notice',
  'CC0-1.0': 'nothing',
  'CC-BY-4.0': 'name the source (data on browsers, used as it is)',
  'Python-2.0': 'keep the notice',
  'OFL-1.1': 'fonts: may be embedded, not sold alone',
  'MPL-2.0': 'changed files stay open; we change none',
  'LGPL-3.0-or-later': 'may be replaced: a library of its own, loaded at run time and installed beside us',
};

/** Names of packages that write their licence in words of their own, as the licence that it is. */
const meant = { 'MIT (http://mootools.net/license.txt)': 'MIT' };

/** Licences in an expression: all of `AND`, any of `OR`. */
export function isAllowed(expression) {
  const plain = expression.replace(/[()]/g, ' ');
  return plain.split(/\s+AND\s+/).every((part) => part.split(/\s+OR\s+/).some((one) => one.trim() in allowed));
}

/** Packages of the lock file that are installed with onmessage: name, version, licence, whether for some machines only. */
export function packages() {
  const { packages: locked } = JSON.parse(read('package-lock.json'));
  const found = Object.entries(locked).filter(
    ([path, one]) => path !== '' && !one.dev && !one.devOptional && !one.link,
  );
  const rows = found.map(([path, one]) => ({
    path,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: one.version,
    licence: meant[one.license] ?? one.license ?? 'unknown',
    optional: one.optional === true,
  }));
  const key = ({ name, version }) => `${name}@${version}`;
  return [...new Map(rows.map((row) => [key(row), row])).values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Names of direct dependencies that the build leaves outside of its bundle. */
function outside() {
  const [, list] = /const external = \[([^\]]*)\]/.exec(read('scripts', 'build.mjs'));
  return new Set([...list.matchAll(/'([^']+)'/g)].map(([, name]) => name));
}

/** Packages whose code is in the bundle: those that are not left outside, with all they stand on. */
export function bundled() {
  const { packages: locked } = JSON.parse(read('package-lock.json'));
  const left = outside();
  const open = Object.keys(locked[''].dependencies)
    .filter((name) => !left.has(name))
    .map((name) => `node_modules/${name}`);
  const seen = new Set();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const name of Object.keys(locked[path].dependencies ?? {})) open.push(nearest(locked, path, name));
  }
  return [...seen].sort();
}

function nearest(locked, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (path in locked) return path;
    if (at === '') throw new Error(`${name} of ${from} is not in the lock file`);
  }
}

function textOf(path) {
  const file = readdirSync(join(root, path)).find((name) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(name));
  const text = file === undefined ? JSON.parse(read(path, 'package.json')).license : read(path, file);
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

export function licences() {
  const all = packages();
  const rows = all.map(({ name, version, licence, optional }) => [
    name,
    version,
    `${licence}${optional ? ' \\*' : ''}`,
  ]);
  const used = [
    ...new Set(all.flatMap(({ licence }) => licence.replace(/[()]/g, ' ').split(/\s+(?:AND|OR)\s+/))),
  ].sort();
  const texts = bundled().map(
    (path) =>
      `### ${path.slice(path.lastIndexOf('node_modules/') + 13)}\n\n\`\`\`text\n${textOf(path).replaceAll('```', "'''")}\n\`\`\``,
  );
  return `<!-- Written by npm run licences. -->

# Licences

onmessage itself is under the [MIT licence](../LICENSE). With it these ${all.length} packages are installed; those marked \\* only on some machines, or not at all.

| licence | packages | what it asks |
| --- | --- | --- |
${used.map((id) => `| ${id} | ${all.filter(({ licence }) => licence.split(/[\s()]+/).includes(id)).length} | ${allowed[id] ?? '**not allowed**'} |`).join('\n')}

## Packages

| package | version | licence |
| --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

## In the bundle

Code of these packages is part of \`dist/\`; their notices:

${texts.join('\n\n')}
`;
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const file = join(root, 'docs/licences.md');
  const refused = packages().filter(({ licence }) => !isAllowed(licence));
  for (const { name, version, licence } of refused)
    process.stderr.write(`${name} ${version}: ${licence} is not allowed\n`);
  if (process.argv.includes('--check')) {
    const { format, resolveConfig } = await import('prettier');
    const wanted = await format(licences(), { ...(await resolveConfig(file)), parser: 'markdown' });
    const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === wanted;
    if (!isCurrent) process.stderr.write('docs/licences.md is not current: npm run licences\n');
    process.exit(isCurrent && refused.length === 0 ? 0 : 1);
  }
  writeFileSync(file, licences());
  process.exit(refused.length === 0 ? 0 : 1);
}
