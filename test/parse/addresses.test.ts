/** Where an address leads, whatever it looks like, and what character references spell. */
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/pipeline/parse/addresses.js';
import { decodeEntities } from '../../src/pipeline/parse/entities.js';

const link = (written: string): string => {
  const address = readAddress(written, 'link');
  return 'scheme' in address ? `! ${address.scheme}` : address.mended ? `${address.href} (mended)` : address.href;
};
const zeroWidth = ['\u00ad', '\u200b', '\u200f', '\u2028', '\u202f', '\u2060', '\u206f', '\ufeff', '\u00a0', '\u0080', '\u007f', '\u0000', '\u001f', ' ', '\t', '\n', '\r']; // prettier-ignore

describe('an address', () => {
  it.each([
    ['https://a.b/c?d=1&amp;e=2#f', 'https://a.b/c?d=1&e=2#f'],
    ['HTTP://A.B', 'HTTP://A.B'],
    ['mailto:a@b.c', 'mailto:a@b.c'],
    ['tel:+30210', 'tel:+30210'],
    ['sms:+30210', 'sms:+30210'],
    ['../a.md#b', '../a.md#b'],
    ['#b', '#b'],
    ['', ''],
    ['/a/b', '/a/b'],
    ['//a.b/c', 'https://a.b/c (mended)'],
    [' //a.b', 'https://a.b (mended)'],
    ['a//b', 'a//b'],
    ['  https://a.b/c d  ', 'https://a.b/c%20d'],
    ['https://a.b/\tc\nd\re', 'https://a.b/cde'],
    [`https://a.b/"<>\`^|'()[]`, `https://a.b/%22%3C%3E%60%5E%7C'()[]`],
    ['1a:b', '1a:b'],
    ['a/b:c', 'a/b:c'],
    ['?a:b', '?a:b'],
    ['{locale}:x', '{locale}:x'],
    ['a\\b', 'a\\b'],
    ['javascript', 'javascript'],
    ['https://a.b/%3Ac', 'https://a.b/%3Ac'],
    ['/javascript:x', '/javascript:x'],
  ])('%j is %j', (written, href) => expect(link(written)).toBe(href));

  it.each([
    ['javascript:x', 'javascript:'],
    ['jAvAsCrIpT:x', 'javascript:'],
    ['data:,x', 'data:'],
    ['file:///etc', 'file:'],
    ['blob:x', 'blob:'],
    ['ftp://a', 'ftp:'],
    ['a+b-c.d1:x', 'a+b-c.d1:'],
    ['java&#115;cript:x', 'javascript:'],
    ['javascript&colon;x', 'javascript:'],
    ['javascript&#58;x', 'javascript:'],
    ['java&Tab;script:x', 'javascript:'],
    ['java&NewLine;script:x', 'javascript:'],
    ['%01javascript:x', 'javascript:'],
    ['java%0ascript:x', 'javascript:'],
    ['java%0Ascript:x', 'javascript:'],
    ['java%1fscript:x', 'javascript:'],
    ['java%1Fscript:x', 'javascript:'],
    ['%20javascript:x', 'javascript:'],
    ['java%7fscript:x', 'javascript:'],
    ['java%7Fscript:x', 'javascript:'],
    ['javascript%3Ax', 'javascript:'],
    ['javascript%3ax', 'javascript:'],
    ['\\\\host\\share', '\\\\'],
    ['/\\host', '\\\\'],
    ['\\/host', '\\\\'],
    ['\\host', '\\\\'],
    ['//\\host', '\\\\'],
    [' \t\\\\host', '\\\\'],
    ['https://a.b/\u0001', 'control'],
    ['https://a.b/\u001f', 'control'],
    ['https://a.b/\u0085', 'control'],
    ['https://a.b/\u007f', 'control'],
    ['a&#1;b', 'control'],
  ])('%j is refused for %j', (written, scheme) => expect(link(written)).toBe(`! ${scheme}`));

  it('is seen through what nobody sees', () => {
    for (const char of zeroWidth)
      for (const written of [
        `${char}javascript:x`,
        `java${char}script:x`,
        `javascript${char}:x`,
        `j${char}${char}avascript:x`,
      ])
        expect(link(written), JSON.stringify(char)).toBe('! javascript:');
  });

  it('of a picture is on the web or beside the message', () => {
    expect(readAddress('a.jpg', 'picture')).toEqual({ href: 'a.jpg' });
    expect(readAddress('http://a.b/c.jpg', 'picture')).toEqual({ href: 'http://a.b/c.jpg' });
    expect(readAddress('https://a.b/c.jpg', 'picture')).toEqual({ href: 'https://a.b/c.jpg' });
    for (const written of ['mailto:a@b.c', 'tel:1', 'sms:1', 'data:image/png;base64,x', 'javascript:x'])
      expect(readAddress(written, 'picture')).toEqual({ scheme: written.slice(0, written.indexOf(':') + 1) });
  });
});

/** Every name that is known. */
const names =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml Alpha Beta Gamma Delta Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau chi psi omega quot amp lt gt apos num percnt lpar rpar ast plus comma period sol colon semi equals quest commat lbrack lsqb bsol rbrack rsqb Hat lowbar grave lbrace lcub vert verbar rbrace rcub Tab NewLine excl dollar OElig oelig Scaron scaron Yuml fnof circ tilde odblac Odblac udblac Udblac ensp emsp thinsp zwnj zwj lrm rlm ndash mdash horbar lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger bull hellip permil prime Prime lsaquo rsaquo oline frasl euro numero trade ohm larr uarr rarr darr harr rArr lArr hArr forall part exist empty isin prod sum minus radic infin cap cup int asymp ne equiv le ge check star starf hearts spades clubs diams loz hyphen dash NoBreak ZeroWidthSpace numsp puncsp hairsp'.split(
    ' ',
  );

describe('character references', () => {
  it('are read as a browser reads them', () => {
    const browser = (text: string) => (parseDocument(text).children[0] as unknown as { data: string }).data;
    for (const name of names) expect(decodeEntities(`a &${name}; b`), name).toBe(browser(`a &${name}; b`));
  });
  it.each([
    ['no reference', 'no reference'], ['&amp;&amp;lt;', '&&lt;'], ['&#65;&#x41;&#X41;&#x0041;&#0000065;', 'AAAAA'], ['&#x1F600;&#128512;', '😀😀'], ['&#xaF;', '\u00af'],
    ['&#0;&#x0;', '��'], ['&#xD800;&#xDFFF;&#xDBFF;', '���'], ['&#xD7FF;&#xE000;', '\ud7ff\ue000'], ['&#x10FFFF;&#x110000;', '\u{10ffff}�'], ['&#1114111;&#1114112;&#9999999;', '\u{10ffff}��'],
    ['&unknown; &amp &#; &#x; &;', '&unknown; &amp &#; &#x; &;'], ['&#x0000041;', '&#x0000041;'], ['&#00000065;', '&#00000065;'], ['& amp;', '& amp;'], ['&AMP;', '&AMP;'], ['&nbhy;', '\u2011'],
    ['&constructor;&__proto__;', '&constructor;&__proto__;'], ['&1a; &x;', '&1a; &x;'], [`&${'a'.repeat(31)};`, `&${'a'.repeat(31)};`],
  ])('%j is %j', (written, meant) => expect(decodeEntities(written)).toBe(meant)); // prettier-ignore
});
