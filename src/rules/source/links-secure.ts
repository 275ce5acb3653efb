/** Links go over https, to a place that can be seen, on a domain the brand knows. */
import type { Brand, Problem, Rule } from '../../model.js';
import { hostOf, isUnder, targetsOf, type WrittenLink } from './message-links.js';

/** Services that hide where a link leads. A brand’s own short domain belongs in `linkDomains`. */
const shorteners = new Set(
  'bit.ly j.mp bitly.com tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly shorturl.at rb.gy tiny.cc lnkd.in fb.me dlvr.it t.ly s.id soo.gd bl.ink adf.ly trib.al'.split(' '),
); // prettier-ignore

/** What office programs and networks make of a link when it is copied out of them. */
const detours =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/url\?|lm?\.facebook\.com\/l\.php|[\w.-]+\.safelinks\.protection\.outlook\.com\/)/i;

/** `told`: domains the brand does not know that were named already, each once in a text. */
function* about({ href, at, text }: WrittenLink, brand: Brand, told: Set<string>): Generator<Problem> {
  const host = hostOf(href);
  if (!host || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(host)) return;
  const own = [brand.site?.url].flatMap((url) => (url ? (hostOf(url) ?? []) : []));
  const known = [...own, ...(brand.linkDomains ?? [])];
  const isKnown = known.some((domain) => isUnder(host, domain));
  const found = { at, data: { host, href }, excerpt: href, locale: text.locale };
  if ((shorteners.has(host) && !isKnown) || detours.test(href)) yield { ...found, say: 'hidden' };
  else if (brand.linkDomains && !isKnown && !told.has(`${text.locale} ${host}`)) {
    told.add(`${text.locale} ${host}`);
    yield { ...found, say: 'unknown' };
  }
  if (/^http:/i.test(href))
    yield { ...found, say: 'plain', severity: own.some((domain) => isUnder(host, domain)) ? 'warning' : 'note' };
}

export const linksSecure: Rule = {
  id: 'links-secure',
  alias: 'LNK-02',
  scope: 'message',
  severity: 'warning',
  words: {
    en: {
      why: 'Mail programs warn of plain and hidden links, and a shortener can be pointed elsewhere after the message has left.',
      plain: '{href} is not encrypted',
      hidden: '{href} hides where it leads',
      unknown: '{host} is not among the domains the brand links to',
      cure: 'Write the address with https://, after seeing that it opens.',
      hiddenCure: 'Write the address it leads to.',
      unknownCure: 'Link elsewhere, or add the domain to `linkDomains` in the brand.',
    },
    el: {
      why: 'Τα προγράμματα αλληλογραφίας προειδοποιούν για απλούς και κρυμμένους συνδέσμους, και ένας συντομευτής μπορεί να οδηγήσει αλλού αφού φύγει το μήνυμα.',
      plain: 'το {href} δεν είναι κρυπτογραφημένο',
      hidden: 'το {href} κρύβει πού οδηγεί',
      unknown: 'το {host} δεν ανήκει στους τομείς προς τους οποίους παραπέμπει η μάρκα',
      cure: 'Γράψτε τη διεύθυνση με https://, αφού βεβαιωθείτε ότι ανοίγει.',
      hiddenCure: 'Γράψτε τη διεύθυνση στην οποία οδηγεί.',
      unknownCure: 'Παραπέμψτε αλλού ή προσθέστε τον τομέα στο `linkDomains` της μάρκας.',
    },
    hu: {
      why: 'A levelezők figyelmeztetnek a titkosítatlan és az elrejtett linkekre, a rövidített link pedig a kiküldés után is átirányítható.',
      plain: 'a kapcsolat nem titkosított: {href}',
      hidden: 'nem látszik, hová vezet: {href}',
      unknown: 'ez a domain nincs azok között, amelyekre a márka linkel: {host}',
      cure: 'Írja a címet https:// kezdettel, ha meggyőződött róla, hogy így is megnyílik.',
      hiddenCure: 'Azt a címet írja ide, ahová vezet.',
      unknownCure: 'Linkeljen máshová, vagy vegye fel a domaint a márka `linkDomains` kulcsa alá.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'The [programme](https://bit.ly/3abcd) is out.',
      good: 'The [programme](https://lumen.example/programme) is out.',
    },
    {
      locale: 'en',
      bad: 'The [programme](https://www.google.com/url?q=https://lumen.example/programme&sa=D&source=docs) is out.',
      good: 'The [programme](https://www.google.com/search?q=lumen) is out.',
    },
    {
      locale: 'el',
      bad: 'Δείτε το [πρόγραμμα](http://lumen.example/programma).',
      good: 'Δείτε το [πρόγραμμα](https://lumen.example/programma).',
    },
    {
      locale: 'hu',
      bad: { brand: { linkDomains: ['szeged.example'] }, message: 'A [program](https://masik.example/program) elkészült.' },
      good: { brand: { linkDomains: ['szeged.example'] }, message: 'A [program](https://www.szeged.example/program) elkészült.' },
    },
  ],
  *check(message, { brand }) {
    const told = new Set<string>();
    for (const link of targetsOf(message)) yield* about(link, brand, told);
  },
}; // prettier-ignore
