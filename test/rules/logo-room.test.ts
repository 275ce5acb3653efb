/** The room of a logo is judged where a file tells it for certain, and nowhere else. */
import { expect, test } from 'vitest';
import { check, smallBrand } from '../project.js';

const logo = '<img src="https://lumen.example/logo.png" alt="Lumen" width="160" height="40">';

/** What is said of a logo that needs 20 pixels on each side. */
async function said(header: string, css: string): Promise<string[]> {
  const page = `<!DOCTYPE html>\n<html lang="{{locale}}" dir="{{dir}}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{parts.title}}</title><style>body{margin:0}${css}</style></head>\n<body>\n${header}<h1>{{parts.headline}}</h1>{{{body.html}}}\n</body>\n</html>\n`;
  const { editions } = await check({
    files: {
      'content/a.md': '---\ntitle: A\n---\n\nDoors open at ten.\n',
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><path d="M0 0h160v40H0z"/></svg>',
      'templates/mobile-page/index.html.hbs': page,
    },
    brand: {
      ...smallBrand,
      look: { logo: { light: 'logo.svg', publicUrl: 'https://lumen.example/logo.png', clearSpace: 0.5 } },
      channels: { everyday: ['mobile-page'] },
    },
  });
  const own = editions.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'logo-given-room'));
  return own.map(({ say }) => say);
}

const above = (is: number) => `the logo has ${is} pixels free above it, 20 are needed`;
const beside = (is: number) => `the logo has ${is} pixels free on its left, 20 are needed`;

test.each([
  [
    'paddings and margins of all that is around it add up',
    `<header><div>${logo}</div></header>`,
    'header{padding:8px}div{margin:4px 2px}',
    [above(12), beside(10)],
  ],
  [
    'paddings may be said along the text',
    `<header>${logo}</header>`,
    'header{padding-block:1rem;padding-inline:1rem}',
    [above(16), beside(16)],
  ],
  [
    'a row that begins with it leaves it at the left',
    `<header>${logo}</header>`,
    'header{display:flex;align-items:center;padding:0 10px}',
    [beside(10)],
  ],
  ['a padding of its own is room', `<header>${logo}</header>`, 'img{padding:20px}', []],
  [
    'a border below is no room, and none is needed there',
    `<header>${logo}</header>`,
    'header{padding:24px 20px 0;border-bottom:1px solid #000}',
    [],
  ],
])('%s', async (_, header, css, findings) => expect(await said(header, css)).toEqual(findings));

test.each([
  ['in the middle', `<header>${logo}</header>`, 'header{text-align:center;padding:24px 0}'],
  ['in a grid', `<header>${logo}</header>`, 'header{display:grid}'],
  ['in a paragraph with the margin of the browser', `<p>${logo}</p>`, 'p{padding-left:20px}'],
  ['behind other things', `<p>Before ten</p>${logo}`, ''],
  ['moved', `<header>${logo}</header>`, 'img{position:relative;top:20px;left:20px}'],
  ['at a share of the window', `<header>${logo}</header>`, 'header{padding:5vh 5vw}'],
])('a logo %s is left to a browser', async (_, header, css) => expect(await said(header, css)).toEqual([]));
