/** Drawings as XML: what is read of one, and what is no XML that every reader reads alike. */
import { describe, expect, it } from 'vitest';
import { firstElement, svgText, svgTokens } from '../../src/io/picture-svg-tokens.js';

const tokens = (text: string) =>
  [...svgTokens(text)].map((token) => {
    if (token.kind === 'text') return token.text;
    if (token.kind === 'close') return `</${token.name}`;
    return `<${[token.name, ...token.attributes.map(([key, value]) => `${key}=${value}`)].join('|')}${token.empty ? '/' : ''}`;
  });
const refused = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    const { fault, what } = error as { fault: string; what: string };
    return what === '' ? fault : `${fault}: ${what}`;
  }
};

describe('tokens', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['a', ['a']],
    ['<a/>', ['<a/']],
    ['<a>b</a >c', ['<a', 'b', '</a', 'c']],
    ['<a b="1"\n c = \'2\' />', ['<a|b=1|c=2/']],
    ['<a b="&lt;&gt;&amp;&quot;&apos;"/>', [`<a|b=<>&"'/`]],
    ['<a>&#65;&#x42;&#9;&#10;&#13;&#x20;</a>', ['<a', 'AB\t\n\r ', '</a']],
    ['<a>&#xd7ff;&#xe000;&#x10ffff;</a>', ['<a', '\ud7ff\ue000\u{10ffff}', '</a']],
    ['<a><!-- <b> --></a>', ['<a', '</a']],
    ['<a><!-->--></a>', ['<a', '</a']],
    ['<a>1<![CDATA[<b>&amp;]]>2</a>', ['<a', '1', '<b>&amp;', '2', '</a']],
    ['<a><![CDATA[]]></a>', ['<a', '', '</a']],
    ['<!DOCTYPE svg><svg/>', ['<svg/']],
    ['<!DOCTYPE  svg  PUBLIC  "-//W3C//DTD SVG 1.1//EN"  "http://www.w3.org/a.dtd"  ><svg/>', ['<svg/']],
  ])('%j', (text, meant) => expect(tokens(text)).toEqual(meant));

  it.each([
    ['<a', 'broken'],
    ['<a b/>', 'broken'],
    ['<a b="1" b="2"/>', 'broken'],
    ['<a b="<"/>', 'broken'],
    ['<a/ >', 'broken'],
    ['<a><!--', 'broken'],
    ['<!--->', 'broken'],
    ['<a><![CDATA[', 'broken'],
    ['<![CDATA[]>]]', 'broken'],
    ['</a', 'broken'],
    ['< a/>', 'broken'],
    ['&nbsp;', 'broken'],
    ['&#xd800;', 'broken'],
    ['&#xdfff;', 'broken'],
    ['&#x110000;', 'broken'],
    ['&#31;', 'broken'],
    ['&#11;', 'broken'],
    ['a & b', 'broken'],
    ['<?php echo 1; and much more than thirty letters ?>', 'instruction: <?php echo 1; and much more th'],
    ['<!DOCTYPE html>', 'doctype'],
    ['<!DOCTYPE svg SYSTEM "a">', 'doctype'],
    ['<!DOCTYPE svg PUBLIC "-//X//DTD SVG//EN" "http://www.w3.org/a.dtd">', 'doctype'],
    ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://a.example/a.dtd">', 'doctype'],
    ['<a/><!DOCTYPE svg>', 'broken'],
    [`<a ${Array.from({ length: 501 }, (_, i) => `b${i}=""`).join(' ')}/>`, 'heavy'],
  ])('refused: %.60s', (text, fault) => expect(refused(() => tokens(text))).toBe(fault));

  it('500 attributes are taken', () => {
    const [first] = svgTokens(`<a ${Array.from({ length: 500 }, (_, i) => `b${i}=""`).join(' ')}/>`);
    expect(first).toMatchObject({ kind: 'open', attributes: { length: 500 } });
  });
});

describe('the text of a drawing', () => {
  const text = (words: string, encoding: BufferEncoding = 'utf8') =>
    refused(() => svgText(Buffer.from(words, encoding)));
  it.each([
    ['<svg/>', '<svg/>'],
    ['<?xml version="1.0"?><svg/>', '<svg/>'],
    ["<?xml  version = '1.1'  encoding = 'UTF-8'  standalone = 'yes'  ?>\nλ", '\nλ'],
    ['<?xml version="1.1" encoding="utf8" standalone="no"?>ő', 'ő'],
    ['<?xml version="1.0" encoding="us-ascii"?>a', 'a'],
    ['<?xml version="1.0" encoding="ISO-8859-15"?>a', 'a'],
    ['<?xml version="1.0" encoding="windows-1253"?>a', 'a'],
    ['<?xml version="1.0" encoding="windows-1253"?>λ', 'encoding'],
    ['<?xml version="1.0" encoding="x-us-ascii"?>a', 'encoding'],
    ['<?xml version="1.0" encoding="windows-12530"?>a', 'encoding'],
    ['<?xml version="1.0" encoding="utf-7"?>a', 'encoding'],
    // Not read as a declaration, so refused as an instruction later on.
    ['<?xml version="2.0"?>a', '<?xml version="2.0"?>a'],
    [' <?xml version="1.0"?>a', ' <?xml version="1.0"?>a'],
    ['a\tb\nc\rd', 'a\tb\nc\rd'],
    ['a\0', 'broken'],
    ['a\b', 'broken'],
    ['a\v', 'broken'],
    ['a\f', 'broken'],
    ['a\u001f', 'broken'],
    ['a\ufffe', 'broken'],
    ['a\uffff', 'broken'],
  ])('%j', (words, meant) => expect(text(words)).toBe(meant));
  it('is UTF-8', () => expect(text('é', 'latin1')).toBe('encoding'));
});

describe('the first element', () => {
  it.each([
    ['<svg/>', 'svg'],
    ['\uFEFF<svg>', 'svg'],
    ['\xef\xbb\xbf<svg>', 'svg'],
    [' \n <!-- <a> --> <?xml?>\n<x:svg>', 'x:svg'],
    ['<!DOCTYPE svg [ <!ENTITY a "b"> ]  ><svg>', 'svg'],
    ['<!doctype svg><svg>', 'svg'],
    ['a<svg>\uFEFF', undefined],
    ['a\uFEFF', undefined],
    ['<1>', undefined],
    ['<!-- <svg>', undefined],
  ])('%j', (text, meant) => expect(firstElement(text)).toBe(meant));
});
