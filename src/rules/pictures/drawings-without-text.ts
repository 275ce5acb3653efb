/** Letters of a drawing are outlines: else they are set in another font than the one they were drawn with. */
import type { Rule } from '../../model.js';
import { placeOf } from './pictures.js';

const drawn = (inside: string) => ({
  'content/example/plan.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">${inside}</svg>`,
});
const outlines = drawn('<path d="M20 20h60v60h-60z"/>');

export const drawingsWithoutText: Rule = {
  id: 'drawings-without-text',
  scope: 'message',
  severity: 'note',
  words: {
    en: {
      why: 'It is drawn with Noto Sans, the same on every machine: in another font than its own letters move, overlap and look foreign.',
      text: 'the drawing {src} holds text, not outlines',
      cure: 'Export it with its text converted to outlines; what the text says belongs in the alt text too.',
    },
    el: {
      why: 'Σχεδιάζεται με Noto Sans, ίδια σε κάθε υπολογιστή: με άλλη γραμματοσειρά από τη δική του τα γράμματα μετακινούνται, πέφτουν το ένα πάνω στο άλλο και μοιάζουν ξένα.',
      text: 'το σχέδιο {src} περιέχει κείμενο και όχι περιγράμματα',
      cure: 'Εξαγάγετέ το με το κείμενο ως περιγράμματα (outlines)· όσα λέει το κείμενο ανήκουν και στο εναλλακτικό κείμενο.',
    },
    hu: {
      why: 'A rajz betűi minden gépen Noto Sans típussal készülnek: a sajátjuktól eltérő betűtípussal elcsúsznak, egymásra lógnak, és idegennek hatnak.',
      text: 'a rajzban ({src}) szöveg van, nem körvonalak',
      cure: 'Exportálja görbévé alakított szöveggel; amit a szöveg mond, az alternatív szövegben is álljon benne.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: '![Plan of the shop](plan.svg)\n\nFind us.',
        files: drawn('<text x="20" y="40">Entrance</text>'),
      },
      good: { message: '![Plan of the shop](plan.svg)\n\nFind us.', files: outlines },
    },
    {
      locale: 'el',
      bad: {
        message: '![Κάτοψη του καταστήματος](plan.svg)\n\nΕλάτε.',
        files: drawn('<text x="20" y="40">Είσοδος</text>'),
      },
      good: { message: '![Κάτοψη του καταστήματος](plan.svg)\n\nΕλάτε.', files: outlines },
    },
    {
      locale: 'hu',
      bad: { message: '![A bolt alaprajza](plan.svg)\n\nVárjuk.', files: drawn('<text x="20" y="40">Bejárat</text>') },
      good: { message: '![A bolt alaprajza](plan.svg)\n\nVárjuk.', files: outlines },
    },
  ],
  *check(message) {
    for (const { src, hasText } of message.pictures)
      if (hasText) yield { say: 'text', at: placeOf(message, src), data: { src }, excerpt: src };
  },
};
