/**
 * One page that an approver opens from a mail or a build: no script, nothing from elsewhere, light and dark, readable
 * on a telephone and by ear. Its own policy lets in nothing but its own style sheet.
 */
import { createHash } from 'node:crypto';
import type { MessageReport, Report } from '../../schemas/report.js';
import { groupsOf, type Group } from './groups.js';
import { htmlFindings } from './html-findings.js';
import { htmlMatrix } from './html-matrix.js';
import { style } from './html-style.js';
import { anchor, attr, esc, prose } from './html-text.js';
import { channelTitle, counts, type Voice } from './lines.js';
import { isFaulty } from './matrix.js';
import { strictness, writtenLines } from './summary.js';
import { capital, unmade } from './unmade.js';

export function htmlReport(report: Report, voice: Voice): string {
  const { proof } = voice.words;
  const hash = createHash('sha256').update(style).digest('base64');
  const groups = groupsOf(report).sort((a, b) => rankOf(a) - rankOf(b));
  return `<!DOCTYPE html>
<html lang="${esc(report.lang)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${esc(proof.title(report.brand))}</title>
<style>${style}</style>
</head>
<body>
${headerOf(report, voice)}
<main>
${[messageList(report, voice), ...groups.map((group) => sectionOf(group, voice)), notChecked(report, voice)].filter(Boolean).join('\n')}
</main>
<footer>${esc(report.tool)}</footer>
</body>
</html>
`;
}

/** What could not be read, then what is wrong, then the rest. */
function rankOf({ refused, message, findings }: Group): number {
  if (refused) return 0;
  if (!message) return findings.some(counts) ? 1 : 4;
  return isFaulty(message) ? 2 : 3;
}

function headerOf(report: Report, voice: Voice): string {
  const { words } = voice;
  const { errors, warnings, notes, waived, known, renditions, held } = report.counts;
  const facts = report.messages.reduce((sum, message) => sum + message.facts.length, 0);
  const [errorText, warningText, noteText] = words.report.counts(errors, warnings, notes).split(', ');
  const chip = (kind: string, text: string | undefined, n: number) =>
    n > 0 && text ? [`<li class="chip ${kind}">${esc(text)}</li>`] : [];
  const fit = words.report.fits(renditions - held, renditions);
  const chips = [
    ...(renditions > 0 ? [`<li class="chip${held > 0 ? '' : ' fine'}">${esc(fit)}</li>`] : []),
    ...chip('error', errorText, errors),
    ...chip('warning', warningText, warnings),
    ...chip('note', noteText, notes),
    ...chip('', words.proof.waivedCount(waived), waived),
    ...chip('', words.proof.knownCount(known), known),
  ];
  const lead = [
    words.report.read(report.counts.messages, facts),
    ...strictness(report, voice).slice(1),
    ...writtenLines(report, voice),
  ];
  return `<header${report.exit > 0 ? ' class="bad"' : ''}>
<p class="brand">${esc(report.brand)}</p>
<h1>${esc(words.proof.verdict[report.exit as 0 | 1 | 2])}</h1>
<p class="lead">${esc(lead.join(' '))}</p>
<ul class="chips">${chips.join('')}</ul>
</header>`;
}

/** With several messages: which, how they fare, and the way to each. */
function messageList({ messages }: Report, voice: Voice): string {
  if (messages.length < 2) return '';
  const { words } = voice;
  const scored = messages.some(({ score }) => score);
  const rows = [...messages]
    .sort((a, b) => Number(isFaulty(b)) - Number(isFaulty(a)))
    .map((message) => {
      const all = message.renditions.length;
      const held = message.renditions.filter((one) => one.held).length;
      const sign = isFaulty(message) ? '<b class="missing">✗</b>' : '<b class="verbatim">✓</b>';
      const link = `<a${attr('href', `#${anchor('m', message.id)}`)}>${esc(message.title)}</a>`;
      const score = scored ? `<td class="num">${message.score?.value ?? ''}</td>` : '';
      return `<tr><th scope="row"><span aria-hidden="true">${sign}</span> ${link}</th><td>${esc(words.report.fits(all - held, all))}</td>${score}</tr>`;
    });
  const { headings, fields, score } = words.proof;
  const head = [headings.messages, fields.finding, ...(scored ? [score] : [])].map(
    (title, at) =>
      `<th scope="col"${at === 2 ? ' class="num"' : ''}>${at === 1 ? `<span class="sr">${esc(title)}</span>` : esc(title)}</th>`,
  );
  return `<section><table class="list"><caption class="sr">${esc(headings.messages)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function sectionOf({ name, message, refused, findings }: Group, voice: Voice): string {
  const { headings } = voice.words.proof;
  if (message)
    return `<section${attr('id', anchor('m', message.id))}><h2${attr('lang', message.locale)}>${esc(message.title)}</h2>
<p class="meta">${esc(metaOf(message, voice))}</p>
${[htmlMatrix(message, voice), ...unmade(message, voice).map((line) => `<p class="meta">${esc(line)}</p>`), htmlFindings(findings, voice, message), factTable(message, voice), scoreTable(message, voice)].filter(Boolean).join('\n')}
</section>`;
  if (findings.length === 0) return '';
  const title = refused ? `${headings.refused}: ${name}` : headings.brand;
  return `<section><h2>${esc(title)}</h2>\n${htmlFindings(findings, voice)}</section>`;
}

function metaOf({ id, facts, status, score }: MessageReport, { words }: Voice): string {
  const scored = score ? [`${words.proof.score} ${score.value}`] : [];
  const draft = status === 'draft' ? [words.report.draft] : [];
  return [id, ...draft, words.report.facts(facts.length).replace(/\.$/, ''), ...scored].join(' · ');
}

function factTable({ facts }: MessageReport, voice: Voice): string {
  if (facts.length === 0) return '';
  const { words } = voice;
  const { fields, readFacts } = words.proof;
  const rows = facts.map(({ label, values, where }) => {
    const text = values.map((one) => (one.market ? `${one.market} ${one.text}` : one.text)).join(' · ');
    return `<tr><th scope="row">${esc(label)}</th><td>${esc(text)}</td><td>${where ? `<code>${esc(where)}</code>` : ''}</td></tr>`;
  });
  const head = [capital(words.explain.kinds.fact, voice), fields.value, fields.where].map(
    (title) => `<th scope="col">${esc(title)}</th>`,
  );
  return `<details><summary>${esc(readFacts)} (${facts.length})</summary><table class="list"><caption class="sr">${esc(readFacts)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

function scoreTable({ score }: MessageReport, voice: Voice): string {
  if (!score) return '';
  const { proof } = voice.words;
  const rows = score.channels.map(
    ({ channel, value }) =>
      `<tr><th scope="row">${esc(channelTitle(channel, voice))}</th><td class="num">${value}</td></tr>`,
  );
  return `<details><summary>${esc(`${proof.score} ${score.value}`)}</summary><table class="list slim"><caption class="sr">${esc(proof.score)}</caption><thead><tr><th scope="col">${esc(proof.fields.channel)}</th><th scope="col" class="num">${esc(proof.score)}</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

function notChecked({ notChecked: limits, blind }: Report, { words }: Voice): string {
  const { headings } = words.proof;
  const items = limits.map((text) => `<li>${esc(text)}</li>`).join('');
  const rules = blind.map(({ rule, needs }) => `<li><code>${esc(rule)}</code>: ${prose(needs)}</li>`).join('');
  const more =
    blind.length > 0
      ? `<details><summary>${esc(words.proof.blind)} ${blind.length}</summary><ul class="plain">${rules}</ul></details>`
      : '';
  return `<section><h2>${esc(headings.notChecked)}</h2><ul class="plain">${items}</ul>${more}</section>`;
}
