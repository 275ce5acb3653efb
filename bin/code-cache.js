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

/** Before the code: its hash, and in eight bytes, for V8 wants it aligned, how many runs in a row brought nothing new. */
const [hashed, head] = [32, 40];
const hashOf = (bytes) => createHash('sha256').update(bytes.subarray(hashed)).digest();

/** The kept code, when its own hash is right. */
exports.kept = (key, source) => {
  try {
    const bytes = readFileSync(fileOf(key, source));
    if (bytes.length <= head || !hashOf(bytes).equals(bytes.subarray(0, hashed))) return undefined;
    return { data: bytes.subarray(head), idle: bytes[hashed] };
  } catch {
    return undefined;
  }
};

/** @param idle how many runs in a row brought nothing new, up to 255 */
exports.keep = (key, source, { data, idle }) => {
  const file = fileOf(key, source);
  const aside = `${file}.${process.pid}`;
  const bytes = Buffer.concat([Buffer.alloc(head), data]);
  bytes[hashed] = idle;
  hashOf(bytes).copy(bytes);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(aside, bytes, { mode: 0o600 });
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
