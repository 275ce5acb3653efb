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
])('%j is refused as a name', (name) => expect(isSafeName(name)).toBe(false)); // prettier-ignore

test.each(['kettle-480.avif', 'card-page-el.jpg', 'post.txt', 'console.txt', 'nulls', 'com10.txt', 'βραστήρας.pdf', '.htaccess', 'a b.txt'])(
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
  expect(() => refuseUnsafe(['en/x/Ő.txt', 'en/x/ő.txt'])).toThrow('would be one file');
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
  ['a preset', channel('fax', ['fax.txt'], ['../../x']), 'calls a file'],
])('a channel of an extension with %s is refused', (_, made, said) => {
  let error: unknown;
  try {
    refuseUnsafeChannel(made, './fax.ts', 'brand.config.json:1:1');
  } catch (thrown) {
    error = thrown;
  }
  const { message, hint, where, words } = error as { message: string; hint: string; where: string; words: object };
  expect(`${message} ${hint}`).toContain(said);
  expect(where).toBe('brand.config.json:1:1');
  expect(Object.keys(words)).toEqual(['en', 'el', 'hu']);
});

test('a path that Windows may not open is told, in three languages', () => {
  const path = `${'a'.repeat(80)}/en/mobile-page/${'b'.repeat(120)}.jpg`;
  expect(tooLong('/out', ['a/en/x/post.txt', path], false)?.message).toMatch(/has 2[12]\d characters/);
  expect(tooLong('/out', ['a/en/x/post.txt'], false)).toBeUndefined();
  expect(tooLong(`C:\\${'x'.repeat(250)}`, ['a/en/x/post.txt'], true)).toBeDefined();
  expect(Object.keys(tooLong('/out', [path], false)!.words)).toEqual(['en', 'el', 'hu']);
});
