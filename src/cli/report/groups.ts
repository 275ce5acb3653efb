/** Everything that was found, by what it is about: for formats that list all of it. */
import type { MessageReport, Report, ReportFinding } from '../../schemas/report.js';
import { bySeverity, merged } from './lines.js';

export interface Group {
  /** Id of a message, path of a source that was not read, or name of the brand. */
  readonly name: string;
  readonly message?: MessageReport;
  readonly refused: boolean;
  /** File that a finding without a place is put to. */
  readonly file?: string;
  /** The same thing in several files of a rendition once; errors first. */
  readonly findings: readonly ReportFinding[];
}

export function groupsOf({ brand, findings, refused, messages }: Report): Group[] {
  const sorted = (all: readonly ReportFinding[]) => merged(bySeverity(all));
  return [
    ...refused.map((one) => ({ name: one.path, refused: true, file: one.path, findings: sorted(one.findings) })),
    ...messages.map((message) => ({
      name: message.id,
      message,
      refused: false,
      file: message.files[0],
      findings: sorted(message.findings),
    })),
    { name: brand, refused: false, findings: sorted(findings) },
  ];
}

/** `content/kettle/index.md:14:3` in its parts. */
export function placeOf(where: string | undefined): { file: string; line?: number; column?: number } | undefined {
  if (where === undefined) return undefined;
  const [, file = where, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(where) ?? [];
  return { file, ...(line && { line: Number(line) }), ...(column && { column: Number(column) }) };
}
