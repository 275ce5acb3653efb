/** Newsletter: an e-mail as HTML and as plain text, and both together as a file that mail programs open. */
import { inLocale, spacedBy } from '../languages/index.js';
import type { Channel, Limit, MessageText, PicturePreset, Shape, Use, View, Wording } from '../model.js';
import { graphemes, utf8Bytes } from './counting.js';
import { pricesOf, productName, registerUrl } from './mobile-page-data.js';
import { mergeTags } from './newsletter-merge.js';
import { unsaidPoints, unsaidQuotes } from './unsaid.js';

const asOf = '2026-11-21';
const rfc = 'https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1';
const shown = 'https://www.emailtooltester.com/en/blog/email-subject-lines-character-limit/';

const limits: readonly Limit[] = [
  { part: 'subject', max: 50, unit: 'graphemes', count: graphemes, hard: false, source: shown, asOf, grade: 'T' },
  { part: 'subject', max: 998, unit: 'bytes', count: utf8Bytes, hard: true, source: rfc, asOf, grade: 'P' },
  {
    part: 'preheader',
    min: 40,
    max: 110,
    unit: 'graphemes',
    count: graphemes,
    hard: false,
    source: shown,
    asOf,
    grade: 'T',
  },
  {
    // Gmail cuts a mail at about 102 KB; a mail service adds its tracking.
    part: 'file:index.html',
    max: 90 * 1024,
    unit: 'bytes',
    count: utf8Bytes,
    hard: true,
    source: 'https://github.com/hteumeuleu/email-bugs/issues/41',
    asOf,
    grade: 'T',
  },
  {
    part: 'file:index.html',
    max: 16 * 1024,
    unit: 'bytes of style sheets',
    count: (html) =>
      [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].reduce((sum, found) => sum + utf8Bytes(found[1]!), 0),
    hard: false,
    source: 'https://www.caniemail.com/features/html-style/',
    asOf,
    grade: 'P',
  },
];

/**
 * 600 px wide on the screen, twice that in the file for sharp screens. JPEG and PNG alone: Outlook for Windows shows
 * neither WebP nor AVIF. A picture much taller than wide would push the first words off the screen.
 */
const picture = {
  media: ['image/jpeg', 'image/png'],
  maxBytes: 200_000,
  source: 'https://www.caniemail.com/features/image-webp/',
  asOf,
  grade: 'P',
} as const;
const presets: readonly PicturePreset[] = [
  { ...picture, id: 'mail', of: 'hero', use: 'shown', width: 1200, shape: [1, 4], least: { width: 600, hard: false } },
  { ...picture, id: 'mail600', of: 'hero', use: 'beside', width: 600, shape: [1, 4], maxBytes: 80_000 },
  { ...picture, id: 'mail', of: 'body', use: 'shown', width: 1072 },
];

const squeezed = spacedBy(/[\s\p{P}]/u);

/** Beside the subject in a list of mails, the same words say nothing. */
function preheaderOf(text: MessageText, use: Use, subject: Wording | undefined): Wording | undefined {
  const said = subject === undefined ? '' : squeezed(use.plain(subject));
  const fresh = [text.summary, ...use.shorts(), text.subtitle, text.title].filter((words) => {
    const own = words === undefined ? '' : squeezed(use.plain(words));
    return own !== '' && !(said !== '' && (own.startsWith(said) || said.startsWith(own)));
  });
  return use.fit('preheader', [use.authored('preheader'), ...fresh]);
}

function shape(text: MessageText, use: Use): Shape {
  const subject = use.fit('subject', [use.authored('subject'), text.title, ...use.shorts()]);
  const headline = use.authored('headline') ?? text.title;
  const lead = use.authored('lead') ?? text.summary ?? text.subtitle;
  const said = `${use.plain(use.join([headline, lead]))}\n${use.plain(text.body)}`;
  const quotes = unsaidQuotes(text, use, said);
  const points = unsaidPoints(text, use, `${said}\n${use.plain(quotes)}`);
  return {
    parts: { subject, preheader: preheaderOf(text, use, subject), headline, lead },
    body: [...text.body, ...points, ...quotes],
    pictures: use.pictures(),
  };
}

/** Where the mail finds the hero: its public address, else the file beside it, which the e-mail file carries inside. */
function heroSource({ hero }: View): string | undefined {
  return hero?.url ?? (hero?.file === undefined ? undefined : encodeURI(hero.file));
}

/** The file: sender and list come from the brand, words and pictures from what was made before. */
function emlData(view: View, made: (name: string) => Uint8Array | undefined) {
  const { brand } = view.source;
  const { from, replyTo } = brand.mail;
  const domain = hostOf(from?.email, brand.site?.url);
  const pictures = view.pictures.flatMap(({ file, media }) => {
    const bytes = file && made(file);
    return bytes ? [{ file, media: media!, bytes }] : [];
  });
  return {
    from: from && { name: inLocale(from.name, view.locale, brand.locale)!, address: from.email },
    replyTo,
    subject: view.parts['subject'],
    text: decode(made('index.txt')),
    html: decode(made('index.html')),
    language: view.locale,
    listUnsubscribe: view.brand.merge.unsubscribeHeader,
    listId: from && `<newsletter.${domain}>`,
    date: view.message.date,
    pictures,
    domain,
  };
}

function hostOf(address: string | undefined, site: string | undefined): string {
  const host = address?.split('@')[1] ?? (site && URL.canParse(site) ? new URL(site).hostname : undefined);
  return host ?? 'newsletter.invalid';
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}

export const newsletter: Channel = {
  id: 'newsletter',
  title: 'Newsletter',
  medium: 'mail',
  required: ['subject', 'headline'],
  limits,
  pictures: { max: 20, media: ['image/jpeg', 'image/png'], alt: 250, presets },
  carries: {
    name: 'full',
    fact: 'full',
    claim: 'full',
    quote: 'full',
    keyMessage: 'full',
    cta: 'full',
    event: 'full',
    offer: 'full',
    disclaimer: 'full',
  },
  shape,
  extend: (view) => ({
    heroSource: heroSource(view),
    product: productName(view),
    prices: pricesOf(view),
    register: registerUrl(view),
  }),
  files: [
    { name: 'index.html', template: 'index.mjml.hbs', media: 'text/html' },
    { name: 'index.txt', template: 'index.txt.hbs', media: 'text/plain' },
    { name: 'newsletter.eml', format: 'eml', media: 'message/rfc822', data: emlData },
  ],
  mergeTags,
};
