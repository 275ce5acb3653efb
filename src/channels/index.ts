/** The channels, in the order people list them. To add one: its file, its templates, one line here. */
import type { Channel } from '../model.js';
import { bluesky } from './bluesky.js';
import { facebook } from './facebook.js';
import { instagram } from './instagram.js';
import { linkedin } from './linkedin.js';
import { mastodon } from './mastodon.js';
import { mobilePage } from './mobile-page.js';
import { newsletter } from './newsletter.js';
import { poster } from './poster.js';
import { pressRelease } from './press-release.js';
import { threads } from './threads.js';
import { x } from './x.js';

export const channels: readonly Channel[] = [
  newsletter,
  x,
  bluesky,
  mastodon,
  threads,
  linkedin,
  facebook,
  instagram,
  pressRelease,
  mobilePage,
  poster,
];
