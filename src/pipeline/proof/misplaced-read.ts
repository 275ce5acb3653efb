/** The same in a finished file: line by line, where somebody wrote a line the message does not have. */
import type { ReadValue, Reading, Verdict } from '../../model.js';
import { agrees } from '../../languages/index.js';
import type { Expectation } from './align.js';
import { misplacedIn } from './misplaced.js';

type Contradiction = Verdict & { state: 'contradicted' };

const isContact = ({ value: { type } }: ReadValue) => type === 'phone' || type === 'email' || type === 'time';

/** Values by the line of the segment they stand in. */
function linesOf(reading: Reading): Map<string, { text: string; reads: ReadValue[] }> {
  const lines = new Map<string, { text: string; reads: ReadValue[] }>();
  for (const read of reading.values) {
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
  return lines;
}

/** Contacts that the message does not say, beside a name or label of another. */
export function misplacedRead(reading: Reading, { labels, locale, markets, says }: Expectation): Contradiction[] {
  if (!labels) return [];
  const found: Contradiction[] = [];
  const contacts = says.filter(
    ({ value: { type } }) => type === 'phone' || type === 'email' || type === 'time' || type === 'instant',
  );
  const isSaid = ({ value }: ReadValue) => contacts.some((said) => agrees(value, said.value));
  for (const { text, reads } of linesOf(reading).values()) {
    if (!reads.some((read) => isContact(read) && !isSaid(read))) continue;
    const said = reads.map((read) => ({ value: read.value, text: read.text, part: read.where }));
    for (const wrong of misplacedIn({ text, said }, labels, locale, markets)) {
      const read = reads[said.indexOf(wrong.said as (typeof said)[number])]!;
      if (!isSaid(read)) found.push({ state: 'contradicted', expected: wrong.expected, about: wrong.about, read });
    }
  }
  return found;
}
