/** Messages made by several threads at once: the same files, findings and errors as one after the other. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { smallBrand } from '../project.js';
import { build, Project } from './project.js';

beforeAll(build);
let project: Project;
afterEach(() => project?.remove());

const now = ['--now', '2026-11-20T09:00:00Z'];
const brand = {
  ...smallBrand,
  products: { ferna: { name: 'Ferna kettle' } },
  channels: { everyday: ['x', 'mobile-page'], without: ['eml'] },
};
const message = (n: number, price = '64.90', more = '') =>
  `---\ntitle: Offer ${n}\ndate: 2026-11-${10 + n}\n${more}facts: { price${n}: ${price} EUR }\n---\n\nIt costs {{price${n}}} until Sunday.\n`;
const greek = (n: number) => `---\ntitle: Προσφορά ${n}\n---\n\nΚοστίζει {{price${n}}} έως την Κυριακή.\n`;

function many(more: Record<string, string | Uint8Array> = {}, own: object = {}) {
  const files: Record<string, string | Uint8Array> = { 'brand.config.json': JSON.stringify({ ...brand, ...own }) };
  for (let n = 1; n <= 6; n++) {
    files[`content/offer-${n}.md`] = message(n);
    files[`content/offer-${n}.el.md`] = greek(n);
  }
  project = new Project({ ...files, ...more });
}

const photo = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer();

const tree = (folder: string) =>
  readdirSync(join(project.dir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(project.dir.length + folder.length + 1), readFileSync(path, 'base64')]);

/** Exit code, report and errors of one run, and what it wrote into a fresh folder. With nothing kept, unless `keep` is empty. */
function ran(
  jobs: number,
  command = 'build',
  more: string[] = [],
  env: Record<string, string> = {},
  keep = ['--no-cache'],
) {
  const out = `out-${jobs}`;
  rmSync(join(project.dir, out), { recursive: true, force: true });
  const {
    code,
    out: said,
    err,
  } = project.run([command, ...keep, '--out', out, '--jobs', String(jobs), '--verbose', ...now, ...more], env);
  const named = (text: string) => text.replaceAll(out, 'out');
  const files = existsSync(join(project.dir, out)) ? tree(out) : [];
  return { code, said: named(said), err: named(err), files };
}

test('files, reports and exit codes are those of one thread', async () => {
  const everyday = [...brand.channels.everyday, 'newsletter'];
  const files = {
    // One in which something is wrong, one that cannot be read, one with a picture.
    'content/offer-3.el.md': '---\ntitle: Προσφορά 3\n---\n\nΚοστίζει 70,00 € έως την Κυριακή.\n',
    'content/odd.md': '---\ntitle: [\n---\n',
    // A name that every object has: in no thread may it be found in the brand.
    'content/inherited.md': message(9, '10.00', 'type: constructor\nchannels: [x, toString]\n'),
    'content/offer-5.md': message(5, '59.90', 'hero: { src: photo.jpg, alt: A blue wall }\n'),
    'content/photo.jpg': await photo(),
  };
  many(files, { channels: { everyday, without: ['eml'] } });
  const one = ran(1, 'build', ['--keep-going']);
  expect(one.code).toBe(1);
  expect(one.files.length).toBeGreaterThan(40);
  for (const jobs of [2, 16]) expect(ran(jobs, 'build', ['--keep-going'])).toEqual(one);
  const checked = ran(1, 'check', ['--json']);
  expect(JSON.parse(checked.said).counts.errors).toBeGreaterThan(0);
  expect(ran(3, 'check', ['--json'])).toEqual(checked);
});

test('what was judged before is made again in a fresh folder as if nothing had been kept', async () => {
  many({
    'content/offer-3.el.md': '---\ntitle: Προσφορά 3\n---\n\nΚοστίζει 70,00 € έως την Κυριακή.\n',
    'content/offer-5.md': message(5, '59.90', 'hero: { src: photo.jpg, alt: A blue wall }\n'),
    'content/photo.jpg': await photo(),
  });
  const nothingKept = ran(1);
  expect(nothingKept.code).toBe(1);
  for (const jobs of [1, 2, 1, 3]) expect(ran(jobs, 'build', [], {}, []), `${jobs} threads`).toEqual(nothingKept);
  // Of what is asked for in part, the rest stays as it is; and a part of it is no more than that.
  const part = ['--channel', 'x'];
  const some = ran(1, 'build', part);
  for (const jobs of [1, 2]) expect(ran(jobs, 'build', part, {}, []), `${jobs} threads`).toEqual(some);
  project.write('content/offer-1.md', message(1, '65.90'));
  const changed = ran(1);
  expect(changed.files).not.toEqual(nothingKept.files);
  for (const jobs of [1, 2]) expect(ran(jobs, 'build', [], {}, [])).toEqual(changed);
});

test('what one thread made, the next run finds kept, and the other way round', () => {
  many();
  const run = (jobs: string) => JSON.parse(project.run(['build', '--jobs', jobs, '--json', ...now]).out).written;
  expect(run('2')).toMatchObject({ changed: { length: 6 }, unchanged: 0 });
  expect(run('1')).toMatchObject({ changed: [], unchanged: 6 });
  project.write('content/offer-2.md', message(2, '44.90'));
  project.write('content/offer-4.md', message(4, '44.90'));
  expect(run('2')).toMatchObject({ changed: ['offer-2', 'offer-4'], unchanged: 4 });
  expect(run('2')).toMatchObject({ changed: [], unchanged: 6 });
  expect(project.run(['verify']).code).toBe(0);
});

test('messages that contradict each other are found whoever made them', () => {
  const say = (price: string, day: number) =>
    `---\ntitle: The Ferna kettle on day ${day}\ndate: 2026-11-${day}\nfacts: { price: ${price} EUR }\n---\n\nThe Ferna kettle costs {{price}}.\n`;
  many({ 'content/first.md': say('64.90', 11), 'content/second.md': say('59.90', 19) });
  const one = ran(1, 'build', ['--json']);
  expect(one.code).toBe(1);
  expect(JSON.parse(one.said).counts.held).toBeGreaterThan(0);
  expect(ran(2, 'build', ['--json'])).toEqual(one);
});

describe('an error of one thread', () => {
  const refuses = (say: RegExp, code: number, more: string[] = [], env: Record<string, string> = {}) => {
    const one = ran(1, 'build', more, env);
    const two = ran(2, 'build', more, env);
    expect(two).toEqual(one);
    expect(one).toMatchObject({ code, files: [] });
    expect(one.err).toMatch(say);
    expect(
      existsSync(join(project.dir, '.onmessage/staging')) && readdirSync(join(project.dir, '.onmessage/staging')),
    ).toEqual([]);
  };

  test('two messages with one id', () => {
    many({ 'content/more.md': message(9, '10.00', 'id: offer-2\n') });
    refuses(/offer-2/, 2);
  });

  test('a secret in a message', () => {
    many({ 'content/offer-4.md': message(4, '10.00').replace('Sunday', 'Sunday, xkeytokens3cr3t9') });
    refuses(/SHOP_TOKEN/, 2, [], { SHOP_TOKEN: 'xkeytokens3cr3t9' });
  });

  test('a template with a fault', () => {
    many({ 'templates/x/post.txt.hbs': '{{message.nothing}}' });
    refuses(/templates\/x\/post\.txt\.hbs:1/, 2);
  });
});

test('a signal ends all threads, and nothing is left behind', async () => {
  many();
  const child = project.start(['build', '--no-cache', '--jobs', '4', ...now]);
  const staging = join(project.dir, '.onmessage/staging');
  await new Promise<void>((begun) => {
    const look = () => (existsSync(staging) ? begun() : setImmediate(look));
    look();
  });
  child.kill('SIGTERM');
  const ended = await new Promise((done) => child.on('close', (_, signal) => done(signal)));
  expect(ended).toBe('SIGTERM');
  expect(readdirSync(staging)).toEqual([]);
  expect(existsSync(join(project.dir, 'editions'))).toBe(false);
});

test.each(['0', '100', 'two', '1.5'])('--jobs %s is refused', (jobs) => {
  many();
  const { code, err } = project.run(['build', '--jobs', jobs]);
  expect(code).toBe(2);
  expect(err).toContain('--jobs');
});
