/** A newsletter lets its readers leave, in the words of the brand's mail service. */
import type { Rule } from '../../model.js';

const TAGS: Readonly<Record<string, RegExp>> = {
  mailchimp: /\*\|(?:UNSUB|UPDATE_PROFILE|ARCHIVE)\|\*/g,
  listmonk: /\{\{ ?(?:UnsubscribeURL|ManageURL|MessageURL) ?\}\}/g,
  brevo: /\{\{ ?(?:unsubscribe|update_profile|mirror) ?\}\}/g,
};

/** Tags of the services that were not chosen. */
function foreignTags(text: string, service: string): Set<string> {
  return new Set(
    Object.entries(TAGS).flatMap(([id, tags]) => (id === service ? [] : [...text.matchAll(tags)].map((m) => m[0]))),
  );
}

/** A mail whose text the brand lays out itself. */
const mail = (message: string, template: string) => ({
  message,
  brand: { mail: { service: 'mailchimp' } },
  files: { 'templates/newsletter/index.txt.hbs': template },
  channels: ['newsletter'],
});

export const mergeTags: Rule = {
  id: 'merge-tags',
  alias: 'EML-08',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'Law and mail providers ask for a way out in every mail; a tag of another service reaches readers as it stands.',
      missing: 'no way to unsubscribe: {tag} is missing',
      foreign: '{tag} belongs to another mail service than {service}',
      cure: 'Set `mail.service` in the brand, and let the template print {{brand.merge.unsubscribe}}.',
    },
    el: {
      why: 'Ο νόμος και οι πάροχοι ζητούν δυνατότητα διαγραφής σε κάθε μήνυμα· η ετικέτα άλλης υπηρεσίας φτάνει στον αναγνώστη όπως είναι.',
      missing: 'δεν υπάρχει τρόπος διαγραφής: λείπει το {tag}',
      foreign: 'το {tag} ανήκει σε άλλη υπηρεσία από την {service}',
      cure: 'Ορίστε το `mail.service` στη μάρκα· το πρότυπο πρέπει να τυπώνει {{brand.merge.unsubscribe}}.',
    },
    hu: {
      why: 'A törvény és a levelezőszolgáltatók minden levélben leiratkozást várnak; egy másik szolgáltatás címkéje nyersen jut el az olvasóhoz.',
      missing: 'nincs leiratkozási lehetőség: hiányzik ez a címke: {tag}',
      foreign: '{tag}: ez a címke nem ehhez a levelezőszolgáltatáshoz tartozik: {service}',
      cure: 'Állítsa be a márkában: `mail.service`, és a sablon írja ki: {{brand.merge.unsubscribe}}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: mail('Our shop is open again.', '{{body.text}}\n'),
      good: mail('Our shop is open again.', '{{body.text}}\n\nUnsubscribe: {{brand.merge.unsubscribe}}\n'),
    },
    {
      locale: 'el',
      bad: mail('Το κατάστημά μας άνοιξε ξανά.', '{{body.text}}\n'),
      good: mail('Το κατάστημά μας άνοιξε ξανά.', '{{body.text}}\n\nΔιαγραφή: {{brand.merge.unsubscribe}}\n'),
    },
    {
      locale: 'hu',
      bad: mail('Boltunk újra nyitva.', '{{body.text}}\n'),
      good: mail('Boltunk újra nyitva.', '{{body.text}}\n\nLeiratkozás: {{brand.merge.unsubscribe}}\n'),
    },
  ],
  *check({ channel, rendition, draft, text: textOf }, { brand }) {
    if (channel.medium !== 'mail' || !channel.mergeTags) return;
    const wanted = channel.mergeTags(brand).unsubscribe;
    const { service } = brand.mail;
    for (const file of rendition.files) {
      if (!/\.(html|txt)$/.test(file.name)) continue;
      const text = textOf(file.name);
      const escaped = wanted.replaceAll('&', '&amp;');
      if (wanted !== '' && !text.includes(wanted) && !text.includes(escaped))
        yield { say: 'missing', output: file.name, data: { tag: wanted }, excerpt: `${draft.locale} ${wanted}` };
      for (const tag of foreignTags(text, service))
        yield { say: 'foreign', output: file.name, data: { tag, service }, excerpt: tag };
    }
  },
};
