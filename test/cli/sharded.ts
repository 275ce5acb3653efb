/** A project whose build is split, and the same build in one piece beside it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/io/cache.js';
import { smallBrand } from '../project.js';
import { Project, type Ran } from './project.js';

export const now = '2026-11-20T09:00:00Z';
export const brand = {
  ...smallBrand,
  locales: { en: ['GR'], el: ['GR'] },
  products: { ferna: { name: 'Ferna kettle' } },
  channels: { everyday: ['x', 'mobile-page'], without: ['cards' as const] },
};
export const kettle = (title: string, day: string, price: string) =>
  `---\ntitle: ${title}\ndate: ${day}\nfacts: { price: ${price} EUR }\n---\n\nThe Ferna kettle costs {{price}}.\n`;
const teapot = (title: string) => `---\ntitle: ${title}\ndate: 2026-11-18\n---\n\nIt holds two cups.\n`;

/** Two that contradict each other, one that leads to a page nobody has, one with a translation, one that stands alone. */
export const messages = {
  'content/first.md': kettle('The Ferna kettle', '2026-11-01', '59.90'),
  'content/later.md': kettle('The Ferna kettle again', '2026-11-19', '64.90'),
  'content/link.md': '---\ntitle: Where to look\ndate: 2026-11-17\n---\n\nSee [the page](https://lumen.example/en/nowhere) and [this](#not-there).\n',
  'content/teapot/index.md': teapot('The Ruvo teapot'),
  'content/teapot/index.el.md': '---\ntitle: Η τσαγιέρα Ruvo\n---\n\nΧωράει δύο φλιτζάνια.\n',
  'content/tray.md': teapot('The Solo tray'),
}; // prettier-ignore

/** A message that is not read. */
export const refused = '---\ntitle: A script\n---\n\n<script>alert(1)</script>\n';

export class Sharded extends Project {
  constructor(files: Readonly<Record<string, string | Uint8Array>> = messages) {
    super({ 'brand.config.json': JSON.stringify(brand), ...files });
  }

  shard(number: number, of: number, args: readonly string[] = [], env: Record<string, string> = {}): Ran {
    const own = ['--shard', `${number}/${of}`, '--out', `shards/${number}`, '--cache', `caches/${number}`];
    return this.run(['build', ...args, ...own, '--now', now], env);
  }

  /** All shards, one after the other. */
  shards(of: number, args: readonly string[] = []): Ran[] {
    return Array.from({ length: of }, (_, at) => this.shard(at + 1, of, args));
  }

  merge(args: readonly string[] = [], env: Record<string, string> = {}): Ran {
    return this.run(['merge', 'shards', '--out', 'merged', ...args], env);
  }

  one(args: readonly string[] = []): Ran {
    return this.run(['build', ...args, '--out', 'one', '--cache', 'caches/one', '--now', now]);
  }

  /** Every file below a folder with the hash of its bytes; none for a folder that is not there. */
  bytes(folder: string): Record<string, string> {
    const path = join(this.dir, folder);
    if (!statSync(path, { throwIfNoEntry: false })) return {};
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
    const files = names.filter((name) => statSync(join(path, name)).isFile());
    return Object.fromEntries(files.map((name) => [name, sha256(readFileSync(join(path, name)))]));
  }
}

/** A report as the other would say it. */
export const asOne = ({ code, out, err }: Ran): Ran => ({
  code,
  out: out.replaceAll('merged/', 'one/').replace('"command": "merge"', '"command": "build"'),
  err: err.replaceAll('merged/', 'one/'),
});
