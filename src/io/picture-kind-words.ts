/** What people hand in for a picture, by name, and what pictures hide: in the three languages. */
import type { OtherKind } from './picture-kind.js';
import type { OtherUse } from './picture-polyglot.js';
import type { Sentences } from './sentences.js';

type Named = readonly [en: string, el: string, hu: string];

const picture: Named = [
  'Export it as JPEG or PNG.',
  'Εξαγάγετέ το ως JPEG ή PNG.',
  'Exportálja JPEG vagy PNG formátumban.',
];
const download: Named = [
  'Save the picture itself, not the page around it.',
  'Αποθηκεύστε την ίδια την εικόνα, όχι τη σελίδα γύρω της.',
  'Magát a képet mentse el, ne az oldalt, amelyen áll.',
];
const page: Named = [
  'Export the page that you need as PNG.',
  'Εξαγάγετε ως PNG τη σελίδα που χρειάζεστε.',
  'Exportálja PNG-ként a szükséges oldalt.',
];
const unpack: Named = [
  'Unpack it and use the picture inside.',
  'Αποσυμπιέστε το και χρησιμοποιήστε την εικόνα που περιέχει.',
  'Csomagolja ki, és használja a benne lévő képet.',
];
const still: Named = [
  'Save one still of it as JPEG.',
  'Αποθηκεύστε ένα στιγμιότυπό του ως JPEG.',
  'Mentsen ki belőle egy állóképet JPEG-ként.',
];
const copy: Named = [
  'Copy it again from where it came from.',
  'Αντιγράψτε το ξανά από εκεί που ήρθε.',
  'Másolja át újra onnan, ahonnan való.',
];
const utf8: Named = [
  'Save it as UTF-8, or export it as PNG.',
  'Αποθηκεύστε το ως UTF-8 ή εξαγάγετέ το ως PNG.',
  'Mentse UTF-8 kódolással, vagy exportálja PNG-ként.',
];

const kinds: Readonly<Record<OtherKind, readonly [what: Named, cure: Named]>> = {
  heic: [
    [
      'a HEIC photo as phones keep it',
      'φωτογραφία HEIC, όπως την κρατούν τα κινητά',
      'HEIC-fénykép, ahogy a telefonok tárolják',
    ],
    picture,
  ],
  tiff: [['a TIFF picture', 'εικόνα TIFF', 'TIFF-kép'], picture],
  bmp: [['a BMP picture', 'εικόνα BMP', 'BMP-kép'], picture],
  photoshop: [['a Photoshop document', 'έγγραφο του Photoshop', 'Photoshop-dokumentum'], picture],
  jxl: [['a JPEG XL picture', 'εικόνα JPEG XL', 'JPEG XL kép'], picture],
  ico: [['a Windows icon', 'εικονίδιο των Windows', 'Windows-ikon'], picture],
  pdf: [['a PDF', 'PDF', 'PDF'], page],
  page: [['a web page', 'ιστοσελίδα', 'weboldal'], download],
  video: [['a film', 'βίντεο', 'videó'], still],
  archive: [['an archive', 'συμπιεσμένο αρχείο', 'tömörített fájl'], unpack],
  utf16: [['a drawing in UTF-16', 'σχέδιο σε UTF-16', 'UTF-16 kódolású rajz'], utf8],
  empty: [['empty', 'άδειο', 'üres fájl'], copy],
};

export function otherKind(kind: OtherKind): Sentences {
  const [[en, el, hu], cure] = kinds[kind];
  return {
    en: [`{file} is ${en}.`, cure[0]],
    el: [`Το {file} είναι ${el}.`, cure[1]],
    hu: [`Ez ${hu}: {file}.`, cure[2]],
  };
}

const uses: Readonly<Record<OtherUse, Named>> = {
  archive: ['an archive that can be unpacked', 'αρχείο που αποσυμπιέζεται', 'kicsomagolható archívum'],
  program: ['a program', 'πρόγραμμα', 'program'],
  page: ['a web page', 'ιστοσελίδα', 'weboldal'],
  script: ['a script that can be run', 'σενάριο εντολών που εκτελείται', 'futtatható parancsfájl'],
  pdf: ['a PDF', 'PDF', 'PDF'],
};

export function otherUse(use: OtherUse): Sentences {
  const [en, el, hu] = uses[use];
  return {
    en: [`The picture {file} is also ${en}.`, 'Open it in a picture editor and save it again.'],
    el: [
      `Η εικόνα {file} είναι συγχρόνως και ${el}.`,
      'Ανοίξτε την σε πρόγραμμα επεξεργασίας εικόνας και αποθηκεύστε την ξανά.',
    ],
    hu: [`A kép egyben ${hu} is: {file}.`, 'Nyissa meg egy képszerkesztőben, és mentse el újra.'],
  };
}
