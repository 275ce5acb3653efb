/** Bluesky: 300 graphemes and 3,000 bytes, facets for links and tags, pictures or a card. Facts: lexicons of bluesky-social/atproto, read 2026-11-21. */
import type { CardPreset, Channel, Limit, PicturePreset, View } from '../model.js';
import { graphemes, utf8Bytes } from './counting.js';
import { asPosted, richText } from './facets.js';
import { cardOf, imageOf, postData, postExtras, postFiles } from './post-files.js';
import { shapePost } from './post.js';

/** As the app counts: an address pasted in full is shortened when it is posted. */
const shownGraphemes = (text: string) => graphemes(asPosted(text));

const length: Limit = {
  part: 'post',
  max: 300,
  unit: 'graphemes',
  count: shownGraphemes,
  hard: true,
  source: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
  asOf: '2026-11-21',
  grade: 'P',
};
const weight: Limit = { ...length, max: 3000, unit: 'bytes', count: (text) => utf8Bytes(asPosted(text)) };

/** Pictures carry alt text, a card does not: pictures win. Blobs are uploaded by whoever sends and put at `file`. */
function embed(view: View): object | undefined {
  if (view.pictures.length > 0) {
    const images = view.pictures.map(imageOf).map(({ file, url, alt, width, height }) => ({
      image: file ?? url,
      alt,
      aspectRatio: width && height ? { width, height } : undefined,
    }));
    return { $type: 'app.bsky.embed.images', images };
  }
  const card = cardOf(view);
  return (
    card && {
      $type: 'app.bsky.embed.external',
      external: { uri: card.url, title: card.title, description: card.description ?? '', thumb: view.card?.file },
    }
  );
}

/** The record of one post; `createdAt` is the moment of sending and is not known here. */
function record(view: View, source: string, index: number): object {
  const { text, facets, mentions } = richText(source);
  return {
    record: {
      $type: 'app.bsky.feed.post',
      text,
      facets: facets.length > 0 ? facets : undefined,
      langs: [view.locale],
      embed: index === 0 ? embed(view) : undefined,
    },
    mentions: mentions.length > 0 ? mentions : undefined,
  };
}

/** The whole picture, its shape told to the app; a blob has at most 2,000,000 bytes. */
const presets: readonly PicturePreset[] = [
  {
    id: 'bluesky',
    of: 'any',
    use: 'shown',
    width: 2000,
    height: 2000,
    media: ['image/jpeg', 'image/png'],
    maxBytes: 2_000_000,
    source: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/images.json',
    asOf: '2026-11-21',
    grade: 'P',
  },
];

/** Thumb of a link: at most 1,000,000 bytes. */
const cards: readonly CardPreset[] = [
  {
    id: 'bluesky',
    width: 1200,
    height: 630,
    use: 'preview',
    media: ['image/png', 'image/jpeg'],
    maxBytes: 1_000_000,
    source: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/external.json',
    asOf: '2026-11-21',
    grade: 'P',
  },
];

export const bluesky: Channel = {
  id: 'bluesky',
  title: 'Bluesky',
  medium: 'post',
  required: ['post'],
  limits: [length, weight, { ...length, part: 'thread' }, { ...weight, part: 'thread' }],
  // embed/images.json: four of at most 2,000,000 bytes; the app takes alt texts of about 2,000 characters.
  pictures: { max: 4, media: ['image/jpeg', 'image/png', 'image/webp'], alt: 2000, presets, cards },
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
  // 3,000 bytes are ten a grapheme: only emoji families come near, and the limit above says so.
  shape: (text, use) => shapePost(text, use, { hashtags: 2, thread: { max: 300, count: shownGraphemes } }),
  extend: postExtras,
  files: postFiles((view) => postData(view, length, { post: (text, index) => record(view, text, index) })),
};
