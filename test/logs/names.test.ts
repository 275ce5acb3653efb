/** Files, folders, brands and commits with names that act: every command prints them harmless. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { reportFormats } from '../../src/cli/flags.js';
import { build, Project } from '../cli/project.js';

beforeAll(build);
let project: Project;
afterEach(() => project?.remove());

const nasty = [
  'a\u001b[31mred', 'b\n::error::x', 'c\u202etxt', 'd##[group]x', 'e##vso[task.complete]', 'f<img src=x onerror=alert(1)>', 'g\u001b]8;;x\u0007y',
  'h\r\u001b[0Ksection_start:1:x\r', 'i::add-mask::x', 'j\u009b2J', 'k`|`[x](y)', 'l\u{e0041}', 'm\u2028::error::x',
].map((name) => name.replaceAll('/', '')); // prettier-ignore

const acts =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u{e0000}-\u{e007f}]|##\w*\[/u;
const order = /^\s*::(?!(?:error|warning|notice) (?:file|title)=[^:]*::)/m;

/** @param same every message says that its id is the same: an error that names them */
function aProject(same = false): void {
  project = new Project({ 'brand.config.json': JSON.stringify({ name: nasty.join(' ') }) });
  for (const [at, name] of nasty.entries()) {
    project.write(
      `content/${name}.md`,
      at % 2
        ? `---\n${same ? 'id: same\n' : ''}title: ${name.replace(/[\r\n\u2028]/g, ' ')}\n---\n`
        : '# A\n\n{{nothing}} here.\n',
    );
    project.write(`content/${name}/index.md`, `---\ntitle: B\nkey ${at}: x\n---\n`);
  }
}

function expectHarmless({ out, err }: { out: string; err: string }): void {
  expect(acts.exec(out + err)).toBeNull();
  expect(order.exec(out + err)).toBeNull();
  expect(out + err).not.toContain('<img src=x');
}

test.each(reportFormats)('check --format %s', (format) => {
  aProject();
  const ran = project.run(['check', '--verbose', '--keep-going', '--format', format]);
  expect(ran.code).toBe(2);
  expect(ran.out).not.toBe('');
  // Tags are words in a terminal.
  const isPage = format === 'html' || format === 'junit';
  expectHarmless({ out: isPage ? ran.out : ran.out.replaceAll('<img', ''), err: ran.err.replaceAll('<img', '') });
});

test('two messages with one id', () => {
  aProject(true);
  const { code, out, err } = project.run(['check']);
  expect(code).toBe(2);
  expect(err).toContain('Two messages have the id "same"');
  expectHarmless({ out, err: err.replaceAll('<img', '') });
});

test.each([
  ['audit'],
  ['explain', 'content'],
  ['where-used', 'b\n::error::x'],
  ['explain', '\u001b[31m::error::'],
  ['check', 'content/b\n::error::y'],
  ['check', '--brand', '\u001b]8;;x\u0007.json'],
  ['check', '--channel', '\u001b[2J\n::error::x'],
  ['check', '--now', '\u202e##[group]'],
  ['check', '--baseline', 'x\n::error::\u001b[1m'],
  ['check', '--changed', '\u001b[1m\n::error::x'],
  ['check', '--brand-from', '\u001b[1m\n::error::x'],
  ['new', '\n::error::', '\u001b[1m'],
  ['accept', '\n::error::\u001b[1m'],
  ['\n::error::\u001b[1m'],
  ['check', '--\u001b[1m\n::error::'],
])('%j', (...args) => {
  aProject();
  const ran = project.run(args);
  expectHarmless({ out: ran.out.replaceAll('<img', ''), err: ran.err.replaceAll('<img', '') });
  expect(ran.code).not.toBe(70);
});
