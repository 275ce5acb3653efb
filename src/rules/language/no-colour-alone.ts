/** What to do is not told by a colour or a side alone: not everybody sees them, and a telephone moves them. */
import type { Rule } from '../../model.js';
import { foldLetters, wholeWords, type Language } from '../../languages/index.js';
import { few, problemAt, stretchesOf } from './running-text.js';

const patterns = new Map<string, RegExp>();

function patternOf({ id, voice }: Language): RegExp {
  const known = patterns.get(id) ?? new RegExp(wholeWords(voice.byColour), 'gu');
  patterns.set(id, known);
  return known;
}

/** The words of the button stand right before: “the ‘X’ button to the right”. */
const named = /[”"»’'“] $/u;

export const noColourAlone: Rule = {
  id: 'no-colour-alone',
  alias: 'A11Y-05',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'One man in twelve does not tell red from green, a screen reader tells no colour, and on a telephone nothing is “on the right”.',
      alone: '“{words}” can be followed only by those who see it',
      cure: 'Name the button or the mark by its words.',
    },
    el: {
      why: 'Ένας στους δώδεκα άνδρες δεν ξεχωρίζει το κόκκινο από το πράσινο, ο αναγνώστης οθόνης δεν λέει χρώματα, και στο κινητό τίποτα δεν είναι «δεξιά».',
      alone: 'το «{words}» βοηθά μόνο όποιον βλέπει',
      cure: 'Ονομάστε το κουμπί ή το σημάδι με τις λέξεις του.',
    },
    hu: {
      why: 'Minden tizenkettedik férfi összetéveszti a pirosat a zölddel, a képernyőolvasó nem mond színeket, telefonon pedig semmi sincs „jobb oldalt”.',
      alone: '„{words}”: csak az tudja követni, aki látja a színt vagy az elrendezést a színt vagy az elrendezést',
      cure: 'Nevezze meg a gombot vagy a jelölést a rajta álló szavakkal.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'To sign up, press the green button.',
      good: 'To sign up, press “Sign up”. The kettle comes in green, with a red button on its base.',
    },
    {
      locale: 'en',
      bad: 'The new prices are marked in red.',
      good: 'The new prices are marked “new”. The walls are painted in red.',
    },
    {
      locale: 'el',
      bad: 'Για να γραφτείτε, πατήστε το πράσινο κουμπί.',
      good: 'Για να γραφτείτε, πατήστε «Εγγραφή». Ο βραστήρας βγαίνει σε πράσινο, με κόκκινο κουμπί.',
    },
    { locale: 'el', bad: 'Οι νέες τιμές σημειώνονται με κόκκινο.', good: 'Οι νέες τιμές σημειώνονται με αστερίσκο.' },
    {
      locale: 'hu',
      bad: 'A jelentkezéshez kattintson a zöld gombra.',
      good: 'A jelentkezéshez kattintson a „Jelentkezem” gombra. A kanna zöld gombbal kapható.',
    },
    {
      locale: 'en',
      bad: 'Press the button on the right.',
      good: 'Press the “Start” button on the right.',
    },
    { locale: 'hu', bad: 'Az új árakat pirossal jelöltük.', good: 'Az új árakat csillaggal jelöltük.' },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context))
      for (const { 0: words, index } of foldLetters(stretch.passage.own).matchAll(patternOf(stretch.language)))
        if (!named.test(stretch.passage.text.slice(0, index)))
          yield problemAt(stretch, index, index + words.length, {
            say: 'alone',
            data: { words: stretch.passage.text.slice(index, index + words.length) },
          });
  }),
};
