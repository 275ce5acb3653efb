/**
 * SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 * What GitHub needs of it: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import type { Report, ReportFinding } from '../../schemas/report.js';
import { groupsOf, placeOf, type Group } from './groups.js';
import { rawBreath, unfilled, type Voice } from './lines.js';
import { showJson, visible } from './show.js';

export function sarifReport(report: Report, voice: Voice): string {
  const groups = groupsOf(report);
  const ids = [...new Set(groups.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const [name, version] = report.tool.split(' ');
  return showJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, language: report.lang, rules: ids.map((id) => ruleOf(id, voice)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: report.exit < 2, exitCode: report.exit }],
        results: groups.flatMap((group) => group.findings.map((one) => resultOf(one, group, ids, report, voice))),
        properties: { counts: report.counts, notChecked: report.notChecked, blind: report.blind },
      },
    ],
  });
}

const levels = { error: 'error', warning: 'warning', note: 'note' } as const;

/** A finding of the parser has a code and no rule of ours. */
function ruleOf(id: string, { rules, lang }: Voice) {
  const rule = rules.find((one) => one.id === id);
  const words = rule?.words[lang] ?? rule?.words['en'];
  return {
    id,
    ...(words?.['why'] && { shortDescription: { text: words['why'] }, fullDescription: { text: words['why'] } }),
    ...(words?.['cure'] && { help: { text: unfilled(words['cure']) } }),
    ...(rule && { defaultConfiguration: { level: levels[rule.severity] } }),
    ...(rule?.alias && { properties: { alias: rule.alias } }),
  };
}

function resultOf(finding: ReportFinding, group: Group, ids: readonly string[], report: Report, voice: Voice) {
  const { rule, severity, fingerprint, waived, known, channel, locale, output, excerpt, read, expected } = finding;
  const location = locationOf(finding.where ?? group.file, voice);
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: unlinked(rawBreath(finding, voice)) },
    ...(location && { locations: [location] }),
    ...(fingerprint && { partialFingerprints: { 'onmessage/v1': fingerprint } }),
    ...(report.baseline && { baselineState: known ? 'unchanged' : 'new' }),
    ...(waived && {
      suppressions: [
        { kind: 'external', status: 'accepted', justification: `${waived.reason} (${waived.owner}, ${waived.until})` },
      ],
    }),
    properties: { message: group.message?.id, channel, locale, output, excerpt, read, expected },
  };
}

/** SARIF makes a link of `[words](address)` (§3.11.6). */
const unlinked = (text: string) => text.replace(/\[(?=[^\]]*\]\()/g, '\\[');

function locationOf(where: string | undefined, { folder }: Voice) {
  const place = placeOf(where);
  if (!place) return undefined;
  const uri = `${folder}${visible(place.file)}`.split('/').map(encodeURIComponent).join('/');
  const { line = 1, column } = place;
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line, ...(column && { startColumn: column }) },
    },
  };
}
