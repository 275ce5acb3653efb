/** Tables for a terminal: what a ratio is of stands in the heading, the ratio first, absolute figures in brackets. */
import { verdict, written } from './goals.mjs';

export const say = (text) => process.stdout.write(`${text}\n`);

export function heading(title, unit) {
  say(`\n${title} (${unit})`);
}

/** @param figures `wall` and `cpu` in milliseconds, `peak` in MB */
export function line(name, ratio, figures, sign = '') {
  const shown = sign === '%' ? `${(ratio * 100).toFixed(0)} %` : ratio.toFixed(ratio < 10 ? 2 : 1);
  const absolute = figuresOf(figures);
  say(`  ${name.padEnd(36)} ${shown.padStart(8)}${absolute === '' ? '' : `   (${absolute})`}`);
}

function figuresOf({ wall, cpu, peak, runs } = {}) {
  const said = [
    wall !== undefined && `${wall.toFixed(0)} ms`,
    cpu !== undefined && `${cpu.toFixed(0)} ms of processor`,
    peak !== undefined && `peak ${peak.toFixed(0)} MB`,
    runs !== undefined && `${runs} runs`,
  ];
  return said.filter(Boolean).join(', ');
}

/** A row with what was wanted and what was reached. */
export function sayRow(row) {
  const { work, than, goal, cpu, ours, theirs, note, unit } = row;
  const of = than ? ` / ${than}` : '';
  const wanted = goal === undefined ? '' : `  goal ${goal}: ${verdict(row)}`;
  say(
    `  ${work}${unit === 'memory' ? ', memory' : ''}${of}\n      ${written(row)}${cpu === undefined ? '' : ` (processor time ${cpu})`}${wanted}`,
  );
  for (const [name, figures] of Object.entries({ ours, theirs }))
    if (figures?.wall !== undefined) say(`      ${name}: ${figuresOf(figures)}`);
  if (note) say(`      ${note}`);
}
