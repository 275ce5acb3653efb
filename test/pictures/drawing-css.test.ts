/** The CSS of a drawing: what it could load or run, and which elements it draws again. */
import { describe, expect, it } from 'vitest';
import { pointers, readCss, Rules, unescapeCss } from '../../src/io/picture-svg-css.js';

describe('escapes', () => {
  it.each([
    ['url(a)', 'url(a)'],
    ['\\75rl', 'url'],
    ['\\75 rl', 'url'],
    ['\\000075rl', 'url'],
    ['\\75\n\\72\tl', 'url'],
    ['\\u\\R\\l', 'uRl'],
    ['a\\\nb', 'ab'],
    ['a\\\r\nb', 'ab'],
    ['a\\\rb\\\fc', 'abc'],
    ['a\\0 b', 'ab'],
    ['\\10ffff|\\110000|\\ffffff', '\u{10ffff}||'],
    ['\\\\75', '\\75'],
  ])('%j', (css, meant) => expect(unescapeCss(css)).toBe(meant));
});

describe('what may be loaded or run', () => {
  it.each([
    ['fill:red', undefined, []],
    ['rect{fill:url(#a)}', undefined, ['#a']],
    ['fill:url( #a ) url("b c") url(\' d \') url()', undefined, ['#a', 'b c', 'd', '']],
    ['fill:url(#a);stroke:url(#a)', undefined, ['#a']],
    ['URL  ( x )', undefined, ['x']],
    ['url("a', undefined, ['"a']],
    ['/* url(a) */ x:y', undefined, ['a']],
    ['ur/* b */l(a)', undefined, ['a']],
    ['x:ur/* b\nc **/l(a)/* never closed', undefined, ['a']],
    ['ur/**/l(a) ur/*/*/l(b)', undefined, ['a', 'b']],
    ['\\@import', '@import', []],
    ['@import', '@import', []],
    ['width:expression  (a)', 'expression  (', []],
    ['-ms-behavior:a', undefined, []],
    ['behavior : a', 'behavior :', []],
    ['x;behaviour:a', 'behaviour:', []],
    ['-moz-binding:a', '-moz-binding', []],
    ['a:javascript:b', 'javascript:', []],
    ['a:VBScript:b', 'VBScript:', []],
    ['image-set  (a)', 'image-set  (', []],
    ['a:image(b)', 'image(', []],
    ['a:src (b)', 'src (', []],
    ['@document url-prefix(b)', 'url-prefix(', []],
    ['a:myimage(b)', undefined, []],
    ['exp/**/ression(a)', 'expression(', []],
  ])('%j', (css, act, addresses) => {
    const found = readCss(css);
    expect(found.acts).toBe(act);
    expect(found.addresses).toEqual(addresses);
  });
});

describe('what a declaration draws', () => {
  it.each([
    ['fill:red', []],
    ['', []],
    ['fill:url(#a)', ['shape a']],
    [' STROKE : url("#b")', ['shape b']],
    ['marker-end:url(#c)', ['corner c']],
    ['\n marker:url(#c)', ['corner c']],
    ['mask:url(#d)', ['undefined d']],
    ['x-fill:url(#d);x-marker:url(#e)', ['undefined d', 'undefined e']],
    ['fill:url(#a);mask:url(#d);filter:url(#f) url(#g)', ['shape a', 'undefined d', 'undefined f', 'undefined g']],
    ['fill:url(a)', []],
    ['/* fill */mask:url(#a)', ['undefined a']],
    ['mask:\\75rl(#a)', ['undefined a']],
    ['mask:u/**/rl(#a)', []],
  ])('%j', (css, meant) => expect(pointers(css).map(({ per, id }) => `${per} ${id}`)).toEqual(meant));
});

describe('what a style sheet draws', () => {
  const of = (sheet: string, name: string, id?: string, ...classes: string[]) => {
    const rules = new Rules();
    rules.add(sheet);
    return rules.for({ name, ...(id !== undefined && { id }), classes }).map((one) => one.id);
  };
  it.each<[string, string[], string[]]>([
    ['', ['g'], []],
    ['mask:url(#m)', ['g'], []],
    ['mask:url(#m)}', ['g'], []],
    ['{mask:url(#m)}', ['g'], ['m']],
    ['g{mask:url(#m)}', ['g'], ['m']],
    ['g{mask:url(#m)}', ['gg'], []],
    ['g{mask:url(#m)}', ['path'], []],
    ['g{fill:red}path{mask:url(#m)}', ['path'], ['m']],
    ['g{fill:red}path{mask:url(#m)}', ['g'], []],
    ['*{mask:url(#m)}', ['path'], ['m']],
    ['.b-1{mask:url(#m)}', ['path', 'i', 'b-1'], ['m']],
    ['.b-1{mask:url(#m)}', ['path', 'i', 'b'], []],
    ['.b{mask:url(#m)}', ['b', 'b'], []],
    ['#i{mask:url(#m)}', ['path', 'i'], ['m']],
    ['#i{mask:url(#m)}', ['i', 'j', 'i'], []],
    ['path.b:hover{mask:url(#m)}', ['path', 'i', 'b'], ['m']],
    ['path:hover{mask:url(#m)}', ['path'], ['m']],
    [':is(path){mask:url(#m)}', ['g'], ['m']],
    ['a  >  b +c~ d\n e {mask:url(#m)}', ['e'], ['m']],
    ['a  >  b +c~ d\n e {mask:url(#m)}', ['a', 'b', 'c', 'd'], []],
    ['g , path{mask:url(#m)}', ['g'], ['m']],
    ['g , path{mask:url(#m)}', ['path'], ['m']],
    ['@media print{path{mask:url(#m)}}', ['path'], ['m']],
    ['@media print{path{mask:url(#m)}}', ['media'], []],
    ['g{mask:url(#m);filter:url(#f)}', ['g'], ['m', 'f']],
    ['g{mask:url(#m)}g{filter:url(#m)}', ['g'], ['m']],
    ['g{mask:url(#m);fill:url(#m)}', ['g'], ['m', 'm']],
    ['/* g{ */path{mask:url(#m)}', ['path'], ['m']],
    ['p\\61th{mask:url(#m)}', ['path'], ['m']],
    ['.b{mask:url(#m)}', ['g', 'i', 'b', 'b', ''], ['m']],
  ])('%j for %j', (sheet, [name, ...rest], meant) => expect(of(sheet, name!, ...rest)).toEqual(meant));
});
