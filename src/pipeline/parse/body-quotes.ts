import type { Block, Brand, Inline, MessageText, Quote, QuoteText } from '../../model.js';
import { nearMiss } from '../../languages/index.js';
import { everyBlock, plainInline, plainWording } from '../../model/plain.js';

const same = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s"“”„«»‘’']+/g, ' ')
    .trim();

/** The words of a quotation as one line: its paragraphs one after the other. */
function wordsOf(quote: Quote): Inline[] {
  const paragraphs = quote.children.flatMap((block: Block) => (block.kind === 'paragraph' ? [block.children] : []));
  return paragraphs.flatMap((children, i) =>
    i === 0 ? children : [{ kind: 'text' as const, text: ' ' }, ...children],
  );
}

/** The id of the brand's person of this name, in any of its registered forms; else the name as written. */
function personOf(name: string, locale: string, brand: Brand): string {
  const wanted = same(name);
  for (const [id, person] of Object.entries(brand.people)) {
    const names = typeof person.name === 'string' ? [person.name] : Object.values(person.name);
    const forms = person.forms?.[locale] ?? [];
    if ([...names, ...forms].some((form) => same(form) === wanted)) return id;
  }
  return name;
}

const repeats = (said: string, whole: string): boolean =>
  same(whole).includes(said) || nearMiss(said, whole) !== undefined;

/**
 * The quotations of a text: those of the front matter, then block quotes whose last line names who says them, as
 * `quote-1`, `quote-2` … in order. One that repeats a quotation of the front matter is that quotation, also when
 * somebody changed a word of it or took a sentence out of it: a rule says so, and it is no other one.
 */
export function withBodyQuotes(text: MessageText, brand: Brand): MessageText {
  const found: QuoteText[] = [];
  for (const block of everyBlock(text.body)) {
    if (block.kind !== 'quote' || block.by === undefined) continue;
    const children = wordsOf(block);
    const said = same(plainInline(children));
    if (said === '' || text.quotes.some(({ words }) => repeats(said, plainWording(words)))) continue;
    const id = `quote-${found.length + 1}`;
    found.push({
      id,
      by: personOf(block.by, text.locale, brand),
      words: { children, ...(block.place ? { place: block.place } : {}) },
    });
  }
  return found.length === 0 ? text : { ...text, quotes: [...text.quotes, ...found] };
}
