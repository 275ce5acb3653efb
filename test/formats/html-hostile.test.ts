import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/formats/html.js';
import { page } from '../browser/pages.js';

const size = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));

describe('a million characters of anything cost a moment', () => {
  it.each([
    ['open elements', '<div>'],
    ['hidden elements', '<b hidden><p>'],
    ['ends of nothing', '</i></div>'],
    ['open and closed across each other', '<b><i></b></i>'],
    ['paragraphs in tables', '<table><td><p>'],
    ['open comments', '<!-- <!'],
    ['comments', '<!--a-->'],
    ['odd comments', '<!-->'],
    ['open scripts', '<script><!--'],
    ['open titles', '<title>'],
    ['open quotes', '<a href="'],
    ['attributes', '<a b=c '],
    ['equal attributes', 'x=y '],
    ['ampersands', '&am&#&#x'],
    ['open style comments', '<style>/*'],
    ['white space', ' \n\t'],
    ['no-break spaces', '\u00a0'],
    ['style attributes', '<p style="color:#fff;background:#fff">'],
    ['less-than signs', '<'],
    ['lists', '<ul><li>'],
    ['Outlook', '<!--[if mso]><p>x<![endif]-->'],
  ])('%s', (_, piece) => {
    for (const html of [fill(piece), `<style>${fill(piece)}`, `<script type="application/ld+json">${fill(piece)}`])
      expect(readHtml(html)).toBeInstanceOf(Array);
  });
  it('a style sheet of many rules over many elements', () => {
    const rules = Array.from({ length: 3000 }, (_, at) => `p.a.b${at}{color:#fff}`).join('');
    expect(readHtml(`<style>${rules}</style>${'<p class="a b7">x'.repeat(40_000)}`).length).toBeGreaterThan(0);
    const deep = `<script type="application/ld+json">${'{"a":['.repeat(20_000)}1${']}'.repeat(20_000)}</script>`;
    expect(readHtml(deep)).toBeInstanceOf(Array);
  });
});

const skipped = new Set([
  'script',
  'style',
  'template',
  'title',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
  'textarea',
  'video',
  'audio',
  'object',
  'canvas',
  'datalist',
  'rp',
  'dialog',
]);

/** The same letters by htmlparser2, without what it puts into elements that are never shown. */
function reference(source: string): string {
  let out = '';
  let inside = 0;
  const parser = new Parser(
    {
      onopentag: (name) => void (skipped.has(name) && inside++),
      onclosetag: (name) => void (skipped.has(name) && inside--),
      ontext: (text) => void (inside === 0 && (out += text)),
    },
    { decodeEntities: true },
  );
  parser.end(source);
  return out.replace(/\s/g, '');
}

const letters = (source: string) =>
  readHtml(source)
    .filter((segment) => segment.kind === 'text')
    .map((segment) => segment.text)
    .join('')
    .replace(/\s/g, '');

describe('beside htmlparser2', () => {
  it('any well-formed page has the same letters', () => {
    const words = fc.stringMatching(/^[a-zα-ωőű0-9 ,.€]{1,12}$/).map((text) => text.replace(/ , /g, ','));
    const entity = fc.constantFrom(
      '&amp;',
      '&nbsp;',
      '&euro;',
      '&#337;',
      '&lt;',
      '<br>',
      '<!-- no -->',
      '<hr/>',
      '<img src=a alt="">',
    );
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        words,
        entity,
        fc
          .tuple(
            fc.constantFrom('div', 'p', 'span', 'b', 'section', 'h2', 'blockquote', 'em', 'script', 'style', 'figure'),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(([name, inner]) =>
            name === 'p' || name === 'script' || name === 'style' || name === 'h2'
              ? `<${name} class='a "b"' id=c>x</${name}>`
              : `<${name}>${inner.join('')}</${name}>`,
          ),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
        const source = `<!doctype html><html><body>${nodes.join('')}</body></html>`;
        expect(letters(source)).toBe(reference(source));
      }),
      { numRuns: 300, seed: 5 },
    );
  });
  it('our own pages have the same letters', () => {
    for (const locale of ['en', 'el', 'hu'])
      expect(letters(page(locale, 'full'))).toBe(reference(page(locale, 'full')));
  });
  it('a mail as MJML writes it has the same letters', () => {
    const mail = `<!doctype html><html lang="el" xmlns:v="urn:schemas-microsoft-com:vml"><head><title>A</title><!--[if !mso]><!--><meta http-equiv="X-UA-Compatible" content="IE=edge"><!--<![endif]-->
      <style type="text/css">#outlook a{padding:0}@media only screen and (max-width:479px){.mobile{display:none!important}}</style></head><body style="background-color:#faf6ef;">
      <div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">Από 24,90&nbsp;€</div>
      <div aria-roledescription="email" style="background-color:#faf6ef;"><!--[if mso | IE]><table><tr><td style="line-height:0px;font-size:0px;"><![endif]-->
      <div style="margin:0px auto"><table role="presentation"><tbody><tr><td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center;">
      <div class="mj-column-per-100" style="font-size:0px;display:inline-block;"><table><tr><td style="font-size:0px;"><div style="font-family:a;font-size:16px;color:#2a2622;">Ο <strong>Ferna</strong> κοστίζει 64,90&#160;&euro;.</div></td></tr>
      <tr><td bgcolor="#47662f" style="background:#47662f;"><a href="https://a.example" style="display:inline-block;background:#47662f;color:#ffffff;font-size:16px;">Δείτε τον</a></td></tr></table></div>
      </td></tr></tbody></table></div><!--[if mso | IE]></td></tr></table><![endif]--></div></body></html>`;
    expect(letters(mail)).toBe(reference(mail));
    expect(letters(mail)).toBe('Από24,90€ΟFernaκοστίζει64,90€.Δείτετον');
  });
  it('any tangle of signs gives a reading and no error', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '"',
      "'",
      '=',
      '&',
      ';',
      '#x',
      '<p',
      '<td',
      '</table>',
      '<b hidden',
      '<script',
      '</script>',
      '[if mso]>',
      'a',
      ' ',
      '/',
      '<style>',
      '{',
      '}',
      '@media',
      '<a href=',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const segment of readHtml(pieces.join(''))) expect(segment.text).not.toBe('');
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});
