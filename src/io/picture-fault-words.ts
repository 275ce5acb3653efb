/** What keeps a file from being published as a picture: one sentence and a cure, in the three languages. */
import type { Sentences } from './sentences.js';

export type PictureFault = keyof typeof pictureFaults;

const again = {
  en: 'Copy it again from where it came from.',
  el: 'Αντιγράψτε την ξανά από εκεί που ήρθε.',
  hu: 'Másolja át újra onnan, ahonnan való.',
};
const smaller = { en: 'Make it smaller.', el: 'Μικρύνετέ την.', hu: 'Csökkentse a méretét.' };
const anew = {
  en: 'Open it in a picture editor and save it again.',
  el: 'Ανοίξτε την σε πρόγραμμα επεξεργασίας εικόνας και αποθηκεύστε την ξανά.',
  hu: 'Nyissa meg egy képszerkesztőben, és mentse el újra.',
};
const plain = {
  en: 'Export it again as a plain SVG, or as PNG.',
  el: 'Εξαγάγετέ το ξανά ως απλό SVG ή ως PNG.',
  hu: 'Exportálja újra egyszerű SVG-ként vagy PNG-ként.',
};
const simpler = {
  en: 'Simplify it, or export it as PNG.',
  el: 'Απλοποιήστε το ή εξαγάγετέ το ως PNG.',
  hu: 'Egyszerűsítse, vagy exportálja PNG-ként.',
};

/** `{what}` is a word of the file itself. */
export const pictureFaults = {
  notPicture: {
    en: ['{file} is no picture that can be published.', 'Save it as JPEG, PNG, WebP, GIF, AVIF or SVG.'],
    el: ['Το {file} δεν είναι εικόνα που δημοσιεύεται.', 'Αποθηκεύστε το ως JPEG, PNG, WebP, GIF, AVIF ή SVG.'],
    hu: ['{file} nem közzétehető kép.', 'Mentse JPEG, PNG, WebP, GIF, AVIF vagy SVG formátumban.'],
  },
  cutOff: {
    en: ['The picture {file} is cut off: its end is missing.', again.en],
    el: ['Η εικόνα {file} δεν είναι ολόκληρη: λείπει το τέλος της.', again.el],
    hu: ['A kép csonka, hiányzik a vége: {file}.', again.hu],
  },
  damaged: {
    en: ['The picture {file} is damaged: its parts do not fit together.', again.en],
    el: ['Η εικόνα {file} είναι κατεστραμμένη: τα μέρη της δεν ταιριάζουν.', again.el],
    hu: ['A kép sérült, részei nem illenek össze: {file}.', again.hu],
  },
  zeroSized: {
    en: ['The picture {file} has no size: {width} × {height} pixels.', again.en],
    el: ['Η εικόνα {file} δεν έχει μέγεθος: {width} × {height} εικονοστοιχεία.', again.el],
    hu: ['A képnek nincs mérete ({width} × {height} képpont): {file}.', again.hu],
  },
  tooManyPixels: {
    en: ['The picture {file} has more than 50 million pixels.', smaller.en],
    el: ['Η εικόνα {file} έχει πάνω από 50 εκατομμύρια εικονοστοιχεία.', smaller.el],
    hu: ['A kép több mint 50 millió képpontos: {file}.', smaller.hu],
  },
  memory: {
    en: [
      'The picture {file} takes more than 300 MB of memory to open.',
      'Make it smaller, or save it as an ordinary JPEG.',
    ],
    el: [
      'Η εικόνα {file} χρειάζεται πάνω από 300 MB μνήμης για να ανοίξει.',
      'Μικρύνετέ την ή αποθηκεύστε την ως απλό JPEG.',
    ],
    hu: [
      'A kép megnyitásához több mint 300 MB memória kell: {file}.',
      'Csökkentse a méretét, vagy mentse egyszerű JPEG-ként.',
    ],
  },
  tooLong: {
    en: ['One side of the picture {file} has {side} pixels; formats of the web take at most 16,383.', smaller.en],
    el: [
      'Η μία πλευρά της εικόνας {file} έχει {side} εικονοστοιχεία· οι μορφές του διαδικτύου δέχονται έως 16.383.',
      smaller.el,
    ],
    hu: ['A kép egyik oldala {side} képpont; a webes formátumok legfeljebb 16 383-at bírnak: {file}.', smaller.hu],
  },
  frames: {
    en: [
      'The picture {file} has {frames} frames; at most 200 frames, and 100 million pixels in all of them, are taken.',
      'Shorten the animation, or choose one still picture.',
    ],
    el: [
      'Η εικόνα {file} έχει {frames} καρέ· γίνονται δεκτά έως 200 καρέ και 100 εκατομμύρια εικονοστοιχεία συνολικά.',
      'Συντομεύστε την κίνηση ή διαλέξτε μία σταθερή εικόνα.',
    ],
    hu: [
      'A kép {frames} képkockából áll; legfeljebb 200 képkocka és összesen 100 millió képpont fogadható el: {file}.',
      'Rövidítse meg az animációt, vagy válasszon egyetlen állóképet.',
    ],
  },
  moving: {
    en: [
      'The picture {file} is a moving AVIF, which cannot be drawn.',
      'Export it as WebP or GIF, or one still as JPEG.',
    ],
    el: [
      'Η εικόνα {file} είναι κινούμενο AVIF, που δεν μπορεί να σχεδιαστεί.',
      'Εξαγάγετέ την ως WebP ή GIF, ή ένα καρέ της ως JPEG.',
    ],
    hu: [
      'A kép mozgó AVIF, amely nem dolgozható fel: {file}.',
      'Exportálja WebP vagy GIF formátumban, vagy egy képkockáját JPEG-ként.',
    ],
  },
  passes: {
    en: ['The picture {file} is written in more than 100 passes.', anew.en],
    el: ['Η εικόνα {file} είναι γραμμένη σε πάνω από 100 περάσματα.', anew.el],
    hu: ['A kép több mint 100 menetben van mentve: {file}.', anew.hu],
  },
  notes: {
    en: [
      'The picture {file} carries too much beside itself: over 4 MB of colour profile, text or camera data, or 8 MB unpacked.',
      'Save it without metadata.',
    ],
    el: [
      'Η εικόνα {file} κουβαλά πολλά πέρα από τον εαυτό της: προφίλ χρώματος, κείμενο ή στοιχεία κάμερας πάνω από 4 MB, ή 8 MB αποσυμπιεσμένα.',
      'Αποθηκεύστε την χωρίς μεταδεδομένα.',
    ],
    hu: [
      'A kép túl sok kísérőadatot hordoz: 4 MB-nál több, kibontva 8 MB-nál több színprofilt, szöveget vagy kameraadatot: {file}.',
      'Mentse el metaadatok nélkül.',
    ],
  },
  acts: {
    en: ['The drawing {file} can act: it holds {what}', plain.en],
    el: ['Το σχέδιο {file} μπορεί να εκτελέσει κάτι: περιέχει {what}', plain.el],
    hu: ['A rajz ({file}) működni tud, mert ezt tartalmazza: {what}', plain.hu],
  },
  reaches: {
    en: [
      'The drawing {file} points at something outside itself: {what}',
      'Put into the drawing what it shows, or export it as PNG.',
    ],
    el: [
      'Το σχέδιο {file} παραπέμπει σε κάτι έξω από αυτό: {what}',
      'Ενσωματώστε στο σχέδιο ό,τι δείχνει ή εξαγάγετέ το ως PNG.',
    ],
    hu: ['A rajz ({file}) rajta kívül állóra hivatkozik: {what}', 'Ágyazza be, amit mutat, vagy exportálja PNG-ként.'],
  },
  instruction: {
    en: ['The drawing {file} holds an instruction to other programs: {what}', plain.en],
    el: ['Το σχέδιο {file} περιέχει οδηγία προς άλλα προγράμματα: {what}', plain.el],
    hu: ['A rajz ({file}) más programoknak szóló utasítást tartalmaz: {what}', plain.hu],
  },
  doctype: {
    en: ['The drawing {file} declares a document type of its own.', plain.en],
    el: ['Το σχέδιο {file} δηλώνει δικό του τύπο εγγράφου (DOCTYPE).', plain.el],
    hu: ['A rajz saját dokumentumtípust (DOCTYPE) határoz meg: {file}.', plain.hu],
  },
  encoding: {
    en: ['The drawing {file} is not written in UTF-8.', 'Save it as UTF-8, or export it as PNG.'],
    el: ['Το σχέδιο {file} δεν είναι γραμμένο σε UTF-8.', 'Αποθηκεύστε το ως UTF-8 ή εξαγάγετέ το ως PNG.'],
    hu: ['A rajz nem UTF-8 kódolású: {file}.', 'Mentse UTF-8 kódolással, vagy exportálja PNG-ként.'],
  },
  broken: {
    en: ['The drawing {file} is cut off or not well formed.', plain.en],
    el: ['Το σχέδιο {file} είναι κομμένο ή έχει λάθη στη σύνταξή του.', plain.el],
    hu: ['A rajz csonka vagy hibás felépítésű: {file}.', plain.hu],
  },
  unsized: {
    en: ['The drawing {file} does not say how large it is.', 'Give it a width and a height, or a viewBox.'],
    el: ['Το σχέδιο {file} δεν δηλώνει το μέγεθός του.', 'Ορίστε πλάτος και ύψος ή viewBox.'],
    hu: ['A rajz nem adja meg a méretét: {file}.', 'Adjon meg szélességet és magasságot vagy viewBox értéket.'],
  },
  longDrawing: {
    en: ['The drawing {file} has more than 2 MB.', simpler.en],
    el: ['Το σχέδιο {file} ξεπερνά τα 2 MB.', simpler.el],
    hu: ['A rajz 2 MB-nál nagyobb: {file}.', simpler.hu],
  },
  heavy: {
    en: [
      'The drawing {file} unfolds into more than can be drawn: over 50,000 elements, 200 levels, 100,000 repeats or 100 filters.',
      simpler.en,
    ],
    el: [
      'Το σχέδιο {file} ξεδιπλώνεται σε περισσότερα απ’ όσα σχεδιάζονται: πάνω από 50.000 στοιχεία, 200 επίπεδα, 100.000 επαναλήψεις ή 100 φίλτρα.',
      simpler.el,
    ],
    hu: [
      'A rajz kibontva több, mint ami megrajzolható: 50 000-nél több elem, 200-nál több szint, 100 000-nél több ismétlés vagy 100-nál több szűrő: {file}.',
      simpler.hu,
    ],
  },
  circle: {
    en: ['The drawing {file} contains itself: {what} leads back to {what}', plain.en],
    el: ['Το σχέδιο {file} περιέχει τον εαυτό του: το {what} οδηγεί πίσω στο {what}', plain.el],
    hu: ['A rajz ({file}) önmagát tartalmazza, visszavezet ide: {what}', plain.hu],
  },
  unfitInside: {
    en: [
      'A picture that lies in the drawing {file} cannot be published.',
      'Put in a whole JPEG, PNG, WebP or GIF, or export the drawing as PNG.',
    ],
    el: [
      'Μια εικόνα μέσα στο σχέδιο {file} δεν μπορεί να δημοσιευτεί.',
      'Βάλτε ολόκληρη JPEG, PNG, WebP ή GIF ή εξαγάγετε το σχέδιο ως PNG.',
    ],
    hu: [
      'A rajzba ágyazott egyik kép nem tehető közzé: {file}.',
      'Tegyen bele ép JPEG-, PNG-, WebP- vagy GIF-képet, vagy exportálja a rajzot PNG-ként.',
    ],
  },
} satisfies Record<string, Sentences>;

export const picturePaths = {
  outside: {
    en: [
      '{file} leads out of {root}.',
      'Put the picture beside its message, or name it from the content folder: /shared/x.jpg',
    ],
    el: [
      'Το {file} οδηγεί έξω από τον φάκελο {root}.',
      'Βάλτε την εικόνα δίπλα στο μήνυμά της ή γράψτε τη διαδρομή από τον φάκελο περιεχομένου: /shared/x.jpg',
    ],
    hu: [
      '{file} kivezet ebből a mappából: {root}.',
      'Tegye a képet az üzenete mellé, vagy adja meg a tartalom mappájától: /shared/x.jpg',
    ],
  },
  device: {
    en: ['{file} is a name that Windows keeps for devices.', 'Give the picture another name.'],
    el: ['Το {file} είναι όνομα που τα Windows κρατούν για συσκευές.', 'Δώστε στην εικόνα άλλο όνομα.'],
    hu: ['{file} olyan név, amelyet a Windows eszközöknek tart fenn.', 'Adjon más nevet a képnek.'],
  },
} satisfies Record<string, Sentences>;
