/**
 * Mobile page: one self-contained HTML file with its pictures beside it. It carries everything.
 * Titles and descriptions have no hard limit; search results and link previews cut longer ones.
 */
import { inLocale } from '../languages/index.js';
import type { CardPreset, Channel, Limit, MessageText, PicturePreset, Shape, Use, Wording } from '../model.js';
import { cardUrl, heroUrl, linkedData, pricesOf, productName, registerUrl } from './mobile-page-data.js';
import { logoOf, paletteOf } from './mobile-page-look.js';
import { unsaidPoints, unsaidQuotes } from './unsaid.js';

const characters = (text: string): number => [...text.normalize('NFC')].length;

/** Google shows about 600 pixels of a title, which is 50–60 characters. */
const titleAdvice: Limit = {
  part: 'title',
  max: 60,
  unit: 'characters',
  count: characters,
  hard: false,
  source: 'https://developers.google.com/search/docs/appearance/title-link',
  asOf: '2026-11-21',
  grade: 'T',
};

const descriptionAdvice: Limit = {
  ...titleAdvice,
  part: 'description',
  max: 155,
  source: 'https://developers.google.com/search/docs/appearance/snippet',
};

/** One page without its pictures arrives in the first flights of a phone's connection. */
const weight: Limit = {
  part: 'file:index.html',
  max: 60 * 1024,
  unit: 'bytes',
  count: (text) => new TextEncoder().encode(text).length,
  hard: false,
  source: 'https://web.dev/articles/performance-budgets-101',
  asOf: '2026-11-21',
  grade: 'T',
};

/** `Title – Brand` when it fits and the title does not name the brand itself. */
function titleOf(title: Wording, use: Use): Wording {
  const brand = use.brand.forms[use.locale]?.[0] ?? use.brand.name;
  if (use.plain(title).toLowerCase().includes(brand.toLowerCase())) return title;
  const both = use.join([title, use.words(brand)], ' – ');
  return characters(use.plain(both)) <= titleAdvice.max! ? both : title;
}

function shape(text: MessageText, use: Use): Shape {
  const headline = use.authored('headline') ?? text.title;
  const subheadline = use.authored('subheadline') ?? text.subtitle;
  const lead = use.authored('lead') ?? text.summary;
  const type = use.message.type === undefined ? undefined : use.brand.types[use.message.type];
  const eyebrow = inLocale(type?.label, use.locale, use.brand.locale);
  const said = [use.plain(use.join([headline, subheadline, lead])), use.plain(text.body)].join('\n');
  const quotes = unsaidQuotes(text, use, said);
  const points = unsaidPoints(text, use, `${said}\n${use.plain(quotes)}`);
  return {
    parts: {
      title: use.authored('title') ?? titleOf(text.title, use),
      description: use.fit('description', [use.authored('description'), text.summary, ...use.shorts(), text.subtitle]),
      eyebrow: use.authored('eyebrow') ?? (eyebrow === undefined ? undefined : use.words(eyebrow)),
      headline,
      subheadline,
      lead,
    },
    body: [...text.body, ...points, ...quotes],
    pictures: use.pictures(),
  };
}

/** 896 CSS pixels wide on a desk, 360–430 on phones, with one to three dots to each; browsers take the kind they know. */
const picture = {
  use: 'responsive',
  media: ['image/avif', 'image/webp', 'image/jpeg', 'image/png'],
  source: 'https://web.dev/learn/images/responsive-images',
  asOf: '2026-11-21',
  grade: 'M',
} as const;
const presets: readonly PicturePreset[] = [
  {
    ...picture,
    id: 'hero',
    of: 'hero',
    width: 1800,
    widths: [480, 800, 1280, 1800],
    shape: [0.8, 4],
    least: { width: 720, hard: false },
  },
  { ...picture, id: 'body', of: 'body', width: 1280, widths: [480, 800, 1280] },
];

/** What networks and messengers show of a link: 1.91:1, read small. */
const cards: readonly CardPreset[] = [
  {
    id: 'page',
    width: 1200,
    height: 630,
    use: 'preview',
    media: ['image/png', 'image/jpeg'],
    maxBytes: 1_000_000,
    source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
    asOf: '2026-11-21',
    grade: 'P',
  },
];

export const mobilePage: Channel = {
  id: 'mobile-page',
  title: 'Mobile page',
  medium: 'page',
  required: ['title', 'headline'],
  limits: [titleAdvice, descriptionAdvice, weight],
  pictures: {
    max: 40,
    media: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    alt: 250,
    presets,
    cards,
  },
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
    linkedData: linkedData(view),
    heroUrl: heroUrl(view),
    cardUrl: cardUrl(view),
    product: productName(view),
    prices: pricesOf(view),
    register: registerUrl(view),
    dash: view.event?.when.includes(' – ') ? ' – ' : '–',
    ...paletteOf(view),
    ...logoOf(view),
  }),
  files: [{ name: 'index.html', template: 'index.html.hbs', media: 'text/html' }],
};
