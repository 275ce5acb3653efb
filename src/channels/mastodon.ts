/** Mastodon: 500 characters where the server says nothing else, links and mentions shortened, four pictures. */
import type { Channel, Limit, PicturePreset, Use } from '../model.js';
import { mastodon as count } from './counting.js';
import { postData, postExtras, postFiles } from './post-files.js';
import { shapePost } from './post.js';

/** `configuration.statuses.max_characters` of a server that was not changed. */
const MOST = 500;

const length: Limit = {
  part: 'post',
  max: MOST,
  unit: 'characters as Mastodon counts them',
  count,
  hard: true,
  source: 'https://docs.joinmastodon.org/entities/Instance/',
  asOf: '2026-11-21',
  grade: 'P',
};

const longest = (brand: Use['brand']) => brand.social.mastodon?.maxLength ?? MOST;

/** The whole picture: timelines crop their previews around the focal point that is sent along. */
const presets: readonly PicturePreset[] = [
  {
    id: 'mastodon',
    of: 'any',
    use: 'shown',
    width: 1920,
    height: 1920,
    media: ['image/jpeg', 'image/png'],
    maxBytes: 10_000_000,
    source: 'https://docs.joinmastodon.org/user/posting/#attachments',
    asOf: '2026-11-21',
    grade: 'P',
  },
];

export const mastodon: Channel = {
  id: 'mastodon',
  title: 'Mastodon',
  medium: 'post',
  required: ['post'],
  limits: [length, { ...length, part: 'thread' }],
  pictures: { max: 4, media: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif'], alt: 1500, presets },
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
  shape: (text, use) =>
    shapePost(text, use, { hashtags: 4, thread: { max: Math.min(MOST, longest(use.brand)), count } }),
  extend: postExtras,
  files: postFiles((view) =>
    postData(
      view,
      { ...length, max: longest(view.source.brand) },
      {
        // https://docs.joinmastodon.org/methods/statuses/#create; the text goes into `status`, alt texts into `description`.
        api: { language: view.locale.split('-')[0], visibility: 'public', sensitive: false },
      },
    ),
  ),
};
