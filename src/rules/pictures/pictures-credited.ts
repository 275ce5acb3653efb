/** A picture says who made it: for the press always, elsewhere where the brand asks for it. */
import type { Message, MessageText, Problem, Rule, RuleContext } from '../../model.js';
import { detailsOf, grouped } from './pictures.js';

/** What is owed for a picture in one locale. */
interface Owed {
  readonly say: 'credit' | 'press' | 'caption';
  readonly src: string;
  readonly role: 'hero' | 'body';
  readonly locale: string;
  readonly channel?: string;
}

/** The credit comes first; who has written it may still owe the press a caption. */
function owedFor({ locale }: MessageText, { renditions, brand }: RuleContext): Owed[] {
  const here = renditions.filter(({ draft }) => draft.locale === locale);
  const shown = here.flatMap(({ draft, channel }) => draft.pictures.map((picture) => ({ ...picture, channel })));
  return [...grouped(shown, ({ src }) => src)].flatMap(([src, all]): Owed[] => {
    const press = all.find(({ channel }) => channel.medium === 'press');
    const owed = { src, role: all[0]!.role, locale };
    if (brand.pictures?.credit && all.some(({ credit }) => !credit)) return [{ ...owed, say: 'credit' }];
    if (!press || (press.credit && press.caption)) return [];
    return [{ ...owed, say: press.credit ? 'caption' : 'press', channel: press.channel.id }];
  });
}

const severities = { credit: 'error', press: 'warning', caption: 'note' } as const;

function problemOf(all: readonly Owed[], { texts, sourceLocale, foreign }: Message): Problem {
  const [{ say, src, role, locale, channel }] = all as [Owed];
  const { key, place } = detailsOf(texts[locale] ?? texts[sourceLocale]!, { src, role });
  const locales = all.map((one) => one.locale).join(', ');
  return {
    say,
    at: place ?? texts[locale]?.title.place,
    severity: foreign ? 'note' : severities[say],
    channel,
    locale: say === 'credit' ? locale : undefined,
    excerpt: src,
    data: { src, key, locales },
    cure: say === 'caption' && role === 'body' ? 'inTextCure' : undefined,
  };
}

const head = (title: string, alt: string, fields = '') =>
  `---\ntitle: ${title}\nsummary: ${title}.\nhero:\n  src: kettle.svg\n  alt: ${alt}\n${fields}---\n\n`;
const files = { 'content/example/kettle.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"/>' };
const channels = ['press-release'];

export const picturesCredited: Rule = {
  id: 'pictures-credited',
  alias: 'AST-02',
  scope: 'edition',
  severity: 'warning',
  words: {
    en: {
      why: 'An editor who does not know whose picture it is, or what it shows, cannot print it.',
      credit: 'nothing says who made {src} ({locales})',
      press: 'the press gets {src} without the name of who made it ({locales})',
      caption: 'the press gets {src} without a caption ({locales})',
      cure: 'Write it in `{key}.credit`.',
      captionCure: 'Write in `{key}.caption` who and what it shows, where and when.',
      inTextCure: 'Write behind the file, between quotation marks, who and what it shows: ![…]({src} "…").',
    },
    el: {
      why: 'Ο συντάκτης που δεν ξέρει ποιανού είναι μια φωτογραφία, ή τι δείχνει, δεν μπορεί να τη δημοσιεύσει.',
      credit: 'δεν αναφέρεται ο δημιουργός της εικόνας {src} ({locales})',
      press: 'ο Τύπος λαμβάνει την εικόνα {src} χωρίς το όνομα του δημιουργού της ({locales})',
      caption: 'ο Τύπος λαμβάνει την εικόνα {src} χωρίς λεζάντα ({locales})',
      cure: 'Γράψτε τον στο `{key}.credit`.',
      captionCure: 'Γράψτε στο `{key}.caption` ποιον και τι δείχνει, πού και πότε.',
      inTextCure: 'Γράψτε μετά το αρχείο, μέσα σε εισαγωγικά, ποιον και τι δείχνει: ![…]({src} "…").',
    },
    hu: {
      why: 'Amelyik képről a szerkesztő nem tudja, ki készítette és mit ábrázol, azt nem közölheti.',
      credit: 'nem derül ki, ki készítette a képet: {src} ({locales})',
      press: 'a sajtó úgy kapja meg a képet ({src}), hogy nem derül ki, ki készítette ({locales})',
      caption: 'a sajtó képaláírás nélkül kapja meg a képet: {src} ({locales})',
      cure: 'Írja be ide: `{key}.credit`.',
      captionCure: 'Írja be ide: `{key}.caption`, kit és mit ábrázol, hol és mikor.',
      inTextCure: 'Írja a fájlnév után idézőjelbe, kit és mit ábrázol: ![…]({src} "…").',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: `${head('The Ferna kettle', 'A kettle')}In our shops from Friday.`, files, channels },
      good: {
        message: `${head('The Ferna kettle', 'A kettle', '  credit: "Photo: Rhea Colborne"\n  caption: The Ferna kettle in honey.\n')}In our shops from Friday.`,
        files,
        channels,
      },
    },
    {
      locale: 'el',
      bad: {
        message: `${head('Ο βραστήρας Ferna', 'Μελί βραστήρας')}Στα καταστήματα από την Παρασκευή.`,
        files,
        brand: { pictures: { credit: true } },
      },
      good: {
        message: `${head('Ο βραστήρας Ferna', 'Μελί βραστήρας', '  credit: "Φωτογραφία: Ηρώ Δενδρινού"\n')}Στα καταστήματα από την Παρασκευή.`,
        files,
        brand: { pictures: { credit: true } },
      },
    },
    {
      locale: 'hu',
      bad: {
        message: `${head('A Ferna vízforraló', 'Vízforraló', '  credit: "Fotó: Kardos Lili"\n')}Péntektől a boltokban.`,
        files,
        channels,
      },
      good: {
        message: `${head('A Ferna vízforraló', 'Vízforraló', '  credit: "Fotó: Kardos Lili"\n  caption: A Ferna vízforraló mézszínben.\n')}Péntektől a boltokban.`,
        files,
        channels,
      },
    },
  ],
  *check({ message }, context) {
    const owed = Object.values(message.texts).flatMap((text) => owedFor(text, context));
    // What holds a rendition back is said for each locale; what does not, once.
    const keyOf = ({ say, src, locale }: Owed) => `${say} ${src} ${say === 'credit' ? locale : ''}`;
    for (const all of grouped(owed, keyOf).values()) yield problemOf(all, message);
  },
};
