/** Makes the one object that every report prints from. */
import { locate } from '../../errors.js';
import { writeValue } from '../../languages/index.js';
import type { Contract, Edition, Invariant, Message, Place } from '../../model.js';
import { plainWording } from '../../model/plain.js';
import { channelsOf } from '../../pipeline/check.js';
import { styleOf } from '../../pipeline/compose/resolve.js';
import type { MessageReport, Report, ReportFinding } from '../../schemas/report.js';
import type { Compared } from '../baseline.js';
import { isHeld } from '../held.js';
import type { LocatedFinding, RunResult } from '../result.js';
import { toolName } from '../tool.js';
import type { Lang, Words } from '../words/index.js';
import { cellsOf, rowsOf } from './cells.js';
import { counts } from './lines.js';
import { labelOf, type Naming } from './labels.js';
import { scoreOfMessage } from './score.js';

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

export function reportOf(command: Report['command'], result: RunResult, asked: Asked): Report {
  const { words, lang, written, baseline } = asked;
  const naming: Naming = { brand: result.brand, words, lang };
  const finding = (one: LocatedFinding) => findingOf(one, baseline);
  const messages = result.editions.map((edition) => messageOf(edition, result, asked, naming));
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
    ...(written && { written }),
    ...(asked.mended && { mended: asked.mended }),
    notChecked: [...limitsOf(result, words), ...(result.changed?.unchanged ? [words.proof.notBeside] : [])],
    blind: result.blind.map(({ rule, needs }) => ({ rule, needs })),
  };
  const bounds = boundsOf(report, asked);
  return { ...report, ...(bounds && { bounds }), exit: exitOf(report, bounds?.met ?? true) };
}

/** What no check can see; the first is pictures, with the number of cards that words were drawn on. */
function limitsOf({ editions }: RunResult, { report: { limits, drawn } }: Words): string[] {
  const [, ...others] = limits;
  const cards = editions.flatMap(({ renditions }) =>
    renditions.flatMap(({ files }) => files.filter(({ card }) => card)),
  );
  return cards.length === 0 ? [...limits] : [drawn(cards.length), ...others];
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

function messageOf(edition: Edition, result: RunResult, asked: Asked, naming: Naming): MessageReport {
  const { message, contract, renditions, leftOut } = edition;
  const findings = edition.findings.map((one) => findingOf(one, asked.baseline));
  const title = message.texts[asked.lang] ?? message.texts[message.sourceLocale]!;
  const wanted = asked.score || asked.minScore !== undefined;
  return {
    id: message.id,
    title: plainWording(title.title),
    locale: title.locale,
    files: message.files.map(({ path }) => path),
    status: message.status,
    facts: factsRead(contract).map((fact) => factOf(fact, message, naming)),
    renditions: renditions.map((rendition) => ({
      channel: rendition.draft.channel,
      locale: rendition.draft.locale,
      markets: [...rendition.draft.markets],
      files: rendition.files.map(({ name }) => name),
      omitted: rendition.draft.omitted.map(({ part, why }) => ({ part, why })),
      held: isHeld(edition, rendition, asked.whole),
    })),
    leftOut: leftOut.map(({ channel, locale, required, part, misfit }) => ({
      channel,
      locale,
      required,
      part,
      ...(misfit && { over: misfit.over, max: misfit.max, unit: misfit.unit }),
    })),
    invariants: rowsOf(edition, naming),
    coverage: cellsOf(edition, naming),
    ...(wanted && { score: scoreIn(edition, findings.filter(counts), result) }),
    findings,
  };
}

/** A rule looks after what its alias begins with: MSG, FCT, LEG …; one without an alias after itself. */
function scoreIn(edition: Edition, findings: readonly ReportFinding[], { rules, brand, channels }: RunResult) {
  const required = new Set(
    channelsOf(edition.message, brand, channels).flatMap((one) => (one.required ? [one.channel.id] : [])),
  );
  const familyOf = (id: string) => rules.find((rule) => rule.id === id)?.alias?.split('-')[0] ?? id;
  return scoreOfMessage(edition, findings, (channel) => required.has(channel), familyOf);
}

/** Typed values that the message itself declares or says; the address of its call to action is not one to list. */
export function factsRead({ invariants }: Contract): Invariant[] {
  return invariants.filter(({ id, origin, values }) => origin !== 'brand' && values.length > 0 && id !== 'cta.url');
}

function factOf(fact: Invariant, message: Message, naming: Naming): MessageReport['facts'][number] {
  const { brand, lang } = naming;
  return {
    id: fact.id,
    label: labelOf(fact, naming),
    type: fact.values[0]?.value.type ?? 'name',
    values: fact.values.map(({ market, value }) => ({
      market,
      text: writeValue(value, 'default', lang, styleOf(brand, lang)),
    })),
    where: whereOf(message, fact.place),
  };
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

/** `content/kettle/index.md:14:3`. */
export function whereOf(message: Message, place: Place | undefined): string | undefined {
  const file = place && message.files.find(({ path }) => path === place.file);
  return file && locate(file, place.start);
}
