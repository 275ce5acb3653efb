/** What goes wrong with the output, in the three languages. */
import type { Sentences } from './sentences.js';

export const writing = {
  refused: {
    en: [
      'The system refused what a file needs ({code}).',
      'Check the disk, who may read and write there, and how many files may be open (ulimit -n).',
    ],
    el: [
      'Το σύστημα αρνήθηκε μια ενέργεια σε αρχείο ({code}).',
      'Ελέγξτε τον δίσκο, τα δικαιώματα ανάγνωσης και εγγραφής και πόσα αρχεία μπορούν να είναι ανοιχτά (ulimit -n).',
    ],
    hu: [
      'A rendszer megtagadott egy fájlműveletet ({code}).',
      'Ellenőrizze a lemezt, az olvasási és írási jogokat, és hogy hány fájl lehet nyitva (ulimit -n).',
    ],
  },
  nothingBuilt: {
    en: ['{file} is not there: nothing was built here.', 'Run onmessage build, or name the folder with --out.'],
    el: [
      'Το {file} δεν υπάρχει: εδώ δεν έχει δημιουργηθεί τίποτα.',
      'Τρέξτε onmessage build ή δώστε τον φάκελο με --out.',
    ],
    hu: [
      'Nincs ilyen fájl: {file}; itt még semmi sem készült.',
      'Futtassa: onmessage build, vagy adja meg a mappát: --out.',
    ],
  },
  notBuilt: {
    en: ['{file} is not as onmessage writes it and cannot be compared.', 'Build again: onmessage build'],
    el: ['Το {file} δεν είναι όπως το γράφει το onmessage και δεν συγκρίνεται.', 'Δημιουργήστε ξανά: onmessage build'],
    hu: ['{file} nem olyan, ahogy az onmessage írja, ezért nem vethető össze.', 'Készítse el újra: onmessage build'],
  },
  locked: {
    en: [
      'Another onmessage (process {pid}) is writing to {out}.',
      'Wait until it ends and run this again. If no such process runs, delete {lock}.',
    ],
    el: [
      'Ένα άλλο onmessage (διεργασία {pid}) γράφει στο {out}.',
      'Περιμένετε να τελειώσει και τρέξτε το ξανά. Αν δεν τρέχει τέτοια διεργασία, σβήστε το {lock}.',
    ],
    hu: [
      'Egy másik onmessage (folyamat: {pid}) éppen ide ír: {out}.',
      'Várja meg, amíg befejezi, és futtassa újra. Ha nincs ilyen folyamat, törölje ezt: {lock}.',
    ],
  },
  changedMeanwhile: {
    en: ['{folder} was changed by something else during this build.', 'Nothing was written. Build again.'],
    el: ['Το {folder} άλλαξε από κάτι άλλο όσο έτρεχε αυτή η δημιουργία.', 'Δεν γράφτηκε τίποτα. Δημιουργήστε ξανά.'],
    hu: ['{folder} közben megváltozott, nem ettől a futástól.', 'Semmi sem íródott ki. Készítse el újra.'],
  },
  cannotWrite: {
    en: [
      '{file} cannot be written ({code}).',
      'The previous output is as it was. Check the disk and who may write there.',
    ],
    el: [
      'Το {file} δεν μπορεί να γραφτεί ({code}).',
      'Η προηγούμενη έξοδος έμεινε όπως ήταν. Ελέγξτε τον δίσκο και τα δικαιώματα εγγραφής.',
    ],
    hu: [
      '{file} nem írható ({code}).',
      'Az előző kimenet változatlan maradt. Ellenőrizze a lemezt és az írási jogokat.',
    ],
  },
  leftBehind: {
    en: ['{file} cannot be written ({code}).', 'The new output is complete; the next command clears up what is left.'],
    el: [
      'Το {file} δεν μπορεί να γραφτεί ({code}).',
      'Η νέα έξοδος είναι πλήρης· η επόμενη εντολή καθαρίζει ό,τι έμεινε.',
    ],
    hu: ['{file} nem írható ({code}).', 'Az új kimenet teljes; ami visszamaradt, azt a következő parancs eltakarítja.'],
  },
  leftUnfinished: {
    en: [
      '{file} cannot be written ({code}), and the previous output could not be put back.',
      'Check the disk and who may write there, then run onmessage verify: it completes the new output.',
    ],
    el: [
      'Το {file} δεν μπορεί να γραφτεί ({code}) και η προηγούμενη έξοδος δεν μπόρεσε να επανέλθει.',
      'Ελέγξτε τον δίσκο και τα δικαιώματα εγγραφής και τρέξτε onmessage verify: ολοκληρώνει τη νέα έξοδο.',
    ],
    hu: [
      '{file} nem írható ({code}), és az előző kimenetet sem sikerült visszaállítani.',
      'Ellenőrizze a lemezt és az írási jogokat, majd futtassa: onmessage verify; az befejezi az új kimenetet.',
    ],
  },
  link: {
    en: ['{file} is a link; nothing is written through it.', 'Put an ordinary file or folder in its place.'],
    el: [
      'Το {file} είναι σύνδεσμος (link)· τίποτα δεν γράφεται μέσα από αυτόν.',
      'Βάλτε στη θέση του ένα συνηθισμένο αρχείο ή φάκελο.',
    ],
    hu: ['{file} egy hivatkozás (link); azon át semmit sem írunk.', 'Tegyen a helyére közönséges fájlt vagy mappát.'],
  },
  linkedOut: {
    en: [
      'The output folder {folder} is a link; nothing is written through it.',
      'Name the folder it leads to: --out {to}',
    ],
    el: [
      'Ο φάκελος εξόδου {folder} είναι σύνδεσμος (link)· τίποτα δεν γράφεται μέσα από αυτόν.',
      'Δώστε τον φάκελο στον οποίο οδηγεί: --out {to}',
    ],
    hu: [
      'A kimeneti mappa ({folder}) egy hivatkozás (link); azon át semmit sem írunk.',
      'Adja meg a mappát, ahová vezet: --out {to}',
    ],
  },
  outOverSources: {
    en: [
      'The output folder {folder} would lie over {source}, which is read.',
      'Choose a folder of its own with --out, such as editions.',
    ],
    el: [
      'Ο φάκελος εξόδου {folder} θα κάλυπτε το {source}, από όπου διαβάζουμε.',
      'Διαλέξτε ξεχωριστό φάκελο με --out, για παράδειγμα editions.',
    ],
    hu: [
      'A kimeneti mappa ({folder}) egybeesne ezzel: {source}, ahonnan olvasunk.',
      'Válasszon külön mappát az --out kapcsolóval, például: editions.',
    ],
  },
  longPath: {
    en: [
      '{path} has {length} characters; many programs on Windows open at most 259, with the folders above.',
      'Give the message a shorter id.',
    ],
    el: [
      'Το {path} έχει {length} χαρακτήρες· πολλά προγράμματα στα Windows ανοίγουν έως 259, μαζί με τους φακέλους από πάνω.',
      'Δώστε στο μήνυμα συντομότερο id.',
    ],
    hu: [
      '{path}: {length} karakter; sok windowsos program legfeljebb 259-et nyit meg, a fölötte lévő mappákkal együtt.',
      'Adjon az üzenetnek rövidebb azonosítót (id).',
    ],
  },
  brokenRecord: {
    en: [
      '{file} was changed by someone else: what a killed build left cannot be finished.',
      'Delete it and build again.',
    ],
    el: [
      'Κάποιος άλλος άλλαξε το {file}: το build που διακόπηκε δεν μπορεί να ολοκληρωθεί.',
      'Σβήστε το και τρέξτε ξανά το build.',
    ],
    hu: [
      'Valaki más módosította ezt: {file}, így a megszakadt build nem fejezhető be.',
      'Törölje, és futtassa újra a build parancsot.',
    ],
  },
  foreignOut: {
    en: ['{folder} was not made by onmessage and is in the way.', 'Move it away, or choose another folder with --out.'],
    el: [
      'Ο φάκελος {folder} δεν δημιουργήθηκε από το onmessage και εμποδίζει.',
      'Μετακινήστε τον ή διαλέξτε άλλον φάκελο με --out.',
    ],
    hu: [
      'A(z) {folder} mappát nem az onmessage készítette, és útban van.',
      'Helyezze át, vagy válasszon másik mappát az --out kapcsolóval.',
    ],
  },
} satisfies Record<string, Sentences>;
