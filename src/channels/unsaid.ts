/** What a channel that carries the whole message has to add: quotes, key messages and claims that no sentence says. */
import { inLocale, spacedBy } from '../languages/index.js';
import type { Block, MessageText, Use, Wording } from '../model.js';
import { own } from '../model/own.js';

/** Words alone, for comparison: case, white space and punctuation do not count. */
const squeezed = spacedBy(/[\s\p{P}]/u);

const paragraph = (words: Wording): Block => ({ kind: 'paragraph', children: words.children, place: words.place });

/** Quotes of the front matter that neither `said` nor the body holds, each with who says it. */
export function unsaidQuotes(text: MessageText, use: Use, said: string): Block[] {
  const known = squeezed(said);
  return text.quotes.flatMap((quote): Block[] => {
    if (known.includes(squeezed(use.plain(quote.words)))) return [];
    const person = own(use.brand.people, quote.by);
    const pick = (words: Parameters<typeof inLocale>[0]) => inLocale(words, use.locale, use.brand.locale);
    return [
      {
        kind: 'quote',
        children: [paragraph(quote.words)],
        by: pick(person?.name) ?? quote.by,
        title: pick(person?.title),
      },
    ];
  });
}

/** Key messages and claims that nothing says yet, as a list; empty when all is said. */
export function unsaidPoints(text: MessageText, use: Use, said: string): Block[] {
  const known = squeezed(said);
  const claims = use.message.claims.flatMap((id) => {
    const words = inLocale(use.brand.claims[id]?.text, use.locale, use.brand.locale);
    return words === undefined ? [] : [use.words(words)];
  });
  const missing = [...Object.values(text.keyMessages), ...claims].filter(
    (words) => !known.includes(squeezed(use.plain(words))),
  );
  return missing.length === 0
    ? []
    : [{ kind: 'list', ordered: false, start: 1, items: missing.map((words) => [paragraph(words)]) }];
}
