/** What a page looks like, told without a browser. */
import { describe, expect, test } from 'vitest';
import { readLook } from '../../src/formats/html-look.js';

const styleOf = (html: string, tag = 'p') => readLook(html).elements.find((one) => one.tag === tag)!.style;
const withCss = (css: string, body = '<p>Words</p>') => `<style>${css}</style>${body}`;

describe('the cascade', () => {
  test.each([
    ['the later rule', 'p{color:#111111}p{color:#222222}', [34, 34, 34]],
    ['the more exact rule', 'body p.a{color:#111111}p{color:#222222}', [17, 17, 17]],
    ['the important rule', 'p{color:#111111!important}p.a{color:#222222}', [17, 17, 17]],
    ['a custom property', ':root{--ink:#333333}p{color:var(--ink)}', [51, 51, 51]],
    ['the fallback of one', 'p{color:var(--gone,#444444)}', [68, 68, 68]],
    ['a phone’s media query', '@media (max-width:479px){p{color:#555555}}', [85, 85, 85]],
    ['not a desk’s', 'p{color:#666666}@media (min-width:48rem){p{color:#111111}}', [102, 102, 102]],
    ['not paper’s', 'p{color:#666666}@media print{p{color:#111111}}', [102, 102, 102]],
    ['not a state', 'p{color:#666666}p:hover{color:#111111}', [102, 102, 102]],
    ['hsl', 'p{color:hsl(0 100% 50%)}', [255, 0, 0]],
    ['a name', 'p{color:rebeccapurple}', [102, 51, 153]],
  ])('takes %s', (_, css, ink) => {
    const page = withCss(css, '<html><body><p class="a">Words</p></body></html>');
    expect(styleOf(page).light.ink?.slice(0, 3)).toEqual(ink);
  });

  test('leaves open what siblings decide', () => {
    expect(styleOf(withCss('p{color:#111}p:first-child{color:#eee}')).light.ink).toBeUndefined();
    expect(styleOf(withCss('p{color:#111}h1+p{color:#eee}')).light.ink).toBeUndefined();
  });

  test('leaves open what a picture or gradient shows', () => {
    expect(styleOf(withCss('body{background:url(a.png)}', '<body><p>Words</p></body>')).light.ground).toBeUndefined();
    expect(styleOf(withCss('p{background:linear-gradient(#fff,#000)}')).light.ground).toBeUndefined();
  });

  test('knows the dark scheme apart from the light one', () => {
    const { light, dark } = styleOf(
      withCss('p{color:#111}@media (prefers-color-scheme:dark){p{color:#eee;background:#222}}'),
    );
    expect(light.ink).toEqual([17, 17, 17, 1]);
    expect(dark).toEqual({ ink: [238, 238, 238, 1], ground: [34, 34, 34, 1], sight: 'shown' });
  });

  test.each([
    ['1.25rem', 20],
    ['clamp(1rem, 5vw, 2rem)', 18.75],
    ['calc(1rem + 4px)', 20],
    ['75%', 12],
    ['0.5em', 8],
    ['12pt', 16],
  ])('font-size:%s is %d pixels', (size, pixels) =>
    expect(styleOf(withCss(`p{font-size:${size}}`)).size).toBeCloseTo(pixels, 2),
  );

  test('reads the shorthand of fonts', () => {
    const { size, bold, font } = styleOf(withCss("p{font:italic 700 1.5rem/1.2 Georgia, 'Times New Roman', serif}"));
    expect([size, bold, font]).toEqual([24, true, "Georgia, 'Times New Roman', serif"]);
  });
});

describe('markup', () => {
  const faults = (html: string) => readLook(html).faults.map(({ kind, name }) => `${kind} ${name}`);
  test('is whole when browsers need mend nothing', () =>
    expect(faults('<ul><li>One<li>Two</ul><p>Text<p>More<table><tr><td>Cell</table><br>')).toEqual([]));
  test.each([
    ['<div><p>Text</p>', 'unclosed div'],
    ['<p>Text</p></div>', 'stray div'],
    ['<p id="a"></p><p id="a"></p>', 'id a'],
    ['<p class="a" class="b"></p>', 'attribute class'],
    ['<p><b>Text</p>', 'unclosed b'],
  ])('%s', (html, fault) => expect(faults(html)).toContain(fault));
});

test('styles that are alike are one, over documents with the same sheet', () => {
  const page = (words: string) => withCss('p{color:#111}', `<body><p>${words}</p><p>${words}</p></body>`);
  expect(styleOf(page('One'))).toBe(styleOf(page('Two')));
});

test.each([
  ['deep', '<div>'.repeat(20_000)],
  ['wide', '<p class="a b c">x</p>'.repeat(20_000)],
  [
    'many styles',
    Array.from({ length: 5000 }, (_, at) => `<p style="color:#${String(at).padStart(6, '0')}">x</p>`).join(''),
  ],
  ['a sheet that never ends', `<style>${'a{'.repeat(20_000)}`],
  ['custom properties in a circle', '<style>:root{--a:var(--b);--b:var(--a)}p{color:var(--a)}</style><p>x</p>'],
  ['a selector without end', `<style>${'a '.repeat(20_000)}{color:red}</style><p>x</p>`],
])(
  'hostile: %s',
  (_, html) =>
    expect(
      readLook(`<style>div div p, .a .b > p, * * * p{color:#123456}</style>${html}`).elements.length,
    ).toBeGreaterThan(0),
  5000,
);
