/** People are named, titled and quoted as the brand registers them. */
import type { Rule } from '../../model.js';
import { misspeltNames, wrongTitles } from './named-people.js';
import { quotedPeople } from './quoted-people.js';

const people = {
  ceo: {
    name: { en: 'Hanna Csepregi', el: 'Χάνα Τσεπρέγκι', hu: 'Csepregi Hanna' },
    title: { en: 'Chief Executive', el: 'Διευθύνουσα Σύμβουλος', hu: 'vezérigazgató' },
  },
  design: {
    name: { en: 'Eleni Markou', el: 'Ελένη Μάρκου', hu: 'Eleni Markou' },
    title: { en: 'Head of Design', el: 'Επικεφαλής Σχεδιασμού', hu: 'vezető tervező' },
    speaksOn: { types: ['launch'] },
  },
};
const quote = (words: string, by: string) => ({ message: `> ${words}\n>\n> — ${by}\n\n`, brand: { people } });

export const peopleAsRegistered: Rule = {
  id: 'people-as-registered',
  alias: 'SPK-01',
  scope: 'message',
  severity: 'error',
  needs: (brand) => Object.keys(brand.people).length > 0,
  words: {
    en: {
      why: 'A misspelt name or a title of last year is the mistake that the person concerned, and every journalist, sees first. Names, titles and who may be quoted on what are held against the people of the brand.',
      needs: 'the people of the brand (people)',
      wrong: '“{name}” is registered as {right}',
      near: '“{name}” looks like a misspelt {right}',
      elsewhere: '“{name}” is registered for this language as {right}',
      former: 'the name {name} held until {until}; now it is {right}',
      unknown: '{name} is quoted, but is not among the people of the brand',
      title: '{name} is called “{title}”; registered is “{right}”',
      titleMisspelt: 'the title “{title}” of {name} is misspelt: “{right}”',
      formerTitle: '{name} was “{title}” until {until}; now “{right}”',
      otherTitle: '{name} is called “{title}”, which is the title of {other}',
      left: '{name} has not spoken for the brand since {until}',
      type: '{name} may not be quoted in messages of the type {type}',
      market: '{name} may not speak to these markets: {markets}',
      topic: '{name} may be quoted only on: {topics}',
      cure: 'Correct it, or register it with the person.',
      unknownCure: 'Add the person to people, or leave it: for a customer or guest this is fine.',
      titleCure: 'Write “{right}”, or add the wording to titleForms.',
      otherTitleCure: 'Write “{right}”, or the right name.',
      leftCure: 'Quote somebody who speaks for the brand today.',
      typeCure: 'Quote somebody who may, or widen speaksOn.',
      marketCure: 'Quote somebody who may, or widen speaksOn.',
      topicCure: 'Quote somebody who may, or tag the message.',
    },
    el: {
      why: 'Ένα λάθος σε όνομα ή ένας περσινός τίτλος είναι αυτό που βλέπει πρώτο ο ίδιος ο άνθρωπος και κάθε δημοσιογράφος. Ονόματα, τίτλοι και ποιος μιλάει για τι ελέγχονται με βάση τα πρόσωπα της μάρκας.',
      needs: 'τα πρόσωπα της μάρκας (people)',
      wrong: 'το «{name}» έχει δηλωθεί ως «{right}»',
      near: 'το «{name}» μοιάζει με λανθασμένη γραφή του «{right}»',
      elsewhere: 'το «{name}» σε αυτή τη γλώσσα έχει δηλωθεί ως «{right}»',
      former: 'το όνομα «{name}» ίσχυε έως τις {until}· τώρα είναι «{right}»',
      unknown: 'η δήλωση αποδίδεται σε πρόσωπο που δεν έχει δηλωθεί στη μάρκα: {name}',
      title: '{name}: ο τίτλος είναι «{title}», ενώ έχει δηλωθεί «{right}»',
      titleMisspelt: '{name}: ο τίτλος «{title}» έχει ορθογραφικό λάθος· σωστά: «{right}»',
      formerTitle: '{name}: ο τίτλος «{title}» ίσχυε έως τις {until}· τώρα είναι «{right}»',
      otherTitle: '{name}: ο τίτλος «{title}» ανήκει σε άλλο πρόσωπο ({other})',
      left: '{name}: δεν εκπροσωπεί πια τη μάρκα (έως τις {until})',
      type: '{name}: δεν επιτρέπεται δήλωση σε μηνύματα τύπου {type}',
      market: '{name}: δεν επιτρέπεται δήλωση προς αυτές τις αγορές: {markets}',
      topic: '{name}: επιτρέπονται δηλώσεις μόνο για τα θέματα: {topics}',
      cure: 'Διορθώστε το ή δηλώστε το στα στοιχεία του προσώπου.',
      unknownCure: 'Προσθέστε το πρόσωπο στο people ή αφήστε το ως έχει, αν πρόκειται για πελάτη ή καλεσμένο.',
      titleCure: 'Γράψτε «{right}» ή προσθέστε τη διατύπωση στο titleForms.',
      otherTitleCure: 'Γράψτε «{right}» ή το σωστό όνομα.',
      leftCure: 'Χρησιμοποιήστε δήλωση προσώπου που εκπροσωπεί σήμερα τη μάρκα.',
      typeCure: 'Χρησιμοποιήστε δήλωση άλλου προσώπου ή διευρύνετε το speaksOn.',
      marketCure: 'Χρησιμοποιήστε δήλωση άλλου προσώπου ή διευρύνετε το speaksOn.',
      topicCure: 'Χρησιμοποιήστε δήλωση άλλου προσώπου ή βάλτε στο μήνυμα την ετικέτα του θέματος.',
    },
    hu: {
      why: 'Az elírt nevet vagy a tavalyi beosztást maga az érintett és minden újságíró elsőként veszi észre. A neveket, a beosztásokat és azt, hogy ki miről nyilatkozhat, a márka személyeivel vetjük össze.',
      needs: 'a márka személyei (people)',
      wrong: '„{name}”: a megadott név {right}',
      near: '„{name}”: valószínűleg elírás, a megadott név {right}',
      elsewhere: '„{name}”: ezen a nyelven a megadott alak {right}',
      former: '{name}: ez a név eddig volt érvényes: {until}; most {right}',
      unknown: '{name} nyilatkozik, de nem szerepel a márka személyei között',
      title: '{name} beosztása itt „{title}”, a megadott viszont „{right}”',
      titleMisspelt: '{name} beosztásában elírás van: „{title}”, helyesen „{right}”',
      formerTitle: '{name} beosztása eddig volt „{title}”: {until}; most „{right}”',
      otherTitle: '{name} beosztása itt „{title}”, ez azonban {other} beosztása',
      left: '{name} már nem nyilatkozik a márka nevében (utolsó napja: {until})',
      type: '{name} nem nyilatkozhat ilyen típusú üzenetben: {type}',
      market: '{name} nem nyilatkozhat ezeken a piacokon: {markets}',
      topic: '{name} csak ezekről a témákról nyilatkozhat: {topics}',
      cure: 'Javítsa ki, vagy vegye fel a személy adatai közé.',
      unknownCure: 'Vegye fel a people közé, vagy hagyja így, ha vásárlóról vagy vendégről van szó.',
      titleCure: 'Írja így: „{right}”, vagy vegye fel ezt a megnevezést a titleForms közé.',
      otherTitleCure: 'Írja így: „{right}”, vagy javítsa a nevet.',
      leftCure: 'Olyasvalakit idézzen, aki ma a márka nevében nyilatkozik.',
      typeCure: 'Olyasvalakit idézzen, aki nyilatkozhat, vagy bővítse a speaksOn mezőt.',
      marketCure: 'Olyasvalakit idézzen, aki nyilatkozhat, vagy bővítse a speaksOn mezőt.',
      topicCure: 'Olyasvalakit idézzen, aki nyilatkozhat, vagy címkézze fel az üzenetet.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: quote('We wanted a kettle that earns its place.', 'Eleni Marku, Head of Design'),
      good: quote('We wanted a kettle that earns its place.', 'Eleni Markou, Head of Design'),
    },
    {
      locale: 'en',
      bad: quote('We apologise.', 'Hanna Csepregi, Managing Director'),
      good: quote('We apologise.', 'Hanna Csepregi, Chief Executive of Lumen'),
    },
    {
      locale: 'el',
      bad: quote('Ζητούμε συγγνώμη.', 'Χάνα Τσεπρέγκι, Επικεφαλής Σχεδιασμού'),
      good: quote('Ζητούμε συγγνώμη.', 'Χάνα Τσεπρέγκι, Διευθύνουσα Σύμβουλος'),
    },
    {
      locale: 'el',
      bad: { message: 'Τη δήλωση της Ελένης Μάρκου, Διευθύνουσας Συμβούλου, θα τη βρείτε εδώ.', brand: { people } },
      good: { message: 'Τη δήλωση της Ελένης Μάρκου, Επικεφαλής Σχεδιασμού, θα τη βρείτε εδώ.', brand: { people } },
    },
    {
      locale: 'hu',
      bad: quote('Elnézést kérünk.', 'Csepregi Hana, vezérigazgató'),
      good: quote('Elnézést kérünk.', 'Csepregi Hanna, vezérigazgató'),
    },
    {
      locale: 'hu',
      bad: {
        message: '---\ntitle: Ellenőrzés\ntype: recall\n---\n\n> Hozza vissza!\n>\n> — Eleni Markou, vezető tervező\n',
        brand: { people, types: { recall: {}, launch: {} } },
      },
      good: {
        message: '---\ntitle: Újdonság\ntype: launch\n---\n\n> Próbálja ki!\n>\n> — Eleni Markou, vezető tervező\n',
        brand: { people, types: { recall: {}, launch: {} } },
      },
    },
  ],
  *check(message, context) {
    for (const text of Object.values(message.texts)) {
      yield* quotedPeople(text, context);
      for (const passage of context.passages(text)) {
        if (passage.quoted) continue;
        yield* wrongTitles(passage, text.locale, context);
        yield* misspeltNames(passage, text.locale, context);
      }
    }
  },
};
