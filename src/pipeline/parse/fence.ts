import type { Report } from './report.js';

/** The front matter of a file by offsets: its lines, without the fences, and where the text after it starts. */
export interface Head {
  readonly start: number;
  readonly end: number;
  readonly body: number;
}

/** What Word makes of `---`: dashes it joined, or spaces behind them. */
const mangled = /^[\u00a0 \t]*(?:[—–‒―]+-?|-[—–]|-{3})[\u00a0 \t]*$/;
const key = /^\s*["'“”]?[\p{L}_][\p{L}\p{N}_.-]*["'“”]?[ \t\u00a0]*:/u;

function lineAt(text: string, start: number): { line: string; next: number } {
  const end = text.indexOf('\n', start);
  return end < 0 ? { line: text.slice(start), next: text.length } : { line: text.slice(start, end), next: end + 1 };
}

/** A line that closes the front matter: exactly `---`, or what a word processor made of it. */
function closes(line: string): boolean {
  return line === '---' || mangled.test(line);
}

/**
 * Finds the front matter. It starts on the first line, which must be exactly `---`: `---js` and the like are refused,
 * because other programs run what follows. A file without one gives undefined; `ok` is false when it is refused.
 */
export function findHead(report: Report): { head?: Head; ok: boolean } {
  const { text } = report.file;
  const first = lineAt(text, 0);
  const whole = { start: 0, end: first.line.length };
  if (/^\+\+\+\s*$/.test(first.line)) {
    report.error('toml-front-matter', whole);
    return { ok: false };
  }
  if (first.line === '---') return close(report, first.next);
  if (/^---[^-]/.test(first.line) && first.line.trim() !== '---') {
    report.error('named-front-matter', whole, { line: first.line.trim() });
    return { ok: false };
  }
  if (/^-{4,}\s*$/.test(first.line) && key.test(lineAt(text, first.next).line)) {
    report.error('named-front-matter', whole, { line: first.line.trim() });
    return { ok: false };
  }
  const lead = /^[\s\u00a0]*/.exec(text)![0];
  const from = lead.lastIndexOf('\n') + 1;
  const opening = lineAt(text, from);
  if (!mangled.test(opening.line)) return { ok: true };
  const second = lineAt(text, opening.next).line;
  if (!key.test(second)) return { ok: true };
  const end = from + opening.line.length;
  const fence = { start: 0, end, text: '---' };
  report.note('mended-fence', { start: from, end }, { line: opening.line.trim() || '---' }, fence);
  return close(report, opening.next);
}

function close(report: Report, start: number): { head?: Head; ok: boolean } {
  const { text } = report.file;
  let at = start;
  while (at < text.length) {
    const { line, next } = lineAt(text, at);
    const span = { start: at, end: at + line.length };
    if (closes(line)) {
      if (line !== '---') report.note('mended-fence', span, { line: line.trim() }, { ...span, text: '---' });
      return { head: { start, end: at, body: next }, ok: true };
    }
    if (/^(?:---|\.\.\.)/.test(line)) {
      report.error('broken-fence', span, { line: line.trim() });
      return { ok: false };
    }
    at = next;
  }
  report.error('unclosed-front-matter', { start: 0, end: 3 });
  return { ok: false };
}
