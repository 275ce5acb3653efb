import type { Atom } from '../../model/value.js';
import { any, type Lexicon } from './lexicon.js';
import type { Piece, Reader } from './reader.js';

interface WordPatterns {
  readonly clock: RegExp;
  readonly hourOf: (text: string) => number;
  readonly first: RegExp | undefined;
}
const patterns = new Map<string, WordPatterns>();

function patternsOf({ language, words, month }: Lexicon): WordPatterns {
  const known = patterns.get(language.id);
  if (known) return known;
  const hours = words.clockWords.map(({ forms, hour }) => [hour, new RegExp(`^${any(forms)}$`, 'u')] as const);
  const first = {
    hu: `(${month}) elsej\\p{L}{1,6}`,
    el: `(?:πρωτη (?:του )?)(${month})`,
    en: `(?:1st|first) of (${month})`,
  }[language.id];
  const made: WordPatterns = {
    clock: new RegExp(
      `(?<![\\p{L}\\p{N}])${any(words.clockWords.flatMap((word) => word.forms))}(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    hourOf: (text) => hours.find(([, form]) => form.test(text))?.[0] ?? 12,
    first: first === undefined ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])${first}(?![\\p{L}\\p{N}])`, 'gu'),
  };
  patterns.set(language.id, made);
  return made;
}

/** Values without a figure: noon, midnight, «πρώτη Δεκεμβρίου», „december elsején”. */
export function wordPieces(reader: Reader): Piece[] {
  const { plain } = reader.text;
  const { clock, hourOf, first } = patternsOf(reader.lexicon);
  const pieces: Piece[] = [];
  const put = (value: Atom, start: number, length: number) => pieces.push({ value, start, end: start + length });
  if (/noon|midn|midd|μεσαν|éjf|dél[bit]/.test(plain)) {
    for (const found of plain.matchAll(clock))
      put({ type: 'time', hour: hourOf(found[0]), minute: 0 }, found.index, found[0].length);
  }
  if (first && /elsej|πρωτη|first of/.test(plain)) {
    for (const found of plain.matchAll(first)) {
      put({ type: 'date', month: reader.lexicon.monthOf(found[1]!), day: 1 }, found.index, found[0].length);
    }
  }
  return pieces;
}
