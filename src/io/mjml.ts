import { readFileSync } from 'node:fs';
import { mkdtemp, rmdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.js';

export interface MjmlUse {
  /** Shown in errors. */
  readonly path: string;
  /** `file:line:column` in the template of a line of the MJML. */
  readonly where?: (line: number) => string;
}

interface MjmlError {
  readonly line?: number;
  readonly message: string;
  readonly tagName?: string;
}

/** Version of the installed MJML, read without loading it. */
export function mjmlVersion(): string {
  if (version === undefined) {
    const path = createRequire(import.meta.url).resolve('mjml/package.json');
    version = (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  }
  return version;
}

let version: string | undefined;

/** One at a time: MJML looks into the working directory, which belongs to the whole process. */
let last: Promise<unknown> = Promise.resolve();

/**
 * MJML → HTML. No includes, no web fonts, strict validation; what MJML objects to becomes a located `UserError`.
 * MJML loads code that a `.mjmlconfig` in the working directory names, so it is loaded and run in an empty private folder.
 */
export function compileMjml(mjml: string, use: MjmlUse): Promise<string> {
  const next = last.then(() => inEmptyFolder(() => convert(mjml, use)));
  last = next.catch(() => undefined);
  return next;
}

async function convert(mjml: string, use: MjmlUse): Promise<string> {
  const { default: mjml2html } = await import('mjml');
  try {
    const { html } = await mjml2html(mjml, {
      validationLevel: 'strict',
      ignoreIncludes: true,
      fonts: {},
      minify: false,
      beautify: false,
      keepComments: false,
    });
    return html;
  } catch (error) {
    const first = (error as { errors?: readonly MjmlError[] }).errors?.[0];
    if (first === undefined)
      throw new UserError(`MJML cannot make a mail of it: ${(error as Error).message}`, {
        where: use.path,
        cause: error,
      });
    const where = first.line === undefined ? use.path : (use.where?.(first.line) ?? `${use.path}:${first.line}:1`);
    throw new UserError(`${first.tagName === undefined ? '' : `<${first.tagName}>: `}${first.message}`, {
      where,
      cause: error,
    });
  }
}

async function inEmptyFolder<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = process.cwd();
  const folder = await mkdtemp(join(tmpdir(), 'onmessage-mjml-'));
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
    await rmdir(folder);
  }
}
