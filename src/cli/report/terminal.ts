/** For a person at a screen: what fits, what does not and why, on one screen. */
import { createColors } from 'picocolors';
import type { MessageReport, Report, ReportFinding } from '../../schemas/report.js';
import { breath, bySeverity, merged, type Voice } from './lines.js';
import { summary } from './plain.js';
import { pad, show, width, wrap } from './show.js';

type Paint = ReturnType<typeof createColors>;

/** Above so many messages each takes one line; so many findings are shown without --verbose. */
const matrices = 3;
const atMost = { findings: 8, messages: 10 };

export function terminalReport(report: Report, voice: Voice): string {
  const paint = createColors(voice.color);
  const blocks = voice.quiet
    ? [findingLines(report, voice, paint)]
    : [matrixLines(report, voice, paint), findingLines(report, voice, paint), closing(report, voice)];
  const fitted = (line: string) => (width(line) > voice.columns ? wrap(line, voice.columns, '    ') : line);
  return blocks
    .filter((lines) => lines.length > 0)
    .map(
      (lines) =>
        `${lines
          .flatMap((line) => line.split('\n'))
          .map(fitted)
          .join('\n')}\n`,
    )
    .join('\n');
}

function closing(report: Report, voice: Voice): string[] {
  return summary(report, voice).map((line) => wrap(line, voice.columns));
}

function matrixLines({ messages }: Report, voice: Voice, paint: Paint): string[] {
  if (messages.length > matrices && !voice.verbose) return messageLines(messages, voice, paint);
  const lines = messages.flatMap((message, at) => [...(at ? [''] : []), ...matrix(message, voice, paint)]);
  return messages.length > 0 ? [...lines, '', paint.dim(voice.words.report.legend)] : [];
}

/** Channels down, languages across. */
function matrix(message: MessageReport, voice: Voice, paint: Paint): string[] {
  const cells = [...message.renditions, ...message.leftOut];
  const channels = [
    ...new Set(voice.channels.map(({ id }) => id).filter((id) => cells.some(({ channel }) => channel === id))),
  ];
  const locales = [...new Set(cells.map(({ locale }) => locale))];
  const left = Math.max(...channels.map(width), 8) + 4;
  const draft = message.status === 'draft' ? ` (${voice.words.report.draft})` : '';
  const head = `${paint.bold(show(message.id))}${draft} · ${voice.words.report.facts(message.facts.length)}`;
  return [
    head,
    `${' '.repeat(left)}${locales.map((locale) => pad(locale, 6)).join('')}`.trimEnd(),
    ...channels.map((channel) => {
      const row = locales.map((locale) => pad(mark(message, channel, locale, paint), 6)).join('');
      return `  ${pad(channel, left - 2)}${row}`.trimEnd();
    }),
  ];
}

function mark(message: MessageReport, channel: string, locale: string, paint: Paint): string {
  const made = message.renditions.find((one) => one.channel === channel && one.locale === locale);
  if (made) return made.held ? paint.red('✗') : paint.green('✓');
  const left = message.leftOut.find((one) => one.channel === channel && one.locale === locale);
  if (!left) return '';
  return left.required ? paint.red('✗') : paint.dim('–');
}

/** Messages with something wrong come first, so that they are on the screen. */
function messageLines(messages: readonly MessageReport[], voice: Voice, paint: Paint): string[] {
  const { words } = voice;
  const held = (message: MessageReport) => message.renditions.filter((one) => one.held).length;
  const sorted = [...messages].sort((a, b) => held(b) - held(a));
  const shown = sorted.slice(0, atMost.messages);
  const left = Math.min(Math.max(...shown.map(({ id }) => width(show(id)))), 40) + 2;
  const lines = shown.map((message) => {
    const all = message.renditions.length;
    const sign = held(message) > 0 ? paint.red('✗') : paint.green('✓');
    return `${sign} ${pad(show(message.id), left)}${words.report.fits(all - held(message), all)}`;
  });
  const rest = messages.length - shown.length;
  return rest > 0 ? [...lines, words.report.more(rest)] : lines;
}

function findingLines(report: Report, voice: Voice, paint: Paint): string[] {
  const { words, verbose, quiet } = voice;
  const all = merged(
    bySeverity(
      [report, ...report.refused, ...report.messages]
        .flatMap(({ findings }) => findings)
        .filter(({ waived }) => waived === undefined),
    ),
  );
  const wanted = all.filter(({ severity }) => severity === 'error' || (!quiet && (verbose || severity === 'warning')));
  const shown = verbose ? wanted : wanted.slice(0, atMost.findings);
  const notes = quiet || verbose ? 0 : all.filter(({ severity }) => severity === 'note').length;
  return [
    ...shown.flatMap((finding) => findingBlock(finding, voice, paint)),
    ...(shown.length < wanted.length ? [words.report.more(wanted.length - shown.length)] : []),
    ...(notes > 0 ? [paint.dim(words.report.notes(notes))] : []),
  ];
}

function findingBlock(finding: ReportFinding, voice: Voice, paint: Paint): string[] {
  const color = { error: paint.red, warning: paint.yellow, note: paint.cyan }[finding.severity];
  const label = `${voice.words.severity[finding.severity]}:`;
  const text = wrap(`${label} ${breath(finding, voice)}`, voice.columns, '    ').replace(label, color(label));
  const where = [finding.where, finding.output, `[${finding.rule}]`]
    .filter(Boolean)
    .map((part) => show(part!))
    .join('  ');
  return [text, paint.dim(`    ${where}`)];
}
