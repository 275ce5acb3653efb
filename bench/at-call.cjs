// Counts the calls of the file system that concern one folder, and at one of them does what the environment says:
// lists them, kills the process, or lets the call fail. For tests of builds that are cut short:
//   AT_CALL_ROOT=/project AT_CALL_LOG=/calls.txt node -r ./bench/at-call.cjs bin/onmessage.js build
//   AT_CALL_ROOT=/project AT_CALL=17 [AT_CALL_CODE=ENOSPC] node -r ./bench/at-call.cjs bin/onmessage.js build
//   … AT_CALL_CODE=WAIT AT_CALL_MARKER=/there  makes a file there and stands still for a moment
'use strict';
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const names = [
  'accessSync', 'chmodSync', 'closeSync', 'copyFileSync', 'existsSync', 'fstatSync', 'fsyncSync', 'linkSync',
  'lstatSync', 'mkdirSync', 'openSync', 'readFileSync', 'readdirSync', 'readlinkSync', 'realpathSync', 'renameSync',
  'rmSync', 'rmdirSync', 'statSync', 'unlinkSync', 'writeFileSync',
]; // prettier-ignore
/** Calls that never throw, or whose failure Node itself would hide. */
const harmless = ['existsSync'];

/** @param plan `{ root, at, code, log }`; `at` counts from 1 */
function install(plan) {
  const descriptors = new Set();
  let count = 0;
  let inside = false;
  const concerns = ([first, second]) =>
    typeof first === 'number'
      ? descriptors.has(first)
      : [first, second].some((path) => typeof path === 'string' && path.startsWith(plan.root));
  const met = (name, args) => {
    count++;
    plan.log?.push(`${name} ${String(args[0]).replace(plan.root, '')}`);
    if (count !== plan.at) return;
    if (plan.code === 'WAIT') {
      original.writeFileSync(plan.marker, '');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
      return;
    }
    if (plan.code === undefined) {
      process.kill(process.pid, 'SIGKILL');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
    plan.met = `${name} ${String(args[0]).replace(plan.root, '')}`;
    if (harmless.includes(name)) return;
    const path = typeof args[0] === 'string' ? args[0] : undefined;
    throw Object.assign(new Error(`${plan.code}: as asked, ${name}`), { code: plan.code, path, syscall: name });
  };
  const original = {};
  const wrap = (name, call) =>
    function (...args) {
      // Node's own calls on the way are part of the one that was made.
      if (inside || !concerns(args)) return call.apply(this, args);
      met(name, args);
      inside = true;
      try {
        const given = call.apply(this, args);
        if (name === 'openSync') descriptors.add(given);
        if (name === 'closeSync') descriptors.delete(args[0]);
        return given;
      } finally {
        inside = false;
      }
    };
  for (const name of names) {
    original[name] = fs[name];
    fs[name] = wrap(name, original[name]);
  }
  fs.realpathSync.native = wrap('realpathSync', original.realpathSync.native);
  syncBuiltinESMExports();
  return {
    calls: () => count,
    remove: () => {
      Object.assign(fs, original);
      syncBuiltinESMExports();
    },
  };
}

module.exports = { install };

const { AT_CALL_ROOT: root, AT_CALL: at, AT_CALL_CODE: code, AT_CALL_LOG: file } = process.env;
if (root) {
  const log = file ? [] : undefined;
  const { writeFileSync } = fs;
  install({ root, at: Number(at ?? 0), code, log, marker: process.env.AT_CALL_MARKER });
  if (file) process.on('exit', () => writeFileSync(file, log.map((line) => `${line}\n`).join('')));
}
