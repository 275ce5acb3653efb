/** Font files for what is drawn: the brand's own, checked before anything is drawn with them, or Noto Sans. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import { fillIn, isKnownLanguage, languageOf } from '../languages/index.js';
import type { Brand } from '../model.js';
import { readFont, type FontFault } from '../model/font.js';
import type { BrandProblem } from './brand-problems.js';
import { readInside } from './read-text.js';

/** Bytes of static TTF or OTF files. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

type Say = BrandProblem['say'];

const maxFont = 20 * 1024 * 1024;

/** What every language writes. */
const common = '0123456789.,:;!?%€&+-()/';

/**
 * The fonts a brand names, and what is wrong with them.
 * @param rootOf folder that a file may not leave
 */
export function readFonts(
  { look, locales }: Brand,
  dir: string,
  rootOf: (path: string) => string,
): { readonly fonts?: FontFiles; readonly problems: readonly BrandProblem[] } {
  const { files } = look.fonts;
  if (!files) return { problems: [] };
  const problems: BrandProblem[] = [];
  const read = (key: 'regular' | 'bold'): Uint8Array | undefined => {
    const path = ['look', 'fonts', 'files', key];
    try {
      const bytes = readInside(join(dir, files[key]), rootOf(join(dir, files[key])), dir, maxFont);
      problems.push(...faultsOf(bytes, files[key], Object.keys(locales)).map((say) => ({ path, say })));
      return bytes;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { en, el, hu } = error.words;
      problems.push({ path, say: { en: en!.message, el: el!.message, hu: hu!.message } });
      return undefined;
    }
  };
  const [regular, bold] = [read('regular'), read('bold')];
  return { problems, fonts: regular && bold && problems.length === 0 ? { regular, bold } : undefined };
}

/** Noto Sans: every letter of English, Greek and Hungarian. */
export function standardFonts(): FontFiles {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'));
  const read = (weight: string) => readFileSync(join(folder, weight, `NotoSans_${weight}.ttf`));
  return { regular: read('400Regular'), bold: read('700Bold') };
}

function faultsOf(bytes: Uint8Array, file: string, locales: readonly string[]): Say[] {
  const font = readFont(bytes);
  if (typeof font === 'string') return [filled(faults[font], { file })];
  const known = locales.filter(isKnownLanguage);
  return (known.length > 0 ? known : ['en']).flatMap((locale) => {
    const lacking = [...languageOf(locale).setting.letters, ...common].filter(
      (letter) => font.glyph(letter.codePointAt(0)!) === 0,
    );
    const letters = `${lacking.slice(0, 12).join(' ')}${lacking.length > 12 ? ' …' : ''}`;
    return lacking.length > 0 ? [filled(lacks, { file, locale, letters })] : [];
  });
}

const filled = (say: Say, data: Readonly<Record<string, string>>): Say => ({
  en: fillIn(say.en, data),
  el: fillIn(say.el, data),
  hu: fillIn(say.hu, data),
});

const lacks: Say = {
  en: '{file} lacks letters of "{locale}": {letters}. Name a complete font, or leave look.fonts.files out: cards are then set in Noto Sans.',
  el: 'από το {file} λείπουν γράμματα για τη γλώσσα «{locale}»: {letters}. Δώστε πλήρη γραμματοσειρά ή παραλείψτε το look.fonts.files: οι κάρτες στοιχειοθετούνται τότε με Noto Sans.',
  hu: 'a(z) {file} fájlból hiányoznak betűk („{locale}”): {letters}. Adjon meg teljes betűkészletet, vagy hagyja el a look.fonts.files kulcsot: a kártyák akkor Noto Sans betűvel készülnek.',
};

const faults: Readonly<Record<FontFault, Say>> = {
  woff: {
    en: '{file} is a font for web pages (WOFF); name the TTF or OTF file.',
    el: 'το {file} είναι γραμματοσειρά για ιστοσελίδες (WOFF)· δώστε το αρχείο TTF ή OTF.',
    hu: 'a(z) {file} weboldalakhoz való betűkészlet (WOFF); a TTF vagy OTF fájlt adja meg.',
  },
  collection: {
    en: '{file} holds several fonts (TTC); name a file with one.',
    el: 'το {file} περιέχει πολλές γραμματοσειρές (TTC)· δώστε αρχείο με μία.',
    hu: 'a(z) {file} több betűkészletet tartalmaz (TTC); olyan fájlt adjon meg, amelyben csak egy van.',
  },
  variable: {
    en: '{file} is a variable font; name the static files, one for each weight.',
    el: 'το {file} είναι μεταβλητή γραμματοσειρά· δώστε τα στατικά αρχεία, ένα για κάθε βάρος.',
    hu: 'a(z) {file} változó betűkészlet; a statikus fájlokat adja meg, vastagságonként egyet.',
  },
  broken: {
    en: '{file} is no font that can be read; name a TTF or OTF file.',
    el: 'το {file} δεν διαβάζεται ως γραμματοσειρά· δώστε αρχείο TTF ή OTF.',
    hu: 'a(z) {file} nem olvasható betűkészletként; TTF vagy OTF fájlt adjon meg.',
  },
};
