/** Real posts that were written for other programs, repeated; only where they lie beside the project. */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { away, interleaved, root } from '../processes.mjs';
import { bin, makeProject, now } from '../project.mjs';

const corpus = resolve(process.env.ONMESSAGE_CORPUS ?? join(root, '../shared/corpus'));
const fields = { digitalgov: 'hugo', '18f': 'eleventy' };

const brand = (folders) => ({
  name: 'Digital Office',
  locale: 'en',
  locales: { en: ['US'] },
  markets: { US: { name: 'United States', currency: 'USD', timeZone: 'America/New_York', callingCode: '+1' } },
  site: { url: 'https://office.example' },
  mail: { service: 'plain', unsubscribe: 'https://office.example/unsubscribe' },
  channels: {
    everyday: ['newsletter', 'x', 'press-release', 'mobile-page'],
    without: ['pdf', 'docx', 'eml', 'cards'],
  },
  sources: folders,
});

/** @returns one row, or none where there are no such posts */
export async function realPosts({ folder, settings, quick, budget }, wanted) {
  const kinds = Object.keys(fields).filter((name) => existsSync(join(corpus, name)));
  if (kinds.length === 0) return [];
  const dir = makeProject(join(folder, 'corpus'));
  const posts = kinds.flatMap((kind) =>
    readdirSync(join(corpus, kind), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !/^(?:LICENSE|README)/.test(basename(name)))
      .map((name) => ({ kind, from: join(corpus, kind, name) })),
  );
  const sources = new Map();
  for (let n = 0; n < wanted; n++) {
    const { kind, from } = posts[n % posts.length];
    const path = `content/${kind}-${Math.floor(n / posts.length)}`;
    sources.set(path, { path, fields: fields[kind], unknown: 'ignore' });
    mkdirSync(join(dir, path), { recursive: true });
    cpSync(from, join(dir, path, `${n}-${basename(from)}`));
  }
  writeFileSync(join(dir, 'brand.config.json'), JSON.stringify(brand([...sources.values()])));
  const out = join(dir, 'editions');
  const args = [bin, 'build', '--keep-going', '--no-cache', ...sources.keys(), ...now];
  const fresh = () => away(out);
  const jobs = { ours: { args, cwd: dir, before: fresh, ends: [0, 1, 2], ...settings } };
  const { ours } = await interleaved(quick ? 1 : 3, jobs, { warm: false, budget });
  away(dir);
  return [
    {
      id: `corpus-${wanted}`,
      work: `${wanted.toLocaleString('en')} real posts, ${posts.length} of them repeated`,
      ours,
    },
  ];
}
