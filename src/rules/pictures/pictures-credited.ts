/** A picture says who made it: for the press always, elsewhere where the brand asks for it. */
import type { MessageText, Problem, Rule, RuleContext } from '../../model.js';
import { detailsOf, grouped } from './pictures.js';

interface Shown {
  readonly channel: string;
  readonly press: boolean;
  readonly src: string;
  readonly role: 'hero' | 'body';
  readonly credit?: string;
  readonly caption?: string;
}

/** Pictures in the words of one locale, once for each channel that shows them. */
function shownIn(locale: string, { renditions }: RuleContext): Shown[] {
  return renditions
    .filter(({ draft }) => draft.locale === locale)
    .flatMap(({ draft, channel }) =>
      draft.pictures.map(({ src, role, credit, caption }) => {
        return { channel: channel.id, press: channel.medium === 'press', src, role, credit, caption };
      }),
    );
}

function* lacking(text: MessageText, context: RuleContext): Generator<Problem> {
  const everywhere = context.brand.pictures?.credit === true;
  for (const [src, all] of grouped(shownIn(text.locale, context), (one) => one.src)) {
    const press = all.find((one) => one.press);
    const { key, place } = detailsOf(text, all[0]!);
    const at = {
      at: place ?? text.title.place,
      locale: text.locale,
      excerpt: src,
      data: { src, key, locale: text.locale },
    };
    if (all.every(({ credit }) => credit)) {
      // A credit is owed first; who has written it may still owe the caption.
      if (press && !press.caption)
        yield {
          ...at,
          say: 'caption',
          severity: 'note',
          channel: press.channel,
          cure: press.role === 'hero' ? undefined : 'inTextCure',
        };
    } else if (everywhere) yield { ...at, say: 'credit', severity: 'error' };
    else if (press && !press.credit) yield { ...at, say: 'press', channel: press.channel };
  }
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
      credit: 'nothing says who made {src} ({locale})',
      press: 'the press gets {src} without the name of who made it ({locale})',
      caption: 'the press gets {src} without a caption ({locale})',
      cure: 'Write it in `{key}.credit`.',
      captionCure: 'Write in `{key}.caption` who and what it shows, where and when.',
      inTextCure: 'Write behind the file, between quotation marks, who and what it shows: ![…]({src} "…").',
    },
    el: {
      why: 'Ο συντάκτης που δεν ξέρει ποιανού είναι μια φωτογραφία, ή τι δείχνει, δεν μπορεί να τη δημοσιεύσει.',
      credit: 'δεν αναφέρεται ο δημιουργός της εικόνας {src} ({locale})',
      press: 'ο Τύπος λαμβάνει την εικόνα {src} χωρίς το όνομα του δημιουργού της ({locale})',
      caption: 'ο Τύπος λαμβάνει την εικόνα {src} χωρίς λεζάντα ({locale})',
      cure: 'Γράψτε τον στο `{key}.credit`.',
      captionCure: 'Γράψτε στο `{key}.caption` ποιον και τι δείχνει, πού και πότε.',
      inTextCure: 'Γράψτε μετά το αρχείο, μέσα σε εισαγωγικά, ποιον και τι δείχνει: ![…]({src} "…").',
    },
    hu: {
      why: 'Amelyik képről a szerkesztő nem tudja, ki készítette és mit ábrázol, azt nem közölheti.',
      credit: 'nem derül ki, ki készítette a képet: {src} ({locale})',
      press: 'a sajtó úgy kapja meg a képet ({src}), hogy nem derül ki, ki készítette ({locale})',
      caption: 'a sajtó képaláírás nélkül kapja meg a képet: {src} ({locale})',
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
    for (const text of Object.values(message.texts)) yield* lacking(text, context);
  },
};
