/** A Facebook page: room for the whole text; what stands in front of “See more” must do alone. */
import type { Channel, Limit, PicturePreset } from '../model.js';
import { utf16 } from './counting.js';
import { cardOf, postData, postExtras, postFiles } from './post-files.js';
import { shapePost } from './post.js';

const length: Limit = {
  part: 'post',
  max: 63_206,
  unit: 'characters',
  count: utf16,
  hard: true,
  source: 'https://developers.facebook.com/docs/pages-api/posts',
  asOf: '2026-11-21',
  grade: 'T',
};

/** The shape of link pictures, 1.91:1; the API takes photographs of at most 4 MB. */
const picture = {
  use: 'shown',
  media: ['image/jpeg', 'image/png'],
  maxBytes: 4_000_000,
  least: { width: 600, hard: false },
  source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
  asOf: '2026-11-21',
  grade: 'P',
} as const;
const presets: readonly PicturePreset[] = [
  { ...picture, id: 'facebook', of: 'hero', width: 1200, height: 630, shape: 1200 / 630, crop: 'wide' },
  { ...picture, id: 'facebook', of: 'body', width: 2048, height: 2048 },
];

export const facebook: Channel = {
  id: 'facebook',
  title: 'Facebook',
  medium: 'post',
  required: ['post'],
  limits: [length],
  pictures: { max: 10, media: ['image/jpeg', 'image/png', 'image/gif', 'image/webp'], alt: 1000, presets },
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
  shape: (text, use) => shapePost(text, use, { hashtags: 2, body: 3000 }),
  extend: postExtras,
  files: postFiles((view) =>
    // Pictures are uploaded unpublished and attached; a link preview is shown only without them.
    postData(view, length, {
      api: { link: view.pictures.length === 0 ? cardOf(view)?.url : undefined, published: true },
    }),
  ),
};
