/** Some inputs alone, as a person meets them: the exit code, the place, the line, the cure, in three languages. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Project } from '../cli/project.js';
import { placed, projectOf, run } from './run.js';

const good = placed('good', [
  { name: 'good', text: '---\ntitle: Kettle\n---\nWords of it.\n', outcome: { builds: [] } },
]);
const project = projectOf(good, ['x']);
beforeAll(build, 120_000);
afterAll(() => project.remove());

const bad = (text: string | Buffer): Project => {
  writeFileSync(join(project.dir, 'content/bad.md'), text);
  return project;
};

describe('one message is refused', () => {
  it.each([
    ["---js\n{ t: require('fs').writeFileSync('CANARY', '') }\n---\nx", '1:1', '---js', 'exactly ---'],
    ['Words.\n\nGo [there](javascript:alert(1)) now.', '3:4', 'Go [there](javascript:alert(1)) now.', 'https:'],
    [Buffer.from([0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9]), '2:4', 'caf', 'UTF-8'],
    ['# Kettle\n\n<script>x</script>', '3:1', '<script>x</script>', 'Delete it'],
    ['---\ntitle: Kettle\ntags: [a, b\n---\nWords.', '3:7', 'tags: [a, b', 'Close it'],
    ['---\ntitle: Kettle\nfacts: !!map { a: b }\n---\nWords.', '3:8', 'facts: !!map', 'each on its line'],
    ['---\ntitle: Kettle\nfacts:\n  constructor: 5 €\n---\nWords.', '4:3', 'constructor: 5 €', 'Delete it'],
  ])(
    '%j',
    (text, place, line, cure) => {
      const { code, out, err } = run(bad(text), 'build', 'content/bad.md');
      expect(code).toBe(2);
      const [first, second] = err.split('\n');
      expect(first).toMatch(new RegExp(`^content/bad\\.md:${place}: error: `));
      expect(first).toContain(cure);
      expect(second).toContain(`    ${line}`);
      expect(out).toContain(`content/bad.md:${place}: error: `);
      expect(existsSync(join(project.dir, 'CANARY'))).toBe(false);
      expect(existsSync(join(project.dir, 'editions'))).toBe(false);
    },
    60_000,
  );

  it.each([
    ['el', 'σφάλμα', 'Σβήστε'],
    ['hu', 'hiba', 'Törölje'],
  ])(
    'in %s',
    (lang, label, cure) => {
      const { code, err } = run(bad('# Kettle\n\n<script>x</script>'), 'check', '--lang', lang);
      expect(code).toBe(2);
      expect(err).toMatch(new RegExp(`^content/bad\\.md:3:1: ${label}: .*${cure}`));
    },
    60_000,
  );
});

describe('MJML takes nothing from the project', () => {
  const evil =
    "require('node:fs').writeFileSync(require('node:path').join(__dirname, 'CANARY'), 'x'); module.exports = {};";
  const poison: Readonly<Record<string, string>> = {
    '.mjmlconfig': '{"packages":["./evil.js"],"options":{"minify":true,"keepComments":true}}',
    '.mjmlconfig.js': evil,
    'mjml.config.js': evil,
    '.htmlnanorc': '{"collapseWhitespace":"aggressive"}',
    '.htmlnanorc.js': evil,
    'htmlnano.config.js': evil,
    '.config/htmlnanorc.js': evil,
    '.browserslistrc': 'ie 6',
    'postcss.config.js': evil,
    '.cssnanorc.js': evil,
    'cssnano.config.js': evil,
    '.prettierrc.js': evil,
    'evil.js': evil,
    'package.json':
      '{"browserslist":["ie 6"],"htmlnano":{"minifyCss":true},"mjml":{"packages":["./evil.js"]},"type":"commonjs"}',
    'node_modules/mjml/index.js': evil,
    'node_modules/sharp/index.js': evil,
    'node_modules/htmlnano/index.js': evil,
    '.env': 'NODE_OPTIONS=--require=./evil.js',
    '.npmrc': 'node-options=--require ./evil.js',
  };
  it('nor from the content: the same mail, and nothing ran', () => {
    const text = '---\ntitle: Kettle\nchannels: [newsletter]\n---\nWords of it.\n\n- a\n- b\n';
    const mails = [{}, poison].map((files: Readonly<Record<string, string>>) => {
      const own = projectOf(placed('good', [{ name: 'good', text, outcome: { builds: [] } }]), ['newsletter']);
      for (const [name, content] of Object.entries(files))
        for (const folder of ['.', 'content', 'templates']) own.write(join(folder, name), content);
      try {
        const { code, err } = run(own, 'build');
        expect(err).toBe('');
        expect(code).toBe(0);
        for (const folder of ['.', 'content', 'templates', '.config', 'node_modules/mjml'])
          expect(existsSync(join(own.dir, folder, 'CANARY'))).toBe(false);
        return own.read('editions/good-001/en/newsletter/index.html');
      } finally {
        own.remove();
      }
    });
    expect(mails[1]).toBe(mails[0]);
    expect(mails[0]).not.toMatch(/<mj-/);
  }, 120_000);
});
