/** What git knows of the files of a project. It is started without a shell. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { problem, type Sentences } from './sentences.js';

const noGit: Sentences = {
  en: ['git is not installed, so --changed cannot compare.', 'Install git, or leave out --changed.'],
  el: [
    'Το git δεν είναι εγκατεστημένο, γι’ αυτό το --changed δεν μπορεί να συγκρίνει.',
    'Εγκαταστήστε το git ή παραλείψτε το --changed.',
  ],
  hu: [
    'Nincs telepítve git, ezért a --changed nem tud összevetni.',
    'Telepítse, vagy hagyja el a --changed kapcsolót.',
  ],
};
const noRepository: Sentences = {
  en: ['This folder is in no git repository, so --changed has nothing to compare with.', 'Leave out --changed.'],
  el: [
    'Ο φάκελος δεν ανήκει σε αποθετήριο git, γι’ αυτό το --changed δεν έχει με τι να συγκρίνει.',
    'Παραλείψτε το --changed.',
  ],
  hu: [
    'Ez a mappa nem git-tárolóban van, ezért a --changed nem tud mivel összevetni.',
    'Hagyja el a --changed kapcsolót.',
  ],
};
const noCommit: Sentences = {
  en: ['git knows no commit "{ref}".', 'Fetch it first; on CI check out with the whole history (fetch-depth: 0).'],
  el: [
    'Το git δεν γνωρίζει commit «{ref}».',
    'Φέρτε το πρώτα με git fetch· σε CI χρειάζεται όλο το ιστορικό (fetch-depth: 0).',
  ],
  hu: [
    'A git nem ismer ilyen commitot: „{ref}”.',
    'Előbb töltse le a git fetch paranccsal; CI-ben a teljes előzmény kell (fetch-depth: 0).',
  ],
};

const mostBytes = 256 * 1024 * 1024;

/** Output of git; undefined when it fails. No pager, file monitor or diff program that a repository names is run. */
function git(cwd: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['--no-pager', '-c', 'core.fsmonitor=false', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: mostBytes,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw problem(noGit);
    return undefined;
  }
}

/**
 * Absolute paths of all files that are not as they were in a commit: changed, added, removed, and those git does not
 * track yet.
 * @throws UserError without git, outside a repository, for an unknown commit
 */
export function changedFiles(ref: string, cwd: string): Set<string> {
  // The way up, not the folder: git would resolve links in it, and our paths do not.
  const up = git(cwd, ['rev-parse', '--show-cdup'])?.replace(/\n$/, '');
  if (up === undefined) throw problem(noRepository);
  const top = resolve(cwd, up);
  const commit = git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim();
  if (!commit) throw problem(noCommit, { ref });
  const listed = [
    git(top, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '-z', commit, '--']),
    git(top, ['ls-files', '--others', '--exclude-standard', '-z']),
  ];
  return new Set(listed.flatMap((names) => (names ?? '').split('\0').filter(Boolean)).map((name) => join(top, name)));
}
