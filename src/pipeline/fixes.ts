/** Findings with a fix → what is written in place of what, in one source file. Pure. */
import type { Finding, SourceFile } from '../model.js';

/** One stretch of a source and what takes its place. Offsets count in the text as it was read. */
export interface Change {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly old: string;
  readonly text: string;
}

/**
 * The changes of one file in the order of their places. Waived findings change nothing; of two that touch the same
 * stretch the first counts, the other is met again when the file is judged anew.
 */
export function changesOf(file: SourceFile, findings: readonly Finding[]): Change[] {
  const wanted = findings
    .flatMap(({ rule, fix, waived }): Change[] => {
      if (!fix || waived || fix.at.file !== file.path) return [];
      const { start, end } = fix.at;
      const old = file.text.slice(start, end);
      return old === fix.text || end > file.text.length ? [] : [{ rule, start, end, old, text: fix.text }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const chosen: Change[] = [];
  for (const change of wanted) {
    const before = chosen.at(-1);
    const touches = before && (change.start < before.end || change.start === before.start);
    if (!touches) chosen.push(change);
  }
  return chosen;
}

/** The text with its changes made. */
export function withChanges(text: string, changes: readonly Change[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text: by } of changes) {
    done += text.slice(at, start) + by;
    at = end;
  }
  return done + text.slice(at);
}
