/** A table is for data and has headings, or it is for layout and says so. */
import type { Look, LookElement, Rule } from '../../model.js';
import { around, beginning, looksOf, traces, wordsIn } from '../elements.js';
import { byMail, mailOf, pageOf } from '../example-pages.js';

/** Tables that have heading cells of their own, not of a table in them. */
const headedIn = ({ elements }: Look): ReadonlySet<LookElement | undefined> =>
  new Set(elements.flatMap(({ tag, parent }) => (tag === 'th' && parent ? [around(parent, 'table')] : [])));

const table = (cell: string, role = '') =>
  `<h1>{{parts.headline}}</h1>{{{body.html}}}<table${role}><tr><${cell}>{{labels.openingHours}}</${cell}><${cell}>{{labels.phone}}</${cell}></tr><tr><td>9–18</td><td>210 555 0100</td></tr></table>`;
const raw = (role: string) =>
  `<mj-text>{{{body.mail}}}<table${role} width="100%"><tr><td>{{brand.name}}</td></tr></table></mj-text>`;

export const tablesMarked: Rule = {
  id: 'tables-marked',
  alias: 'A11Y-06',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'A screen reader counts rows and columns aloud, and reads the heading before each cell when there is one.',
      bare: 'a table (“{words}”) has no heading cells and is not marked as layout',
      headed: 'a table (“{words}”) is marked as layout but has heading cells',
      cure: 'Use th for the headings of a data table, or role="presentation" when it only places things.',
      headedCure: 'Take role="presentation" away, or make the th cells td.',
    },
    el: {
      why: 'Ο αναγνώστης οθόνης μετρά φωναχτά γραμμές και στήλες, και διαβάζει την επικεφαλίδα πριν από κάθε κελί όταν υπάρχει.',
      bare: 'ένας πίνακας («{words}») δεν έχει κελιά επικεφαλίδας ούτε δηλώνεται ως διάταξη',
      headed: 'ένας πίνακας («{words}») δηλώνεται ως διάταξη αλλά έχει κελιά επικεφαλίδας',
      cure: 'Βάλτε th στις επικεφαλίδες ενός πίνακα δεδομένων ή role="presentation" όταν απλώς τοποθετεί πράγματα.',
      headedCure: 'Αφαιρέστε το role="presentation" ή κάντε τα κελιά th κελιά td.',
    },
    hu: {
      why: 'A képernyőolvasó hangosan számolja a sorokat és az oszlopokat, és minden cella előtt felolvassa a fejlécét, ha van.',
      bare: 'egy táblázatnak („{words}”) nincs fejléccellája, és elrendezésnek sincs jelölve',
      headed: 'egy táblázat („{words}”) elrendezésnek van jelölve, de fejléccellái vannak',
      cure: 'Adattáblázatban a fejléc legyen th; ha csak elrendezésre való, kapjon role="presentation" jelölést.',
      headedCure: 'Vegye le a role="presentation" jelölést, vagy írjon a th cellák helyére td cellákat.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Call us.', files: pageOf(table('td')) },
      good: { message: 'Call us.', files: pageOf(table('th')) },
    },
    {
      locale: 'el',
      bad: { message: 'Καλέστε μας.', files: pageOf(table('th', ' role="presentation"')) },
      good: { message: 'Καλέστε μας.', files: pageOf(table('td', ' role="presentation"')) },
    },
    {
      locale: 'hu',
      bad: { message: 'Hívjon minket!', brand: byMail, channels: ['newsletter'], files: mailOf(raw('')) },
      good: {
        message: 'Hívjon minket!',
        brand: byMail,
        channels: ['newsletter'],
        files: mailOf(raw(' role="presentation"')),
      },
    },
  ],
  *check(subject) {
    for (const { file, seen } of looksOf(subject)) {
      const heads = headedIn(seen);
      for (const element of seen.elements) {
        if (element.tag !== 'table') continue;
        const layout = /^(?:presentation|none)$/.test(element.attributes.get('role') ?? '');
        const headed = heads.has(element);
        if (layout !== headed) continue;
        const words = beginning(wordsIn(seen, element), 30);
        const own = subject.draft.body.find((block) => block.kind === 'table' && block.head.length === 0);
        const at = own?.place ?? subject.templateAt(file, ...traces(element));
        yield { say: layout ? 'headed' : 'bare', at, output: file, excerpt: words, data: { words } };
      }
    }
  },
};
