/** Makes the one object that every report prints from. */
import { locate } from '../../errors.js';
import type { Contract, Edition, Invariant, Message, Place } from '../../model.js';
import type { MessageReport, Report, ReportFinding } from '../../schemas/report.js';
import { isHeld } from '../held.js';
import type { LocatedFinding, RunResult } from '../result.js';
import { toolName } from '../tool.js';
import type { Words } from '../words/index.js';

/** What `build` did to the output folder. */
export type Written = NonNullable<Report['written']>;

export function reportOf(
  command: Report['command'],
  result: RunResult,
  { whole, words, written, mended }: { whole: boolean; words: Words; written?: Written; mended?: Report['mended'] },
): Report {
  const messages = result.editions.map((edition) => messageOf(edition, whole));
  const refused = result.refused.map(({ path, findings }) => ({ path, findings: findings.map(findingOf) }));
  const findings = result.findings.map(findingOf);
  const all = [{ findings }, ...messages, ...refused]
    .flatMap((one) => one.findings)
    .filter(({ waived }) => waived === undefined);
  const count = (severity: ReportFinding['severity']) => all.filter((finding) => finding.severity === severity).length;
  const renditions = messages.flatMap((message) => message.renditions);
  return {
    schema: 1,
    tool: toolName(),
    command,
    brand: result.brand.name,
    exit: exitOf(result),
    counts: {
      messages: messages.length,
      renditions: renditions.length,
      held: renditions.filter(({ held }) => held).length,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
    },
    findings,
    messages,
    refused,
    ...(written && { written }),
    ...(mended && { mended }),
    notChecked: [...words.report.limits],
    blind: result.blind.map(({ rule, needs }) => ({ rule, needs })),
  };
}

/** 2 before 1. What is wrong with a draft is shown and fails nothing. */
function exitOf({ editions, refused, findings }: RunResult): 0 | 1 | 2 {
  if (refused.length > 0) return 2;
  const failing = editions.filter(({ message }) => message.status !== 'draft');
  const all = [...findings, ...failing.flatMap((edition) => edition.findings)];
  return all.some(({ severity, waived }) => severity === 'error' && !waived) ? 1 : 0;
}

function messageOf(edition: Edition, whole: boolean): MessageReport {
  const { message, contract, renditions, coverage, leftOut, findings } = edition;
  return {
    id: message.id,
    files: message.files.map(({ path }) => path),
    status: message.status,
    facts: factsRead(contract).map(({ id, values, place }) => ({
      id,
      type: values[0]?.value.type ?? 'name',
      where: whereOf(message, place),
    })),
    renditions: renditions.map((rendition) => ({
      channel: rendition.draft.channel,
      locale: rendition.draft.locale,
      markets: [...rendition.draft.markets],
      files: rendition.files.map(({ name }) => name),
      omitted: rendition.draft.omitted.map(({ part, why }) => ({ part, why })),
      held: isHeld(edition, rendition, whole),
    })),
    leftOut: leftOut.map(({ channel, locale, required, part, misfit }) => ({
      channel,
      locale,
      required,
      part,
      ...(misfit && { over: misfit.over, max: misfit.max, unit: misfit.unit }),
    })),
    coverage: coverage.map(({ invariant, channel, locale, market, state }) => ({
      invariant,
      channel,
      locale,
      market,
      state,
    })),
    findings: findings.map(findingOf),
  };
}

/** Typed values that the message itself declares or says; the address of its call to action is not one to list. */
export function factsRead({ invariants }: Contract): Invariant[] {
  return invariants.filter(
    ({ id, kind, origin, values }) =>
      origin !== 'brand' && ['fact', 'event', 'offer'].includes(kind) && values.length > 0 && id !== 'cta.url',
  );
}

function findingOf({
  rule,
  severity,
  channel,
  locale,
  where,
  output,
  excerpt,
  say,
  cure,
  fingerprint,
  waived,
}: LocatedFinding): ReportFinding {
  return { rule, severity, channel, locale, where, output, excerpt, say, cure, fingerprint, waived };
}

/** `content/kettle/index.md:14:3`. */
export function whereOf(message: Message, place: Place | undefined): string | undefined {
  const file = place && message.files.find(({ path }) => path === place.file);
  return file && locate(file, place.start);
}
