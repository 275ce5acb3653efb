/** Who imports whom: the shape of the program, as a test with a sentence for each failure. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));

/** The part a file of src/ belongs to: its folder, or its own name at the top. */
const partOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, ''));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly type: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...found].map((match) => ({ from: file, to: match[2] ?? match[3]!, type: match[1] !== undefined }));
}

const everyone = ['model', 'errors', 'languages'];
const mayAlsoKnow: Record<string, readonly string[]> = {
  model: ['schemas'],
  cli: ['index', 'io', 'pipeline', 'formats', 'channels', 'rules', 'destinations', 'schemas', 'preview'],
  index: ['io', 'pipeline', 'formats', 'channels', 'rules', 'schemas', 'cli'],
  schemas: [],
};
/** Types of a schema are part of the vocabulary; a loader reads the schema itself. */
const typesOf = ['schemas'];
const readers: Record<string, readonly string[]> = { io: ['schemas'], pipeline: ['schemas'] };

const inner = files.flatMap(importsOf).filter(({ to }) => to.startsWith('.'));

test('every part knows only the vocabulary, errors and languages; only cli and index know the parts', () => {
  const wrong = inner.flatMap(({ from, to, type }) => {
    const [here, there] = [
      partOf(from),
      partOf(
        relative(src, resolve(src, dirname(from), to))
          .replaceAll('\\', '/')
          .replace(/\.js$/, ''),
      ),
    ];
    const allowed = [
      here,
      ...everyone,
      ...(mayAlsoKnow[here] ?? []),
      ...(readers[here] ?? []),
      ...(type ? typesOf : []),
    ];
    return allowed.includes(there)
      ? []
      : [`src/${from} imports ${to}: ${here} must not know ${there}; give it what it needs as an argument`];
  });
  expect(wrong).toEqual([]);
});

const keepers: Record<string, RegExp> = {
  marked: /^pipeline\/parse\/markdown\.ts$/,
  handlebars: /^pipeline\/templates\/templates\.ts$/,
  'gray-matter': /^pipeline\/parse\/frontmatter\.ts$/,
  mjml: /^io\/mjml\.ts$/,
  sharp: /^io\/pictures[\w-]*\.ts$/,
  satori: /^formats\/card[\w-]*\.ts$/,
  docx: /^formats\/docx[\w-]*\.ts$/,
  'pdfjs-dist': /^formats\/pdf[\w-]*\.ts$/,
  '@myriaddreamin/typst-ts-node-compiler': /^formats\/pdf[\w-]*\.ts$/,
  nodemailer: /^formats\/eml[\w-]*\.ts$/,
  commander: /^cli\//,
  jiti: /^io\//,
};

test('each library is known in one place', () => {
  const wrong = files.flatMap(importsOf).flatMap(({ from, to }) => {
    const library = Object.keys(keepers).find((name) => to === name || to.startsWith(`${name}/`));
    return library && !keepers[library]!.test(from) ? [`src/${from} imports ${to}; only ${keepers[library]} may`] : [];
  });
  expect(wrong).toEqual([]);
});

test('the pure parts have no clock, disk, network, environment or chance', () => {
  const pure = /^(model|languages|channels|rules|formats|pipeline)(\/|\.ts)/;
  const world =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(env|cwd|argv|stdout|stderr)\b|from ['"](node:)?(fs|net|http|https|os|child_process|dns)(\/promises)?['"]|\bfetch\(/;
  const wrong = files
    .filter((file) => pure.test(file))
    .flatMap((file) => {
      const line = readFileSync(join(src, file), 'utf8')
        .split('\n')
        .findIndex((text) => world.test(text));
      return line < 0 ? [] : [`src/${file}:${line + 1} touches the world; move that to io/ and pass the result in`];
    });
  expect(wrong).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 251);
  expect(long.map((file) => `src/${file} is too long to hold in the head: split it by what it does`)).toEqual([]);
});
