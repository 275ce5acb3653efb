/** Makes the one object that every report prints from. */
import type { MessageReport, Report, ReportFinding } from '../../schemas/report.js';
import type { Compared } from '../baseline.js';
import { isHeld } from '../held.js';
import type { LocatedFinding, RunResult } from '../result.js';
import { toolName } from '../tool.js';
import type { Lang, Words } from '../words/index.js';
import { counts } from './lines.js';
import { scoreOfMessage } from './score.js';
import { reportIn, type MessageTold } from './told.js';

/** What `build` did to the output folder. */
export type Written = NonNullable<Report['written']>;

export interface Asked {
  readonly whole: boolean;
  readonly words: Words;
  readonly lang: Lang;
  readonly written?: Written;
  /** What `check --fix` mended. */
  readonly mended?: Report['mended'];
  /** Findings that were known before. */
  readonly baseline?: Compared;
  readonly score?: boolean;
  readonly minScore?: number;
  readonly maxWarnings?: number;
}

export function reportOf(command: Report['command'], result: RunResult<MessageTold>, asked: Asked): Report {
  const { words, lang, written, baseline } = asked;
  const finding = (one: LocatedFinding) => findingOf(one, baseline);
  const messages = result.editions.map((edition) => messageOf(edition, result, asked));
  const refused = result.refused.map(({ path, findings }) => ({
    path,
    findings: findings.map((one) => findingOf(one)),
  }));
  const findings = result.findings.map(finding);
  const report = {
    schema: 1 as const,
    tool: toolName(),
    command,
    brand: result.brand.name,
    lang,
    counts: countsOf(messages, [...findings, ...[...messages, ...refused].flatMap((one) => one.findings)]),
    findings,
    messages,
    refused,
    ...(baseline && { baseline: summaryOf(baseline) }),
    ...(result.changed && { changed: result.changed }),
    ...(result.share && { shard: { ...result.share.shard, all: result.share.paths.length } }),
    ...(written && { written }),
    ...(asked.mended && { mended: asked.mended }),
    notChecked: [
      ...limitsOf(result, words),
      ...(result.changed?.unchanged ? [words.proof.notBeside] : []),
      ...(result.share ? [words.shards.notBeside] : []),
    ],
    blind: result.blind.map(({ rule, needs }) => ({ rule, needs })),
  };
  const bounds = boundsOf(report, asked);
  return { ...report, ...(bounds && { bounds }), exit: exitOf(report, bounds?.met ?? true) };
}

/** What no check can see; the first is pictures, with the number of cards that words were drawn on. */
function limitsOf({ editions }: RunResult<MessageTold>, { report: { limits, drawn } }: Words): string[] {
  const [, ...others] = limits;
  const cards = editions.reduce((sum, told) => sum + told.cards, 0);
  return cards === 0 ? [...limits] : [drawn(cards), ...others];
}

function countsOf(messages: readonly MessageReport[], all: readonly ReportFinding[]): Report['counts'] {
  const renditions = messages.flatMap((message) => message.renditions);
  const count = (severity: ReportFinding['severity']) =>
    all.filter((finding) => finding.severity === severity && counts(finding)).length;
  return {
    messages: messages.length,
    renditions: renditions.length,
    held: renditions.filter(({ held }) => held).length,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    waived: all.filter(({ waived }) => waived).length,
    known: all.filter(({ known, waived }) => known && !waived).length,
  };
}

function summaryOf({ file, known, fresh, gone, written }: Compared): Report['baseline'] {
  return { file, known, fresh, gone, written };
}

/** Whether the scores and the number of warnings are within what was asked for. */
function boundsOf(
  { messages, counts: { warnings } }: Pick<Report, 'messages' | 'counts'>,
  asked: Asked,
): Report['bounds'] {
  const { minScore, maxWarnings } = asked;
  if (minScore === undefined && maxWarnings === undefined) return undefined;
  const scores = messages.filter(({ status }) => status !== 'draft').flatMap(({ score }) => score?.value ?? []);
  const met = scores.every((value) => value >= (minScore ?? 0)) && warnings <= (maxWarnings ?? Infinity);
  return { minScore, maxWarnings, met };
}

/** 2 before 1. What is wrong with a draft is shown and fails nothing. */
function exitOf({ messages, refused, findings }: Pick<Report, 'messages' | 'refused' | 'findings'>, met: boolean) {
  if (refused.length > 0) return 2;
  const failing = messages.filter(({ status }) => status !== 'draft');
  const all = [...findings, ...failing.flatMap((message) => message.findings)];
  return !met || all.some((one) => one.severity === 'error' && counts(one)) ? 1 : 0;
}

/** What was told of a message, with all that was found of it in the end. */
function messageOf(told: MessageTold, result: RunResult<MessageTold>, asked: Asked): MessageReport {
  const findings = told.findings.map((one) => findingOf(one, asked.baseline));
  const wanted = asked.score || asked.minScore !== undefined;
  const report = reportIn(told);
  return {
    ...report,
    renditions: report.renditions.map((one) => ({ ...one, held: isHeld(told, one, asked.whole) })),
    ...(wanted && { score: scoreIn(told, findings.filter(counts), result) }),
    findings,
  };
}

/** A rule looks after what its alias begins with: MSG, FCT, LEG …; one without an alias after itself. */
function scoreIn(told: MessageTold, findings: readonly ReportFinding[], { rules }: Pick<RunResult, 'rules'>) {
  const familyOf = (id: string) => rules.find((rule) => rule.id === id)?.alias?.split('-')[0] ?? id;
  return scoreOfMessage(told, findings, familyOf);
}

function findingOf(one: LocatedFinding, baseline?: Compared): ReportFinding {
  const { rule, severity, channel, locale, where, output, excerpt, read, expected, say, cure, fingerprint, waived } =
    one;
  return {
    rule,
    severity,
    channel,
    locale,
    where,
    output,
    excerpt,
    read,
    expected,
    say,
    cure,
    fingerprint,
    waived,
    ...(baseline?.knows(one) && { known: true }),
  };
}
