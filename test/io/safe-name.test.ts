/** Names and paths stay inside their folders and mean one file on Linux, macOS and Windows. */
import fc from 'fast-check';
import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { idOf } from '../../src/io/messages.js';
import {
  clashOf,
  folded,
  isSafeName,
  isSafePath,
  refuseUnsafe,
  refuseUnsafeChannel,
  tooLong,
} from '../../src/io/safe-name.js';
import type { UserError } from '../../src/errors.js';
import type { Channel } from '../../src/model.js';
import { idFromPath } from '../../src/pipeline/parse/message-id.js';

const device = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Letters that have made trouble, among all others. */
const letter = fc.oneof(
  fc.constantFrom(...'./\\:*?"<>| aA\u0000\u001f\u007f\u200d\u202e\ufeff\u0301éÉΣςκöŐß-_~$'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const wild = fc.oneof(
  fc.array(letter, { maxLength: 12 }).map((all) => all.join('')),
  fc.constantFrom(
    '..',
    '.',
    '',
    '../x',
    '/x',
    'C:',
    'C:\\x',
    'C:x',
    '\\\\host\\share',
    '//host/share',
    'a:b',
    'a::$DATA',
  ),
  fc
    .tuple(
      fc.constantFrom('NUL', 'con', 'Aux', 'prn', 'COM1', 'lpt9', 'com¹', 'CONIN$'),
      fc.constantFrom('', '.txt', '.tar.gz', ' ', ' .txt', '.'),
    )
    .map(([name, ending]) => name + ending),
  fc.integer({ min: 100, max: 400 }).map((length) => 'α'.repeat(length)),
);

test('a safe name is one step inside its folder on every system', () => {
  fc.assert(
    fc.property(wild, (name) => {
      if (!isSafeName(name)) return;
      expect(posix.relative('/out', posix.resolve('/out', name))).toBe(name);
      expect(win32.relative('C:\\out', win32.resolve('C:\\out', name))).toBe(name);
      expect(name).not.toMatch(device);
      expect(name).not.toMatch(/[. ]$/);
      expect(name).not.toMatch(/[\ud800-\udfff]/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }),
    { numRuns: 3000, seed: 5 },
  );
});

test.each([
  '..', '.', '', '../x', '/x', 'a/b', 'a\\b', 'C:', 'C:x', '\\\\host\\x', 'a:stream', 'NUL', 'nul.txt', 'Con', 'aux.tar.gz',
  'com1', 'LPT¹.md', 'prn .txt', 'a.', 'a ', ' a', 'a\u0000', 'a\nb', 'a\u202etxt', 'a\u200b', 'a*', 'a?', '\ud800', 'α'.repeat(128),
  'a'.repeat(256), 'ő'.repeat(86), '\u{2f800}'.repeat(64), undefined, 5, ['a'], 'a"', 'a<b', 'a>b', 'a|b', 'a\u0080', 'a\u2066b', 'a\ufeff', 'conin$', 'CONOUT$.txt', 'aux  .txt', 'lpt0',
])('%j is refused as a name', (name) => expect(isSafeName(name)).toBe(false)); // prettier-ignore

test.each(['kettle-480.avif', 'card-page-el.jpg', 'post.txt', 'console.txt', 'nulls', 'com10.txt', 'βραστήρας.pdf', '.htaccess', 'a b.txt', 'falcon', 'balcon.txt', 'con-1', 'conin', 'com', 'com1a', 'a con', 'a'.repeat(255), 'ő'.repeat(85), '\u{2f800}'.repeat(63)])(
  '%s is a name',
  (name) => expect(isSafeName(name)).toBe(true),
); // prettier-ignore

test('names that some disk takes for one are found, in any order', () => {
  const variants = (name: string) => [
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    name.normalize('NFC'),
    name.normalize('NFD'),
  ];
  fc.assert(
    fc.property(fc.array(wild, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (names, at, how) => {
      const name = names[at % names.length]!;
      const twin = variants(name)[how % 5]!;
      expect(folded(twin)).toBe(folded(name));
      expect(clashOf([...names, twin])).toBeDefined();
      expect(clashOf([twin, ...names])).toBeDefined();
    }),
    { numRuns: 1000, seed: 5 },
  );
  expect(clashOf(['en/x', 'en/x/post.txt'])).toEqual(['en/x', 'en/x/post.txt']);
  expect(clashOf(['EN/x/post.txt', 'en/X'])).toBeDefined();
  expect(clashOf(['en/x/a', 'en/x/b', 'el/x/a'])).toBeUndefined();
  expect(clashOf(['weiß', 'WEISS'])).toEqual(['weiß', 'WEISS']);
  expect(clashOf(['weiß', 'WEIẞ'])).toBeDefined();
  expect(clashOf(['ΛΟΓΟΣ', 'λόγος'.normalize('NFD')])).toBeUndefined();
  expect(clashOf(['ΛΌΓΟΣ', 'λόγος', 'a'])).toEqual(['ΛΌΓΟΣ', 'λόγος']);
  expect(clashOf(['a/b/c/d', 'a/b'])).toEqual(['a/b/c/d', 'a/b']);
  expect(clashOf(['a/b', 'a/b/c/d'])).toEqual(['a/b', 'a/b/c/d']);
  expect(clashOf(['ab/c', 'a', '/x', '/y'])).toBeUndefined();
  expect(() => refuseUnsafe(['en/x/a.txt', 'en/x/b.txt'])).not.toThrow();
  expect(() => refuseUnsafe(['en/x/Ő.txt', 'en/x/ő.txt'])).toThrow('en/x/Ő.txt and en/x/ő.txt would be one file');
  expect(() => refuseUnsafe(['nul/x/post.txt'])).toThrow('cannot be called nul/x/post.txt');
});

test('whatever a source file is called, the id of its message is a name', () => {
  const step = wild.filter((name) => !/[/\0]/.test(name) && name !== '' && name !== '.' && name !== '..');
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), (steps) => {
      const path = `${steps.join('/')}.md`;
      for (const id of [idOf(`/content/${path}`, '/content'), idFromPath(path)]) {
        expect(isSafePath(id), id).toBe(true);
        expect(id).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/);
      }
    }),
    { numRuns: 2000, seed: 5 },
  );
  for (const path of ['con.md', 'NUL/index.md', 'com1.el.md', 'aux.markdown'])
    expect(isSafeName(idOf(`/content/${path}`, '/content')), path).toBe(true);
});

/** The same in every language, each naming what it is about, each with a cure. */
function expectWords({ words }: UserError, named: readonly string[]): void {
  expect(Object.keys(words)).toEqual(['en', 'el', 'hu']);
  for (const { message, hint } of Object.values(words)) {
    for (const name of named) expect(message).toContain(name);
    expect(hint).toMatch(/\p{L}{3}/u);
  }
  expect(new Set(Object.values(words).map(({ message }) => message)).size).toBe(3);
}

test('a path that cannot be written is told in three languages', () => {
  const thrown = (paths: string[]) => {
    try {
      refuseUnsafe(paths);
    } catch (error) {
      return error as UserError;
    }
    throw new Error('nothing was thrown');
  };
  expectWords(thrown(['a/nul']), ['a/nul']);
  expectWords(thrown(['a/b', 'A/B']), ['a/b', 'A/B']);
});

test('a channel of an extension with plain names passes', () => {
  for (const made of [
    channel('fax', ['fax.txt', 'fax.html'], ['wide']),
    channel('fax-2x-red', ['a.txt']),
    channel('f'.repeat(64), []),
    { ...channel('fax', ['fax.txt']), pictures: undefined } as unknown as Channel,
    { ...channel('fax', ['fax.txt']), pictures: { cards: [{ id: 'x' }] } } as unknown as Channel,
  ])
    expect(() => refuseUnsafeChannel(made, './fax.ts', 'a:1:1')).not.toThrow();
});

const channel = (id: string, files: string[], presets: string[] = []) =>
  ({
    id,
    files: files.map((name) => ({ name })),
    pictures: { presets: presets.map((one) => ({ id: one })) },
  }) as unknown as Channel;

test.each([
  ['a folder above', channel('../fax', ['fax.txt']), 'channel called "../fax"'],
  ['capitals', channel('Fax', ['fax.txt']), 'small Latin letters'],
  ['a device', channel('nul', ['fax.txt']), 'channel called "nul"'],
  ['a file above', channel('fax', ['../x']), 'calls a file ../x'],
  ['a file from the root', channel('fax', ['/x']), 'calls a file /x'],
  ['a device as file', channel('fax', ['NUL']), 'calls a file NUL'],
  ['a device with an ending', channel('fax', ['aux.txt']), 'calls a file aux.txt'],
  ['a drive', channel('fax', ['C:\\x']), 'calls a file'],
  ['a share', channel('fax', ['\\\\host\\x']), 'calls a file'],
  ['equal but for capitals', channel('fax', ['Post.txt', 'post.TXT']), 'would be one'],
  ['equal but for accents', channel('fax', ['é.txt', 'e\u0301.txt']), 'would be one'],
  ['a preset', channel('fax', ['fax.txt'], ['../../x']), 'calls a file picture-../../x.jpg'],
  [
    'a card',
    { ...channel('fax', ['fax.txt']), pictures: { cards: [{ id: 'a/b' }] } } as unknown as Channel,
    'picture-a/b.jpg',
  ],
  ['hyphens at its end', channel('fax-', ['fax.txt']), 'channel called "fax-"'],
  ['two hyphens', channel('fax--x', ['fax.txt']), 'channel called "fax--x"'],
  ['other letters', channel('fax-é', ['fax.txt']), 'channel called "fax-é"'],
  ['a name too long', channel('f'.repeat(65), ['fax.txt']), 'at most 64'],
])('a channel of an extension with %s is refused', (_, made, said) => {
  let error: unknown;
  try {
    refuseUnsafeChannel(made, './fax.ts', 'brand.config.json:1:1');
  } catch (thrown) {
    error = thrown;
  }
  const { message, hint, where } = error as UserError;
  expect(`${message} ${hint}`).toContain(said);
  expect(where).toBe('brand.config.json:1:1');
  expectWords(error as UserError, ['./fax.ts', ...(/(?<=calls a file |called ")[^" ;]+/.exec(message) ?? [])]);
});

test('a path that Windows may not open is told, in three languages', () => {
  const path = `${'a'.repeat(80)}/en/mobile-page/${'b'.repeat(120)}.jpg`;
  expect(tooLong('/out', ['a/en/x/post.txt', path], false)?.message).toMatch(/has 2[12]\d characters/);
  expect(tooLong('/out', ['a/en/x/post.txt'], false)).toBeUndefined();
  expect(tooLong('/out', [], false)).toBeUndefined();
  expect(tooLong('/out', ['a'.repeat(200)], false)).toBeUndefined();
  expect(tooLong('/out', ['a'.repeat(200), 'b'.repeat(201), 'c'.repeat(201), 'd'], false)?.message).toContain(
    'b'.repeat(201),
  );
  expect(tooLong('/o', ['a'.repeat(256)], true)).toBeUndefined();
  expect(tooLong('/o', ['a'.repeat(257)], true)?.message).toContain(`/o/${'a'.repeat(257)}`);
  expect(tooLong('/out', ['a'.repeat(220)]) === undefined).toBe(process.platform === 'win32');
  expect(tooLong(`C:\\${'x'.repeat(250)}`, ['a/en/x/post.txt'], true)).toBeDefined();
  expect(Object.keys(tooLong('/out', [path], false)!.words)).toEqual(['en', 'el', 'hu']);
});
