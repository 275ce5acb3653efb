import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.js';
import { plainBlocks } from '../../src/model/plain.js';
import { read, readFine } from './builders.js';
import { sketch } from './sketch.js';

const bodyOf = (text: string): readonly Block[] =>
  readFine(`---\ntitle: T\nfacts: { price: 5 € }\n---\n${text}`).texts.en!.body;

describe('Markdown becomes our tree', () => {
  it.each([
    [
      'It *is* **{{price}}**, `{{price}}` and {{az price}}.',
      'p(It e(is) s(price:default), code[{{price}}] and price:az.)',
    ],
    [
      '{{price:short}} {{ price }} {{< x >}} {% raw %} {{price | upper}} { {price} }',
      'p(price:short {{ price }} {{< x >}} {% raw %} {{price | upper}} { {price} })',
    ],
    ['one\ntwo  \nthree\\\nfour', 'p(one two⏎three⏎four)'],
    ['Fish &amp; chips &euro;5 &#8364; \\* &unknown;', 'p(Fish & chips €5 € * &unknown;)'],
    [
      '[a [b] c](https://x.y/?a=1&amp;b=2 "T") <me@x.gr> www.x.gr',
      'p(a[https://x.y/?a=1&b=2](a [b] c) a[mailto:me@x.gr](me@x.gr) a[https://www.x.gr](www.x.gr))',
    ],
    [
      '“https://x.y/q” (see https://x.y/a_(b)) or www.x.gr/a…',
      'p(“a[https://x.y/q](https://x.y/q)” (see a[https://x.y/a_(b)](https://x.y/a_(b))) or a[https://www.x.gr/a](www.x.gr/a)…)',
    ],
    ['[a](../b.md#c) [b](tel:+30210) [c]({locale}/x)', 'p(a[../b.md#c](a) a[tel:+30210](b) a[{locale}/x](c))'],
    [
      '# One #\n\nTwo\n===\n\n## Three {#three}\n\n## Three',
      'h1#one(One) h1#two(Two) h2#three(Three) h2#three-2(Three)',
    ],
    ['- a\n- b\n\n  c\n  1. d\n  2. e', 'ul[p(a)|p(b) p(c) ol1[p(d)|p(e)]]'],
    ['3. a\n4. b', 'ol3[p(a)|p(b)]'],
    ['- [ ] open\n- [x] done', 'ul[p([ ] open)|p([x] done)]'],
    ['![a *warm* kettle](k.jpg "T")', 'img[k.jpg a warm kettle]'],
    ['see ![k](k.jpg) here', 'p(see img[k.jpg k] here)'],
    ['| a | b \\| c |\n|:-|-:|\n| {{price}} | `x` |\n| only |', 'table[a|b | c/price:default|code[x]/only|]'],
    ['```js\nlet a = "{{price}}";\n```', 'code[let a = "{{price}}";]'],
    ['text[^1]\n\n[^1]: note', 'p(text[^1]) p([^1]: note)'],
    ['~30 % to ~40 %', 'p(~30 % to ~40 %)'],
    ['a\n\n---\n\nb', 'p(a) --- p(b)'],
    ['> Said so.\n> — Eleni Kastri, Head of Design', 'q<Eleni Kastri,Head of Design>(p(Said so.))'],
    ['> Said so.\n> - Eleni Kastri', 'q<Eleni Kastri,>(p(Said so.))'],
    ['> One.\n>\n> Two.\n>\n> – Ελένη Καστρή, σχεδιάστρια', 'q<Ελένη Καστρή,σχεδιάστρια>(p(One.) p(Two.))'],
    ['> Said.  \n> — Bo', 'q<Bo,>(p(Said.))'],
    ['> A list:\n> - One\n> - Two', 'q<,>(p(A list:) ul[p(One)|p(Two)])'],
    ['> — Only a name', 'q<,>(p(— Only a name))'],
    [':::only x newsletter\n- a\n\n:::except x\nb\n:::\n:::\nc', 'only<x,newsletter>(ul[p(a)] except<x>(p(b))) p(c)'],
    ['Text\n:::only x\n```\n:::\n```\n:::\nmore', 'p(Text) only<x>(code[:::]) p(more)'],
  ])('%j', (text, tree) => {
    expect(sketch(bodyOf(text))).toBe(tree);
  });

  it.each([
    ['a<br>b <b>c <i>d</i></b> <a href="https://x.y">e</a>', 'p(a⏎b s(c e(d)) a[https://x.y](e))'],
    ['5 m<sup>2</sup> of H<sub>2</sub>O<sup>*</sup>', 'p(5 m² of H₂O*)'],
    ['<!-- a note -->\n\nWords <!-- aside -->here', 'p(Words here)'],
    ['<p>One <em>two</em></p><p>{{price}}</p>', 'p(One e(two)) p(price:default)'],
    ['<ul><li>a<li>b <b>c</b></ul>', 'ul[p(a)|p(b s(c))]'],
    ['<h2 id="x">Head</h2>\n<hr>\n<blockquote><p>So.</p><p>— Bo</p></blockquote>', 'h2#x(Head) --- q<Bo,>(p(So.))'],
    ['<table><thead><tr><th>A<th>B</thead><tr><td>1<td colspan="2">2</table>', 'table[A|B|/1|2|]'],
    ['<table><tr><td>a<td>b<tr><tr><td>c</table>', 'table[|/a|b/c|]'],
    ['<table><tr><th>A<tr><td>1<td>2</table>', 'table[A|/1|2]'],
    ['<table><td>a<td>b</table>', 'table[|/a|b]'],
    ['<table><caption>Prices</caption><tr>New<td>a</tr>Now</table>', 'p(Prices) p(New) p(Now) table[/a]'],
    ['<table><tr></table><table></table>a', 'p(a)'],
    ['<td>a</td><tr><td>b</tr><ul><td>c</ul>', 'p(a) p(b) p(c)'],
    ['<div>\n\n**md**\n\n</div>', 'p(s(md))'],
    ['<img src="k.jpg" alt="A kettle">', 'img[k.jpg A kettle]'],
    ['<pre>\na\n  b</pre>', 'code[a\n  b]'],
    ['<pre><b>a</b><p>b', 'p(s(a)) p(b)'],
    ['<code>a <b>b</b></code>', 'p(code[a b])'],
    [
      '<table><td><blockquote><p>So.</p><p>— Bo, baker</p></blockquote><pre>c\nd</pre><ul><li>e<li>f',
      'table[/So.⏎— Bo, baker⏎code[c d]⏎e⏎f]',
    ],
    ['<table><td>\n\n:::only x\na\n:::\n\n- b\n\n</td></table>', 'only<x>(p(a)) table[/b]'],
  ])('opens harmless HTML: %j', (text, tree) => {
    expect(sketch(bodyOf(text))).toBe(tree);
  });

  it('says once of each tag that it is left out, louder when more than a look is lost', () => {
    const { lines } = read('---\ntitle: T\n---\n<div>a</div>\n\n<div>b</div>\n\n<progress>c</progress>\n');
    expect(lines).toEqual(['note tag-left-out content/a.md:4:1', 'warning tag-left-out content/a.md:8:1']);
  });

  it.each([
    ['a\n\n:::only x\nb', 'unclosed-container content/a.md:3:1'],
    ['a\n:::\nb', 'stray-container content/a.md:2:1'],
    ['a\n\n:::note\nb\n:::', 'unknown-container content/a.md:3:1'],
    ['a\n\n:::only\nb\n:::', 'container-without-channels content/a.md:3:1'],
    ['The {{prise}}.', 'unknown-reference content/a.md:1:5'],
    ['Words.\n\n> > The **{{prise}}**.', 'unknown-reference content/a.md:3:11'],
  ])('refuses %j', (text, line) => {
    const { message, lines } = read(text);
    expect(message).toBeUndefined();
    expect(lines).toContain(`error ${line}`);
  });

  it('offers the id that was meant, and the forms there are', () => {
    const { findings } = read(
      '---\ntitle: T\nfacts: { price: 5 €, day: 2026-11-27 }\n---\n{{prce}} {{day:roman}} {{hours.athens}} {{claim.keeps-warm}} {{brandName}}',
    );
    expect(findings.map((one) => one.code)).toEqual(['unknown-reference-meant', 'unknown-form']);
    expect(findings[0]!.cure).toBe('Did you mean price?');
  });

  it('keeps what it cannot show as words', () => {
    expect(plainBlocks(bodyOf('~~24,90~~ now'))).toBe('24,90 now');
  });
});
