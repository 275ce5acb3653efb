/** For a pipe or a log: one finding per line, as compilers write them, and a last line. */
import type { MessageReport, Report, ReportFinding } from '../../schemas/report.js';
import { acrossChannels, breath, cellBreath, counts, merged, whyNot, type Voice } from './lines.js';
import { unexplained } from './matrix.js';
import { bandOf } from './score.js';
import { show, unheard } from './show.js';
import { summary } from './summary.js';

export function plainReport(report: Report, voice: Voice): string {
  const { quiet, verbose } = voice;
  const groups = [
    { name: report.brand, findings: report.findings },
    ...report.refused.map(({ path, findings }) => ({ name: path, findings })),
    ...report.messages.map(({ id, files, findings }) => ({ name: files[0] ?? id, findings })),
  ];
  const wanted = (one: ReportFinding) =>
    quiet ? one.severity === 'error' && counts(one) : verbose || (counts(one) && one.severity !== 'note');
  const all = groups.flatMap(({ name, findings: found }) =>
    acrossChannels(merged(found))
      .filter(wanted)
      .map((finding) => ({ finding, name })),
  );
  // What has to be done comes first, whichever message it is in.
  const findings = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    all.filter(({ finding }) => finding.severity === severity).map((one) => findingLine(one.finding, one.name, voice)),
  );
  const cells = report.messages.flatMap((message) => cellLines(message, voice));
  if (quiet) return [...findings, ...cells].map((line) => `${unheard(line)}\n`).join('');
  const facts = verbose ? report.messages.flatMap(factLines) : [];
  const scores = report.messages.flatMap((message) => scoreLines(message, voice));
  const hidden = verbose || report.counts.notes === 0 ? [] : [voice.words.report.notes(report.counts.notes)];
  return [...facts, ...findings, ...cells, ...scores, ...hidden, ...summary(report, voice)]
    .map((line) => `${unheard(line)}\n`)
    .join('');
}

function findingLine(one: ReportFinding, name: string, voice: Voice): string {
  const aside = whyNot(one, voice);
  const label = voice.words.severity[one.severity] + (aside ? ` (${show(aside)})` : '');
  const output = one.output ? ` (${show(one.output)})` : '';
  return `${show(one.where ?? name)}: ${label}: ${breath(one, voice)}${output} [${show(one.rule)}]`;
}

function cellLines(message: MessageReport, voice: Voice): string[] {
  const name = show(message.files[0] ?? message.id);
  const said = unexplained(message).map((cell) => show(cellBreath(cell, message, voice)));
  return [...new Set(said)].map((line) => `${name}: ${line}`);
}

/** `content/kettle/index.md:14:5: price GR 64,90 € · HU 25 990 Ft`. */
function factLines({ facts, files }: MessageReport): string[] {
  return facts.map((fact) => `${show(fact.where ?? files[0] ?? '')}: ${factText(fact)}`);
}

/** `price GR 64,90 € · HU 25 990 Ft`. */
export function factText({ label, values }: MessageReport['facts'][number]): string {
  return show(`${label} ${values.map(({ market, text }) => (market ? `${market} ${text}` : text)).join(' · ')}`);
}

function scoreLines({ id, score }: MessageReport, { words: { proof } }: Voice): string[] {
  if (!score) return [];
  const channels = score.channels.map(({ channel, value }) => `${channel} ${value}`).join(', ');
  return [
    `${show(id)}: ${proof.scoreOf(score.value, score.mean, proof.bands[bandOf(score.value)])}: ${show(channels)}`,
  ];
}
