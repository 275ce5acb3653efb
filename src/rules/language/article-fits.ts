/** The article has the form that the next word asks for: a/az, a/an, τη/την. */
import type { Rule } from '../../model.js';
import { wrongArticles } from './article-forms.js';
import { few, problemAt, stretchesOf } from './running-text.js';

export const articleFits: Rule = {
  id: 'article-fits',
  alias: 'LNG-06',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'When a word, a number or a reference is put in place of another, the article before it is forgotten.',
      wrong: '“{word}” stands before “{before}”',
      cure: 'Write “{by}”.',
    },
    el: {
      why: 'Όταν αλλάζει μια λέξη ή ένας αριθμός, το άρθρο που προηγείται ξεχνιέται.',
      wrong: '«{word}» πριν από «{before}»',
      cure: 'Γράψτε «{by}».',
    },
    hu: {
      why: 'Ha egy szó, szám vagy hivatkozás helyére másik kerül, az előtte álló névelő könnyen úgy marad.',
      wrong: '„{word}” névelő áll ez előtt: „{before}”',
      cure: 'Írja így: „{by}”.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'It takes a hour to cook.',
      good: 'It takes an hour, a user said, with a European plug and a one-year guarantee.',
    },
    {
      locale: 'en',
      bad: 'You get an bowl and a 8-inch pan.',
      good: 'You get a bowl and an 8-inch pan, a 7-day return and an honest answer.',
    },
    { locale: 'el', bad: 'Ανοίγουμε στη Αθήνα.', good: 'Ανοίγουμε στην Αθήνα, τη Θεσσαλονίκη και τη Βουδαπέστη.' },
    { locale: 'el', bad: 'Φέρτε τη τσαγιέρα στο κατάστημα.', good: 'Φέρτε την τσαγιέρα ή στείλτε τη με courier.' },
    {
      locale: 'hu',
      bad: 'Megnyitott a új boltunk.',
      good: 'Megnyitott az új boltunk, és az biztos, hogy a régi is marad.',
    },
    {
      locale: 'hu',
      bad: 'Az ajánlat a 5. napon, az 27-én ér véget.',
      good: 'Az ajánlat az 5. napon, a 27-én vagy az 1-jén ér véget a XXI. kerületben.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: Hírek\nfacts: { start: 2026-11-05 }\n---\n\nA nyitás napja a {{start:short}} előtti hét; a Tiliona az Budapest úti boltban vár.',
      good: 'A Tiliona az egri és a budapesti boltban vár; az A épület mellett a B épület áll, a 1½ km-es úton.',
    },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context))
      for (const { start, word, by, before } of wrongArticles[stretch.language.id](stretch.passage.own))
        yield problemAt(stretch, start, start + word.length, {
          say: 'wrong',
          by,
          data: { word, before, by },
          excerpt: `${word} ${before}`,
        });
  }),
};
