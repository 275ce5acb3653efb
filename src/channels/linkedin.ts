/** LinkedIn: 3,000 characters, of which about 210 stand in front of “see more”. Facts: learn.microsoft.com, read 2026-11-21. */
import type { CardPreset, Channel, Limit, PicturePreset, View } from '../model.js';
import { utf16 } from './counting.js';
import { cardOf, postData, postExtras, postFiles } from './post-files.js';
import { shapePost, tagPattern } from './post.js';

const length: Limit = {
  part: 'post',
  max: 3000,
  unit: 'characters',
  count: utf16,
  hard: true,
  source: 'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api',
  asOf: '2026-11-21',
  grade: 'T',
};

/**
 * Text for the field `commentary`: signs that little text reserves get a backslash, hashtags become templates.
 * https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/little-text-format (2026-11-21)
 */
export function littleText(text: string): string {
  const escaped = (part: string) => part.replace(/[\\|{}@[\]()<>#*_~]/g, '\\$&');
  let done = 0;
  let out = '';
  for (const found of text.matchAll(tagPattern())) {
    if (!/\p{L}/u.test(found[0])) continue;
    out += `${escaped(text.slice(done, found.index))}{hashtag|\\#|${escaped(found[0].slice(1))}}`;
    done = found.index + found[0].length;
  }
  return out + escaped(text.slice(done));
}

/** One picture, several, or the page itself: the API shows one of them. */
function content(view: View): object | undefined {
  const [first, ...others] = view.pictures;
  if (first && others.length === 0) return { media: { altText: first.alt } };
  if (first) return { multiImage: { images: view.pictures.map(({ alt }) => ({ altText: alt })) } };
  const card = cardOf(view);
  return (
    card && {
      article: { source: card.url, title: card.title, description: card.description, thumbnail: view.card?.file },
    }
  );
}

/** 1.91:1 is shown whole in the feed; a picture has fewer than 36,152,320 pixels. No weight is published: 5 MB is safe. */
const picture = {
  use: 'shown',
  media: ['image/jpeg', 'image/png'],
  maxBytes: 5_000_000,
  source: 'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/images-api',
  asOf: '2026-11-21',
  grade: 'T',
} as const;
const presets: readonly PicturePreset[] = [
  { ...picture, id: 'linkedin', of: 'hero', width: 1200, height: 627, shape: 1200 / 627, crop: 'wide' },
  { ...picture, id: 'linkedin', of: 'body', width: 1600, height: 1600 },
];

/** The API takes no picture from the page: the one of a link is uploaded. */
const cards: readonly CardPreset[] = [
  { ...picture, id: 'linkedin', width: 1200, height: 627, use: 'preview', media: ['image/png', 'image/jpeg'] },
];

export const linkedin: Channel = {
  id: 'linkedin',
  title: 'LinkedIn',
  medium: 'post',
  required: ['post'],
  limits: [length],
  pictures: { max: 20, media: ['image/jpeg', 'image/png', 'image/gif'], alt: 4086, presets, cards },
  carries: {
    name: 'may',
    fact: 'may',
    claim: 'may',
    quote: 'may',
    keyMessage: 'may',
    cta: 'full',
    event: 'short',
    offer: 'short',
    disclaimer: 'full',
  },
  shape: (text, use) => shapePost(text, use, { hashtags: 3, body: 3000 }),
  extend: postExtras,
  files: postFiles((view) =>
    postData(view, length, {
      api: {
        commentary: littleText(view.parts.post ?? ''),
        visibility: 'PUBLIC',
        distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
        content: content(view),
        lifecycleState: 'PUBLISHED',
        isReshareDisabledByAuthor: false,
      },
    }),
  ),
};
