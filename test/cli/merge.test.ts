/** A merge trusts no folder: what is missing, twice, damaged, foreign or of another build is said, and nothing written. */
import {
  cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync,
} from 'node:fs'; // prettier-ignore
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/io/cache.js';
import { manifestText } from '../../src/io/read-record.js';
import { build } from './project.js';
import { brand, kettle, now, refused, Sharded } from './sharded.js';

let built: Sharded;
let project: Sharded;
beforeAll(() => {
  build();
  built = new Sharded();
  built.shards(3);
});
afterAll(() => built.remove());
beforeEach(() => {
  project = new Sharded({});
  cpSync(built.dir, project.dir, { recursive: true });
});
afterEach(() => project.remove());

const at = (path: string) => join(project.dir, path);
const put = (path: string, text: string) => writeFileSync(at(path), text);

/** @returns what was said */
function refusedMerge(args: readonly string[] = []): string {
  const before = existsSync(at('merged')) ? project.bytes('merged') : undefined;
  const { code, out, err } = project.run(['merge', ...(args.length > 0 ? args : ['shards']), '--out', 'merged']);
  expect([code, out]).toEqual([2, '']);
  expect(existsSync(at('merged')) ? project.bytes('merged') : undefined).toEqual(before);
  const staging = at('.onmessage/staging');
  expect(existsSync(staging) ? readdirSync(staging) : []).toEqual([]);
  return err;
}

const record = (number: number, of = 3) => `shards/${number}/_shards/${number}-of-${of}.jsonl`;

/** The record as a stranger would change it: sealed again. */
function changed(number: number, change: (lines: any[]) => void) {
  const lines = project.read(record(number)).trim().split('\n').map((line) => JSON.parse(line)); // prettier-ignore
  const told = lines.slice(0, -1);
  change(told);
  const text = told.map((line) => `${JSON.stringify(line)}\n`).join('');
  put(record(number), `${text}${JSON.stringify({ seal: sha256(text), messages: told.length - 1 })}\n`);
}

/** The first shard that has an edition, and one of its messages. */
function someEdition() {
  const number = [1, 2, 3].find((one) => readdirSync(at(`shards/${one}`)).length > 2)!;
  const id = readdirSync(at(`shards/${number}`)).find((name) => !/^_|json$/.test(name))!;
  return { number, id, folder: `shards/${number}/${id}` };
}

test('all three make the whole', () => {
  const { code } = project.merge();
  expect(code).toBe(1);
  expect(project.run(['verify', '--out', 'merged']).code).toBe(0);
});

describe('which shards', () => {
  test('one is missing', () => {
    rmSync(at('shards/2'), { recursive: true });
    expect(refusedMerge()).toContain('Shards are missing: 2 (of 3).');
  });

  test('one is there twice', () => {
    cpSync(at('shards/2'), at('shards/2-again'), { recursive: true });
    expect(refusedMerge()).toContain('Shard 2 is there twice: shards/2 and shards/2-again.');
  });

  test('the same folder named twice counts once', () => {
    expect(project.run(['merge', 'shards/1', 'shards/2', 'shards/3/', 'shards/1', '--out', 'merged']).code).toBe(1);
  });

  test('shards of two builds', () => {
    rmSync(at('shards/2'), { recursive: true });
    project.run(['build', '--shard', '2/4', '--out', 'shards/2', '--now', now]);
    expect(refusedMerge()).toContain('shards/1 is one of 3 shards, shards/2 one of 4.');
  });

  test.each([
    ['another moment', ['--now', '2026-11-20T09:00:01Z'], 'Shard 2 was judged as at 2026-11-20T09:00:01.000Z'],
    ['other channels', ['--now', now, '--channel', 'x'], 'Shard 2 was built with other options or paths than shard 1.'],
    ['another language', ['--now', now, '--lang', 'hu'], 'Shard 2 was built with other options or paths than shard 1.'],
    ['--whole', ['--now', now, '--whole'], 'Shard 2 was built with other options or paths than shard 1.'],
  ])('%s', (_, args, said) => {
    project.run(['build', '--shard', '2/3', '--out', 'shards/2', ...args]);
    expect(refusedMerge()).toContain(said);
  });

  test('another brand than here', () => {
    project.write('brand.config.json', JSON.stringify({ ...brand, site: { url: 'https://other.example' } }));
    expect(refusedMerge()).toContain('Shard 1 was built with another brand than the one here (Lumen)');
  });

  test('another template than here', () => {
    project.write('templates/x/post.txt.hbs', '{{parts.post}}!\n');
    expect(refusedMerge()).toContain('another brand');
  });

  test('another program', () => {
    changed(3, ([head]) => (head.build = '0.0.9, Node v18.0.0'));
    expect(refusedMerge()).toMatch(
      /Shard 3 was built by onmessage \S+ \(0\.0\.9, Node v18\.0\.0\); this is onmessage /,
    );
  });

  test('another message than here, one more, one less', () => {
    project.write('content/first.md', kettle('The Ferna kettle', '2026-11-01', '60.90'));
    expect(refusedMerge()).toMatch(/content\/first\.md is not as it was when shard \d was built\./);
    project.write('content/new.md', '# New\n\nWords.\n');
    expect(refusedMerge()).toContain('Shard 1 is a share of other messages than those here.');
    rmSync(at('content/new.md'));
    rmSync(at('content/tray.md'));
    expect(refusedMerge()).toContain('Shard 1 is a share of other messages than those here.');
  });

  test('a folder without a shard, one that is not there, none at all', () => {
    expect(refusedMerge(['content'])).toContain('content is not the output of a shard.');
    expect(refusedMerge(['nowhere'])).toContain('There is no file or folder nowhere.');
    const { code, err } = project.run(['merge']);
    expect(code).toBe(2);
    expect(err).toContain('The argument <folders> is missing.');
  });

  test('what is wrong is said in Greek and in Hungarian too', () => {
    rmSync(at('shards/2'), { recursive: true });
    const said = (lang: string) => project.run(['merge', 'shards', '--out', 'merged', '--lang', lang]).err;
    expect(said('el')).toContain('Λείπουν μερίδια: 2 (από 3).');
    expect(said('hu')).toContain('Hiányzó szeletek: 2 (összesen 3).');
  });

  test('the output may not lie in the shards, nor over them', () => {
    for (const out of ['shards/1', 'shards/1/inner', 'shards']) {
      const { code, err } = project.run(['merge', 'shards/1', 'shards/2', 'shards/3', '--out', out]);
      expect(code).toBe(2);
      expect(err).toContain('lie in each other');
    }
  });
});

describe('damage', () => {
  test('each file of an edition, and edition.json', () => {
    const { number, folder } = someEdition();
    const files = readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(at(`${folder}/${name}`)).isFile(),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const name of files) {
      const path = `${folder}/${name}`;
      const bytes = readFileSync(at(path));
      const other = Buffer.from(bytes);
      other[other.length >> 1]! ^= 1;
      writeFileSync(at(path), other);
      expect(refusedMerge(), name).toContain(`${path} is not as shard ${number} built it (1 in all).`);
      rmSync(at(path));
      expect(refusedMerge(), name).toContain(`${path} is not as shard ${number} built it (1 in all).`);
      writeFileSync(at(path), bytes);
    }
    expect(project.merge().code).toBe(1);
  });

  test('a file that nobody built, a manifest of another build', () => {
    const { number, folder } = someEdition();
    put(`${folder}/en/strange.txt`, 'a');
    expect(refusedMerge()).toContain(`${folder}/en/strange.txt is not as shard ${number} built it`);
    rmSync(at(`${folder}/en/strange.txt`));
    put(`shards/${number}/manifest.json`, project.read(`shards/${number}/manifest.json`).replace('Lumen', 'Lumin'));
    expect(refusedMerge()).toContain(`shards/${number}/manifest.json is not as shard ${number} built it`);
  });

  test('what an output had before is as it was', () => {
    project.run(['build', '--out', 'merged', '--now', now, 'content/tray.md', '--no-cache']);
    const { folder } = someEdition();
    put(`${folder}/edition.json`, '{}');
    expect(refusedMerge()).toContain('edition.json');
  });

  test('a record with any byte changed, cut off, or longer', () => {
    const text = project.read(record(1));
    const broken = `${record(1)} is not as onmessage writes it.`;
    for (const at of [0.02, 0.2, 0.5, 0.8, 0.999]) {
      const place = Math.floor(text.length * at);
      put(record(1), `${text.slice(0, place)}${text[place] === 'x' ? 'y' : 'x'}${text.slice(place + 1)}`);
      expect(refusedMerge(), String(at)).toMatch(/is not as onmessage writes it\.|other messages|another brand/);
    }
    for (const other of ['', '\n', '{}\n', text.slice(0, -1), text.slice(0, -90), `${text}{}\n`, `${text}${text}`, text.split('\n')[0]!]) {
      put(record(1), other);
      expect(refusedMerge()).toContain(broken);
    }
  }); // prettier-ignore
});

describe('records that a stranger made', () => {
  /** Every change that lets something else through than what we write. */
  const lies: readonly [string, (lines: any[]) => void][] = [
    ['a message more', (lines) => lines.push(lines[1])],
    ['a message less', (lines) => lines.pop()],
    ['a path of elsewhere', (lines) => (lines[1].path = '../../etc/passwd')],
    ['another kind of field', (lines) => (lines[1].told.cards = '1')],
    ['a field more', (lines) => (lines[1].told.more = 1)],
    ['a severity that is none', (lines) => (lines[1].told.findings = [{ severity: 'fatal' }])],
    ['a hash that is none', (lines) => (lines[1].edition = '../..')],
    ['another id than the report', (lines) => (lines[1].told.message.id = '../../out')],
    ['a file of another message', (lines) => (lines[1].told.report.files[0] = 'content/other.md')],
    ['a line that is no object', (lines) => (lines[1] = null)],
    ['notes that are a list', (lines) => (lines[1].notes = [1])],
    ['a head of another shard', (lines) => (lines[0].shard = { number: 9, of: 3 })],
  ];
  test.each(lies)('%s', (_, change) => {
    changed(1, change);
    expect(refusedMerge()).toMatch(/shards\/1\/_shards\/1-of-3\.jsonl is not as onmessage writes it\./);
  });

  test('an id that leads out', () => {
    changed(1, (lines) => {
      lines[1].told.message.id = '../../out';
      lines[1].told.report.id = '../../out';
    });
    expect(refusedMerge()).toMatch(/cannot be called \.\.\/\.\.\/out|edition\.json is not as shard 1 built it/);
    expect(existsSync(join(project.dir, '../out'))).toBe(false);
  });

  test('paths that lead out of the project', () => {
    for (const number of [1, 2, 3]) changed(number, ([head]) => (head.asked.paths = ['/etc']));
    expect(refusedMerge()).toContain('other messages');
  });

  test('notes of a shape that no rule knows', () => {
    for (const number of [1, 2, 3])
      changed(number, (lines) => {
        for (const line of lines.slice(1)) line.notes = { 'living-messages-agree': { own: 5 } };
      });
    expect(refusedMerge()).toContain('What the shards tell of their messages cannot be judged: ');
  });

  test('an edition whose files lead out, sealed again', () => {
    const { number, id, folder } = someEdition();
    const edition = JSON.parse(project.read(`${folder}/edition.json`));
    edition.renditions[0].files[0].path = '../../../../stolen.txt';
    const text = `${JSON.stringify(edition, null, 2)}\n`;
    put(`${folder}/edition.json`, text);
    const { seal: _, ...manifest } = JSON.parse(project.read(`shards/${number}/manifest.json`));
    put(`shards/${number}/manifest.json`, manifestText({ ...manifest, messages: { ...manifest.messages, [id]: sha256(text) } }));
    changed(number, (lines) => {
      for (const line of lines.slice(1)) if (line.told.message.id === id) line.edition = sha256(text);
    });
    expect(refusedMerge()).toContain(`${folder}/edition.json is not as shard ${number} built it`);
  }); // prettier-ignore

  test('links are not followed, wherever they are', () => {
    const { folder, number } = someEdition();
    for (const path of [record(1), `${folder}/edition.json`, `${folder}/en`, folder, `shards/${number}`]) {
      const elsewhere = at(`elsewhere-${sha256(path).slice(0, 8)}`);
      renameSync(at(path), elsewhere);
      symlinkSync(elsewhere, at(path));
      refusedMerge(['shards/1', 'shards/2', 'shards/3']);
      rmSync(at(path));
      renameSync(elsewhere, at(path));
    }
    renameSync(at('shards'), at('real'));
    symlinkSync(at('real'), at('shards'));
    expect(refusedMerge()).toContain('shards is a link');
  });
});

test('a shard that was refused is told by the merge; its folder may have no edition at all', () => {
  project.write('content/script.md', refused);
  rmSync(at('shards'), { recursive: true });
  project.shards(3);
  const { code, out, err } = project.merge();
  expect(code).toBe(2);
  expect(err).toContain('content/script.md:');
  expect(out).toContain('Nothing was written.');
  expect(existsSync(at('merged'))).toBe(false);
});

test('a secret of this machine does not leave with what other machines built', () => {
  const secret = 'The Solo tray';
  const { code, err } = project.merge([], { SMTP_PASSWORD: secret });
  expect(code).toBe(2);
  expect(err).toContain('SMTP_PASSWORD');
  expect(err).not.toContain(secret);
  expect(existsSync(at('merged'))).toBe(false);
});
