/** `check --fix`: makes the changes that findings propose, and judges again until none is left. */
import { dirname, resolve } from 'node:path';
import { locate, UserError } from '../errors.js';
import { mendFile } from '../io/mend-file.js';
import { readText } from '../io/read-text.js';
import type { SourceFile } from '../model.js';
import { changesOf, type Change } from '../pipeline/fixes.js';
import type { Report } from '../schemas/report.js';
import type { Call } from './commands.js';
import type { MessageTold } from './report/told.js';
import type { RunResult } from './result.js';
import { startCheck, type Session } from './session.js';

export type Mended = NonNullable<Report['mended']>;

/** A file and what is to change in it. */
export interface Planned {
  readonly file: SourceFile;
  readonly changes: readonly Change[];
}

/** One mended place can uncover another, and a rule tells only so many at a time. */
const rounds = 20;

/** What the findings of a run would change, file by file. */
export function plan(result: RunResult<MessageTold>, cwd: string): Planned[] {
  const findings = [...result.editions, ...result.refused].flatMap((one) => one.findings);
  const paths = new Set(findings.flatMap(({ fix }) => fix?.at.file ?? []));
  return [...paths].sort().flatMap((path) => {
    const absolute = resolve(cwd, path);
    const file = { path, text: readText(absolute, dirname(absolute), cwd).text };
    const changes = changesOf(file, findings);
    return changes.length > 0 ? [{ file, changes }] : [];
  });
}

/** The changes as a report lists them. */
export function listed(planned: readonly Planned[], written: boolean): Mended {
  return {
    written,
    changes: planned.flatMap(({ file, changes }) =>
      changes.map(({ rule, start, old, text }) => ({ where: locate(file, start), rule, old, new: text })),
    ),
  };
}

/** @throws UserError in a restricted run, which trusts nothing that the sources propose */
export function refuseRestricted({ options, words }: Pick<Session, 'options' | 'words'>): void {
  if (options.restricted) throw new UserError(words.mend.restricted, { hint: words.mend.restrictedHint });
}

/** Mends the sources; gives the run of what they are now, and all that was changed. */
export async function mend(
  call: Call,
  first: Session<MessageTold>,
): Promise<{ session: Session<MessageTold>; mended: Mended }> {
  const { cwd } = first.options;
  const changes: Mended['changes'] = [];
  let session = first;
  for (let round = 0; round < rounds; round++) {
    const made = plan(session.result, cwd).map(({ file, changes: wanted }) => ({
      file,
      changes: mendFile(resolve(cwd, file.path), file.text, wanted, cwd),
    }));
    const now = listed(made, true).changes;
    if (now.length === 0) break;
    changes.push(...now);
    session = await startCheck(call);
  }
  return { session, mended: { written: true, changes } };
}
