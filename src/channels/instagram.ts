/** Instagram: a picture with a caption of 2,200 characters, five hashtags, no links. Facts: developers.facebook.com/docs/instagram-platform/content-publishing, read 2026-11-21. */
import type { CardPreset, Channel, Limit, PicturePreset } from '../model.js';
import { utf16 } from './counting.js';
import { postData, postExtras, postFiles } from './post-files.js';
import { shapePost, tagsIn } from './post.js';

const source = 'https://developers.facebook.com/docs/instagram-platform/content-publishing';

const length: Limit = {
  part: 'post',
  max: 2200,
  unit: 'characters',
  count: utf16,
  hard: true,
  source,
  asOf: '2026-11-21',
  grade: 'T',
};
/** Announced on 2025-12-19 and rolled out since; the API refused more than 30 before. */
const hashtags: Limit = { ...length, max: 5, unit: 'hashtags', count: (text) => tagsIn(text).length, hard: false };
const mentions: Limit = {
  ...length,
  max: 20,
  unit: 'mentions',
  count: (text) => text.match(/(?<![\p{L}\p{N}_.])@[\w.]+/gu)?.length ?? 0,
};

/** JPEG alone, 320–1,440 pixels wide, at most 8 MB, 4:5 to 1.91:1; pictures of a carousel share one shape. */
const picture = {
  media: ['image/jpeg'],
  maxBytes: 8_000_000,
  least: { width: 320, hard: true },
  source,
  asOf: '2026-11-21',
  grade: 'T',
} as const;
const portrait = { ...picture, use: 'shown', width: 1080, height: 1350, shape: 4 / 5, crop: 'portrait' } as const;
const presets: readonly PicturePreset[] = [
  { ...portrait, id: 'portrait', of: 'any' },
  { ...picture, id: 'square', of: 'hero', use: 'beside', width: 1080, height: 1080, shape: 1, crop: 'square' },
  { ...picture, id: 'wide', of: 'hero', use: 'beside', width: 1080, height: 565, shape: 1.91, crop: 'wide' },
  { ...picture, id: 'story', of: 'hero', use: 'beside', width: 1080, height: 1920, shape: 9 / 16, crop: 'story' },
];

/** A message without a photograph is posted as a card; a story is one in any case, clear of what the app lays over it. */
const cards: readonly CardPreset[] = [
  { ...picture, id: 'portrait', width: 1080, height: 1350, use: 'instead' },
  { ...picture, id: 'story', width: 1080, height: 1920, use: 'beside' },
];

export const instagram: Channel = {
  id: 'instagram',
  title: 'Instagram',
  medium: 'post',
  required: ['post'],
  limits: [length, hashtags, mentions],
  pictures: { max: 10, media: ['image/jpeg'], alt: 1000, required: true, presets, cards },
  // A caption has no link, so the call to action is words alone.
  carries: {
    name: 'may',
    fact: 'may',
    claim: 'may',
    quote: 'may',
    keyMessage: 'may',
    cta: 'may',
    event: 'short',
    offer: 'short',
    disclaimer: 'full',
  },
  shape: (text, use) => shapePost(text, use, { hashtags: 5, body: 3000, linkInBio: true }),
  extend: postExtras,
  files: postFiles((view) => ({
    ...postData(view, length, { api: { media_type: view.pictures.length > 1 ? 'CAROUSEL' : 'IMAGE' } }),
    // Nothing can be clicked in a caption: this is the address to put into the profile.
    card: undefined,
    linkInBio: view.cta?.url ?? view.message.url,
  })),
};
