/** Drawings as files: what may be in one, what may not, how large it is and what it unfolds to. No decoder runs. */
import { describe, expect, it } from 'vitest';
import { examinePicture } from '../../src/io/picture-faults.js';
import { maxDrawn } from '../../src/io/picture-svg-weight.js';
import { hostileDrawings } from '../hostile-drawings.js';
import { avif, bitPng, gif, svg } from '../hostile-pictures.js';
import { reason } from './reason.js';

/** `90×90`, with `text` where letters are drawn; or the English reason. */
function told(drawing: string | Uint8Array): string {
  const seen = examinePicture(Buffer.from(drawing as string));
  if (seen.fault) return reason(seen);
  expect(seen.header).toMatchObject({ media: 'image/svg+xml', frames: 1, alpha: true });
  return `${seen.header.width}×${seen.header.height}${seen.header.hasText ? ' text' : ''}`;
}
const png = `data:image/png;base64,${bitPng(9, 9).toString('base64')}`;
/** What a report can print as the name of a case. */
const brief = (text: string) => JSON.stringify(text.length > 200 ? `${text.slice(0, 60)}… (${text.length})` : text);
const ns = 'xmlns="http://www.w3.org/2000/svg"';

describe('hostile drawings are refused for their reason', () => {
  it.each(hostileDrawings().map(({ what, make, says }) => [what, make as Uint8Array, says] as const))(
    '%s',
    (_, make, says) => {
      expect(told(make)).toContain(says);
    },
  );
});

describe('drawings that only draw are taken', () => {
  it.each([
    '', '<g/>', '<g><rect width="9" height="9"/></g>', '<rect fill="red" style="fill:blue;stroke:#fff"/>', '<rect fill="url(#a)"/>', "<rect fill=\"url('#a')\"/>", '<rect style="fill:url( #a )"/>', '<use href="#a"/>', '<use xlink:href="#a"/>', '<image href="PNG"/>', '<image xlink:href=" PNG "/>', '<a href="#b"/>', '<use href=""/>', '<use/>',
    '<style>rect{fill:red}</style>', '<style><![CDATA[rect > g{fill:url(#a)}]]></style>', '<style/>', '<!-- a --><g/>', '<title>a</title><desc>b</desc><metadata/>', '<g xmlns:inkscape="http://www.inkscape.org/x" inkscape:label="a"/>', '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net"/>', '<i:x xmlns:i="http://ns.adobe.com"><i:y a="b"/></i:x>',
    '<defs><filter id="f"><feGaussianBlur stdDeviation="5 5"/></filter></defs><g filter="url(#f)"/>', '<animate attributeName="x" values="1;2"/>', '<set attributeName="fill" to="red"/>', '<g class="a b" id="c"/>', '<path d="M0 0 1.5 2"/><polygon points="1,2 3,4"/>', '<g a="&amp;&lt;&gt;&quot;&apos;&#65;&#x41;"/>', "<g a='b \"c\"'/>", '<g\n\ta = "b"\n/>', '<g></g >', '<x:g xmlns:x="http://www.w3.org/2000/svg"/>',
    '<g xml:space="preserve" xml:lang="el"/>', '<switch/><symbol/><marker/><pattern/><mask/><clipPath/>', '<g data-onclick="a"/>', '<g style="-x-behaviour:a;content:\'b\'"/>', '<feTurbulence numOctaves="10"/><feMorphology radius="100,-100"/><feConvolveMatrix order="15"/>', '<linearGradient id="a"><stop offset="0"/></linearGradient>',
    `<image href="PNG"/>${'<g/>'.repeat(500)}`, '<g>'.repeat(150) + '</g>'.repeat(150), '<g id="a"/><use href="#a"/><use href="#a"/>', '<g id="a"><a href="#a"/></g>', '<g id="a"><animate href="#a"/><set href="#a"/></g>', '<g id="a" fill="url(#b)"/><g id="b"/>', '<constructor:x xmlns:constructor="http://a.example"/>',
  ].map((inside) => [brief(inside), inside] as const))('%s', (_, inside) => expect(told(svg(inside.replaceAll('PNG', png)))).toBe('90×90')); // prettier-ignore

  it.each([
    `<?xml version="1.0"?>${svg('')}`, `<?xml version='1.1' encoding='utf-8' standalone='no' ?>\n${svg('')}`, `<?xml version="1.0" encoding="UTF8"?>${svg('')}`, `<?xml version="1.0" encoding="ISO-8859-1"?>${svg('')}`, `<?xml version="1.0" encoding="windows-1253"?>${svg('')}`, `<?xml version="1.0" encoding="us-ascii"?>${svg('')}`, `\ufeff${svg('')}`, ` \n<!-- a -->\n${svg('')}\n<!-- b --> `,
    `<!DOCTYPE svg>${svg('')}`, `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('')}`, `<s:svg xmlns:s="http://www.w3.org/2000/svg" width="90" height="90"><s:g/></s:svg>`, `<svg ${ns} width="90" height="90"/>`, '<svg width="90" height="90"><g/></svg>',
  ])('whole: %j', (drawing) => expect(told(drawing)).toBe('90×90')); // prettier-ignore
  it('letters are seen', () => {
    for (const tag of ['text', 'tspan', 'tref', 'flowRoot']) expect(told(svg(`<g><${tag}/></g>`))).toBe('90×90 text');
    expect(told(svg('<textPath/>'))).toBe('90×90');
    expect(told(svg('<x:text xmlns:x="http://a.example"/>'))).toBe('90×90');
  });
});

describe('drawings that could do more are refused', () => {
  it.each([
    ['<script/>', 'can act'], ['<x:script xmlns:x="http://a.example"/>', 'can act'], ['<x:foreignObject xmlns:x="http://a.example"/>', 'can act'], ['<x:use xmlns:x="http://a.example"/>', 'can act'], ['<x:image xmlns:x="http://a.example"/>', 'can act'], ['<blink/>', 'can act: it holds <blink>'], ['<g onload="a"/>', 'can act: it holds onload'], ['<g ONLOAD="a"/>', 'can act: it holds ONLOAD'], ['<g a:onload="a"/>', 'can act: it holds a:onload'],
    ['<g xml:base="/"/>', 'outside itself: xml:base="/"'], ['<use href="a.svg#b"/>', 'outside itself: a.svg#b'], ['<use href="data:image/svg+xml;base64,AAAA"/>', 'outside itself'], ['<image href="data:image/png,x"/>', 'outside itself'], ['<image href="data:image/png;base64,"/>', 'outside itself'], ['<image href="xdata:image/png;base64,AAAA"/>', 'outside itself'], ['<image src="a.png"/>', 'outside itself'], ['<image srcset="a.png"/>', 'outside itself'], ['<a action="a"/>', 'outside itself'], ['<a formaction="a"/>', 'outside itself'],
    ['<g a="javascript:b"/>', 'can act'], ['<g a=" java&#10;script:b"/>', 'can act'], ['<g a="VBScript:b"/>', 'can act'], ['<g a="data:b"/>', 'can act'], ['<set attributeName="href"/>', 'can act: it holds attributeName="href"'], ['<set attributeName="xlink:href"/>', 'can act'], ['<set attributeName="src"/>', 'can act'], ['<set attributeName=" onclick"/>', 'can act'], ['<g style="a:behavior : b"/>', 'can act'], ['<g style="behaviour:b"/>', 'can act'], ['<g style="a:src (b)"/>', 'can act'], ['<g style="a:image(b)"/>', 'can act'],
    ['<g style="a:url-prefix(b)"/>', 'can act'], ['<g fill="url(a)"/>', 'outside itself: a'], ['<g fill="url(a) /* #b"/>', 'outside itself'], ['<g fill="URL ( \'a\' )"/>', 'outside itself: a'], ['<g fill="u\\52L(a)"/>', 'outside itself'], ['<g fill="url(\\000061)"/>', 'outside itself: a'], ['<g fill="u\\\nrl(a)"/>', 'outside itself'], ['<g fill="ur/**/l(a)"/>', 'outside itself'], ['<style>g{fill:url(a)}</style>', 'outside itself'], ['<style>@import "a"</style>', 'can act: it holds @import'],
    ['<filter><feTurbulence numOctaves="11"/></filter>', 'unfolds'], ['<feMorphology radius="1 101"/>', 'unfolds'], ['<feMorphology radius="-101"/>', 'unfolds'], ['<feMorphology radius="x"/>', 'unfolds'], ['<feConvolveMatrix order="16"/>', 'unfolds'], ['<feGaussianBlur stdDeviation="10001"/>', 'unfolds'], ['<filter filterRes="4001"/>', 'unfolds'], ['<g>'.repeat(200) + '</g>'.repeat(200), 'unfolds'], ['<g/>'.repeat(50_000), 'unfolds'], [`<g ${Array.from({ length: 501 }, (_, i) => `a${i}=""`).join(' ')}/>`, 'unfolds'], [`<style>/*${' '.repeat(256 * 1024)}*/</style>`, 'unfolds'],
    ['<g id="a"><use href="#a"/></g>', 'contains itself: #a'], ['<g id="a" fill="url(#a)"/>', 'contains itself'], ['<style>.b{mask:url(#a)}</style><g id="a"><g class="x b"/></g>', 'contains itself'], ['<style>#c{mask:url(#a)}</style><g id="a"><g id="c"/></g>', 'contains itself'], ['<style>path{mask:url(#a)}</style><g id="a"><path/></g>', 'contains itself'], ['<style>*{mask:url(#a)}</style><g id="a"/>', 'contains itself'], ['<style>a b, g > path.x{mask:url(#a)}</style><g id="a"><path class="x"/></g>', 'contains itself'], ['<style>@media print{path{mask:url(#a)}}</style><g id="a"><path/></g>', 'contains itself'], ['<g xml:id="a"><use href="#a"/></g>', 'contains itself'],
    ['<g>', 'not well formed'], ['</g>', 'not well formed'], ['<g></x>', 'not well formed'], ['<g a=b/>', 'not well formed'], ['<g a="b" a="c"/>', 'not well formed'], ['<g a="<"/>', 'not well formed'], ['<1/>', 'not well formed'], ['<g/', 'not well formed'], ['<!-- a', 'not well formed'], ['<![CDATA[ a', 'not well formed'], ['<!ELEMENT a>', 'not well formed'], ['&a;', 'not well formed'], ['&', 'not well formed'], ['&#0;', 'not well formed'], ['&#xd800;', 'not well formed'], ['&#x110000;', 'not well formed'], ['&#8;', 'not well formed'], ['a\u0001', 'not well formed'], ['a\ufffe', 'not well formed'], ['<g a="b"c="d"/>', 'not well formed'],
    ['<?a b?>', 'instruction'], [`<image href="${png.slice(0, -30)}"/>`, 'lies in the drawing'],
  ].map(([inside, says]) => [brief(inside!), inside!, says!] as const))('%s', (_, inside, says) => expect(told(svg(inside))).toContain(says)); // prettier-ignore
  it.each([
    [`${svg('')}a`, 'not well formed'], [`a${svg('')}`, 'no picture'], [`${svg('')}<g/>`, 'not well formed'], [`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'document type'], [`<!DOCTYPE svg SYSTEM "a">${svg('')}`, 'document type'], [`<?xml version="1.0" encoding="utf-16"?>${svg('')}`, 'UTF-8'], [`<?xml version="1.0" encoding="iso-8859-1"?>${svg('<title>é</title>')}`, 'UTF-8'], [`<?xml version="1.0"?><?b?>${svg('')}`, 'instruction'], ['<svg', 'not well formed'], [`<svg ${ns} width="90" height="90">`, 'not well formed'], [`<svg xmlns="http://a.example" width="9" height="9"/>`, 'not well formed'],
    [`<x:svg width="9" height="9"/>`, 'not well formed'], [`<svg ${ns}/>`, 'how large'], [`<svg ${ns} width="0" height="9"/>`, 'no size'],
  ])('whole: %j', (drawing, says) => expect(told(drawing)).toContain(says)); // prettier-ignore
  it('pictures inside are counted together', () => {
    const large = `<image href="data:image/png;base64,${bitPng(6_000, 4_000).toString('base64')}"/>`;
    expect(told(svg(large.repeat(2)))).toBe('90×90');
    expect(told(svg(large.repeat(3)))).toContain('unfolds');
  });
  it('says what, in one short line', () => {
    expect(told(svg(`<use href="a\n\n  b${'c'.repeat(99)}"/>`))).toContain(`a b${'c'.repeat(57)}`);
    expect(told(svg(`<use href="a${'c'.repeat(99)}"/>`))).not.toContain('c'.repeat(60));
  });
});

describe('names are taken whole', () => {
  it.each([
    '<g xhref="a"/>', '<g hrefs="a"/>', '<g asrc="a" srcs="a" actions="b"/>', '<g base="/"/>', '<g a="mydata:b"/>', '<g a="href"/>', '<set attributeName="xhref"/>', '<set attributeName="hrefs"/>', '<g id="url(a)"/><path d="url(a)" points="url(a)" transform="url(a)"/>', '<x:y xmlns:x="data:a"/>', '<x:y xmlns:x="url(a)"/>', '<x:y xmlns="http://www.w3.org/2000/svg" xmlns:x="http://a.example"/>',
    '<x:myscript xmlns:x="http://a.example"/>', '<x:scripts xmlns:x="http://a.example"/>', '<image href="JPG"/>',
  ])('%s', (inside) => expect(told(svg(inside.replaceAll('JPG', png.replace('png', 'jpg'))))).toBe('90×90')); // prettier-ignore
  it.each([
    ['<path dx="url(a)"/>', 'outside itself: a'], ['<g idx="url(a)"/>', 'outside itself: a'], ['<g id="a"><metadata href="#a"/></g>', 'contains itself'], [`<image href="${png}!"/>`, 'outside itself'], ['<x:script xmlns:x="http://a.example"/>', 'it holds <x:script>'],
  ])('%s', (inside, says) => expect(told(svg(inside))).toContain(says)); // prettier-ignore
  it('nothing closes what was not opened', () =>
    expect(told(`<svg ${ns} width="9" height="9"/></svg>`)).toContain('not well formed'));
  it('each style sheet counts for itself, and up to its bound', () => {
    const sheet = (letters: number) => `<style>${' '.repeat(letters)}</style>`;
    expect(told(svg(sheet(256 * 1024).repeat(2)))).toBe('90×90');
    expect(told(svg(sheet(256 * 1024 + 1)))).toContain('unfolds');
    expect(told(svg(`<style>path{mask:url(#a)}</style><style>g{}</style><g id="a"><path/></g>`))).toContain('itself');
  });
  it('pictures inside may have fifty million pixels', () =>
    expect(told(svg(`<image href="data:image/png;base64,${bitPng(10_000, 5_000).toString('base64')}"/>`))).toBe(
      '90×90',
    ));
  it('only whole pictures of pixels may lie inside, frame by frame', () => {
    const inside = (bytes: string | Uint8Array) =>
      told(svg(`<image href="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"/>`));
    expect(inside(svg(''))).toContain('lies in the drawing');
    expect(inside(avif(9, 9, [9, 9]))).toContain('lies in the drawing');
    expect(inside('words')).toContain('lies in the drawing');
    expect(inside(gif(5_000, 4_000, 2))).toBe('90×90');
    expect(inside(gif(5_000, 4_000, 3))).toContain('unfolds');
  });
  it('what points at nothing is counted too', () => {
    const pointing = (times: number) => svg(`<g style="${'mask:url(#z);'.repeat(times)}"/>`);
    expect(told(pointing(maxDrawn))).toBe('90×90');
    expect(told(pointing(maxDrawn + 1))).toContain('unfolds');
  });
});

describe('how large a drawing is', () => {
  const size = (attributes: string) => told(`<svg ${ns} ${attributes}/>`);
  it.each([
    ['width="90" height="60"', '90×60'], ['width="90px" height=" +60.4PX "', '90×60'], ['width="1in" height="2.54cm"', '96×96'], ['width="25.4mm" height="72pt"', '96×96'], ['width="6pc" height="2em"', '96×32'], ['width="2rem" height="2ex"', '32×16'], ['width=".6" height="0.4"', '1×1'], ['width="1e2" height="5.e1"', '100×50'], ['width="9e-1" height="1E+1"', '1×10'], ['width="90" viewBox="0 0 30 10"', '90×30'], ['height="90" viewBox="0,0,30,10"', '270×90'],
    ['viewBox=" -5 -5 30 10 "', '30×10'], ['width="100%" height="100%" viewBox="0 0 30 10"', '30×10'], ['width="auto" viewBox="0 0 8192 4096"', '4096×2048'], ['viewBox="0 0 4096 9"', '4096×9'], ['viewBox="0 0 0.2 30"', '1×30'], ['width="90" height="60" viewBox="x"', '90×60'],
  ])('%s: %s', (attributes, meant) => expect(size(attributes)).toBe(meant)); // prettier-ignore
  it.each([
    '',
    'width="90"',
    'height="90"',
    'width="90" height="x"',
    'width="9q" height="9"',
    'width="-9" height="9"',
    'width="100%" height="100%"',
    'viewBox="0 0 0 9"',
    'viewBox="0 0 9 0"',
    'viewBox="0 0 -9 9"',
    'viewBox="0 0 9"',
    'viewBox="a 0 9 9"',
    'viewBox="0 b 9 9"',
    'viewBox="0 0 Infinity 9"',
    'width="1e9999" height="9"',
  ])('%j says it not', (attributes) => expect(size(attributes)).toContain('how large'));
  it('nothing larger than a picture', () => {
    expect(size('width="16383" height="9"')).toBe('16383×9');
    expect(size('width="16384" height="9"')).toContain('16384');
    expect(size('width="7072" height="7072"')).toContain('50 million');
    expect(size('width="0" height="9"')).toContain('no size');
  });
});

describe('what a drawing unfolds to', () => {
  const copies = (count: number, of: string) => svg(`${of}${'<use href="#a"/>'.repeat(count)}`);
  const group = (count: number, inside = '<path/>') => `<g id="a">${inside.repeat(count)}</g>`;
  it.each<[string, string, string]>([
    ['copies of a hundred', copies(900, group(100)), '90×90'], ['copies of a thousand', copies(110, group(1_000)), 'unfolds'], ['of nothing', svg('<use href="#b"/>'.repeat(5_000)), '90×90'], ['fills of each shape', svg(`<pattern id="a">${'<path/>'.repeat(300)}</pattern><g fill="url(#a)">${'<path/>'.repeat(300)}</g>`), '90×90'], ['fills of each of more', svg(`<pattern id="a">${'<path/>'.repeat(330)}</pattern><g fill="url(#a)">${'<path/>'.repeat(330)}</g>`), 'unfolds'],
    ['strokes', svg(`<pattern id="a">${'<path/>'.repeat(400)}</pattern><g stroke="url(#a)">${'<path/>'.repeat(400)}</g>`), 'unfolds'], ['a mask of all', svg(`<mask id="a">${'<path/>'.repeat(400)}</mask><g mask="url(#a)">${'<path/>'.repeat(400)}</g>`), '90×90'], ['markers at each corner', svg(`<marker id="a">${'<path/>'.repeat(400)}</marker><path marker-mid="url(#a)" d="M0 0${' 1 1'.repeat(400)}"/>`), 'unfolds'], ['markers at few corners', svg(`<marker id="a">${'<path/>'.repeat(400)}</marker><path style="marker:url(#a)" points="M0 0${' 1 1'.repeat(100)}"/>`), '90×90'],
    ['markers at points', svg(`<marker id="a">${'<path/>'.repeat(400)}</marker><polyline style="marker-end:url(#a)" points="${'1.5,1 '.repeat(400)}"/>`), 'unfolds'], ['blurs', svg('<filter id="f"><feGaussianBlur stdDeviation="5"/></filter>' + '<g filter="url(#f)"/>'.repeat(99)), '90×90'], ['more blurs', svg('<filter id="f"><feGaussianBlur stdDeviation="5"/></filter>' + '<g filter="url(#f)"/>'.repeat(101)), 'unfolds'], ['brushes', svg('<filter id="f"><feMorphology radius="13"/></filter>' + '<g filter="url(#f)"/>'.repeat(49)), '90×90'],
    ['more brushes', svg('<filter id="f"><feMorphology radius="1 13"/></filter>' + '<g filter="url(#f)"/>'.repeat(51)), 'unfolds'], ['grids', svg('<filter id="f"><feConvolveMatrix order="10"/></filter>' + '<g filter="url(#f)"/>'.repeat(15)), '90×90'], ['more grids', svg('<filter id="f"><feConvolveMatrix order="10"/></filter>' + '<g filter="url(#f)"/>'.repeat(18)), 'unfolds'], ['other steps', svg('<filter id="f"><feOffset/></filter>' + '<g filter="url(#f)"/>'.repeat(390)), '90×90'], ['more other steps', svg('<filter id="f"><feOffset/></filter>' + '<g filter="url(#f)"/>'.repeat(410)), 'unfolds'],
    ['masks', svg('<mask id="f"/>' + '<g mask="url(#f)"/>'.repeat(390)), '90×90'], ['more masks', svg('<mask id="f"/>' + '<g mask="url(#f)"/>'.repeat(410)), 'unfolds'], ['parts of steps', svg('<filter id="f"><feMergeNode/><feFuncA/><fePointLight/></filter>' + '<g filter="url(#f)"/>'.repeat(900)), '90×90'], ['a blur of a large picture', `<svg ${ns} width="5000" height="5000"><filter id="f"><feGaussianBlur/></filter>${'<g filter="url(#f)"/>'.repeat(3)}</svg>`, '5000×5000'], ['blurs of a large picture', `<svg ${ns} width="5000" height="5000"><filter id="f"><feGaussianBlur/></filter>${'<g filter="url(#f)"/>'.repeat(5)}</svg>`, 'unfolds'],
    ['the first of one id', svg(`<g id="a"/><g id="a"><use href="#a"/></g>`), '90×90'],
  ])('%s', (_, drawing, meant) => expect(told(drawing)).toContain(meant)); // prettier-ignore
});
