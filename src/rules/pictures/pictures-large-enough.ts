/** A picture has the pixels that its channels show. It is never enlarged, so a small original stays small. */
import type { PictureFile, Problem, Rule } from '../../model.js';
import { grouped, madePictures, pixels, placeOf, type MadePicture } from './pictures.js';

type Small = MadePicture & { readonly wanted: NonNullable<PictureFile['wanted']>; readonly factor: number };

/** With how many times the pixels the original would do. */
function smallOf(made: MadePicture): Small[] {
  const { wanted, recipe } = made.file;
  const { width = 0, height = 0, media } = made.original;
  if (!wanted || width === 0 || media === 'image/svg+xml') return [];
  const cut = recipe.cut ?? { width, height };
  const factor = Math.max(wanted.width / cut.width, wanted.height / cut.height);
  return factor > 1 ? [{ ...made, wanted, factor }] : [];
}

/** A file for people to use if they like holds nothing up. */
const isShown = ({ preset }: Small): boolean => preset !== undefined && preset.use !== 'beside';

/** Readers would see it: the post or page has half of the pixels across, or less than the platform advises. */
function isBlurred(small: Small): boolean {
  const { file, preset, factor } = small;
  const { width = 0, height = 0 } = preset?.least ?? {};
  return isShown(small) && (factor >= 2 || file.width < width || file.height < height);
}

/** `x 1600 × 900, press-release (print) 1772 × 1182`: for each channel what asks for most. */
function wishes(small: readonly Small[]): string {
  return [...grouped(small, ({ channel }) => channel.id)]
    .map(([channel, all]) => {
      const most = all.reduce((a, b) => (b.factor > a.factor ? b : a));
      const name = most.preset?.use === 'beside' ? `${channel} (${most.file.preset})` : channel;
      return `${name} ${pixels(most.wanted)}`;
    })
    .join(', ');
}

function* sizesOf(src: string, small: readonly Small[], at: Problem['at']): Generator<Problem> {
  const { width = 1, height = 1 } = small[0]!.original;
  const factor = Math.max(...small.map((one) => one.factor));
  const full = pixels({ width: Math.ceil(width * factor), height: Math.ceil(height * factor) });
  const data = { src, is: pixels({ width, height }), full };
  const hard = small.filter((one) => one.wanted.hard && isShown(one));
  const soft = small.filter((one) => !hard.some(({ channel }) => channel.id === one.channel.id));
  for (const [channel, [one]] of grouped(hard, (each) => each.channel.id))
    yield { say: 'refused', at, channel, data: { ...data, least: pixels(one!.wanted) }, excerpt: src };
  if (soft.length > 0) {
    const severity = soft.some(isBlurred) ? 'warning' : 'note';
    yield { say: 'small', severity, at, data: { ...data, wishes: wishes(soft) }, excerpt: src };
  }
}

const hero = (title: string, alt: string) => `---\ntitle: ${title}\nhero:\n  src: kettle.png\n  alt: ${alt}\n---\n\n`;
const picture = (width: number, height: number) => ({
  'content/example/kettle.png': { width, height, of: 'colour' as const },
});

export const picturesLargeEnough: Rule = {
  id: 'pictures-large-enough',
  alias: 'AST-03',
  scope: 'edition',
  severity: 'error',
  words: {
    en: {
      why: 'A small picture is never enlarged: it would be blurred, and some platforms refuse it.',
      refused: '{src} has {is} pixels; smaller than {least} is refused here',
      small: '{src} has {is} pixels, too few for: {wishes}',
      cure: 'Ask for the original; {full} pixels would do everywhere.',
    },
    el: {
      why: 'Μια μικρή εικόνα δεν μεγεθύνεται ποτέ: θα έβγαινε θολή, και κάποιες πλατφόρμες την απορρίπτουν.',
      refused: 'η εικόνα {src} έχει {is} pixel· κάτω από {least} δεν γίνεται δεκτή εδώ',
      small: 'η εικόνα {src} έχει {is} pixel, λίγα για: {wishes}',
      cure: 'Ζητήστε το πρωτότυπο· με {full} pixel αρκεί παντού.',
    },
    hu: {
      why: 'A kis képet sosem nagyítjuk fel: elmosódna, és van, ahol vissza is utasítják.',
      refused: 'a kép ({src}) {is} képpontos; {least} alatt itt nem fogadják el',
      small: 'a kép ({src}) {is} képpontos, ez ide kevés: {wishes}',
      cure: 'Kérje el az eredetit; {full} képponttal mindenhol elég nagy.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: `${hero('The Ferna kettle', 'A honey-coloured kettle')}In our shops from Friday.`,
        files: picture(480, 270),
      },
      good: {
        message: `${hero('The Ferna kettle', 'A honey-coloured kettle')}In our shops from Friday.`,
        files: picture(1800, 1000),
      },
    },
    {
      locale: 'el',
      bad: {
        message: `${hero('Ο βραστήρας Ferna', 'Μελί βραστήρας')}Στα καταστήματα από την Παρασκευή.`,
        files: picture(240, 300),
        channels: ['threads'],
      },
      good: {
        message: `${hero('Ο βραστήρας Ferna', 'Μελί βραστήρας')}Στα καταστήματα από την Παρασκευή.`,
        files: picture(480, 600),
        channels: ['threads'],
      },
    },
    {
      locale: 'hu',
      bad: {
        message: `${hero('A Ferna vízforraló', 'Mézszínű vízforraló')}Péntektől a boltokban.`,
        files: picture(1600, 1066),
        channels: ['press-release'],
      },
      good: {
        message: `${hero('A Ferna vízforraló', 'Mézszínű vízforraló')}Péntektől a boltokban.`,
        files: picture(1800, 1200),
        channels: ['press-release'],
      },
    },
  ],
  *check({ message }, { renditions }) {
    const small = madePictures(renditions, message).flatMap(smallOf);
    for (const [src, all] of grouped(small, ({ file }) => file.of))
      yield* sizesOf(src, all, placeOf(message, all[0]!.shown.src));
  },
};
