/** Where something of a picture is cut off, a person has said what must stay. */
import type { Fix, Message, Rule } from '../../model.js';
import { detailsOf, grouped, madePictures, placeOf, type MadePicture } from './pictures.js';

/** Of the surface; less cuts off no head. */
const little = 0.05;

/** A good part of the picture is not seen. */
function isCut({ file, original: { width = 0, height = 0 } }: MadePicture): boolean {
  const { cut } = file.recipe;
  return cut !== undefined && cut.width * cut.height < (1 - little) * width * height;
}

/**
 * The line `focus:` behind `src:` of the hero: only where `hero` is a block of lines of its own, each with a key, all
 * set in alike.
 */
function focusLine({ texts, sourceLocale }: Message, src: string, focus: string): Fix | undefined {
  const { file } = texts[sourceLocale]!;
  const head = /^---\n[\s\S]*?\n---/.exec(file.text)?.[0] ?? '';
  const block = /\nhero:[ \t]*\n((?: +[a-z]+:[^\n]*\n)+)(?=\S)/i.exec(head);
  if (!block) return undefined;
  const lines = block[1]!.split('\n').slice(0, -1);
  const indent = /^ +/.exec(lines[0]!)![0];
  const own = lines.filter((line) => line.startsWith(indent) && line[indent.length] !== ' ');
  const line = own.find((one) => one.slice(indent.length) === `src: ${src}`);
  if (line === undefined || own.some((one) => one.slice(indent.length).startsWith('focus:'))) return undefined;
  const start = block.index + block[0].length - block[1]!.length + block[1]!.indexOf(line) + line.length;
  return { at: { file: file.path, start, end: start }, text: `\n${indent}focus: ${focus}` };
}

const hero = (title: string, alt: string, more = '') =>
  `---\ntitle: ${title}\nhero:\n  src: kettle.png\n  alt: ${alt}\n${more}---\n\n`;
const files = { 'content/example/kettle.png': { width: 1800, height: 1350, of: 'colour' as const } };

export const cropsConfirmed: Rule = {
  id: 'crops-confirmed',
  alias: 'AST-03',
  scope: 'edition',
  severity: 'note',
  words: {
    en: {
      why: 'A program sees colours and edges, not who matters: an unseen crop cuts off heads.',
      found: '{src} is cut ({channels}) around {focus} (from the left and the top), a point that was found, not chosen',
      cure: 'Look at the crops; if they are right, write `focus: {focus}` in `{key}`, else the point that must stay.',
    },
    el: {
      why: 'Το πρόγραμμα βλέπει χρώματα και ακμές, όχι ποιος έχει σημασία: μια περικοπή που δεν είδε κανείς κόβει κεφάλια.',
      found:
        'η εικόνα {src} κόβεται ({channels}) γύρω από το σημείο {focus} (από αριστερά και από πάνω), που βρέθηκε αυτόματα',
      cure: 'Δείτε τις περικοπές· αν είναι σωστές, γράψτε `focus: {focus}` στο `{key}`, αλλιώς το σημείο που πρέπει να μείνει.',
    },
    hu: {
      why: 'A program színeket és éleket lát, nem azt, ki a fontos: a meg nem nézett vágás fejeket vág le.',
      found:
        'a képből ({src}) itt levágunk: {channels}; a megtartott pontot ({focus}, balról és fentről) a program kereste meg',
      cure: 'Nézze meg a vágásokat; ha jók, írja be ide: `{key}`, hogy `focus: {focus}`, különben azt a pontot, amelynek maradnia kell.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: `${hero('The Ferna kettle', 'A honey-coloured kettle')}In our shops from Friday.`, files },
      good: {
        message: `${hero('The Ferna kettle', 'A honey-coloured kettle', '  focus: 42% 38%\n')}In our shops from Friday.`,
        files,
      },
    },
    {
      locale: 'el',
      bad: { message: `${hero('Ο βραστήρας Ferna', 'Μελί βραστήρας')}Στα καταστήματα από την Παρασκευή.`, files },
      good: {
        message: `${hero('Ο βραστήρας Ferna', 'Μελί βραστήρας', '  crops:\n    wide: 0% 10% 100% 75%\n')}Στα καταστήματα από την Παρασκευή.`,
        files,
      },
    },
    {
      locale: 'hu',
      bad: {
        message: `${hero('A Ferna vízforraló', 'Mézszínű vízforraló')}Péntektől a boltokban.`,
        files,
        channels: ['linkedin'],
      },
      good: {
        message: `${hero('A Ferna vízforraló', 'Mézszínű vízforraló')}Péntektől a boltokban.`,
        files,
        channels: ['bluesky'],
      },
    },
  ],
  *check({ message }, { renditions }) {
    // The front matter of another program has no place for a focal point.
    if (message.foreign) return;
    const source = message.texts[message.sourceLocale]!;
    const cut = madePictures(renditions, message).filter((made) => {
      const { focus, crops } = detailsOf(source, made.shown);
      const byHand = made.preset?.crop !== undefined && crops?.[made.preset.crop] !== undefined;
      return isCut(made) && !focus && !byHand && made.original.seen;
    });
    for (const [src, all] of grouped(cut, ({ shown }) => shown.src)) {
      const { shown, original } = all[0]!;
      const focus = original.seen!.focus.map((part) => `${part}%`).join(' ');
      const channels = [...new Set(all.map(({ channel }) => channel.id))].join(', ');
      const { key } = detailsOf(source, shown);
      const fix = shown.role === 'hero' ? focusLine(message, src, focus) : undefined;
      yield { say: 'found', at: placeOf(message, src), data: { src, channels, focus, key }, excerpt: src, fix };
    }
  },
};
