/** Whether the files of the working folder may be trusted, and which commit may be instead. */
import { readFileSync } from 'node:fs';
import type { Ref, Wanted } from '../io/brand-from.js';
import type { Flags } from './flags.js';
import type { World } from './world.js';

export interface Trust extends Wanted {
  /** Nothing of the working folder runs. */
  readonly restricted: boolean;
}

/** Options only make it stricter. What a fork brings decides nothing: only the CI service's own variables do. */
export function trustOf(flags: Pick<Flags, 'restricted' | 'brandFrom'>, { env }: World): Trust {
  const request = onGitHub(env) ?? onGitLab(env);
  const { brandFrom: named } = flags;
  return {
    restricted: flags.restricted === true || named !== undefined || request !== undefined,
    fork: request !== undefined,
    named,
    base: request ?? [],
  };
}

type Env = World['env'];
type Event = Readonly<Record<string, any>>;

/** What a request from a fork goes to; undefined when there is none. What cannot be read is taken for one. */
function onGitHub(env: Env): Ref[] | undefined {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path, GITHUB_BASE_REF: branch } = env;
  if (!name.startsWith('pull_request') && name !== 'workflow_run') return undefined;
  try {
    const event = JSON.parse(readFileSync(path ?? '', 'utf8')) as Event;
    if (name === 'workflow_run') return ofWorkflow(event);
    const { head, base } = event['pull_request'];
    const isFork = head.repo?.full_name !== base.repo.full_name;
    return isFork ? refs(branch || base.ref, base.sha) : undefined;
  } catch {
    return refs(branch);
  }
}

/** A workflow that another one started stands on the default branch, but may have fetched what a fork proposed. */
function ofWorkflow({ workflow_run: run, repository }: Event): Ref[] | undefined {
  const isFork = run.head_repository?.full_name !== repository.full_name;
  return isFork ? refs(repository.default_branch) : undefined;
}

/** https://docs.gitlab.com/ci/variables/predefined_variables/ (2026-11-25) */
function onGitLab(env: Env): Ref[] | undefined {
  const { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source, CI_MERGE_REQUEST_PROJECT_ID: target, CI_PROJECT_ID: own } = env;
  if (env.CI_PIPELINE_SOURCE !== 'merge_request_event' && source === undefined) return undefined;
  if (source !== undefined && source === own && source === (target ?? own)) return undefined;
  const { CI_MERGE_REQUEST_TARGET_BRANCH_SHA: tip, CI_MERGE_REQUEST_DIFF_BASE_SHA: base } = env;
  return refs(env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME, tip, base);
}

const isSha = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{40,64}$/.test(text);

/** Commits first, for they cannot be anything else; then the branch as it was fetched. */
function refs(branch: unknown, ...commits: unknown[]): Ref[] {
  const fetched =
    typeof branch === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}._/+#-]*$/u.test(branch) && !branch.includes('..');
  const name = fetched ? `origin/${branch}` : undefined;
  return [
    ...commits.filter(isSha).map((commit) => ({ name: name ?? commit.slice(0, 7), commit })),
    ...(name ? [{ name, commit: `refs/remotes/${name}` }] : []),
  ];
}
