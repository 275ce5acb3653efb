/**
 * JUnit XML, as CI services read it: a suite for each message, a case for each channel and language.
 * Shape: https://github.com/testmoapp/junitxml. No times: the same input gives the same bytes.
 */
import type { MessageReport, Report, ReportFinding } from '../../schemas/report.js';
import { groupsOf, type Group } from './groups.js';
import { cellBreath, counts, rawBreath, whomOf, whyNot, type Voice } from './lines.js';
import { unexplained } from './matrix.js';
import { unmarked, visible } from './show.js';
import { summary } from './summary.js';

interface Case {
  readonly name: string;
  /** What fails it, then what is only worth knowing. */
  readonly failures: readonly string[];
  readonly remarks: readonly string[];
  readonly kind?: 'failure' | 'error' | 'skipped';
}

export function junitReport(report: Report, voice: Voice): string {
  const suites = groupsOf(report)
    .map((group) => ({ name: group.name, cases: casesOf(group, voice) }))
    .filter(({ cases }) => cases.length > 0);
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(report.tool)}" ${totals(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${xml(name)}" ${totals(cases)}>`,
      ...cases.flatMap((one) => caseLines(one, name)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    `<!-- ${comment(summary(report, voice).join(' '))} -->`,
  ];
  return `${lines.join('\n')}\n`;
}

function totals(cases: readonly Case[]): string {
  const count = (kind: Case['kind']) => cases.filter((one) => one.kind === kind).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function casesOf({ name, message, refused, findings }: Group, voice: Voice): Case[] {
  if (refused) return [caseOf(name, findings, voice, 'error')];
  if (!message) return findings.length > 0 ? [caseOf(name, findings, voice)] : [];
  const about = (channel?: string, locale?: string) =>
    findings.filter((one) => one.channel === channel && one.locale === locale);
  const made = message.renditions.map(({ channel, locale }) => ({ channel, locale }));
  const isMade = (one: ReportFinding) =>
    made.some(({ channel, locale }) => one.channel === channel && one.locale === locale);
  const left = message.leftOut.filter(({ required }) => !required);
  return [
    caseOf(
      message.title,
      findings.filter((one) => !isMade(one)),
      voice,
      'failure',
      message.status === 'draft',
    ),
    ...made.map((one) =>
      caseOf(
        whomOf(one, voice),
        about(one.channel, one.locale),
        voice,
        'failure',
        message.status === 'draft',
        cellsOf(message, one, voice),
      ),
    ),
    ...left.map((one) => ({
      name: whomOf(one, voice),
      failures: [voice.words.report.left],
      remarks: [],
      kind: 'skipped' as const,
    })),
  ];
}

function cellsOf(
  message: MessageReport,
  { channel, locale }: { channel: string; locale: string },
  voice: Voice,
): string[] {
  const cells = unexplained(message).filter((cell) => cell.channel === channel && cell.locale === locale);
  return cells.map((cell) => cellBreath(cell, message, voice));
}

/** @param isDraft what is wrong with a draft fails nothing */
function caseOf(
  name: string,
  findings: readonly ReportFinding[],
  voice: Voice,
  kind: Case['kind'] = 'failure',
  isDraft = false,
  cells: readonly string[] = [],
): Case {
  const fails = (one: ReportFinding) => one.severity === 'error' && counts(one) && !isDraft;
  const line = (one: ReportFinding) => `${one.where ? `${one.where}: ` : ''}${rawBreath(one, voice)} [${one.rule}]`;
  const aside = (one: ReportFinding) => (counts(one) ? '' : ` (${whyNot(one, voice)})`);
  const failures = [...findings.filter(fails).map(line), ...(isDraft ? [] : cells)];
  const remarks = findings
    .filter((one) => !fails(one))
    .map((one) => `${voice.words.severity[one.severity]}${aside(one)}: ${line(one)}`);
  return { name, failures, remarks, kind: failures.length > 0 ? kind : undefined };
}

function caseLines({ name, failures, remarks, kind }: Case, suite: string): string[] {
  const start = `    <testcase classname="${xml(suite)}" name="${xml(name)}"`;
  const inner = [
    ...(kind
      ? [
          `      <${kind} message="${xml(failures[0]!)}">${kind === 'skipped' ? '' : xml(failures.join('\n'))}</${kind}>`,
        ]
      : []),
    ...(remarks.length > 0 ? [`      <system-out>${xml(remarks.join('\n'))}</system-out>`] : []),
  ];
  return inner.length > 0 ? [`${start}>`, ...inner, '    </testcase>'] : [`${start}/>`];
}

/** XML 1.0 has no words for control characters and halves of letters: they are shown as they are written in code. */
function xml(text: string): string {
  const plain = text
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/[\ufffe\uffff]/g, hex);
  const escaped = plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
  return unmarked(escaped);
}

const hex = (one: string) => `\\u{${one.charCodeAt(0).toString(16)}}`;
const comment = (text: string) => xml(text).replaceAll('--', '- -');
