/** An environmental claim says what exactly is better, and never that a product is neutral for the climate. */
import type { Brand, Locale, Rule } from '../../model.js';
import { claimWords, type Phrase } from '../../languages/index.js';
import {
  everyPassage,
  finderFor,
  formsIn,
  isInUnion,
  isRegistered,
  sellsInUnion,
  sentenceAt,
} from '../spoken-claims.js';

/** The sentence is about the brand's own things. */
function isOwn(sentence: string, locale: Locale, brand: Brand): boolean {
  if (claimWords(locale).ours(sentence).length > 0) return true;
  const names = finderFor(brand, `own names ${locale}`, () => [
    brand.name,
    ...(formsIn(brand.forms, locale) ?? []),
    ...Object.values(brand.products).flatMap((product) => formsIn(product.forms, locale) ?? []),
  ]);
  return names(sentence).length > 0;
}

export const greenClaims: Rule = {
  id: 'green-claims',
  alias: 'LAW-01',
  scope: 'message',
  severity: 'warning',
  language: true,
  needs: sellsInUnion,
  words: {
    en: {
      why: 'Since 27 September 2026 the law of the Union (Directive 2005/29/EC, annex I, as amended by Directive (EU) 2024/825) forbids general environmental claims without recognised excellent performance, and any claim that offsetting makes a product neutral for the climate.',
      neutral: '“{words}”: a product may not be called neutral or good for the climate when that rests on offsetting',
      green: '“{words}” does not say what is better, or by how much',
      cure: 'Say the one thing that is better and how it was measured: “40% recycled steel”.',
      needs: 'a market in the European Union',
    },
    el: {
      why: 'Από τις 27 Σεπτεμβρίου 2026 το δίκαιο της Ένωσης (Οδηγία 2005/29/ΕΚ, παράρτημα I, όπως τροποποιήθηκε με την Οδηγία (ΕΕ) 2024/825) απαγορεύει τους γενικούς περιβαλλοντικούς ισχυρισμούς χωρίς αναγνωρισμένες εξαιρετικές επιδόσεις και κάθε ισχυρισμό ότι η αντιστάθμιση κάνει ένα προϊόν ουδέτερο για το κλίμα.',
      neutral: '«{words}»: ένα προϊόν δεν λέγεται ουδέτερο ή καλό για το κλίμα, όταν αυτό στηρίζεται σε αντιστάθμιση',
      green: 'το «{words}» δεν λέει τι είναι καλύτερο ούτε πόσο',
      cure: 'Πείτε το ένα πράγμα που είναι καλύτερο και πώς μετρήθηκε: «40% ανακυκλωμένο ατσάλι».',
      needs: 'μια αγορά στην Ευρωπαϊκή Ένωση',
    },
    hu: {
      why: '2026. szeptember 27-től az uniós jog (az (EU) 2024/825 irányelvvel módosított 2005/29/EK irányelv I. melléklete) tiltja az elismert kiemelkedő teljesítmény nélküli általános környezeti állítást, és azt is, hogy egy terméket ellentételezés alapján klímasemlegesnek mondjanak.',
      neutral: '„{words}”: egy termék nem nevezhető semlegesnek vagy jónak a klíma szempontjából, ha ez ellentételezésen alapul',
      green: '„{words}”: nem derül ki belőle, mi a jobb és mennyivel',
      cure: 'Írja meg azt az egy dolgot, ami jobb, és azt is, hogyan mérték: „40% újrahasznosított acél”.',
      needs: 'az Európai Unió valamely piaca',
    },
  },
  examples: [
    { locale: 'en', bad: 'Our new kettle is climate neutral.', good: 'The city wants to be climate neutral by 2040.' },
    { locale: 'en', bad: 'We now ship in eco-friendly boxes.', good: 'We now ship in boxes of 80% recycled felt.' },
    { locale: 'el', bad: 'Ο νέος μας βραστήρας είναι κλιματικά ουδέτερος.', good: 'Η Ευρώπη θέλει να γίνει κλιματικά ουδέτερη έως το 2050.' },
    { locale: 'el', bad: 'Τα κουτιά μας είναι φιλικά προς το περιβάλλον.', good: 'Τα κουτιά μας είναι από 80% ανακυκλωμένο χαρτόνι.' },
    { locale: 'hu', bad: 'Új vízforralónk klímasemleges.', good: 'Európa 2050-re klímasemleges kíván lenni.' },
    { locale: 'hu', bad: 'Csomagolásunk környezetbarát.', good: 'Csomagolásunk 80%-ban újrahasznosított papírból készül.' },
  ],
  *check(message, context) {
    const { brand, marketsOf } = context;
    for (const { text, passage } of everyPassage(message, context)) {
      if (!marketsOf(text.locale).some(isInUnion)) continue;
      const words = claimWords(text.locale);
      const found: [string, Phrase][] = [
        ...words.neutral(passage.own).map((phrase): [string, Phrase] => ['neutral', phrase]),
        ...words.green(passage.own).map((phrase): [string, Phrase] => ['green', phrase]),
      ];
      for (const [say, { start, end, text: said }] of found) {
        const sentence = sentenceAt(passage.own, start, text.locale);
        if (words.notClaimed(sentence).length > 0 || isRegistered(brand, passage.text, text.locale, start, end)) continue;
        const severity = isOwn(sentence, text.locale, brand) && !message.foreign ? 'warning' : 'note';
        yield { at: passage.at(start, end), say, data: { words: said }, excerpt: said, locale: text.locale, severity };
      }
    }
  },
}; // prettier-ignore
