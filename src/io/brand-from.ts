/** The commit that a brand is taken from, when the files of the working folder are not to be trusted. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { findBrandFile } from './brand-file.js';
import { exportCommit } from './git-export.js';
import { commitOf, git, hasGit, isBelow, wayUp } from './git-run.js';
import { gitSentences } from './git-sentences.js';
import { isInside, shownPath } from './read-text.js';
import { problem } from './sentences.js';

/** A commit by the name that people know and the one that git finds it by. */
export interface Ref {
  readonly name: string;
  readonly commit: string;
}

export interface Wanted {
  /** `--brand-from`, as typed. */
  readonly named?: string;
  /** Commits that a pull request goes to, the surest first. */
  readonly base: readonly Ref[];
  /** The files of the working folder are those of a fork. */
  readonly fork: boolean;
}

/** Files of a commit, laid out in a folder of their own. */
export interface TrustedFiles extends Ref {
  /** Absolute: what is the top of the repository there. */
  readonly root: string;
  /** Absolute: what is the working folder there. */
  readonly cwd: string;
}

/** @returns undefined when no commit was named and none is known. @throws UserError for one that cannot be taken */
export function trustedFiles(wanted: Wanted, cwd: string): TrustedFiles | undefined {
  if (wanted.named === undefined && wanted.base.length === 0) return undefined;
  const top = wanted.named === undefined ? topOf(cwd) : resolve(cwd, wayUp(cwd));
  if (top === undefined) return undefined;
  const known = wanted.base.flatMap((ref): Ref[] => {
    const commit = commitOf(ref.commit, top);
    return commit ? [{ name: ref.name, commit }] : [];
  });
  const ref = wanted.named === undefined ? known[0] : namedRef(wanted.named, known, wanted.fork, top);
  if (!ref) return undefined;
  const root = exportCommit(ref.commit, ref.name, top);
  const there = join(root, git(cwd, ['rev-parse', '--show-prefix'])?.replace(/\n$/, '') ?? '');
  mkdirSync(there, { recursive: true });
  return { ...ref, root, cwd: there };
}

function topOf(cwd: string): string | undefined {
  if (!hasGit(cwd)) return undefined;
  const up = git(cwd, ['rev-parse', '--show-cdup']);
  return up === undefined ? undefined : resolve(cwd, up.replace(/\n$/, ''));
}

/** @throws UserError for what git does not know, and for a part of the fork itself */
function namedRef(name: string, base: readonly Ref[], fork: boolean, top: string): Ref {
  const commit = commitOf(name, top);
  if (!commit) throw problem(gitSentences.noCommit, { ref: name });
  const isTheirs =
    fork && isBelow(commit, 'HEAD', top) && !base.some((trusted) => isBelow(commit, trusted.commit, top));
  if (isTheirs) throw problem(gitSentences.ofFork, { ref: name });
  return { name, commit };
}

/**
 * Absolute path of the brand file in the commit; undefined when neither the commit nor the working folder has one.
 * @param file `--brand`, as typed. @throws UserError when it is not there
 */
export function brandFileIn(from: TrustedFiles, cwd: string, file?: string): string | undefined {
  if (file !== undefined) {
    const path = resolve(from.cwd, relative(cwd, resolve(cwd, file)));
    if (!isInside(path, from.root))
      throw problem(gitSentences.outsideRepository, { file: shownPath(resolve(cwd, file), cwd), ref: from.name });
    if (!existsSync(path)) throw problem(gitSentences.noBrandThere, { ref: from.name });
    return path;
  }
  const path = findBrandFile(from.cwd);
  if (path === undefined && hasBrand(cwd)) throw problem(gitSentences.noBrandThere, { ref: from.name });
  return path;
}

function hasBrand(cwd: string): boolean {
  try {
    return findBrandFile(cwd) !== undefined;
  } catch {
    return true;
  }
}
