/** What `check --fix` changed, a line for each place: `content/kettle.md:3:8: spaces-in-order: "a  b" → "a b"`. */
import type { Report } from '../../schemas/report.js';
import type { Voice } from './lines.js';
import { show } from './show.js';

const longest = 60;

/** A stretch as it can be seen on a line: what is not seen is named. */
function seen(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return `"${show(short).replaceAll('\u00a0', '\\u{a0}').replaceAll('\u00ad', '\\u{ad}')}"`;
}

export function mendedLines({ written, changes }: NonNullable<Report['mended']>, { words, quiet }: Voice): string {
  if (quiet) return '';
  if (changes.length === 0) return `${words.mend.nothing}\n`;
  const files = new Set(changes.map(({ where }) => where.replace(/:\d+:\d+$/, ''))).size;
  const lines = changes.map(({ where, rule, old, new: by }) => `${show(where)}: ${rule}: ${seen(old)} → ${seen(by)}`);
  const last = (written ? words.mend.done : words.mend.would)(changes.length, files);
  return [...(written ? lines : []), last, ''].map((line) => `${line}\n`).join('');
}
