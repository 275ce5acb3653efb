/** Builds as processes: where output may lie, several at once, told to end, on disks that refuse. They need dist/. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { bin, build, Project } from './project.js';

const bench = resolve(import.meta.dirname, '../../bench');
const now = ['--now', '2026-11-20T09:00:00Z'];
const brand = { name: 'Lumen', channels: { everyday: ['x', 'threads'] } };
const message = (price: string) =>
  `---\ntitle: The kettle\nsummary: It costs ${price} EUR.\n---\n\nThe kettle costs ${price} EUR.\n`;
const files = {
  'brand.config.json': JSON.stringify(brand),
  'content/kettle.md': message('24.90'),
  'content/pot.md': message('9.90'),
};

let project: Project;
beforeAll(build, 120_000);
afterEach(() => project?.remove());

/** Path and text of all files; a link by what it says. */
function tree(folder = project.dir): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths
      .filter((path) => !path.includes('/.user-cache/') && !path.includes('/.onmessage/'))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}
/** `verify` judges nothing and takes no moment. */
const timed = (args: readonly string[]) => (args[0] === 'verify' ? args : [...args, ...now]);
const run = (args: readonly string[]) => project.run(timed(args));
const clear = (err: string) => expect(err).not.toMatch(/\n\s+at |This is a bug/);

test.each([
  ['.', 'would lie over'],
  ['..', 'would lie over'],
  ['/', 'would lie over'],
  ['content', 'would lie over content'],
  ['content/out', 'would lie over content'],
  ['CONTENT/../content/x/..', 'would lie over content'],
  ['a-file', 'was not made by onmessage'],
  ['a-file/below', 'ENOTDIR'],
  ['link', 'is a link'],
  ['link/below', 'is a link'],
  ['loop', 'is a link'],
  ['nowhere', 'is a link'],
])('--out %s is refused, and nothing is written', (out, said) => {
  project = new Project({ ...files, 'a-file': 'mine', 'elsewhere/x.txt': 'mine' });
  symlinkSync('elsewhere', join(project.dir, 'link'));
  symlinkSync('loop', join(project.dir, 'loop'));
  symlinkSync('not-there', join(project.dir, 'nowhere'));
  const before = tree();
  const { code, err } = run(['build', '--out', out]);
  expect(code).toBe(2);
  expect(err).toContain(said);
  clear(err);
  expect(tree()).toEqual(before);
});

test.each(['en', 'el', 'hu'])('it is said in %s', (lang) => {
  project = new Project(files);
  const { code, err } = run(['build', '--out', 'content', '--lang', lang]);
  expect(code).toBe(2);
  expect(err).toContain({ en: 'would lie over', el: 'θα κάλυπτε', hu: 'egybeesne' }[lang]!);
});

test('a folder elsewhere may be reached through a link, and has one lock whatever it is called', () => {
  project = new Project({
    'inner/brand.config.json': JSON.stringify(brand),
    'inner/content/kettle.md': message('24.90'),
  });
  mkdirSync(join(project.dir, 'real'));
  symlinkSync('real', join(project.dir, 'site'));
  const inner = (out: string) =>
    spawnSync(process.execPath, [bin, 'build', '--out', out, ...now], {
      cwd: join(project.dir, 'inner'),
      encoding: 'utf8',
    });
  expect(inner('../site/editions').status).toBe(0);
  expect(lstatSync(join(project.dir, 'site')).isSymbolicLink()).toBe(true);
  expect(inner('../real/editions').stdout).toContain('Nothing to write');
  expect(existsSync(join(project.dir, 'real/editions/kettle/edition.json'))).toBe(true);
});

test.each(['../x', '/x', 'NUL'])('an extension whose channel calls a file %s is refused with its place', (name) => {
  project = new Project({
    ...files,
    'brand.config.json': JSON.stringify({ ...brand, extensions: ['./fax.mjs'] }, null, 2),
    'fax.mjs': `export default { id: 'fax', title: 'Fax', medium: 'text', required: [], limits: [], pictures: { max: 0, media: [], alt: 0 }, carries: {}, shape: () => ({}), files: [{ name: ${JSON.stringify(name)}, media: 'text/plain', template: 'x.txt' }] };`,
  });
  const { code, err } = run(['build']);
  expect(code).toBe(2);
  expect(err).toMatch(/^brand\.config\.json:\d+:\d+: /);
  expect(err).toContain(`calls a file ${name};`);
  clear(err);
});

/** Ends with what the process said. */
function start(args: readonly string[], env: Record<string, string> = {}, node: readonly string[] = []) {
  const child = spawn(process.execPath, [...node, bin, ...timed(args)], {
    cwd: project.dir,
    env: { PATH: process.env.PATH, LANG: 'C', XDG_CACHE_HOME: join(project.dir, '.user-cache'), ...env },
  });
  let err = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (err += text));
  const ended = new Promise<{ code: number | null; signal: string | null; err: string }>((done) =>
    child.on('close', (code, signal) => done({ code, signal, err })),
  );
  return { child, ended };
}

test('three builds, a check and a verify at once: each ends, and the output is whole', async () => {
  project = new Project(files);
  run(['build']);
  project.write('content/kettle.md', message('19.90'));
  project.write('content/pan.md', message('29.90'));
  rmSync(join(project.dir, 'content/pot.md'));
  const all = ['build', 'build', 'build', 'check', 'verify'].map((command) => start([command]).ended);
  for (const { code, err } of await Promise.all(all)) expect(code, err).toBe(0);
  expect(run(['verify']).out).toContain('all are as they were built');
  expect(run(['build']).out).toContain('Nothing to write');
  expect(readdirSync(join(project.dir, '.onmessage')).sort()).toEqual(['cache', 'staging']);
  expect(readdirSync(join(project.dir, '.onmessage/staging'))).toEqual([]);
});

test('two builds at once for two channels: the message has both', async () => {
  project = new Project(files);
  const both = ['x', 'threads'].map((channel) => start(['build', '--channel', channel]).ended);
  for (const { code, err } of await Promise.all(both)) expect(code, err).toBe(0);
  expect(readdirSync(join(project.dir, 'editions/kettle/en')).sort()).toEqual(['threads', 'x']);
});

const atCall = ['-r', join(bench, 'at-call.cjs')];

/** The calls of a build of the project as it is now, from 1. */
async function calls(): Promise<string[]> {
  const log = join(project.dir, '.user-cache/calls.txt');
  await start(['build'], { AT_CALL_ROOT: project.dir, AT_CALL_LOG: log }, atCall).ended;
  return readFileSync(log, 'utf8').trim().split('\n');
}

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'on %s what was staged is taken away, and the process ends by it',
  async (signal) => {
    project = new Project(files);
    run(['build']);
    const before = tree(join(project.dir, 'editions'));
    for (const name of ['kettle', 'pot']) project.write(`content/${name}.md`, message('19.90'));
    const at = (await calls()).findIndex((call) => /^writeFileSync .*\/new\/kettle\//.test(call)) + 1;
    expect(at).toBeGreaterThan(0);
    for (const name of ['kettle', 'pot']) project.write(`content/${name}.md`, message('24.90'));
    project.write('content/pot.md', message('9.90'));
    run(['build']);
    for (const name of ['kettle', 'pot']) project.write(`content/${name}.md`, message('19.90'));
    const marker = join(project.dir, '.user-cache/marker');
    const env = { AT_CALL_ROOT: project.dir, AT_CALL: String(at), AT_CALL_CODE: 'WAIT', AT_CALL_MARKER: marker };
    const { child, ended } = start(['build'], env, atCall);
    while (!existsSync(marker) && child.exitCode === null) await new Promise((done) => setTimeout(done, 10));
    child.kill(signal);
    expect((await ended).signal).toBe(signal);
    expect(tree(join(project.dir, 'editions'))).toEqual(before);
    expect(readdirSync(join(project.dir, '.onmessage')).sort()).toEqual(['cache', 'staging']);
    expect(readdirSync(join(project.dir, '.onmessage/staging'))).toEqual([]);
    expect(run(['build']).code).toBe(0);
  },
);

test('a reader that goes away is no failure', () => {
  project = new Project(files);
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${bin}" build --verbose; echo "ended $?" >&2`],
    {
      cwd: project.dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  expect(stderr + stdout).toContain('ended 0');
  const piped = spawnSync(
    'sh',
    ['-c', `{ "${process.execPath}" "${bin}" build --verbose; echo "ended $?" >&2; } | head -c 1 >/dev/null`],
    {
      cwd: project.dir,
      encoding: 'utf8',
    },
  );
  expect(piped.stderr.trim()).toBe('ended 0');
});

test.skipIf(process.platform === 'win32')('with 64 open files it builds, pictures and all', () => {
  project = new Project();
  execFileSync(process.execPath, [join(bench, 'make-small-project.mjs'), project.dir]);
  const limited = spawnSync('sh', ['-c', `ulimit -n 64; exec "${process.execPath}" "${bin}" build ${now.join(' ')}`], {
    cwd: project.dir,
    encoding: 'utf8',
  });
  expect(limited.stderr + limited.stdout).toContain('Written to editions/');
  expect(limited.status).toBe(0);
  expect(run(['verify']).code).toBe(0);
});

const isRoot = process.getuid?.() === 0;

test.skipIf(process.platform === 'win32')('a folder in which nobody may write is said, and read all the same', () => {
  project = new Project(files);
  run(['build']);
  const before = tree();
  project.write('content/kettle.md', message('19.90'));
  const chmod = (mode: number) => {
    for (const path of ['', 'editions', '.onmessage', '.onmessage/staging']) chmodSync(join(project.dir, path), mode);
  };
  chmod(0o555);
  // Root may write anywhere: somebody else tries.
  const other = (args: string[]) =>
    spawnSync(process.execPath, [bin, ...timed(args)], {
      cwd: project.dir,
      encoding: 'utf8',
      ...(isRoot && { uid: 65_534, gid: 65_534 }),
    });
  try {
    const { status, stderr, error } = other(['build']);
    expect(error, 'somebody else cannot run this Node: its folder must be open to all').toBeUndefined();
    expect(stderr).toMatch(/cannot be written \(E(ACCES|PERM|ROFS)\)/);
    expect(status).toBe(2);
    clear(stderr);
    expect(other(['check']).status).toBe(0);
    expect(other(['verify']).status).toBe(0);
  } finally {
    chmod(0o755);
  }
  project.write('content/kettle.md', message('24.90'));
  expect(tree()).toEqual(before);
});

/** A disk of 2 MB in memory, where this process may mount one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'onmessage-disk-'));
  if (isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', folder]).status === 0) return folder;
  rmSync(folder, { recursive: true });
  console.warn('No disk of 2 MB can be mounted here, so what happens on a full one is only tested call by call.');
  return undefined;
}

test('a disk of 2 MB that is full: said, the previous output stays, and with room again it goes on', () => {
  const disk = smallDisk();
  if (!disk) return;
  project = new Project(files, join(disk, 'project'));
  const go = (args: string[]) =>
    spawnSync(process.execPath, [bin, ...timed(args)], {
      cwd: project.dir,
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: tmpdir() },
    });
  try {
    expect(go(['build']).status).toBe(0);
    const before = tree(join(project.dir, 'editions'));
    project.write('content/kettle.md', message('19.90'));
    spawnSync('sh', ['-c', `cat /dev/zero > ${join(disk, 'filler')} 2>/dev/null`]);
    const full = go(['build']);
    expect(full.stderr).toContain('cannot be written (ENOSPC)');
    expect(full.status).toBe(2);
    clear(full.stderr);
    expect(tree(join(project.dir, 'editions'))).toEqual(before);
    expect(readdirSync(join(project.dir, '.onmessage/staging'))).toEqual([]);
    expect(go(['verify']).status).toBe(0);
    rmSync(join(disk, 'filler'));
    expect(go(['build']).status).toBe(0);
    expect(readFileSync(join(project.dir, 'editions/kettle/en/x/post.txt'), 'utf8')).toContain('19.90');
    // Without room for the cache only, it is slower and not wrong.
    const elsewhere = mkdtempSync(join(tmpdir(), 'onmessage-'));
    spawnSync('sh', ['-c', `cat /dev/zero > ${join(disk, 'filler')} 2>/dev/null`]);
    const cached = go(['build', '--cache', join(disk, 'cache'), '--out', join(elsewhere, 'editions')]);
    expect(cached.status, cached.stderr).toBe(0);
    expect(tree(join(elsewhere, 'editions'))).toEqual(tree(join(project.dir, 'editions')));
    rmSync(elsewhere, { recursive: true });
  } finally {
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});

test('an output folder that is a disk of its own keeps its staging inside', () => {
  const disk = smallDisk();
  if (!disk) return;
  spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true });
  project = new Project(files);
  const out = join(project.dir, 'editions');
  mkdirSync(out);
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', out]);
  try {
    expect(run(['build']).code).toBe(0);
    project.write('content/kettle.md', message('19.90'));
    expect(run(['build']).out).toContain('1 new or changed');
    expect(readdirSync(out).sort()).toEqual(['.onmessage', 'kettle', 'manifest.json', 'pot']);
    expect(run(['verify']).code).toBe(0);
  } finally {
    spawnSync('umount', [out]);
  }
});

test('build, check and verify open no socket and ask for no name', () => {
  project = new Project(files);
  writeFileSync(
    join(project.dir, 'content/kettle.md'),
    `${message('24.90')}\n![A kettle](https://example.org/kettle.jpg) and [a page](https://example.org/).\n`,
  );
  for (const command of ['build', 'check', 'verify']) {
    const { code, err } = (() => {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['-r', join(bench, 'no-sockets.cjs'), bin, ...timed([command])],
        { cwd: project.dir, encoding: 'utf8' },
      );
      return { code: status, err: stderr };
    })();
    expect(err).not.toContain('socket forbidden');
    expect(code, err).toBe(0);
  }
  const probe = spawnSync(process.execPath, [
    '-r',
    join(bench, 'no-sockets.cjs'),
    '-e',
    'fetch("http://127.0.0.1:9/")',
  ]);
  expect(probe.status).toBe(99);
  if (spawnSync('unshare', ['-n', 'true']).status !== 0) return;
  rmSync(join(project.dir, 'editions'), { recursive: true });
  for (const command of ['build', 'check'])
    expect(
      spawnSync('unshare', ['-n', process.execPath, bin, command, '--no-cache', ...now], { cwd: project.dir }).status,
    ).toBe(0);
});
