/** The matrix on a terminal, as wide as it is: beside each other what fits, else in blocks below each other. */
import type { createColors } from 'picocolors';
import type { MessageReport } from '../../schemas/report.js';
import type { Voice } from './lines.js';
import { marksIn, matrixOf, signs, type Mark, type Matrix, type MatrixRow } from './matrix.js';
import { cut, pad, show, width } from './show.js';

export type Paint = ReturnType<typeof createColors>;

const painted = (mark: Mark, paint: Paint): string => {
  if (mark === 'missing' || mark === 'contradicted') return paint.red(signs[mark]);
  return mark === 'verbatim' || mark === 'short' ? paint.green(signs[mark]) : paint.dim(signs[mark]);
};

interface Column {
  readonly at: number;
  readonly name: string;
  readonly wide: number;
}

interface Layout {
  /** Columns for what must be said. */
  readonly left: number;
  readonly gap: number;
  readonly blocks: readonly (readonly Column[])[];
}

export function terminalMatrix(message: MessageReport, voice: Voice, paint: Paint): string[] {
  const matrix = matrixOf(message, voice, voice.verbose);
  if (matrix.rows.length === 0) return [];
  const { left, gap, blocks } = layoutOf(matrix, voice.columns);
  const space = ' '.repeat(gap);
  const line = (start: string, cells: readonly string[]) =>
    `${pad(cut(start, left), left)}${space}${cells.join(space)}`.trimEnd();
  const head = (columns: readonly Column[]) => columns.map(({ name, wide }) => pad(show(name), wide));
  return [
    ...blocks.flatMap((columns, at) => [
      ...(at > 0 ? [''] : []),
      paint.dim(line(voice.words.proof.must, head(columns))),
      ...matrix.rows.map((row) => {
        const start = cut(rowText(row), left);
        return line(
          row.faulty ? paint.bold(start) : start,
          columns.map((column) => cellText(row, column, paint)),
        );
      }),
    ]),
    paint.dim(legend(matrix, voice)),
  ];
}

const rowText = ({ label, text }: MatrixRow) => show(text === undefined ? label : `${label}  ${text}`);

function cellText({ cells }: MatrixRow, { at, wide }: Column, paint: Paint): string {
  return pad(cells[at]!.map((mark) => (mark ? painted(mark, paint) : ' ')).join(''), wide);
}

/** Whole names where they fit, else short ones, else closer together, else below each other. */
function layoutOf({ channels, locales, rows }: Matrix, columns: number): Layout {
  const columnsOf = (name: 'title' | 'short') =>
    channels.map((channel, at) => ({ at, name: channel[name], wide: Math.max(width(channel[name]), locales.length) }));
  const need = (all: readonly Column[], gap: number) => all.reduce((sum, { wide }) => sum + wide + gap, 0);
  const widest = Math.max(...rows.map((row) => width(rowText(row))), 0);
  const least = Math.max(14, Math.min(widest, Math.floor(columns * 0.4)));
  for (const [name, gap] of [
    ['title', 2],
    ['short', 2],
    ['short', 1],
  ] as const) {
    const all = columnsOf(name);
    const left = columns - need(all, gap);
    if (left >= least) return { left: Math.min(left, Math.max(widest, 16)), gap, blocks: [all] };
  }
  const blocks: Column[][] = [];
  for (const column of columnsOf('short')) {
    const last = blocks.at(-1);
    if (last && least + need([...last, column], 1) <= columns) last.push(column);
    else blocks.push([column]);
  }
  return { left: least, gap: 1, blocks };
}

function legend(matrix: Matrix, { words }: Voice): string {
  const marks = marksIn([matrix]).map((mark) => `${signs[mark]} ${words.proof.marks[mark]}`);
  const order = matrix.locales.length > 1 ? [words.proof.order(matrix.locales.join(' '))] : [];
  return [...marks, ...order].join('   ');
}
