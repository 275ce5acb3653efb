/** A question ends in the mark of its language: `;` in Greek, `?` in English and Hungarian. */
import type { Problem, Rule } from '../../model.js';
import { findPhrases } from '../../languages/index.js';
import { around, few, problemAt, stretchesOf, type Stretch } from './running-text.js';

/** A Latin mark right behind a Greek word or a closing sign of a Greek sentence. */
const latinMark = /(?<=\p{Script=Greek}[\p{N})»”"]{0,3})\?+/gu;
/** Dots that are typed for the ano teleia. */
const wrongDot = /(?<=\p{Script=Greek})[•∙⋅‧・](?= \p{Script=Greek})/gu;

function* inGreek(stretch: Stretch): Generator<Problem> {
  const { own } = stretch.passage;
  for (const { 0: mark, index } of own.matchAll(latinMark)) {
    const where = around(own, index, index + mark.length);
    yield problemAt(stretch, index, index + mark.length, {
      say: 'latin',
      by: ';'.repeat(mark.length),
      data: { where },
      excerpt: where,
    });
  }
  for (const { index } of own.matchAll(wrongDot)) {
    const where = around(own, index, index + 1);
    yield problemAt(stretch, index, index + 1, { say: 'dot', by: '·', data: { where }, excerpt: where });
  }
}

/** A headline that asks and ends in a semicolon was written with a Greek keyboard. */
function* elsewhere(stretch: Stretch): Generator<Problem> {
  const { passage, language } = stretch;
  if (passage.kind !== 'heading' && passage.kind !== 'part') return;
  const end = passage.own.trimEnd().length;
  if (passage.own[end - 1] !== ';') return;
  const from = Math.max(...['.', '!', '?', ';', ':'].map((mark) => passage.own.lastIndexOf(mark, end - 2))) + 1;
  const sentence = passage.own.slice(from, end).trimStart();
  if (sentence.length > 200) return;
  if (!findPhrases(sentence, language.voice.questionWords, language.id, true).some(({ start }) => start === 0)) return;
  yield problemAt(stretch, end - 1, end, { say: 'greek', by: '?', data: { where: sentence }, excerpt: sentence });
}

export const questionsMarked: Rule = {
  id: 'questions-marked',
  alias: 'LNG-01',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'The Greek question mark looks like a semicolon; a text with the mark of another language reads as a slip, and screen readers stress it wrongly.',
      latin: 'a Greek question ends in “?”: {where}',
      dot: 'a bullet stands for the ano teleia: {where}',
      greek: 'the question ends in “;”: {where}',
      cure: 'Write the mark of the language.',
    },
    el: {
      why: 'Το ελληνικό ερωτηματικό είναι «;»· το ξένο μοιάζει με παραδρομή και οι αναγνώστες οθόνης τονίζουν λάθος την πρόταση.',
      latin: 'η ερώτηση τελειώνει με λατινικό ερωτηματικό: {where}',
      dot: 'στη θέση της άνω τελείας υπάρχει κουκκίδα: {where}',
      greek: 'η ερώτηση τελειώνει με ελληνικό ερωτηματικό: {where}',
      cure: 'Γράψτε το σημείο της γλώσσας του κειμένου.',
    },
    hu: {
      why: 'A görög kérdőjel olyan, mint a pontosvessző; a másik nyelv jele elírásnak hat, és a képernyőolvasó rosszul hangsúlyozza a mondatot.',
      latin: 'a görög kérdés „?” jelre végződik: {where}',
      dot: 'a görög felső pont helyén felsoroláspont áll: {where}',
      greek: 'a kérdés pontosvesszővel végződik: {where}',
      cure: 'Írja a szöveg nyelvének megfelelő jelet.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '## When do we open;\n\nOn Monday.',
      good: '## When do we open?\n\nWhat you need; what you do not.',
    },
    {
      locale: 'en',
      bad: '---\ntitle: Do you know our new shop;\n---\n\nIt opens today.',
      good: '- how it works;\n- what it costs.',
    },
    { locale: 'el', bad: 'Πότε ανοίγουμε?', good: 'Πότε ανοίγουμε; Γνωρίστε το «What’s next?» της ομάδας μας.' },
    {
      locale: 'el',
      bad: 'Έχετε ερωτήσεις (ή απορίες)? Καλέστε μας.',
      good: 'Έχετε ερωτήσεις (ή απορίες); Αθήνα • Πάτρα',
    },
    { locale: 'el', bad: 'Ανοίγουμε νωρίς• κλείνουμε αργά.', good: 'Ανοίγουμε νωρίς· κλείνουμε αργά.' },
    {
      locale: 'hu',
      bad: '## Mikor nyitunk;\n\nHétfőn.',
      good: '## Mikor nyitunk?\n\nAki jön, vacsorázik; aki nem, lemarad.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: Hol kapható a vízforraló;\n---\n\nMinden boltunkban.',
      good: '- hol kapható;\n- mennyibe kerül.',
    },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context))
      yield* stretch.language.id === 'el' ? inGreek(stretch) : elsewhere(stretch);
  }),
};
