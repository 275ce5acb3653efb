/** Nothing of a proposal runs: brand, extensions, templates and logo are those of the branch that it goes to. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { workshopOf } from '../../src/io/workshop.js';
import { realDisk } from '../../src/io/disk.js';
import { build, Project } from '../cli/project.js';
import { commitAll, Fork, gitIn, trusted } from './fork.js';

beforeAll(build);
let fork: Fork;
afterEach(() => fork?.remove());

describe('a pull request from a fork', () => {
  test('is judged by the brand of the base branch, and nothing of it runs', () => {
    fork = new Fork();
    chmodSync(join(fork.dir, 'node_modules/.bin/git'), 0o755);
    const temporary = { TMPDIR: mkdtempSync(join(fork.dir, '.git/tmp-')) };
    const path = `${join(fork.dir, 'node_modules/.bin')}:${process.env['PATH']}`;
    const { code, out, err } = fork.run(['check', '--format', 'plain', '--verbose'], {
      ...fork.onGitHub(),
      PATH: path,
    });
    expect(out + err).toContain('prise');
    expect(code).toBe(2);
    expect(err).toContain('Restricted (pull request from a fork): no code of this folder runs.');
    expect(err).toContain(`come from origin/main (${fork.base.slice(0, 7)})`);
    expect(err.split('\n').filter((line) => line.startsWith('Restricted'))).toHaveLength(1);
    expect(fork.ran()).toEqual([]);
    expect(readdirSync(temporary.TMPDIR)).toEqual([]);
  });

  test('would have run, had nobody said that it is one', () => {
    fork = new Fork();
    fork.run(['check']);
    expect(fork.ran()).toContain('brand-config');
  });

  test('is built with the templates, rules and logo of the base branch', () => {
    fork = new Fork();
    fork.write('content/kettle.md', '---\ntype: note\ntitle: Kettle\n---\n\nThe new kettle is here.\n');
    const { code, out, err } = fork.run(['build', '--verbose', '--format', 'plain'], fork.onGitHub());
    expect(out + err).toContain('the rule of the base branch looked');
    expect(fork.read('editions/kettle/en/x/post.txt')).toMatch(/^From the base branch: /);
    expect(fork.read('editions/manifest.json')).toContain('Lumen');
    expect(code).toBe(0);
    expect(fork.ran()).toEqual([]);
    expect(existsSync(join(fork.dir, '.onmessage/cache/declared'))).toBe(false);
  });

  test('shows the logo of the base branch, and mail and paper are made without a file of the fork', () => {
    fork = new Fork();
    fork.write('content/kettle.md', '---\ntitle: Kettle\n---\n\nThe new kettle is here.\n');
    const { code, out } = fork.run(['build', '--channel', 'mobile-page,newsletter,press-release'], fork.onGitHub());
    expect(code, out).toBe(0);
    const page = fork.read('editions/kettle/en/mobile-page/index.html');
    const drawn = decodeURIComponent(/data:image\/svg[^"]*/.exec(page)?.[0] ?? '');
    expect(drawn).toContain('<rect width="10"');
    expect(page + drawn).not.toContain('evil');
    expect(fork.read('editions/kettle/en/newsletter/index.html')).toContain('The new kettle is here.');
    expect(fork.ran()).toEqual([]);
  });

  test.each([
    ['el', 'Περιορισμένη εκτέλεση (pull request από fork): δεν εκτελείται κώδικας αυτού του φακέλου.'],
    ['hu', 'Korlátozott futás (forkból érkező pull request): ennek a mappának a kódja nem fut.'],
  ])('says so in %s', (lang, line) => {
    fork = new Fork(trusted, {});
    expect(fork.run(['audit', '--lang', lang], fork.onGitHub()).err).toContain(line);
  });

  test.each(['main...', '--output=x', '-main', 'origin/main:brand.config.ts', 'a b', 'HEAD@{1}', '$(touch x)'])(
    'does not take %s for the name of a commit',
    (ref) => {
      fork = new Fork(trusted, {});
      const { code, err } = fork.run(['check', `--brand-from=${ref}`]);
      expect(code).toBe(2);
      expect(err).toContain('is no name of a git commit');
    },
  );

  test('cannot name itself', () => {
    fork = new Fork();
    for (const ref of ['HEAD', 'proposal', gitIn(fork.dir, 'rev-parse', 'HEAD')]) {
      const { code, err } = fork.run(['check', '--brand-from', ref], fork.onGitHub());
      expect(code).toBe(2);
      expect(err).toContain('is part of this pull request itself');
    }
    expect(fork.ran()).toEqual([]);
  });

  test('a tag with the name of the base branch changes nothing', () => {
    fork = new Fork();
    gitIn(fork.dir, 'tag', 'origin/main', 'HEAD');
    const { err } = fork.run(['audit', '--brand-from', 'origin/main'], fork.onGitHub());
    expect(err).toContain(fork.base.slice(0, 7));
    expect(fork.ran()).toEqual([]);
  });

  test('without the base branch in the clone only data is a brand', () => {
    fork = new Fork();
    const event = { pull_request: { head: { repo: null }, base: { repo: { full_name: 'x' }, sha: 'f'.repeat(40) } } };
    const env = { ...fork.onGitHub(event), GITHUB_BASE_REF: 'gone' };
    const { code, err } = fork.run(['check'], env);
    expect(code).toBe(2);
    expect(err).toContain('brand.config.ts is code');
    expect(err).toContain('Restricted (pull request from a fork)');
    expect(err).toContain('origin/gone is not in this clone (fetch-depth: 0).');
    expect(fork.run(['check'], { ...fork.onGitHub(), PATH: '/nowhere' }).err).toContain('brand.config.ts is code');
    expect(fork.ran()).toEqual([]);
  });
});

describe('a folder below the top of the repository', () => {
  const below = Object.fromEntries(Object.entries(trusted).map(([path, text]) => [`site/${path}`, text]));

  test('has its brand at the same place in the commit, and findings point at it as people know it', () => {
    const faulty = { ...below, 'site/brand.config.ts': `export default { name: 'Lumen', nam: 1 };\n` };
    fork = new Fork(faulty, { 'site/brand.config.ts': 'export default {};\n' });
    const site = new Project({}, join(fork.dir, 'site'));
    const { code, err } = site.run(['check', '--brand-from', 'origin/main']);
    expect(code).toBe(2);
    expect(err).toContain('brand.config.ts:1:');
    expect(err).not.toContain('onmessage-brand-');
    expect(err).not.toContain(tmpdir());
  });
});

describe('without a commit', () => {
  const data = { 'brand.config.json': '{ "name": "Lumen" }', 'content/kettle.md': '# Kettle\n\nIt is here.\n' };

  test('a brand of data is enough, and its templates are filled but no programs', () => {
    fork = new Fork(data, { ...data, 'templates/press-release/release.typ': '#panic("ran")\n' });
    const { code, err } = fork.run(['build', '--restricted', '--channel', 'press-release,x']);
    expect(err).toContain('The brand may only be brand.config.json or brand.config.yaml');
    expect(code).toBe(0);
  });

  test.each([
    ['a base of code', '{ "name": "L", "extends": "./evil.ts" }', 'evil.ts is code'],
    ['an extension', '{ "name": "L", "extensions": ["./evil.ts"] }', 'the brand names extensions'],
    ['a base elsewhere', '{ "name": "L", "extends": "../outside.json" }', 'lies outside'],
    ['templates elsewhere', '{ "name": "L", "templates": "../.." }', 'leads out of'],
    ['sources elsewhere', '{ "name": "L", "sources": [{ "path": "../.." }] }', 'leads out of'],
  ])('%s is refused', (_, brand, says) => {
    const holder = new Project({ 'outside.json': '{}' });
    fork = new Fork(data, {});
    const inner = new Project(
      { ...data, 'brand.config.json': brand, 'evil.ts': 'export default {};\n' },
      join(holder.dir, 'in'),
    );
    gitIn(inner.dir, 'init', '-q');
    const { code, err } = inner.run(['check', '--restricted']);
    holder.remove();
    expect(err).toContain(says);
    expect(code).toBe(2);
  });

  test('a template that is a link out of the project is refused', () => {
    fork = new Fork(data, {});
    mkdirSync(join(fork.dir, 'templates/x'), { recursive: true });
    symlinkSync('/etc/hostname', join(fork.dir, 'templates/x/post.txt.hbs'));
    const { code, err } = fork.run(['check', '--restricted', '--channel', 'x']);
    expect(err).toContain('leads out of');
    expect(code).toBe(2);
  });

  test('content, output and what builds leave behind may be no link out of the project', () => {
    for (const [name, command] of [
      ['content', 'check'],
      ['editions', 'build'],
      ['.onmessage', 'build'],
    ] as const) {
      fork = new Fork({ 'brand.config.json': '{ "name": "Lumen" }', 'notes/a.md': '# A\n' }, {});
      symlinkSync(fork.canary, join(fork.dir, name));
      writeFileSync(join(fork.canary, 'secret.md'), '# Secret\n');
      const paths = name === 'content' ? ['content'] : ['notes'];
      const { code, out, err } = fork.run([command, ...paths, '--restricted', '--channel', 'x']);
      expect(code, name).toBe(2);
      expect(out + err).not.toContain('Secret');
      expect(fork.ran()).toEqual(['secret.md']);
      fork.remove();
    }
  });

  test('what a fork left as a half-done build is not finished', () => {
    fork = new Fork(data, {});
    fork.run(['build', '--channel', 'x']);
    const { record } = workshopOf(realDisk, join(fork.dir, 'editions'));
    writeFileSync(record, JSON.stringify({ schema: 1, staging: 's', moves: [], manifest: 'forged' }));
    fork.run(['check', '--restricted', '--channel', 'x']);
    expect(fork.read('editions/manifest.json')).not.toBe('forged');
    expect(fork.run(['build', '--restricted', '--channel', 'x']).code).toBe(2);
  });
});

describe('code of the commit', () => {
  const outside: readonly (readonly [string, Record<string, string>, string])[] = [
    ['a file above', { 'brand.config.ts': `import x from '../../../x.js';\nexport default { name: x };\n` }, 'brand.config.ts:1:15'],
    ['an absolute file', { 'brand.config.ts': `export default { name: (await import('/etc/x.js')).default };\n` }, 'brand.config.ts:1:38'],
    ['a package', { 'brand.config.ts': `import x from 'left-pad';\nexport default { name: x };\n` }, 'brand.config.ts:1:15'],
    ['a computed file', { 'brand.config.ts': `const at = process.cwd() + '/evil.js';\nexport default { name: (await import(at)).default };\n` }, 'brand.config.ts:2:38'],
    ['a loader', { 'brand.config.ts': `import { createRequire } from 'node:module';\nexport default { name: createRequire(process.cwd()) };\n` }, 'brand.config.ts:1:31'],
    ['in what it imports', { 'brand/name.ts': `// import 'fine'\nexport { default as name } from '../../name.js';\n` }, 'brand/name.ts:2:33'],
    ['in an extension', { 'brand/own-rules.ts': `const rule = require('/evil.js');\nexport default rule;\n` }, 'brand/own-rules.ts:1:22'],
    ['in a module of plain JavaScript', { 'brand/own-rules.ts': `export { default } from './x.mjs';\n`, 'brand/x.mjs': `import 'evil';\nexport default [];\n` }, 'brand/x.mjs:1:8'],
  ]; // prettier-ignore

  test.each(outside)('may not import %s', (_, change, where) => {
    fork = new Fork({ ...trusted, ...change });
    const { code, err } = fork.run(['check', '--brand-from', 'origin/main']);
    expect(err).toContain(`${where}: error:`);
    expect(code).toBe(2);
    expect(fork.ran()).toEqual([]);
  });

  test('that fails is told without the folder it was taken to', () => {
    fork = new Fork({
      ...trusted,
      'brand.config.ts': `import { x } from './brand/nowhere';\nexport default { name: x };\n`,
    });
    const { code, err } = fork.run(['check', '--brand-from', 'origin/main']);
    expect(code).toBe(2);
    expect(err).toContain('brand.config.ts:1:');
    expect(err).toContain('come from origin/main');
    expect(err).not.toContain('onmessage-brand-');
  });

  test('may use Node, a package that is committed, and words that look like imports', () => {
    const brand = `import { join } from 'node:path';
import { tagline } from 'our-words';
// import('./nowhere.js')
export default { name: join('Lumen'), tagline: tagline + ' import x from "elsewhere"' };
`;
    fork = new Fork({
      ...trusted,
      'brand.config.ts': brand,
      'node_modules/our-words/package.json': '{ "name": "our-words", "type": "module", "exports": "./index.js" }',
      'node_modules/our-words/index.js': `export const tagline = 'Light';\n`,
    });
    fork.write('content/kettle.md', '# Kettle\n\nIt is here.\n');
    const { code, out, err } = fork.run(['check', '--brand-from', 'origin/main', '--channel', 'x']);
    expect(`${out}${err}`).not.toMatch(/error:/);
    expect(code).toBe(0);
    expect(fork.ran()).toEqual([]);
  });

  test('is the one of the commit that was named', () => {
    fork = new Fork(trusted, {});
    gitIn(fork.dir, 'checkout', '-q', '-b', 'other', 'origin/main');
    fork.write('brand/name.ts', `export const name = 'Other';\n`);
    commitAll(fork.dir);
    gitIn(fork.dir, 'checkout', '-q', 'proposal');
    fork.run(['build', '--brand-from', 'other']);
    expect(fork.read('editions/manifest.json')).toContain('Other');
  });
});
