/** Many messages through the four families, against what others make of the same content. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { peers } from '../peers/index.mjs';
import { away, interleaved, once } from '../processes.mjs';
import { bin, makeMany, now } from '../project.mjs';

/** Output of one run: a peer that writes nothing, or half, is not measured. */
function weigh(out, { name }) {
  const files = existsSync(out)
    ? readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && name.test(one.name))
    : [];
  const bytes = files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);
  return { files: files.length, bytes };
}

const fresh = (out) => () => {
  away(out);
  mkdirSync(out);
};

function ours(dir, more, settings, wants) {
  const [out, cache] = [join(dir, 'editions'), join(dir, 'cache')];
  return {
    args: [bin, 'build', '--cache', cache, ...more, ...now],
    cwd: dir,
    before: () => away(out, cache),
    after: () => weigh(out, wants),
    ...settings,
  };
}

/** A peer's job, tried on three messages first; its reason when it is not there or does something else than it should. */
async function tried(peer, { folder, skeletons, settings }, count) {
  const dir = join(folder, peer.id, String(count));
  const out = join(dir, 'out');
  try {
    peer.version();
    const small = join(folder, peer.id, 'small');
    peer.prepare(small, 3, skeletons);
    fresh(join(small, 'out'))();
    const job = peer.job(small, join(small, 'out'));
    await once(job.args, { ...settings, ...job });
    const { files } = weigh(join(small, 'out'), peer.wants(3));
    if (files !== peer.wants(3).files) throw new Error(`wrote ${files} files of 3 messages`);
    peer.prepare(dir, count, skeletons);
  } catch (error) {
    return { reason: error.message };
  }
  return { ...settings, ...peer.job(dir, out), before: fresh(out), after: () => weigh(out, peer.wants(count)) };
}

/**
 * @param ids peers that take part
 * @returns what each took, ours under `ours`; a peer that is not there has a reason
 */
async function race(run, count, ids, more = []) {
  const { folder, settings, quick, budget } = run;
  const dir = makeMany(join(folder, 'many', `${count}-${ids[0]}`), count);
  const jobs = { ours: ours(dir, more, settings, { name: /\.(?:html|txt|json)$/ }) };
  const absent = {};
  for (const id of ids) {
    const job = await tried({ id, ...peers[id] }, run, count);
    if (job.reason) absent[id] = job;
    else jobs[id] = job;
  }
  const found = await interleaved(quick ? 1 : 5, jobs, { warm: false, budget });
  away(dir, ...ids.map((id) => join(folder, id)));
  return { ...found, ...absent };
}

const rowsOf = (found, count, work, wanted) =>
  wanted.map(({ id, goal, note }) => ({
    id: `${id}-${count}`,
    work: `${count.toLocaleString('en')} ${work}`,
    than: peers[id].name,
    goal,
    note,
    ours: found.ours,
    theirs: found[id],
  }));

/** @param goals by peer */
export async function families(run, count, goals) {
  const found = await race(run, count, Object.keys(goals));
  const wanted = Object.entries(goals).map(([id, goal]) => ({ id, goal }));
  return rowsOf(found, count, 'messages, four families, all rules and the proof on', wanted);
}

export async function newsletters(run, count) {
  const found = await race(run, count, ['mjml', 'react-email', 'maizzle'], ['--channel', 'newsletter']);
  const wanted = [{ id: 'mjml', goal: 0.06 }, { id: 'react-email' }, { id: 'maizzle' }];
  return rowsOf(found, count, 'newsletters, all rules and the proof on', wanted);
}

/** Ours alone: whether it comes to an end at all. */
export async function alone(run, count) {
  const dir = makeMany(join(run.folder, 'many', `${count}-alone`), count);
  const found = await interleaved(
    1,
    { ours: ours(dir, [], run.settings, { name: /\.(?:html|txt|json)$/ }) },
    { warm: false },
  );
  away(dir);
  return found.ours;
}

export async function documents(run, count) {
  const { folder, settings, quick, budget } = run;
  const libraries = await tried({ id: 'libraries', ...peers.libraries }, run, count);
  const dir = makeMany(join(folder, 'documents'), count, 'documents');
  const program = ours(dir, ['--no-cache'], settings, { name: /\.(?:pdf|docx|eml)$/ });
  const jobs = libraries.reason ? { ours: program } : { ours: program, libraries };
  const found = { libraries, ...(await interleaved(quick ? 3 : 5, jobs, { warm: false, budget })) };
  return rowsOf(found, count, 'messages: PDF, DOCX and EML, read back and judged', [{ id: 'libraries', goal: 1.2 }]);
}
