/** What goes wrong with files, in the three languages: [message, hint]. `{names}` are filled in. */
import { UserError, type ErrorWords } from '../errors.js';
import { fillIn } from '../languages/index.js';

type Sentence = readonly [message: string, hint?: string];
export type Sentences = Readonly<Record<'en' | 'el' | 'hu', Sentence>>;

/** A UserError that says the same in en, el and hu. */
export function problem(
  sentences: Sentences,
  data: Readonly<Record<string, string | number>> = {},
  more: { where?: string; excerpt?: string; cause?: unknown } = {},
): UserError {
  const words = Object.fromEntries(
    Object.entries(sentences).map(([locale, [message, hint]]): [string, ErrorWords] => [
      locale,
      { message: fillIn(message, data), hint: hint && fillIn(hint, data) },
    ]),
  );
  return new UserError(words.en!.message, { ...more, hint: words.en!.hint, words });
}

export const sentences = {
  notUtf8: {
    en: ['This byte is not UTF-8.', 'Save the file as UTF-8.'],
    el: ['Αυτό το byte δεν είναι UTF-8.', 'Αποθηκεύστε το αρχείο ως UTF-8.'],
    hu: ['Ez a bájt nem UTF-8.', 'Mentse a fájlt UTF-8 kódolással.'],
  },
  utf16: {
    en: ['The file is saved as UTF-16.', 'Save it as UTF-8.'],
    el: ['Το αρχείο είναι αποθηκευμένο ως UTF-16.', 'Αποθηκεύστε το ως UTF-8.'],
    hu: ['A fájl UTF-16 kódolású.', 'Mentse UTF-8 kódolással.'],
  },
  nul: {
    en: ['There is a NUL character here; a text has none.', 'Delete it, or check that this is a text file.'],
    el: [
      'Υπάρχει εδώ χαρακτήρας NUL, που δεν έχει θέση σε κείμενο.',
      'Σβήστε τον ή ελέγξτε ότι είναι αρχείο κειμένου.',
    ],
    hu: ['Itt egy NUL karakter áll; szövegben ilyen nincs.', 'Törölje, vagy nézze meg, szövegfájl-e ez.'],
  },
  tooBig: {
    en: ['{file} has {size} MB; at most {max} MB are read.', 'Make it smaller.'],
    el: ['Το {file} έχει {size} MB· διαβάζονται έως {max} MB.', 'Μικρύνετέ το.'],
    hu: ['{file}: {size} MB; legfeljebb {max} MB olvasható be.', 'Csökkentse a méretét.'],
  },
  notFile: {
    en: ['{file} is not a regular file.', 'Put an ordinary file in its place.'],
    el: ['Το {file} δεν είναι κανονικό αρχείο.', 'Βάλτε στη θέση του ένα συνηθισμένο αρχείο.'],
    hu: ['{file} nem közönséges fájl.', 'Tegyen a helyére egy közönséges fájlt.'],
  },
  outside: {
    en: ['{file} leads out of {root}.', 'Keep what a message uses inside its content folder.'],
    el: [
      'Το {file} οδηγεί έξω από τον φάκελο {root}.',
      'Κρατήστε ό,τι χρησιμοποιεί ένα μήνυμα μέσα στον φάκελο περιεχομένου.',
    ],
    hu: ['{file} kivezet ebből a mappából: {root}.', 'Amit egy üzenet használ, maradjon a tartalom mappájában.'],
  },
  missing: {
    en: ['There is no file or folder {file}.', 'Check the spelling, or name a message that exists.'],
    el: ['Δεν υπάρχει αρχείο ή φάκελος {file}.', 'Ελέγξτε την ορθογραφία ή δώστε ένα μήνυμα που υπάρχει.'],
    hu: ['Nincs ilyen fájl vagy mappa: {file}.', 'Ellenőrizze az írásmódot, vagy adjon meg egy létező üzenetet.'],
  },
  missingMeant: {
    en: ['There is no file or folder {file}.', 'Did you mean {meant}?'],
    el: ['Δεν υπάρχει αρχείο ή φάκελος {file}.', 'Μήπως εννοούσατε {meant};'],
    hu: ['Nincs ilyen fájl vagy mappa: {file}.', 'Erre gondolt: {meant}?'],
  },
  unreadable: {
    en: ['{file} cannot be read ({code}).', 'Check who may read it.'],
    el: ['Το {file} δεν μπορεί να διαβαστεί ({code}).', 'Ελέγξτε τα δικαιώματα ανάγνωσης.'],
    hu: ['{file} nem olvasható ({code}).', 'Ellenőrizze az olvasási jogokat.'],
  },
  noMessages: {
    en: [
      'There is no message in {folder}.',
      'Start with "onmessage init", or name a Markdown file: onmessage check post.md',
    ],
    el: [
      'Δεν υπάρχει μήνυμα στο {folder}.',
      'Ξεκινήστε με «onmessage init» ή δώστε ένα αρχείο Markdown: onmessage check post.md',
    ],
    hu: [
      'Nincs üzenet itt: {folder}.',
      'Kezdje az „onmessage init” paranccsal, vagy adjon meg egy Markdown-fájlt: onmessage check post.md',
    ],
  },
  noSource: {
    en: ['{file} is a translation, but {main} is not there.', 'Add {main}, or rename this file to it.'],
    el: ['Το {file} είναι μετάφραση, αλλά λείπει το {main}.', 'Προσθέστε το {main} ή δώστε αυτό το όνομα στο αρχείο.'],
    hu: ['{file} fordítás, de {main} hiányzik.', 'Adja hozzá ezt: {main}, vagy nevezze át rá a fájlt.'],
  },
  equalIds: {
    en: ['Two messages have the id "{id}": {one} and {other}.', 'Give one of them another id in its front matter.'],
    el: ['Δύο μηνύματα έχουν το id «{id}»: {one} και {other}.', 'Δώστε στο ένα άλλο id, στα πεδία της αρχής του.'],
    hu: [
      'Két üzenetnek ugyanaz az azonosítója („{id}”): {one} és {other}.',
      'Adjon az egyiknek más id-t a mezői között.',
    ],
  },
  badLock: {
    en: [
      'The translation lock cannot be read: {reason}.',
      'Restore it from version control, or delete it and accept the translations again.',
    ],
    el: [
      'Το αρχείο αποδοχής των μεταφράσεων (lock) δεν διαβάζεται: {reason}.',
      'Επαναφέρετέ το από το git ή σβήστε το και αποδεχτείτε ξανά τις μεταφράσεις.',
    ],
    hu: [
      'A fordítási zár nem olvasható: {reason}.',
      'Állítsa vissza a verziókövetőből, vagy törölje, és fogadja el újra a fordításokat.',
    ],
  },
  noBrand: {
    en: ['There is no brand file {file}.', 'Check --brand, or make one with "onmessage init".'],
    el: ['Δεν υπάρχει αρχείο μάρκας {file}.', 'Ελέγξτε το --brand ή φτιάξτε ένα με «onmessage init».'],
    hu: ['Nincs ilyen márkafájl: {file}.', 'Ellenőrizze a --brand kapcsolót, vagy készítsen egyet: „onmessage init”.'],
  },
  twoBrands: {
    en: ['There are two brand files: {one} and {other}.', 'Keep one, or choose with --brand.'],
    el: ['Υπάρχουν δύο αρχεία μάρκας: {one} και {other}.', 'Κρατήστε το ένα ή διαλέξτε με --brand.'],
    hu: ['Két márkafájl van: {one} és {other}.', 'Csak az egyiket tartsa meg, vagy válasszon a --brand kapcsolóval.'],
  },
  brandCode: {
    en: ['The brand could not be run: {reason}', 'Mend this line.'],
    el: ['Το αρχείο της μάρκας δεν εκτελείται: {reason}', 'Διορθώστε αυτή τη γραμμή.'],
    hu: ['A márkafájl nem futtatható: {reason}', 'Javítsa ki ezt a sort.'],
  },
  brandSyntax: {
    en: ['This is not {kind}: {reason}', 'Mend this line.'],
    el: ['Αυτό δεν είναι {kind}: {reason}', 'Διορθώστε αυτή τη γραμμή.'],
    hu: ['Ez nem {kind}: {reason}', 'Javítsa ki ezt a sort.'],
  },
  brandNoExport: {
    en: ['The brand file exports no brand.', 'Write: export default defineBrand({ name: … })'],
    el: ['Το αρχείο της μάρκας δεν εξάγει μάρκα.', 'Γράψτε: export default defineBrand({ name: … })'],
    hu: ['A márkafájl nem exportál márkát.', 'Írja így: export default defineBrand({ name: … })'],
  },
  extension: {
    en: ['The extension {name} could not be loaded: {reason}', 'Check its path or install its package.'],
    el: ['Η επέκταση {name} δεν φορτώνεται: {reason}', 'Ελέγξτε τη διαδρομή ή εγκαταστήστε το πακέτο της.'],
    hu: ['A(z) {name} kiterjesztés nem tölthető be: {reason}', 'Ellenőrizze az útvonalát, vagy telepítse a csomagját.'],
  },
  changedMeanwhile: {
    en: ['{file} changed while it was being read; it was left as it is.', 'Run the command again.'],
    el: ['Το {file} άλλαξε την ώρα που διαβαζόταν· έμεινε όπως είναι.', 'Τρέξτε ξανά την εντολή.'],
    hu: ['{file} olvasás közben megváltozott, ezért érintetlen maradt.', 'Futtassa újra a parancsot.'],
  },
} satisfies Record<string, Sentences>;
