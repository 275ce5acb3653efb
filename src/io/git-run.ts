/**
 * Starts git so that nothing of a project decides what runs: no shell, none of the project's programs found on the way,
 * no variable that turns git elsewhere, no hook, pager, file monitor, diff program or network.
 */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, isAbsolute, join, sep } from 'node:path';
import { isInside } from './read-text.js';
import { problem } from './sentences.js';
import { gitSentences } from './git-sentences.js';

const mostBytes = 64 * 1024 * 1024;

/** What a repository, or a folder that looks like one, could set to have something run. */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'credential.helper=',
  'diff.external=',
  'log.showSignature=false',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);

/** Of the variables of the world only these: `GIT_DIR` and its like could lead to another repository. A ceiling only narrows. */
const passed = [
  'GIT_CEILING_DIRECTORIES',
  'HOME',
  'USERPROFILE',
  'XDG_CONFIG_HOME',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
];

function environment(): NodeJS.ProcessEnv {
  const kept = passed.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return {
    ...Object.fromEntries(kept),
    PATH: folders().join(delimiter),
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

const folders = () => (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));

/** `npm run` and `npx` put `node_modules/.bin` of the project in front: a project could bring a git of its own. */
function found(cwd: string): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const real = realpathSync.native(cwd);
  const isOwn = (folder: string) =>
    folder.split(sep).includes('node_modules') || [cwd, real].some((one) => isInside(folder, one));
  return folders()
    .filter((folder) => !isOwn(folder))
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

export const hasGit = (cwd: string) => found(cwd) !== undefined;

interface Failed {
  readonly stderr: string;
}

export type Outcome<Out> = { readonly out: Out } | Failed;
export const failed = <Out>(outcome: Outcome<Out>): outcome is Failed => 'stderr' in outcome;

function start(cwd: string, args: readonly string[], more: ExecFileSyncOptions): Outcome<Buffer> {
  const git = found(cwd);
  if (git === undefined) throw problem(gitSentences.noGit);
  try {
    const out = execFileSync(git, ['--no-pager', ...settings, ...args], {
      ...more,
      cwd,
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: mostBytes,
      env: environment(),
      windowsHide: true,
    });
    return { out: out as Buffer };
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer };
    if (code === 'ENOENT') throw problem(gitSentences.noGit);
    const said = stderr?.toString('utf8') ?? '';
    const [, folder] = /dubious ownership in repository at '([^']*)'/.exec(said) ?? [];
    if (folder !== undefined) throw problem(gitSentences.notOwn, { folder });
    return { stderr: said };
  }
}

/** Output of git as text; undefined when it fails. @throws UserError without git, or when git trusts the folder not */
export function git(cwd: string, args: readonly string[]): string | undefined {
  const outcome = start(cwd, args, {});
  return failed(outcome) ? undefined : outcome.out.toString('utf8');
}

/** Output of git as bytes for what it is given to read. */
export function gitBytes(cwd: string, args: readonly string[], input: string): Buffer | undefined {
  const outcome = start(cwd, args, { input });
  return failed(outcome) ? undefined : outcome.out;
}

/** The way from a folder to the top of its repository: `../../`, or nothing. @throws UserError outside a repository */
export function wayUp(cwd: string): string {
  // The way up, not the folder: git would resolve links in it, and our paths do not.
  const up = git(cwd, ['rev-parse', '--show-cdup'])?.replace(/\n$/, '');
  if (up === undefined) throw problem(gitSentences.noRepository);
  return up;
}

/** Letters and digits of any language, and the signs that names of branches and tags have. */
const plainName = /^[\p{L}\p{N}][\p{L}\p{N}._/+#~^-]*$/u;

export const isPlainName = (ref: string) => plainName.test(ref) && !ref.includes('..');

/** Full name of a commit; undefined for one git does not know. @throws UserError for what is no name of one */
export function commitOf(ref: string, cwd: string): string | undefined {
  if (!isPlainName(ref)) throw problem(gitSentences.oddName, { ref });
  // A tag may have the name of a branch; what came from the server counts.
  const names = /^[0-9a-f]{40,64}$/.test(ref) ? [ref] : [`refs/remotes/${ref}`, ref];
  for (const name of names) {
    const commit = git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim();
    if (commit) return commit;
  }
  return undefined;
}

/** Whether a commit is among those that another stands on. */
export const isBelow = (commit: string, other: string, cwd: string) =>
  git(cwd, ['merge-base', '--is-ancestor', commit, other]) !== undefined;
