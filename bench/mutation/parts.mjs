/**
 * The code that keeps readers, editors and their machines safe, and the tests that look at it: quick ones, in one
 * process. `npm --prefix bench/mutation start` takes one part after the other, `-- caps show` only these.
 */
const parse = (...names) => names.map((name) => `src/pipeline/parse/${name}.ts`);
const tests = (...names) => names.map((name) => `test/${name}.test.ts`);

export const parts = {
  caps: { mutate: parse('caps'), include: tests('parse/caps') },
  characters: { mutate: parse('characters'), include: tests('parse/characters') },
  addresses: { mutate: parse('addresses', 'entities'), include: tests('parse/addresses') },
  head: {
    mutate: parse('fence', 'frontmatter', 'head-lines', 'flow-values', 'quoted', 'yaml-errors'),
    include: tests('parse/head'),
  },
  keys: { mutate: parse('keys', 'message-id'), include: tests('parse/keys') },
  html: {
    mutate: parse('html-tree', 'html-blocks', 'raw-html', 'hidden-style'),
    include: tests('parse/body', 'parse/html', 'parse/html-tree'),
  },
  foreign: { mutate: parse('foreign-tags'), include: tests('parse/foreign', 'parse/foreign-tags') },
  watchdog: { mutate: parse('watchdog'), include: tests('parse/watchdog') },
  names: { mutate: ['src/io/safe-name.ts'], include: tests('io/safe-name') },
  secrets: { mutate: ['src/io/secrets.ts', 'src/cli/secrets.ts'], include: tests('logs/values') },
  show: { mutate: ['src/cli/report/show.ts'], include: tests('logs/show') },
  drawings: {
    mutate: ['svg', 'svg-css', 'svg-tokens', 'svg-weight', 'svg-size'].map((name) => `src/io/picture-${name}.ts`),
    include: tests('pictures/drawing-files', 'pictures/drawing-css', 'pictures/drawing-tokens'),
  },
  pictures: {
    mutate: ['kind', 'faults', 'size', 'walk', 'png', 'gif', 'jpeg', 'webp', 'avif', 'av1', 'polyglot'].map(
      (name) => `src/io/picture-${name}.ts`,
    ),
    include: tests(
      'pictures/picture-files',
      'pictures/picture-blocks',
      'pictures/picture-boxes',
      'pictures/picture-polyglot',
      'pictures/drawing-files',
    ),
  },
  templates: {
    mutate: [
      'src/formats/html-escape.ts',
      ...['helpers', 'seal', 'print', 'markup', 'templates', 'scope'].map(
        (name) => `src/pipeline/templates/${name}.ts`,
      ),
    ],
    include: tests('pipeline/templates', 'pipeline/escaping', 'pipeline/template-places', 'formats/html-escape'),
  },
};
