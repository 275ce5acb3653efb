/** Words of others before they meet a terminal, a log or a CI service: letter by letter. */
import { describe, expect, test } from 'vitest';
import {
  broken,
  cut,
  pad,
  show,
  showJson,
  unheard,
  unmarked,
  visible,
  width,
  wrap,
} from '../../src/cli/report/show.js';

const of = (code: number) => String.fromCodePoint(code);
/** First and last of runs that act on a terminal, turn a line or cannot be seen. */
const acting: readonly (readonly [first: number, last?: number])[] = [
  [0x0000, 0x0008], [0x000b, 0x000c], [0x000e, 0x001f], [0x007f, 0x009f], [0x034f], [0x061c], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0x3164],
  [0xd800], [0xdfff], [0xfeff], [0xffa0], [0xfff9, 0xfffb], [0xe0000, 0xe01ef],
]; // prettier-ignore
const ends = acting.flatMap(([first, last = first]) => [first, last]);

describe('a line', () => {
  test('shows what acts by its number', () => {
    for (const code of ends) expect(visible(`a${of(code)}b`)).toBe(`a\\u{${code.toString(16)}}b`);
    expect(visible('\u001b[31m\u001b[0m')).toBe('\\u{1b}[31m\\u{1b}[0m');
  });
  test('has no lines in it', () => {
    for (const end of ['\n', '\r', '\t', '\u2028', '\u2029', '\r\n', '\n\t\n'])
      expect(visible(`a${end}b${end}`)).toBe('a b ');
  });
  test.each(['αβγ ΐ', 'őű', '❤\ufe0f', '👩\u200d💻', '👩🏽\u200d💻', '🏳\ufe0f\u200d🌈', '“a” — b…', 'a\u00a0b', '中文', 'e\u0301', '\ud83d\ude00', '\ue000', '\u2010', '\u202f', '\u2070'])('keeps %j', (text) => {
    expect(visible(text)).toBe(text);
    expect(show(text)).toBe(text);
  }); // prettier-ignore
  test.each([
    ['a\u200d💻', 'a\\u{200d}💻'],
    ['\u200d💻', '\\u{200d}💻'],
    ['👩 \u200d', '👩 \\u{200d}'],
    ['1\u200d', '1\\u{200d}'],
    ['👩\u200d\u200d', '👩\u200d\\u{200d}'],
  ])('a joiner stays beside emoji alone: %j', (text, shown) => expect(visible(text)).toBe(shown));
});

test('nothing else hides behind an emoji', () => {
  for (const code of ends)
    if (code !== 0x200d && code < 0xd800) expect(visible(`👩${of(code)}`)).not.toContain(of(code));
});

describe('commands of a service', () => {
  test.each([
    ['::error::x', '\\u{3a}:error::x'], ['a ::error::', 'a \\u{3a}:error::'], ['a\n::error::', 'a \\u{3a}:error::'], ['a::b', 'a::b'], [':::only x', ':::only x'], ['a :::b', 'a :::b'], ['::', '\\u{3a}:'],
    ['##[group]', '#\\u{23}[group]'], ['a##vso[x]', 'a#\\u{23}vso[x]'], ['###[x]', '##\\u{23}[x]'], ['##teamcity[x] ##[y]', '#\\u{23}teamcity[x] #\\u{23}[y]'], ['## a [b]', '## a [b]'], ['##a', '##a'], ['#a[b]', '#a[b]'], ['## [a]', '## [a]'],
  ])('%j is shown as %j', (text, shown) => expect(show(text)).toBe(shown)); // prettier-ignore
  test('that come of words which were harmless each by itself', () => {
    expect(unheard('::add-mask::x')).toBe('\\u{3a}:add-mask::x');
    expect(unheard(' \t::x')).toBe(' \t\\u{3a}:x');
    expect(unheard('a ::x')).toBe('a ::x');
    expect(unheard('a ##[x]')).toBe('a #\\u{23}[x]');
    expect(broken('::x ##b[c]')).toBe('::x #\\u{23}b[c]');
    expect(unmarked('::x ##b[c] ##[d] ##e')).toBe('::x &#35;#b[c] &#35;#[d] ##e');
  });
});

describe('JSON', () => {
  const value = {
    a: ends.filter((code) => code > 0x1f && (code < 0xd800 || code > 0xdfff)).map((code) => `x${of(code)}`),
    b: '##[c] ##d[e] # ##',
    c: ['\n\u001b', '\ud800'],
  };
  test('says the same, with what acts escaped', () => {
    const text = showJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('\n  "b": "#\\u0023[c] #\\u0023d[e] # ##"');
    for (const code of ends) if (code > 0x9) expect(text).not.toContain(of(code));
    expect(text).toContain('"x\\u007f"');
    expect(text).toContain('"x\\udb40\\udc00"');
    expect(showJson(['a\u034fb'])).toBe('[\n  "a\\u034fb"\n]\n');
  });
});

describe('columns', () => {
  test.each<[string, number]>([
    ['', 0], ['abc', 3], ['αβ', 2], ['e\u0301', 1], ['中', 2], ['한', 2], ['ｆ', 2], ['ᄀ', 2], ['豈', 2], ['︰', 2], ['￠', 2], ['😀', 2], ['👩\u200d💻', 4], ['❤\ufe0f', 1], ['\u001b[31mab\u001b[0m', 2], ['\u001b[1;31ma', 1], ['\u001b[m', 0], ['⺀', 2], ['힣', 2], ['ｱ', 1], ['[31m', 4],
  ])('%j takes %i', (text, columns) => {
    expect(width(text)).toBe(columns);
    expect(pad(text, 6)).toBe(text + ' '.repeat(6 - columns));
    expect(pad(text, columns)).toBe(text);
  }); // prettier-ignore
  test('are never too few', () => expect(pad('abc', 1)).toBe('abc'));
  test.each<[string, number, string]>([
    ['abc', 3, 'abc'], ['abcd', 3, 'ab…'], ['ab cd', 4, 'ab…'], ['中文字', 5, '中文…'], ['中文字', 4, '中…'], ['abc', 1, '…'], ['e\u0301bcd', 3, 'e\u0301b…'], ['😀😀😀', 5, '😀😀…'],
  ])('%j cut to %i', (text, columns, short) => expect(cut(text, columns)).toBe(short)); // prettier-ignore
  test.each<[string, number, string, string]>([
    ['one two three', 7, '', 'one two\nthree'], ['one two three', 8, '', 'one two\nthree'], ['one two three', 6, '', 'one\ntwo\nthree'], ['one two three', 9, '  ', 'one two\n  three'], ['  one two', 6, '    ', '  one\n    two'], ['  one two', 9, '', '  one two'],
    ['averylongword b', 4, '', 'averylongword\nb'], ['', 5, '', ''], ['a  b', 9, '', 'a  b'], ['a ', 9, '', 'a'], ['中文 字', 6, '', '中文\n字'], ['中文 字', 7, '', '中文 字'], ['   ', 9, '', ''],
  ])('%j wrapped at %i', (text, columns, indent, lines) => expect(wrap(text, columns, indent)).toBe(lines)); // prettier-ignore
});
