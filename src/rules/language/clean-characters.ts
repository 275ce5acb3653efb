/**
 * No character that came along with a copy: invisible ones, ligatures of print, letters of a wrong encoding. Letters
 * written in two parts (NFD) are joined when a file is read, so they reach no channel and need no finding.
 */
import type { Rule } from '../../model.js';
import { before, few, problemAt, stretchesOf, type Stretch } from './running-text.js';

const invisible = /[\u00ad\u200c\u200e\u200f]+/g;
const ligature = /[\ufb00-\ufb06]/g;
/** Also letters of a private font, which are boxes everywhere else. */
const lost = /[\ufffd\ue000-\uf8ff\u{f0000}-\u{10fffd}]+/gu;
/** UTF-8 that was read as Windows-1252: â€™, Ã¡, Å‘, Î±Ï. */
const misread = /â€[™œ“”˜¦]|Ã[¡-¿]|Å[‘±°]|(?:[ÎÏ][\u00a1-\u00bf‘’“”•–—˜™š›œžŸ€‚ƒ„…†‡ˆ‰Š‹Œ]){2,}/gu;
/** A no-break space between two longer small words holds together what nobody needs together. */
const bound = /(?<=(?<!\p{L})\p{Ll}{4,})[\u00a0\u202f](?=\p{Ll}{4,})/gu;
const beside = /(?<=\S) *[\u00a0\u202f][ \u00a0\u202f]+(?=\S)|(?<=\S) +[\u00a0\u202f][ \u00a0\u202f]*(?=\S)/gu;
/** The letters of ő and ű in an encoding that lacks them; French and Portuguese words have other signs beside them. */
const hungarian = /(?<!\p{L})(?=\p{L}*[õûÕÛ])[a-záéíóöőúüűõûA-ZÁÉÍÓÖŐÚÜŰÕÛ]{2,}(?!\p{L})/gu;
const french = /^(?:brûlée?|août|goût|coût|dû|sûr|mûre?|flûte)\p{L}{0,3}$/iu;
/** A stress mark typed before a Greek capital: ΄Ολα. */
const looseTonos = /(?<![\p{L}\p{N}])['΄´’]([ΑΕΗΙΟΥΩ])(?=\p{Script=Greek}{1,20})/gu;
const withTonos: Readonly<Record<string, string>> = { Α: 'Ά', Ε: 'Έ', Η: 'Ή', Ι: 'Ί', Ο: 'Ό', Υ: 'Ύ', Ω: 'Ώ' };
const any = /[\u00ad\u200c\u200e\u200f\ufb00-\ufb06\ufffd\ue000-\uf8ff\u{f0000}-\u{10fffd}\u00a0\u202fâÃÅÎÏõûÕÛ'΄´’]/u;

const toHungarian = (word: string) => word.replace(/[õûÕÛ]/g, (l) => ({ õ: 'ő', û: 'ű', Õ: 'Ő', Û: 'Ű' })[l]!);

function* found({ passage: { text }, language }: Stretch): Generator<[RegExpMatchArray, say: string, by?: string]> {
  for (const match of text.matchAll(invisible)) yield [match, 'invisible', ''];
  for (const match of text.matchAll(ligature)) yield [match, 'ligature', match[0].normalize('NFKC')];
  for (const match of text.matchAll(lost)) yield [match, 'lost'];
  for (const match of text.matchAll(misread)) yield [match, 'misread'];
  if (/[\u00a0\u202f]/.test(text)) {
    for (const match of text.matchAll(bound)) yield [match, 'bound', ' '];
    for (const match of text.matchAll(beside))
      yield [match, 'bound', /\d$/.test(before(text, match.index)) ? '\u00a0' : ' '];
  }
  if (language.id === 'hu' && /[õûÕÛ]/.test(text))
    for (const match of text.matchAll(hungarian))
      if (!french.test(match[0])) yield [match, 'hungarian', toHungarian(match[0])];
  for (const match of text.matchAll(looseTonos)) {
    const rest = /^\p{Ll}*/u.exec(text.slice(match.index + 2))![0];
    if (rest.length > 0 && !/[άέήίόύώ]/u.test(rest)) yield [match, 'tonos', withTonos[match[1]!]];
  }
}

export const cleanCharacters: Rule = {
  id: 'clean-characters',
  alias: 'SRC-02',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'Copies from Word, PDF and old mails bring characters that break search, hashtags, line ends and screen readers.',
      invisible: 'an invisible character stands in “{where}”',
      ligature: 'a ligature of print stands in “{where}”',
      lost: 'a letter was lost in “{where}”',
      misread: '“{where}” was saved in one encoding and read in another',
      bound: 'a no-break space stands in “{where}” where none is needed',
      hungarian: '“{where}” has õ or û for ő or ű',
      tonos: 'the stress mark stands before the capital in “{where}”',
      cure: 'Type it again in plain characters.',
    },
    el: {
      why: 'Οι αντιγραφές από Word, PDF και παλιά μηνύματα φέρνουν χαρακτήρες που χαλούν την αναζήτηση, τα hashtag και τις αλλαγές γραμμής.',
      invisible: 'υπάρχει αόρατος χαρακτήρας στο «{where}»',
      ligature: 'υπάρχει τυπογραφικό σύμπλεγμα γραμμάτων στο «{where}»',
      lost: 'χάθηκε ένα γράμμα στο «{where}»',
      misread: 'το «{where}» αποθηκεύτηκε με άλλη κωδικοποίηση από εκείνη με την οποία διαβάστηκε',
      bound: 'υπάρχει χωρίς λόγο αδιάσπαστο κενό στο «{where}»',
      hungarian: 'το «{where}» έχει õ ή û αντί για ő ή ű',
      tonos: 'ο τόνος είναι γραμμένος πριν από το κεφαλαίο στο «{where}»',
      cure: 'Πληκτρολογήστε το ξανά με απλούς χαρακτήρες.',
    },
    hu: {
      why: 'A Wordből, PDF-ből és régi levelekből másolt szöveg olyan karaktereket hoz, amelyek elrontják a keresést, a hashtageket és a sortörést.',
      invisible: 'láthatatlan karakter van itt: „{where}”',
      ligature: 'egybeírt nyomdai betűpár (ligatúra) van itt: „{where}”',
      lost: 'elveszett egy betű itt: „{where}”',
      misread: 'rossz kódolással olvasott szöveg: „{where}”',
      bound: 'fölösleges nem törhető szóköz van itt: „{where}”',
      hungarian: '„{where}”: õ vagy û áll ő, illetve ű helyett',
      tonos: 'az ékezet a nagybetű elé került itt: „{where}”',
      cure: 'Gépelje be újra egyszerű karakterekkel.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'The infor\u00admation is on our site.',
      good: 'The oven reaches 250\u00a0°C in 8\u00a0minutes.',
    },
    {
      locale: 'en',
      bad: 'Our of\ufb01ce doesnâ€™t open on Sunday.',
      good: 'Crème brûlée in our café: our office doesn’t open on Sunday.',
    },
    {
      locale: 'el',
      bad: 'Τα νέα\u00a0\u00a0καταστήματα ανοίγουν.',
      good: 'Ανοίγει ο κ.\u00a0Παππάς στις 27\u00a0Νοεμβρίου.',
    },
    {
      locale: 'el',
      bad: '΄Ολα τα καταστήματα ανοίγουν νωρίς.',
      good: 'Όλα τα καταστήματα ανοίγουν νωρίς, απ’ άκρη σ’ άκρη της Ελλάδας.',
    },
    { locale: 'hu', bad: 'Új fõzõedény érkezett.', good: 'Új főzőedény érkezett, hozzá crème brûlée recept.' },
    {
      locale: 'hu',
      bad: 'A boltok\u00a0megnyitása hétfőn lesz, a webáruház\u00a0változatlanul elérhető.',
      good: 'A nyitás 9\u00a0órakor lesz.',
    },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context)) {
      if (!any.test(stretch.passage.text)) continue;
      for (const [match, say, by] of found(stretch)) {
        const [start, end] = [match.index!, match.index! + match[0].length];
        // Values written by a reference hold no-break spaces of our own.
        if (say === 'bound' && !stretch.passage.exactly(start, end)) continue;
        const where = stretch.passage.text.slice(Math.max(0, start - 12), end + 12).trim();
        yield problemAt(stretch, start, end, {
          say,
          by,
          data: { where: say === 'hungarian' ? match[0] : where },
          excerpt: where,
        });
      }
    }
  }),
};
