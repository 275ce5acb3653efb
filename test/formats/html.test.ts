import { describe, expect, it } from 'vitest';
import { html, readHtml } from '../../src/formats/html.js';

const text = (source: string) =>
  readHtml(source)
    .filter((segment) => segment.kind === 'text')
    .map((segment) => segment.text);
const others = (source: string) =>
  readHtml(source)
    .filter((segment) => segment.kind !== 'text')
    .map(({ text: words, kind, where }) => `${kind} ${where}: ${words}`);

describe('what people see', () => {
  it('blocks are lines, inline elements join, white space collapses, no-break spaces stay', () => {
    expect(text('<h1>Τιμή</h1><p>Κοστίζει <b>24,90</b>&nbsp;€\n  μόνο<br>εδώ</p>τέλος')).toEqual([
      'Τιμή',
      'Κοστίζει 24,90\u00a0€ μόνο',
      'εδώ',
      'τέλος',
    ]);
    expect(text('<table><tr><td>9–18<td>zárva</table><ul><li>a<li>b</ul>')).toEqual(['9–18', 'zárva', 'a', 'b']);
    expect(text('<pre>a\n  b</pre>')).toEqual(['a\n  b']);
  });
  it('decodes entities by name, number and without a semicolon', () => {
    expect(text('&Tau;&iota;&mu;&eta; 24&#44;90&#x20AC; &#128; &amp;amp; &copy2026 &notaname; &lt;b&gt;')).toEqual([
      'Τιμη 24,90€ € &amp; ©2026 ¬aname; <b>',
    ]);
  });
  it('signs that nobody sees do not part a number', () => {
    expect(text('<p>2&shy;4,\u200b90 €</p>')).toEqual(['24,90 €']);
  });
  it.each([
    ['a comment', '<!-- x -->'],
    ['a comment with an odd end', '<!-- x --!>'],
    ['a script', '<script>x</script>'],
    ['a style', '<style>x</style>'],
    ['a template', '<template><p>x</p></template>'],
    ['the attribute hidden', '<div hidden><p>x</p></div>'],
    ['display none', '<p style="DISPLAY : none !important">x</p>'],
    ['display none, ended by the next paragraph', '<p style="display:none">x<p>'],
    ['visibility hidden', '<p style="visibility:hidden">x</p>'],
    ['opacity 0', '<p style="opacity:0.0">x</p>'],
    ['letters of no size', '<p style="font-size:0px"><b style="font-size:2em">x</b></p>'],
    ['letters of no size in the short form', '<p style="font:0/1 a">x</p>'],
    ['a box of no height', '<div style="height:0;overflow:hidden">x</div>'],
    [
      'letters in the colour of their ground',
      '<div style="background:#FFF"><p style="color: rgb(255,255,254)">x</p></div>',
    ],
    ['letters in the colour of the page', '<body bgcolor="white"><font color="#ffffff">x</font>'],
    ['clear letters', '<p style="color:transparent">x</p>'],
    ['a class', '<style>/* no */ .gone, #a { display: none }</style><p class="b gone">x</p>'],
    ['an element hidden by the style sheet', '<style>aside{visibility:hidden}</style><aside>x</aside>'],
    ['a closed dialog', '<dialog>x</dialog>'],
    ['hidden formatting that goes on over blocks', '<p><b style="display:none">x</p><p>x</b></p>'],
    ['a wrong end tag inside a table', '<div hidden><table><tr><td></div>x</table></div>'],
    ['not for Outlook, and commented out for all others', '<!--[if !mso]>x<![endif]-->'],
    ['a fallback of a film', '<video>x</video>'],
    ['an open comment at the end', '<!-- x'],
    ['an open tag at the end', '<p title="x'],
  ])('does not count %s', (_, hidden) => {
    expect(text(`<p>before</p>${hidden}`)).toEqual(['before']);
  });
  it.each([
    ['a child made visible again', '<p style="visibility:hidden"><b style="visibility:visible">x</b></p>'],
    ['a child with letters of its own size', '<td style="font-size:0"><p style="font-size:16px">x</p></td>'],
    ['white on a dark ground', '<div style="background:#fff"><p style="background:#000;color:#fff">x</p></div>'],
    ['white on a picture', '<div style="background:#fff url(a.png);color:#fff">x</div>'],
    ['what a phone alone hides', '<style>@media (max-width:480px){.m{display:none}}</style><p class="m">x</p>'],
    ['what paper alone hides', '<style media="print">.m{display:none}</style><p class="m">x</p>'],
    ['what its own style shows again', '<style>.m{display:none}</style><p class="m" style="display:block">x</p>'],
    ['after a hidden element that is never closed', '<p hidden>y<div>x</div>'],
    ['between Outlook comments', '<!--[if !mso]><!-->x<!--<![endif]-->'],
    ['a sign that opens no tag', '<p>x</p'],
  ])('counts %s', (_, shown) => {
    expect(text(shown)).toEqual(['x']);
  });
  it('a less-than sign is text when no name follows', () => {
    expect(text('<p>3 < 5 <3</p>')).toEqual(['3 < 5 <3']);
  });
  it('Outlook readers see what stands in its comments', () => {
    expect(
      readHtml(
        '<p>a</p><!--[if mso | IE]><table><tr><td>only 19,90 €</td></tr></table><xml><o:P>96</o:P></xml><![endif]--><p>b</p>',
      ),
    ).toEqual([
      { text: 'a', kind: 'text', where: 'body' },
      { text: 'only 19,90 €', kind: 'text', where: 'Outlook' },
      { text: 'b', kind: 'text', where: 'body' },
    ]);
  });
  it('inboxes show the preheader; a second hidden block is hidden', () => {
    const hidden = 'display:none;max-height:0;opacity:0;overflow:hidden;font-size:1px;color:#fff';
    expect(
      readHtml(
        `<body><div style="${hidden}">Από 24,90 €&nbsp;&zwnj;&nbsp;&zwnj;</div><div style="${hidden}">x</div><p>a</p>`,
      ),
    ).toEqual([
      { text: 'Από 24,90 €', kind: 'text', where: 'preheader' },
      { text: 'a', kind: 'text', where: 'body' },
    ]);
  });
});

describe('what people hear and machines read', () => {
  it('title, alternative texts, labels, words for screen readers alone', () => {
    expect(
      others(
        '<title>A &amp; B</title><a aria-label="open"><img alt="a  kettle"></a><abbr title="ÁFA">x</abbr><span style="position:absolute;width:1px;height:1px;overflow:hidden">now</span>',
      ),
    ).toEqual([
      'title title: A & B',
      'title aria-label: open',
      'alt alt: a kettle',
      'title title: ÁFA',
      'title screen reader: now',
    ]);
    expect(others('<div hidden><img alt="x" title="x"><a href="tel:+301">x</a></div>')).toEqual([]);
  });
  it('JSON-LD leaves with their paths, a price with its currency', () => {
    expect(
      others(
        '<script type="application/ld+json">{"@type":"Product","name":"Ferna","offers":[{"price":"24.90","priceCurrency":"EUR"}]}</script>',
      ),
    ).toEqual(['data json-ld $.name: Ferna', 'data json-ld $.offers[0].price: 24.90 EUR']);
    expect(others('<script type="application/ld+json">{oops</script>')).toEqual(['data json-ld: {oops']);
  });
  it('meta tags that describe, canonical, dates, addresses of links', () => {
    expect(
      others(
        '<meta name="viewport" content="w"><meta name=description content="24,90 €"><meta property="og:title" content="T"><link rel=canonical href="https://a.example/"><time datetime="2026-11-27">27</time><a href="tel:+30%20210">a</a><a href="mailto:x@a.example?subject=b">b</a><a href="https://a.example/?a=1&amp;b=2&copy=3">c</a><a href="#d">d</a>',
      ),
    ).toEqual([
      'data meta description: 24,90 €',
      'data meta og:title: T',
      'data canonical: https://a.example/',
      'data datetime “27”: 2026-11-27',
      'data link “a”: +30 210',
      'data link “b”: x@a.example',
      'data link “c”: https://a.example/?a=1&b=2&copy=3',
    ]);
  });
});

describe('addresses stand under the words that lead to them', () => {
  it.each([
    ['<a href="https://a.example"> Meet\n <b>Ferna</b> </a> now', 'link “Meet Ferna”'],
    ['<a href="https://a.example"><img alt="Tiliona"></a>', 'link “Tiliona”'],
    ['<a href="https://a.example"><i style="display:none">x</i></a>', 'href'],
    ['<a href="https://a.example">a<a href="#b">b</a>', 'link “a”'],
  ])('%s', (source, where) => {
    expect(readHtml(source).filter((segment) => segment.kind === 'data')).toEqual([
      { text: 'https://a.example', kind: 'data', where },
    ]);
  });
});

describe('bytes', () => {
  it('reads the encoding a page declares', () => {
    const greek = Buffer.concat([
      Buffer.from('<meta charset="windows-1253"><p>'),
      Buffer.from([0xd4, 0xe9, 0xec, 0xde]),
      Buffer.from('</p>'),
    ]);
    expect(html.read(greek)).toEqual([{ text: 'Τιμή', kind: 'text', where: 'body' }]);
    expect(html.read(Buffer.from('\ufeff<p>ő</p>', 'utf16le'))).toEqual([{ text: 'ő', kind: 'text', where: 'body' }]);
  });
  it('refuses what is no text', () => {
    expect(() => html.read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toThrow(/not an HTML file/);
    expect(() => html.read(new Uint8Array([0x3c, 0xe9, 0x3e]))).toThrow(/not an HTML file/);
  });
});
