/** Whole processes, as a person or CI starts them. They need dist/: `node scripts/build.mjs`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { safeParse } from 'valibot';
import { sha256 } from '../../src/io/cache.js';
import { reportSchema } from '../../src/schemas/report.js';
import { bin, build, Project } from './project.js';

let project: Project;
afterEach(() => project?.remove());
beforeAll(build);

test('an empty folder and two lines are enough', () => {
  project = new Project({ 'post.md': '# Hello\n\nWe open on 27 November 2026.\n' });
  const { code, out } = project.run(['build', 'post.md']);
  expect(out).toContain('I read 1 message');
  expect(code).toBe(0);
  expect(project.read('editions/post/en/x/post.txt')).toContain('Hello');
  expect(JSON.parse(project.read('editions/manifest.json')).messages).toHaveProperty('post');
});

test('what init writes is built without a finding at error level, in every language', () => {
  project = new Project();
  expect(project.run(['init', '--yes', '--lang', 'el']).out).toContain('Γράφτηκε το brand.config.ts');
  const { code, out } = project.run(['build']);
  expect(code).toBe(0);
  expect(out).toContain('Διάβασα 1 μήνυμα');
  expect(project.read('.gitignore')).toContain('.onmessage/');
  expect(project.run(['init', '--yes'])).toMatchObject({ code: 2, err: expect.stringContaining('brand.config.ts') });
});

test('the second build writes no file, and loads no heavy part', () => {
  project = new Project({ 'content/post.md': '---\ntitle: Hello\n---\n\nWe open on 27 November 2026.\n' });
  const heavy = ['mjml', 'typst-ts-node-compiler', 'docx', 'pdfjs-dist', 'nodemailer', 'satori', 'sharp'];
  const loadedBy = (command: string) => {
    const seen = mkdtempSync(join(tmpdir(), 'onmessage-loaded-'));
    const { out } = project.run([command], { NODE_V8_COVERAGE: seen });
    const scripts = readdirSync(seen)
      .map((name) => readFileSync(join(seen, name), 'utf8'))
      .join('');
    rmSync(seen, { recursive: true, force: true });
    return { out, heavy: [...heavy, 'jiti'].filter((name) => scripts.includes(`/${name}/`)) };
  };
  expect(loadedBy('build').heavy).toEqual(heavy);
  const before = project.stamps('editions');
  expect(loadedBy('build')).toMatchObject({ out: expect.stringContaining('up to date'), heavy: [] });
  expect(project.stamps('editions')).toEqual(before);
  expect(loadedBy('check').heavy).toEqual([]);
});

test('the version is that of the program, not of the project whose script calls it', () => {
  project = new Project();
  const { out } = project.run(['--version', '--lang', 'el'], { npm_package_version: '9.9.9' });
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(out).not.toContain('9.9.9');
});

test('options may stand before the command; one without a value, or a name that nothing has, is said', () => {
  project = new Project({ 'post.md': '# Hello\n\nWords.\n' });
  expect(JSON.parse(project.run(['--json', '--channel', 'x', 'check', 'post.md']).out).exit).toBe(0);
  expect(project.run(['--lang', 'en', 'chekc']).err).toContain('Did you mean check?');
  expect(project.run(['check', 'post.md', '--channel', '']).err).toContain('--channel needs a value');
  expect(project.run(['explain', 'facts-agre']).err).toContain('Did you mean facts-agree?');
  symlinkSync('nowhere', join(project.dir, 'link.md'));
  expect(project.run(['check', 'link.md']).err).not.toContain('mean');
});

test.skipIf(!existsSync('/dev/full'))('a report that cannot be written is no bug', () => {
  project = new Project({ 'post.md': '# Hello\n\nWords.\n' });
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [bin, 'channels'], {
    cwd: project.dir,
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, 'onmessage: standard output cannot be written (ENOSPC)\n']);
});

test('--version answers without loading the program', () => {
  project = new Project();
  const { out, err, code } = project.run(['--version'], { NODE_DEBUG: 'module' });
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
  expect(err).not.toContain('main.cjs');
});

test.each([
  [['biuld'], 'Did you mean build?'],
  [['check', '--chanel', 'x'], 'Did you mean --channel?'],
  [['check', '--now', 'yesterday'], '2026-11-26T10:00Z'],
  [['check', 'contnet'], 'There is no file or folder contnet'],
  [['accept', 'post'], '--locale'],
])('wrong usage is said in one sentence with exit 2: %j', (args, said) => {
  project = new Project({ 'content/post.md': '# Hello\n\nWords.\n' });
  const { code, out, err } = project.run(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(said);
  expect(err).not.toMatch(/\n\s+at /);
});

test('usage errors speak the language that is asked for', () => {
  project = new Project();
  expect(project.run(['biuld', '--lang', 'hu']).err).toContain('Erre gondolt: build?');
});

test('a file that is no UTF-8 is refused with its line, and nothing is written', () => {
  const latin = Buffer.from('---\ntitle: Hello\n---\n\nCaf\u00e9 \n', 'latin1');
  project = new Project({ 'content/good.md': '# Good\n\nWords.\n', 'content/bad.md': latin });
  const { code, out } = project.run(['build']);
  expect(code).toBe(2);
  expect(out).toContain('content/bad.md:5:4');
  expect(() => project.read('editions/manifest.json')).toThrow(/ENOENT/);
  expect(project.run(['build', '--keep-going']).code).toBe(2);
  expect(JSON.parse(project.read('editions/manifest.json')).messages).toHaveProperty('good');
});

test('--json is one object of the published schema, and nothing else on standard output', () => {
  project = new Project({ 'content/post.md': '---\ntitle: Price 24,90 €\n---\n\nIt costs 24.90 €.\n' });
  const { out } = project.run(['check', '--json']);
  const report: unknown = JSON.parse(out);
  expect(safeParse(reportSchema, report).issues).toBeUndefined();
  expect(report).toMatchObject({ schema: 1, command: 'check', counts: { messages: 1 } });
});

test('an error before anything is read is JSON too', () => {
  project = new Project({ 'brand.config.json': '{ "name": "Lumen", "colour": 1 }' });
  const { out, code } = project.run(['check', '--json']);
  expect(code).toBe(2);
  expect(JSON.parse(out).error).toMatchObject({
    where: 'brand.config.json:1:20',
    message: expect.stringContaining('"colour"'),
  });
});

test('words of a message cannot act on a terminal or a CI service', () => {
  project = new Project({ 'content/a.md': '---\ntitle: "Hello"\nunknown-key: "\\e[31m ::error::x"\n---\n\nWords.\n' });
  const { out, err } = project.run(['check', '--verbose']);
  expect(out + err).not.toContain('\u001b[31m');
  expect(out + err).not.toMatch(/^\s*::/m);
});

test('on a pull request from elsewhere no code of the project runs', () => {
  project = new Project({
    'brand.config.ts': `import { writeFileSync } from 'node:fs';\nwriteFileSync('CANARY', '');\nexport default { name: 'x' };\n`,
    'event.json': JSON.stringify({ pull_request: { head: { repo: { full_name: 'them/fork' } }, base: { repo: { full_name: 'us/site' } } } }), // prettier-ignore
    'content/post.md': '# Hello\n\nWords.\n',
  });
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(project.dir, 'event.json') };
  expect(project.run(['check'], env)).toMatchObject({ code: 2, err: expect.stringContaining('brand.config.json') });
  expect(() => project.read('CANARY')).toThrow(/ENOENT/);
  expect(project.run(['check']).code).toBe(0);
  expect(project.read('CANARY')).toBe('');
});

test('a closed pipe is no failure', () => {
  project = new Project({ 'content/post.md': '# Hello\n\nWords.\n' });
  const ran = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${resolve(import.meta.dirname, '../../bin/onmessage.js')}" channels | head -1`],
    {
      cwd: project.dir,
      encoding: 'utf8',
    },
  );
  expect(ran.stderr).toBe('');
});

test('killed half-way, the output is whole after the next command', async () => {
  project = new Project();
  const words = (n: number, said: string) => project.write(`content/m${n}.md`, `# Message ${n}, ${said}\n\nWords.\n`);
  for (let n = 0; n < 12; n++) words(n, 'first');
  project.run(['build', '--channel', 'x']);
  for (let n = 0; n < 12; n++) words(n, 'second');
  const shop = join(project.dir, '.onmessage');
  const child = project.start(['build', '--channel', 'x']);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const watcher = watch(shop, (_, name) => {
    if (name?.endsWith('.commit.json')) child.kill('SIGKILL');
  });
  await ended;
  watcher.close();
  expect(project.run(['check', '--channel', 'x']).code).toBe(0);
  const said = Array.from(
    { length: 12 },
    (_, n) => /first|second/.exec(project.read(`editions/m${n}/edition.json`))?.[0],
  );
  expect(said[0]).toMatch(/first|second/);
  expect(new Set(said).size).toBe(1);
  const manifest = JSON.parse(project.read('editions/manifest.json')).messages as Record<string, string>;
  for (const [id, hash] of Object.entries(manifest))
    expect(sha256(project.read(`editions/${id}/edition.json`))).toBe(hash);
});
