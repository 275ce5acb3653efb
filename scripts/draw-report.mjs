// Draws docs/pictures/check.png: the HTML report of the sample with one fault, a price that somebody typed into the
// template of one channel. Needs Chromium and dist/. Usage: node scripts/draw-report.mjs
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import sharp from 'sharp';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs/pictures/check.png');
const width = 1132;
const scale = 1600 / width;
const mostBytes = 300_000;
const fault = '{{extras.post}}\nΜόνο 46,90 € έως τα Χριστούγεννα.\n';

const work = mkdtempSync(join(tmpdir(), 'onmessage-report-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

try {
  const bytes = await squeezed(await shot(report()));
  mkdirSync(join(root, 'docs/pictures'), { recursive: true });
  await sharp(bytes).toFile(out);
  console.log(`${out}: ${Math.round(bytes.length / 1000)} kB`);
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

/** The report on a copy of the sample with the fault in it. */
function report() {
  for (const name of ['brand.config.ts', 'assets', 'content/winter-kettle'])
    cpSync(join(root, name), join(work, name), { recursive: true });
  mkdirSync(join(work, 'templates/facebook'), { recursive: true });
  writeFileSync(join(work, 'templates/facebook/post.el.txt.hbs'), fault);
  const args = [
    join(root, 'bin/onmessage.js'),
    'check',
    '--format',
    'html',
    '--lang',
    'en',
    '--now',
    '2026-11-20T09:00Z',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: work, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 1) throw new Error(`The fault was not found:\n${stdout}${stderr}`);
  const file = join(work, 'report.html');
  writeFileSync(file, stdout);
  return file;
}

/** From the top to the end of the finding. */
async function shot(file) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: scale,
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const end = await page.locator('.finding').first().boundingBox();
  const png = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.ceil(end.y + end.height + 14) },
  });
  await context.close();
  return png;
}

/** The finest palette that stays small enough for a README. */
async function squeezed(png) {
  for (const quality of [95, 90, 80, 70, 60, 50]) {
    const bytes = await sharp(png).png({ palette: true, quality, effort: 10, dither: 0.4 }).toBuffer();
    if (bytes.length <= mostBytes) return bytes;
  }
  throw new Error(`The picture does not get smaller than ${mostBytes} bytes.`);
}
