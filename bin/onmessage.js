#!/usr/bin/env node
// --version is answered without loading anything, help out of a small bundle of the same program; all else runs the
// whole bundle, with the machine code V8 made of it the last time. That code lies in the user's own cache folder, never
// in a project: a project cannot choose what runs. CommonJS, as package.json beside says: Node starts it faster.
'use strict';
const { existsSync, readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '../dist/cli');
const args = process.argv.slice(2);
const version = () => JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')).version;

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) say(`${version()}\n`);
else if (!existsSync(join(built, 'main.cjs'))) {
  process.stderr.write('onmessage is not built yet: run "npm run build" in its folder.\n');
  process.exitCode = 2;
} else void start();

/** Straight to the file: `process.stdout` alone costs as much as the rest. */
function say(text) {
  try {
    writeSync(1, text);
  } catch (error) {
    // As the program does: a closed pipe is no failure; one that is full at the moment is waited for.
    if (error.code === 'EAGAIN') process.stdout.write(text);
    else if (error.code !== 'EPIPE') {
      process.stderr.write(`onmessage: standard output cannot be written (${error.code})\n`);
      process.exitCode = 2;
    }
  }
}

async function start() {
  // Stays when the program comes to its end without an answer, which would be a bug.
  process.exitCode = 70;
  const isHelp = args[0] === 'help' || args.includes('--help') || args.includes('-h');
  // What is a command after all, as `--brand --help` is, the small bundle leaves to the whole one.
  const told = isHelp ? await evaluate(join(built, 'help.cjs')).run(args) : undefined;
  process.exitCode = told ?? (await whole(join(built, 'main.cjs')));
}

async function whole(bundle) {
  // A command lives for a second or two. Node 20 would spend half of that on machine code that hardly runs any more;
  // with eight times the patience it optimises only what a large folder of messages goes through again and again.
  if (process.versions.node.startsWith('20.')) require('node:v8').setFlagsFromString('--interrupt-budget=540000');
  const source = readFileSync(bundle, 'latin1');
  const { keep, kept } = require('./code-cache.js');
  const key = `${version()}-${process.version}-${process.arch}`;
  const cachedData = kept(key, source);
  const { run, script } = evaluate(bundle, source, cachedData);
  const code = await run(args);
  // Code is kept after a whole run, so that it holds the functions that such a run compiles on its way.
  if ((!cachedData || script.cachedDataRejected) && (args[0] === 'check' || args[0] === 'build'))
    keep(key, source, script.createCachedData());
  return code;
}

function evaluate(bundle, source = readFileSync(bundle, 'latin1'), cachedData = undefined) {
  const { Script } = require('node:vm');
  const { createRequire } = require('node:module');
  const wrapped = `(function(exports,require,module,__filename,__import){${source}\n})`;
  const script = new Script(wrapped, { filename: bundle, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, (name) => import(name));
  return { run: module.exports.run, script };
}
