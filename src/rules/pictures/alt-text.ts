/** Every picture says what it shows, in every language, in words of its own. */
import type { Message, MessageText, Problem, Rule } from '../../model.js';
import { foldLetters, languageOf } from '../../languages/index.js';
import { bareWords } from '../elements.js';
import { namedPictures, type NamedPicture } from './pictures.js';

type Described = NamedPicture & { readonly alt: string };

const nameOf = (src: string): string => src.split('/').pop()!;

/** A picture's name with or without its ending, or one that a camera gave. */
function isFileName(alt: string, { pictures }: Message): boolean {
  if (/^(?:IMG|DSC[NF]?|PXL|DCIM|Screenshot)[ _-]?\d[\w .-]*$/i.test(alt)) return true;
  return pictures.some(({ src }) => {
    const name = nameOf(src);
    return alt === src || alt.toLowerCase() === name.toLowerCase() || alt === name.replace(/\.\w+$/, '');
  });
}

const openers = new Map<string, RegExp>();
/** “Image of”: a screen reader has said that already. */
function opener(alt: string, locale: string): string | undefined {
  const { id, voice } = languageOf(locale);
  const pattern = openers.get(id) ?? new RegExp(`^(?:${voice.pictureOpeners.join('|')})(?![\\p{L}\\p{N}_])`, 'u');
  openers.set(id, pattern);
  const found = pattern.exec(foldLetters(alt.normalize('NFC')));
  return found ? alt.normalize('NFC').slice(0, found[0].length) : undefined;
}

/** Words of a language, not a name or a number alone: names are the same everywhere. */
const speaks = (alt: string): boolean => (alt.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu) ?? []).length >= 3;

const cureOf = ({ role }: NamedPicture): string | undefined => (role === 'body' ? 'inTextCure' : undefined);

function wordingOf(picture: Described, message: Message, text: MessageText): Problem | undefined {
  const { src, alt, caption, place: at } = picture;
  const found = { at, excerpt: alt, data: { src, locale: text.locale } };
  if (isFileName(alt.trim(), message)) return { ...found, say: 'fileName', severity: 'warning', cure: cureOf(picture) };
  const begins = opener(alt.trim(), text.locale);
  if (begins) return { ...found, say: 'opener', severity: 'note', data: { src, begins } };
  if (caption && bareWords(caption) === bareWords(alt)) return { ...found, say: 'caption', severity: 'note' };
  return undefined;
}

/** The same words for another picture of the text, or in another language. */
function repeatedIn(
  picture: Described,
  before: readonly Described[],
  message: Message,
  text: MessageText,
): Problem | undefined {
  const { src, alt, place: at } = picture;
  const same = (one: NamedPicture) => one.alt !== undefined && bareWords(one.alt) === bareWords(alt);
  const twin = before.find((one) => one.src !== src && same(one));
  if (twin) return { at, say: 'twice', severity: 'warning', data: { src, other: twin.src }, excerpt: alt };
  const { sourceLocale } = message;
  if (languageOf(text.locale).id === languageOf(sourceLocale).id || !speaks(alt)) return undefined;
  const source = [...namedPictures(message.texts[sourceLocale]!)].find((one) => one.src === src);
  return source && same(source)
    ? {
        at,
        say: 'untranslated',
        severity: 'warning',
        data: { src, locale: text.locale, source: sourceLocale },
        excerpt: alt,
      }
    : undefined;
}

function* faultsIn(text: MessageText, message: Message): Generator<Problem> {
  const before: Described[] = [];
  for (const picture of namedPictures(text)) {
    const { src, alt, place: at } = picture;
    if (alt === undefined)
      yield { at, say: 'missing', cure: cureOf(picture), data: { src, locale: text.locale }, excerpt: src };
    if (!alt?.trim()) continue;
    const described = { ...picture, alt };
    const found = wordingOf(described, message, text) ?? repeatedIn(described, before, message, text);
    if (found) yield found;
    before.push(described);
  }
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>';
/** Pictures for the examples. */
const picture = { 'content/example/kettle.svg': drawing, 'content/example/mug.svg': drawing };

export const altText: Rule = {
  id: 'alt-text',
  alias: 'A11Y-01',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'People who cannot see a picture, and everyone whose mail blocks it, get its alt text.',
      missing: 'the picture {src} has no alt text in {locale}',
      fileName: 'the alt text of {src} is its file name',
      opener: 'the alt text of {src} begins with “{begins}”, which screen readers say by themselves',
      caption: 'the alt text of {src} repeats its caption word for word',
      twice: '{src} has the same alt text as {other}',
      untranslated: 'the alt text of {src} in {locale} is still that in {source}',
      cure: 'Write what it shows in `alt`; a decoration has alt: "".',
      inTextCure: 'Write what it shows between the square brackets: ![…]({src}).',
      openerCure: 'Begin with what it shows.',
      captionCure: 'Say what is seen in the one, and who, where and when in the other.',
      twiceCure: 'Say what sets the two apart.',
      untranslatedCure: 'Translate it.',
    },
    el: {
      why: 'Όποιος δεν βλέπει την εικόνα, ή τη μπλοκάρει το πρόγραμμα αλληλογραφίας του, διαβάζει το εναλλακτικό κείμενο.',
      missing: 'η εικόνα {src} δεν έχει εναλλακτικό κείμενο ({locale})',
      fileName: 'το εναλλακτικό κείμενο της {src} είναι το όνομα του αρχείου',
      opener:
        'το εναλλακτικό κείμενο της {src} αρχίζει με «{begins}», κάτι που οι αναγνώστες οθόνης λένε ήδη μόνοι τους',
      caption: 'το εναλλακτικό κείμενο της {src} επαναλαμβάνει τη λεζάντα της κατά λέξη',
      twice: 'η εικόνα {src} έχει το ίδιο εναλλακτικό κείμενο με την {other}',
      untranslated: 'το εναλλακτικό κείμενο της {src} ({locale}) είναι ακόμη το ίδιο με της πηγής ({source})',
      cure: 'Γράψτε στο `alt` τι δείχνει· μια διακοσμητική εικόνα έχει alt: "".',
      inTextCure: 'Γράψτε μέσα στις αγκύλες τι δείχνει: ![…]({src}).',
      openerCure: 'Ξεκινήστε από αυτό που δείχνει.',
      captionCure: 'Πείτε στο ένα τι φαίνεται, και στο άλλο ποιος, πού και πότε.',
      twiceCure: 'Πείτε σε τι διαφέρουν οι δύο εικόνες.',
      untranslatedCure: 'Μεταφράστε το.',
    },
    hu: {
      why: 'Aki nem látja a képet, vagy akinek a levelezője letiltja, annak az alternatív szöveg marad.',
      missing: 'a(z) {src} képnek nincs alternatív szövege ({locale})',
      fileName: 'a(z) {src} alternatív szövege maga a fájlnév',
      opener: 'a(z) {src} alternatív szövege így kezdődik: „{begins}”; ezt a képernyőolvasó magától is mondja',
      caption: 'a(z) {src} alternatív szövege szóról szóra a képaláírás',
      twice: 'a(z) {src} alternatív szövege ugyanaz, mint ezé: {other}',
      untranslated: 'a(z) {src} alternatív szövege ({locale}) még az eredeti nyelvű ({source})',
      cure: 'Írja az `alt` mezőbe, mit ábrázol; ha csak díszítés, legyen alt: "".',
      inTextCure: 'Írja a szögletes zárójelbe, mit ábrázol: ![…]({src}).',
      openerCure: 'Azzal kezdje, amit a kép mutat.',
      captionCure: 'Az egyikben az álljon, ami látszik, a másikban az, hogy ki, hol és mikor.',
      twiceCure: 'Írja meg, miben különbözik a két kép.',
      untranslatedCure: 'Fordítsa le.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: '![](kettle.svg)\n\nThe kettle is here.', files: picture },
      good: {
        message: '![A honey-coloured kettle on a wooden bench](kettle.svg)\n\nThe kettle is here.',
        files: picture,
      },
    },
    {
      locale: 'el',
      bad: { message: '![kettle.svg](kettle.svg)\n\nΟ βραστήρας ήρθε.', files: picture },
      good: { message: '![Μελί βραστήρας σε ξύλινο πάγκο](kettle.svg)\n\nΟ βραστήρας ήρθε.', files: picture },
    },
    {
      locale: 'hu',
      bad: { message: '![](kettle.svg)\n\nMegjött a vízforraló.', files: picture },
      good: { message: '![Mézszínű vízforraló egy fapadon](kettle.svg)\n\nMegjött a vízforraló.', files: picture },
    },
    {
      locale: 'en',
      bad: { message: '![Photo of a honey-coloured kettle](kettle.svg)\n\nThe kettle is here.', files: picture },
      good: { message: '![Photographer Rhea Colborne at work](kettle.svg)\n\nThe kettle is here.', files: picture },
    },
    {
      locale: 'el',
      bad: { message: '![Φωτογραφία με μελί βραστήρα](kettle.svg)\n\nΟ βραστήρας ήρθε.', files: picture },
      good: { message: '![Εικόνα της Παναγίας σε ξύλινο τέμπλο](kettle.svg)\n\nΗ έκθεση άνοιξε.', files: picture },
    },
    {
      locale: 'hu',
      bad: {
        message: '![A képen egy mézszínű vízforraló látható](kettle.svg)\n\nMegjött a vízforraló.',
        files: picture,
      },
      good: { message: '![Képeslap egy mézszínű vízforralóval](kettle.svg)\n\nMegjött a vízforraló.', files: picture },
    },
    {
      locale: 'en',
      bad: { message: '![In our shop](kettle.svg)\n\n![In our shop](mug.svg)\n\nBoth are here.', files: picture },
      good: { message: '![A kettle](kettle.svg)\n\n![A mug](mug.svg)\n\nBoth are here.', files: picture },
    },
    {
      locale: 'en',
      bad: {
        message: '![A honey-coloured kettle on a wooden bench](kettle.svg)\n\nThe kettle is here.',
        translations: { hu: '![A honey-coloured kettle on a wooden bench](kettle.svg)\n\nMegjött a vízforraló.' },
        files: picture,
      },
      good: {
        message: '![A honey-coloured kettle on a wooden bench](kettle.svg)\n\nThe kettle is here.',
        translations: { hu: '![Mézszínű vízforraló egy fapadon](kettle.svg)\n\nMegjött a vízforraló.' },
        files: picture,
      },
    },
    {
      locale: 'hu',
      bad: { message: '![Mézszínű vízforraló](kettle.svg "Mézszínű vízforraló")\n\nMegjött.', files: picture },
      good: {
        message: '![Mézszínű vízforraló](kettle.svg "A Ferna péntektől a boltokban")\n\nMegjött.',
        files: picture,
      },
    },
  ],
  *check(message) {
    for (const text of Object.values(message.texts))
      for (const problem of faultsIn(text, message))
        yield message.foreign ? { ...problem, severity: problem.severity ?? 'warning' } : problem;
  },
};
