/**
 * Poster: one A3 page for a shop window, read from a few steps away. Made where a message or its type asks for it.
 * Words of the size of the smallest line here, 15 pt, can be read from about two metres.
 */
import { languageOf } from '../languages/index.js';
import type { Channel, Limit, MessageText, PicturePreset, Shape, Use, View } from '../model.js';
import type { PaperAsset } from '../model/paper.js';
import { graphemes } from './counting.js';
import { linesOf } from './press-release-lines.js';

const source = 'https://www.section508.gov/create/universal-design/';
const asOf = '2026-11-25';

/** Nobody stops to read more. */
const headlineAdvice: Limit = {
  part: 'headline',
  max: 60,
  unit: 'characters',
  count: graphemes,
  hard: false,
  source,
  asOf,
  grade: 'M',
};
const leadAdvice: Limit = { ...headlineAdvice, part: 'lead', max: 220 };

/** The whole width of A3 at 150 dots per inch, which is enough from an arm's length. */
const presets: readonly PicturePreset[] = [
  {
    id: 'poster',
    of: 'hero',
    use: 'shown',
    width: 1754,
    height: 1040,
    shape: 1754 / 1040,
    crop: 'wide',
    media: ['image/jpeg', 'image/png'],
    ppi: 150,
    least: { width: 1169, hard: false },
    maxBytes: 2_000_000,
    source: 'https://www.iso.org/standard/36631.html',
    asOf,
    grade: 'M',
  },
];

function shape(text: MessageText, use: Use): Shape {
  const type = use.message.type === undefined ? undefined : use.brand.types[use.message.type];
  const label = typeof type?.label === 'string' ? type.label : type?.label?.[use.locale];
  const headline = use.fit('headline', [use.authored('headline'), text.title, ...use.shorts()]) ?? text.title;
  const said = use.plain(headline);
  const leads = [use.authored('lead'), text.summary, ...use.shorts(), text.subtitle].filter(
    (words) => words && use.plain(words) !== said,
  );
  return {
    parts: { eyebrow: label === undefined ? undefined : use.words(label), headline, lead: use.fit('lead', leads) },
    pictures: use.pictures().filter(({ role, file }) => role === 'hero' && file !== undefined),
  };
}

/** An address as people type it. */
const typed = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** What the template draws. */
function posterOf(view: View, made: (name: string) => Uint8Array | undefined) {
  const { brand, parts, hero, cta, locale, legal } = view;
  const assets: PaperAsset[] = [];
  const photo = hero?.file === undefined ? undefined : made(hero.file);
  if (photo) assets.push({ name: hero!.file!, media: hero!.media!, bytes: photo });
  const logo = brand.logoSvg?.includes('<svg') ? 'logo.svg' : undefined;
  if (logo) assets.push({ name: logo, media: 'image/svg+xml', bytes: new TextEncoder().encode(brand.logoSvg) });
  return {
    title: parts['headline'],
    author: brand.name,
    lang: languageOf(locale).id,
    colors: brand.colors,
    brand: brand.name,
    logo,
    photo: photo && { asset: hero!.file, alt: hero!.alt, credit: hero!.credit },
    eyebrow: parts['eyebrow'],
    headline: parts['headline'],
    lead: parts['lead'],
    lines: linesOf(view).map(({ label, text }) => ({ label, text: /^https?:/.test(text) ? typed(text) : text })),
    cta: cta && { label: cta.label, url: cta.url, shown: typed(cta.url) },
    legal,
    assets,
  };
}

export const poster: Channel = {
  id: 'poster',
  title: 'Poster',
  medium: 'text',
  onRequest: true,
  required: ['headline'],
  limits: [headlineAdvice, leadAdvice],
  pictures: { max: 1, media: ['image/jpeg', 'image/png'], alt: 250, presets },
  carries: {
    name: 'may',
    fact: 'may',
    claim: 'may',
    quote: 'may',
    keyMessage: 'may',
    cta: 'full',
    event: 'full',
    offer: 'full',
    disclaimer: 'full',
  },
  shape,
  files: [{ name: 'poster.pdf', template: 'poster.typ', media: 'application/pdf', data: posterOf }],
};
