/**
 * Changes the safety code one place at a time and prints what no test noticed, and the score of each file.
 *
 *     node run.mjs [part …]              all parts of parts.mjs, or these
 *     node run.mjs [part …] --missed     only the changes that nobody noticed last time; whole files when they are new
 *     node run.mjs [part …] --last       nothing is run: what the last run found
 *     … --scores                         the scores alone
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parts } from './parts.mjs';

const least = 85;
const root = resolve(import.meta.dirname, '../..');
const stryker = resolve(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const [isMissed, isLast, isScores] = ['--missed', '--last', '--scores'].map((flag) => process.argv.includes(flag));

const counted = {
  noticed: new Set(['Killed', 'Timeout']),
  missed: new Set(['Survived', 'NoCoverage']),
  out: new Set(['Ignored']),
};
const reportOf = (part) => resolve(root, `test-output/mutation/${part}.json`);
const filesOf = (part) => (existsSync(reportOf(part)) ? JSON.parse(readFileSync(reportOf(part), 'utf8')).files : {});

/** @param places `file`, or `file:line:column-line:column` */
function run(part, places) {
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'bench/mutation/stryker.config.mjs'], {
    cwd: root,
    env: { ...process.env, PART: part, PLACES: places.join('\n') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);
}

/** File after file, so that a run broken off keeps what it has found. */
function runAll(part) {
  const files = {};
  for (const file of parts[part].mutate) {
    run(part, [file]);
    Object.assign(files, filesOf(part));
    writeFileSync(reportOf(part), JSON.stringify({ files }));
    console.error(`${file}: ${files[file].mutants.length} changes tried`);
  }
}

const keyOf = ({ location, mutatorName, replacement }) => JSON.stringify([location, mutatorName, replacement]);

/** Runs what was missed, and puts what came of it in its place among the rest. */
function runMissed(part) {
  const before = filesOf(part);
  const isKept = (file) => before[file]?.source === readFileSync(resolve(root, file), 'utf8');
  const places = parts[part].mutate.flatMap((file) =>
    isKept(file)
      ? before[file].mutants.filter(({ status }) => counted.missed.has(status)).map(({ location: { start, end } }) =>
          // Columns of a place count from 0, those of a report from 1.
          `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`)
      : [file],
  ); // prettier-ignore
  if (places.length === 0) return;
  run(part, places);
  const files = filesOf(part);
  for (const file of Object.keys(before).filter(isKept)) {
    const after = new Map((files[file]?.mutants ?? []).map((mutant) => [keyOf(mutant), mutant]));
    files[file] = {
      ...before[file],
      mutants: before[file].mutants.map((mutant) => after.get(keyOf(mutant)) ?? mutant),
    };
  }
  writeFileSync(reportOf(part), JSON.stringify({ files }));
}

function print(file, { source, mutants }) {
  const of = (statuses) => mutants.filter(({ status }) => statuses.has(status));
  const [found, left] = [of(counted.noticed).length, of(counted.missed)];
  const lines = source.split('\n');
  for (const { location, replacement = '', mutatorName, status } of isScores ? [] : left) {
    const { start, end } = location;
    const was = lines[start.line - 1].slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
    console.log(`${file}:${start.line}:${start.column} ${mutatorName}${status === 'NoCoverage' ? ' (never run)' : ''}`);
    console.log(`    ${was}\n    ${replacement.replace(/\s+/g, ' ').slice(0, 400)}`);
  }
  const untried = mutants.length - found - left.length - of(counted.out).length;
  if (untried > 0) {
    console.log(`${file}: ${untried} changes could not be tried`);
    process.exitCode = 1;
  }
  const score = (100 * found) / (found + left.length);
  console.log(`${score.toFixed(1).padStart(5)} % of ${String(found + left.length).padStart(4)}  ${file}`);
  if (score < least) process.exitCode = 1;
}

for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  if (isMissed) runMissed(part);
  else if (!isLast) runAll(part);
  for (const [file, found] of Object.entries(filesOf(part))) print(file, found);
}
