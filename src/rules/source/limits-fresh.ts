/** What is known of the networks was looked up not too long ago. */
import type { Rule } from '../../model.js';

/** Days after which a limit should be looked up again: networks change theirs about once a year. */
const oldest = 400;

const daysBetween = (from: string, to: string): number => Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);

const example = (locale: string, message: string) => ({
  locale,
  bad: { message, now: '2029-03-01T09:00:00Z' },
  good: { message, now: '2027-01-15T09:00:00Z' },
});

export const limitsFresh: Rule = {
  id: 'limits-fresh',
  alias: 'CHN-08',
  scope: 'brand',
  severity: 'note',
  words: {
    en: {
      why: 'Networks change what they take without telling anybody.',
      old: 'the limits of {title} were looked up on {day}, {days} days ago',
      cure: 'Bring onmessage up to date (npm install onmessage@latest).',
    },
    el: {
      why: 'Τα δίκτυα αλλάζουν τα όριά τους χωρίς να το λένε.',
      old: 'τα όρια ({title}) ελέγχθηκαν στις {day}, πριν από {days} ημέρες',
      cure: 'Ενημερώστε το onmessage (npm install onmessage@latest).',
    },
    hu: {
      why: 'A hálózatok szó nélkül változtatják a korlátaikat.',
      old: '{title}: a korlátokat utoljára {days} napja ellenőriztük ({day})',
      cure: 'Frissítse az onmessage-et (npm install onmessage@latest).',
    },
  },
  examples: [example('en', 'Doors open at 10.'), example('el', 'Ανοίγουμε στις 10.'), example('hu', 'Tízkor nyitunk.')],
  *check(_, { channels, now }) {
    const limits = channels.flatMap(({ title, limits: all }) => all.map(({ asOf }) => ({ title, asOf })));
    const [first] = limits.sort((one, other) => one.asOf.localeCompare(other.asOf));
    const days = first ? daysBetween(first.asOf, now) : 0;
    if (first && days > oldest)
      yield { say: 'old', excerpt: first.asOf, data: { title: first.title, day: first.asOf, days } };
  },
};
