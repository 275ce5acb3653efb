/** A share card says its words whole, in letters that its font has, in colours that read on their ground. */
import type { CardFault, Problem, RenditionSubject, Rule } from '../../model.js';
import { contrast } from '../../model/colour.js';

/** Words on a card are read small, on a phone: WCAG 2.2, 1.4.3, for text of any size. */
const LEAST = 4.5;

function faultSaid(fault: CardFault, channel: string): Problem {
  switch (fault.fault) {
    case 'too-long':
      return { say: 'long', data: { words: fault.text, longest: fault.longest, channel }, excerpt: fault.text };
    case 'letters':
      return {
        say: 'letters',
        cure: 'lettersCure',
        data: { words: fault.text, letters: fault.letters.join(' '), channel },
        excerpt: fault.letters.join(''),
      };
    case 'font':
      return { say: 'font', cure: 'fontCure', data: { reason: fault.reason, channel }, excerpt: fault.which };
    case 'no-words':
      return { say: 'empty', data: { channel }, excerpt: 'card' };
  }
}

function* judged({ rendition, draft, channel }: RenditionSubject): Generator<Problem> {
  const at = draft.parts['headline']?.place ?? Object.values(draft.parts)[0]?.place;
  for (const { fault } of rendition.undrawn) yield { ...faultSaid(fault, channel.id), at };
  for (const { name, card } of rendition.files) {
    if (!card) continue;
    if (card.logoLeftOut) {
      const say = card.logoLeftOut === 'no-room' ? 'noRoom' : 'noLogo';
      yield { say, cure: 'logoCure', severity: 'note', output: name, excerpt: card.logoLeftOut };
    }
    const faint = card.inks.find(({ ink, ground }) => contrast(ink, ground) < LEAST);
    if (faint) {
      const { ink, ground } = faint;
      const ratio = (Math.floor(contrast(ink, ground) * 10) / 10).toFixed(1);
      yield {
        say: 'faint',
        cure: 'faintCure',
        output: name,
        data: { ink, ground, ratio },
        excerpt: `${ink} ${ground}`,
      };
    }
  }
}

const long = (words: string) => `${words} `.repeat(24).trim();

export const cardsDrawn: Rule = {
  id: 'cards-drawn',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'A share card is all that most people see of a page: words that are cut off, missing letters and pale type are what they keep.',
      long: 'no wording fits on the share card; of “{words}” about {longest} letters would',
      letters: 'the font of the share card has no letters for {letters}, so no card was drawn',
      font: 'the font of the share card cannot be used: {reason}',
      empty: 'nothing can be written on the share card',
      noRoom: 'the logo is left off the share card: there is no room for its least width',
      noLogo: 'the logo is left off the share card: it cannot be drawn as it is',
      faint: 'the share card sets {ink} on {ground}: a contrast of {ratio}:1, at least 4.5:1 is needed',
      cure: 'Write a shorter form: under short, or for this channel alone in override.{channel}.card.',
      lettersCure:
        'Write the words in other letters in override.{channel}.card, or give the brand a font that has them.',
      fontCure: 'Give look.fonts.files of the brand two static TTF files.',
      logoCure: 'Export it as a plain SVG without text, or lower look.logo.minWidth.',
      faintCure: 'Choose a darker or lighter colour in the brand.',
    },
    el: {
      why: 'Η κάρτα κοινοποίησης είναι το μόνο που βλέπουν οι περισσότεροι από μια σελίδα: κομμένες λέξεις, γράμματα που λείπουν και αχνή γραφή μένουν στη μνήμη.',
      long: 'καμία διατύπωση δεν χωράει στην κάρτα κοινοποίησης· από το «{words}» θα χωρούσαν περίπου {longest} γράμματα',
      letters: 'η γραμματοσειρά της κάρτας δεν έχει γράμματα για {letters}, γι’ αυτό δεν σχεδιάστηκε κάρτα',
      font: 'η γραμματοσειρά της κάρτας δεν μπορεί να χρησιμοποιηθεί: {reason}',
      empty: 'δεν υπάρχει τίποτα να γραφτεί στην κάρτα κοινοποίησης',
      noRoom: 'το λογότυπο λείπει από την κάρτα: δεν υπάρχει χώρος για το ελάχιστο πλάτος του',
      noLogo: 'το λογότυπο λείπει από την κάρτα: δεν μπορεί να σχεδιαστεί όπως είναι',
      faint: 'η κάρτα γράφει με {ink} πάνω σε {ground}: αντίθεση {ratio}:1, χρειάζεται τουλάχιστον 4,5:1',
      cure: 'Γράψτε συντομότερη διατύπωση: στο short ή, μόνο για αυτό το κανάλι, στο override.{channel}.card.',
      lettersCure:
        'Γράψτε τις λέξεις με άλλα γράμματα στο override.{channel}.card ή δώστε στη μάρκα γραμματοσειρά που τα έχει.',
      fontCure: 'Δώστε στο look.fonts.files της μάρκας δύο στατικά αρχεία TTF.',
      logoCure: 'Εξαγάγετέ το ως απλό SVG χωρίς κείμενο ή μειώστε το look.logo.minWidth.',
      faintCure: 'Επιλέξτε στη μάρκα πιο σκούρο ή πιο ανοιχτό χρώμα.',
    },
    hu: {
      why: 'A legtöbben a megosztási kártyát látják csak az oldalból: a levágott szó, a hiányzó betű és a halvány írás marad meg.',
      long: 'egyik szöveg sem fér rá a megosztási kártyára; ebből nagyjából {longest} betű férne el: „{words}”',
      letters: 'a kártya betűtípusában nincs meg minden betű ({letters}), ezért nem készült kártya',
      font: 'a kártya betűtípusa nem használható: {reason}',
      empty: 'nincs mit írni a megosztási kártyára',
      noRoom: 'a logó lemaradt a kártyáról: a legkisebb szélességében sem fér el',
      noLogo: 'a logó lemaradt a kártyáról: így nem rajzolható meg',
      faint: 'a kártyán {ink} színű írás áll {ground} alapon: a kontraszt {ratio}:1, legalább 4,5:1 kell',
      cure: 'Írjon rövidebb változatot: a short mezőbe, vagy csak ehhez a csatornához ide: override.{channel}.card.',
      lettersCure:
        'Írja le a szavakat más betűkkel itt: override.{channel}.card, vagy adjon a márkának olyan betűtípust, amelyben megvannak.',
      fontCure: 'Adjon meg a márka look.fonts.files mezőjében két statikus TTF-fájlt.',
      logoCure: 'Exportálja szöveg nélküli, egyszerű SVG-ként, vagy csökkentse a look.logo.minWidth értékét.',
      faintCure: 'Válasszon a márkában sötétebb vagy világosabb színt.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: `---\ntitle: ${long('The kettle for winter mornings')}\n---\n\nIt is here.`,
      good: `---\ntitle: ${long('The kettle for winter mornings')}\nshort: The kettle is here.\n---\n\nIt is here.`,
    },
    {
      locale: 'el',
      bad: '---\ntitle: Το 東京 στην Αθήνα\n---\n\nΗ έκθεση άνοιξε.',
      good: '---\ntitle: Το Τόκιο στην Αθήνα\n---\n\nΗ έκθεση άνοιξε.',
    },
    {
      locale: 'hu',
      bad: {
        message: '---\ntitle: Megjött a vízforraló\n---\n\nPéntektől a boltokban.',
        brand: {
          look: {
            colors: {
              ground: '#999999',
              surface: '#999999',
              text: '#777777',
              muted: '#808080',
              accent: '#888888',
              onAccent: '#909090',
              line: '#888888',
            },
          },
        },
      },
      good: '---\ntitle: Megjött a vízforraló\n---\n\nPéntektől a boltokban.',
    },
  ],
  check: judged,
};
