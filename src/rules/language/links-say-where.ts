/** The words of a link say where it leads: people jump from link to link and hear nothing else. */
import type { Inline, LinkNode, MessageText, Problem, Rule } from '../../model.js';
import { foldLetters, isKnownLanguage, languageOf } from '../../languages/index.js';
import { everyInline, plainInline, stretches } from '../../model/plain.js';
import { few } from './running-text.js';

/** An address is read out letter by letter when it is longer than this. */
const longest = 40;

function* linksOf(text: MessageText): Generator<LinkNode> {
  const lines = [text.summary, ...text.short.map(({ words }) => words), text.offerTerms];
  const overrides = Object.values(text.override).flatMap((parts) => Object.values(parts));
  const all: (readonly Inline[])[] = [...lines, ...overrides].flatMap((words) => (words ? [words.children] : []));
  for (const nodes of [...all, ...stretches(text.body)])
    for (const node of everyInline(nodes)) if (node.kind === 'link') yield node;
}

const lists = new Map<string, ReadonlySet<string>>();
function vagueIn(locale: string): ReadonlySet<string> {
  const { id, voice } = languageOf(locale);
  const list = lists.get(id) ?? new Set(voice.vagueLinks.map(foldLetters));
  lists.set(id, list);
  return list;
}

function problemOf(link: LinkNode, text: MessageText): Problem | undefined {
  const words = plainInline(link.children).trim();
  const plain = foldLetters(words).replace(/^[\s«„“"'([→›>»-]+|[\s.!:…»”"'\])→›>]+$/gu, '');
  const at = { at: link.place, locale: text.locale, excerpt: `${words} ${link.href}` };
  if (vagueIn(text.locale).has(plain)) return { ...at, say: 'vague', data: { words } };
  if (/^https?:\/\/\S+$/.test(words) && words.length > longest)
    return { ...at, say: 'address', data: { words: `${words.slice(0, longest)}…` } };
  return undefined;
}

export const linksSayWhere: Rule = {
  id: 'links-say-where',
  alias: 'A11Y-03',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'Screen readers list the links of a page without the words around them, and everyone’s eye goes to them first.',
      vague: 'the link “{words}” does not say where it leads',
      address: 'a link shows its long address: {words}',
      cure: 'Make the name of what is behind it the link.',
    },
    el: {
      why: 'Οι αναγνώστες οθόνης διαβάζουν τους συνδέσμους χωρίς τα γύρω λόγια, και το μάτι όλων πέφτει πρώτα σε αυτούς.',
      vague: 'ο σύνδεσμος «{words}» δεν λέει πού οδηγεί',
      address: 'ένας σύνδεσμος δείχνει όλη τη διεύθυνσή του: {words}',
      cure: 'Κάντε σύνδεσμο το όνομα της σελίδας στην οποία οδηγεί.',
    },
    hu: {
      why: 'A képernyőolvasó a környező szavak nélkül sorolja fel a linkeket, és mindenki szeme rajtuk akad meg először.',
      vague: 'a link („{words}”) nem mondja meg, hová vezet',
      address: 'egy link a teljes webcímét mutatja: {words}',
      cure: 'A link szövege a céloldal neve legyen.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'The programme is [here](https://lumen.example/programme).',
      good: 'See the [programme of the evening](https://lumen.example/programme), or lumen.example.',
    },
    {
      locale: 'en',
      bad: '[Read more »](https://lumen.example/a)',
      good: '[Read more about kettles](https://lumen.example/a)',
    },
    {
      locale: 'el',
      bad: 'Το πρόγραμμα θα το βρείτε [εδώ](https://lumen.example/p).',
      good: 'Δείτε το [πρόγραμμα της βραδιάς](https://lumen.example/p).',
    },
    {
      locale: 'el',
      bad: '[Περισσότερα...](https://lumen.example/p)',
      good: '[Περισσότερα για τους βραστήρες](https://lumen.example/p)',
    },
    {
      locale: 'hu',
      bad: 'A műsor [itt](https://lumen.example/p) olvasható.',
      good: 'Nézze meg az [est műsorát](https://lumen.example/p).',
    },
    {
      locale: 'hu',
      bad: 'Kérjük, [kattintson ide!](https://lumen.example/p)',
      good: '[Kattintson a részletes programért](https://lumen.example/p)',
    },
  ],
  check: few(function* (message) {
    for (const text of Object.values(message.texts)) {
      if (!isKnownLanguage(text.locale)) continue;
      for (const link of linksOf(text)) {
        const problem = problemOf(link, text);
        if (problem) yield problem;
      }
    }
  }),
};
