/** The posts of a thread end where sentences end, say which of how many they are, and the first carries the legal lines. */
import type { Brand, Locale, Rule } from '../../model.js';
import { inLocale } from '../../languages/index.js';
import { plainWording } from '../../model/plain.js';
import { bareWords, beginning } from '../elements.js';

/** Legal lines that name the channel. */
function legalLines({ legal, locale: home }: Brand, channel: string, locale: Locale): string[] {
  return Object.values(legal).flatMap(({ text, channels }) =>
    channels?.includes(channel) ? (inLocale(text, locale, home) ?? []) : [],
  );
}

const ended = /[.!?…;:·)\]»”"’'\u037e]\s*$|https?:\/\/\S+$|[#@][\p{L}\p{N}_.]+$/u;

/** One sentence that goes on over the end of a post. */
const goesOn = (post: string, next: string): boolean => !ended.test(post) && /^\p{Ll}/u.test(next);

const thread = (title: string, text: string) => ({
  message: `---\ntitle: ${title}\nthread: [x]\n---\n\n${text}`,
  channels: ['x'],
});
const many = (sentence: string) => `${sentence} `.repeat(12);

export const threadsWhole: Rule = {
  id: 'threads-whole',
  alias: 'CHN-04',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'Each post of a thread is also met alone.',
      broken: 'post {n} ends in the middle of a sentence: “… {end}”',
      unnumbered: 'post {n} does not say its number ({n}/{of})',
      late: 'the legal line “{line}” stands in post {n}, not in the first',
      cure: 'Write shorter sentences: one that fits a post is never broken.',
      unnumberedCure: 'Leave the numbering to the program.',
      lateCure: 'Shorten `summary` or `short` so that the line fits into the first post.',
    },
    el: {
      why: 'Κάθε ανάρτηση ενός νήματος τη συναντά κανείς και μόνη της.',
      broken: 'η ανάρτηση {n} τελειώνει στη μέση μιας πρότασης: «… {end}»',
      unnumbered: 'η ανάρτηση {n} δεν λέει τον αριθμό της ({n}/{of})',
      late: 'η νομική σημείωση «{line}» βρίσκεται στην ανάρτηση {n} και όχι στην πρώτη',
      cure: 'Γράψτε μικρότερες προτάσεις: όποια χωρά σε μία ανάρτηση δεν σπάει ποτέ.',
      unnumberedCure: 'Αφήστε την αρίθμηση στο πρόγραμμα.',
      lateCure: 'Συντομεύστε το `summary` ή το `short` ώστε η σημείωση να χωρά στην πρώτη ανάρτηση.',
    },
    hu: {
      why: 'A szál bármelyik bejegyzése szembejöhet magában is.',
      broken: 'a(z) {n}. bejegyzés mondat közepén ér véget: „… {end}”',
      unnumbered: 'a(z) {n}. bejegyzésből hiányzik a sorszáma ({n}/{of})',
      late: 'a jogi szöveg („{line}”) a(z) {n}. bejegyzésben áll, nem az elsőben',
      cure: 'Írjon rövidebb mondatokat: amelyik elfér egy bejegyzésben, azt a program sosem töri meg.',
      unnumberedCure: 'A számozást bízza a programra.',
      lateCure: 'Rövidítse a `summary` vagy a `short` szövegét, hogy a jogi szöveg elférjen az első bejegyzésben.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: thread('How we make lamps', many('and then we bend the brass by hand until it fits the shade')),
      good: thread('How we make lamps', many('Then we bend the brass by hand until it fits the shade.')),
    },
    {
      locale: 'el',
      bad: thread('Πώς φτιάχνουμε φωτιστικά', many('και μετά λυγίζουμε τον ορείχαλκο στο χέρι ώσπου να ταιριάξει')),
      good: thread('Πώς φτιάχνουμε φωτιστικά', many('Μετά λυγίζουμε τον ορείχαλκο στο χέρι ώσπου να ταιριάξει.')),
    },
    {
      locale: 'hu',
      bad: thread('Így készül a lámpa', many('majd kézzel hajlítjuk a sárgarezet, amíg a búrához nem illik')),
      good: thread('Így készül a lámpa', many('Ezután kézzel hajlítjuk a sárgarezet, amíg a búrához nem illik.')),
    },
  ],
  *check({ channel, draft }, { brand, message }) {
    const { thread: posts, locale } = draft;
    if (!posts || posts.length < 2) return;
    const place = message.texts[locale]?.body[0]?.place ?? message.texts[locale]?.title.place;
    const of = posts.length;
    const texts = posts.map((post, at) => plainWording(post).replace(new RegExp(`\\s${at + 1}/${of}$`), ''));
    for (const [at, post] of posts.entries()) {
      const n = at + 1;
      if (!plainWording(post).endsWith(` ${n}/${of}`))
        yield { say: 'unnumbered', at: place, excerpt: `${n}`, data: { n, of } };
      const [text, next] = [texts[at]!, texts[at + 1]];
      if (next !== undefined && goesOn(text, next)) {
        const end = text.slice(-30).replace(/^\S*\s/, '');
        yield { say: 'broken', at: post.place ?? place, excerpt: end, data: { n, end } };
      }
    }
    for (const line of legalLines(brand, channel.id, locale)) {
      const found = texts.findIndex((text) => bareWords(text).includes(bareWords(line)));
      if (found > 0)
        yield {
          say: 'late',
          severity: 'error',
          at: place,
          excerpt: line,
          data: { n: found + 1, line: beginning(line) },
        };
    }
  },
};
