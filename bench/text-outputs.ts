/**
 * The four families with what other programs make of a message too: newsletter as HTML and text, a post as text and
 * JSON, a press release as HTML, text and ninjs, a page. Documents and share cards are measured by themselves.
 */
import { mobilePage } from '../src/channels/mobile-page.js';
import { newsletter } from '../src/channels/newsletter.js';
import { pressRelease } from '../src/channels/press-release.js';
import { x } from '../src/channels/x.js';

export const channels = Object.entries({ letter: newsletter, post: x, release: pressRelease, page: mobilePage }).map(
  ([id, channel]) => ({
    ...channel,
    id,
    pictures: { ...channel.pictures, cards: undefined },
    files: channel.files.filter(({ name }) => /\.(?:html|txt|json)$/.test(name)),
  }),
);
