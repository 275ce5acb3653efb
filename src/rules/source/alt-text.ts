/** Every picture says what it shows, in every language. */
import type { MessageText, Place, Problem, Rule } from '../../model.js';
import { everyBlock, everyInline, stretches } from '../../model/plain.js';

interface Shown {
  readonly src: string;
  readonly alt?: string;
  readonly place?: Place;
}

/** Hero and pictures of the body. In Markdown an empty alt is what people leave out, so it counts as none. */
function* picturesOf(text: MessageText): Generator<Shown> {
  if (text.hero) yield text.hero;
  for (const block of everyBlock(text.body))
    if (block.kind === 'picture') yield { ...block, alt: block.alt || undefined };
  for (const nodes of stretches(text.body))
    for (const node of everyInline(nodes)) if (node.kind === 'picture') yield { ...node, alt: node.alt || undefined };
}

function* absent(
  pictures: readonly { src: string; bytes?: Uint8Array }[],
  src: string,
  at: Place | undefined,
  data: Problem['data'],
): Generator<Problem> {
  if (/^https?:/.test(src)) return;
  if (!pictures.find((p) => p.src === src)?.bytes) yield { at, say: 'absent', data, excerpt: src };
}

/** A picture for the examples. */
const picture = { 'content/example/kettle.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>' };

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
      absent: 'the picture {src} was not found',
      cure: 'Write what it shows in `alt`; a decoration has alt: "".',
      absentCure: 'Put the file beside the message, or correct its name.',
    },
    el: {
      why: 'Όποιος δεν βλέπει την εικόνα, ή τη μπλοκάρει το πρόγραμμα αλληλογραφίας του, διαβάζει το εναλλακτικό κείμενο.',
      missing: 'η εικόνα {src} δεν έχει εναλλακτικό κείμενο ({locale})',
      fileName: 'το εναλλακτικό κείμενο της {src} είναι το όνομα του αρχείου',
      absent: 'δεν βρέθηκε η εικόνα {src}',
      cure: 'Γράψτε στο `alt` τι δείχνει· μια διακοσμητική εικόνα έχει alt: "".',
      absentCure: 'Βάλτε το αρχείο δίπλα στο μήνυμα ή διορθώστε το όνομά του.',
    },
    hu: {
      why: 'Aki nem látja a képet, vagy akinek a levelezője letiltja, annak az alternatív szöveg marad.',
      missing: 'a(z) {src} képnek nincs alternatív szövege ({locale})',
      fileName: 'a(z) {src} alternatív szövege maga a fájlnév',
      absent: 'a(z) {src} kép nem található',
      cure: 'Írja az `alt` mezőbe, mit ábrázol; ha csak díszítés, legyen alt: "".',
      absentCure: 'Tegye a fájlt az üzenet mellé, vagy javítsa a nevét.',
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
  ],
  *check(message) {
    for (const text of Object.values(message.texts))
      for (const { src, alt, place } of picturesOf(text)) {
        const data = { src, locale: text.locale };
        const name = src.split('/').pop()!;
        if (alt === undefined)
          yield { at: place, say: 'missing', data, excerpt: src, severity: message.foreign ? 'warning' : undefined };
        else if (alt.trim() !== '' && (alt === name || alt === name.replace(/\.\w+$/, '')))
          yield { at: place, say: 'fileName', severity: 'warning', data, excerpt: alt };
        for (const problem of absent(message.pictures, src, place, data))
          yield message.foreign ? { ...problem, severity: 'note' } : problem;
      }
  },
};
