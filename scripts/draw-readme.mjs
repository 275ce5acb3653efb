// Draws docs/pictures/four-channels.png: one message of the sample brand as a newsletter, a post, a press release and
// a mobile page, taken from a fresh build. Needs Chromium. Usage: node scripts/draw-readme.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import sharp from 'sharp';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs/pictures/four-channels.png');
const width = 1132;
const height = 672;
const scale = 2000 / width;
const mostBytes = 500_000;

const work = mkdtempSync(join(tmpdir(), 'onmessage-readme-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

try {
  const editions = build();
  const shots = {
    newsletter: await shot(join(editions, 'en/newsletter/index.html'), 600, 1260, 270),
    release: await shot(join(editions, 'en/press-release/release.html'), 640, 1340, 270),
    page: await shot(join(editions, 'hu/mobile-page/index.html'), 390, 830, 206),
  };
  const png = await picture(composition(shots, post(join(editions, 'el/bluesky'))));
  mkdirSync(join(root, 'docs/pictures'), { recursive: true });
  const bytes = await squeezed(png);
  await sharp(bytes).toFile(out);
  console.log(`${out}: ${Math.round(bytes.length / 1000)} kB`);
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

function build() {
  const editions = join(work, 'editions');
  const command = [
    'bin/onmessage.js',
    'build',
    'content/winter-kettle',
    '--out',
    editions,
    '--cache',
    join(work, 'cache'),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The sample does not build:\n${stdout}${stderr}`);
  return join(editions, 'winter-kettle');
}

/** The top of a page as a data URI, sharp at the width it is shown in. */
async function shot(file, viewport, tall, shown) {
  const context = await browser.newContext({
    viewport: { width: viewport, height: tall },
    deviceScaleFactor: (shown * scale) / viewport,
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const bytes = await page.screenshot();
  await context.close();
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

/** A post as any network shows it: who, words, link, picture. */
function post(folder) {
  const text = readFileSync(join(folder, 'post.txt'), 'utf8').trim();
  const kettle = readFileSync(join(folder, 'kettle.jpg')).toString('base64');
  const words = escaped(text)
    .replace(/https:\/\/([^\s?]+)\S*/g, '<b>$1</b>')
    .replace(/#[\p{L}\p{N}]+/gu, '<b>$&</b>')
    .split(/\n{2,}/)
    .map((lines) => `<p>${lines.replaceAll('\n', '<br>')}</p>`)
    .join('');
  return `<header><i>${leaf()}</i><div><strong>Tiliona</strong><br><small>@tiliona.example</small></div></header>
    ${words}<img src="data:image/jpeg;base64,${kettle}" alt="">`;
}

/** The mark of the logo without its letters. */
function leaf() {
  const logo = readFileSync(join(root, 'assets/logo.svg'), 'utf8');
  return logo.replace(/<svg[^>]*>/, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 2 88 88">');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function composition({ newsletter, release, page }, post) {
  const shadow = '0 1px 2px #4a3b2614, 0 8px 18px #4a3b2618, 0 28px 56px #4a3b2626';
  return `<!DOCTYPE html><meta charset="utf-8"><style>
    *{box-sizing:border-box;margin:0}
    body{width:${width}px;height:${height}px;overflow:hidden;position:relative;background:#e8dfd0;font:14px/1.45 system-ui,sans-serif;color:#2a2622}
    figure{position:absolute}
    figcaption{height:34px;font:600 15px/20px 'Palatino Linotype',Palatino,'P052',Georgia,serif;color:#5b5044}
    figure>img{display:block;width:100%;border-radius:8px;box-shadow:${shadow}}
    .post{background:#fff;border-radius:12px;box-shadow:${shadow};padding:18px 18px 20px;font-size:12.5px}
    .post header{display:flex;gap:10px;align-items:center;line-height:1.3}
    .post i{width:38px;height:38px;border-radius:50%;background:#f1ece2;display:grid;place-items:center;overflow:hidden}
    .post svg{width:26px;height:26px}
    .post small{color:#6d6459;font-size:11px}
    .post p{margin-top:10px}
    .post b{font-weight:400;color:#47662f}
    .post img{display:block;width:100%;margin-top:14px;border-radius:8px}
    .phone{padding:7px;border-radius:30px;background:#2a2622;box-shadow:${shadow}}
    .phone img{display:block;width:206px;border-radius:23px}
  </style>
  <figure style="left:34px;top:34px;width:270px"><figcaption>Newsletter</figcaption><img src="${newsletter}"></figure>
  <figure style="left:330px;top:74px;width:226px"><figcaption>Post</figcaption><div class="post">${post}</div></figure>
  <figure style="left:582px;top:34px;width:270px"><figcaption>Press release</figcaption><img src="${release}"></figure>
  <figure style="left:${width - 34 - 220}px;top:74px;width:220px"><figcaption>Mobile page</figcaption><div class="phone"><img src="${page}"></div></figure>`;
}

async function picture(html) {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const png = await page.screenshot();
  await context.close();
  return png;
}

/** The finest palette that stays small enough for a README. */
async function squeezed(png) {
  for (const quality of [95, 90, 80, 70, 60, 50]) {
    const bytes = await sharp(png).png({ palette: true, quality, effort: 10, dither: 0.8 }).toBuffer();
    if (bytes.length <= mostBytes) return bytes;
  }
  throw new Error(`The picture does not get smaller than ${mostBytes} bytes.`);
}
