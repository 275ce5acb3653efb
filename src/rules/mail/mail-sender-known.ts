/** Readers see at once whom a mail is from, and can answer it. */
import type { Brand, Problem, Rule } from '../../model.js';
import { inLocale } from '../../languages/index.js';

/** Addresses that anybody can have. */
const free =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|protonmail|proton|freemail|citromail|otenet|windowslive)\.[a-z.]+$/i;
const deaf = /^(?:no|do-?not|ne)[-_.]?(?:reply|valaszolj)|^noreply/i;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
const within = (domain: string, owner: string): boolean =>
  domain === owner || domain.endsWith(`.${owner}`) || owner.endsWith(`.${domain}`);

/** Domains that are the brand's. */
function ownDomains({ site, mail }: Brand): string[] {
  const host = site && URL.canParse(site.url) ? [new URL(site.url).hostname.replace(/^www\./, '')] : [];
  return [...host, ...(mail.domains ?? [])];
}

function* faultsOf(brand: Brand): Generator<Pick<Problem, 'say' | 'data' | 'severity' | 'excerpt'>> {
  const { from, replyTo } = brand.mail;
  if (!from) return;
  const domain = domainOf(from.email);
  const own = ownDomains(brand);
  if (free.test(domain)) yield { say: 'free', data: { address: from.email }, excerpt: from.email };
  else if (own.length > 0 && !own.some((owner) => within(domain, owner)))
    yield { say: 'domain', data: { address: from.email, own: own[0] }, excerpt: from.email };
  const answers = replyTo ?? from.email;
  if (deaf.test(answers)) yield { say: 'deaf', data: { address: answers }, excerpt: answers };
  if (Object.keys(brand.places).length === 0 && Object.keys(brand.legal).length === 0)
    yield { say: 'nowhere', severity: 'note', excerpt: 'address' };
  for (const locale of Object.keys(brand.locales)) {
    const name = inLocale(from.name, locale, brand.locale) ?? '';
    const known = [brand.name, ...(brand.forms[locale] ?? [])];
    if (!known.some((one) => name.toLowerCase().includes(one.toLowerCase())))
      yield { say: 'name', data: { name, brand: brand.name }, excerpt: name };
  }
}

const shop = { name: 'Lumen', market: 'GR', address: 'Αιόλου 212, 105 51 Αθήνα' };
const mail = (from: object, more: object = {}) => ({
  places: { shop },
  mail: { from: { name: 'Lumen', email: 'letter@lumen.example', ...from }, ...more },
});

export const mailSenderKnown: Rule = {
  id: 'mail-sender-known',
  alias: 'EML-03, EML-04',
  scope: 'brand',
  severity: 'warning',
  needs: ({ mail: { from } }) => from !== undefined,
  words: {
    en: {
      why: 'The sender decides whether a mail is opened, believed, or taken for fraud.',
      free: 'mails come from {address}, an address that anybody can have',
      domain: 'mails come from {address}, which is not a domain of the brand ({own})',
      deaf: 'answers go to {address}, which nobody reads',
      name: 'the sender is called “{name}” and does not name {brand}',
      nowhere: 'the brand declares no postal address for the foot of its mails',
      nowhereCure: 'Declare `places`, or a legal line with the address.',
      cure: 'Use an address of your own domain in mail.from, or add the domain to mail.domains.',
      deafCure: 'Set mail.replyTo to an address that somebody reads.',
      nameCure: 'Put the brand’s name into mail.from.name.',
      needs: 'mail.from: the sender of the newsletter',
    },
    el: {
      why: 'Από τον αποστολέα εξαρτάται αν ένα e-mail θα ανοιχτεί, θα γίνει πιστευτό ή θα θεωρηθεί απάτη.',
      free: 'τα e-mail στέλνονται από το {address}, διεύθυνση που μπορεί να έχει ο καθένας',
      domain: 'τα e-mail στέλνονται από το {address}, που δεν είναι τομέας της μάρκας ({own})',
      deaf: 'οι απαντήσεις πηγαίνουν στο {address}, που δεν το διαβάζει κανείς',
      name: 'ο αποστολέας λέγεται «{name}» και δεν αναφέρει το όνομα {brand}',
      nowhere: 'η μάρκα δεν δηλώνει ταχυδρομική διεύθυνση για το τέλος των e-mail',
      nowhereCure: 'Δηλώστε `places` ή μια νομική σημείωση με τη διεύθυνση.',
      cure: 'Βάλτε στο mail.from διεύθυνση του δικού σας τομέα ή προσθέστε τον τομέα στο mail.domains.',
      deafCure: 'Ορίστε στο mail.replyTo μια διεύθυνση που διαβάζει κάποιος.',
      nameCure: 'Βάλτε το όνομα της μάρκας στο mail.from.name.',
      needs: 'mail.from: ο αποστολέας του ενημερωτικού δελτίου',
    },
    hu: {
      why: 'A feladón múlik, hogy egy levelet megnyitnak-e, elhiszik-e, vagy csalásnak vélik.',
      free: 'a levelek feladója {address}, ilyen címe azonban bárkinek lehet',
      domain: 'a levelek feladója {address}, ez azonban nem a márka domainje ({own})',
      deaf: 'a válaszok ide érkeznek: {address}, de ezt senki sem olvassa',
      name: 'a feladó neve „{name}”, ebben nem szerepel a márka neve: {brand}',
      nowhere: 'a márka nem ad meg postacímet a levelek aljára',
      nowhereCure: 'Vegye fel a helyeket (`places`), vagy egy jogi szöveget a címmel.',
      cure: 'A mail.from alatt saját domainű cím álljon, vagy vegye fel a domaint ide: mail.domains.',
      deafCure: 'A mail.replyTo olyan cím legyen, amelyet olvas valaki.',
      nameCure: 'Írja bele a márka nevét ide: mail.from.name.',
      needs: 'mail.from: a hírlevél feladója',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Doors open at 10.', brand: mail({ email: 'lumen.shop@gmail.com' }) },
      good: { message: 'Doors open at 10.', brand: mail({ email: 'hello@news.lumen.example' }) },
    },
    {
      locale: 'el',
      bad: { message: 'Ανοίγουμε στις 10.', brand: mail({ email: 'no-reply@lumen.example' }) },
      good: {
        message: 'Ανοίγουμε στις 10.',
        brand: mail({ email: 'no-reply@lumen.example' }, { replyTo: 'hello@lumen.example' }),
      },
    },
    {
      locale: 'hu',
      bad: { message: 'Tízkor nyitunk.', brand: mail({ name: 'Ügyfélszolgálat' }) },
      good: { message: 'Tízkor nyitunk.', brand: mail({ name: 'Lumen ügyfélszolgálat' }) },
    },
  ],
  *check(brand, { brandAt }) {
    for (const fault of faultsOf(brand)) yield { ...fault, at: brandAt('mail', fault.excerpt!) ?? brandAt('mail') };
  },
};
