/** A small release in three languages for tests: a fictional bakery with prices, a quote, a list, a table, links and a picture. */
import { noCache } from '../../src/io/cache.js';
import { openStudio } from '../../src/io/pictures-studio.js';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'valibot';
import { pressRelease } from '../../src/channels/press-release.js';
import { docx } from '../../src/formats/docx.js';
import { writeHtml } from '../../src/formats/html.js';
import { json } from '../../src/formats/json.js';
import { pdf } from '../../src/formats/pdf.js';
import { writeText } from '../../src/formats/text.js';
import type { Block, Brand, Draft, Inline, Message, MessageText, Rendition, Wording } from '../../src/model.js';
import { brandFacts } from '../../src/pipeline/proof/brand-facts.js';
import { compose } from '../../src/pipeline/compose/compose.js';
import { contractOf } from '../../src/pipeline/proof/contract.js';
import { render } from '../../src/pipeline/render/render.js';
import { createTemplates } from '../../src/pipeline/templates/templates.js';
import { brandSchema } from '../../src/schemas/brand.js';

export type SampleLocale = 'en' | 'el' | 'hu';
const nb = '\u00a0';
const t = (text: string): Inline => ({ kind: 'text', text });
const p = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const words = (text: string): Wording => ({ children: [t(text)] });
const place = { file: 'content/rye.md', start: 0, end: 0 };

export const brand: Brand = parse(brandSchema, {
  name: 'Kalathi',
  legalName: { en: 'Kalathi Bakeries S.A.', el: 'Αρτοποιεία Kalathi Α.Ε.', hu: 'Kalathi Pékségek Kft.' },
  locales: { en: ['GR', 'HU'], el: ['GR'], hu: ['HU'] },
  markets: {
    GR: {
      name: { en: 'Greece', el: 'Ελλάδα', hu: 'Görögország' },
      currency: 'EUR',
      timeZone: 'Europe/Athens',
      callingCode: '+30',
    },
    HU: {
      name: { en: 'Hungary', el: 'Ουγγαρία', hu: 'Magyarország' },
      currency: 'HUF',
      timeZone: 'Europe/Budapest',
      callingCode: '+36',
    },
  },
  site: {
    url: 'https://kalathi.example',
    path: '/{locale}/news/{slug}',
    pictures: 'https://kalathi.example/pictures/{message}/{file}',
  },
  look: { logo: { light: 'logo.svg' }, colors: { accent: '#8a3b12' } },
  people: {
    press: {
      name: { en: 'Danai Florou', el: 'Δανάη Φλώρου', hu: 'Danai Florou' },
      title: { en: 'Press Office', el: 'Γραφείο Τύπου', hu: 'sajtóiroda' },
      phone: '+30 210 555 0199',
      email: 'press.gr@kalathi.example',
      press: ['el', 'en'],
    },
    sajto: {
      name: 'Őry Kinga',
      title: { en: 'Press Office, Hungary', el: 'Γραφείο Τύπου Ουγγαρίας', hu: 'sajtófőnök' },
      phone: '+36 1 555 0199',
      email: 'sajto@kalathi.example',
      press: ['hu', 'en'],
    },
    baker: {
      name: { en: 'Petros Alevras', el: 'Πέτρος Αλευράς', hu: 'Petros Alevras' },
      title: { en: 'Master Baker', el: 'Αρχιτεχνίτης Αρτοποιός', hu: 'pékmester' },
    },
  },
  places: {
    athens: {
      name: 'Kalathi Athens',
      market: 'GR',
      city: { en: 'Athens', el: 'Αθήνα', hu: 'Athén' },
      address: { en: '3 Stadiou St, Athens', el: 'Σταδίου 3, Αθήνα', hu: 'Sztadíu utca 3., Athén' },
    },
    budapest: {
      name: 'Kalathi Budapest',
      market: 'HU',
      city: { en: 'Budapest', el: 'Βουδαπέστη', hu: 'Budapest' },
      address: 'Ráday utca 8., Budapest',
    },
  },
  boilerplate: {
    en: 'Kalathi has baked bread from old grains since 1987 and sells it in its own shops in Athens and Budapest.',
    el: 'Τα αρτοποιεία Kalathi ψήνουν από το 1987 ψωμί από παλιές ποικιλίες και το πουλούν στα καταστήματά τους στην Αθήνα και τη Βουδαπέστη.',
    hu: 'A Kalathi 1987 óta süt kenyeret régi gabonafajtákból, és saját üzleteiben árulja Athénban és Budapesten.',
  },
  legal: {
    allergens: {
      text: {
        en: 'Contains gluten. May contain traces of sesame.',
        el: 'Περιέχει γλουτένη. Μπορεί να περιέχει ίχνη σουσαμιού.',
        hu: 'Glutént tartalmaz. Nyomokban szezámot tartalmazhat.',
      },
    },
  },
});

interface Told {
  title: string;
  subtitle: string;
  summary: string;
  price: string;
  rest: string;
  quote: string;
  by: string;
  as: string;
  heading: string;
  items: [string, string];
  head: [string, string];
  rows: [string, string][];
  link: string;
  alt: string;
  caption: string;
  cta: string;
  point: string;
}

const told: Record<SampleLocale, Told> = {
  en: {
    title: 'A rye loaf that stays fresh for a week',
    subtitle: 'Slow sourdough, stone-ground flour and nothing else',
    summary: `From Friday 27${nb}November our shops in Athens and Budapest sell a rye loaf that rests for 36${nb}hours before it is baked.`,
    price: `The loaf costs €5.40 in Greece and HUF${nb}1,990 in Hungary; a half loaf is up to 40% lighter.`,
    rest: ' Orders for restaurants are taken on weekdays.',
    quote: 'Good bread needs time, and we have decided to take it.',
    by: 'Petros Alevras',
    as: 'Master Baker',
    heading: 'Where and when',
    items: ['Whole loaf of 1.2 kg', 'Half loaf of 600 g'],
    head: ['Shop', 'Open'],
    rows: [
      ['Athens, 3 Stadiou St', '07:00–20:00'],
      ['Budapest, Ráday utca 8.', '07:00–19:00'],
    ],
    link: 'the grain and its growers',
    alt: 'A dark round loaf on a floured wooden table',
    caption: 'The rye loaf, fresh from the oven',
    cta: 'Read more',
    point: 'It stays fresh for seven days.',
  },
  el: {
    title: 'Καρβέλι σίκαλης που μένει φρέσκο μία εβδομάδα',
    subtitle: 'Αργό προζύμι, αλεύρι από πετρόμυλο και τίποτε άλλο',
    summary: `Από την Παρασκευή 27${nb}Νοεμβρίου τα καταστήματά μας στην Αθήνα πουλούν ένα καρβέλι σίκαλης που ξεκουράζεται 36${nb}ώρες πριν ψηθεί.`,
    price: `Το καρβέλι κοστίζει 5,40${nb}€· το μισό καρβέλι είναι έως 40% ελαφρύτερο.`,
    rest: ' Δεχόμαστε παραγγελίες εστιατορίων τις καθημερινές, ξεχωριστά από τις παραγγελίες των καταστημάτων μας.',
    quote: 'Το καλό ψωμί θέλει χρόνο και αποφασίσαμε να του τον δώσουμε.',
    by: 'Πέτρος Αλευράς',
    as: 'Αρχιτεχνίτης Αρτοποιός',
    heading: 'Πού και πότε',
    items: ['Ολόκληρο καρβέλι 1,2 kg', 'Μισό καρβέλι 600 g'],
    head: ['Κατάστημα', 'Ώρες'],
    rows: [
      ['Αθήνα, Σταδίου 3', '07:00–20:00'],
      ['Αθήνα, Μητροπόλεως 40', '07:00–19:00'],
    ],
    link: 'για το σιτάρι και τους παραγωγούς του',
    alt: 'Ένα σκούρο στρογγυλό καρβέλι σε αλευρωμένο ξύλινο τραπέζι',
    caption: 'Το καρβέλι σίκαλης μόλις βγήκε από τον φούρνο',
    cta: 'Διαβάστε περισσότερα',
    point: 'Μένει φρέσκο επτά ημέρες.',
  },
  hu: {
    title: 'Rozskenyér, amely egy hétig friss marad',
    subtitle: 'Lassú kovász, kővel őrölt liszt, semmi más',
    summary: `November 27-től, péntektől budapesti üzletünkben is kapható az a rozskenyér, amely sütés előtt 36${nb}órát pihen.`,
    price: `A kenyér 1990${nb}Ft; a fél kenyér legfeljebb 40%-kal könnyebb.`,
    rest: ' Éttermi megrendeléseket hétköznapokon fogadunk, a legkülönlegesebb igényekkel és elképzelésekkel együtt is örömmel.',
    quote: 'A jó kenyérhez idő kell, és úgy döntöttünk, hogy megadjuk neki.',
    by: 'Petros Alevras',
    as: 'pékmester',
    heading: 'Hol és mikor',
    items: ['Egész kenyér, 1,2 kg', 'Fél kenyér, 600 g'],
    head: ['Üzlet', 'Nyitva'],
    rows: [
      ['Budapest, Ráday utca 8.', '7.00–19.00'],
      ['Budapest, Fő tér 2.', '7.00–18.00'],
    ],
    link: 'a gabonáról és termelőiről',
    alt: 'Sötét, kerek kenyér lisztes faasztalon',
    caption: 'A rozskenyér frissen a kemencéből',
    cta: 'További részletek',
    point: 'Hét napig friss marad.',
  },
};

function textOf(locale: SampleLocale, change: (text: string) => string): MessageText {
  const say = Object.fromEntries(
    Object.entries(told[locale]).map(([key, value]) => [key, JSON.parse(change(JSON.stringify(value)))]),
  ) as unknown as Told;
  const wide = { kind: 'strong', children: [t(say.point)] } as const;
  return {
    locale,
    file: { path: 'content/rye.md', text: '' },
    title: words(say.title),
    subtitle: words(say.subtitle),
    summary: words(say.summary),
    short: [],
    cta: { label: words(say.cta), place },
    keyMessages: { fresh: words(say.point) },
    quotes: [{ id: 'time', by: 'baker', words: words(say.quote) }],
    hero: { src: 'loaf.png', alt: say.alt, caption: say.caption, credit: 'Kalathi', place },
    override: {},
    body: [
      p(t(say.price), t(say.rest), t(' '), wide),
      { kind: 'quote', children: [p(t(say.quote))], by: say.by, title: say.as },
      { kind: 'heading', level: 2, children: [t(say.heading)] },
      { kind: 'list', ordered: false, start: 1, items: say.items.map((item) => [p(t(item))]) },
      {
        kind: 'table',
        head: say.head.map((cell) => [t(cell)]),
        rows: say.rows.map((row) => row.map((cell) => [t(cell)])),
        align: [null, 'right'],
      },
      p({ kind: 'link', href: `https://kalathi.example/${locale}/grain?from=release&step=1`, children: [t(say.link)] }),
    ],
  };
}

const date = { type: 'date', year: 2026, month: 11, day: 26 } as const;
/** 26 November 2026, 10:00 in Athens. */
export const embargo = {
  type: 'instant',
  date,
  time: { type: 'time', hour: 10, minute: 0 },
  zone: 'Europe/Athens',
  epoch: Date.UTC(2026, 10, 26, 8),
} as const;

/** One grey pixel; the size that is told is that of a real photograph. */
export const pixel = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'),
);

/** `change` alters the words as JSON text; `picture` replaces the pixel. */
export function sampleMessage(given: Partial<Message> = {}, change = (text: string) => text, picture = pixel): Message {
  return {
    id: 'rye',
    status: 'ready',
    sourceLocale: 'en',
    texts: { en: textOf('en', change), el: textOf('el', change), hu: textOf('hu', change) },
    locales: {},
    markets: [],
    facts: [{ id: 'date', values: [{ value: date }], origin: 'message' }],
    claims: [],
    date: '2026-11-26',
    embargo,
    slug: 'rye-loaf',
    tags: ['bread'],
    authors: [],
    ctaUrl: 'https://kalathi.example/{locale}/rye',
    thread: [],
    carry: {},
    pictures: [
      { src: 'loaf.png', path: 'content/loaf.png', bytes: picture, width: 1200, height: 800, media: 'image/png' },
    ],
    files: [],
    foreign: false,
    ...given,
  };
}

const folder = new URL('../../templates/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const kinds = { 'release.html.hbs': 'html', 'release.txt.hbs': 'text', 'release.typ': 'typst' } as const;

const templates = {
  find: (channel: string, template: string) => {
    const kind = kinds[template as keyof typeof kinds];
    return { path: `templates/${channel}/${template}`, text: read(`${channel}/${template}`), kind };
  },
  partials: Object.fromEntries(
    readdirSync(new URL('partials/', folder)).map((name) => [name.replace(/\.hbs$/, ''), read(`partials/${name}`)]),
  ),
};
export const engine = createTemplates(templates);
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><path d="M10 50L40 10L70 50Z" fill="#8a3b12"/><path d="M90 20h90v8H90z" fill="#333"/></svg>';

export function draftOf(locale: SampleLocale, message = sampleMessage()): Draft {
  const contract = contractOf(message, brand, []);
  const { draft, missing } = compose({
    message,
    contract,
    channel: pressRelease,
    locale,
    brand,
    facts: brandFacts(brand),
  });
  if (!draft) throw new Error(`no draft: ${missing.join()}`);
  return draft;
}

const made = new Map<SampleLocale, Promise<Rendition>>();

/** All files of the release in one language; without a message those made before. */
export function renderSample(locale: SampleLocale, message?: Message): Promise<Rendition> {
  if (message) return renderMessage(locale, message);
  const kept = made.get(locale) ?? renderMessage(locale, sampleMessage());
  made.set(locale, kept);
  return kept;
}

function renderMessage(locale: SampleLocale, message: Message): Promise<Rendition> {
  const contract = contractOf(message, brand, []);
  const input = { channel: pressRelease, message, contract, brand, facts: brandFacts(brand) };
  return render(draftOf(locale, message), input, {
    templates,
    fill: engine.render,
    formats: [json, docx, pdf],
    bodies: { html: writeHtml, mail: writeHtml, text: writeText },
    mergeTags: () => ({ unsubscribe: '', preferences: '', browser: '' }),
    paint: true,
    draw: openStudio(noCache).draw,
    drawCard: async () => ({ fault: { fault: 'no-words' } }),
    assets: { 'logo.svg': new TextEncoder().encode(logo) },
  });
}
