/** A release has all that a newsroom looks for: status, headline, place and date, lead, body, about, contact, end. */
import type { Brand, Locale, Problem, RenditionSubject, Rule } from '../../model.js';
import { versionOn } from '../../model/life.js';
import { inLocale, labelsOf } from '../../languages/index.js';
import { plainWording } from '../../model/plain.js';
import { bareWords } from '../elements.js';
import { byPress, wire } from '../example-pages.js';

const digits = (text: string): string => text.replace(/\D/g, '');

type Person = Brand['people'][string];

/** Press people who answer in this language or market; all of them when none is named for it. */
function pressPeople(brand: Brand, locale: Locale, markets: readonly string[]): Person[] {
  const all = Object.values(brand.people).filter(({ press }) => press !== undefined);
  const here = all.filter(({ press }) => press!.some((where) => where === locale || markets.includes(where)));
  return here.length > 0 ? here : all;
}

/** Whether a person can be reached by the words of a file: name, role, mail and phone. */
function isWhole(person: Person, said: string, locale: Locale, home: Locale): boolean {
  const [name, title] = [inLocale(person.name, locale, home), inLocale(person.title, locale, home)];
  const bare = bareWords(said);
  const phone = person.phone && digits(person.phone).slice(-7);
  return (
    [name, title, person.email].every((text) => text && bare.includes(bareWords(text))) &&
    Boolean(phone && digits(said).includes(phone))
  );
}

/** What the draft itself lacks: no template can print it. */
function* lacking({ draft }: RenditionSubject): Generator<string> {
  const dateline = draft.parts['dateline'] ? plainWording(draft.parts['dateline']) : '';
  if (!draft.parts['lead']) yield 'lead';
  if (draft.body.length === 0) yield 'body';
  if (!/\p{N}/u.test(dateline)) yield 'date';
  if (!/^\p{L}[^\d]*,/u.test(dateline)) yield 'city';
}

function* lost(said: string, { draft }: RenditionSubject, brand: Brand, day: string | undefined): Generator<string> {
  const bare = bareWords(said);
  const has = (text: string | undefined) => text === undefined || bare.includes(bareWords(text));
  const { locale, markets, parts } = draft;
  for (const part of ['status', 'headline', 'dateline', 'lead'])
    if (parts[part] && !has(plainWording(parts[part]!))) yield part;
  if (!has(inLocale(versionOn(brand.boilerplate, day), locale, brand.locale))) yield 'about';
  if (!said.includes(labelsOf(locale).endMark)) yield 'end';
  if (!pressPeople(brand, locale, markets).some((person) => isWhole(person, said, locale, brand.locale)))
    yield 'contact';
}

const people = {
  press: {
    name: { en: 'Eleni Markou', el: 'Ελένη Μάρκου', hu: 'Eleni Markou' },
    title: { en: 'Press Office', el: 'Γραφείο Τύπου', hu: 'sajtóiroda' },
    phone: '+30 210 555 0171',
    email: 'press@lumen.example',
    press: ['en', 'el', 'hu'],
  },
};
const places = {
  shop: { name: 'Lumen', market: 'GR', city: { en: 'Athens', el: 'Αθήνα', hu: 'Athén' }, address: 'Aiolou 212' },
};
const hungarian = { shop: { name: 'Lumen', market: 'HU', city: 'Budapest', address: 'Király utca 148.' } };
const brand = {
  ...byPress,
  people,
  places,
  boilerplate: { en: 'Lumen sells lamps.', el: 'Η Lumen πουλά φωτιστικά.', hu: 'A Lumen lámpákat árul.' },
};
const head = (title: string, summary: string, text: string, date = '\ndate: 2026-11-26') =>
  `---\ntitle: ${title}\nsummary: ${summary}${date}\n---\n\n${text}`;
const short = wire(
  '{{parts.status}}\n\n{{parts.headline}}\n\n{{extras.opening}}\n\n{{body.text}}\n\n{{brand.about}}\n\n{{#each extras.contacts}}{{name}}, {{title}}, {{email}}{{/each}}\n\n{{labels.endMark}}\n',
);

export const releaseComplete: Rule = {
  id: 'release-complete',
  alias: 'PRS-01, PRS-04',
  scope: 'rendition',
  severity: 'error',
  needs: ({ people: all }) => Object.values(all).some(({ press }) => press !== undefined),
  words: {
    en: {
      why: 'A release in which something is missing is laid aside: nobody rings up to ask.',
      lead: 'the release has no lead',
      body: 'the release has no text besides its lead',
      date: 'the release has no date',
      city: 'the release does not say where it comes from',
      about: 'the release does not say who the company is (boilerplate)',
      contact: 'the release names no press contact with name, role, mail and phone',
      status: 'the release does not say when it may be used',
      headline: 'the release does not show its headline',
      dateline: 'the release does not show place and date',
      end: 'the release has no end mark',
      cure: 'Let the template print it, as the built-in release does.',
      leadCure: 'Write it in `summary`.',
      bodyCure: 'Write the text of the message.',
      dateCure: 'Give the message a `date`.',
      cityCure: 'Declare a place with its `city` in the brand, or write `override.press-release.dateline`.',
      contactCure: 'Give a person of the brand with `press` a title, an email and a phone; the template prints them.',
      needs: 'people with press: who answers journalists',
    },
    el: {
      why: 'Ένα δελτίο τύπου από το οποίο λείπει κάτι μπαίνει στην άκρη: κανείς δεν τηλεφωνεί να ρωτήσει.',
      lead: 'το δελτίο δεν έχει εισαγωγή',
      body: 'το δελτίο δεν έχει κείμενο πέρα από την εισαγωγή',
      date: 'το δελτίο δεν έχει ημερομηνία',
      city: 'το δελτίο δεν λέει από ποια πόλη εκδίδεται',
      about: 'το δελτίο δεν λέει ποια είναι η εταιρεία (boilerplate)',
      contact: 'το δελτίο δεν αναφέρει υπεύθυνο τύπου με όνομα, ιδιότητα, e-mail και τηλέφωνο',
      status: 'το δελτίο δεν λέει από πότε μπορεί να δημοσιευτεί',
      headline: 'το δελτίο δεν δείχνει τον τίτλο του',
      dateline: 'το δελτίο δεν δείχνει τόπο και ημερομηνία',
      end: 'το δελτίο δεν έχει σημάδι τέλους',
      cure: 'Το πρότυπο πρέπει να το τυπώνει, όπως το έτοιμο δελτίο.',
      leadCure: 'Γράψτε τη στο `summary`.',
      bodyCure: 'Γράψτε το κείμενο του μηνύματος.',
      dateCure: 'Δώστε στο μήνυμα `date`.',
      cityCure: 'Δηλώστε στη μάρκα ένα κατάστημα ή γραφείο με `city` ή γράψτε `override.press-release.dateline`.',
      contactCure: 'Δώστε σε πρόσωπο της μάρκας με `press` τίτλο, e-mail και τηλέφωνο· το πρότυπο τα τυπώνει.',
      needs: 'people με press: ποιος απαντά στους δημοσιογράφους',
    },
    hu: {
      why: 'A hiányos közleményt félreteszik: senki sem telefonál, hogy megkérdezze, mi maradt ki.',
      lead: 'a közleménynek nincs bevezetője',
      body: 'a közleménynek a bevezetőn kívül nincs szövege',
      date: 'a közleménynek nincs dátuma',
      city: 'a közleményből nem derül ki, honnan keltezték',
      about: 'a közleményből hiányzik a cégismertető (boilerplate)',
      contact: 'a közleményből hiányzik a sajtókapcsolat névvel, beosztással, e-mail-címmel és telefonszámmal',
      status: 'a közleményből nem derül ki, mikortól közölhető',
      headline: 'a közleményben nem látszik a címe',
      dateline: 'a közlemény elejéről hiányzik a hely és a dátum',
      end: 'a közleménynek nincs zárójele',
      cure: 'A sablon írja ki, ahogy a beépített közlemény is.',
      leadCure: 'Írja a `summary` mezőbe.',
      bodyCure: 'Írja meg az üzenet szövegét.',
      dateCure: 'Adjon az üzenetnek `date` mezőt.',
      cityCure: 'Vegyen fel a márkában egy helyet `city` adattal, vagy írja meg: `override.press-release.dateline`.',
      contactCure:
        'Adjon meg beosztást, e-mail-címet és telefonszámot a márka `press` jelölésű munkatársának; a sablon kiírja.',
      needs: 'people, press jelöléssel: ki válaszol az újságíróknak',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: head('Lumen opens in Athens', 'The doors open at ten.', 'Everyone is welcome.', ''),
        brand,
        channels: ['press-release'],
      },
      good: {
        message: head('Lumen opens in Athens', 'The doors open at ten.', 'Everyone is welcome.'),
        brand,
        channels: ['press-release'],
      },
    },
    {
      locale: 'el',
      bad: {
        message: head('Η Lumen ανοίγει στην Αθήνα', 'Ανοίγουμε στις δέκα.', 'Σας περιμένουμε όλους.'),
        brand,
        channels: ['press-release'],
        files: short,
      },
      good: {
        message: head('Η Lumen ανοίγει στην Αθήνα', 'Ανοίγουμε στις δέκα.', 'Σας περιμένουμε όλους.'),
        brand,
        channels: ['press-release'],
      },
    },
    {
      locale: 'hu',
      bad: {
        message: head('A Lumen Budapesten nyit', 'Tízkor nyitunk.', 'Mindenkit várunk.'),
        brand: { ...brand, places: {} },
        channels: ['press-release'],
      },
      good: {
        message: head('A Lumen Budapesten nyit', 'Tízkor nyitunk.', 'Mindenkit várunk.'),
        brand: { ...brand, places: hungarian },
        channels: ['press-release'],
      },
    },
  ],
  *check(subject, { brand: own, message }): Generator<Problem> {
    if (subject.channel.medium !== 'press') return;
    const title = message.texts[subject.draft.locale]?.title.place;
    const without = [...lacking(subject)];
    // What is lost between draft and file is an error; what nobody has written yet is for the editor to judge.
    const home = Object.values(own.places).some(({ city }) => city !== undefined);
    for (const say of without)
      yield { say, severity: say === 'city' && !home ? 'note' : 'warning', at: title, excerpt: say };
    for (const { file, segments } of subject.readings) {
      if (!/\.(?:html|txt)$/.test(file)) continue;
      const said = segments.flatMap(({ kind, text }) => (kind === 'text' ? text : [])).join('\n');
      for (const say of lost(said, subject, own, message.date)) {
        if (say === 'dateline' && without.includes('date')) continue;
        yield {
          say,
          at: subject.templateAt(file, `parts.${say}`, 'extras.contacts', '</main>', 'body.text'),
          output: file,
          excerpt: say,
        };
      }
    }
  },
};
