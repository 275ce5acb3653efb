/** A channel that carries key messages says them. */
import type { Rule } from '../../model.js';
import { wordsFor } from './carried.js';

const kettle = (title: string, key: string, template: string) => ({
  message: `---\ntitle: ${title}\nkeyMessages:\n  fast: ${key}\n---\n`,
  files: {
    'templates/mobile-page/index.html.hbs': `<!DOCTYPE html>\n<html lang="{{locale}}"><head><title>{{parts.title}}</title></head><body><h1>{{parts.headline}}</h1>${template}</body></html>\n`,
  },
  channels: ['mobile-page'],
});

export const keyMessagePresent: Rule = {
  id: 'key-message-present',
  alias: 'MSG-02',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'Key messages are what should be remembered when all else is forgotten. A channel made to carry them must not lose them.',
      missing: 'does not say the key message “{what}”',
      cure: 'Let the text or the template say it in these words.',
    },
    el: {
      why: 'Τα βασικά μηνύματα είναι αυτά που πρέπει να μείνουν όταν ξεχαστούν όλα τα άλλα. Ένα κανάλι που οφείλει να τα λέει δεν επιτρέπεται να τα χάνει.',
      missing: 'δεν λέει το βασικό μήνυμα «{what}»',
      cure: 'Το κείμενο ή το πρότυπο πρέπει να το λέει με αυτά τα λόγια.',
    },
    hu: {
      why: 'A kulcsüzenet az, aminek meg kell maradnia, ha minden mást elfelejtenek. Az a csatorna, amelyik közli, nem veszítheti el.',
      missing: 'nem szerepel benne a kulcsüzenet: „{what}”',
      cure: 'Írja le pontosan így a szövegben vagy a sablonban.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: kettle('The winter kettle', 'It boils in 90 seconds.', '<p>Out now.</p>'),
      good: kettle('The winter kettle', 'It boils in 90 seconds.', '{{{body.html}}}'),
    },
    {
      locale: 'el',
      bad: kettle('Ο χειμωνιάτικος βραστήρας', 'Βράζει σε 90 δευτερόλεπτα.', '<p>Κυκλοφορεί.</p>'),
      good: kettle('Ο χειμωνιάτικος βραστήρας', 'Βράζει σε 90 δευτερόλεπτα.', '{{{body.html}}}'),
    },
    {
      locale: 'hu',
      bad: kettle('A téli vízforraló', '90 másodperc alatt felforr.', '<p>Már kapható.</p>'),
      good: kettle('A téli vízforraló', '90 másodperc alatt felforr.', '{{{body.html}}}'),
    },
  ],
  *check({ coverage }, context) {
    for (const cell of coverage) {
      if (cell.state !== 'missing' || !cell.invariant.startsWith('keyMessage.')) continue;
      const declared = context.contract.invariants.find(({ id }) => id === cell.invariant)!;
      const what = wordsFor(declared, cell, context);
      yield {
        say: 'missing',
        at: declared.place,
        output: cell.file,
        data: { what },
        excerpt: what,
        concerns: declared.id,
      };
    }
  },
};
