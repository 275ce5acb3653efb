/** Whoever meets one channel alone knows whose it is and where to go on. */
import type { Brand, Reading, RenditionSubject, Rule } from '../../model.js';

const host = (url: string | undefined): string | undefined =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;

/** Names by which the brand is known, in small letters; its own site and accounts among them. */
function namesOf(brand: Brand, locale: string): string[] {
  const handles = Object.values(brand.social).flatMap(({ handle }) =>
    typeof handle === 'string' ? handle : Object.values(handle ?? {}),
  );
  return [brand.name, ...(brand.forms[locale] ?? []), host(brand.site?.url) ?? '', ...handles]
    .filter(Boolean)
    .map((name) => name.toLowerCase());
}

/** What leads on: an address, a number, a mail, or words that say where to find it. */
function leadsOn({ values, segments }: Reading, { draft }: RenditionSubject): boolean {
  const label = draft.cta?.label.toLowerCase();
  return (
    values.some(({ value }) => value.type === 'link' || value.type === 'phone' || value.type === 'email') ||
    (label !== undefined && segments.some(({ text }) => text.toLowerCase().includes(label)))
  );
}

/** A brand without pages, shops or people has nowhere to lead to yet. */
const hasSomewhere = ({ site, places, people, markets }: Brand, { cta }: RenditionSubject['draft']): boolean =>
  cta !== undefined ||
  site !== undefined ||
  Object.keys(places).length + Object.keys(people).length > 0 ||
  Object.values(markets).some(({ phone, email }) => phone ?? email);

const bare = (text: string) => ({
  'templates/x/post.txt.hbs': text,
  'templates/mobile-page/index.html.hbs': `<!DOCTYPE html><html lang="{{locale}}" dir="{{dir}}"><head><meta charset="utf-8"><title>{{message.title}}</title></head><body><h1>{{message.title}}</h1>{{{body.html}}}${text.replace(/.*\n/, '')}</body></html>`,
});

export const artefactStandsAlone: Rule = {
  id: 'artefact-stands-alone',
  alias: 'MSG-09',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'A post that is shared, a mail that is passed on: nothing beside it says whose it is.',
      nameless: 'the file names the brand nowhere',
      deadEnd: 'the file leads nowhere: no address, no phone, no mail',
      cure: 'Let the template print {{brand.name}}, or name the brand in the text.',
      deadEndCure: 'Give the message a `cta`, or let the template print {{message.url}} or a contact.',
    },
    el: {
      why: 'Μια ανάρτηση που μοιράζεται, ένα e-mail που προωθείται: δίπλα του τίποτα δεν λέει ποιανού είναι.',
      nameless: 'το αρχείο δεν αναφέρει πουθενά τη μάρκα',
      deadEnd: 'το αρχείο δεν οδηγεί πουθενά: ούτε διεύθυνση, ούτε τηλέφωνο, ούτε e-mail',
      cure: 'Το πρότυπο πρέπει να τυπώνει {{brand.name}}, ή αναφέρετε τη μάρκα στο κείμενο.',
      deadEndCure: 'Δώστε στο μήνυμα `cta`, ή το πρότυπο να τυπώνει {{message.url}} ή στοιχεία επικοινωνίας.',
    },
    hu: {
      why: 'A megosztott bejegyzésről, a továbbküldött levélről magától semmi sem árulja el, kitől való.',
      nameless: 'a fájl sehol sem nevezi meg a márkát',
      deadEnd: 'a fájl nem vezet sehova: nincs benne webcím, telefonszám vagy e-mail-cím',
      cure: 'A sablon írja ki: {{brand.name}}, vagy a szöveg nevezze meg a márkát.',
      deadEndCure: 'Adjon az üzenethez `cta` mezőt, vagy a sablon írja ki: {{message.url}}, esetleg egy elérhetőséget.',
    },
  },
  examples: [
    { locale: 'en', bad: { message: 'Come in.', files: bare('{{message.title}}\n') }, good: { message: 'Come in.' } },
    {
      locale: 'el',
      bad: { message: 'Περάστε.', files: bare('{{message.title}}\n<p>{{brand.name}}</p>') },
      good: { message: 'Περάστε.' },
    },
    {
      locale: 'hu',
      bad: { message: 'Jöjjön be!', files: bare('{{message.title}}\n') },
      good: { message: 'Jöjjön be!' },
    },
  ],
  *check(subject, { brand, message }) {
    const { draft, readings, channel } = subject;
    const main = channel.files[0]?.name;
    const reading = readings.find(({ file }) => file === main);
    if (!reading || !main) return;
    const names = namesOf(brand, draft.locale);
    const at = subject.templateAt(main, 'parts.', 'extras.post', '{{') ?? message.texts[draft.locale]?.title.place;
    const said = reading.segments.map(({ text }) => text.toLowerCase());
    const account = channel.medium === 'post' && brand.social[channel.id]?.handle !== undefined;
    if (!account && !said.some((text) => names.some((name) => text.includes(name))))
      // A network shows the account beside each post, declared or not.
      yield {
        say: 'nameless',
        severity: channel.medium === 'post' ? 'note' : undefined,
        at,
        output: main,
        excerpt: 'brand',
      };
    const may = channel.carries.cta === undefined || (channel.carries.cta === 'may' && !draft.cta);
    if (!may && hasSomewhere(brand, draft) && !leadsOn(reading, subject))
      yield { say: 'deadEnd', severity: 'note', at, output: main, excerpt: 'link' };
  },
};
