/** Every touchpoint asks for one thing, and leads to one place. */
import type { Atom, RenditionSubject, Rule } from '../../model.js';

/** Address without campaign parameters, fragment and trailing slash. */
function bare(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  const keys = Array.from(parsed.searchParams.keys());
  for (const key of keys) if (key.startsWith('utm_')) parsed.searchParams.delete(key);
  parsed.hash = '';
  return parsed.href.replace(/\/$/, '');
}

const sameTarget = (a: string, b: string) => bare(a) === bare(b);

const isLink = (value: Atom): value is Atom & { type: 'link' } => value.type === 'link';

function linksByFile({ readings }: RenditionSubject): { file: string; links: string[] }[] {
  return readings.map(({ file, values }) => ({
    file,
    links: values.flatMap((v) => (isLink(v.value) ? [v.value.url] : [])),
  }));
}

/** Where the words of the label are the words of a link: HTML links are read as `words` in `where`. */
function* labelled({ readings }: RenditionSubject, label: string): Generator<{ file: string; read: string }> {
  for (const { file, segments } of readings)
    for (const segment of segments)
      if (segment.kind === 'data' && segment.where === `link “${label}”`) yield { file, read: segment.text };
}

export const oneCallToAction: Rule = {
  id: 'one-call-to-action',
  alias: 'MSG-05',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'Two different targets split the readers, and a lost link is a dead end.',
      lost: 'the link of the call to action ({url}) is missing',
      other: '“{label}” leads to {read}, not to {url}',
      noLabel: 'a call to action needs a label and a target',
      relative: 'the call to action leads to {url}, which is no whole address',
      relativeCure:
        'Write it with https:// in cta.url; a path such as /kettle leads to the site of the brand, when it declares one.',
      cure: 'Let the template print {{cta.url}} where the label stands.',
    },
    el: {
      why: 'Δύο διαφορετικοί προορισμοί διχάζουν τους αναγνώστες και ένας χαμένος σύνδεσμος είναι αδιέξοδο.',
      lost: 'λείπει ο σύνδεσμος της προτροπής ({url})',
      other: 'το «{label}» οδηγεί στο {read} και όχι στο {url}',
      noLabel: 'η προτροπή χρειάζεται κείμενο και προορισμό',
      relative: 'η προτροπή οδηγεί στο {url}, που δεν είναι πλήρης διεύθυνση',
      relativeCure:
        'Γράψτε τη στο cta.url με https://· μια διαδρομή όπως /kettle οδηγεί στον ιστότοπο της μάρκας, εφόσον τον δηλώνει.',
      cure: 'Το πρότυπο πρέπει να τυπώνει το {{cta.url}} εκεί όπου βρίσκεται το κείμενο.',
    },
    hu: {
      why: 'Két különböző cél megosztja az olvasókat, az elveszett link pedig zsákutca.',
      lost: 'hiányzik a felhívás linkje ({url})',
      other: '„{label}” ide vezet: {read}, pedig ide kellene: {url}',
      noLabel: 'a felhíváshoz felirat és cél is kell',
      relative: 'a felhívás célja {url}, ami nem teljes cím',
      relativeCure:
        'Írja a cta.url mezőbe https:// kezdettel; az olyan útvonal, mint a /kettle, a márka honlapjára visz, ha az meg van adva.',
      cure: 'A sablonban a felirat mellett legyen ott: {{cta.url}}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: The lamp\ncta:\n  label: See it\n---\n\nThe lamp is here.',
      good: '---\ntitle: The lamp\ncta:\n  label: See it\n  url: https://lumen.example/lamp\n---\n\nThe lamp is here.',
    },
    {
      locale: 'en',
      bad: {
        message:
          '---\ntitle: The lamp\ncta:\n  label: See it\n  url: https://lumen.example/lamp\n---\n\nThe lamp is here: [See it](https://lumen.example/spring).',
        channels: ['mobile-page'],
      },
      good: {
        message:
          '---\ntitle: The lamp\ncta:\n  label: See it\n  url: https://lumen.example/lamp\n---\n\nThe lamp is here: [See it](https://lumen.example/lamp).',
        channels: ['mobile-page'],
      },
    },
    {
      locale: 'el',
      bad: {
        message:
          '---\ntitle: Το φωτιστικό\ncta:\n  label: Δείτε το\n  url: https://lumen.example/lamp\n---\n\nΤο φωτιστικό ήρθε.',
        files: { 'templates/x/post.txt.hbs': '{{message.title}}\n\n{{cta.label}}\n' },
        channels: ['x'],
      },
      good: {
        message:
          '---\ntitle: Το φωτιστικό\ncta:\n  label: Δείτε το\n  url: https://lumen.example/lamp\n---\n\nΤο φωτιστικό ήρθε.',
        files: { 'templates/x/post.txt.hbs': '{{message.title}}\n\n{{cta.label}}: {{cta.url}}\n' },
        channels: ['x'],
      },
    },
    {
      locale: 'hu',
      bad: {
        message:
          '---\ntitle: A lámpa\ncta:\n  label: Nézze meg\n  url: https://lumen.example/lampa\n---\n\nMegjött a lámpa: [Nézze meg](https://lumen.example/tavasz).',
        channels: ['mobile-page'],
      },
      good: {
        message:
          '---\ntitle: A lámpa\ncta:\n  label: Nézze meg\n  url: https://lumen.example/lampa\n---\n\nMegjött a lámpa: [Nézze meg](https://lumen.example/lampa).',
        channels: ['mobile-page'],
      },
    },
  ],
  *check(subject, { message }) {
    const { draft, channel } = subject;
    const text = message.texts[draft.locale];
    if (Boolean(text?.cta) !== Boolean(message.ctaUrl))
      yield { at: text?.cta?.place ?? text?.title.place, say: 'noLabel', concerns: 'cta' };
    if (!draft.cta || !channel.carries.cta || channel.carries.cta === 'may') return;
    const { label, url } = draft.cta;
    if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) {
      yield { say: 'relative', data: { url }, excerpt: url, at: text?.cta?.place };
      return;
    }
    for (const { file, links } of linksByFile(subject)) {
      if (!links.some((link) => sameTarget(link, url)))
        yield { say: 'lost', output: file, data: { url }, excerpt: url, at: text?.cta?.place, concerns: 'cta' };
    }
    for (const { file, read } of labelled(subject, label))
      if (!sameTarget(read, url))
        yield {
          say: 'other',
          output: file,
          data: { label, read, url },
          excerpt: label,
          at: text?.cta?.place,
          concerns: 'cta',
        };
  },
};
