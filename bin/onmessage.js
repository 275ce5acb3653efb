#!/usr/bin/env node
// --version is answered without loading anything, help out of a small bundle of the same program; all else runs the
// whole bundle, with the machine code V8 made of it the last time. That code lies in the user's own cache folder, never
// in a project: a project cannot choose what runs. CommonJS, as package.json beside says: Node starts it faster.
'use strict';
const { existsSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const bundle = require('./bundle.js');

const { built, version } = bundle;
const args = process.argv.slice(2);

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) say(`${version}\n`);
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
  const told = isHelp ? await bundle.evaluate(join(built, 'help.cjs')).program.run(args) : undefined;
  process.exitCode = told ?? (await whole());
}

async function whole() {
  bundle.tune();
  const { program, keep } = bundle.whole();
  const code = await program.run(args);
  // Code is kept after a whole run, so that it holds the functions that such a run compiles on its way.
  if (args[0] === 'check' || args[0] === 'build') keep();
  return code;
}
