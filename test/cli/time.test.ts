/** The commands that look at messages across time, as whole processes. They need dist/: `node scripts/build.mjs`. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { smallBrand } from '../project.js';
import { build, Project } from './project.js';

let project: Project;
afterEach(() => project?.remove());
beforeAll(build);

const brand = {
  ...smallBrand,
  facts: { helpLine: { GR: '+30 210 555 0100', HU: '+36 1 555 0100' } },
  legal: { vat: { text: 'Prices include 24% VAT.', markets: ['GR'], channels: ['mobile-page'] } },
};
const message = (title: string, fields: string, body: string) => `---\ntitle: ${title}\n${fields}\n---\n\n${body}\n`;
const files = {
  'brand.config.json': JSON.stringify(brand),
  'content/kettle.md': message('The kettle', 'date: 2026-11-01\nmarkets: [GR]', 'Questions? Call {{helpLine}}.'),
  'content/teapot.md': message('The teapot', 'date: 2026-12-01\nmarkets: [HU]', 'It is blue.'),
  'content/lamp.md': message('The lamp', 'date: 2026-09-01\nexpires: 2026-10-01', 'Call +30 210 555 0100.'),
};
const now = ['--now', '2026-11-22T09:00Z'];
const json = (args: readonly string[]) => JSON.parse(project.run([...args, '--json']).out);

test('verify finds what was changed, taken away and put in by hand, and writes nothing', () => {
  project = new Project(files);
  project.run(['build']);
  expect(project.run(['verify'])).toMatchObject({ code: 0, out: expect.stringContaining('3 messages') });
  project.write('editions/kettle/en/x/post.txt', 'Cheaper now!\n');
  rmSync(join(project.dir, 'editions/teapot/en/x/post.txt'));
  project.write('editions/lamp/notes.txt', 'mine');
  const before = project.stamps('editions');
  const { code, out } = project.run(['verify']);
  expect(code).toBe(1);
  expect(out).toContain('editions/kettle/en/x/post.txt: changed by hand');
  expect(out).toContain('editions/teapot/en/x/post.txt: was built and is not there');
  expect(out).toContain('editions/lamp/notes.txt: was not built by onmessage');
  expect(project.stamps('editions')).toEqual(before);
  const { exit, problems } = json(['verify']);
  expect([exit, problems.map(({ state }: { state: string }) => state)]).toEqual([1, ['edited', 'foreign', 'missing']]);
  expect(project.run(['verify', '--lang', 'hu']).out).toContain('kézzel módosították');
});

test('verify says what it cannot compare', () => {
  project = new Project(files);
  expect(project.run(['verify'])).toMatchObject({ code: 2, err: expect.stringContaining('nothing was built') });
  project.run(['build', '--channel', 'x']);
  writeFileSync(join(project.dir, 'editions/kettle/edition.json'), '{');
  expect(project.run(['verify'])).toMatchObject({ code: 1, out: expect.stringContaining('edition.json') });
});

test('where-used tells what can still be changed from history, with places', () => {
  project = new Project(files);
  const { out, code } = project.run(['where-used', 'helpLine', ...now]);
  expect(code).toBe(0);
  const [changeable, history] = out.split('History');
  expect(changeable).toContain('brand.config.json:1:');
  expect(changeable).toMatch(
    /kettle \(living\) {2}mobile-page \(en\)\n {4}content\/kettle\.md:7:17 {2}“\{\{helpLine\}\}”/,
  );
  expect(history).toContain('lamp (over)');
  expect(history).toContain('content/lamp.md:7:6');
  expect(out).not.toContain('teapot');
});

test.each([
  ['a value, however it is written', '+30 210 5550100', 'value', ['kettle', 'lamp']],
  ['a legal line that only templates print', 'legal.vat', 'legal', ['kettle', 'lamp']],
  ['words', 'blue', 'words', ['teapot']],
  ['a template', 'index.html.hbs', 'template', ['kettle', 'teapot', 'lamp']],
])('where-used knows %s', (_, id, kind, ids) => {
  project = new Project(files);
  const found = json(['where-used', id, ...now]);
  expect(found.kind).toBe(kind);
  expect(found.messages.map((one: { message: string }) => one.message).sort()).toEqual([...ids].sort());
});

test('where-used says that nothing has this name', () => {
  project = new Project(files);
  expect(project.run(['where-used', 'helpLien'])).toMatchObject({ code: 2, err: expect.stringContaining('helpLien') });
});

test('diff shows which living messages another brand changes, and the findings that appear', () => {
  const other = {
    ...brand,
    facts: { helpLine: { GR: '+30 210 555 0199', HU: '+36 1 555 0100' } },
    waivers: [{ rule: 'alt-text', message: 'kettle', reason: 'x', owner: 'y', until: '2027-01-01' }],
  };
  project = new Project({ ...files, 'new.config.json': JSON.stringify(other) });
  const { out, code } = project.run(['diff', '--brand', 'new.config.json', ...now]);
  expect(code).toBe(0);
  expect(out).toContain('“+30 210 555 0100.” → “+30 210 555 0199.”');
  expect(out).toContain('mobile-page (en)');
  expect(out).not.toContain('lamp');
  const { messages } = json(['diff', '--brand', 'new.config.json', ...now]);
  expect(messages.map((one: { message: string }) => one.message)).toEqual(['kettle']);
  expect(messages[0].facts).toMatchObject({ made: [expect.stringContaining('0199')] });
  project.write('new.config.json', JSON.stringify(brand));
  expect(project.run(['diff', '--brand', 'new.config.json', ...now]).out).toBe('No living message changes.\n');
  expect(project.run(['diff'])).toMatchObject({ code: 2, err: expect.stringContaining('--brand') });
});

test('diff fails when the other brand brings an error', () => {
  const strict = { ...brand, claims: { warm: { text: 'keeps warm', until: '2026-10-01' } } };
  const wide = { ...brand, claims: { warm: { text: 'keeps warm' } } };
  project = new Project({
    ...files,
    'brand.config.json': JSON.stringify(wide),
    'new.config.json': JSON.stringify(strict),
    'content/kettle.md': message('The kettle', 'date: 2026-11-01\nmarkets: [GR]\nclaims: [warm]', 'It keeps warm.'),
  });
  const { out, code } = project.run(['diff', '--brand', 'new.config.json', ...now]);
  expect(code).toBe(1);
  expect(out).toContain('[brand-in-season]');
});

test('audit lists what comes next in its order, what fell behind, and who is out where', () => {
  project = new Project({
    ...files,
    'brand.config.json': JSON.stringify({
      ...brand,
      waivers: [{ rule: 'alt-text', reason: 'x', owner: 'Rhea', until: '2026-12-24' }],
    }),
    'content/kettle.md': message('The kettle', 'date: 2026-11-01\nreviewBy: 2026-11-10\nmarkets: [GR]', 'It is red.'),
    'content/kettle.el.md': '# Ο βραστήρας\n\nΕίναι κόκκινος.\n',
  });
  project.run(['accept', 'kettle', '--locale', 'el']);
  project.write('content/kettle.md', project.read('content/kettle.md').replace('red', 'green'));
  const { out, code } = project.run(['audit', ...now]);
  expect(code).toBe(0);
  expect(out.indexOf('2026-11-10')).toBeLessThan(out.indexOf('2026-12-01'));
  expect(out).toMatch(/2026-11-10 .*kettle \(overdue\)/);
  expect(out).toMatch(/2026-12-24 .*alt-text \(Rhea\)/);
  expect(out).toContain('kettle el: 1 part');
  expect(out).not.toContain('2026-10-01');
  const found = json(['audit', ...now]);
  expect(found.lives).toEqual({ draft: 0, future: 1, living: 1, history: 1 });
  expect(found.living).toEqual({ GR: ['kettle'] });
  expect(project.run(['audit', '--lang', 'el', ...now]).out).toContain('Τι ακολουθεί');
});

test('accept without a language takes words for one channel; they are stale once the message moves on', () => {
  const text = (body: string) => message('The kettle', 'override: { x: { post: Boils fast. } }\nshort: [Boils.]', body);
  project = new Project({ 'content/kettle.md': text('It is red.') });
  expect(project.run(['accept', 'kettle', '--channel', 'x']).out).toContain('1 wording');
  expect(project.run(['check']).out).not.toContain('overrides-current');
  project.write('content/kettle.md', text('It is green.'));
  expect(project.run(['check']).out).toMatch(/kettle\.md:3:24: warning: .*body\.1 changed.*\[overrides-current\]/);
  expect(project.run(['accept', 'kettle']).out).toContain('2 wordings');
  expect(project.run(['check']).out).not.toContain('overrides-current');
});
