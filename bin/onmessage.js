#!/usr/bin/env node
// --version is answered without loading anything; all else runs the bundle, with the machine code V8 made of it the
// last time. That code lies in the user's own cache folder, never in a project: a project cannot choose what runs.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';

const bundle = fileURLToPath(new URL('../dist/cli/main.cjs', import.meta.url));
const args = process.argv.slice(2);
const version = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${version()}\n`);
} else if (!existsSync(bundle)) {
  process.stderr.write('onmessage is not built yet: run "npm run build" in its folder.\n');
  process.exitCode = 2;
} else {
  await start();
}

async function start() {
  // A command lives for a second or two. Node 20 would spend half of that on machine code that hardly runs any more;
  // with eight times the patience it optimises only what a large folder of messages goes through again and again.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=540000');
  const source = readFileSync(bundle, 'latin1');
  const file = codeCacheFile(source);
  const cachedData = kept(file);
  const wrapped = `(function(exports,require,module,__filename,__import){${source}\n})`;
  const script = new vm.Script(wrapped, { filename: bundle, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, (name) => import(name));
  process.exitCode = await module.exports.run(args);
  // Code is kept after a whole run, so that it holds the functions that such a run compiles on its way.
  if ((!cachedData || script.cachedDataRejected) && (args[0] === 'check' || args[0] === 'build')) keep(file, script);
}

/** One file per version, Node and bundle; the bundle's first line holds its hash. */
function codeCacheFile(source) {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  const root = [xdg, local].find((folder) => folder && isAbsolute(folder)) ?? join(home(), '.cache');
  const hash = source.slice(2, 26);
  return join(root, 'onmessage', `code-${version()}-${process.version}-${process.arch}-${hash}.bin`);
}

/** A user without an entry and without HOME has none. */
function home() {
  try {
    return homedir();
  } catch {
    return '/nonexistent';
  }
}

/** The kept code, when its own hash (its first 32 bytes) is right. */
function kept(file) {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(32);
    return createHash('sha256').update(data).digest().equals(bytes.subarray(0, 32)) ? data : undefined;
  } catch {
    return undefined;
  }
}

function keep(file, script) {
  const aside = `${file}.${process.pid}`;
  try {
    const data = script.createCachedData();
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(aside, Buffer.concat([createHash('sha256').update(data).digest(), data]), { mode: 0o600 });
    renameSync(aside, file);
    // What an earlier build of this version left is of no use any more.
    const same = basename(file).slice(0, -'000000000000000000000000.bin'.length);
    for (const name of readdirSync(dirname(file))) {
      if (name.startsWith(same) && name !== basename(file)) rmSync(join(dirname(file), name), { force: true });
    }
  } catch {
    try {
      rmSync(aside, { force: true });
    } catch {
      // A folder that may not even be looked into, such as somebody else's home.
    }
  }
}
