/** A second build of the same messages: with nothing changed, one message changed, one fact of the brand changed. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { carriesRepair, pathOf } from '../messages.mjs';
import { away, interleaved, once } from '../processes.mjs';
import { bin, edited, makeMany, now, writeBrand } from '../project.mjs';

/** When and where each file was written. */
function stamps(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files.map((one) => {
      const path = join(one.parentPath, one.name);
      const { ino, mtimeMs } = statSync(path);
      return [path.slice(folder.length + 1), `${ino} ${mtimeMs}`];
    }),
  );
}

const differing = (before, after) =>
  [...after].filter(([path, stamp]) => before.get(path) !== stamp).map(([path]) => path);

const hashes = (folder, paths) =>
  new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );

const isRendition = (path) => path.split('/').length === 4;
const messageOf = (path) => Number(/^piece-(\d+)\//.exec(path)?.[1]);

export async function changed(run, count) {
  const { folder, settings, quick, budget } = run;
  const dir = makeMany(join(folder, 'changed'), count);
  const out = join(dir, 'editions');
  const build = { args: [bin, 'build', ...now], cwd: dir, ...settings };
  const all = count.toLocaleString('en');
  const cold = await once(build.args, build).catch(({ message }) => ({ reason: message }));
  const named = (id, row) => ({ id: `${id}-${count}`, ...row });
  const head = [
    { work: `nothing changed, ${all} messages`, than: 'the same build cold', goal: 0.05 },
    { work: `one message changed of ${all}`, than: 'bare Node', goal: 12 },
  ];
  if (cold.reason) {
    away(dir);
    const theirs = { reason: `the cold build: ${cold.reason}` };
    return head.map((row, at) => named(['unchanged', 'one-changed'][at], { ...row, ours: theirs, theirs }));
  }
  const edit = (turn) => writeFileSync(join(dir, 'content', pathOf(4)), edited(4, turn));
  let before = stamps(out);
  const counted = () => {
    const after = stamps(out);
    const written = differing(before, after).length;
    before = after;
    return { written };
  };
  const found = await interleaved(
    quick ? 1 : 5,
    { bare: ['-e', '0'], unchanged: { ...build, after: counted }, one: { ...build, before: edit, after: counted } },
    { warm: false, budget },
  );
  const rows = [
    named('unchanged', { ...head[0], ours: found.unchanged, theirs: { ...cold, runs: 1 } }),
    written(`unchanged-writes-${count}`, `files written, nothing changed, ${all} messages`, found.unchanged, 0),
    named('one-changed', { ...head[1], ours: found.one, theirs: found.bare }),
    written(`one-changed-writes-${count}`, `files written, one message changed of ${all}`, found.one),
  ];
  rows.push(await factChanged({ dir, out, build, count }));
  away(dir);
  return rows;
}

const written = (id, work, { reason, written: reached }, goal) => ({ id, work, unit: 'files', goal, reached, reason });

/** One message in ten says how many days a repair takes. */
async function factChanged({ dir, out, build, count }) {
  const row = { id: `fact-changed-${count}`, unit: 'files', goal: 0 };
  const work = 'files written that do not carry it, one fact of the brand changed';
  const before = stamps(out);
  const known = hashes(out, [...before.keys()].filter(isRendition));
  writeBrand(dir, { days: 7 });
  try {
    const ran = await once(build.args, build);
    const paths = differing(before, stamps(out)).filter(isRendition);
    const now = hashes(out, paths);
    const carrying = paths.filter((path) => now.get(path) !== known.get(path));
    const strangers = new Set(paths.map(messageOf).filter((n) => !carriesRepair(n)));
    const note = `${paths.length} files of ${before.size} written in ${new Set(paths.map(messageOf)).size} messages, ${carrying.length} of them changed; ${strangers.size} messages that do not carry it`;
    return { ...row, work, reached: paths.length - carrying.length, note, ours: { ...ran, runs: 1 } };
  } catch ({ message: reason }) {
    return { ...row, work, reason };
  }
}
