// The machine code that V8 made of the bundle, kept in the user's own cache folder.
'use strict';
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { basename, dirname, isAbsolute, join } = require('node:path');

/** One file per version, Node and bundle; the bundle's first line holds its hash. */
function fileOf(key, source) {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  const root = [xdg, local].find((folder) => folder && isAbsolute(folder)) ?? join(home(), '.cache');
  return join(root, 'onmessage', `code-${key}-${source.slice(2, 26)}.bin`);
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
exports.kept = (key, source) => {
  try {
    const bytes = readFileSync(fileOf(key, source));
    const data = bytes.subarray(32);
    return createHash('sha256').update(data).digest().equals(bytes.subarray(0, 32)) ? data : undefined;
  } catch {
    return undefined;
  }
};

exports.keep = (key, source, data) => {
  const file = fileOf(key, source);
  const aside = `${file}.${process.pid}`;
  try {
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
};
