/** Start-up and the work of one message: how many times a bare Node. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../messages.mjs';
import { away, interleaved, once } from '../processes.mjs';
import { bin, edited, makeMany, makeSample, now } from '../project.mjs';

const bare = ['-e', '0'];
const posts = 'x,bluesky,mastodon,threads,linkedin,facebook';
const families = 'newsletter,x,press-release,mobile-page';

export async function startUp({ quick }) {
  const found = await interleaved(quick ? 5 : 15, {
    bare,
    version: [bin, '--version'],
    help: [bin, '--help'],
    rules: [bin, 'rules'],
  });
  const row = (id, work, goal) => ({ id, work, than: 'bare Node', goal, ours: found[id], theirs: found.bare });
  return [
    row('version', '`--version`', 1.2),
    row('help', '`--help`'),
    row('rules', '`rules`: the whole program loaded'),
  ];
}

/** A hundred messages, one of them edited before each turn; what the others say is known. */
export async function oneMessage({ quick, folder, settings }) {
  const dir = makeMany(join(folder, 'hundred'), quick ? 10 : 100);
  const sample = makeSample(join(folder, 'sample'));
  const options = [...now, '--out', join(folder, 'one')];
  const edit = (turn) => writeFileSync(join(dir, 'content', pathOf(4)), edited(4, turn));
  const kettle = ['content/winter-kettle', ...options];
  const kettleFile = join(sample, 'content/winter-kettle/index.md');
  const asWritten = readFileSync(kettleFile, 'utf8');
  const words = ['hot', 'warm', 'steaming', 'strong', 'sweet', 'good', 'bright', 'quiet', 'slow', 'fresh', 'new'];
  const editKettle = (turn) =>
    writeFileSync(kettleFile, asWritten.replace('something hot', `something ${words[turn % words.length]}`));
  await once([bin, 'build', ...now], { cwd: dir, ...settings });
  await once([bin, 'build', ...kettle, '--channel', families], { cwd: sample, ...settings });
  const found = await interleaved(quick ? 5 : 11, {
    bare,
    // What the translations say may have fallen behind: that is a finding.
    'check-one': {
      args: [bin, 'check', ...kettle, '--channel', posts],
      cwd: sample,
      before: editKettle,
      ends: [0, 1],
    },
    'check-texts': { args: [bin, 'check', join('content', pathOf(4)), ...now], cwd: dir, before: edit },
    'build-one': {
      args: [bin, 'build', ...kettle, '--channel', families],
      cwd: sample,
      before: () => {
        writeFileSync(kettleFile, asWritten);
        away(join(folder, 'one'));
      },
    },
  });
  const row = (id, work, goal, note) => ({
    id,
    work,
    than: 'bare Node',
    goal,
    ours: found[id],
    theirs: found.bare,
    note,
  });
  return [
    row('check-one', '`check` of one message just edited, six kinds of post', 4, 'sample message, three languages'),
    row('check-texts', 'the same, texts of the four families', undefined, 'one language; loads channels of the bench'),
    row(
      'build-one',
      '`build` of one message, four families, three languages, warm',
      6,
      'sample message with pictures and documents, fresh output folder',
    ),
  ];
}
