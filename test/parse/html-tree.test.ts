/** What becomes of raw HTML, tag by tag: nothing of its words is lost, nothing of its tags goes on. */
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/model.js';
import { caps } from '../../src/pipeline/parse/caps.js';
import { read, readFine } from './builders.js';
import { sketch } from './sketch.js';

const bodyOf = (text: string): readonly Block[] =>
  readFine(`---\ntitle: T\nfacts: { price: 5 € }\n---\n${text}`).texts.en!.body;

describe('marks', () => {
  it.each([
    ['a <strong>b</strong> <b>c</b>', 'p(a s(b) s(c))'],
    ['<i>a</i> <em>b</em> <cite>c</cite> <dfn>d</dfn> <var>e</var>', 'p(e(a) e(b) e(c) e(d) e(e))'],
    ['<code>a\nb</code> <kbd>c</kbd> <samp>d</samp> <tt>e</tt>', 'p(code[a b] code[c] code[d] code[e])'],
    ['x<sup>2</sup> <sup>-1</sup> <sup>+n</sup> <sup>0123456789</sup>', 'p(x² ⁻¹ ⁺ⁿ ⁰¹²³⁴⁵⁶⁷⁸⁹)'],
    ['x<sub>2</sub> <sub>-1</sub> <sub>+0123456789</sub>', 'p(x₂ ₋₁ ₊₀₁₂₃₄₅₆₇₈₉)'],
    ['1<sup>st</sup> 2<sup>2a</sup> x<sub>n</sub>', 'p(1st 22a xn)'],
    ['x<sup>2<b>3</b></sup> y<sup></sup>z<sub><i>2</i></sub>', 'p(x2s(3) yze(2))'],
    ['<a href="https://x.y/?a=1&amp;b">c <b>d</b></a>', 'p(a[https://x.y/?a=1&b](c s(d)))'],
    ['<a>b</a> <a name="c">d</a> <a href="">e</a>', 'p(b d a[](e))'],
    ['a<a href="https://x.y"></a><b></b><i> </i>b', 'p(ae( )b)'],
    ['<b>a <i>b</b> c</i> d', 'p(s(a e(b)) c d)'],
    ['a</b> b</i></p> c</x>', 'p(a b c)'],
    ['<b>a', 'p(s(a))'],
    ['<b>a <i>b', 'p(s(a e(b)))'],
    ['a<br>b<br/>c<BR />d', 'p(a⏎b⏎c⏎d)'],
    ['a <hr> b', 'p(a  b)'],
    ['a<p>b</p>c<div>d</div>e', 'p(a b c d e)'],
    ['a <p>b</p> c <div>d</div>\ne<p>', 'p(a b c d e)'],
    ['a<p><b>b</b><p>c', 'p(a s(b) c)'],
    ['<b>a</p></b>c<b>d<p>e</b></p><p>f', 'p(s(a) cs(d e) f)'],
    ['x <p>a</p><br><p>b', 'p(x a⏎b)'],
    ['a <b/>c <wbr>d', 'p(a c d)'],
    ['a <constructor>b</constructor> <u>c</u>', 'p(a b c)'],
    ['see <img src="k.jpg" alt="A" title="T"> and <img src="l.jpg">', 'p(see img[k.jpg A] and img[l.jpg ])'],
    ['a <img src="" alt="A"> <img alt="A">b', 'p(a  b)'],
    ['**a <i>b** c</i>', 'p(s(a e(b)) c)'],
  ])('%j', (text, tree) => expect(sketch(bodyOf(text))).toBe(tree)); // prettier-ignore
});

describe('blocks', () => {
  it.each([
    ['<p>a\n<p>b</p>c<p>d', 'p(a) p(b) p(c) p(d)'],
    ['<p>a<div>b</div>c', 'p(a) p(b) p(c)'],
    ['<div>\n\n  <p>a</p> \n <p>b</p>\n\n</div>', 'p(a) p(b)'],
    ['<div>a <b>b<p>c</p>d</b></div>', 'p(a s(b)) p(c) p(d)'],
    ['<div><b>a\n\n**b**\n\nc</b></div>', 'p(s(a)) p(s(b)) p(c)'],
    ['<p/>a<div />b', 'p(ab)'],
    ['<div>a<hr>b</div>', 'p(a) --- p(b)'],
    ['<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>', 'h1#a(a) h2#b(b) h3#c(c) h4#d(d) h5#e(e) h6#f(f)'],
    ['<h2 id="my-id_2"> a <b>b</b> </h2>', 'h2#my-id_2(a s(b))'],
    ['<h2 id="1a">b</h2><h2 id="a b">c</h2><h2 id="">d</h2>', 'h2#b(b) h2#c(c) h2#d(d)'],
    ['<h2> </h2><h2></h2>a', 'p(a)'],
    ['<h2>a<p>b</p></h2>', 'p(a) p(b)'],
    ['<ol start="5"><li>a</ol><ol start="x"><li>b</ol><ol start="0"><li>c</ol>', 'ol5[p(a)] ol1[p(b)] ol1[p(c)]'],
    ['<ul><li>a<li></li><li> <li>b</ul>', 'ul[p(a)|p(b)]'],
    ['<ul></ul><ol><li></ol>a', 'p(a)'],
    ['<ul>a<li>b</ul>', 'p(a) ul[p(b)]'],
    ['<ul>a</ul>', 'p(a)'],
    ['<ul><li>a<ul><li>b<li>c</ul><li>d</ul>', 'ul[p(a) ul[p(b)|p(c)]|p(d)]'],
    ['<ol><li>a<ol><li>b</ol><li>d</ol>', 'ol1[p(a) ol1[p(b)]|p(d)]'],
    ['<ul><li><p>a<p>b<li>c</ul>', 'ul[p(a) p(b)|p(c)]'],
    ['<ul><li>a <b>b<li>c</ul>', 'ul[p(a s(b))|p(c)]'],
    ['<li>a<li>b', 'p(a) p(b)'],
    ['<ul><div><li>a</div><li>b</ul>', 'p(a) ul[p(b)]'],
    ['<blockquote>a</blockquote>b', 'q<,>(p(a)) p(b)'],
    ['<blockquote><p>a<blockquote>b</blockquote>c', 'q<,>(p(a) q<,>(p(b)) p(c))'],
    ['<pre>\n\na  b\n c</pre>', 'code[\na  b\n c]'],
    ['<pre></pre><pre>\n</pre>a', 'p(a)'],
    ['<pre>a &lt; <b>b</b> {{price}}</pre>', 'code[a < b {{price}}]'],
    ['<dl><dt>a<dd>b</dl>', 'p(a) p(b)'],
    ['<img src="k.jpg"> <b>a</b>', 'p(img[k.jpg ] s(a))'],
    ['<p>a <img src="k.jpg"> b</p>', 'p(a img[k.jpg ] b)'],
    ['<p><img src="k.jpg"></p><b><img src="l.jpg"></b>', 'img[k.jpg ] p(s(img[l.jpg ]))'],
    ['<p><br>a<br></p><p><br></p>', 'p(a)'],
    ['<!-- a --><p>b<!-- c -->d</p>', 'p(bd)'],
    ['</div></p>a</ul>', 'p(a)'],
    ['<div><ul><li>a</div>b', 'ul[p(a)] p(b)'],
  ])('%j', (text, tree) => expect(sketch(bodyOf(text))).toBe(tree)); // prettier-ignore
});

describe('tables', () => {
  it.each([
    ['<table><tr><th>a<th>b<tr><td>c<td>d</table>', 'table[a|b/c|d]'],
    ['<table><tr><th>a<td>b<tr><td>c<td>d</table>', 'table[|/a|b/c|d]'],
    ['<table><thead><tr><th>a</thead><tbody><tr><td>b</tbody><tfoot><tr><td>c</tfoot></table>', 'table[a/b/c]'],
    ['<table><colgroup><col><col></colgroup><tr><td>a</table>', 'table[/a]'],
    ['<table><th>a<td>b<tr><td>c</table>', 'table[|/a|b/c|]'],
    ['<table><tr><td>a<td>b<td>c<tr><td>d</table>', 'table[||/a|b|c/d||]'],
    ['<table><tr><td colspan="3">a<tr><td>b<td>c<td>d</table>', 'table[||/a||/b|c|d]'],
    ['<table><tr><td colspan="0">a<td colspan="-2">b<td colspan="x">c<td colspan="1">d</table>', 'table[|||/a|b|c|d]'],
    ['<table><tr><td colspan="99">a</table>', `table[${'|'.repeat(19)}/a${'|'.repeat(19)}]`],
    ['<table><tr><td>a <b>b<td>c<i>d<tr><td>e</table>f', 'table[|/a s(b)|ce(d)/e|] p(f)'],
    ['<table><tr><td><p>a<p>b</p>c</table>', 'table[/a⏎b⏎c]'],
    ['<table><tr><td><ul><li>a<li>b<ul><li>c</ul></ul></table>', 'table[/a⏎b⏎c]'],
    ['<table><tr><td>a<table><tr><td>b<td>c<tr><td>d</table>e<td>f</table>', 'table[|/a⏎b⏎c⏎d⏎e|f]'],
    ['<table><tr><td><h2>a</h2>b<hr>c<img src="k.jpg"></table>', 'table[/a⏎b⏎cimg[k.jpg ]]'],
    ['<table><tr><td><img src="k.jpg"></table>', 'table[/img[k.jpg ]]'],
    ['<table><tr><td><blockquote>a</blockquote><blockquote><p>b</p><p>— Bo</p></blockquote></table>', 'table[/a⏎b⏎— Bo]'],
    ['<table><tr><td><pre>a\nb</pre></table>', 'table[/code[a b]]'],
    ['<table><tr><td></table>', 'table[/]'],
    ['<table><tr></table>a', 'p(a)'],
    ['<table><tr><tr><td>a</table>', 'table[/a]'],
    ['<table>a<tr>b<td>c</td>d</tr>e</table>', 'p(a) p(b) p(d) p(e) table[/c]'],
    ['<table><caption>a</caption><caption><b>b</b></caption><tr><td>c</table>', 'p(a) p(s(b)) table[/c]'],
    ['<table><tr><td>\n\n:::only x\na\n:::\n\nb\n</table>', 'only<x>(p(a)) table[/b]'],
    ['<table><tr><td>\n\n- a\n\n  :::only x\n  b\n  :::\n\nc\n</table>', 'ul[p(a) only<x>(p(b))] table[/c]'],
    ['<table><tr><td>\n\n> a\n>\n> :::only x\n> b\n> :::\n\nc\n</table>', 'q<,>(p(a) only<x>(p(b))) table[/c]'],
    ['<tr><td>a</tr><td>b', 'p(a) p(b)'],
    ['<table><tr><td>a<tr><td>b</table><table><tr><td>c</table>', 'table[/a/b] table[/c]'],
    ['<table><div><td>a</div></table>', 'p(a)'],
  ])('%j', (text, tree) => expect(sketch(bodyOf(text))).toBe(tree)); // prettier-ignore
});

describe('what is said of tags', () => {
  it.each('span div section article main header footer aside nav figure center font small big'.split(' '))(
    '<%s> is only a look',
    (tag) => {
      const { lines, message } = read(`x\n\na <${tag}>b</${tag}> <${tag}>c</${tag}>`);
      expect(lines).toEqual(['note tag-left-out content/a.md:3:3']);
      expect(sketch(message!.texts.en!.body)).toMatch(/p\(a +b +c *\)/);
      expect(read(`x\n\na <${tag}>b</${tag}>`).findings[0]!.say).toContain(`<${tag}>`);
    },
  );
  it.each('u s mark label abbr details summary progress video figcaption address constructor'.split(' '))(
    '<%s> may have meant something',
    (tag) => expect(read(`x\n\na <${tag}>b</${tag}>`).lines).toEqual(['warning tag-left-out content/a.md:3:3']),
  );
  it('nothing of those that are kept', () => {
    const kept = '<p>a<h2>b</h2><ul><li>c</ul><ol><li>d</ol><blockquote>e</blockquote><table><caption>f<colgroup><col></colgroup><thead><tr><th>g<tbody><tr><td>h<tfoot></table><pre>i</pre>j<br>k<hr><img src="l.jpg"><dl><dt>m<dd>n<wbr></dl><b>o</b><sup>p</sup>'; // prettier-ignore
    expect(read(`x\n\n${kept}`).lines).toEqual([]);
  });
  it('where an address leads astray', () => {
    expect(read('x\n\na <a href="javascript:b">c</a>').lines).toEqual(['error unsafe-link content/a.md:3:3']);
    expect(read('x\n\na <img src="javascript:b">').lines).toEqual(['error unsafe-picture content/a.md:3:3']);
    const says = (text: string) => read(text).findings[0]!.say;
    expect(says('x\n\n<p><a href="javascript:b">c</a>')).toContain('javascript:');
    expect(says('x\n\n<img src="data:b">')).toContain('data:');
  });
  it('when they stand inside one another too deeply', () => {
    const deep = (count: number) => `x\n\n${'<div>'.repeat(count)}b`;
    expect(read(deep(caps.tags)).lines.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(read(deep(caps.tags + 1)).lines).toContain('error too-tangled content/a.md:3:301');
  });
});

/** The words of a node as they stand in the file, tags and all. */
function* said(nodes: readonly (Block | Inline)[], text: string): Generator<string> {
  for (const node of nodes) {
    yield `${node.kind} ${node.place ? text.slice(node.place.start, node.place.end) : '?'}`;
    if ('children' in node) yield* said(node.children, text);
    if (node.kind === 'list') for (const item of node.items) yield* said(item, text);
    if (node.kind === 'table')
      for (const row of [node.head, ...node.rows]) for (const cell of row) yield* said(cell, text);
  }
}

it.each([
  ['a <b>c</b> <!-- d -->e', ['paragraph a <b>c</b> <!-- d -->e', 'text a ', 'strong <b>c</b>', 'text c', 'text  <!-- d -->e']],
  ['<div>a &amp; <!-- b -->c</div>', ['paragraph a &amp; <!-- b -->c', 'text a &amp; <!-- b -->c']],
  ['<p>a<br>b <i>c', ['paragraph a<br>b <i>c', 'text a', 'break <br>', 'text b ', 'emphasis <i>c', 'text c']],
  ['<h2>a</h2><hr>', ['heading <h2>a</h2>', 'text a', 'rule <hr>']],
  ['<ul><li>a</ul>', ['list <ul><li>a</ul>', 'paragraph a', 'text a']],
  ['<div><b>a<p>c</p></div>', ['paragraph <b>a', 'strong <b>a', 'text a', 'paragraph c', 'text c']],
  ['<blockquote><p>a</blockquote>', ['quote <blockquote><p>a</blockquote>', 'paragraph a', 'text a']],
  ['<pre>a</pre>', ['code <pre>a</pre>']],
  ['<table><tr><td>a<td><img src="b.jpg"></table>', ['table <table><tr><td>a<td><img src="b.jpg"></table>', 'text a', 'picture <img src="b.jpg">']],
  ['<a href="b">c</a> <code>d</code> <sup>2</sup>', ['paragraph <a href="b">c</a> <code>d</code> <sup>2</sup>', 'link <a href="b">c</a>', 'text c', 'text  ', 'code <code>d</code>', 'text  <sup>2</sup>']],
])('each node knows where it stands: %j', (html, stands) => {
  const text = `x\n\n${html}`;
  expect([...said(readFine(text).texts.en!.body, text)]).toEqual(stands);
}); // prettier-ignore

it('a picture keeps its title, and has none when none is written', () => {
  expect(bodyOf('<img src="k.jpg" alt="A" title="T">')).toMatchObject([{ src: 'k.jpg', alt: 'A', title: 'T' }]);
  expect(bodyOf('<img src="k.jpg" title="">')[0]).not.toHaveProperty('title');
});
