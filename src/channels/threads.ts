/** Threads: 500 characters with emoji by their bytes, five links, one topic. Facts: developers.facebook.com/docs/threads, read 2026-11-21. */
import type { Channel, Limit, PicturePreset } from '../model.js';
import { threads as count } from './counting.js';
import { cardOf, postData, postExtras, postFiles } from './post-files.js';
import { shapePost, tagsIn } from './post.js';

const source = 'https://developers.facebook.com/docs/threads/posts';

const length: Limit = {
  part: 'post',
  max: 500,
  unit: 'characters as Threads counts them',
  count,
  hard: true,
  source,
  asOf: '2026-11-21',
  grade: 'P',
};
const links: Limit = {
  ...length,
  max: 5,
  unit: 'links',
  count: (text) => new Set(text.match(/https?:\/\/\S+/gi)).size,
};
const topics: Limit = {
  ...length,
  max: 1,
  unit: 'topics',
  count: (text) => tagsIn(text).length,
  hard: false,
  grade: 'T',
};

/** Between 320 and 1,440 pixels wide, at most 8 MB, no side ten times the other. */
const presets: readonly PicturePreset[] = [
  {
    id: 'threads',
    of: 'any',
    use: 'shown',
    width: 1440,
    height: 1800,
    shape: [0.5, 3],
    least: { width: 320, hard: true },
    media: ['image/jpeg', 'image/png'],
    maxBytes: 8_000_000,
    source,
    asOf: '2026-11-21',
    grade: 'P',
  },
];

export const threads: Channel = {
  id: 'threads',
  title: 'Threads',
  medium: 'post',
  required: ['post'],
  limits: [length, { ...length, part: 'thread' }, links, topics],
  pictures: { max: 20, media: ['image/jpeg', 'image/png'], alt: 1000, presets },
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
  shape: (text, use) => shapePost(text, use, { hashtags: 1, thread: { max: 500, count } }),
  extend: postExtras,
  files: postFiles((view) => {
    const pictures = view.pictures.length;
    const topic = tagsIn(view.parts.post ?? '')[0]?.slice(1);
    return postData(view, length, {
      // A topic has 1–50 characters, without `.` and `&`.
      api: {
        media_type: pictures === 0 ? 'TEXT' : pictures === 1 ? 'IMAGE' : 'CAROUSEL',
        link_attachment: pictures === 0 ? cardOf(view)?.url : undefined,
        topic_tag: topic && topic.length <= 50 ? topic : undefined,
      },
    });
  }),
};
