/** Sample pages through the real template: every block, an event, an offer; and a page with almost nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { mobilePage } from '../../src/channels/mobile-page.js';
import { writeHtml } from '../../src/formats/html.js';
import { labelsOf } from '../../src/languages/index.js';
import type { Block, Brand, DraftPicture, Inline, TemplateFile, View } from '../../src/model.js';
import { createTemplates } from '../../src/pipeline/templates/templates.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

export const templates = createTemplates({
  find: () => undefined,
  partials: Object.fromEntries(
    readdirSync(new URL('templates/partials/', root))
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => [name.slice(0, -4), read(`templates/partials/${name}`)]),
  ),
});

export const pageTemplate: TemplateFile = {
  path: 'templates/mobile-page/index.html.hbs',
  text: read('templates/mobile-page/index.html.hbs'),
  kind: 'html',
};

const words = (text: string): Inline[] => [{ kind: 'text', text }];
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });

interface Words {
  readonly eyebrow: string;
  readonly headline: string;
  readonly sub: string;
  readonly lead: string;
  readonly text: string;
  readonly section: string;
  readonly quote: string;
  readonly by: string;
  readonly role: string;
  readonly cta: string;
  readonly when: string;
  readonly place: string;
  readonly price: string;
  readonly date: string;
  readonly hours: string;
}

const samples: Readonly<Record<string, Words>> = {
  en: {
    eyebrow: 'New in our shops',
    headline: 'Ferna, the kettle for winter mornings',
    sub: 'Enamelled steel, a handle of oiled oak and half a litre at the boil in 90 seconds',
    lead: 'Our new kettle boils half a litre in 90 seconds and is in our shops in Greece and Hungary from Friday, 27 November.',
    text: 'The first thing a winter morning asks for is something hot. Ferna is our answer: a double-walled kettle in enamelled steel, with a handle of oiled oak.',
    section: 'Price and places',
    quote: 'We did not want one more appliance. We wanted a kettle that earns its place on the worktop.',
    by: 'Myrto Keramida',
    role: 'Head of Design',
    cta: 'Meet Ferna',
    when: 'Tuesday, 1 December 2026, 18:00',
    place: 'Király utca shop',
    price: '€64.90',
    date: '26 November 2026',
    hours: 'Mon–Fri 9:00–21:00; Sat 9:00–20:00; closed on Sundays and public holidays',
  },
  el: {
    eyebrow: 'Νέο στα καταστήματά μας',
    headline: 'Ferna, ο βραστήρας για τα χειμωνιάτικα πρωινά',
    sub: 'Εμαγιέ ατσάλι, λαβή από λαδωμένη δρυ και μισό λίτρο νερό που βράζει σε 90 δευτερόλεπτα',
    lead: 'Ο νέος μας βραστήρας βράζει μισό λίτρο νερό σε 90 δευτερόλεπτα. Στα καταστήματά μας από την Παρασκευή 27 Νοεμβρίου.',
    text: 'Το πρώτο πράγμα που ζητάει ένα χειμωνιάτικο πρωινό είναι κάτι ζεστό. Η απάντησή μας είναι ο Ferna: βραστήρας με διπλά τοιχώματα από εμαγιέ ατσάλι και λαβή από λαδωμένη δρυ.',
    section: 'Τιμή και σημεία πώλησης',
    quote: 'Δεν θέλαμε άλλη μία συσκευή. Θέλαμε έναν βραστήρα που αξίζει τη θέση του στον πάγκο.',
    by: 'Μυρτώ Κεραμιδά',
    role: 'επικεφαλής σχεδιασμού',
    cta: 'Γνωρίστε τον Ferna',
    when: 'Τρίτη 1 Δεκεμβρίου 2026, 18:00',
    place: 'Κατάστημα Αιόλου',
    price: '64,90 €',
    date: '26 Νοεμβρίου 2026',
    hours: 'Δευ–Παρ 9:00–21:00· Σάβ 9:00–20:00· Κυριακές και αργίες κλειστά',
  },
  hu: {
    eyebrow: 'Újdonság boltjainkban',
    headline: 'Ferna, a téli reggelek vízforralója',
    sub: 'Zománcozott acél, olajozott tölgyfa fogantyú, és fél liter víz, amely 90 másodperc alatt felforr',
    lead: 'Új vízforralónk 90 másodperc alatt felforral fél liter vizet. Boltjainkban november 27-től, péntektől kapható.',
    text: 'Egy téli reggel mindenekelőtt valami forrót kíván. A mi válaszunk a Ferna: duplafalú vízforraló zománcozott acélból, olajozott tölgyfa fogantyúval.',
    section: 'Ár és boltok',
    quote: 'Nem még egy készüléket akartunk. Olyan vízforralót akartunk, amely megérdemli a helyét a konyhapulton.',
    by: 'Myrto Keramida',
    role: 'tervezési vezető',
    cta: 'Ismerje meg a Fernát',
    when: '2026. december 1., kedd, 18:00',
    place: 'Király utcai bolt',
    price: '25 990 Ft',
    date: '2026. november 26.',
    hours: 'H–P 10:00–20:00; szo. 10:00–18:00; vasárnap és ünnepnapokon zárva',
  },
};

/** Every kind of block, with headings that jump. */
export function everyBlock(w: Words = samples['en']!): Block[] {
  return [
    paragraph(
      { kind: 'text', text: w.text },
      { kind: 'text', text: ' ' },
      { kind: 'strong', children: words(w.cta) },
      { kind: 'text', text: ' ' },
      { kind: 'link', href: 'https://tiliona.example/a?b=1&c=2', children: words(w.section) },
      { kind: 'text', text: ', ' },
      {
        kind: 'fact',
        ref: 'phone',
        form: 'default',
        text: '210 555 0100',
        values: [{ type: 'phone', e164: '+302105550100' }],
      },
      { kind: 'text', text: '.' },
    ),
    { kind: 'quote', children: [paragraph(...words(w.quote))], by: w.by, title: w.role },
    { kind: 'heading', level: 2, id: 'prices', children: words(w.section) },
    paragraph(...words(w.text)),
    { kind: 'heading', level: 4, id: 'prices', children: words(w.place) },
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [
        [paragraph(...words(w.sub))],
        [paragraph(...words(w.role)), { kind: 'list', ordered: true, start: 3, items: [[paragraph(...words(w.by))]] }],
      ],
    },
    {
      kind: 'table',
      head: [words(labelsOf('en')['when']!), words(w.place)],
      rows: [
        [words(w.when), words('9:00–18:00')],
        [words(w.date), words(w.price)],
      ],
      align: [null, 'right'],
    },
    { kind: 'code', text: 'Z-2609 <A>', language: 'text' },
    { kind: 'rule' },
    { kind: 'picture', src: 'kettle.jpg', alt: 'A kettle' },
    { kind: 'picture', src: 'gone.jpg', alt: 'No bytes' },
    paragraph(...words(w.text)),
  ];
}

const hero: DraftPicture = {
  src: 'kettle.jpg',
  alt: 'A honey-coloured enamel kettle with an oak handle steams on a wooden worktop.',
  credit: 'Illustration: Tiliona',
  role: 'hero',
  file: 'kettle.jpg',
  width: 1600,
  height: 1067,
  media: 'image/jpeg',
  sources: [],
  files: [],
};

const brand = {
  name: 'Tiliona',
  locale: 'en',
  forms: {},
  look: { radius: 6 },
  markets: {
    GR: { name: { en: 'Greece', el: 'Ελλάδα', hu: 'Görögország' } },
    HU: { name: { en: 'Hungary', el: 'Ουγγαρία', hu: 'Magyarország' } },
  },
  products: { ferna: { name: { en: 'Ferna kettle', el: 'Βραστήρας Ferna', hu: 'Ferna vízforraló' } } },
  site: { url: 'https://tiliona.example', path: '/{locale}/{slug}' },
} as unknown as Brand;

export type Kind = 'full' | 'event' | 'bare';

/** The view of a sample page. `event` has an event and no offer, `bare` a headline and nothing else. */
export function pageView(locale: string, kind: Kind, change: Partial<View> = {}): View {
  const w = samples[locale]!;
  const bare = kind === 'bare';
  const use = { locale, brand, pictures: bare ? [] : [hero] };
  const place = {
    name: w.place,
    address: 'Király utca 148, 1077 Budapest',
    phone: '+36\u00a01\u00a0555\u00a00111',
    phoneHref: 'tel:+3615550111',
    hours: w.hours,
  };
  const view = {
    version: 1,
    locale,
    ogLocale: { en: 'en_GB', el: 'el_GR', hu: 'hu_HU' }[locale],
    dir: 'ltr',
    markets: ['GR', 'HU'],
    channel: { id: 'mobile-page', title: 'Mobile page' },
    message: {
      id: 'winter-kettle',
      title: w.headline,
      slug: 'winter-kettle',
      url: bare ? undefined : `https://tiliona.example/${locale}/news/winter-kettle`,
      date: '2026-11-26',
      tags: [],
    },
    parts: bare
      ? { title: w.headline, headline: w.headline }
      : {
          title: `${w.headline} – T`,
          description: w.lead,
          eyebrow: w.eyebrow,
          headline: w.headline,
          subheadline: w.sub,
          lead: w.lead,
        },
    body: { html: bare ? '' : writeHtml(everyBlock(w), use), mail: '', text: '' },
    dates: { date: bare ? undefined : w.date },
    quotes: [],
    cta: bare ? undefined : { label: w.cta, url: `https://tiliona.example/${locale}/ferna?a=1&b=2` },
    event:
      kind === 'event'
        ? {
            name: w.headline,
            when: `${w.when}–21:00`,
            start: w.when,
            end: '21:00',
            startIso: '2026-12-01T17:00:00Z',
            endIso: '2026-12-01T20:00:00Z',
            place,
            online: 'https://tiliona.example/live',
            rsvp: 'https://tiliona.example/rsvp',
            capacity: '24',
          }
        : undefined,
    offer:
      kind === 'full'
        ? {
            product: 'ferna',
            terms: w.lead,
            prices: [
              { market: 'GR', price: '64,90 €', amount: '64.90', currency: 'EUR', was: '79,90 €' },
              { market: 'HU', price: '25 990 Ft', amount: '25990', currency: 'HUF' },
            ],
          }
        : undefined,
    hero: bare ? undefined : hero,
    pictures: use.pictures,
    hashtags: [],
    legal: bare ? [] : ['Tiliona Hellas S.A., 212 Aiolou Street, 105 51 Athens.', 'Prices in euros include 24% VAT.'],
    brand: {
      name: 'Tiliona',
      legalName: bare ? undefined : 'Tiliona Hellas S.A.',
      url: bare ? undefined : 'https://tiliona.example',
      logoSvg: bare ? undefined : read('assets/logo.svg'),
      logoDarkSvg: bare ? undefined : read('assets/logo.svg').replaceAll('#2a2622', '#f4eee5'),
      tagline: bare ? undefined : 'Good things for home and kitchen',
      colors: bare
        ? {}
        : {
            ground: '#faf6ef',
            surface: '#ffffff',
            text: '#2a2622',
            muted: '#655c52',
            accent: '#47662f',
            onAccent: '#ffffff',
            line: '#ddd3c4',
          },
      colorsDark: bare
        ? {}
        : {
            ground: '#1c1a17',
            surface: '#26231f',
            text: '#f4eee5',
            muted: '#bdb3a5',
            accent: '#b3cc93',
            onAccent: '#1a2312',
            line: '#484138',
          },
      fonts: {
        body: "system-ui, -apple-system, 'Segoe UI', sans-serif",
        heading: "'Iowan Old Style', Palatino, Georgia, serif",
      },
      phone: bare ? undefined : '+30\u00a0210\u00a0555\u00a00100',
      phoneHref: bare ? undefined : 'tel:+302105550100',
      email: bare ? undefined : 'hello@tiliona.example',
      contacts: bare
        ? []
        : [
            {
              legalName: 'Tiliona Hellas S.A.',
              phone: '+30\u00a0210\u00a0555\u00a00100',
              phoneHref: 'tel:+302105550100',
              email: 'hello@tiliona.example',
            },
          ],
      press: [],
      links: bare ? [] : [{ label: w.section, url: 'https://tiliona.example/delivery' }],
      places: bare
        ? []
        : [place, { ...place, name: `${w.place} 2` }, { name: 'Szeged', address: '6720 Szeged, Kárász utca 44.' }],
    },
    labels: labelsOf(locale),
    source: { brand },
    ...change,
  } as unknown as View;
  return { ...view, extras: mobilePage.extend!(view) };
}

/** A finished page. */
export function page(locale: string, kind: Kind, change: Partial<View> = {}): string {
  return templates.render(pageTemplate, pageView(locale, kind, change));
}

export const locales = Object.keys(samples);
export const kinds: readonly Kind[] = ['full', 'event', 'bare'];
