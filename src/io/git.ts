/** What git knows of the files of a project. */
import { join, resolve } from 'node:path';
import { commitOf, git, isPlainName, wayUp } from './git-run.js';
import { gitSentences } from './git-sentences.js';
import { problem } from './sentences.js';

/**
 * Absolute paths of all files that are not as they were in a commit: changed, added, removed, and those git does not
 * track yet.
 * @throws UserError without git, outside a repository, for an unknown commit
 */
export function changedFiles(ref: string, cwd: string): Set<string> {
  const top = resolve(cwd, wayUp(cwd));
  const commit = isPlainName(ref) ? commitOf(ref, top) : undefined;
  if (!commit) throw problem(gitSentences.noCommit, { ref });
  const listed = [
    git(top, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '-z', commit, '--']),
    git(top, ['ls-files', '--others', '--exclude-standard', '-z']),
  ];
  return new Set(listed.flatMap((names) => (names ?? '').split('\0').filter(Boolean)).map((name) => join(top, name)));
}

/** Absolute folder that a restricted run may not leave: the repository, or the folder itself outside of one. */
export function projectRoot(cwd: string): string {
  try {
    return resolve(cwd, wayUp(cwd));
  } catch {
    return cwd;
  }
}
