// The bundle of the program, and how it is run. CommonJS, as package.json beside says: Node starts it faster.
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
exports.version = version;
exports.built = join(__dirname, '../dist/cli');

/** @returns what the bundle exports, and its script */
function evaluate(bundle, source = readFileSync(bundle, 'latin1'), cachedData = undefined) {
  const { Script } = require('node:vm');
  const { createRequire } = require('node:module');
  const wrapped = `(function(exports,require,module,__filename,__import){${source}\n})`;
  const script = new Script(wrapped, { filename: bundle, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, (name) => import(name));
  return { program: module.exports, script };
}
exports.evaluate = evaluate;

/** Times the processor time it took to be loaded, after which a run has done more than find that nothing changed. */
const worked = 3;
/** Runs in a row that worked and brought no new code: what people do here is known then. */
const enough = 3;

/** The whole program with the machine code V8 made of it the last time; `keep` keeps it for the next. */
exports.whole = () => {
  const bundle = join(exports.built, 'main.cjs');
  const source = readFileSync(bundle, 'latin1');
  const { keep, kept } = require('./code-cache.js');
  const key = `${version}-${process.version}-${process.arch}`;
  const last = kept(key, source);
  const { program, script } = evaluate(bundle, source, last?.data);
  const known = last && !script.cachedDataRejected ? last : undefined;
  const loaded = process.cpuUsage().user;
  return {
    program,
    // The first run may have ended at a slip of the pen, or have made posts alone: functions are added as they are used.
    keep: () => {
      if (known && (known.idle >= enough || process.cpuUsage().user < worked * loaded)) return;
      const data = script.createCachedData();
      const isNew = !known || data.length > known.data.length * 1.01;
      keep(key, source, isNew ? { data, idle: 0 } : { data: known.data, idle: known.idle + 1 });
    },
  };
};

/** V8 as it suits a program that lives for a second or two, or for a large folder. Said once for all threads. */
exports.tune = () => {
  const { setFlagsFromString } = require('node:v8');
  // Node 20 would spend half of a short life on machine code that hardly runs any more; with eight times the patience it
  // optimises only what a large folder of messages goes through again and again.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=540000');
  // A pattern is compiled once, not first for an interpreter: most of ours run often or never. Not by --no-regexp-tier-up:
  // with it Node 22 ended with a segmentation fault in 2 of about 100 runs, with the count in none of 400.
  setFlagsFromString('--regexp-tier-up-ticks=0');
};
