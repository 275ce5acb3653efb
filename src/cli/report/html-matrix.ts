/** The matrix as a table: channels and their languages across, a mark per cell, the wrong ones lead to their finding. */
import type { MessageReport } from '../../schemas/report.js';
import { anchor, attr, esc } from './html-text.js';
import { languageName, type Voice } from './lines.js';
import { marksIn, matrixOf, signs, type Mark, type Matrix, type MatrixRow } from './matrix.js';

export function htmlMatrix(message: MessageReport, voice: Voice): string {
  const { proof } = voice.words;
  const matrix = matrixOf(message, voice, true);
  if (matrix.rows.length === 0) return '';
  const label = `${proof.headings.matrix}: ${message.title}`;
  return [
    `<section class="wide" tabindex="0"${attr('aria-label', label)}>`,
    `<table class="matrix"><caption>${esc(proof.headings.matrix)}</caption>`,
    headOf(matrix, voice),
    `<tbody>${matrix.rows.map((row) => rowOf(row, matrix, message, voice)).join('')}</tbody></table></section>`,
    legendOf(matrix, message, voice),
  ].join('\n');
}

function headOf({ channels, locales }: Matrix, { words, lang }: Voice): string {
  const wide = locales.length > 1;
  const most = Math.max(9, 3 * locales.length);
  const name = (title: string, short: string) =>
    title.length > most && short !== title ? `<abbr${attr('title', title)}>${esc(short)}</abbr>` : esc(title);
  const titles = channels.map(
    ({ title, short }) =>
      `<th class="first"${wide ? ` colspan="${locales.length}" scope="colgroup"` : ' scope="col"'}>${wide ? name(title, short) : esc(short)}</th>`,
  );
  const first = `<th class="must" scope="col"${wide ? ' rowspan="2"' : ''}>${esc(words.proof.must)}</th>`;
  const languages = channels.flatMap(() =>
    locales.map(
      (locale, at) =>
        `<th scope="col"${at === 0 ? ' class="first"' : ''}><abbr${attr('title', languageName(locale, lang))}>${esc(locale)}</abbr></th>`,
    ),
  );
  return `<thead><tr>${first}${titles.join('')}</tr>${wide ? `<tr>${languages.join('')}</tr>` : ''}</thead>`;
}

function rowOf(
  { label, text, cells, id, market }: MatrixRow,
  { channels, locales }: Matrix,
  message: MessageReport,
  voice: Voice,
) {
  const said = text === undefined ? '' : `<span>${esc(text)}</span>`;
  const own = message.coverage.filter((one) => one.invariant === id && one.market === market);
  const marks = cells.flatMap((all, at) =>
    all.map((mark, nth) => {
      const cell = own.find((one) => one.channel === channels[at]!.id && one.locale === locales[nth]);
      return `<td${nth === 0 ? ' class="first"' : ''}>${mark ? markOf(mark, cell, voice) : ''}</td>`;
    }),
  );
  return `<tr><th scope="row">${esc(label)}${said}</th>${marks.join('')}</tr>`;
}

type Cell = MessageReport['coverage'][number];

function markOf(mark: Mark, cell: Cell | undefined, { words }: Voice): string {
  const { finding, drawn } = cell ?? {};
  const marks: readonly Mark[] = drawn && mark !== 'drawn' ? [mark, 'drawn'] : [mark];
  const inner = `<i aria-hidden="true">${marks.map((one) => signs[one]).join('')}</i><span class="sr">${esc(marks.map((one) => words.proof.marks[one]).join('; '))}</span>`;
  if (finding === undefined) return `<span class="${mark}">${inner}</span>`;
  return `<a class="${mark}"${attr('href', `#${anchor('f', finding)}`)}>${inner}</a>`;
}

function legendOf(matrix: Matrix, message: MessageReport, { words }: Voice): string {
  const drawn = message.coverage.some((cell) => cell.drawn);
  const marks = [...new Set([...marksIn([matrix]), ...(drawn ? (['drawn'] as const) : [])])];
  const items = marks.map((mark) => `<li><b class="${mark}">${signs[mark]}</b>${esc(words.proof.marks[mark])}</li>`);
  return `<ul class="legend" aria-hidden="true">${items.join('')}</ul>`;
}
