/**
 * Workflow commands of GitHub Actions: each finding stands beside its line in the pull request.
 * Escapes: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
 */
import type { Report } from '../../schemas/report.js';
import { cellBreath, counts, rawBreath, type Voice } from './lines.js';
import { groupsOf, placeOf } from './groups.js';
import { unexplained } from './matrix.js';
import { broken, show, visible } from './show.js';
import { summary } from './summary.js';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** What counts, as commands; then the summary, which cannot be one. */
export function githubReport(report: Report, voice: Voice): string {
  const lines = groupsOf(report).flatMap(({ findings, file, message }) => [
    ...findings
      .filter((one) => counts(one) && (one.severity === 'error' || !voice.quiet))
      .map((one) => command(one.severity, one.where ?? file, `${one.rule}`, rawBreath(one, voice), voice)),
    ...(message ? unexplained(message) : []).map((cell) =>
      command('error', file, 'coverage', cellBreath(cell, message!, voice), voice),
    ),
  ]);
  const last = voice.quiet ? [] : summary(report, voice).map(show);
  return [...new Set(lines), ...last].map((line) => `${line}\n`).join('');
}

function command(
  severity: keyof typeof commands,
  where: string | undefined,
  title: string,
  text: string,
  voice: Voice,
) {
  const place = placeOf(where);
  const properties = [
    ['file', place && `${voice.folder}${place.file}`],
    ['line', place?.line],
    ['col', place?.column],
    ['title', title],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]));
  return `::${commands[severity]} ${properties.join(',')}::${data(text)}`;
}

/** Line ends become spaces and what acts on a log is shown, before GitHub's own escapes. */
const data = (text: string) => broken(visible(text)).replaceAll('%', '%25');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
