/** The real program over everything that is odd and fine, and over what it reports: what comes out says it, and only that. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Project } from '../cli/project.js';
import { collection } from './collection.js';
import { filesBelow, placed, projectOf, run, stamps, type Outcome, type Placed } from './run.js';

const odd: Placed[] = Object.entries(collection).flatMap(([group, inputs]) =>
  placed(group, inputs).filter(({ outcome }) => 'builds' in outcome),
);

interface Found {
  readonly rule: string;
  readonly severity: string;
}
interface Report {
  readonly refused: readonly { path: string; findings: readonly Found[] }[];
  readonly messages: readonly {
    id: string;
    files: readonly string[];
    findings: readonly Found[];
    renditions: readonly { held: boolean }[];
  }[];
}

const bare = (text: string): string => text.replace(/[\s\u00a0\u202f\u00ad]+/g, ' ').normalize('NFC');
const scheme = /^(?:https:|http:|mailto:|tel:|#|\.{0,2}\/|[\w.-]+(?:$|[/?#]))/;

/** What an independent parser sees in a page: the words, and everything in it that could act or load. */
function look(html: string): { words: string; acts: string[] } {
  let words = '';
  let inside = 0;
  const acts: string[] = [];
  const silent = new Set(['script', 'style', 'title']);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (silent.has(name)) inside++;
        if (name === 'script' && attributes.type !== 'application/ld+json') acts.push('<script>');
        if (/^(?:iframe|object|embed|base|form|input|math|template|noscript)$/.test(name)) acts.push(`<${name}>`);
        for (const [key, value] of Object.entries(attributes)) {
          if (key.startsWith('on') || key === 'srcdoc') acts.push(`${name} ${key}`);
          if (/^(?:href|src|action|formaction|srcset|poster|xlink:href)$/.test(key) && !scheme.test(value))
            acts.push(`${name} ${key}=${value}`);
        }
      },
      onclosetag: (name) => void (silent.has(name) && inside--),
      ontext: (text) => void (inside === 0 && (words += text)),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { words: bare(words), acts };
}

describe('what is odd and fine is published as it was meant', () => {
  let project: Project;
  let ran: Outcome;
  let report: Report;
  let before: string[];
  beforeAll(() => {
    build();
    project = projectOf(odd, ['x', 'mobile-page']);
    before = stamps(project, 'editions');
    ran = run(project, 'build', '--keep-going', '--json');
    report = JSON.parse(ran.out) as Report;
  }, 600_000);
  afterAll(() => project.remove());

  it('refuses none of it, and touches nothing but its output', () => {
    expect(report.refused.map(({ path, findings }) => `${path} ${JSON.stringify(findings)}`)).toEqual([]);
    expect(ran.err).toBe('');
    expect(stamps(project, 'editions')).toEqual(before);
    expect(existsSync(join(project.dir, 'CANARY'))).toBe(false);
  });

  it.each(odd.map((one) => [`${one.id} ${one.name}`, one] as const))('%s', (_, one) => {
    const {
      builds: shown,
      without = [],
      reports,
    } = one.outcome as Extract<Placed['outcome'], { builds: readonly string[] }>;
    const message = report.messages.find(({ files }) => files.includes(one.path))!;
    expect(message).toBeDefined();
    const errors = message.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    if (reports) expect(message.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...reports]));
    else expect(errors).toEqual([]);
    const folder = join(project.dir, 'editions', message.id);
    const files = existsSync(folder) ? filesBelow(folder) : [];
    for (const file of files.filter((name) => !name.endsWith('.png'))) {
      const text = readFileSync(file, 'utf8');
      if (file.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow();
      if (!file.endsWith('.html')) continue;
      for (const never of without) expect(text.toLowerCase(), file).not.toContain(never.toLowerCase());
      const { words, acts } = look(text);
      expect(acts).toEqual([]);
      if (file.includes('/en/')) for (const phrase of shown) expect(words).toContain(bare(phrase));
      for (const [, data] of text.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g))
        expect(() => JSON.parse(data!) as unknown).not.toThrow();
    }
    if (errors.length === 0) expect(files.some((name) => name.endsWith('.html'))).toBe(true);
  });
});
