/** What is installed with us: under which licence, and that none of it runs anything while it is installed. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { bundled, isAllowed, licences, packages } from '../../scripts/licences.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}
const locked = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages;
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const installed = packages();

describe('licences', () => {
  test('are known and among those that we take', () => {
    expect(installed.length).toBeGreaterThan(100);
    const refused = installed.filter(({ licence }) => !isAllowed(licence));
    expect(
      refused.map(
        ({ name, version, licence }) =>
          `${name} ${version}: ${licence}; leave it out, or allow it in scripts/licences.mjs`,
      ),
    ).toEqual([]);
  });

  test('of packages are those that the packages themselves name', () => {
    const other = installed.flatMap(({ path, name, licence }) => {
      const file = join(root, path, 'package.json');
      if (!existsSync(file)) return [];
      const { license: said } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string | { type: string } };
      const own = typeof said === 'object' ? said.type : said;
      return own === undefined || own === licence || own.startsWith('MIT (')
        ? []
        : [`${name}: ${own}, in the lock file ${licence}`];
    });
    expect(other).toEqual([]);
  });

  test('that we would not take are seen', () => {
    for (const one of ['GPL-3.0-only', 'AGPL-3.0', 'UNLICENSED', 'unknown', 'MIT AND SSPL-1.0', 'SEE LICENSE IN x'])
      expect(isAllowed(one), one).toBe(false);
    for (const one of ['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'])
      expect(isAllowed(one), one).toBe(true);
  });

  test('are listed in docs/licences.md, which is packed with us', async () => {
    const file = join(root, 'docs/licences.md');
    const wanted = await format(licences(), { ...(await resolveConfig(file)), parser: 'markdown' });
    expect(read('docs/licences.md') === wanted, 'run: npm run licences').toBe(true);
    expect((manifest as unknown as { files: string[] }).files).toContain('docs/licences.md');
  });

  test('of all that the bundle names are in it', () => {
    if (!existsSync(join(root, 'dist/cli/main.cjs'))) return;
    const named = read('dist/cli/main.cjs').matchAll(
      /^ *\/\/ (node_modules\/(?:.*?node_modules\/)?(?:@[^/\n]+\/)?[^/\n]+)\//gm,
    );
    const known = bundled();
    expect([...new Set([...named].map(([, path]) => path!))].filter((path) => !known.includes(path))).toEqual([]);
  });
});

/** Scripts that may be there, for they are never run: `.npmrc` switches them off, and what they would do is not needed. */
const harmless: Readonly<Record<string, string>> = {
  'core-js': 'a thank-you note; used by twitter-text in one test',
  esbuild: 'replaces its launcher by the binary of the platform, which is installed anyway; used by the build',
};

describe('install scripts', () => {
  test('are nowhere among what is installed with us', () => {
    expect(installed.filter(({ path }) => locked[path]?.hasInstallScript).map(({ name }) => name)).toEqual([]);
  });

  test('are among our tools only where a reason is given', () => {
    const with_ = Object.entries(locked).filter(([path, one]) => path !== '' && one.hasInstallScript);
    const names = with_.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13));
    expect(names.filter((name) => !harmless[name])).toEqual([]);
    expect(Object.keys(harmless).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('are switched off, and we have none ourselves', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const ours = Object.keys(manifest['scripts']!).filter((name) =>
      /^(pre|post)?(install|prepare|pack|publish)/.test(name),
    );
    expect(ours).toEqual([]);
  });
});

test('every package is pinned by what it contains, and comes from the registry', () => {
  // npm writes no hash for a package of another machine that it never had in its hands.
  const loose = Object.entries(locked).filter(
    ([path, one]) =>
      path !== '' && !one.integrity?.startsWith('sha512-') && (!one.optional || existsSync(join(root, path))),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
  // A lock that names no place takes each from the registry that npm is set to, and by its hash.
  const elsewhere = Object.entries(locked).filter(([, { resolved }]) => resolved);
  expect(elsewhere.map(([path]) => path)).toEqual([]);
  for (const version of Object.values({ ...manifest['dependencies'], ...manifest['devDependencies'] }))
    expect(version).toMatch(/^\d/);
});
