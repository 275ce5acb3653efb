/** Greek words in capitals carry no tonos; only the disjunctive Ή keeps it. */
import type { Rule } from '../../model.js';
import { upper } from '../../languages/index.js';
import { few, problemAt, stretchesOf } from './running-text.js';

const capitalsWithTonos = /(?<![\p{L}\p{M}])(?=\p{Lu}*[ΆΈΉΊΌΎΏ])[Α-ΩΆΈΉΊΌΎΏΪΫ]{2,}(?![\p{L}\p{M}])/gu;

export const capitalsWithoutTonos: Rule = {
  id: 'capitals-without-tonos',
  alias: 'LNG-02',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'Greek capitals are written without accents, except the “Ή” that means “or”; a program that capitalises by letter leaves them on.',
      accented: 'the capitals of “{word}” carry an accent',
      cure: 'Write {by}.',
    },
    el: {
      why: 'Τα κεφαλαία γράφονται χωρίς τόνο, εκτός από το διαζευκτικό «Ή»· τα προγράμματα συχνά τον αφήνουν.',
      accented: 'η κεφαλαιογράμματη λέξη «{word}» έχει τόνο',
      cure: 'Γράψτε {by}.',
    },
    hu: {
      why: 'A görög nagybetűs szavakon nincs ékezet, kivéve a „vagy” jelentésű „Ή” szót; a programok gyakran rajta hagyják.',
      accented: 'a görög nagybetűs „{word}” szón ékezet van',
      cure: 'Írja így: {by}.',
    },
  },
  examples: [
    { locale: 'en', bad: 'The sign says ΚΛΕΙΣΤΆ.', good: 'The sign says ΚΛΕΙΣΤΑ Ή ΑΝΟΙΧΤΑ.' },
    { locale: 'en', bad: 'Look for the label ΠΡΟΣΦΟΡΆ.', good: 'Look for the label Προσφορά.' },
    {
      locale: 'el',
      bad: '## ΝΈΑ ΚΑΤΑΣΤΉΜΑΤΑ\n\nΑνοίγουν σήμερα.',
      good: '## ΝΕΑ ΚΑΤΑΣΤΗΜΑΤΑ Ή ΠΑΛΙΑ;\n\nΟ κ. Ά. Λάμπρου εξηγεί.',
    },
    {
      locale: 'el',
      bad: 'Το κατάστημα παραμένει ΚΛΕΙΣΤΌ.',
      good: 'Το κατάστημα παραμένει ΚΛΕΙΣΤΟ. Ό,τι κι αν γίνει, Άννα.',
    },
    { locale: 'hu', bad: 'A táblán ΑΘΉΝΑ áll.', good: 'A táblán ΑΘΗΝΑ áll.' },
    { locale: 'hu', bad: 'A címkén ΒΙΟΛΟΓΙΚΌ olvasható.', good: 'A címkén Βιολογικό olvasható.' },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context)) {
      if (!/[ΆΈΉΊΌΎΏ]/u.test(stretch.passage.text)) continue;
      for (const { 0: word, index } of stretch.passage.text.matchAll(capitalsWithTonos)) {
        const by = upper(word, 'el');
        yield problemAt(stretch, index, index + word.length, { say: 'accented', by, data: { word, by } });
      }
    }
  }),
};
