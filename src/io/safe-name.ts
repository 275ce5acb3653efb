/** Names that every disk takes and none confuses: Linux, macOS and Windows. */
import type { Channel } from '../model.js';
import { problem, type Sentences } from './sentences.js';
import { writing } from './writing-sentences.js';

/** Windows opens a device of these names in every folder, whatever the ending. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\..*)?$/i;
/** Steps, drives, streams, wildcards, control characters, halves of letters, what turns or hides text. */
// eslint-disable-next-line no-control-regex
const unfit = /[\\/:*?"<>|\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;
const longest = 255;

/** Whether a text can be the name of a file or folder everywhere, and never a way out of its folder. */
export function isSafeName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name !== '' &&
    !unfit.test(name) &&
    !/^ |[. ]$/.test(name) &&
    !device.test(name) &&
    Buffer.byteLength(name) <= longest &&
    Buffer.byteLength(name.normalize('NFD')) <= longest
  );
}

/** Each step of a path with `/`. */
export const isSafePath = (path: string): boolean => path.split('/').every((step) => isSafeName(step));

/** The same for two paths that some disk takes for one: capitals do not count (ß, ẞ and SS are one), nor how accents are kept. */
export const folded = (path: string): string => path.normalize('NFD').toLowerCase().toUpperCase().normalize('NFC');

/** Two of the paths that cannot lie side by side: equal for some disk, or one a file where the other needs a folder. */
export function clashOf(paths: Iterable<string>): readonly [string, string] | undefined {
  const known = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const name = folded(path);
    const other = known.get(name) ?? folders.get(name);
    if (other !== undefined) return [other, path];
    known.set(name, path);
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
      const folder = name.slice(0, at);
      if (known.has(folder)) return [known.get(folder)!, path];
      folders.set(folder, path);
    }
  }
  return undefined;
}

/** @throws UserError for a file that could not be written everywhere, or would take the place of another */
export function refuseUnsafe(paths: Iterable<string>): void {
  const all = [...paths];
  const bad = all.find((path) => !isSafePath(path));
  if (bad !== undefined) throw problem(names.unsafe, { name: bad });
  const clash = clashOf(all);
  if (clash) throw problem(names.clash, { one: clash[0], other: clash[1] });
}

/** What is left of 259 on Windows when a project lies in a folder of ordinary depth. */
const roomy = 200;

/**
 * The longest path of an output that programs on Windows may not open; on Windows itself the whole path counts.
 * @param paths of files, from the output folder
 */
export function tooLong(out: string, paths: Iterable<string>, isWindows = process.platform === 'win32') {
  const shown = [...paths].map((path) => (isWindows ? `${out}/${path}` : path));
  const longest = shown.reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest.length > (isWindows ? 259 : roomy)
    ? problem(writing.longPath, { path: longest, length: longest.length })
    : undefined;
}

const channelId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * What a channel calls its folder and files.
 * @param name of the extension that brings it
 * @throws UserError
 */
export function refuseUnsafeChannel({ id, files, pictures }: Channel, name: string, where: string): void {
  const said = (sentence: Sentences, data: Record<string, string>) =>
    problem(sentence, { ...data, extension: name }, { where });
  if (!channelId.test(id) || id.length > 64 || device.test(id)) throw said(names.channel, { id });
  const presets = [...(pictures?.presets ?? []), ...(pictures?.cards ?? [])];
  const own = presets.map((preset) => `picture-${preset.id}.jpg`);
  const written = files.map((file) => file.name);
  const bad = [...written, ...own].find((file) => !isSafeName(file));
  if (bad !== undefined) throw said(names.file, { id, name: String(bad) });
  const clash = clashOf(written);
  if (clash) throw said(names.files, { id, one: clash[0], other: clash[1] });
}

const names = {
  unsafe: {
    en: ['A file cannot be called {name} on every system.', 'Use letters, digits, hyphens and one ending.'],
    el: [
      'Ένα αρχείο δεν μπορεί να ονομάζεται {name} σε όλα τα συστήματα.',
      'Χρησιμοποιήστε γράμματα, ψηφία, παύλες και μία κατάληξη.',
    ],
    hu: [
      'Egy fájl neve nem lehet minden rendszeren ez: {name}.',
      'Betűket, számjegyeket, kötőjelet és egy kiterjesztést használjon.',
    ],
  },
  clash: {
    en: ['{one} and {other} would be one file on some systems.', 'Give one of them another name.'],
    el: ['Τα {one} και {other} θα ήταν ένα αρχείο σε ορισμένα συστήματα.', 'Δώστε άλλο όνομα στο ένα.'],
    hu: ['{one} és {other} egyes rendszereken ugyanaz a fájl volna.', 'Adjon az egyiknek más nevet.'],
  },
  channel: {
    en: [
      'The extension {extension} brings a channel called "{id}"; that cannot be the name of a folder everywhere.',
      'Use small Latin letters, digits and hyphens, at most 64.',
    ],
    el: [
      'Η επέκταση {extension} φέρνει κανάλι με όνομα «{id}», που δεν μπορεί να είναι όνομα φακέλου παντού.',
      'Χρησιμοποιήστε μικρά λατινικά γράμματα, ψηφία και παύλες, έως 64.',
    ],
    hu: [
      'A(z) {extension} kiterjesztés csatornája „{id}”; ez nem lehet mindenütt egy mappa neve.',
      'Kis latin betűket, számjegyeket és kötőjelet használjon, legfeljebb 64-et.',
    ],
  },
  file: {
    en: [
      'Channel {id} of the extension {extension} calls a file {name}; that cannot be the name of a file everywhere.',
      'Give it a plain name such as post.txt, without a folder.',
    ],
    el: [
      'Το κανάλι {id} της επέκτασης {extension} ονομάζει ένα αρχείο {name}, που δεν μπορεί να είναι όνομα αρχείου παντού.',
      'Δώστε του ένα απλό όνομα, όπως post.txt, χωρίς φάκελο.',
    ],
    hu: [
      'A(z) {extension} kiterjesztés {id} csatornája {name} néven írna fájlt; ez nem lehet mindenütt egy fájl neve.',
      'Adjon neki egyszerű nevet, például post.txt, mappa nélkül.',
    ],
  },
  files: {
    en: [
      'Channel {id} of the extension {extension} has the files {one} and {other}; on some systems they would be one.',
      'Give one of them another name.',
    ],
    el: [
      'Το κανάλι {id} της επέκτασης {extension} έχει τα αρχεία {one} και {other}· σε ορισμένα συστήματα θα ήταν ένα.',
      'Δώστε άλλο όνομα στο ένα.',
    ],
    hu: [
      'A(z) {extension} kiterjesztés {id} csatornájának fájljai, {one} és {other}, egyes rendszereken ugyanazok volnának.',
      'Adjon az egyiknek más nevet.',
    ],
  },
} satisfies Record<string, Sentences>;
