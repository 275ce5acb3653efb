/** For a person at a screen: what is said where, what is wrong and how to mend it, on one screen. */
import { createColors } from 'picocolors';
import type { MessageReport, Report, ReportFinding } from '../../schemas/report.js';
import {
  acrossChannels,
  breath,
  bySeverity,
  cellBreath,
  channelTitle,
  counts,
  marked,
  merged,
  whyNot,
  type Voice,
} from './lines.js';
import { fewMessages, isFaulty, unexplained } from './matrix.js';
import { factText } from './plain.js';
import { bandOf } from './score.js';
import { cut, pad, show, unheard, width, wrap } from './show.js';
import { summary } from './summary.js';
import { terminalMatrix, type Paint } from './terminal-matrix.js';
import { unmade } from './unmade.js';

/** What one screen holds; --verbose shows all. */
const atMost = { matrices: 1, findings: 6, messages: 10 };

type Block = readonly string[];

export function terminalReport(report: Report, voice: Voice): string {
  const paint = createColors(voice.color);
  const left = { findings: voice.verbose ? Infinity : atMost.findings, hidden: 0 };
  const blocks = voice.quiet
    ? [report, ...report.refused, ...report.messages].map((one) => findingLines(one, voice, paint, left))
    : [
        ...messageBlocks(report, voice, paint, left),
        ...[report, ...report.refused].map((one) => findingLines(one, voice, paint, left)),
        restLines(report, voice, paint, left.hidden),
        summary(report, voice),
      ];
  const fitted = (line: string) => (width(line) > voice.columns ? wrap(line, voice.columns, '    ') : line);
  return blocks
    .filter((lines) => lines.length > 0)
    .map(
      (lines) =>
        `${lines
          .flatMap((line) => line.split('\n'))
          .flatMap((line) => fitted(line).split('\n'))
          .map(unheard)
          .join('\n')}\n`,
    )
    .join('\n');
}

interface Left {
  findings: number;
  hidden: number;
}

/** What is wrong comes first, with its matrix; of many that are well one line each. */
function messageBlocks({ messages }: Report, voice: Voice, paint: Paint, left: Left): Block[] {
  const sorted = [...messages].sort((a, b) => Number(isFaulty(b)) - Number(isFaulty(a)));
  const few = messages.length <= fewMessages;
  const whole = sorted
    .filter((message) => voice.verbose || few || isFaulty(message))
    .slice(0, voice.verbose || few ? undefined : atMost.matrices);
  const rest = sorted.filter((message) => !whole.includes(message));
  return [
    ...whole.flatMap((message) => {
      const top = head(message, voice, paint);
      const toDo = findingLines(message, voice, paint, left);
      const matrix = [...terminalMatrix(message, voice, paint), ...unmade(message, voice).map(show)];
      return toDo.length > 0 ? [[...top, ...toDo], matrix] : [[...top, ...matrix]];
    }),
    compactLines(rest, voice, paint),
    ...rest.map((message) => findingLines(message, voice, paint, left)),
  ];
}

function head(message: MessageReport, voice: Voice, paint: Paint): string[] {
  const { report: say } = voice.words;
  const draft = message.status === 'draft' ? ` (${say.draft})` : '';
  const facts = voice.verbose
    ? message.facts.map((fact) => `  ${factText(fact)}${fact.where ? `  ${paint.dim(show(fact.where))}` : ''}`)
    : [];
  const first = `${paint.bold(show(message.id))}${draft} · ${say.facts(message.facts.length)}`;
  return [first, ...scoreLines(message, voice, paint), ...facts, ...(facts.length > 0 ? [''] : [])];
}

function scoreLines({ score }: MessageReport, voice: Voice, paint: Paint): string[] {
  if (!score) return [];
  const { proof } = voice.words;
  const weakest = score.channels.filter(({ value }) => value < 100).sort((a, b) => a.value - b.value);
  const named = weakest.slice(0, 3).map(({ channel, value }) => show(`${channelTitle(channel, voice)} ${value}`));
  const band = bandOf(score.value);
  const text = paint[band](proof.scoreOf(score.value, score.mean, proof.bands[band]));
  return [`${text}${named.length > 0 ? ` · ${proof.weakest(named.join(', '))}` : ''}`];
}

function compactLines(messages: readonly MessageReport[], { words, verbose, columns }: Voice, paint: Paint): string[] {
  const shown = verbose ? messages : messages.slice(0, atMost.messages);
  const left = Math.min(Math.max(0, ...shown.map(({ id }) => width(show(id)))), Math.max(12, columns - 38));
  const lines = shown.map((message) => {
    const all = message.renditions.length;
    const held = message.renditions.filter((one) => one.held).length;
    const sign = isFaulty(message) ? paint.red('✗') : paint.green('✓');
    const score = message.score ? ` · ${message.score.value}` : '';
    return `${sign} ${pad(cut(show(message.id), left), left)}  ${words.report.fits(all - held, all)}${score}`;
  });
  const rest = messages.length - shown.length;
  return rest > 0 ? [...lines, words.report.more(rest)] : lines;
}

/** Findings of one message, of the brand or of a source that was not read, as long as there is room. */
function findingLines(
  of: { findings: readonly ReportFinding[] } & Partial<MessageReport>,
  voice: Voice,
  paint: Paint,
  left: Left,
): string[] {
  const { verbose, quiet } = voice;
  const all = acrossChannels(merged(bySeverity(of.findings))).filter((one) => counts(one) || (verbose && !quiet));
  const wanted = all.filter(({ severity }) => severity === 'error' || (!quiet && (verbose || severity === 'warning')));
  const shown = wanted.slice(0, left.findings);
  const message = of.coverage ? (of as MessageReport) : undefined;
  const cells = message ? unexplained(message).map((cell) => show(cellBreath(cell, message, voice))) : [];
  const room = Math.max(0, left.findings - shown.length);
  const lines = [...new Set(cells)];
  left.findings -= Math.min(left.findings, shown.length + lines.length);
  left.hidden += wanted.length - shown.length + Math.max(0, lines.length - room);
  const sign = paint.red(`${voice.words.severity.error}:`);
  return [
    ...shown.flatMap((finding) => findingBlock(finding, voice, paint)),
    ...lines
      .slice(0, room === Infinity ? undefined : room)
      .map((line) => wrap(`${sign} ${line}`, voice.columns, '    ')),
  ];
}

/** What was not shown, and how to see it. */
function restLines(report: Report, { words, verbose }: Voice, paint: Paint, hidden: number): string[] {
  return [
    ...(hidden > 0 ? [words.report.more(hidden)] : []),
    ...(report.counts.notes > 0 && !verbose ? [paint.dim(words.report.notes(report.counts.notes))] : []),
  ];
}

function findingBlock(finding: ReportFinding, voice: Voice, paint: Paint): string[] {
  const aside = whyNot(finding, voice);
  const color = aside ? paint.dim : { error: paint.red, warning: paint.yellow, note: paint.cyan }[finding.severity];
  const label = `${voice.words.severity[finding.severity]}${aside ? ` (${show(aside)})` : ''}:`;
  const text = wrap(`${label} ${breath(finding, voice)}`, voice.columns, '    ');
  const [before, wrong, after] = (marked(finding) ?? []).map(show);
  const says = wrong !== undefined && !finding.say.includes(finding.excerpt!.trim());
  const excerpt = says ? [wrap(`    «${before}${paint.bold(wrong)}${after}»`, voice.columns, '    ')] : [];
  const where = [finding.where, finding.output, `[${finding.rule}]`].filter(Boolean).map((part) => show(part!));
  return [
    text.startsWith(label) ? `${color(label)}${text.slice(label.length)}` : text,
    ...excerpt,
    paint.dim(`    ${where.join('  ')}`),
  ];
}
