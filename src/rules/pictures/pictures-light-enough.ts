/** A picture is as light as its channel takes, and still looks good. */
import type { Rule, RuleContext } from '../../model.js';
import { grouped, madePictures, placeOf, type MadePicture } from './pictures.js';

/** Below this a JPEG begins to show squares around letters and edges. */
const good = 60;

type Weighed = MadePicture & { readonly bytes: number; readonly max: number; readonly quality?: number };

/** Files that have a limit, with what they came out as. */
function weighed({ renditions, message }: RuleContext): Weighed[] {
  const drawn = new Map(
    renditions.flatMap(({ channel, rendition }) =>
      rendition.files.map((file) => [`${channel.id} ${file.name}`, file] as const),
    ),
  );
  return madePictures(renditions, message).flatMap((made) => {
    const file = drawn.get(`${made.channel.id} ${made.file.file}`);
    const max = made.file.recipe.maxBytes;
    return file && max !== undefined
      ? [{ ...made, max, bytes: file.bytes.byteLength, quality: file.picture?.quality }]
      : [];
  });
}

/** As file managers show it: in thousands of bytes. */
const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

const hero = (title: string, alt: string) => `---\ntitle: ${title}\nhero:\n  src: kettle.png\n  alt: ${alt}\n---\n\n`;
const picture = (of: 'noise' | 'colour') => ({
  'content/example/kettle.png': { width: 600, height: 400, of },
});
const channels = ['newsletter'];

export const picturesLightEnough: Rule = {
  id: 'pictures-light-enough',
  alias: 'AST-04',
  scope: 'edition',
  severity: 'warning',
  words: {
    en: {
      why: 'Platforms refuse what is too heavy, and heavy mails are cut or never loaded.',
      heavy: '{file} weighs {is} KB even at its lowest quality, at most {max} KB are allowed here',
      coarse: '{file} had to go down to quality {quality} of 100 to weigh no more than {max} KB: it may look coarse',
      cure: 'Show less of the picture, or one that is calmer: leaves, gravel and crowds weigh most.',
    },
    el: {
      why: 'Οι πλατφόρμες απορρίπτουν ό,τι είναι πολύ βαρύ, και τα βαριά e-mail κόβονται ή δεν φορτώνουν ποτέ.',
      heavy: 'το {file} ζυγίζει {is} KB ακόμη και στη χαμηλότερη ποιότητα· εδώ επιτρέπονται το πολύ {max} KB',
      coarse:
        'για να μην ξεπεράσει τα {max} KB, η ποιότητα του {file} έπεσε στο {quality} από 100: ίσως φαίνεται πρόχειρο',
      cure: 'Δείξτε μικρότερο κομμάτι της εικόνας ή μια πιο ήρεμη: φυλλωσιές, χαλίκια και πλήθη ζυγίζουν περισσότερο.',
    },
    hu: {
      why: 'A platformok visszautasítják a túl nehéz képet, a nehéz levelet pedig levágják, vagy be sem tölti senki.',
      heavy: 'a fájl ({file}) a leggyengébb minőségben is {is} KB, pedig itt legfeljebb {max} KB lehet',
      coarse:
        'a fájl ({file}) minőségét {quality}-ra kellett csökkenteni (100-ból), hogy beleférjen {max} KB-ba: elnagyolt lehet',
      cure: 'Mutasson kevesebbet a képből, vagy válasszon nyugodtabbat: a lomb, a kavics és a tömeg a legnehezebb.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: `${hero('The Ferna kettle', 'A honey-coloured kettle')}In our shops from Friday.`,
        files: picture('noise'),
        channels,
      },
      good: {
        message: `${hero('The Ferna kettle', 'A honey-coloured kettle')}In our shops from Friday.`,
        files: picture('colour'),
        channels,
      },
    },
    {
      locale: 'el',
      bad: {
        message: `${hero('Ο βραστήρας Ferna', 'Μελί βραστήρας')}Στα καταστήματα από την Παρασκευή.`,
        files: picture('noise'),
        channels,
      },
      good: {
        message: `${hero('Ο βραστήρας Ferna', 'Μελί βραστήρας')}Στα καταστήματα από την Παρασκευή.`,
        files: picture('colour'),
        channels,
      },
    },
    {
      locale: 'hu',
      bad: {
        message: `${hero('A Ferna vízforraló', 'Mézszínű vízforraló')}Péntektől a boltokban.`,
        files: picture('noise'),
        channels,
      },
      good: {
        message: `${hero('A Ferna vízforraló', 'Mézszínű vízforraló')}Péntektől a boltokban.`,
        files: picture('colour'),
        channels,
      },
    },
  ],
  *check({ message }, context) {
    for (const all of grouped(weighed(context), ({ channel, shown }) => `${channel.id} ${shown.src}`).values()) {
      const { channel, shown } = all[0]!;
      const at = { at: placeOf(message, shown.src), channel: channel.id, excerpt: shown.src };
      const heavy = all.filter(({ bytes, max }) => bytes > max).sort((a, b) => b.bytes / b.max - a.bytes / a.max)[0];
      const coarse = all
        .filter(({ file, quality = 100 }) => file.media === 'image/jpeg' && quality < good)
        .sort((a, b) => a.quality! - b.quality!)[0];
      if (heavy) {
        // Networks count bytes and refuse; the weights of mails, pages and releases are advice.
        const severity = channel.medium === 'post' ? 'error' : 'warning';
        const { file, bytes, max } = heavy;
        yield { ...at, say: 'heavy', severity, data: { file: file.file, is: kilobytes(bytes), max: kilobytes(max) } };
      } else if (coarse) {
        const { file, quality, max } = coarse;
        yield { ...at, say: 'coarse', severity: 'note', data: { file: file.file, quality, max: kilobytes(max) } };
      }
    }
  },
};
