/** The last lines of a report: what was read, what fits, what was let pass, what was not checked. */
import type { Report } from '../../schemas/report.js';
import type { Voice } from './lines.js';
import { show } from './show.js';

/** Sentences, one line each. */
export function summary(report: Report, voice: Voice): string[] {
  const { messages } = report;
  const say = voice.words.report;
  const facts = messages.reduce((sum, message) => sum + message.facts.length, 0);
  return [
    [say.read(report.counts.messages, facts), fits(report, voice)].filter(Boolean).join(' '),
    ...strictness(report, voice),
    ...writtenLines(report, voice),
    ...notChecked(report, voice),
  ];
}

/** How it stands, in one line. */
export function standing(report: Report, voice: Voice): string {
  return [fits(report, voice), ...strictness(report, voice)].filter(Boolean).join(' ');
}

function fits({ counts: { renditions, held }, refused }: Report, { words: { report: say } }: Voice): string {
  const fit = [
    renditions > 0 ? say.fits(renditions - held, renditions) : '',
    held > 0 ? say.heldBack(held) : '',
    refused.length > 0 ? say.refused(refused.length) : '',
  ];
  return sentence(fit.filter(Boolean).join(', '));
}

/** How many findings count and which do not, and what was asked for besides. */
export function strictness({ counts, bounds, baseline, changed, shard, messages }: Report, { words }: Voice): string[] {
  const { report: say, proof } = words;
  const aside = [
    counts.waived > 0 ? proof.waivedCount(counts.waived) : '',
    counts.known > 0 ? proof.knownCount(counts.known) : '',
  ].filter(Boolean);
  const found =
    counts.errors + counts.warnings + counts.notes === 0
      ? say.clean
      : sentence(say.counts(counts.errors, counts.warnings, counts.notes));
  const { minScore, maxWarnings } = bounds ?? {};
  const low = messages.some(({ score, status }) => status !== 'draft' && score && score.value < (minScore ?? 0));
  const many = maxWarnings !== undefined && counts.warnings > maxWarnings;
  return [
    aside.length > 0 ? `${found} ${sentence(aside.join(', '))}` : found,
    ...(low && minScore !== undefined ? [proof.tooLow(minScore)] : []),
    ...(many ? [proof.tooManyWarnings(counts.warnings, maxWarnings)] : []),
    ...(baseline ? [baselineLine(baseline, proof)] : []),
    ...(changed ? [proof.changed(show(changed.ref), changed.unchanged)] : []),
    ...(shard ? [words.shards.part(shard.number, shard.of, counts.messages, shard.all)] : []),
  ];
}

function baselineLine(
  { file, known, fresh, gone, written: isNew }: NonNullable<Report['baseline']>,
  proof: Voice['words']['proof'],
) {
  return isNew ? proof.baselineWritten(show(file), known, gone) : proof.baseline(show(file), known, fresh, gone);
}

export function writtenLines({ written: done, command, refused }: Report, { words: { report: say } }: Voice): string[] {
  if (done) return [say.written(done.changed.length, done.unchanged, done.removed.length, show(done.out))];
  return command !== 'check' && refused.length > 0 ? [say.notWritten] : [];
}

/** Every report ends with it. */
export function notChecked(report: Report, { words, verbose }: Voice): string[] {
  const limits = `${words.report.notChecked} ${report.notChecked.map(show).join(' · ')}.`;
  if (report.blind.length === 0) return [limits];
  if (!verbose) return [limits, words.report.blind(report.blind.length)];
  return [limits, words.proof.blind, ...report.blind.map(({ rule, needs }) => `  ${show(rule)}: ${show(needs)}`)];
}

const sentence = (text: string) => text && `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}.`;
