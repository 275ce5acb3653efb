/** A page says to search engines and to those who share it what it is: title, description, its one address, a card. */
import type { Look, Rule } from '../../model.js';
import { looksOf } from '../elements.js';
import { rawPage } from '../example-pages.js';

interface Head {
  readonly title: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical?: string;
}

function headOf({ elements }: Look): Head {
  const meta = new Map<string, string>();
  for (const { tag, attributes } of elements) {
    const name = tag === 'meta' ? (attributes.get('property') ?? attributes.get('name')) : undefined;
    if (name && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), attributes.get('content')?.trim() ?? '');
  }
  const link = elements.find(
    ({ tag, attributes }) => tag === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical',
  );
  return {
    title: elements.find(({ tag }) => tag === 'title')?.text.trim() ?? '',
    meta,
    canonical: link?.attributes.get('href'),
  };
}

const sameAddress = (one: string, other: string) => one.replace(/\/$/, '') === other.replace(/\/$/, '');

/** What a link preview needs. https://ogp.me/ and https://developer.x.com/en/docs/x-for-websites/cards/overview/markup (read 2026-11-21) */
const card = ['og:title', 'og:type', 'og:url', 'twitter:card'];

const page = (more: string, title = '<title>{{parts.title}}</title>') =>
  rawPage(
    `<html lang="{{locale}}" dir="{{dir}}"><head><meta charset="utf-8">${title}${more}</head><body><h1>{{parts.headline}}</h1>{{{body.html}}}</body></html>`,
  );
const description = '<meta name="description" content="{{parts.description}}">';
const canonical = '<link rel="canonical" href="{{url message.url}}">';
const whole = `${description}${canonical}<meta property="og:title" content="{{parts.headline}}"><meta property="og:type" content="article"><meta property="og:url" content="{{url message.url}}"><meta property="og:image" content="{{url extras.cardUrl}}"><meta name="twitter:card" content="summary">`;
const message = (title: string, summary: string, text: string) =>
  `---\ntitle: ${title}\nsummary: ${summary}\n---\n\n${text}`;

export const pageDescribed: Rule = {
  id: 'page-described',
  alias: 'WEB-01, WEB-02',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'Search results and link previews show title, description and picture before anyone opens the page.',
      title: 'the page has no title',
      description: 'the page has no description for search results',
      canonical: 'the page does not say its address (canonical)',
      elsewhere: 'the page says its address is {is}, but it is {url}',
      card: 'link previews lack {names}',
      cure: 'Let the template print it in the head, as the built-in page does ({{> page-head}}).',
      descriptionCure: 'Give the message a `summary`, and let the template print {{parts.description}}.',
    },
    el: {
      why: 'Στα αποτελέσματα αναζήτησης και στις προεπισκοπήσεις φαίνονται τίτλος, περιγραφή και εικόνα πριν ανοίξει κανείς τη σελίδα.',
      title: 'η σελίδα δεν έχει τίτλο',
      description: 'η σελίδα δεν έχει περιγραφή για τα αποτελέσματα αναζήτησης',
      canonical: 'η σελίδα δεν δηλώνει τη διεύθυνσή της (canonical)',
      elsewhere: 'η σελίδα δηλώνει διεύθυνση {is}, αλλά είναι {url}',
      card: 'από τις προεπισκοπήσεις λείπουν: {names}',
      cure: 'Το πρότυπο πρέπει να το τυπώνει στο head, όπως η έτοιμη σελίδα ({{> page-head}}).',
      descriptionCure: 'Δώστε στο μήνυμα `summary`· το πρότυπο πρέπει να τυπώνει {{parts.description}}.',
    },
    hu: {
      why: 'A találati listán és a linkelőnézetben a cím, a leírás és a kép látszik, mielőtt bárki megnyitná az oldalt.',
      title: 'az oldalnak nincs címe (title)',
      description: 'az oldalnak nincs leírása a találati listához',
      canonical: 'az oldal nem mondja meg a saját címét (canonical)',
      elsewhere: 'az oldal a címét így adja meg: {is}, pedig ez az: {url}',
      card: 'a linkelőnézetből hiányzik: {names}',
      cure: 'A sablon írja ki a head részbe, ahogy a beépített oldal is ({{> page-head}}).',
      descriptionCure: 'Adjon az üzenethez `summary` mezőt, és a sablon írja ki: {{parts.description}}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: message('Winter hours', 'We open at 10 all winter.', 'Doors open at 10.'),
        files: page(canonical),
      },
      good: { message: message('Winter hours', 'We open at 10 all winter.', 'Doors open at 10.'), files: page(whole) },
    },
    {
      locale: 'el',
      bad: {
        message: message('Χειμερινό ωράριο', 'Όλο τον χειμώνα ανοίγουμε στις 10.', 'Ανοίγουμε στις 10.'),
        files: page(whole.replaceAll('{{url message.url}}', 'https://lumen.example/el/old')),
      },
      good: {
        message: message('Χειμερινό ωράριο', 'Όλο τον χειμώνα ανοίγουμε στις 10.', 'Ανοίγουμε στις 10.'),
        files: page(whole),
      },
    },
    {
      locale: 'hu',
      bad: {
        message: message('Téli nyitvatartás', 'Egész télen tízkor nyitunk.', 'Tízkor nyitunk.'),
        files: page(whole, ''),
      },
      good: {
        message: message('Téli nyitvatartás', 'Egész télen tízkor nyitunk.', 'Tízkor nyitunk.'),
        files: page(whole),
      },
    },
  ],
  *check(subject) {
    const { channel, draft } = subject;
    if (channel.medium !== 'page') return;
    for (const { file, seen } of looksOf(subject)) {
      const { title, meta, canonical: is } = headOf(seen);
      const at = subject.templateAt(file, '<head', '</head');
      if (title === '') yield { say: 'title', severity: 'error', at, output: file, excerpt: 'title' };
      if (!meta.get('description'))
        yield {
          say: 'description',
          at,
          output: file,
          excerpt: 'description',
          severity: draft.parts['description'] ? undefined : 'note',
        };
      if (draft.url && !is) yield { say: 'canonical', at, output: file, excerpt: 'canonical' };
      if (draft.url && is && !sameAddress(is, draft.url))
        yield {
          say: 'elsewhere',
          severity: 'error',
          at: subject.templateAt(file, 'rel="canonical"'),
          output: file,
          excerpt: is,
          data: { is, url: draft.url },
        };
      const images = [...draft.cards, ...draft.pictures.filter(({ role }) => role === 'hero')];
      const served = images.some(({ url, file: beside }) => url ?? (draft.url && beside));
      const lacking = [...card, ...(served ? ['og:image'] : [])].filter(
        (name) => !meta.get(name) && (name !== 'og:url' || draft.url),
      );
      if (lacking.length > 0)
        yield { say: 'card', at, output: file, excerpt: lacking.join(' '), data: { names: lacking.join(', ') } };
    }
  },
};
