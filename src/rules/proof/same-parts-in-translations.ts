/** A translation has the headings, quotations, pictures and links of its source. */
import type { Block, Heading, MessageText, Problem, Rule } from '../../model.js';
import { everyBlock, everyInline, plainInline, stretches } from '../../model/plain.js';

const headingsOf = (text: MessageText): Heading[] =>
  [...everyBlock(text.body)].filter((block): block is Heading => block.kind === 'heading');

const count = (text: MessageText, kind: Block['kind']) =>
  [...everyBlock(text.body)].filter((block) => block.kind === kind).length;

/** Addresses without what differs from language to language. */
function linksOf(text: MessageText): Map<string, string> {
  const links = new Map<string, string>();
  for (const nodes of stretches(text.body))
    for (const node of everyInline(nodes))
      if (node.kind === 'link' && /^(?:https?:|\/)/.test(node.href))
        links.set(node.href.replace(/\/(?:\{locale\}|[a-z]{2})(?=\/|$)/, '/{locale}'), node.href);
  return links;
}

/** The first heading of the source that the translation has no counterpart for: levels are compared in order. */
function* headings(text: MessageText, source: MessageText): Generator<Problem> {
  const [here, there] = [headingsOf(text), headingsOf(source)];
  const at = there.findIndex((heading, i) => here[i]?.level !== heading.level);
  if (at >= 0 && here.length <= there.length) {
    const heading = plainInline(there[at]!.children);
    const data = { heading, locale: text.locale, here: here.length, there: there.length };
    yield { say: 'heading', at: here[at]?.place ?? text.title.place, data, excerpt: heading, locale: text.locale };
  } else if (here.length > there.length) {
    const i = here.findIndex((heading, index) => there[index]?.level !== heading.level);
    const heading = plainInline(here[i]!.children);
    const data = { heading, locale: text.locale, here: here.length, there: there.length };
    yield { say: 'moreHeadings', at: here[i]!.place, data, excerpt: heading, locale: text.locale };
  }
}

function* counted(text: MessageText, source: MessageText): Generator<Problem> {
  for (const kind of ['quote', 'picture', 'table'] as const) {
    const [here, there] = [count(text, kind), count(source, kind)];
    const data = { here, there, locale: text.locale };
    if (here < there)
      yield { say: kind, at: text.title.place, data, excerpt: `${kind} ${here}/${there}`, locale: text.locale };
  }
  const here = linksOf(text);
  for (const [key, url] of linksOf(source))
    if (!here.has(key) && here.size < linksOf(source).size)
      yield {
        say: 'link',
        at: text.title.place,
        data: { url, locale: text.locale },
        excerpt: url,
        locale: text.locale,
      };
}

export const samePartsInTranslations: Rule = {
  id: 'same-parts-in-translations',
  alias: 'LOC-02',
  scope: 'message',
  severity: 'warning',
  words: {
    en: {
      why: 'A section that was added to the source and never to the translation is missed by one half of the readers.',
      heading:
        'the translation ({locale}) has no counterpart for the heading “{heading}” ({here} headings, the source has {there})',
      moreHeadings: 'the source has no counterpart for the heading “{heading}” of the translation ({locale})',
      quote: 'the translation ({locale}) has {here} quotations, the source {there}',
      picture: 'the translation ({locale}) has {here} pictures, the source {there}',
      table: 'the translation ({locale}) has {here} tables, the source {there}',
      link: 'the translation ({locale}) does not lead to {url}, as the source does',
      cure: 'Bring the translation up to its source, part by part.',
    },
    el: {
      why: 'Μια ενότητα που προστέθηκε στο πρωτότυπο και ποτέ στη μετάφραση δεν φτάνει στους μισούς αναγνώστες.',
      heading:
        'από τη μετάφραση ({locale}) λείπει η αντίστοιχη επικεφαλίδα του «{heading}» (έχει {here}, το πρωτότυπο {there})',
      moreHeadings: 'η επικεφαλίδα «{heading}» της μετάφρασης ({locale}) δεν υπάρχει στο πρωτότυπο',
      quote: 'παραθέματα στη μετάφραση ({locale}): {here}, στο πρωτότυπο: {there}',
      picture: 'εικόνες στη μετάφραση ({locale}): {here}, στο πρωτότυπο: {there}',
      table: 'πίνακες στη μετάφραση ({locale}): {here}, στο πρωτότυπο: {there}',
      link: 'η μετάφραση ({locale}) δεν οδηγεί στο {url}, όπως το πρωτότυπο',
      cure: 'Συμπληρώστε τη μετάφραση, ενότητα προς ενότητα.',
    },
    hu: {
      why: 'Ha egy szakasz csak az eredetibe kerül be, a fordításba soha, az olvasók fele nem értesül róla.',
      heading:
        'a fordításban ({locale}) nincs megfelelője ennek a címsornak: „{heading}” ({here} címsor, az eredetiben {there})',
      moreHeadings: 'a fordítás ({locale}) „{heading}” címsorának nincs megfelelője az eredetiben',
      quote: 'idézetek a fordításban ({locale}): {here}, az eredetiben: {there}',
      picture: 'képek a fordításban ({locale}): {here}, az eredetiben: {there}',
      table: 'táblázatok a fordításban ({locale}): {here}, az eredetiben: {there}',
      link: 'a fordításból ({locale}) hiányzik az eredeti egyik linkje: {url}',
      cure: 'Igazítsa a fordítást szakaszról szakaszra az eredetihez.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: 'The lamp is here.\n\n## How to order\n\nAsk in any shop.',
        translations: { el: 'Το φωτιστικό ήρθε. Ρωτήστε σε όλα τα καταστήματα.' },
      },
      good: {
        message: 'The lamp is here.\n\n## How to order\n\nAsk in any shop.',
        translations: { el: 'Το φωτιστικό ήρθε.\n\n## Πώς να παραγγείλετε\n\nΡωτήστε σε όλα τα καταστήματα.' },
      },
    },
    {
      locale: 'el',
      bad: {
        message: 'Το φωτιστικό ήρθε. Δείτε το [στη σελίδα μας](https://lumen.example/lamp).',
        translations: { hu: 'Megjött a lámpa. Nézze meg a honlapunkon.' },
      },
      good: {
        message: 'Το φωτιστικό ήρθε. Δείτε το [στη σελίδα μας](https://lumen.example/lamp).',
        translations: { hu: 'Megjött a lámpa. Nézze meg [a honlapunkon](https://lumen.example/lamp).' },
      },
    },
    {
      locale: 'hu',
      bad: {
        message: 'Megjött a lámpa.\n\n> A fény is anyag.\n> — Széplaki Dorka',
        translations: { en: 'The lamp is here, says Dorka Széplaki.' },
      },
      good: {
        message: 'Megjött a lámpa.\n\n> A fény is anyag.\n> — Széplaki Dorka',
        translations: { en: 'The lamp is here.\n\n> Light is a material too.\n> — Dorka Széplaki' },
      },
    },
  ],
  *check(message) {
    const source = message.texts[message.sourceLocale]!;
    for (const text of Object.values(message.texts)) {
      if (text === source) continue;
      yield* headings(text, source);
      yield* counted(text, source);
    }
  },
};
