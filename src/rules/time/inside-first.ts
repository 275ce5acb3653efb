/** Those who will be asked know it no later than those who ask. */
import type { Rule } from '../../model.js';
import { fieldPlace } from '../fields.js';

const shown = (moment: number) => `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

export const insideFirst: Rule = {
  id: 'inside-first',
  alias: 'MSG-12',
  scope: 'message',
  severity: 'warning',
  words: {
    en: {
      why: 'Customers call within minutes. The people they call must have read it first.',
      late: 'leaves at {moment}, after {other} ({earlier})',
      cure: 'Let {channel} leave no later than {other}: publishAt: { {channel}: … }.',
      needs: 'which channels must not leave later than others: types.<type>.before',
    },
    el: {
      why: 'Οι πελάτες τηλεφωνούν μέσα σε λίγα λεπτά. Όσοι απαντούν πρέπει να το έχουν διαβάσει πρώτοι.',
      late: 'φεύγει στις {moment}, μετά από το κανάλι {other} ({earlier})',
      cure: 'Το κανάλι {channel} πρέπει να φεύγει το αργότερο μαζί με το κανάλι {other}: publishAt: { {channel}: … }.',
      needs: 'ποια κανάλια φεύγουν πριν από άλλα ή μαζί τους: types.<τύπος>.before',
    },
    hu: {
      why: 'Az ügyfelek perceken belül telefonálnak. Aki felveszi a telefont, annak előbb kell tudnia róla.',
      late: 'ekkor jelenik meg: {moment}, tehát később, mint ez: {other} ({earlier})',
      cure: 'Ez a csatorna ({channel}) legkésőbb a másikkal ({other}) egyszerre jelenjen meg: publishAt: { {channel}: … }.',
      needs: 'mely csatornák nem jelenhetnek meg később másoknál: types.<típus>.before',
    },
  },
  examples: (['en', 'el', 'hu'] as const).map((locale) => {
    const [title, words] = {
      en: ['Product recall: Ruvo teapot', 'Stop using the teapot.'],
      el: ['Ανάκληση της τσαγιέρας Ruvo', 'Μη χρησιμοποιείτε άλλο την τσαγιέρα.'],
      hu: ['Visszahívjuk a Ruvo teáskannát', 'Ne használja többé a teáskannát.'],
    }[locale] as [string, string];
    const brand = { types: { recall: { required: ['mobile-page', 'x'], before: { 'mobile-page': ['x'] } } } };
    const message = (page: string, post: string) =>
      `---\ntitle: ${title}\ntype: recall\npublishAt:\n  mobile-page: 2026-11-23T${page} Europe/Athens\n  default: 2026-11-23T${post} Europe/Athens\n---\n\n${words}`;
    return {
      locale,
      bad: { message: message('10:00', '09:00'), brand },
      good: { message: message('09:00', '09:00'), brand },
    };
  }),
  needs: ({ types }) => Object.values(types).some(({ before }) => before !== undefined),
  *check(message, { brand, spanOf }) {
    const before = (message.type && brand.types[message.type]?.before) || {};
    for (const [channel, others] of Object.entries(before)) {
      const own = spanOf(message, channel).from;
      const [first] = others
        .map((other) => ({ other, leaves: spanOf(message, other).from }))
        .filter(({ leaves }) => own !== undefined && leaves !== undefined && leaves < own);
      if (!first) continue;
      const data = { moment: shown(own!), earlier: shown(first.leaves!), channel, other: first.other };
      yield { at: fieldPlace(message, 'publishAt'), say: 'late', channel, data, excerpt: `${channel} ${first.other}` };
    }
  },
};
