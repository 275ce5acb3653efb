// Builds dist/ (the commands as one bundle, the public API, its types) and schemas/. Does nothing when dist/ is newer
// than the sources. Usage: node scripts/build.mjs [--force]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
const stamp = at('dist', '.built');

/** Too big for a bundle, or native: imported by name when a command needs them. */
const external = [
  'mjml', 'sharp', 'docx', '@myriaddreamin/typst-ts-node-compiler', 'pdfjs-dist', 'nodemailer', 'jiti', 'satori',
  '@expo-google-fonts/noto-sans',
].flatMap((name) => [name, `${name}/*`]); // prettier-ignore

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'error',
};

const isExternal = (name) =>
  name.startsWith('node:') ||
  external.some((one) => (one.endsWith('/*') ? name.startsWith(one.slice(0, -1)) : name === one));

/** A command that is to run after all gives no exit code: the launcher then asks the whole program. */
const withoutCommands = {
  name: 'without commands',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]cli[\\/](?:commands[\\/][\w-]+|thread)\.ts$/ }, () => ({
      contents: 'export const run = async () => undefined, work = run;',
    }));
  },
};

/** Parts of Node that are slow to load come when something of them is asked for: few commands do. */
const begin = [
  'const __bundleUrl=require("node:url").pathToFileURL(__filename).href;',
  'const __later=(name)=>new Proxy({},{get:(_,key)=>require(name)[key]});',
].join('\n');

const started = new Date();
if (process.argv.includes('--force') || newestSource() >= built()) {
  const esbuild = await import('esbuild');
  const types = emitTypes();
  // esbuild has said what is wrong, with the line.
  for (const step of [bundleCommands, bundleApi, writeSchemas]) await step(esbuild).catch(() => process.exit(1));
  removeOrphans();
  if (!existsSync(at('dist', 'index.d.ts'))) fail(`${types}\nThe types could not be written.`);
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}

function built() {
  return existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
}

function newestSource() {
  const files = readdirSync(at('src'), { recursive: true, withFileTypes: true });
  const times = files.map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  const others = ['package.json', 'tsconfig.build.json', 'scripts/build.mjs', 'scripts/no-js-yaml.cjs'];
  return Math.max(...times, ...others.map((file) => statSync(at(file)).mtimeMs));
}

/** The whole program, and the same without what its commands do: enough to say how they are used. */
async function bundleCommands(esbuild) {
  await bundleProgram(esbuild, 'main.cjs');
  await bundleProgram(esbuild, 'help.cjs', [withoutCommands]);
}

/** `import.meta.url` of a module in src/x/ and of the bundle in dist/cli/ lead to the package by the same `../../`. */
async function bundleProgram(esbuild, name, plugins = []) {
  const text = await bundle(esbuild, {
    entryPoints: [at('src/cli/main.ts')],
    format: 'cjs',
    external,
    plugins,
    // fflate for Node brings its threads along, which nobody asks for.
    alias: { 'js-yaml': at('scripts/no-js-yaml.cjs'), fflate: 'fflate/browser' },
    define: { 'import.meta.url': '__bundleUrl' },
    // Without template literals nothing of it needs letters beyond ASCII: the launcher reads bytes as they are.
    supported: { 'dynamic-import': true, 'template-literal': false },
  });
  // A script that vm runs may not import by itself in Node 20; the launcher does it for the few that stay outside.
  const imports = text
    .replace(/\bimport\("([^"]+)"\)/g, (whole, name) => (isExternal(name) ? `__import("${name}")` : whole))
    .replace(/\brequire\("(?:node:)?(child_process|zlib)"\)/g, '__later("node:$1")');
  const body = `${begin}\n${plainAscii(imports)}`;
  write(at('dist/cli', name), `//${createHash('sha256').update(body).digest('hex')}\n${body}`);
}

/** What esbuild leaves as it is stands in regular expressions and comments: there an escape says the same. */
function plainAscii(text) {
  if (/\\[^\0-\x7f]/.test(text))
    fail('A regular expression escapes a letter beyond ASCII; write it without the backslash.');
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function bundleApi(esbuild) {
  const result = await esbuild.build({
    ...common,
    entryPoints: [at('src/index.ts')],
    format: 'esm',
    packages: 'external',
    splitting: true,
    outdir: at('dist'),
    chunkNames: 'api/[hash]',
    write: false,
  });
  for (const file of result.outputFiles) write(file.path, file.contents);
  const chunks = existsSync(at('dist/api')) ? readdirSync(at('dist/api')).map((name) => at('dist/api', name)) : [];
  for (const old of chunks) if (!result.outputFiles.some((file) => file.path === old)) rmSync(old, { force: true });
}

async function writeSchemas(esbuild) {
  const text = await bundle(esbuild, {
    entryPoints: [at('scripts/published-schemas.ts')],
    format: 'esm',
    packages: 'external',
  });
  const file = at('dist', `.schemas-${process.pid}.mjs`);
  write(file, text);
  try {
    const { published } = await import(file);
    for (const [name, schema] of Object.entries(published())) {
      write(at('schemas', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
    }
  } finally {
    rmSync(file, { force: true });
  }
}

/** Declarations are written even where a file has an error; `tsc --noEmit` is what judges types. */
function emitTypes() {
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', at('tsconfig.build.json')], { encoding: 'utf8' }).stdout;
}

/** Types of a source that is gone would be published with the rest. */
function removeOrphans() {
  const written = readdirSync(at('dist'), { recursive: true, encoding: 'utf8' });
  const types = written.filter((name) => name.endsWith('.d.ts'));
  for (const name of types)
    if (!existsSync(at('src', name.replace(/\.d\.ts$/, '.ts')))) rmSync(at('dist', name), { force: true });
}

async function bundle(esbuild, options) {
  const result = await esbuild.build({ ...common, ...options, write: false });
  return result.outputFiles[0].text;
}

/** Written aside and moved in, and only when it differs: a command that runs meanwhile never meets half a file. */
function write(file, content) {
  const bytes = Buffer.from(content);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}

function fail(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
