/** Changes of a file as a unified diff, with two lines around each. */
import type { Planned } from '../mend.js';
import { withChanges } from '../../pipeline/fixes.js';
import { show } from './show.js';

const around = 2;

/** Lines `from` up to `to` (exclusive, counted from 0) with the changes that stand in them. */
interface Hunk {
  from: number;
  to: number;
  changes: Planned['changes'][number][];
}

export function diffOf({ file, changes }: Planned): string {
  const lines = file.text.split('\n');
  const starts = lines.reduce<number[]>((all, line) => [...all, all.at(-1)! + line.length + 1], [0]);
  const lineAt = (offset: number) => starts.findIndex((start) => start > offset) - 1;
  const hunks: Hunk[] = [];
  for (const change of changes) {
    const [from, to] = [lineAt(change.start), lineAt(Math.max(change.start, change.end - 1)) + 1];
    const last = hunks.at(-1);
    if (last && from <= last.to + 2 * around) {
      last.to = Math.max(last.to, to);
      last.changes.push(change);
    } else hunks.push({ from, to, changes: [change] });
  }
  let shift = 0;
  const shown = hunks.map((hunk) => {
    const [first, end] = [Math.max(0, hunk.from - around), Math.min(lines.length, hunk.to + around)];
    const offset = starts[hunk.from]!;
    const own = hunk.changes.map((c) => ({ ...c, start: c.start - offset, end: c.end - offset }));
    const old = lines.slice(hunk.from, hunk.to);
    const by = withChanges(old.join('\n'), own).split('\n');
    const rows = [
      ...lines.slice(first, hunk.from).map((line) => ` ${line}`),
      ...old.map((line) => `-${line}`),
      ...by.map((line) => `+${line}`),
      ...lines.slice(hunk.to, end).map((line) => ` ${line}`),
    ];
    const count = end - first;
    const head = `@@ -${first + 1},${count} +${first + 1 + shift},${count + by.length - old.length} @@`;
    shift += by.length - old.length;
    return [head, ...rows.map(show)];
  });
  return [`--- ${show(file.path)}`, `+++ ${show(file.path)}`, ...shown.flat()].map((line) => `${line}\n`).join('');
}
