/** Links inside a message and between messages lead to something that is there. */
import { nearest } from '../../errors.js';
import type { Brand, Gathered, Locale, Message, MessageText, Place, Problem, Rule } from '../../model.js';
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

/** What is kept of a message: its own names, links to anchors that are not there, links to pages of messages. */
interface Links {
  readonly slug: string;
  readonly anchors: readonly Problem[];
  readonly pages: readonly {
    readonly name: string;
    readonly href: string;
    readonly at?: Place;
    readonly locale: Locale;
  }[];
}

function linksIn(message: Message, page: RegExp | undefined): Links {
  const links = [...linksOf(message)];
  const severity = message.foreign ? ('note' as const) : undefined;
  return {
    slug: message.slug,
    anchors: links.flatMap((link) => [...toAnchor(link)]).map((problem) => ({ ...problem, severity })),
    pages: links.flatMap(({ href, at, text: { locale } }) => {
      const name = message.foreign ? undefined : page?.exec(href)?.groups?.['name'];
      return name === undefined ? [] : [{ name, href, at, locale }];
    }),
  };
}

/** Pages of messages that nobody has, while one has nearly that name. */
function* toPages({ pages }: Links, names: ReadonlySet<string>): Generator<Problem> {
  for (const { name, href, at, locale } of pages) {
    const near = names.has(name) ? undefined : nearest(name, [...names]);
    if (near) yield { at, say: 'page', data: { href, near }, excerpt: href, locale, severity: 'warning' };
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
  gather: ({ message }, { brand }): Links => linksIn(message, pagePattern(brand)),
  *check(gathered: readonly Gathered<Links>[]) {
    const names = new Set(gathered.flatMap(({ message, data: { slug } }) => [slug, message]));
    for (const { message, data } of gathered)
      for (const problem of [...data.anchors, ...toPages(data, names)]) yield { ...problem, message };
  },
}; // prettier-ignore
