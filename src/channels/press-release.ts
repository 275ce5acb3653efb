/**
 * Press release: a page for the press room, plain text for wires, ninjs 3.1 for news systems, Word and PDF for people.
 * No wire publishes a hard limit; what is here is advice of the trade (Cision, PR Newswire; read 2026-11-21).
 */
import type { Channel, Limit, MessageText, PicturePreset, Shape, Use, View } from '../model.js';
import { logoOf, paletteOf } from './mobile-page-look.js';
import { cityOf, datelineOf, extrasOf, statusOf } from './press-release-lines.js';
import { newsItem } from './press-release-ninjs.js';
import { paperOf } from './press-release-paper.js';
import { unsaidPoints, unsaidQuotes } from './unsaid.js';

const graphemes = (text: string) => [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;

/** Mail programs and search engines cut a headline there; nobody refuses a longer one. */
const headlineAdvice: Limit = {
  part: 'headline',
  max: 70,
  unit: 'characters',
  count: graphemes,
  hard: false,
  source: 'https://www.prnewswire.com/resources/articles/press-release-headlines/',
  asOf: '2026-11-21',
  grade: 'T',
};

const subheadlineAdvice: Limit = { ...headlineAdvice, part: 'subheadline', max: 150 };

function shape(text: MessageText, use: Use): Shape {
  const headline = use.fit('headline', [use.authored('headline'), text.title]) ?? text.title;
  const subheadline = use.authored('subheadline') ?? text.subtitle;
  const lead = use.authored('lead') ?? text.summary;
  const said = [use.plain(use.join([headline, subheadline, lead])), use.plain(text.body)].join('\n');
  const quotes = unsaidQuotes(text, use, said);
  const points = unsaidPoints(text, use, `${said}\n${use.plain(quotes)}`);
  return {
    parts: {
      status: use.words(statusOf(use)),
      headline,
      subheadline,
      dateline: use.authored('dateline') ?? use.words(datelineOf(use)),
      lead,
    },
    body: [...text.body, ...points, ...quotes],
    pictures: use.pictures(),
  };
}

/** What stands in the page and the documents, and what a newspaper prints: 15 cm at 300 dots per inch are 1,772 pixels. */
const picture = {
  media: ['image/jpeg', 'image/png'],
  source: 'https://iptc.org/standards/photo-metadata/quick-guide-to-iptc-photo-metadata-and-google-images/',
  asOf: '2026-11-21',
  grade: 'T',
} as const;
const presets: readonly PicturePreset[] = [
  { ...picture, id: 'press', of: 'any', use: 'shown', width: 1600, height: 1600, maxBytes: 600_000 },
  {
    ...picture,
    id: 'print',
    of: 'any',
    use: 'beside',
    width: 4724,
    height: 4724,
    ppi: 300,
    least: { width: 1772, hard: false },
    described: true,
  },
];

export const pressRelease: Channel = {
  id: 'press-release',
  title: 'Press release',
  medium: 'press',
  required: ['headline'],
  limits: [headlineAdvice, subheadlineAdvice],
  pictures: {
    max: 10,
    media: ['image/jpeg', 'image/png'],
    alt: 250,
    presets,
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
  extend: (view) => ({ ...extrasOf(view), ...paletteOf(view), ...logoOf(view) }),
  files: [
    { name: 'release.html', template: 'release.html.hbs', media: 'text/html' },
    { name: 'release.txt', template: 'release.txt.hbs', media: 'text/plain' },
    {
      name: 'release.ninjs.json',
      format: 'json',
      media: 'application/json',
      data: (view: View) => newsItem(view, cityOf(view.source.brand, view.markets, view.locale)),
    },
    {
      name: 'release.docx',
      format: 'docx',
      media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      data: (view: View, made) => paperOf(view, { vector: false, made }),
    },
    {
      name: 'release.pdf',
      template: 'release.typ',
      media: 'application/pdf',
      data: (view: View, made) => paperOf(view, { vector: true, made }),
    },
  ],
};
