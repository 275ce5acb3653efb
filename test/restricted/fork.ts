/** A repository with a brand of code, and what a stranger proposes for it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Project } from '../cli/project.js';

const who = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@x.example',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@x.example',
};
const clean = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', ...who };

export function gitIn(dir: string, ...args: string[]): string {
  const options = { cwd: dir, encoding: 'utf8' as const, env: clean, stdio: ['ignore', 'pipe', 'pipe'] as const };
  return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args], {
    ...options,
    stdio: [...options.stdio],
  }).trim();
}

export function commitAll(dir: string, subject = 'Change'): string {
  gitIn(dir, 'add', '-A', '-f');
  gitIn(dir, 'commit', '-q', '--allow-empty', '-m', subject);
  return gitIn(dir, 'rev-parse', 'HEAD');
}

const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>\n';

/** Code in three places, templates and a logo of the brand's own. */
export const trusted: Readonly<Record<string, string>> = {
  'brand.config.ts': `import { defineBrand } from 'onmessage';
import { name } from './brand/name';

export default defineBrand({
  name,
  locale: 'en',
  everyday: undefined,
  look: { logo: { light: 'brand/logo.svg', alt: 'Lumen' } },
  extensions: ['./brand/own-rules.ts'],
  types: { note: { required: ['x'] } },
} as never);
`.replace('  everyday: undefined,\n', ''),
  'brand/name.ts': `export const name: string = 'Lumen';\n`,
  'brand/logo.svg': logo,
  'brand/own-rules.ts': `import { defineRule } from 'onmessage';

export default defineRule({
  id: 'own-rule',
  scope: 'message',
  severity: 'warning',
  words: { en: { why: 'w', cure: 'c', found: 'the rule of the base branch looked' } },
  examples: [],
  *check() {
    yield { say: 'found' };
  },
} as never);
`,
  'templates/x/post.txt.hbs': 'From the base branch: {{parts.post}}\n',
  'content/kettle.md': '---\ntype: note\ntitle: Kettle\n---\n\nThe kettle is here.\n',
  'package.json': '{ "private": true, "type": "module" }\n',
};

/** Each of these would leave a file behind if it ran. */
export function hostile(canary: string): Record<string, string> {
  const leaves = (name: string) =>
    `(await import('node:fs')).writeFileSync(${JSON.stringify(join(canary, name))}, '');\n`;
  const leavesNow = (name: string) => `require('fs').writeFileSync(${JSON.stringify(join(canary, name))}, '');\n`;
  return {
    'brand.config.ts': `${leaves('brand-config')}export default { name: 'Evil' };\n`,
    'brand/name.ts': `${leaves('brand-import')}export const name = 'Evil';\n`,
    'brand/own-rules.ts': `${leaves('extension')}export default [];\n`,
    'templates/x/post.txt.hbs': `Evil {{log "evil"}} {{lookup this "constructor"}}\n`,
    'templates/press-release/release.typ': '#while true {}\n',
    'brand/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>evil()</script></svg>',
    'evil.js': leavesNow('required'),
    'node_modules/onmessage/index.js': leavesNow('onmessage'),
    'node_modules/onmessage/package.json': '{ "name": "onmessage", "main": "index.js" }',
    'node_modules/mjml/index.js': leavesNow('mjml'),
    'node_modules/mjml/package.json': '{ "name": "mjml", "version": "9.9.9", "main": "index.js" }',
    'node_modules/.bin/git': `#!/bin/sh\ntouch ${join(canary, 'git')}\n`,
    '.npmrc': `node-options=--require=${join('.', 'evil.js')}\nscript-shell=./evil.js\n`,
    '.mjmlconfig': '{ "packages": ["./evil.js"] }',
    '.mjmlconfig.js': leavesNow('mjmlconfig'),
    '.htmlnanorc.js': leavesNow('htmlnano'),
    '.htmlnanorc': '{ "minifySvg": false }',
    '.browserslistrc': 'extends ./evil.js\n',
    'browserslist.config.cjs': leavesNow('browserslist'),
    '.onmessage/cache/brand/00/00': 'poison',
    'package.json': JSON.stringify({
      type: 'module',
      browserslist: ['extends ./evil.js'],
      scripts: { preinstall: 'node evil.js', prepare: 'node evil.js' },
      imports: { '#brand': './evil.js' },
    }),
    '.gitattributes': '* filter=evil diff=evil\n',
    'tsconfig.json': '{ "compilerOptions": { "paths": { "onmessage": ["./evil.js"] } } }',
    'content/kettle.md': '---\ntype: note\ntitle: Kettle\n---\n\nThe kettle costs {{prise}}.\n',
  };
}

/** A clone of a repository with a proposal on top, as CI checks it out: the base branch is `origin/main`. */
export class Fork extends Project {
  readonly origin: Project;
  readonly base: string;
  readonly canary: string;

  constructor(base: Readonly<Record<string, string>> = trusted, proposal?: Readonly<Record<string, string>>) {
    super();
    this.canary = mkdtempSync(join(tmpdir(), 'onmessage-canary-'));
    this.origin = new Project(base);
    gitIn(this.origin.dir, 'init', '-q');
    this.base = commitAll(this.origin.dir, 'Base');
    gitIn(this.dir, 'clone', '-q', this.origin.dir, '.');
    gitIn(this.dir, 'checkout', '-q', '-b', 'proposal');
    for (const [path, text] of Object.entries(proposal ?? hostile(this.canary))) this.write(path, text);
    commitAll(this.dir, 'Proposal');
  }

  /** What ran of the proposal. */
  ran(): string[] {
    return existsSync(this.canary) ? readdirSync(this.canary) : [];
  }

  override remove(): void {
    super.remove();
    this.origin.remove();
    rmSync(this.canary, { recursive: true, force: true });
  }

  /** The variables that GitHub sets on a pull request from a fork. */
  onGitHub(change: Readonly<Record<string, unknown>> = {}): Record<string, string> {
    const event = {
      pull_request: {
        head: { repo: { full_name: 'stranger/site' } },
        base: { ref: 'main', sha: this.base, repo: { full_name: 'lumen/site' } },
      },
      ...change,
    };
    this.write('.git/event.json', JSON.stringify(event));
    return {
      CI: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(this.dir, '.git/event.json'),
      GITHUB_BASE_REF: 'main',
    };
  }
}
