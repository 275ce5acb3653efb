/** The workflows as data. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export const root = resolve(import.meta.dirname, '../..');

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly environment?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const below = (folder: string) =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [];

/** Every workflow for GitHub, those to copy and our own. */
export const githubFiles = [...below('docs/ci'), ...below('.github/workflows')].filter(
  (path) => path.endsWith('.yml') && !path.includes('gitlab'),
);

export const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
export const workflowOf = (path: string) => parse(textOf(path)) as Workflow;
export const gitlab = () =>
  parse(textOf('docs/ci/gitlab.yml')) as Record<string, { readonly script: readonly string[] }>;
