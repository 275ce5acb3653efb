/** Words between tags and in attributes, and addresses that may be linked. */
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { escapeHtml, linkAddress } from '../../src/formats/html-escape.js';

it('words are the same between tags and in both kinds of quotes', () => {
  type Element = { attribs: Record<string, string>; children: { data: string }[] };
  for (const words of [
    '&',
    '<',
    '>',
    '"',
    "'",
    '&amp;',
    '&lt',
    '&#39;',
    '</p><script>',
    '" onclick="x',
    "' onclick='x",
    '&<>"\'&<>"\'',
    'α őű\u00a0€',
    '',
    '`={}',
  ]) {
    const [p] = parseDocument(`<p a="${escapeHtml(words)}" b='${escapeHtml(words)}'>${escapeHtml(words)}</p>`)
      .children as unknown as Element[];
    expect(p!.attribs).toEqual({ a: words, b: words });
    expect(p!.children.map(({ data }) => data).join('')).toBe(words);
    expect(escapeHtml(words)).not.toMatch(/[<>"']/);
  }
  expect(escapeHtml('a\u00a0b`=')).toBe('a\u00a0b`=');
});

describe('an address', () => {
  const site = 'https://shop.example/el/';
  it.each([
    ['https://a.example/?a=1&b="2"', 'https://a.example/?a=1&b="2"'], ['HTTP://A.example', 'HTTP://A.example'], ['mailto:a@b.c', 'mailto:a@b.c'], ['tel:+30 210', 'tel:+30%20210'], ['sms:+30210', 'sms:+30210'], ['  https://a.example/b c ', 'https://a.example/b%20c'], ['https://a.example/\tb\nc\u007f\u0000', 'https://a.example/bc'],
    ['#a', '#a'], ['#τιμές', '#τιμές'], ['/shops', 'https://shop.example/shops'], ['shops?a=b', 'https://shop.example/el/shops?a=b'], ['//a.example/x', 'https://a.example/x'], ['?a', 'https://shop.example/el/?a'], ['', 'https://shop.example/el/'], ['# a', 'https://shop.example/el/#%20a'], ['./a:b/c', 'https://shop.example/el/a:b/c'],
  ])('%j leads to %j', (href, leads) => expect(linkAddress(href, site)).toBe(leads)); // prettier-ignore
  it.each([
    'javascript:x',
    'JaVa\tScRiPt:x',
    '\u0001javascript:x',
    ' javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    'blob:x',
    'ftp://a.example',
    'cid:x',
    'a+b-c.1:x',
    'https://',
    'http://a b',
    'view-source:https://a.example',
  ])('%j leads nowhere', (href) => expect(linkAddress(href, site)).toBeUndefined());
  it('of a path leads nowhere without a site', () => {
    for (const href of ['/a', 'a', '', '//a.example', '?a']) expect(linkAddress(href, undefined)).toBeUndefined();
    expect(linkAddress('#a', undefined)).toBe('#a');
    expect(linkAddress('https://a.example', undefined)).toBe('https://a.example');
  });
});
