import { locate } from '../../src/errors.js';
import { readFrontMatter, type Entry } from '../../src/pipeline/parse/frontmatter.js';
import type { Shape } from '../../src/pipeline/parse/head-lines.js';
import { messageShape } from '../../src/pipeline/parse/keys.js';
import { Report } from '../../src/pipeline/parse/report.js';

/** Values in one line: `{title: Kettle, tags: [a, b]}`; where the file has something else at that place, `value «in the file»`. */
export function fieldsOf(text: string, shape: Shape = messageShape, foreign = false) {
  const report = new Report({ path: 'a.md', text }, 'en');
  const front = readFrontMatter(report, shape, foreign);
  const told = (entry: Entry): string => {
    if (entry.kind === 'list') return `[${entry.value.map(told).join(', ')}]`;
    if (entry.kind === 'map') return `{${Object.entries(entry.value).map(([key, one]) => `${key}: ${told(one)}`).join(', ')}}`; // prettier-ignore
    const raw = text.slice(entry.place.start, entry.place.end);
    return raw === entry.value ? raw : `${entry.value} «${raw}»`;
  };
  return {
    fields: front && told(front.fields),
    entries: front?.fields,
    rest: front && text.slice(front.body),
    said: report.findings.map(({ severity, code, file, place }) => `${severity} ${code} ${locate(file, place.start).slice('a.md:'.length)}`),
    findings: report.findings,
    /** The file after `check --fix`. */
    mended: report.findings
      .flatMap(({ fix }) => (fix ? [fix] : []))
      .toSorted((a, b) => b.at.start - a.at.start)
      .reduce((all, { at, text: by }) => all.slice(0, at.start) + by + all.slice(at.end), text),
  }; // prettier-ignore
}
