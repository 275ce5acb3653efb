/** Wires carry letters and figures: no signs that arrive as a box, no tables, no address hidden behind words. */
import type { Block, Inline, Place, Rule } from '../../model.js';
import { byPress, wire } from '../example-pages.js';

const marks = /[™®℠]/u;
/** Pictures among the letters; arrows, hearts of one colour, © and the like are letters to most wires. */
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;

function* addressesIn(nodes: readonly (Block | Inline)[]): Generator<{ href: string; place?: Place }> {
  for (const node of nodes) {
    if (node.kind === 'link' && /^https?:/i.test(node.href)) yield node;
    yield* addressesIn(node.kind === 'list' ? node.items.flat() : 'children' in node ? node.children : []);
  }
}

const tableIn = (blocks: readonly Block[]): Block | undefined =>
  blocks.find(
    (block) =>
      block.kind === 'table' || ((block.kind === 'scope' || block.kind === 'quote') && tableIn(block.children)),
  );

/** An address as far as it leads somewhere, without campaign parameters. */
const bare = (href: string): string =>
  href
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');

const release = (message: string, files = {}) => ({ message, brand: byPress, channels: ['press-release'], files });

export const wireTextPlain: Rule = {
  id: 'wire-text-plain',
  alias: 'PRS-06',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'News systems drop or garble what is no plain letter, and links arrive as bare words.',
      mark: 'the text for wires has “{sign}”',
      emoji: 'the text for wires has an emoji: {sign}',
      link: 'the text for wires does not write out {url}',
      table: 'the release has a table; wires run its columns together',
      cure: 'Leave it out here with :::except press-release, or in `override.press-release`.',
      linkCure: 'Let release.txt.hbs print {{body.text}}, which writes addresses out.',
      tableCure: 'Say it in sentences, or leave the table out here with :::except press-release.',
    },
    el: {
      why: 'Τα συστήματα ειδήσεων πετούν ή χαλούν ό,τι δεν είναι απλός χαρακτήρας, και οι σύνδεσμοι φτάνουν ως σκέτες λέξεις.',
      mark: 'το κείμενο για τα πρακτορεία έχει «{sign}»',
      emoji: 'το κείμενο για τα πρακτορεία έχει emoji: {sign}',
      link: 'το κείμενο για τα πρακτορεία δεν γράφει ολόκληρη τη διεύθυνση {url}',
      table: 'το δελτίο έχει πίνακα· τα πρακτορεία μπερδεύουν τις στήλες του',
      cure: 'Παραλείψτε το εδώ με :::except press-release ή στο `override.press-release`.',
      linkCure: 'Το release.txt.hbs πρέπει να τυπώνει {{body.text}}, που γράφει τις διευθύνσεις.',
      tableCure: 'Πείτε το με προτάσεις ή παραλείψτε εδώ τον πίνακα με :::except press-release.',
    },
    hu: {
      why: 'A hírügynökségi rendszerek elhagyják vagy elrontják, ami nem egyszerű betű, a linkből pedig puszta szó marad.',
      mark: 'a hírügynökségi szövegben „{sign}” áll',
      emoji: 'a hírügynökségi szövegben emoji áll: {sign}',
      link: 'a hírügynökségi szöveg nem írja ki ezt a címet: {url}',
      table: 'a közleményben táblázat van; a hírügynökségi rendszerek összemossák az oszlopait',
      cure: 'Hagyja ki innen (:::except press-release), vagy írja meg másként az `override.press-release` alatt.',
      linkCure: 'A release.txt.hbs sablonban legyen {{body.text}}: az a webcímeket is kiírja.',
      tableCure: 'Mondja el mondatokban, vagy hagyja ki innen a táblázatot: :::except press-release.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: release('The Ferna™ kettle boils in 90 seconds.'),
      good: release('The Ferna kettle boils in 90 seconds, at 100 °C. © Lumen'),
    },
    {
      locale: 'el',
      bad: release('Ο βραστήρας ήρθε 🎉 στα καταστήματά μας.'),
      good: release('Ο βραστήρας ήρθε στα καταστήματά μας.'),
    },
    {
      locale: 'hu',
      bad: release('Nézze meg [boltjainkat](https://lumen.example/boltok).', wire('{{parts.headline}}\n')),
      good: release('Nézze meg [boltjainkat](https://lumen.example/boltok).'),
    },
  ],
  *check({ channel, draft, text, rendition }, { message }) {
    if (channel.medium !== 'press') return;
    const title = message.texts[draft.locale]?.title.place;
    const table = tableIn(draft.body);
    if (table) yield { say: 'table', severity: 'note', at: table.place ?? title, excerpt: 'table' };
    for (const { name } of rendition.files) {
      if (!name.endsWith('.txt')) continue;
      const said = text(name);
      const mark = marks.exec(said)?.[0];
      if (mark) yield { say: 'mark', at: title, output: name, excerpt: mark, data: { sign: mark } };
      const picture = emoji.exec(said)?.[0];
      if (picture) yield { say: 'emoji', at: title, output: name, excerpt: picture, data: { sign: picture } };
      const joined = said.replace(/\s+/g, '');
      for (const { href, place } of addressesIn(draft.body))
        if (!joined.includes(bare(href)) && !joined.includes(encodeURI(bare(href))))
          yield { say: 'link', at: place ?? title, output: name, excerpt: href, data: { url: href } };
    }
  },
};
