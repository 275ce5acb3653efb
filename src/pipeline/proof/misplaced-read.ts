/** The same in a finished file: line by line, where somebody wrote a line the message does not have. */
import type { ReadValue, Reading, Verdict } from '../../model.js';
import { agrees } from '../../languages/index.js';
import type { Expectation } from './align.js';
import type { Labels } from './labels.js';
import { misplacedIn } from './misplaced.js';

type Contradiction = Verdict & { state: 'contradicted' };

const isContact = ({ value: { type } }: ReadValue) => type === 'phone' || type === 'email' || type === 'time';

interface Line {
  readonly text: string;
  readonly reads: ReadValue[];
}

/** Lines of segments that hold a contact, with all their values. */
function linesOf(reading: Reading): Line[] {
  const lines = new Map<string, Line>();
  const segments = new Set(reading.values.filter(isContact).map(({ segment }) => segment));
  for (const read of reading.values) {
    if (!segments.has(read.segment)) continue;
    const { text } = reading.segments[read.segment]!;
    const start = text.lastIndexOf('\n', read.start) + 1;
    const key = `${read.segment} ${start}`;
    const known = lines.get(key);
    if (known) known.reads.push(read);
    else {
      const end = text.indexOf('\n', read.end);
      lines.set(key, { text: text.slice(start, end < 0 ? undefined : end), reads: [read] });
    }
  }
  return [...lines.values()];
}

/** Lines that were found right, by language and markets: the brand's own stand in every file. */
const right = new WeakMap<Labels, Set<string>>();

function rightFor(labels: Labels): Set<string> {
  const known = right.get(labels) ?? new Set<string>();
  right.set(labels, known);
  return known;
}

/** Contacts that the message does not say, beside a name or label of another. */
export function misplacedRead(reading: Reading, { labels, locale, markets, says }: Expectation): Contradiction[] {
  if (!labels) return [];
  const found: Contradiction[] = [];
  const contacts = says.filter(
    ({ value: { type } }) => type === 'phone' || type === 'email' || type === 'time' || type === 'instant',
  );
  const isSaid = ({ value }: ReadValue) => contacts.some((said) => agrees(value, said.value));
  const known = rightFor(labels);
  const here = `${locale} ${markets.join(' ')} `;
  for (const { text, reads } of linesOf(reading)) {
    if (known.has(here + text)) continue;
    if (!reads.some((read) => isContact(read) && !isSaid(read))) continue;
    const said = reads.map((read) => ({ value: read.value, text: read.text, part: read.where }));
    const misplaced = [...misplacedIn({ text, said }, labels, locale, markets)];
    if (misplaced.length === 0) known.add(here + text);
    for (const wrong of misplaced) {
      const read = reads[said.indexOf(wrong.said as (typeof said)[number])]!;
      if (!isSaid(read)) found.push({ state: 'contradicted', expected: wrong.expected, about: wrong.about, read });
    }
  }
  return found;
}
