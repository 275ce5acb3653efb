/** The colours of the brand can be read on each other. */
import type { Rule } from '../../model.js';
import { contrast } from '../../model/colour.js';

/** What stands on what in every template. */
const pairs: readonly (readonly [ink: string, ground: string])[] = [
  ['text', 'ground'],
  ['text', 'surface'],
  ['muted', 'ground'],
  ['muted', 'surface'],
  ['accent', 'ground'],
  ['accent', 'surface'],
  ['onAccent', 'accent'],
];

const brand = (accent: string, more: object = {}) => ({ look: { colors: { accent, onAccent: '#ffffff', ...more } } });

export const coloursReadable: Rule = {
  id: 'colours-readable',
  alias: 'VIS-02',
  scope: 'brand',
  severity: 'error',
  needs: ({ look: { colors, colorsDark } }) => Object.keys(colors).length + Object.keys(colorsDark).length > 0,
  words: {
    en: {
      why: 'Colours that cannot be read on each other make every page and every mail hard to read.',
      light: '{ink} ({inkColour}) on {ground} ({groundColour}) has a contrast of {ratio}:1, at least 4.5:1 is needed',
      dark: 'in the dark scheme {ink} ({inkColour}) on {ground} ({groundColour}) has a contrast of {ratio}:1, at least 4.5:1 is needed',
      cure: 'Change one of the two in look.colors.',
      darkCure: 'Change one of the two in look.colorsDark.',
      needs: 'look.colors: the colours of the brand',
    },
    el: {
      why: 'Χρώματα που δεν διαβάζονται το ένα πάνω στο άλλο κάνουν δυσανάγνωστη κάθε σελίδα και κάθε μήνυμα.',
      light:
        'το {ink} ({inkColour}) πάνω σε {ground} ({groundColour}) έχει αντίθεση {ratio}:1· χρειάζεται τουλάχιστον 4,5:1',
      dark: 'στη σκούρα εμφάνιση το {ink} ({inkColour}) πάνω σε {ground} ({groundColour}) έχει αντίθεση {ratio}:1· χρειάζεται τουλάχιστον 4,5:1',
      cure: 'Αλλάξτε ένα από τα δύο στο look.colors.',
      darkCure: 'Αλλάξτε ένα από τα δύο στο look.colorsDark.',
      needs: 'look.colors: τα χρώματα της μάρκας',
    },
    hu: {
      why: 'Ha két szín egymáson nem olvasható, minden oldal és minden levél nehezen olvasható.',
      light:
        '{ink} ({inkColour}) ezen az alapon: {ground} ({groundColour}); a kontraszt {ratio}:1, legalább 4,5:1 kell',
      dark: 'sötét módban {ink} ({inkColour}) ezen az alapon: {ground} ({groundColour}); a kontraszt {ratio}:1, legalább 4,5:1 kell',
      cure: 'Módosítsa az egyiket a look.colors alatt.',
      darkCure: 'Módosítsa az egyiket a look.colorsDark alatt.',
      needs: 'look.colors: a márka színei',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Doors open at 10.', brand: brand('#f2b705') },
      good: { message: 'Doors open at 10.', brand: brand('#8a5a00') },
    },
    {
      locale: 'el',
      bad: { message: 'Ανοίγουμε στις 10.', brand: brand('#8a5a00', { muted: '#a8a8a8' }) },
      good: { message: 'Ανοίγουμε στις 10.', brand: brand('#8a5a00', { muted: '#6a6a6a' }) },
    },
    {
      locale: 'hu',
      bad: { message: 'Tízkor nyitunk.', brand: { look: { colorsDark: { accent: '#3b3f8f', onAccent: '#ffffff' } } } },
      good: { message: 'Tízkor nyitunk.', brand: { look: { colorsDark: { accent: '#a9b0ff', onAccent: '#101233' } } } },
    },
  ],
  *check({ look }, { colours, brandAt }) {
    for (const scheme of ['light', 'dark'] as const) {
      const own: Readonly<Record<string, string | undefined>> = scheme === 'light' ? look.colors : look.colorsDark;
      const all = colours[scheme];
      for (const [ink, ground] of pairs) {
        if (!own[ink] && !own[ground]) continue;
        const ratio = contrast(all[ink]!, all[ground]!);
        if (ratio >= 4.5) continue;
        const named = own[ink] ? ink : ground;
        yield {
          say: scheme,
          at: brandAt(scheme === 'light' ? 'colors' : 'colorsDark', named, own[named]!),
          excerpt: `${scheme} ${ink} ${ground}`,
          data: { ink, ground, inkColour: all[ink], groundColour: all[ground], ratio: Math.floor(ratio * 10) / 10 },
        };
      }
    }
  },
};
