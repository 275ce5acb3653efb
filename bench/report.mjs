/** docs/speed.md from the results: every figure in it comes from the run. */
import { verdict, written } from './goals.mjs';

const seconds = (wall) =>
  wall === undefined ? '' : wall < 1000 ? `${wall.toFixed(0)} ms` : `${(wall / 1000).toFixed(1)} s`;
const megabytes = (peak) => (peak === undefined ? '' : `${peak.toFixed(0)} MB`);
const cells = (list) => `| ${list.join(' | ')} |`;
const table = (head, rows) => [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n');

const bold = (row) => (verdict(row) === 'missed' ? '**missed**' : verdict(row));
const of = ({ work, than, unit }) => `${work}${than ? ` / ${than}` : ''}${unit === 'memory' ? ', peak memory' : ''}`;

const goals = (rows) =>
  table(
    ['work', 'goal', 'reached', 'by processor time', ''],
    rows
      .filter(({ goal }) => goal !== undefined)
      .map((row) => [of(row), `≤ ${row.goal}`, written(row), row.cpu ?? '', bold(row)]),
  );

const figures = (rows) =>
  table(
    ['work', 'ours', 'peak', 'theirs', 'peak', 'runs', ''],
    rows.map(({ ours = {}, theirs = {}, note, reason, ...row }) => [
      of(row),
      ours.reason ?? seconds(ours.wall),
      megabytes(ours.peak),
      theirs.reason ? 'absent' : seconds(theirs.wall),
      megabytes(theirs.peak),
      ours.runs ?? '',
      [row.unit === 'files' && reason === undefined && `${row.reached} files`, note ?? reason]
        .filter(Boolean)
        .join('; '),
    ]),
  );

function sizes(rows) {
  const found = rows.filter(({ ours, theirs }) => ours?.bytes && theirs?.bytes);
  const each = ({ bytes, files }) => `${files.toLocaleString('en')} files, ${(bytes / 2 ** 20).toFixed(1)} MB`;
  return table(
    ['work', 'ours', 'theirs'],
    found.map((row) => [of(row), each(row.ours), each(row.theirs)]),
  );
}

const shares = (stages) =>
  table(
    ['stage', ...stages.map(({ name }) => name)],
    Object.keys(stages[0].stages).map((stage) => [
      stage,
      ...stages.map(({ stages: all, total }) => `${((all[stage] / total) * 100).toFixed(0)} %`),
    ]),
  );

const peersOf = (peers) =>
  peers.map(({ name, version, absent }) => `- ${name}: ${version ?? `absent, ${absent}`}`).join('\n');

export function speed({ measured, minutes, machine, load, all, limits, missing = [], peers, rows, stages }) {
  return `<!-- Written by npm run bench. -->

# Speed

What the program costs beside others on the same content, measured in one run by \`npm run bench${all ? ' -- --all' : ''}\` on ${measured} (${minutes} minutes) on ${machine}; ${load.toFixed(1)} processes wanted to run when it began. Ratios hold from one machine to the next, times do not; how to read them, and what makes them wrong, says [bench/README.md](../bench/README.md).

![Bars: seconds and peak memory of onmessage and of its peers](bench.svg)

## Goals

A ratio is a time of ours over a time of theirs, both whole processes by the clock, taking turns, medians. Missed ones stand here like the others; what the time goes into, what was tried and where the floor is: [decision 18](decisions/0018-what-the-proof-costs.md).

${goals(rows)}
${missing.length === 0 ? '' : `\nThe run was cut short. Not measured: ${missing.join(', ')}.\n`}${all ? '' : '\nTen thousand and a hundred thousand messages take long: `npm run bench -- --all`.\n'}
A process that takes more than ${limits.seconds} s or ${limits.megabytes} MB is stopped, and the table says so.

## Figures

Messages are generated, the same ones each time: about 2 KB, one language each (a third each in English, Greek and Hungarian), with facts, a list, a link and a quote. Ours is always with all rules and the whole proof, that is: every finished file is read back and judged. The others render and check nothing.

${figures(rows)}

## The same work

${sizes(rows)}

Ours counts the text and JSON files beside the HTML, which the others do not make. Templates of Hugo and Eleventy are our own finished files with holes for the words; those of the mail programs say the same in each program's own components.

${peersOf(peers)}
${
  stages
    ? `
## Where our own time goes

The sample of this repository, start-up not counted.

${shares(stages)}
`
    : ''
}`;
}
