/** The headline of a release states, calmly, who does what. */
import type { Brand, Locale, Rule } from '../../model.js';
import { inLocale } from '../../languages/index.js';
import { plainWording } from '../../model/plain.js';
import { bareWords } from '../elements.js';
import { byPress } from '../example-pages.js';
import { shouts } from '../shouting.js';

const longest = 100;
const graphemes = (text: string): number => [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;

/** Names by which readers know whose news it is. */
function namesOf({ name, forms, products, locale: home }: Brand, locale: Locale): string[] {
  const known = Object.values(products).flatMap((product) => [
    inLocale(product.name, locale, home) ?? '',
    ...(product.forms?.[locale] ?? []),
  ]);
  return [name, ...(forms[locale] ?? []), ...known].map(bareWords).filter(Boolean);
}

const example = (locale: string, bad: string, good: string, text: string) => ({
  locale,
  bad: { message: `---\ntitle: ${bad}\n---\n\n${text}`, brand: byPress, channels: ['press-release'] },
  good: { message: `---\ntitle: ${good}\n---\n\n${text}`, brand: byPress, channels: ['press-release'] },
});

export const releaseHeadline: Rule = {
  id: 'release-headline',
  alias: 'PRS-02, PRS-03',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'Newsrooms take a headline over as it is, or not at all: what shouts is advertising.',
      shouts: 'the headline of the release is all capitals',
      mark: 'the headline of the release ends in “{mark}”',
      long: 'the headline of the release has {length} characters, {max} are enough',
      nameless: 'the headline of the release names neither the brand nor a product, nor does the lead',
      cure: 'Write `override.press-release.headline` as a newspaper would.',
    },
    el: {
      why: 'Οι συντάκτες παίρνουν έναν τίτλο όπως είναι ή δεν τον παίρνουν καθόλου: ό,τι φωνάζει είναι διαφήμιση.',
      shouts: 'ο τίτλος του δελτίου είναι όλος με κεφαλαία',
      mark: 'ο τίτλος του δελτίου τελειώνει σε «{mark}»',
      long: 'ο τίτλος του δελτίου έχει {length} χαρακτήρες· αρκούν {max}',
      nameless: 'ο τίτλος του δελτίου δεν αναφέρει ούτε τη μάρκα ούτε κάποιο προϊόν, και η εισαγωγή επίσης',
      cure: 'Γράψτε το `override.press-release.headline` όπως θα το έγραφε μια εφημερίδα.',
    },
    hu: {
      why: 'A szerkesztőség a címet változatlanul veszi át, vagy sehogy: ami kiabál, az reklám.',
      shouts: 'a közlemény címe csupa nagybetűs',
      mark: 'a közlemény címe erre az írásjelre végződik: „{mark}”',
      long: 'a közlemény címe {length} karakter, legfeljebb {max} az ajánlott',
      nameless: 'a közlemény címe sem a márkát, sem terméket nem nevez meg, és a bevezetője sem',
      cure: 'Írja meg az `override.press-release.headline` szövegét úgy, ahogy egy újság tenné.',
    },
  },
  examples: [
    example(
      'en',
      'Lumen opens its first shop in Budapest!',
      'Lumen opens its first shop in Budapest',
      'Doors open at 10.',
    ),
    example(
      'el',
      'Η LUMEN ΑΝΟΙΓΕΙ ΠΡΩΤΟ ΚΑΤΑΣΤΗΜΑ',
      'Η Lumen ανοίγει το πρώτο της κατάστημα με την υποστήριξη του ΕΣΠΑ',
      'Ανοίγουμε στις 10.',
    ),
    example('hu', 'Nyit a Lumen Budapesten?', 'Budapesten nyit a Lumen', 'Tízkor nyitunk.'),
  ],
  *check({ channel, draft }, { brand }) {
    const words = draft.parts['headline'];
    if (channel.medium !== 'press' || !words) return;
    const headline = plainWording(words).trim();
    const at = words.place;
    const excerpt = headline;
    if (shouts(headline)) yield { say: 'shouts', at, excerpt };
    // The Greek question mark looks like a semicolon.
    const mark = /[!?;\u037e]$/u.exec(headline)?.[0];
    if (mark) yield { say: 'mark', at, excerpt, data: { mark } };
    const length = graphemes(headline);
    if (length > longest) yield { say: 'long', at, excerpt, data: { length, max: longest } };
    // Whose news it is may be said right below; who reads neither there asks.
    const opening = ['subheadline', 'lead'].flatMap((part) => draft.parts[part] ?? []).map(plainWording);
    const bare = bareWords([headline, ...opening].join(' '));
    if (!namesOf(brand, draft.locale).some((name) => bare.includes(name)))
      yield { say: 'nameless', severity: 'note', at, excerpt };
  },
};
