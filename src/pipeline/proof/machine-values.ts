/** What machines read in a file: it must be readable, and say what the words beside it say. */
import type { Atom, ReadValue, Reading, Said, Segment, Verdict } from '../../model.js';
import { agrees, readValues } from '../../languages/index.js';

type Contradiction = Verdict & { state: 'contradicted' };

/** `link “+30 210 555 0100”`: the words that people see where a machine finds the value. */
const LABELLED = /(?:^|\s)(?:link|datetime) “(.+)”$/su;
const DATE_SHAPE = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;
const PHONE_SHAPE = /^(?:tel:)?\+?\d{6,15}$/;

function expectedType(text: string): Atom['type'] | undefined {
  if (!/^(?:tel:)?\+?\d/.test(text)) return undefined;
  if (DATE_SHAPE.test(text)) return 'date';
  return PHONE_SHAPE.test(text) ? 'phone' : undefined;
}

const fits = (atom: Atom, type: Atom['type']) => atom.type === type || (type === 'date' && atom.type === 'instant');

/** The value of one segment, or its text where no value can be read. */
function readOf(segment: Segment, index: number, reading: Reading): ReadValue {
  const { text, where, kind } = segment;
  const read = reading.values.find((value) => value.segment === index);
  return (
    read ?? {
      value: { type: 'code', text },
      text,
      excerpt: text,
      where,
      kind,
      segment: index,
      start: 0,
      end: text.length,
    }
  );
}

function contradiction(segment: Segment, index: number, reading: Reading, locale: string): Contradiction | undefined {
  const type = expectedType(segment.text);
  if (!type) return undefined;
  const read = readOf(segment, index, reading);
  const words = LABELLED.exec(segment.where)?.[1];
  const seen = words === undefined ? undefined : readValues(words, locale).find((found) => fits(found.value, type));
  if (seen && (agrees(seen.value, read.value) || agrees(read.value, seen.value))) return undefined;
  if (seen)
    return {
      state: 'contradicted',
      expected: seen.value,
      read,
      said: { value: seen.value, text: seen.text, part: segment.where },
    };
  const unreadable = read.value.type === 'code' && type === 'date';
  return unreadable ? { state: 'contradicted', read } : undefined;
}

const keyOf = (value: Atom) =>
  value.type === 'phone' ? value.e164 : value.type === 'email' ? value.address.toLowerCase() : undefined;

function counts(reads: readonly (readonly [key: string, read: ReadValue])[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [key] of reads) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** Contacts that words of the message lead to: `[write to us](mailto:…)` shows no address. */
function linkedBy(says: readonly Said[]): ReadonlySet<string | undefined> {
  return new Set(says.filter(({ text }) => /^(?:mailto|tel|sms):/i.test(text)).map(({ value }) => keyOf(value)));
}

/** In a PDF or a Word file no words are known for a target: one contact lost its link while another has too many. */
function swappedTargets(reading: Reading, says: readonly Said[]): Contradiction[] {
  const contacts = reading.values.flatMap((read) => {
    const key = keyOf(read.value);
    return key === undefined ? [] : [[key, read] as const];
  });
  if (contacts.length === 0 || reading.segments.some((segment) => LABELLED.test(segment.where))) return [];
  const inTarget = contacts.filter(([, { kind }]) => kind === 'data');
  const inWords = contacts.filter(([, { kind }]) => kind !== 'data');
  const [targets, shown] = [counts(inTarget), counts(inWords)];
  const lost = inWords.find(([key]) => (targets.get(key) ?? 0) < shown.get(key)!)?.[1];
  if (!lost) return [];
  const linked = linkedBy(says);
  return inTarget
    .filter(([key]) => (shown.get(key) ?? 0) < targets.get(key)! && !linked.has(key))
    .slice(-1)
    .map(([, read]) => ({
      state: 'contradicted',
      expected: lost.value,
      read,
      said: { value: lost.value, text: lost.text, part: lost.where },
    }));
}

/** Dates and phones for machines that cannot be read, or differ from the words that stand on them. */
export function contradictedMachineValues(reading: Reading, locale: string, says: readonly Said[]): Contradiction[] {
  const alone = reading.segments.flatMap((segment, index) =>
    segment.kind === 'data' ? (contradiction(segment, index, reading, locale) ?? []) : [],
  );
  return [...alone, ...swappedTargets(reading, says)];
}
