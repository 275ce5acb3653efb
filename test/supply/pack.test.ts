/** The package: the same bytes whoever packs it, wherever; and it works where it is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packages } from '../../scripts/licences.mjs';
import { build } from '../cli/project.js';

const root = resolve(import.meta.dirname, '../..');
let temp: string;
let tarball: string;

function npm(args: readonly string[], cwd: string) {
  const env = {
    PATH: process.env['PATH'],
    HOME: temp,
    npm_config_update_notifier: 'false',
    npm_config_cache: join(temp, 'npm'),
  };
  const ran = spawnSync('npm', [...args], { cwd, encoding: 'utf8', env, shell: process.platform === 'win32' });
  if (ran.status !== 0) throw new Error(ran.stderr || ran.stdout);
  return ran.stdout;
}

function pack(cwd: string, name: string): string {
  const to = join(temp, name);
  mkdirSync(to);
  npm(['pack', '--ignore-scripts', '--offline', '--pack-destination', to], cwd);
  return join(to, readdirSync(to)[0]!);
}
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

beforeAll(() => {
  build();
  temp = mkdtempSync(join(tmpdir(), 'onmessage-pack-'));
  tarball = pack(root, 'first');
}, 300_000);
afterAll(() => rmSync(temp, { recursive: true, force: true }));

test('holds what is needed to run, and nothing of how it was made', () => {
  const names = spawnSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
  for (const name of [
    'package.json',
    'bin/onmessage.js',
    'bin/package.json',
    'bin/code-cache.js',
    'dist/cli/help.cjs',
    'dist/cli/main.cjs',
    'dist/index.js',
    'LICENSE',
    'docs/licences.md',
    'templates/newsletter/index.mjml.hbs',
  ])
    expect(names).toContain(`package/${name}`);
  const strange =
    /\/(src|test|content|node_modules|\.ci|\.github|scripts|bench)\/|\.built|\.tsbuildinfo|\.map$|\.log$|\.env|\.npmrc/;
  expect(names.filter((name) => strange.test(name.replace(/^package\/dist\//, 'package/')))).toEqual([]);
  const untyped = names
    .flatMap((name) => /^package\/dist\/(.*)\.d\.ts$/.exec(name)?.[1] ?? [])
    .filter((name) => !existsSync(join(root, 'src', `${name}.ts`)));
  expect(untyped).toEqual([]);
});

/** A copy as another clone would be: other place, times and modes. Packages are linked, for they are many. */
function clone(to: string): void {
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout;
  for (const name of listed.split('\0').filter((one) => one !== '' && existsSync(join(root, one)))) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(root, name), join(to, name));
    chmodSync(join(to, name), 0o664);
    utimesSync(join(to, name), 1, 1);
  }
  const modules = join(root, 'node_modules');
  for (const name of readdirSync(modules, { withFileTypes: true })) {
    if (name.name !== '.cache' && name.isDirectory())
      linkTree(join(modules, name.name), join(to, 'node_modules', name.name));
  }
}

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) linkTree(join(from, entry.name), join(to, entry.name));
    else if (entry.isFile()) linkSync(join(from, entry.name), join(to, entry.name));
  }
}

test('is the same when it is packed again, and when another clone builds and packs it', () => {
  expect(hashOf(pack(root, 'second'))).toBe(hashOf(tarball));
  // On the same disk, so that packages can be linked.
  mkdirSync(join(root, '.onmessage'), { recursive: true });
  const other = mkdtempSync(join(root, '.onmessage/another clone-'));
  try {
    clone(other);
    const built = spawnSync(process.execPath, ['scripts/build.mjs', '--force'], { cwd: other, encoding: 'utf8' });
    expect(built.stderr).toBe('');
    expect(hashOf(pack(other, 'other'))).toBe(hashOf(tarball));
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
}, 600_000);

/** By npm from its own cache; without one, the packages of this folder are put beside it. */
function install(folder: string): void {
  mkdirSync(folder);
  const online = spawnSync('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (online.status === 0) return;
  console.warn(
    'npm has no copies of the packages here, so onmessage is unpacked beside those of this folder instead of being installed by npm.',
  );
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules/onmessage'), { recursive: true });
  spawnSync('tar', ['-xzf', tarball, '-C', join(folder, 'node_modules/onmessage'), '--strip-components=1']);
  for (const { path } of packages()) {
    const to = join(folder, path);
    if (path.lastIndexOf('node_modules/') > 0 || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(join(root, path), to, 'junction');
  }
}

test('works in an empty folder, with nothing but what it names', () => {
  const folder = join(temp, 'empty folder');
  install(folder);
  const env = { PATH: process.env['PATH'], HOME: temp, XDG_CACHE_HOME: join(temp, 'cache'), LANG: 'C' };
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['node_modules/onmessage/bin/onmessage.js', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(run('--version').stdout).toBe(`${version}\n`);
  expect(run('init', '--yes')).toMatchObject({ status: 0, stderr: '' });
  const built = run('build');
  expect(built.status, built.stdout + built.stderr).toBe(0);
  expect(existsSync(join(folder, 'editions/manifest.json'))).toBe(true);
  const api = spawnSync(
    process.execPath,
    ['-e', `import('onmessage').then((m) => console.log(typeof m.defineBrand))`],
    { cwd: folder, encoding: 'utf8', env },
  );
  expect(api.stdout).toBe('function\n');
}, 300_000);
