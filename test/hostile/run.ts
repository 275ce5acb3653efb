/** Puts inputs of the collection down in a project and runs the real program on them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bin, Project } from '../cli/project.js';
import { smallBrand } from '../project.js';
import type { Input } from './input.js';

/** An input with the path it was put down at. */
export interface Placed extends Input {
  readonly id: string;
  readonly path: string;
}

export const placed = (group: string, inputs: readonly Input[]): Placed[] =>
  inputs.map((input, n) => {
    const id = `${group}-${String(n + 1).padStart(3, '0')}`;
    return { ...input, id, path: `content/${id}.md` };
  });

/** Markup that readers see would be held back; here what would come of it is looked at. */
const shownAnyway = { 'no-leftover-marks': 'note', 'no-markup-leaks': 'note' };

/** A project that knows the small brand, with these inputs. */
export function projectOf(inputs: readonly Placed[], channels: readonly string[]): Project {
  const project = new Project({
    'brand.config.json': JSON.stringify({ ...smallBrand, channels: { everyday: channels }, rules: shownAnyway }),
  });
  putDown(project, inputs);
  return project;
}

export function putDown(project: Project, inputs: readonly Placed[]): void {
  for (const { id, path, text, files = {} } of inputs) {
    if (text !== undefined) project.write(path, typeof text === 'string' ? text.replaceAll('~.md', `${id}.md`) : text);
    for (const [name, content] of Object.entries(files)) project.write(`content/${name.replace('~', id)}`, content);
  }
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with less memory than it may ever need, and ends it when it hangs. */
export function run(project: Project, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=450', bin, ...args], {
    cwd: project.dir,
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: join(project.dir, '.user-cache'), LANG: 'C' },
    encoding: 'utf8',
    timeout: 300_000,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Path, size and bytes of all files but those that the program may write: equal when nothing else was touched. */
export function stamps(project: Project, ...except: string[]): string[] {
  return readdirSync(project.dir, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => !['.user-cache', '.onmessage', ...except].some((one) => name === one || name.startsWith(`${one}/`)),
    )
    .filter((name) => statSync(join(project.dir, name)).isFile())
    .map(
      (name) =>
        `${name} ${readFileSync(join(project.dir, name)).toString('latin1').length} ${statSync(join(project.dir, name)).mtimeMs}`,
    )
    .sort();
}

export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => statSync(name).isFile());
