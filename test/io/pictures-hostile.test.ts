import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bin, build, Project } from '../cli/project.js';
import { hostileDrawings } from '../hostile-drawings.js';
import { hostilePictures, wholePictures, type Hostile } from '../hostile-pictures.js';

const message = (src: string) => `---\ntitle: A kettle\n---\nIt boils.\n\n![A kettle on a bench](${src})\n`;
const idOf = (index: number) => `message-${String(index).padStart(3, '0')}`;

/** What the command says of `paths`; killed when it hangs. */
function run(project: Project, paths: readonly string[] = [], lang = 'en') {
  const options = { cwd: project.dir, encoding: 'utf8', timeout: 60_000, killSignal: 'SIGKILL' } as const;
  const env = { PATH: process.env.PATH, XDG_CACHE_HOME: join(project.dir, '.user-cache'), LANG: 'C' };
  const args = [bin, 'build', ...paths, '--format', 'plain', '--lang', lang];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { ...options, env });
  return { code: status, said: stdout + stderr };
}

let project: Project;
let before: string[];
let all: ReturnType<typeof run>;
let hostile: Hostile[];

/** One message for each picture, after a good message was built. */
beforeAll(async () => {
  build();
  hostile = [...(await hostilePictures()), ...hostileDrawings()];
  const { png } = await wholePictures();
  // Of a picture this small some networks would have nothing; a page takes it.
  const good = message('a.png').replace('---\nIt', 'channels: [mobile-page]\n---\nIt');
  project = new Project({ 'content/good/index.md': good, 'content/good/a.png': png, 'secret.png': png });
  expect(run(project).code).toBe(0);
  before = project.stamps('editions');
  project.write('content/neighbour/a.png', png);
  hostile.forEach(({ file, make, src }, index) => {
    const path = `content/${idOf(index)}/${file}`;
    if (typeof make === 'function') {
      mkdirSync(dirname(join(project.dir, path)), { recursive: true });
      make(join(project.dir, path));
    } else project.write(path, make);
    project.write(`content/${idOf(index)}/index.md`, message(src ?? file));
  });
  all = run(project);
});
afterAll(() => project?.remove());

test('every hostile picture is refused with its place and its reason, and none is passed over', () => {
  const wrong = hostile.flatMap(({ what, says }, index) => {
    const said = all.said.split('\n').filter((line) => line.includes(`content/${idOf(index)}/index.md:6:1`));
    return said.some((line) => line.includes(says)) ? [] : [`${what}: wanted “${says}”, said “${said.join(' ')}”`];
  });
  expect(wrong).toEqual([]);
});

test('a refusal is no crash', () => {
  expect(all.code).toBe(2);
  expect(all.said).not.toMatch(/^\s+at /m);
});

test('nothing is written, not even of the good message beside them', () => {
  expect(project.stamps('editions')).toEqual(before);
});

test.skipIf(process.platform === 'win32').each([
  ['256 million pixels in 31 KB', '50 million pixels'],
  ['an archive behind a photograph', 'also an archive'],
  ['a drawing with ten million copies', 'unfolds'],
  ['a drawing with its neighbour', 'outside itself: secret.png'],
  ['a drawing with billion laughs', 'document type'],
  ['a pipe', 'not a regular file'],
])('%s alone', (what, says) => {
  const index = hostile.findIndex((one) => one.what === what);
  const { code, said } = run(project, [`content/${idOf(index)}`]);
  expect(code).toBe(2);
  expect(said).toContain(says);
  expect(project.stamps('editions')).toEqual(before);
});

test.each([
  ['el', 'είναι φωτογραφία HEIC, όπως την κρατούν τα κινητά. Εξαγάγετέ το ως JPEG ή PNG.'],
  ['hu', 'Ez HEIC-fénykép, ahogy a telefonok tárolják: content/'],
])('the reason is given in the language of who reads it: %s', (lang, says) => {
  const index = hostile.findIndex((one) => one.what === 'a photo of a phone');
  expect(run(project, [`content/${idOf(index)}`], lang).said).toContain(says);
});
