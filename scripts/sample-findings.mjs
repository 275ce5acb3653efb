/**
 * A sample of findings to judge by hand: stratified by severity and rule, each with its place, the line of the source,
 * what is said and the cure. The same input gives the same sample: of each rule every k-th finding in the order of the
 * fingerprints.
 *
 * node scripts/sample-findings.mjs <folder>… [--brand FILE] [--level error|warning|note] [--count 60] [--now INSTANT] [--tally]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const program = join(fileURLToPath(new URL('..', import.meta.url)), 'bin/onmessage.js');
const ranks = ['error', 'warning', 'note'];

const { values: given, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    brand: { type: 'string' },
    level: { type: 'string', default: 'warning' },
    count: { type: 'string', default: '60' },
    now: { type: 'string' },
    tally: { type: 'boolean', default: false },
  },
});

if (folders.length === 0 || !ranks.includes(given.level) || !(Number(given.count) > 0)) {
  console.error(
    'Usage: node scripts/sample-findings.mjs <folder>… [--brand FILE] [--level error|warning|note] [--count 60] [--now INSTANT] [--tally]',
  );
  process.exit(2);
}

/** The whole report of `onmessage check` as an object. */
function report() {
  const options = ['brand', 'now'].flatMap((name) => (given[name] ? [`--${name}`, given[name]] : []));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'check', ...folders, ...options, '--lang', 'en', '--json', '--no-cache'],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  try {
    return JSON.parse(stdout);
  } catch {
    console.error(stderr || stdout);
    process.exit(2);
  }
}

/** Every finding up to the level asked for, with its message. */
function findingsOf({ findings = [], messages = [], refused = [] }) {
  const all = [
    ...findings.map((finding) => ({ ...finding, id: '' })),
    ...messages.flatMap(({ id, findings: own }) => own.map((finding) => ({ ...finding, id }))),
    ...refused.flatMap(({ path, findings: own }) => own.map((finding) => ({ ...finding, id: path }))),
  ];
  const allowed = ranks.slice(0, ranks.indexOf(given.level) + 1);
  return all.filter(({ severity, waived }) => !waived && allowed.includes(severity));
}

const byPrint = (a, b) =>
  (a.fingerprint ?? '').localeCompare(b.fingerprint ?? '', 'en') || (a.where ?? '').localeCompare(b.where ?? '', 'en');

/** Findings by severity and rule: `error price…`. */
function strataOf(findings) {
  const strata = new Map();
  for (const finding of findings) {
    const key = `${ranks.indexOf(finding.severity)} ${finding.severity} ${finding.rule}`;
    strata.set(key, [...(strata.get(key) ?? []), finding]);
  }
  return [...strata].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([, all]) => all.sort(byPrint));
}

/** At least one of each stratum, the others in proportion: the k-th, the 2k-th … */
function sampleOf(strata, count) {
  const total = strata.reduce((sum, all) => sum + all.length, 0);
  return strata.map((all) => {
    const share = Math.min(all.length, Math.max(1, Math.round((all.length * count) / total)));
    const step = all.length / share;
    return Array.from({ length: share }, (_, index) => all[Math.floor(index * step)]);
  });
}

/** The line of the source, shortened around the column. */
function lineAt(where) {
  const [, path, line, column] = /^(.*):(\d+):(\d+)$/.exec(where ?? '') ?? [];
  const file =
    path && [resolve(path), ...folders.map((folder) => resolve(folder, path))].find((one) => existsSync(one));
  if (!file) return '';
  const text = readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
  const from = Math.max(0, column - 60);
  return `${from > 0 ? '…' : ''}${text.slice(from, Number(column) + 120)}${text.length > Number(column) + 120 ? '…' : ''}`;
}

function print(finding, number) {
  const { severity, rule, id, channel, where = '', output, say, cure } = finding;
  const place = where.replace(/^(.*):(\d+:\d+)$/, (_, path, at) => `${relative(process.cwd(), resolve(path))}:${at}`);
  console.log(`${number}. ${severity} ${rule}${channel ? ` (${channel})` : ''}  ${id}`);
  console.log(`   ${[place, output].filter(Boolean).join('  ')}`);
  const line = lineAt(where);
  if (line) console.log(`   > ${line.trim()}`);
  console.log(`   ${say}${/[.?!]$/.test(say) ? '' : '.'} ${cure ?? ''}\n`);
}

const found = report();
const strata = strataOf(findingsOf(found));
if (given.tally) {
  for (const [{ severity, rule }, ...more] of strata) console.log(`${severity.padEnd(8)} ${rule}: ${more.length + 1}`);
} else {
  let number = 0;
  for (const finding of sampleOf(strata, Number(given.count)).flat()) print(finding, ++number);
}
const total = strata.reduce((sum, all) => sum + all.length, 0);
console.log(`${total} findings down to ${given.level} in ${found.counts.messages} messages, ${strata.length} kinds.`);
