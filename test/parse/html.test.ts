/** Raw HTML: how it is cut into tags, what in it is refused, and what hides. */
import { describe, expect, it } from 'vitest';
import { hides } from '../../src/pipeline/parse/hidden-style.js';
import { scanHtml } from '../../src/pipeline/parse/raw-html.js';
import { read } from './builders.js';

/** `<b c=d>` `</b>` `<br/>` for tags, words for words, `#` a comment, `?` one that never ends. */
function cut(html: string): string {
  const pieces = scanHtml(html);
  expect(pieces.map(({ start, end }) => html.slice(start, end)).join('')).toBe(html);
  const sign = { text: '', open: '<', close: '</', comment: '#', unclosed: '?' };
  return pieces
    .map(({ kind, start, end, name, attributes, empty }) => {
      if (kind === 'text') return html.slice(start, end);
      const all = [name, ...[...attributes].map(([key, value]) => `${key}=[${value}]`)].join(' ');
      return `${sign[kind]}${all}${empty ? '/' : ''}${name === '' ? '' : '>'}`;
    })
    .join('·');
}

describe('HTML is cut as a browser cuts it', () => {
  it.each([
    ['', ''],
    ['a', 'a'],
    ['a<b>c</b>d', 'a·<b>·c·</b>·d'],
    ['<B CLASS="x">', '<b class=[x]>'],
    ['<b c=d e f=\'g h\' i="j > k" l = m>', '<b c=[d] e=[] f=[g h] i=[j > k] l=[m]>'],
    ["<b c='d\"e' f=\"g'h\">", '<b c=[d"e] f=[g\'h]>'],
    ['<b c="1" C="2">', '<b c=[1]>'],
    ['<a href="?a&amp;b=&#49;">', '<a href=[?a&b=1]>'],
    ['<b c=&quot;d&quot;>', '<b c=["d"]>'],
    ['<b\nc\n=\n"d\ne"\n>', '<b c=[d\ne]>'],
    ['<b/c=d/>', '<b c=[d/]/>'],
    ['<br><BR/><br />', '<br/>·<br/>·<br/>'],
    ['<p/><p / ><p>', '<p/>·<p/>·<p>'],
    ['<area><base><col><embed><hr><img><input><link><meta><param><source><track><wbr>', '<area/>·<base/>·<col/>·<embed/>·<hr/>·<img/>·<input/>·<link/>·<meta/>·<param/>·<source/>·<track/>·<wbr/>'],
    ['a < b > c <1> <> </> <é>', 'a < b > c <1> <> </> <é>'],
    ['<b <c>d', '<b c=[]>·d'],
    ['<<b>>', '<·<b>·>'],
    ['</B >c', '</b>·c'],
    ['<b c="d>e', '<b c="d>e'],
    ['<b c=" <i>d</i>', '<b c=" ·<i>·d·</i>'],
    ['<https://a.b/c>d<b>', '<https://a.b/c>d·<b>'],
    ['<a+b.c-1://x> <B2://x>', '<a+b.c-1://x> <B2://x>'],
    ['<a:b>', '<a:b>'],
    ['<o:p>a</o:p>', '<o:p>·a·</o:p>'],
    ['a<!-- <b> -->c', 'a·#·c'],
    ['<!-->a-->', '#·a-->'],
    ['<!--->a-->b', '#·a-->b'],
    ['<!-- a', '?'],
    ['a<!--b--c', 'a·?'],
    ['<![CDATA[<b>]]>c', '#·c'],
    ['<![CDATA[ a > b', '?'],
    ['<!DOCTYPE html>a', '#·a'],
    ['<?php a?>b', '#·b'],
    ['<?php a', '?'],
    ['<!a', '?'],
    ['<!-- a --><!-- b -->', '#·#'],
  ])('%j', (html, pieces) => expect(cut(html)).toBe(pieces)); // prettier-ignore
});

const at = (text: string): string[] => read(text).lines.filter((line) => line.startsWith('error'));
const acting =
  'script style iframe frame frameset object embed applet form input button select option textarea svg math link meta base template noscript portal dialog slot plaintext xmp listing noembed noframes layer ilayer bgsound isindex keygen'.split(
    ' ',
  );

describe('what acts is refused', () => {
  it.each(acting)('<%s>', (tag) => {
    for (const html of [`<${tag}>`, `<${tag.toUpperCase()} a="b">`, `<${tag}/>`])
      expect(at(`x\n\na ${html} b`), html).toEqual(['error acting-html content/a.md:3:3']);
    for (const html of [`<${tag}/a=b `, `<${tag}\tb `])
      expect(at(`x\n\na ${html}`), html).toEqual(['error acting-html content/a.md:3:1']);
    expect(at(`x\n\n<div>\n<${tag}>\n</div>`)).toEqual(['error acting-html content/a.md:4:1']);
    expect(read(`x\n\na <${tag}>`).findings[0]!.say).toContain(`<${tag}>`);
    expect(at(`x\n\na <${tag}é b </${tag}> <${tag}`)).toEqual([]);
  });
  it.each([
    'onclick="b"', 'ONCLICK=b', 'onX', 'a="b" onload=c', 'formaction="b"', 'srcdoc="b"', 'xlink:href="b"', 'xmlns="b"', 'xmlns:x="b"',
    'http-equiv="b"',
  ])('<i %s>', (attribute) => {
    expect(at(`x\n\na <i ${attribute}>b</i>`)).toEqual(['error acting-attribute content/a.md:3:3']);
    expect(at(`x\n\n<p ${attribute}>b</p>`)).toEqual(['error acting-attribute content/a.md:3:1']);
  }); // prettier-ignore
  it.each([
    'on="b"',
    'on1="b"',
    'data-onclick="b"',
    'son="b"',
    'xlink="b"',
    'class="onclick=b"',
    'title="srcdoc"',
    'hid="hidden"',
  ])('<i %s> is harmless', (attribute) => expect(at(`x\n\na <i ${attribute}>b</i>`)).toEqual([]));
  it('is named', () => {
    expect(read('x\n\na <i onclick=b>c</i>').findings[0]!.say).toContain('onclick');
    expect(read('x\n\na <b/ONCLICK=b').findings[0]!.say).toContain('onclick');
  });
  it.each(['<b/onclick=c', '<b onclick =c', "<B'ONCLICK=c", '<b "x"onload\t= c', '<b1/a/onxyz=c'])(
    '%j without an end',
    (html) => expect(at(`x\n\na ${html}`)).toEqual(['error acting-attribute content/a.md:3:1']),
  );
  it.each([
    '<b/click=c',
    '<1/onclick=c',
    '<b/on=c',
    '<b/ona=c',
    '<b/onab=c',
    'b/onclick=c',
    '<b>/onclick=c',
    '<b/onclick c',
    '<b x< onclick=c',
    '<bonclick=c',
  ])('%j is words', (html) => expect(at(`x\n\na ${html}`)).toEqual([]));
  it('a comment without an end, where it begins', () => {
    const { findings } = read('x\n\na <!-- b\nc');
    expect(findings.map(({ code, place }) => [code, place.start, place.end])).toEqual([['unclosed-comment', 5, 9]]);
    expect(at('x\n\n<div>\n<!-- a\n</div>')).toEqual(['error unclosed-comment content/a.md:4:1']);
  });
});

describe('what hides words is refused', () => {
  it('by its attribute', () => {
    for (const html of [
      '<i hidden>',
      '<i HIDDEN="">',
      '<i style="display:none">',
      "<i STYLE='opacity:0'>",
      '<i style=display:none>',
    ])
      expect(at(`x\n\na ${html}b</i>`), html).toEqual(['error hidden-html content/a.md:3:3']);
    expect(at('x\n\na <i class="hidden" title="display:none" style="color:red">b</i>')).toEqual([]);
  });
  it.each([
    'display:none', 'DISPLAY : None', 'color:red;display:none', 'display:none!important', ' display:none ', 'display/**/:none', 'dis/* a */play:no/* b\n */ne', 'display:none/* a',
    'd\\69splay:none', 'd\\000069 splay:none', 'd\\69 splay:none', 'display:n\\6fne', 'displa\\y:none', 'display:\\none',
    'visibility:hidden', 'visibility:collapse', 'opacity:0', 'opacity:0.0', 'opacity:.0', 'opacity:00', 'opacity:0.00', 'opacity:0%', 'opacity:0!important', 'opacity:.',
    'font-size:0', 'font-size:0px', 'font-size:00.0em', 'font-size:.0', 'font-size:.00em', 'font-size:0%', 'font-size:0!important', 'position:absolute', 'position:fixed', 'text-indent:-999px', 'text-indent:-9999em',
    'color:transparent', 'color:transparent!important', 'color:rgba(0,0,0,0)', 'color:rgba(1,2,3,.0)', 'color:rgba(1,2,3,00.00)', 'color:rgba(1,2,3,0)!important', 'color:#12345600', 'color:#abc0', 'color:#abcdef00!x',
    '-webkit-text-fill-color:transparent', 'clip:rect(0,0,0,0)', 'clip-path:inset(100%)', 'transform:scale(0)', 'transform:rotate(1deg)scaleX(0)', 'transform:scaley(.0)', 'transform:scale(0,1)', 'transform:scale(00.00)',
    'mso-hide:all', 'content:"x"', 'behavior:x', '-moz-binding:x',
    'background:url(x)', 'width:expression(1)', '@import "x"', 'a:javascript:x', 'background:u\\72l(x)',
  ])('%j', (style) => expect(hides(style)).toBe(true)); // prettier-ignore
  it.each([
    '', 'display:block', 'x-display:none', 'display-x:none', 'display:inline;none', 'displaynone', 'visibility:visible', 'x:hidden', 'opacity:0.5', 'opacity:1', 'opacity:.05', 'opacity:0.01', 'font-size:0.8em', 'font-size:10px',
    'font-size:.5em', 'font-size:1.0', 'font-size:00.01em', 'position:relative', 'position:static;a:fixed', 'text-indent:-10px', 'text-indent:-99px', 'text-indent:2em', 'text-indent:999px', 'color:red', 'color:#123456', 'color:#123400', 'color:#000',
    'color:#0000001', 'color:#abcd', 'color:rgba(0,0,0,0.5)', 'color:rgba(0,0,0,1)', 'color:rgba(0,0,0,0.01)', 'color:rgba(0,0,0,10)', 'color:rgb(0,0,0)', 'background-color:transparent', '-webkit-text-fill-color:red', 'clip:auto', 'clip-path:none', 'transform:scale(0.5)',
    'transform:scale(10)', 'transform:scale(1,0)', 'transform:rotate(0)', 'transform:scale(01)', 'mso-hide:none', 'behavior', 'content:', 'constructor:x', '__proto__:x', 'toString:none', 'curl:x', 'font:"javascript"',
    '/* display:none */', '/* a */color:red/* ; display:none;', '\\',
  ])('%j does not hide', (style) => expect(hides(style)).toBe(false)); // prettier-ignore
});
