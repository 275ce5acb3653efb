import type { ErrorWords } from '../../errors.js';
import { fillIn } from '../../languages/index.js';
import type { TemplateProblem } from './tree.js';

type Kind = TemplateProblem['kind'] | 'missing';

/** What is wrong with a template, for people who read Greek or Hungarian; `{name}` and `{meant}` are filled in. */
const sentences: Readonly<
  Record<'el' | 'hu', Readonly<Record<Kind, string>> & { readonly meant: string; readonly hint: string }>
> = {
  el: {
    syntax: 'Το πρότυπο δεν διαβάζεται: λείπει ή περισσεύει κάποιο άγκιστρο {{ }}.',
    'unknown-name': 'Τα πρότυπα δεν γνωρίζουν το όνομα «{name}».',
    'unknown-helper': 'Δεν υπάρχει βοηθός «{name}».',
    'unknown-partial': 'Δεν υπάρχει τμήμα προτύπου «{name}».',
    'not-allowed': 'Το «{name}» δεν επιτρέπεται σε αυτό το σημείο.',
    'unquoted-attribute': 'Το «{name}» πρέπει να είναι τιμή ιδιότητας μέσα σε εισαγωγικά: ="{{…}}".',
    unescaped: 'Το «{name}» τυπώνεται χωρίς προστασία· γράψτε δύο άγκιστρα.',
    'in-script': 'Το «{name}» βρίσκεται μέσα σε script· γράψτε {{json {name}}}.',
    missing: 'Αυτό το μήνυμα δεν έχει «{name}».',
    meant: 'Μήπως εννοείτε «{meant}»;',
    hint: 'Βάλτε το μέσα σε {{#if …}} … {{/if}}.',
  },
  hu: {
    syntax: 'A sablon nem olvasható: hiányzik vagy fölösleges egy {{ }} zárójel.',
    'unknown-name': 'A sablonok nem ismerik ezt a nevet: „{name}”.',
    'unknown-helper': 'Nincs ilyen segédfüggvény: „{name}”.',
    'unknown-partial': 'Nincs ilyen sablonrész: „{name}”.',
    'not-allowed': 'Itt nem használható: „{name}”.',
    'unquoted-attribute': '„{name}” csak idézőjelek közötti attribútumérték lehet: ="{{…}}".',
    unescaped: '„{name}” védelem nélkül jelenne meg; írjon két kapcsos zárójelet.',
    'in-script': '„{name}” szkriptben áll; írja így: {{json {name}}}.',
    missing: 'Ebben az üzenetben nincs ilyen: „{name}”.',
    meant: 'Erre gondolt: „{meant}”?',
    hint: 'Tegye {{#if …}} … {{/if}} közé.',
  },
};

/** The problem in the languages other than English. */
export function templateWords(kind: Kind, name: string, meant?: string): Record<string, ErrorWords> {
  const fill = (text: string) => fillIn(text, { name, meant: meant ?? '' });
  const inLanguage = (words: (typeof sentences)['el']): ErrorWords => ({
    message: fill(words[kind]),
    ...(meant === undefined ? {} : { hint: fill(words.meant) }),
    ...(kind === 'missing' ? { hint: words.hint } : {}),
  });
  return { el: inLanguage(sentences.el), hu: inLanguage(sentences.hu) };
}
