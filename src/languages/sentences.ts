import type { Language } from './language.js';

/** A run of marks is tried once, from its beginning: thousands of them in a row cost no more than one. */
const end = /(?<![.!?…;])(?:[.!?…;]+["'”’»)\]]*(?=\s|$)|[.!?…]+["'”’»)\]]*$)/gu;

/** The sentences of a text, trimmed, in order. Full stops of abbreviations, dates and initials do not end one. */
export function sentencesIn(text: string, language: Language): string[] {
  const found: string[] = [];
  let start = 0;
  for (const paragraph of paragraphsOf(text)) {
    start = paragraph.start;
    const stop = paragraph.start + paragraph.text.length;
    for (const mark of paragraph.text.matchAll(end)) {
      const at = paragraph.start + mark.index;
      const after = at + mark[0].length;
      if (!endsHere(text.slice(start, at), mark[0], text.slice(after, Math.min(stop, after + 40)), language)) continue;
      found.push(text.slice(start, after));
      start = after;
    }
    found.push(text.slice(start, stop));
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function paragraphsOf(text: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t]*\n\s*/g)) {
    found.push({ start, text: text.slice(start, gap.index) });
    start = gap.index + gap[0].length;
  }
  found.push({ start, text: text.slice(start) });
  return found;
}

function endsHere(before: string, mark: string, after: string, language: Language): boolean {
  if (mark.startsWith(';')) return language.id === 'el';
  if (after.trim() === '') return true;
  const next = /^\s*["'“‘«„([–—-]*\s*(.)/u.exec(after)?.[1] ?? '';
  if (/[!?]/.test(mark)) return !/\p{Ll}/u.test(next);
  if (mark.startsWith('…') || mark.startsWith('..')) return /\p{Lu}/u.test(next);
  if (/\p{Ll}/u.test(next)) return false;
  const word = /[\p{L}\p{N}.]+$/u.exec(before.slice(-40))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^\d+$/.test(word)) return !(language.id === 'hu' && /\p{N}/u.test(next)) && !startsMonth(after, language);
  return !language.abbreviations.includes(word.toLowerCase());
}

function startsMonth(after: string, language: Language): boolean {
  const word = /^\s*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  return (
    word !== undefined &&
    language.values.months.some((month) => word === month.name.toLowerCase() || word === month.inDate.toLowerCase())
  );
}
