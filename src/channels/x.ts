/** X: 280 weighted characters, four pictures. Facts: docs.x.com and twitter-text, read 2026-11-21. */
import type { Channel, Limit, PicturePreset } from '../model.js';
import { xWeighted } from './counting.js';
import { postData, postExtras, postFiles } from './post-files.js';
import { shapePost } from './post.js';

const length: Limit = {
  part: 'post',
  max: 280,
  unit: 'characters as X weighs them',
  count: xWeighted,
  hard: true,
  source: 'https://github.com/twitter/twitter-text/blob/master/config/v3.json',
  asOf: '2026-11-21',
  grade: 'P',
};

/** Shown whole in the timeline at 16:9; up to 5 MB and 8,192 pixels a side are taken. */
const picture = {
  use: 'shown',
  media: ['image/jpeg', 'image/png'],
  maxBytes: 5_000_000,
  least: { width: 600, hard: false },
  source: 'https://docs.x.com/x-api/media/quickstart/best-practices',
  asOf: '2026-11-21',
  grade: 'P',
} as const;
const presets: readonly PicturePreset[] = [
  { ...picture, id: 'x', of: 'hero', width: 1600, height: 900, shape: 16 / 9, crop: 'wide' },
  { ...picture, id: 'x', of: 'body', width: 1600, height: 1600 },
];

export const x: Channel = {
  id: 'x',
  title: 'X',
  medium: 'post',
  required: ['post'],
  limits: [length, { ...length, part: 'thread' }],
  // https://docs.x.com/x-api/media: JPG, PNG and WEBP up to 5 MB, GIF up to 15 MB.
  pictures: { max: 4, media: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'], alt: 1000, presets },
  carries: {
    name: 'may',
    fact: 'may',
    claim: 'may',
    quote: 'may',
    keyMessage: 'may',
    cta: 'short',
    event: 'short',
    offer: 'short',
    disclaimer: 'full',
  },
  shape: (text, use) => shapePost(text, use, { hashtags: 2, thread: { max: 280, count: xWeighted } }),
  extend: postExtras,
  files: postFiles((view) => postData(view, length)),
};
