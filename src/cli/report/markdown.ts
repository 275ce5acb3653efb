/** A scorecard for a pull request: what is said where, what to mend, what was not checked. */
import type { MessageReport, Report, ReportFinding } from '../../schemas/report.js';
import { groupsOf } from './groups.js';
import { asSentence, cellBreath, channelTitle, counts, marked, whomOf, whyNot, type Voice } from './lines.js';
import { isFaulty, marksIn, matrixOf, unexplained, type Mark } from './matrix.js';
import { factText } from './plain.js';
import { bandOf } from './score.js';
import { show, visible } from './show.js';
import { strictness } from './summary.js';
import { unmade } from './unmade.js';

const signs: Record<Mark, string> = {
  verbatim: '✅',
  short: '☑️',
  drawn: '◇',
  omitted: '–',
  none: '·',
  missing: '❌',
  contradicted: '**≠**',
};
const severitySigns = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;
/** A comment on a pull request is read, not searched: beyond these, --format json has all. */
const atMost = { matrices: 5, findings: 25 };

export function markdownReport(report: Report, voice: Voice): string {
  const { proof, report: say } = voice.words;
  const groups = groupsOf(report);
  const faulty = groups.filter(({ message }) => message && isFaulty(message));
  const whole =
    report.messages.length <= 2 ? groups.filter(({ message }) => message) : faulty.slice(0, atMost.matrices);
  const blocks = [
    `## ${report.exit === 0 ? '✅' : '❌'} ${md(report.brand)}: ${proof.verdict[report.exit as 0 | 1 | 2]}`,
    [
      say.read(
        report.counts.messages,
        report.messages.reduce((sum, { facts }) => sum + facts.length, 0),
      ),
      ...strictness(report, voice),
    ]
      .map(md)
      .join(' '),
    ...(report.messages.length > 1 ? [messageTable(report, voice)] : []),
    ...groups.flatMap(({ name, message, findings }) => [
      ...findingBlocks(message?.title ?? name, message, findings, voice),
      ...(message && whole.some((one) => one.message === message) ? matrixBlocks(message, voice) : []),
    ]),
    `**${say.notChecked}** ${report.notChecked.map(md).join(' · ')}.`,
    ...(report.blind.length > 0
      ? [
          folded(
            say.blind(report.blind.length),
            report.blind.map(({ rule, needs }) => `- ${code(rule)}: ${prose(needs)}`),
          ),
        ]
      : []),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function messageTable({ messages }: Report, voice: Voice): string {
  const { words } = voice;
  const sorted = [...messages].sort((a, b) => Number(isFaulty(b)) - Number(isFaulty(a)));
  const scored = messages.some(({ score }) => score);
  const rows = sorted.map((message) => {
    const all = message.renditions.length;
    const held = message.renditions.filter((one) => one.held).length;
    const cells = [`${isFaulty(message) ? '❌' : '✅'} ${md(message.title)}`, words.report.fits(all - held, all)];
    return row(scored ? [...cells, message.score ? String(message.score.value) : ''] : cells);
  });
  const head = [words.proof.headings.messages, ' ', ...(scored ? [words.proof.score] : [])];
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function matrixBlocks(message: MessageReport, voice: Voice): string[] {
  const { words } = voice;
  const matrix = matrixOf(message, voice, voice.verbose);
  const title = `### ${isFaulty(message) ? '❌' : '✅'} ${md(message.title)}`;
  if (matrix.rows.length === 0) return [title];
  const head = [words.proof.must, ...matrix.channels.map(({ short }) => md(short))];
  const rows = matrix.rows.map(({ label, text, cells, faulty }) => {
    const name = faulty ? `**${md(label)}**` : md(label);
    const said = text === undefined ? '' : ` ${md(text.length > 60 ? `${[...text].slice(0, 59).join('')}…` : text)}`;
    return row([`${name}${said}`, ...cells.map((marks) => cellText(marks, matrix.locales))]);
  });
  const legend = marksIn([matrix]).map((mark) => `${signs[mark]} ${words.proof.marks[mark]}`);
  const notes = [...scoreText(message, voice), ...unmade(message, voice).map(md)];
  return [
    title,
    [row(head), row(head.map((_, at) => (at === 0 ? '---' : ':-:'))), ...rows].join('\n'),
    legend.join(' · '),
    ...notes,
    folded(
      words.report.facts(message.facts.length),
      message.facts.map((fact) => `- ${md(factText(fact))}${fact.where ? ` ${code(fact.where)}` : ''}`),
    ),
  ];
}

/** One mark when all languages agree, else one for each with its name. */
function cellText(marks: readonly (Mark | undefined)[], locales: readonly string[]): string {
  const named = marks.flatMap((mark, at) => (mark ? [{ mark, locale: locales[at]! }] : []));
  if (new Set(named.map(({ mark }) => mark)).size < 2) return named[0] ? signs[named[0].mark] : '';
  return named.map(({ mark, locale }) => `${md(locale)}&nbsp;${signs[mark]}`).join(' ');
}

function scoreText({ score }: MessageReport, voice: Voice): string[] {
  if (!score) return [];
  const { proof } = voice.words;
  const channels = score.channels
    .map(({ channel, value }) => md(`${channelTitle(channel, voice)} ${value}`))
    .join(' · ');
  return [`**${proof.scoreOf(score.value, score.mean, proof.bands[bandOf(score.value)])}** ${channels}`];
}

function findingBlocks(
  title: string,
  message: MessageReport | undefined,
  all: readonly ReportFinding[],
  voice: Voice,
): string[] {
  const { headings } = voice.words.proof;
  const loud = all.filter((one) => counts(one) && one.severity !== 'note');
  const notes = all.filter((one) => counts(one) && one.severity === 'note');
  const aside = all.filter((one) => !counts(one));
  const cells = message
    ? [...new Set(unexplained(message).map((cell) => `- ${signs[cell.state]} ${md(cellBreath(cell, message, voice))}`))]
    : [];
  const most = voice.verbose ? Infinity : atMost.findings;
  const every = [...loud.map((one) => findingText(one, voice)), ...cells];
  const lines =
    every.length > most ? [...every.slice(0, most), `- ${voice.words.report.more(every.length - most)}`] : every;
  const listed = (heading: string, some: readonly ReportFinding[]) =>
    some.length > 0
      ? [
          folded(
            `${heading}: ${md(title)} (${some.length})`,
            some.slice(0, most).map((one) => findingText(one, voice)),
          ),
        ]
      : [];
  return [
    ...(lines.length > 0 ? [`### ${headings.findings}: ${md(title)}`, lines.join('\n')] : []),
    ...listed(headings.other, notes),
    ...listed(
      headings.let,
      aside.filter(({ waived }) => waived),
    ),
    ...listed(
      headings.known,
      aside.filter(({ waived }) => !waived),
    ),
  ];
}

/** One item of a list; the excerpt with the wrong words in bold below it. */
function findingText(finding: ReportFinding, voice: Voice): string {
  const { severity, say, cure, where, output, rule } = finding;
  const whom = whomOf(finding, voice);
  const why = whyNot(finding, voice);
  const sentence = [whom && `**${md(whom)}:**`, prose(asSentence(say)), cure && prose(cure), why && `_${md(why)}_`]
    .filter(Boolean)
    .join(' ');
  const excerpt = say.includes(finding.excerpt ?? '') ? undefined : marked(finding);
  const [before = '', wrong = '', after = ''] = (excerpt ?? []).map(visible);
  const inner = wrong.trim();
  const quoted = `${md(before)}${wrong.slice(0, wrong.indexOf(inner))}${inner && `**${md(inner)}**`}${wrong.slice(wrong.indexOf(inner) + inner.length)}${md(after)}`;
  const places = [where && code(where), output && code(output), code(rule)].filter(Boolean).join(' · ');
  return [
    `- ${severitySigns[severity]} ${sentence}`,
    ...(excerpt ? [`  > ${quoted.trim()}`, ''] : []),
    `  ${places}`,
  ].join('\n');
}

/** What a reader opens when it is wanted. */
function folded(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Foreign words as words: no markup, no tags, nobody called, no issue mentioned. */
export function md(text: string): string {
  return visible(text)
    .replace(/^\s+/, ' ')
    .replace(/[&<>]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one]!)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^(\s*\d*)([-+#=.)])(?=\s|$)/, '$1\\$2')
    .replace(/([@#])(?=[\p{L}\p{N}])/gu, '$1<!-- -->')
    .replace(/(?<=[\s(]|^)([!%])(?=\d)|\b(GH-)(?=\d)/gi, '$&<!-- -->')
    .replace(/(https?|ftp|www|mailto|xmpp)(?=[:.])/gi, '$1<!-- -->');
}

/** A sentence: what stands in `backticks` is typed as it is. */
const prose = (text: string) =>
  text
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? code(part) : md(part)))
    .join('');

/** In a code span nothing acts, and a span ends where its run of backticks comes again. */
function code(text: string): string {
  const plain = show(text).replaceAll('|', '¦');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}
