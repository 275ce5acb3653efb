/** What may stand in a text, letter by letter: in the file, and where it is only spelt. */
import { describe, expect, it } from 'vitest';
import { checkCharacters } from '../../src/pipeline/parse/characters.js';
import { Report, type Located } from '../../src/pipeline/parse/report.js';
import { read } from './builders.js';

const of = (...codes: number[]): string => String.fromCodePoint(...codes);
const name = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
const named = (findings: readonly Located[]): string[] =>
  findings.filter(({ code }) => code === 'hidden-character').map(({ say }) => /U\+[0-9A-F]+/.exec(say)![0]);
/** In the file itself, before anything reads it. */
function refused(text: string): string[] {
  const report = new Report({ path: 'a.md', text }, 'en');
  checkCharacters(report);
  return named(report.findings);
}
const spelt = (text: string): string[] => named(read(text).findings);

/** First and last of runs that nobody needs and that hide, order or turn. */
const runs: readonly (readonly [first: number, last?: number])[] = [
  [0x0000, 0x0008], [0x000b, 0x000c], [0x000e, 0x001f], [0x007f, 0x009f], [0x034f], [0x061c], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f],
  [0x200b], [0x200d], [0x2028, 0x202e], [0x2060, 0x206f], [0x2800], [0x3164], [0xd800], [0xdfff], [0xfdd0, 0xfdef], [0xfe00, 0xfe0f], [0xfeff],
  [0xffa0], [0xfff9, 0xfffc], [0xffff], [0x1d159], [0x1d173, 0x1d17a], [0x1fffe], [0xe0000, 0xe0001], [0xe0020, 0xe007f], [0xe0100, 0xe01ef],
]; // prettier-ignore
const all = runs.flatMap(([first, last = first]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

describe('what hides or turns words', () => {
  it('is refused wherever it stands, by its number', () => {
    for (const code of all)
      for (const text of [`a${of(code)}b`, `a ${of(code)}`]) expect(refused(text), name(code)).toEqual([name(code)]);
    expect(refused(of(0x202e))).toEqual(['U+202E']);
  });
  it('is refused where it is only spelt', () => {
    const ends = runs.flatMap(([first, last = first]) => [first, last]);
    for (const code of ends.filter(
      (one) => one > 0x9f && (one < 0xd800 || one > 0xdfff) && (one & 0xfffe) !== 0xfffe,
    )) {
      expect(spelt(`a&#${code};b`), name(code)).toEqual([name(code)]);
      expect(spelt(`---\ntitle: x\nsummary: "a\\U${code.toString(16).padStart(8, '0')}b"\n---\nb`), name(code)).toEqual(
        [name(code)],
      );
    }
  });
  it('is told five times at most in a file, and once for each that is spelt', () => {
    expect(refused('a\u202eb\u202ec\u202ed\u202ee\u202ef\u202e')).toHaveLength(5);
    expect(spelt('a&#x202e;b&#x202e;\n\n- **c&#x202e;**&#x2066;')).toEqual(['U+202E', 'U+2066']);
  });
  it('is taken out by a fix where nobody misses it', () => {
    for (const char of ['\u200b', '\u2060', '\ufeff']) {
      const [finding] = read(`ab${char}c`).findings;
      expect(finding!.fix).toMatchObject({ at: { start: 2, end: 3 }, text: '' });
    }
    for (const char of ['\u202e', '\u200d', '\u0000', '\u2061'])
      expect(read(`ab${char}c`).findings[0]!.fix).toBeUndefined();
  });
  it.each([
    ['---\ntitle: x\nshort: ["b", "c\\u202e"]\n---\na', '3:15'],
    ['---\ntitle: x\nfacts:\n  one: { value: "5\\u2066 €" }\n---\na', '4:18'],
    ['x\n\n- a\n- b **c &#x202e;d**', '4:7'],
    ['x\n\n| a |\n|-|\n| b&#x202e; |', '5:3'],
    ['x\n\n![a&#x202e;](b.jpg)', '3:1'],
  ])('is told where it is spelt: %j', (text, at) => {
    expect(read(text).lines).toContain(`error hidden-character content/a.md:${at}`);
  });
});

const flag = (letters: string): string => `\u{1f3f4}${[...`gb${letters}`].map((one) => of(0xe0000 + one.charCodeAt(0))).join('')}`; // prettier-ignore
const scripts = 'بܒᠠकকਕકକகకಕകකកက';

describe('what belongs to a language or an emoji', () => {
  it.each([
    'soft\u00adhyphen', 'a\u200cb', 'a\u200e', 'a\u200f', '\u200eb', 'tab\there', '❤\ufe0f', '❤\ufe0e', '☎\ufe0e', '#\ufe0f\u20e3', '1\ufe0f\u20e3', 'a\ufe0f\u20e3', '\u20e3\ufe0f',
    '👩\u200d💻', '👩🏽\u200d💻', '🏳\ufe0f\u200d🌈', '❤\ufe0f\u200d🔥', '👁\ufe0f\u200d🗨\ufe0f', '👨\u200d👩\u200d👧', '👩\u200d⚕\ufe0f', `${flag('eng')}\u{e007f}`,
    `${flag('sct')}\u{e007f}`, `${flag('wls')}\u{e007f}\u200d🔥`, '⠁\u2800', '\u2800⠁', '⠁\u2800⠁', '\u2800⣿', 'ᠠ\u180b', 'ᠠ\u180c', 'ᠠ\u180d', 'ᠠ\u180f',
    ...Array.from(scripts, (letter) => `${letter}\u200d`), ...Array.from(scripts, (letter) => `${letter}\u200d a`),
  ])('%j is read', (text) => expect(refused(text)).toEqual([])); // prettier-ignore

  it.each([
    ['a\u200d💻', 'U+200D'], ['👩\u200da', 'U+200D'], ['👩\u200d', 'U+200D'], ['\u200d💻', 'U+200D'], ['a\u200dب', 'U+200D'], ['α\u200d', 'U+200D'], ['a\ufe0f', 'U+FE0F'],
    ['ő\ufe0e b', 'U+FE0E'], ['\ufe0f', 'U+FE0F'], ['❤\ufe0d', 'U+FE0D'], ['❤\ufe01', 'U+FE01'], ['1\u180b', 'U+180B'], ['a\u180f', 'U+180F'], ['ᠠ\u180e', 'U+180E'],
    ['a\u2800b', 'U+2800'], ['\u2800\u2800', 'U+2800'], ['⟿\u2800⤀', 'U+2800'], [flag('eng'), 'U+E0067'], [`${flag('fra')}\u{e007f}`, 'U+E0067'],
    ['a\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 'U+E0067'],
  ])('%j is not', (text, first) => expect(refused(text)[0]).toBe(first)); // prettier-ignore
});

describe('marks heaped on a letter', () => {
  const heap = (count: number, mark = '\u0301'): string => `ab${mark.repeat(count)}c`;
  it('are refused from six on', () => {
    expect(read(heap(5)).lines).toEqual([]);
    expect(read(`x\n\n${heap(6)} ${heap(9)}`).lines).toEqual([
      'error heaped-marks content/a.md:3:3',
      'error heaped-marks content/a.md:3:13',
    ]);
    expect(read(heap(6)).findings[0]!.place).toMatchObject({ start: 2, end: 8 });
  });
  it('also where they are spelt', () => {
    expect(read('---\ntitle: x\nsummary: "\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301"\n---\nx').lines).toEqual([
      'error heaped-marks content/a.md:3:11',
    ]);
    expect(read(`x\n\n**${heap(5, '&#x301;')}**`).lines).toEqual([]);
    expect(read(`x\n\n**${heap(6, '&#x301;')}** and ${heap(7, '&#x302;')}`).lines).toEqual([
      'error heaped-marks content/a.md:3:3',
    ]);
    expect(read(`---\ntitle: "${heap(6, '\\u0301')}"\n---\nx`).lines).toContain('error heaped-marks content/a.md:2:9');
  });
});
