/** One title, then headings that go down step by step: how people find their way who do not see the page. */
import type { LookElement, Rule } from '../../model.js';
import { beginning, looksOf, traces, wordsIn } from '../elements.js';
import { pageOf } from '../example-pages.js';

const levelOf = ({ tag }: LookElement): number => Number(tag[1]);
const isHeading = ({ tag, style }: LookElement): boolean => /^h[1-6]$/.test(tag) && style.light.sight !== 'hidden';

export const headingsInOrder: Rule = {
  id: 'headings-in-order',
  alias: 'A11Y-02',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'Screen readers and search engines read the headings as a table of contents.',
      none: 'there is no main heading (h1)',
      many: 'there are {count} main headings (h1)',
      empty: 'a heading (h{level}) is empty',
      jump: '“{words}” is a heading of level {level} right after one of level {before}',
      cure: 'Let the template print one h1 with the headline, and headings below it without a gap.',
      jumpCure: 'Raise it to level {next}.',
    },
    el: {
      why: 'Οι αναγνώστες οθόνης και οι μηχανές αναζήτησης διαβάζουν τις επικεφαλίδες σαν πίνακα περιεχομένων.',
      none: 'δεν υπάρχει κύρια επικεφαλίδα (h1)',
      many: 'υπάρχουν {count} κύριες επικεφαλίδες (h1)',
      empty: 'μια επικεφαλίδα (h{level}) είναι κενή',
      jump: 'η επικεφαλίδα «{words}» είναι επιπέδου {level}, αμέσως μετά από μία επιπέδου {before}',
      cure: 'Το πρότυπο πρέπει να τυπώνει τον τίτλο ως h1 και από κάτω επικεφαλίδες χωρίς να πηδά επίπεδα.',
      jumpCure: 'Ανεβάστε τη στο επίπεδο {next}.',
    },
    hu: {
      why: 'A képernyőolvasók és a keresők tartalomjegyzékként olvassák a címsorokat.',
      none: 'nincs fő címsor (h1)',
      many: '{count} fő címsor (h1) van, pedig egy kell, pedig egy kell',
      empty: 'egy címsor (h{level}) üres',
      jump: '„{words}”: {level}. szintű címsor közvetlenül egy {before}. szintű után',
      cure: 'A sablon egyetlen h1-et írjon, a címmel; alatta a szintek kihagyás nélkül kövessék egymást.',
      jumpCure: 'Legyen {next}. szintű.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Doors open at 10.', files: pageOf('<p class="big">{{parts.headline}}</p>{{{body.html}}}') },
      good: { message: 'Doors open at 10.', files: pageOf('<h1>{{parts.headline}}</h1>{{{body.html}}}') },
    },
    {
      locale: 'el',
      bad: {
        message: 'Ανοίγουμε στις 10.',
        files: pageOf('<h1>{{parts.headline}}</h1>{{{body.html}}}<h4>{{labels.ourShops}}</h4>'),
      },
      good: {
        message: 'Ανοίγουμε στις 10.',
        files: pageOf('<h1>{{parts.headline}}</h1>{{{body.html}}}<h2>{{labels.ourShops}}</h2>'),
      },
    },
    {
      locale: 'hu',
      bad: {
        message: 'Tízkor nyitunk.',
        files: pageOf('<h1>{{brand.name}}</h1><h1>{{parts.headline}}</h1>{{{body.html}}}'),
      },
      good: {
        message: 'Tízkor nyitunk.',
        files: pageOf('<p>{{brand.name}}</p><h1>{{parts.headline}}</h1>{{{body.html}}}'),
      },
    },
  ],
  *check(subject) {
    for (const { file, seen } of looksOf(subject)) {
      const headings = seen.elements.filter(isHeading);
      const first = headings.filter((one) => levelOf(one) === 1);
      const whole = () => ({ output: file, at: subject.templateAt(file, '<h1', 'parts.headline') });
      if (first.length === 0) yield { ...whole(), say: 'none', excerpt: 'h1' };
      if (first.length > 1) yield { ...whole(), say: 'many', excerpt: 'h1', data: { count: first.length } };
      let before = 0;
      for (const heading of headings) {
        const level = levelOf(heading);
        const words = wordsIn(seen, heading);
        const at = () => subject.templateAt(file, ...traces(heading));
        if (words === '') yield { say: 'empty', at: at(), output: file, excerpt: `h${level}`, data: { level } };
        else if (before > 0 && level > before + 1)
          yield {
            say: 'jump',
            at: at(),
            output: file,
            excerpt: words,
            data: { words: beginning(words), level, before, next: before + 1 },
          };
        before = level;
      }
    }
  },
};
