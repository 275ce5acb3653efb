/**
 * What our own templates make around the words of a message, as templates for others: so all of them write files of the
 * same size. One message is built whose words are marks; each mark then becomes what a peer writes in its place.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, message, source } from './messages.mjs';
import { bin, makeProject, now } from './project.mjs';

const files = {
  letter: 'newsletter/index.html',
  post: 'x/post.txt',
  release: 'press-release/release.html',
  page: 'mobile-page/index.html',
};

/** What stands in the finished files for each thing that is a message's own. */
const marks = {
  body: /<p\b[^>]*>\s*Bodymark\s*<\/p>/g,
  title: /Titlemark/g,
  summary: /Summarymark/g,
  label: /Labelmark/g,
  url: /https:\/\/tiliona\.example\/goalmark(?:\?[^"\s<]*)?/g,
  id: /idmark/g,
  price: /€9,871\.23|9\.871,23\s€|987\s100\sFt/g,
  amount: /9871\.23|987100/g,
  iso: /2024-08-17/g,
  day: /17 August 2024|17 Αυγούστου 2024|2024\. augusztus 17\./g,
};

/** @returns by locale, then by family, the text of the finished file with marks in it */
export function skeletons(dir) {
  makeProject(dir);
  mkdirSync(join(dir, 'content'));
  const marked = (locale) => ({
    ...message(locales.indexOf(locale), locale),
    id: `idmark-${locale}`,
    title: 'Titlemark',
    summary: 'Summarymark',
    short: 'Summarymark',
    cta: { label: 'Labelmark', url: 'https://tiliona.example/goalmark' },
    date: '2024-08-17',
    expires: '2024-10-17',
    price: locale === 'hu' ? { amount: 987100, currency: 'HUF' } : { amount: 9871.23, currency: 'EUR' },
    body: 'Bodymark',
  });
  for (const locale of locales) writeFileSync(join(dir, 'content', `${locale}.md`), source(marked(locale)));
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'build', '--no-cache', ...now], {
    cwd: dir,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The templates of the peers could not be made: ${stdout}${stderr}`);
  const read = (locale, family) =>
    readFileSync(join(dir, 'editions', `idmark-${locale}`, locale, files[family]), 'utf8').replaceAll(
      `idmark-${locale}`,
      'idmark',
    );
  const found = Object.fromEntries(
    locales.map((locale) => [
      locale,
      Object.fromEntries(Object.keys(files).map((family) => [family, read(locale, family)])),
    ]),
  );
  rmSync(dir, { recursive: true });
  return found;
}

/** @param tokens what a peer's template says for each of `marks` */
export function filled(skeleton, tokens) {
  return Object.entries(marks).reduce((text, [name, mark]) => text.replace(mark, () => tokens[name]), skeleton);
}
