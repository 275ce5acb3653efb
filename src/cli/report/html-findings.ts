/** Findings as cards: who sees it, what is there, what should be, what to do and where. */
import type { MessageReport, ReportFinding } from '../../schemas/report.js';
import { anchor, attr, esc, prose } from './html-text.js';
import { asSentence, cellBreath, counts, marked, whomOf, whyNot, type Voice } from './lines.js';
import { unexplained } from './matrix.js';

/** What counts is open; remarks and what does not count are a click away. */
export function htmlFindings(all: readonly ReportFinding[], voice: Voice, message?: MessageReport): string {
  const { headings } = voice.words.proof;
  const loud = all.filter((one) => counts(one) && one.severity !== 'note');
  const cells = message ? [...new Set(unexplained(message).map((cell) => cellBreath(cell, message, voice)))] : [];
  const seen = new Set<string>();
  const card = (one: ReportFinding) => {
    const isFirst = one.fingerprint !== '' && !seen.has(one.fingerprint);
    seen.add(one.fingerprint);
    return cardOf(one, voice, isFirst);
  };
  const open = [...loud.map(card), ...cells.map((text) => `<li class="finding error"><p>${esc(text)}</p></li>`)];
  return [
    open.length > 0 ? `<h3>${esc(headings.findings)}</h3>\n<ul class="findings">${open.join('\n')}</ul>` : '',
    folded(headings.other, all.filter((one) => counts(one) && one.severity === 'note').map(card)),
    folded(headings.let, all.filter(({ waived }) => waived).map(card)),
    folded(headings.known, all.filter(({ known, waived }) => known && !waived).map(card)),
  ]
    .filter(Boolean)
    .join('\n');
}

function folded(title: string, cards: readonly string[]): string {
  if (cards.length === 0) return '';
  return `<details><summary>${esc(title)} (${cards.length})</summary><ul class="findings">${cards.join('\n')}</ul></details>`;
}

function cardOf(finding: ReportFinding, voice: Voice, isFirst: boolean): string {
  const { severity, say, cure, where, output, rule, locale, fingerprint } = finding;
  const { fields } = voice.words.proof;
  const whom = whomOf(finding, voice);
  const why = whyNot(finding, voice);
  const places = [
    where && `<span>${esc(fields.source)} <code>${esc(where)}</code></span>`,
    output && `<span>${esc(fields.file)} <code>${esc(output)}</code></span>`,
    `<span>${esc(fields.rule)} <code>${esc(rule)}</code></span>`,
  ].filter(Boolean);
  return [
    `<li class="finding ${why ? 'aside' : severity}"${isFirst ? attr('id', anchor('f', fingerprint)) : ''}>`,
    `<p><span class="tag">${esc(voice.words.severity[severity])}</span>${whom && `<span class="whom">${esc(whom)}:</span> `}${prose(asSentence(say))}</p>`,
    quoteOf(finding, locale),
    sidesOf(finding, voice),
    cure ? `<p class="cure">${prose(cure)}</p>` : '',
    why ? `<p class="meta">${esc(asSentence(why))}</p>` : '',
    `<p class="place">${places.join(' ')}</p></li>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The words around, when they tell more than the sentence; the wrong ones are marked. */
function quoteOf(finding: ReportFinding, locale: string | undefined): string {
  const parts = marked(finding);
  if (!parts || finding.say.includes(finding.excerpt!.trim())) return '';
  const [before, wrong, after] = parts.map(esc);
  return `<blockquote${attr('lang', locale)}>${before}${wrong ? `<mark>${wrong}</mark>` : ''}${after}</blockquote>`;
}

function sidesOf({ read, expected, locale }: ReportFinding, { words }: Voice): string {
  if (read === undefined || expected === undefined) return '';
  const { fields } = words.proof;
  const side = (name: string, kind: string, text: string) =>
    `<div><dt>${esc(name)}</dt><dd class="${kind}"${attr('lang', locale)}>${esc(text)}</dd></div>`;
  return `<dl class="sides">${side(fields.is, 'is', read)}${side(fields.should, 'should', expected)}</dl>`;
}
