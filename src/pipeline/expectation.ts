/** What the files of a draft are held against. */
import type { Atom, Brand, Contract, Draft, Message, Reading } from '../model.js';
import { inLocale } from '../languages/index.js';
import { plainInline, plainWording, stretches } from '../model/plain.js';
import { align, type Expectation } from './align.js';
import { stretchesWithValues } from './same-words.js';

/** Everything that a file of this draft may say word for word: its parts, its body, and the brand's own sentences. */
function* stretchTexts(draft: Draft, message: Message, brand: Brand): Generator<readonly [string, string]> {
  for (const [part, words] of Object.entries(draft.parts)) yield [part, plainWording(words)];
  for (const words of draft.thread ?? []) yield ['thread', plainWording(words)];
  for (const nodes of stretches(draft.body)) yield ['body', plainInline(nodes)];
  const text = message.texts[draft.locale];
  for (const spoken of [text?.hero?.alt, text?.hero?.credit, text?.hero?.caption]) if (spoken) yield ['hero', spoken];
  const own = [
    brand.boilerplate,
    brand.tagline,
    ...Object.values(brand.legal).map((l) => l.text),
    ...Object.values(brand.claims).map((c) => c.text),
  ];
  for (const sentence of own) {
    const here = inLocale(sentence, draft.locale, brand.locale);
    if (here) yield ['brand', here];
  }
}

/** What a rendition may hold besides what the contract declares: its own addresses. */
function ownValues(draft: Draft, message: Message): Atom[] {
  const urls = [
    draft.url,
    draft.cta?.url,
    ...draft.pictures.flatMap((p) => [p.url, draft.url && p.file && `${draft.url}/${p.file}`]),
    message.event?.online,
    message.event?.rsvp,
  ];
  return urls.flatMap((url) => (url ? [{ type: 'link', url: url.replaceAll('{locale}', draft.locale) } as const] : []));
}

/** Each file's values against those of its draft. */
export function verdictsOf(
  draft: Draft,
  message: Message,
  contract: Contract,
  readings: readonly Reading[],
  brand: Brand,
) {
  const expected: Expectation = {
    says: draft.says,
    contract,
    markets: draft.markets,
    own: ownValues(draft, message),
    stretches: stretchesWithValues(stretchTexts(draft, message, brand), draft.locale),
  };
  return readings.map((reading) => ({ file: reading.file, verdicts: align(reading, expected) }));
}
