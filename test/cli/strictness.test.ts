/** How strictly a check judges: scores, bounds, baselines, changed messages, waivers. Whole processes; they need dist/. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { safeParse } from 'valibot';
import { reportSchema, type Report } from '../../src/schemas/report.js';
import { Project } from './project.js';

let project: Project;
afterEach(() => project?.remove());
beforeAll(() => {
  const built = spawnSync(process.execPath, [resolve(import.meta.dirname, '../../scripts/build.mjs')], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
});

const brand = {
  name: 'Lumen',
  locale: 'en',
  locales: { en: ['GR'] },
  markets: { GR: { name: 'Greece', currency: 'EUR', timeZone: 'Europe/Athens', callingCode: '+30' } },
  channels: { everyday: ['x'] },
};
const message = (title: string) =>
  `---\ntitle: ${title}\nfacts:\n  price: 24.90 EUR\n  onSale: 2026-11-27\n---\n\nIt costs {{price}}, from {{onSale}}.\n`;
/** A day that somebody typed into the brand's own template: wrong in every post. */
const wrong = '{{message.title}}, from 30 November 2026\n';

function aProject(files: Record<string, string> = {}): Project {
  project = new Project({
    'brand.config.json': JSON.stringify(brand),
    'content/kettle.md': message('The Lumen kettle costs €24.90'),
    'content/teapot.md': message('The Lumen teapot costs €24.90'),
    ...files,
  });
  return project;
}

function check(...args: string[]): Report & { code: number } {
  const { code, out, err } = project.run(['check', '--json', ...args]);
  expect(err).toBe('');
  const report = JSON.parse(out) as Report;
  expect(safeParse(reportSchema, report).issues).toBeUndefined();
  return { ...report, code: code! };
}

test('JSON holds each cell with what was expected, each row with its name, each fact with its text and place', () => {
  aProject();
  const { messages } = check('content/kettle.md', '--lang', 'hu');
  expect(messages[0]!.facts[0]).toMatchObject({
    id: 'price',
    label: 'ár',
    values: [{ text: expect.stringMatching(/^24,90/) }],
    where: 'content/kettle.md:4:10',
  });
  expect(messages[0]!.invariants).toContainEqual(expect.objectContaining({ id: 'price', label: 'ár' }));
  expect(messages[0]!.coverage).toContainEqual(
    expect.objectContaining({ invariant: 'price', state: 'verbatim', expected: '€24.90' }),
  );
});

test('--score tells one per channel; --min-score and --max-warnings make the exit code', () => {
  aProject();
  const plain = check();
  expect(plain.messages[0]!.score).toBeUndefined();
  expect(check('--score').messages[1]!.score).toEqual({
    value: 100,
    mean: 100,
    channels: [{ channel: 'x', locale: 'en', required: false, value: 100 }],
  });
  project.write('templates/x/post.txt.hbs', wrong);
  const scored = check('--min-score', '90');
  expect(scored.bounds).toEqual({ minScore: 90, met: false });
  expect(scored.messages[1]!.score!.value).toBe(70);
  expect(project.run(['check', '--min-score', '90', '--lang', 'hu']).out).toContain('Van 90 alatti pontszám.');
  expect(project.run(['check', '--min-score', 'high'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--min-score'),
  });
  expect(project.run(['check', '--min-score', '101']).code).toBe(2);
});

test('too many warnings fail, few do not', () => {
  aProject({
    'brand.config.json': JSON.stringify({ ...brand, rules: { 'facts-agree': 'warning' } }),
    'templates/x/post.txt.hbs': wrong,
  });
  expect(check()).toMatchObject({ code: 0, counts: { errors: 0, warnings: 2 } });
  expect(check('--max-warnings', '2')).toMatchObject({ code: 0, bounds: { maxWarnings: 2, met: true } });
  expect(check('--max-warnings', '1')).toMatchObject({ code: 1, exit: 1, bounds: { met: false } });
});

test('a draft never fails, whatever its score', () => {
  const draft = message('The Lumen kettle costs €24.90').replace('---\n', '---\nstatus: draft\n');
  aProject({ 'content/kettle.md': draft, 'templates/x/post.txt.hbs': wrong });
  rmSync(join(project.dir, 'content/teapot.md'));
  expect(check('--min-score', '100').code).toBe(0);
});

test('a baseline: what was there is known, what is new fails, what is gone is dropped when it is written again', () => {
  aProject({ 'templates/x/post.txt.hbs': wrong });
  expect(project.run(['check', '--baseline', 'known.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--write-baseline'),
  });
  expect(check('--baseline', 'known.json', '--write-baseline')).toMatchObject({
    code: 0,
    baseline: { known: 2, gone: 0, written: true },
  });
  const first = project.read('known.json');
  expect(JSON.parse(first).findings).toMatchObject([
    { message: 'kettle', rule: 'facts-agree', channel: 'x' },
    { message: 'teapot' },
  ]);

  const again = check('--baseline', 'known.json');
  expect(again).toMatchObject({
    code: 0,
    counts: { errors: 0, known: 2 },
    baseline: { known: 2, fresh: 0, gone: 0, written: false },
  });
  expect(project.run(['check', '--baseline', 'known.json', '--lang', 'en']).out).toContain(
    'Held against known.json: 2 known, 0 new, 0 gone.',
  );

  project.write('content/jug.md', message('The Lumen jug costs €24.90'));
  expect(check('--baseline', 'known.json')).toMatchObject({
    code: 1,
    counts: { errors: 1, known: 2 },
    baseline: { fresh: 1 },
  });

  project.write('templates/x/post.txt.hbs', '{{extras.post}}\n');
  expect(check('--baseline', 'known.json')).toMatchObject({ code: 0, baseline: { known: 0, gone: 2 } });
  expect(project.read('known.json')).toBe(first);
  // Only what was looked at is dropped.
  check('content/kettle.md', '--baseline', 'known.json', '--write-baseline');
  expect(JSON.parse(project.read('known.json')).findings).toMatchObject([{ message: 'teapot' }]);
  check('--baseline', 'known.json', '--write-baseline');
  expect(JSON.parse(project.read('known.json')).findings).toEqual([]);
});

test('--write-baseline alone writes where the next check can be told to look; a file that is something else is refused', () => {
  aProject();
  expect(project.run(['check', '--write-baseline', '--lang', 'en']).out).toContain(
    'Wrote onmessage.baseline.json: 0 findings.',
  );
  project.write('other.json', '{"name":"x"}');
  expect(project.run(['check', '--baseline', 'other.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('other.json'),
  });
});

test('what somebody lets pass is not counted, and the next check says who and why', () => {
  const waiver = { rule: 'facts-agree', message: 'kettle', reason: 'old stock', owner: 'Dora', until: '2027-01-31' };
  aProject({ 'brand.config.json': JSON.stringify({ ...brand, waivers: [waiver] }), 'templates/x/post.txt.hbs': wrong });
  const now = ['--now', '2026-12-01T10:00Z'];
  expect(check('content/kettle.md', ...now)).toMatchObject({ code: 0, counts: { errors: 0, waived: 1 } });
  const late = check('content/kettle.md', '--now', '2027-02-01T10:00Z');
  expect(late).toMatchObject({ code: 1, counts: { waived: 0 } });
  expect(late.messages[0]!.findings).toMatchObject([{ rule: 'facts-agree', severity: 'error' }]);
  expect(late.findings).toMatchObject([{ rule: 'waivers-current' }]);
  for (const format of ['markdown', 'html'])
    expect(project.run(['check', 'content/kettle.md', '--format', format, '--lang', 'en', ...now]).out).toContain(
      'let pass by Dora until 2027-01-31: old stock',
    );
});

const git = (...args: string[]) => {
  const { status, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=Dora', '-c', 'user.email=dora@lumen.example', '-c', 'commit.gpgsign=false', ...args],
    { cwd: project.dir, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
};

function aRepository(files?: Record<string, string>): void {
  aProject({ '.gitignore': '.onmessage/\n.user-cache/\neditions/\n', 'README.md': 'Words.\n', ...files });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
}

const ids = ({ messages }: Report) => messages.map(({ id }) => id);

test('--changed looks at messages that are not as they were: edited, translated, new', () => {
  aRepository();
  expect(check('--changed', 'HEAD')).toMatchObject({ code: 0, messages: [], changed: { ref: 'HEAD', unchanged: 2 } });
  project.write('README.md', 'Other words.\n');
  expect(ids(check('--changed', 'HEAD'))).toEqual([]);
  project.write('content/kettle.md', message('The Lumen kettle still costs €24.90'));
  project.write('content/jug.md', message('The Lumen jug costs €24.90'));
  const report = check('--changed', 'HEAD');
  expect(ids(report)).toEqual(['jug', 'kettle']);
  expect(report.notChecked).toContain('what changed messages say beside those that did not change');
  git('add', '-A');
  git('commit', '-q', '-m', 'Change');
  expect(ids(check('--changed', 'HEAD'))).toEqual([]);
  expect(ids(check('--changed', 'HEAD~1'))).toEqual(['jug', 'kettle']);
});

test.each([
  ['the brand', 'brand.config.json', JSON.stringify({ ...brand, name: 'Lumen Two' })],
  ['a template', 'templates/x/post.txt.hbs', '{{extras.post}}\n'],
])('--changed looks at all messages when %s changed', (_, path, text) => {
  aRepository();
  project.write(path, text);
  expect(ids(check('--changed', 'HEAD'))).toEqual(['kettle', 'teapot']);
});

test('--changed outside a repository, or with a commit that is none, is said in one sentence', () => {
  aProject();
  const ceiling = { GIT_CEILING_DIRECTORIES: resolve(project.dir, '..') };
  expect(project.run(['check', '--changed', 'HEAD', '--lang', 'en'], ceiling)).toMatchObject({
    code: 2,
    err: expect.stringContaining('no git repository'),
  });
  expect(project.run(['check', '--changed', 'HEAD', '--lang', 'en'], { PATH: '/nowhere' }).err).toContain(
    'git is not installed',
  );
  git('init', '-q');
  for (const ref of ['nothing', '--upload-pack=x', '; touch here'])
    expect(project.run(['check', `--changed=${ref}`, '--lang', 'el'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Το git δεν γνωρίζει commit'),
    });
});

test.each(['en', 'el', 'hu'])('the first check of a new brand fits one screen: %s', (lang) => {
  project = new Project();
  project.run(['init', '--yes', '--lang', lang]);
  const { out, code } = project.run(['check', '--format', 'terminal'], { COLUMNS: '80' });
  expect(code).toBe(0);
  expect(out.split('\n').length).toBeLessThanOrEqual(24);
  expect(out.split('\n')[1]).toMatch(/^(What must be said|Τι πρέπει να ειπωθεί|Aminek szerepelnie kell)/);
});

test('every format is printed by the command, and an unknown one is said', () => {
  aProject();
  const first = (format: string) => project.run(['check', 'content/kettle.md', '--format', format]).out.split('\n')[0];
  expect(first('html')).toBe('<!DOCTYPE html>');
  expect(first('junit')).toContain('<?xml');
  expect(first('sarif')).toBe('{');
  expect(first('markdown')).toContain('## ✅ Lumen');
  expect(project.run(['check', '--format', 'pdf', '--lang', 'en']).err).toContain(
    'terminal, plain, json, markdown, html, github, sarif, junit',
  );
});

test('a rule is found by its short id; examples stand line by line', () => {
  aProject({
    'brand.config.json': JSON.stringify({ ...brand, extensions: ['./own.mjs'] }),
    'own.mjs':
      "export default { rules: [{ id: 'no-fax', alias: 'XYZ-07', scope: 'message', severity: 'note', needs: () => false, words: { en: { why: 'Nobody has one.', cure: 'Leave it out.', needs: 'people with a fax', found: 'a fax' } }, examples: [{ locale: 'en', bad: '---\\ntitle: Fax\\n---\\n\\nFax us.', good: { message: 'Call us.', translations: { el: 'Καλέστε μας.' } } }], *check() {} }] };",
  });
  const { out, code } = project.run(['explain', 'xyz-07', '--lang', 'en']);
  expect(code).toBe(0);
  expect(out).toContain('no-fax (XYZ-07)');
  expect(out).toContain('Breaks it:\n    ---\n    title: Fax\n    ---\n\n    Fax us.\n');
  expect(out).toContain('Keeps it:\n    Call us.\n    el:\n    Καλέστε μας.\n');
  expect(out).toContain('Needs: people with a fax; not declared');
  expect(JSON.parse(project.run(['rules', 'XYZ-07', '--json', '--lang', 'en']).out).rules).toEqual([
    {
      id: 'no-fax',
      alias: 'XYZ-07',
      scope: 'message',
      severity: 'note',
      default: 'note',
      why: 'Nobody has one.',
      cure: 'Leave it out.',
      needs: 'people with a fax',
      checked: false,
    },
  ]);
  expect(project.run(['rules', 'no-fax', '--verbose', '--lang', 'en']).out).toMatch(
    /also called XYZ-07\n\s+Needs: people with a fax/,
  );
});
