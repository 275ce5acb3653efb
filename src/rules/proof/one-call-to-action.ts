/** Every touchpoint asks for one thing, and leads to one place. */
import type { Atom, Block, MessageText, Problem, RenditionSubject, Rule } from '../../model.js';
import { everyInline, plainInline, stretches } from '../../model/plain.js';
import { foldWords } from '../../languages/index.js';
import { looksOf, wordsIn } from '../elements.js';

/** The same few addresses stand in all files of a message. */
const known = new Map<string, string>();

/** Address without campaign parameters, fragment and trailing slash. */
function bare(url: string): string {
  const before = known.get(url);
  if (before !== undefined) return before;
  if (known.size >= 1000) known.clear();
  const made = withoutCampaign(url);
  known.set(url, made);
  return made;
}

function withoutCampaign(url: string): string {
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

/** The blocks that a channel sees. */
const seenBy = (blocks: readonly Block[], channel: string): Block[] =>
  blocks.flatMap((block) =>
    block.kind !== 'scope'
      ? block
      : block.channels.includes(channel) === (block.keep === 'only')
        ? seenBy(block.children, channel)
        : [],
  );

/** Links in the words of the message that carry the label and lead elsewhere. */
function* elsewhere({ body, locale }: MessageText, channel: string, label: string, url: string): Generator<Problem> {
  const wanted = foldWords(label);
  for (const nodes of stretches(seenBy(body, channel)))
    for (const node of everyInline(nodes)) {
      if (node.kind !== 'link' || !/^https?:/i.test(node.href) || foldWords(plainInline([node])) !== wanted) continue;
      const read = node.href.replaceAll('{locale}', locale);
      if (!sameTarget(read, url))
        yield { say: 'other', at: node.place, data: { label, read, url }, excerpt: label, concerns: 'cta' };
    }
}

/** Buttons of pages and mails: links that stand on a colour of their own. */
function* buttons(subject: RenditionSubject): Generator<{ file: string; label: string; href: string }> {
  for (const { file, seen } of looksOf(subject))
    for (const element of seen.elements) {
      if (element.tag !== 'a') continue;
      const { declared, light } = element.style;
      const href = element.attributes.get('href') ?? '';
      const painted = /^(?:#|rgb|hsl|[a-z]{3,})/i.test(declared.get('background-color') ?? '');
      if (!painted || light.sight !== 'shown' || !/^https?:/i.test(href)) continue;
      yield { file, label: wordsIn(seen, element), href };
    }
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
      second: 'a second button, “{label}”, leads to {read}',
      secondCure: 'Make it a plain link, or leave it out: one touchpoint asks for one thing.',
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
      second: 'ένα δεύτερο κουμπί, «{label}», οδηγεί στο {read}',
      secondCure: 'Κάντε το απλό σύνδεσμο ή αφαιρέστε το: κάθε σημείο επαφής ζητά ένα πράγμα.',
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
      second: 'egy második gomb („{label}”) ide vezet: {read}',
      secondCure: 'Legyen egyszerű link, vagy hagyja el: egyszerre egy dolgot kérjünk.',
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
    const strayed = text ? [...elsewhere(text, channel.id, label, url)] : [];
    yield* strayed;
    const known = strayed.map(({ data }) => String(data!['read']));
    for (const { file, read } of labelled(subject, label))
      if (!sameTarget(read, url) && !known.some((one) => sameTarget(one, read)))
        yield {
          say: 'other',
          output: file,
          data: { label, read, url },
          excerpt: label,
          at: text?.cta?.place,
          concerns: 'cta',
        };
    const other = [message.event?.rsvp, message.event?.online].map((one) => one?.replaceAll('{locale}', draft.locale));
    for (const { file, label: words, href } of buttons(subject))
      if (![url, ...other].some((one) => one !== undefined && sameTarget(one, href)))
        yield { say: 'second', severity: 'warning', output: file, data: { label: words, read: href }, excerpt: words };
  },
};
