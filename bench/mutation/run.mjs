/** Runs Stryker over the parts, one after the other, and prints the score of each file and what nobody noticed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parts } from './parts.mjs';

const least = 85;
const root = resolve(import.meta.dirname, '../..');
const stryker = resolve(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const again = process.argv.includes('--last');
const silent = process.argv.includes('--scores');

const outcome = (part) => {
  const file = resolve(root, `test-output/mutation/${part}.json`);
  if (!again) {
    const { status } = spawnSync(process.execPath, [stryker, 'run', 'bench/mutation/stryker.config.mjs'], {
      cwd: root,
      env: { ...process.env, PART: part },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`Stryker ended with ${status}`);
  }
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).files : {};
};

const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);
let bad = 0;
for (const part of asked.length > 0 ? asked : Object.keys(parts))
  for (const [file, { source, mutants }] of Object.entries(outcome(part))) {
    const of = (statuses) => mutants.filter(({ status }) => statuses.has(status));
    const [found, left] = [of(noticed).length, of(missed)];
    const score = (100 * found) / (found + left.length);
    if (score < least) bad++;
    const lines = source.split('\n');
    for (const { location, replacement, mutatorName, status } of silent ? [] : left) {
      const { start, end } = location;
      const was =
        start.line === end.line
          ? lines[start.line - 1].slice(start.column - 1, end.column - 1)
          : lines[start.line - 1].trim();
      console.log(
        `${file}:${start.line}:${start.column} ${mutatorName}${status === 'NoCoverage' ? ' (never run)' : ''}`,
      );
      console.log(`    ${was}\n    ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 400)}`);
    }
    console.log(`${score.toFixed(1).padStart(5)} % of ${String(found + left.length).padStart(4)}  ${file}`);
  }
process.exitCode = bad > 0 ? 1 : 0;
