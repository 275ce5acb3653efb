/** Links inside a message and between messages lead to something that is there. */
import { nearest } from '../../errors.js';
import type { Brand, EditionSubject, MessageText, Problem, Rule } from '../../model.js';
import { everyBlock } from '../../model/plain.js';
import { linksOf, type WrittenLink } from './message-links.js';

/** Anchors of a text: its headings. */
function anchorsOf(text: MessageText): Set<string> {
  return new Set(
    [...everyBlock(text.body)].flatMap((block) => (block.kind === 'heading' && block.id ? [block.id] : [])),
  );
}

function* toAnchor({ href, at, text }: WrittenLink): Generator<Problem> {
  if (!href.startsWith('#')) return;
  const anchor = URL.canParse(`x:${href}`) ? decodeURIComponent(href.slice(1)) : href.slice(1);
  const known = anchorsOf(text);
  if (anchor === 'top' || known.has(anchor)) return;
  const near = nearest(anchor, [...known]);
  const data = { href, near };
  yield { at, data, say: anchor === '' ? 'empty' : near ? 'anchorMeant' : 'anchor', excerpt: href, locale: text.locale };
} // prettier-ignore

/** Slugs and ids of a run by the address of their pages: what stands where `{slug}` or `{id}` does. */
function pagePattern(brand: Brand): RegExp | undefined {
  if (!brand.site || !/\{(?:slug|id)\}/.test(brand.site.path)) return undefined;
  const parts = new URL(brand.site.path, brand.site.url).href.split(/(?:%7B|\{)(locale|slug|id)(?:%7D|\})/);
  const source = parts.map((part, at) =>
    at % 2 === 0 ? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : part === 'locale' ? '[A-Za-z-]+' : '(?<name>[^/?#]+)',
  );
  return new RegExp(`^${source.join('')}/?(?:[?#]|$)`);
}

/** A page of a message that nobody has, while one has nearly that name. */
function* toPage(link: WrittenLink, page: RegExp, names: readonly string[]): Generator<Problem> {
  const name = page.exec(link.href)?.groups?.['name'];
  if (name === undefined || names.includes(name)) return;
  const near = nearest(name, names);
  if (near)
    yield { at: link.at, say: 'page', data: { href: link.href, near }, excerpt: link.href, locale: link.text.locale, severity: 'warning' };
} // prettier-ignore

function* inMessage(edition: EditionSubject, page: RegExp | undefined, names: readonly string[]): Generator<Problem> {
  const { message } = edition;
  for (const link of linksOf(message)) {
    for (const problem of toAnchor(link))
      yield { ...problem, message: message.id, severity: message.foreign ? 'note' : undefined };
    if (page && !message.foreign)
      for (const problem of toPage(link, page, names)) yield { ...problem, message: message.id };
  }
}

const other = (locale: string, slug: string) => ({
  [`content/${slug}.md`]: `---\ntitle: ${slug}\nlocale: ${locale}\nslug: ${slug}\n---\n\n${slug}\n`,
});

export const linksLeadSomewhere: Rule = {
  id: 'links-lead-somewhere',
  alias: 'LNK-01',
  scope: 'messages',
  severity: 'error',
  words: {
    en: {
      why: 'A link that leads nowhere is noticed by the reader who needed it.',
      anchor: 'no heading of this text is called {href}',
      anchorMeant: 'no heading of this text is called {href}; did you mean #{near}?',
      empty: 'a link leads to “#”, which is nowhere',
      page: 'no message has the address {href}; did you mean {near}?',
      cure: 'Correct the link, or name the heading: ## Dates {#dates}.',
      pageCure: 'Correct the address.',
    },
    el: {
      why: 'Έναν σύνδεσμο που δεν οδηγεί πουθενά τον βρίσκει ο αναγνώστης που τον χρειαζόταν.',
      anchor: 'καμία επικεφαλίδα του κειμένου δεν λέγεται {href}',
      anchorMeant: 'καμία επικεφαλίδα του κειμένου δεν λέγεται {href}· μήπως εννοείτε #{near};',
      empty: 'ένας σύνδεσμος οδηγεί στο «#», δηλαδή πουθενά',
      page: 'κανένα μήνυμα δεν έχει τη διεύθυνση {href}· μήπως εννοείτε {near};',
      cure: 'Διορθώστε τον σύνδεσμο ή ονομάστε την επικεφαλίδα: ## Πότε {#pote}.',
      pageCure: 'Διορθώστε τη διεύθυνση.',
    },
    hu: {
      why: 'A sehová sem vezető linket az az olvasó veszi észre, akinek szüksége lett volna rá.',
      anchor: 'a szövegben nincs ilyen nevű címsor: {href}',
      anchorMeant: 'a szövegben nincs ilyen nevű címsor: {href}; erre gondolt: #{near}?',
      empty: 'egy link ide vezet: „#”, azaz sehová',
      page: 'egyik üzenetnek sincs ilyen címe: {href}; erre gondolt: {near}?',
      cure: 'Javítsa a linket, vagy adjon nevet a címsornak: ## Mikor? {#mikor}.',
      pageCure: 'Javítsa a címet.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'See [the dates](#date).\n\n## The dates {#dates}\n\nThree Saturdays.',
      good: 'See [the dates](#dates).\n\n## The dates {#dates}\n\nThree Saturdays.',
    },
    {
      locale: 'el',
      bad: { message: 'Δείτε [το εργαστήριο](https://lumen.example/el/ergastirio).', files: other('el', 'ergastiria') },
      good: { message: 'Δείτε [το εργαστήριο](https://lumen.example/el/ergastiria).', files: other('el', 'ergastiria') },
    },
    {
      locale: 'hu',
      bad: 'Nézze meg [a napokat](#).\n\n## Mikor? {#mikor}\n\nHárom szombaton.',
      good: 'Nézze meg [a napokat](#mikor).\n\n## Mikor? {#mikor}\n\nHárom szombaton.',
    },
  ],
  *check(editions, { brand }) {
    const page = pagePattern(brand);
    const names = editions.flatMap(({ message }) => [message.slug, message.id]);
    for (const edition of editions) yield* inMessage(edition, page, names);
  },
}; // prettier-ignore
