/** A release is long enough to stand and short enough to be read. The figures are the trade's advice (PR Newswire, Cision; read 2026-11-21). */
import type { Block, Inline, Rule } from '../../model.js';
import { plainBlocks, plainWording } from '../../model/plain.js';
import { byPress } from '../example-pages.js';

const [fewest, most, longestLead] = [60, 800, 250];
/** So many words to a link. */
const perLink = 100;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;

function linksIn(nodes: readonly (Block | Inline)[]): number {
  return nodes.reduce((sum, node) => {
    const own = node.kind === 'link' && /^https?:/i.test(node.href) ? 1 : 0;
    const inside = node.kind === 'list' ? node.items.flat() : 'children' in node ? node.children : [];
    return sum + own + linksIn(inside);
  }, 0);
}

const example = (locale: string, sentence: string, link: string) => ({
  locale,
  bad: {
    message: `${link} ${link} ${link}\n\n${`${sentence} `.repeat(120)}`,
    brand: byPress,
    channels: ['press-release'],
  },
  good: { message: `${link}\n\n${`${sentence} `.repeat(40)}`, brand: byPress, channels: ['press-release'] },
});

export const releaseLength: Rule = {
  id: 'release-length',
  alias: 'PRS-05, PRS-09',
  scope: 'rendition',
  severity: 'note',
  words: {
    en: {
      why: 'Editors read the first lines; a page and a half is what they take.',
      long: 'the release has {words} words, {max} are enough',
      brief: 'the release has {words} words, {min} or more stand better alone',
      lead: 'the lead has {length} characters, {max} are enough',
      links: 'the release has {links} links in {words} words, one to a hundred is enough',
      cure: 'Shorten it, or leave parts of it out here with :::except press-release.',
      briefCure: 'Add what a journalist would ask: who, why, what it means, what comes next.',
      linksCure: 'Keep the links that a reader needs.',
    },
    el: {
      why: 'Οι συντάκτες διαβάζουν τις πρώτες γραμμές· μιάμιση σελίδα είναι το πολύ που κρατούν.',
      long: 'το δελτίο έχει {words} λέξεις· αρκούν {max}',
      brief: 'το δελτίο έχει {words} λέξεις· με τουλάχιστον {min} στέκεται καλύτερα μόνο του',
      lead: 'η εισαγωγή έχει {length} χαρακτήρες· αρκούν {max}',
      links: 'το δελτίο έχει {links} συνδέσμους σε {words} λέξεις· αρκεί ένας στις εκατό',
      cure: 'Συντομεύστε το ή παραλείψτε εδώ κάποια κομμάτια του με :::except press-release.',
      briefCure: 'Προσθέστε όσα θα ρωτούσε ένας δημοσιογράφος: ποιος, γιατί, τι σημαίνει, τι ακολουθεί.',
      linksCure: 'Κρατήστε τους συνδέσμους που χρειάζεται ο αναγνώστης.',
    },
    hu: {
      why: 'A szerkesztő az első sorokat olvassa el; másfél oldalnál többre nincs ideje.',
      long: 'a közlemény {words} szó, legfeljebb {max} az ajánlott',
      brief: 'a közlemény {words} szó, legalább {min} az ajánlott',
      lead: 'a bevezető {length} karakter, legfeljebb {max} az ajánlott',
      links: 'a közleményben {words} szóra {links} link jut; száz szóra egy elég',
      cure: 'Rövidítse, vagy hagyjon ki innen részeket: :::except press-release.',
      briefCure: 'Tegye hozzá, amit egy újságíró kérdezne: ki, miért, mit jelent, mi következik.',
      linksCure: 'Azokat a linkeket hagyja meg, amelyek az olvasónak kellenek.',
    },
  },
  examples: [
    example('en', 'The lamps are made in Athens by hand.', '[Shops](https://lumen.example/shops)'),
    example('el', 'Τα φωτιστικά φτιάχνονται στην Αθήνα στο χέρι.', '[Καταστήματα](https://lumen.example/shops)'),
    example('hu', 'A lámpákat Athénban kézzel készítik a mesterek.', '[Boltok](https://lumen.example/shops)'),
  ],
  *check({ channel, draft }, { message }) {
    if (channel.medium !== 'press') return;
    const lead = draft.parts['lead'] ? plainWording(draft.parts['lead']) : '';
    const words = wordsIn(`${lead}\n${plainBlocks(draft.body)}`);
    const at = message.texts[draft.locale]?.title.place;
    if (words > most) yield { say: 'long', at, excerpt: 'words', data: { words, max: most } };
    if (words < fewest) yield { say: 'brief', at, excerpt: 'words', data: { words, min: fewest } };
    if (lead.length > longestLead)
      yield {
        say: 'lead',
        cure: 'cure',
        at: draft.parts['lead']?.place,
        excerpt: lead,
        data: { length: lead.length, max: longestLead },
      };
    const links = linksIn(draft.body);
    if (links > Math.max(2, Math.ceil(words / perLink)))
      yield { say: 'links', at, excerpt: 'links', data: { links, words } };
  },
};
