/** Campaign parameters are whole and in small letters, and stay off the brand’s own pages. */
import type { Brand, Problem, RenditionSubject, Rule } from '../../model.js';
import { hostOf, isUnder, targetsOf } from './message-links.js';

const needed = ['utm_source', 'utm_medium', 'utm_campaign'];

/** What is wrong with the campaign parameters of an address; nothing for one without them. */
function faultOf(url: string, onPage: boolean): Pick<Problem, 'say' | 'data'> | undefined {
  const { searchParams } = new URL(url);
  const given = [...searchParams].filter(([key]) => /^utm_/i.test(key));
  if (given.length === 0) return undefined;
  if (onPage) return { say: 'inside', data: { url } };
  const lacking = needed.filter((key) => !searchParams.get(key));
  if (lacking.length > 0) return { say: 'partial', data: { url, lacking: lacking.join(', ') } };
  const loud = given.find(([key, value]) => `${key}${value}` !== `${key}${value}`.toLowerCase());
  return loud && { say: 'loud', data: { url, value: `${loud[0]}=${loud[1]}` } };
}

/** Addresses of the brand that the finished files lead to, each once. */
function ownLinks({ readings }: RenditionSubject, brand: Brand): { url: string; file: string }[] {
  const home = hostOf(brand.site!.url);
  const seen = new Map<string, string>();
  for (const { file, values } of readings)
    for (const { value } of values) {
      if (value.type !== 'link' || !value.url.includes('utm_')) continue;
      const host = hostOf(value.url);
      if (host && home && isUnder(host, home) && !seen.has(value.url)) seen.set(value.url, file);
    }
  return [...seen].map(([url, file]) => ({ url, file }));
}

export const linksTagged: Rule = {
  id: 'links-tagged',
  alias: 'LNK-03',
  scope: 'rendition',
  severity: 'warning',
  needs: ({ site }) => site !== undefined,
  words: {
    en: {
      why: 'Analytics count “Email” and “email” as two, and a campaign parameter between two pages of one site starts a visit anew.',
      partial: '{url} lacks {lacking}',
      loud: '{value} has capitals ({url})',
      inside: 'a page of your own leads to another with campaign parameters: {url}',
      cure: 'Take the parameters out of the text: the program adds them for each channel.',
      needs: 'the address of the brand’s site (`site.url`)',
    },
    el: {
      why: 'Τα στατιστικά μετρούν το «Email» και το «email» χωριστά, και μια παράμετρος καμπάνιας ανάμεσα σε δύο σελίδες του ίδιου ιστότοπου ξεκινά νέα επίσκεψη.',
      partial: 'από το {url} λείπει: {lacking}',
      loud: 'το {value} έχει κεφαλαία ({url})',
      inside: 'δική σας σελίδα οδηγεί σε άλλη με παραμέτρους καμπάνιας: {url}',
      cure: 'Αφαιρέστε τις παραμέτρους από το κείμενο: το πρόγραμμα τις προσθέτει σε κάθε κανάλι.',
      needs: 'η διεύθυνση του ιστότοπου της μάρκας (`site.url`)',
    },
    hu: {
      why: 'A statisztika külön számolja az „Email” és az „email” értéket, a saját oldalak közötti kampányparaméter pedig új látogatást indít.',
      partial: 'hiányzik a linkből: {lacking} ({url})',
      loud: 'nagybetű van benne: {value} ({url})',
      inside: 'egyik saját oldal kampányparaméterrel vezet a másikra: {url}',
      cure: 'Vegye ki a paramétereket a szövegből: a program csatornánként hozzáadja őket.',
      needs: 'a márka honlapjának címe (`site.url`)',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'See [all dates](https://lumen.example/dates?utm_source=letter&utm_medium=email&utm_campaign=dates).',
      good: 'See [all dates](https://lumen.example/dates).',
    },
    {
      locale: 'el',
      bad: { message: 'Δείτε το πρόγραμμα: https://lumen.example/dates?utm_source=x', channels: ['x'] },
      good: { message: 'Δείτε το πρόγραμμα: https://lumen.example/dates', channels: ['x'] },
    },
    {
      locale: 'hu',
      bad: { message: 'Program: https://lumen.example/dates?utm_source=X&utm_medium=social&utm_campaign=nyar', channels: ['x'] },
      good: { message: 'Program: https://lumen.example/dates?utm_source=x&utm_medium=social&utm_campaign=nyar', channels: ['x'] },
    },
  ],
  *check(subject, { brand, message }) {
    for (const { url, file } of ownLinks(subject, brand)) {
      const fault = faultOf(url, subject.channel.medium === 'page');
      const written = [...targetsOf(message)].find(({ href }) => href === url);
      if (fault) yield { ...fault, at: written?.at, output: file, excerpt: url };
    }
  },
}; // prettier-ignore
