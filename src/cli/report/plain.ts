/** For a pipe or a log: one finding per line, as compilers write them, and a last line. */
import type { Report } from '../../schemas/report.js';
import { breath, bySeverity, merged, type Voice } from './lines.js';
import { show } from './show.js';

export function plainReport(report: Report, voice: Voice): string {
  const { words, quiet } = voice;
  const groups = [
    { name: report.brand, findings: report.findings },
    ...report.refused.map(({ path, findings }) => ({ name: path, findings })),
    ...report.messages.map(({ id, files, findings }) => ({ name: files[0] ?? id, findings })),
  ];
  const findings = groups.flatMap(({ name, findings: found }) =>
    merged(bySeverity(found))
      .filter(({ severity, waived }) => !quiet || (severity === 'error' && !waived))
      .map(
        (one) =>
          `${show(one.where ?? name)}: ${words.severity[one.severity]}: ${breath(one, voice)}${one.output ? ` (${show(one.output)})` : ''} [${one.rule}]`,
      ),
  );
  if (quiet) return findings.map((line) => `${line}\n`).join('');
  return [...findings, ...summary(report, voice)].map((line) => `${line}\n`).join('');
}

/** What was read, what fits, what was held back, what was written, what was not checked. */
export function summary(report: Report, { words }: Voice): string[] {
  const { counts, messages, refused, written } = report;
  const facts = messages.reduce((sum, message) => sum + message.facts.length, 0);
  const say = words.report;
  const fit = [
    say.fits(counts.renditions - counts.held, counts.renditions),
    counts.held > 0 ? say.heldBack(counts.held) : '',
    refused.length > 0 ? say.refused(refused.length) : '',
  ];
  return [
    `${say.read(counts.messages, facts)} ${sentence(fit.filter(Boolean).join(', '))}`,
    counts.errors + counts.warnings + counts.notes === 0
      ? say.clean
      : sentence(say.counts(counts.errors, counts.warnings, counts.notes)),
    ...(written
      ? [say.written(written.changed.length, written.unchanged, written.removed.length, show(written.out))]
      : []),
    ...(!written && report.command === 'build' && refused.length > 0 ? [say.notWritten] : []),
    `${say.notChecked} ${report.notChecked.join(' · ')}.`,
    ...(report.blind.length > 0 ? [say.blind(report.blind.length)] : []),
  ];
}

const sentence = (text: string) => `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}.`;
