/** Amit a jelentések a bizonyításról magyarul mondanak. */
import type { ProofWords } from './en-proof.js';

export const proof: ProofWords = {
  must: 'Aminek szerepelnie kell',
  marks: {
    verbatim: 'szerepel',
    short: 'röviden',
    drawn: 'kártyára rajzolva, nem olvasható vissza',
    omitted: 'itt nem kell',
    missing: 'hiányzik',
    contradicted: 'eltér',
    none: 'nem készült el',
  },
  order: (locales) => `egy cellában: ${locales}`,
  short: {
    newsletter: 'Hírl.', bluesky: 'Bsky', mastodon: 'Mast', threads: 'Thr', linkedin: 'LI', facebook: 'FB', instagram: 'IG',
    'press-release': 'Sajtó', 'mobile-page': 'Mobil', poster: 'Plak.',
  }, // prettier-ignore
  titles: { newsletter: 'Hírlevél', 'press-release': 'Sajtóközlemény', 'mobile-page': 'Mobiloldal', poster: 'Plakát' },
  things: {
    price: 'ár', was: 'korábbi ár', 'offer.price': 'akciós ár', 'offer.was': 'korábbi ár',
    'offer.lowest30': '30 nap legalacsonyabb ára', 'offer.from': 'ajánlat kezdete', 'offer.to': 'ajánlat vége',
    onSale: 'kapható', saving: 'megtakarítás', guarantee: 'garancia', date: 'üzenet dátuma', updated: 'frissítve', embargo: 'embargó',
    expires: 'lejárat', 'event.start': 'esemény kezdete', 'event.end': 'esemény vége', 'event.doors': 'kapunyitás',
    'event.capacity': 'férőhely', deadline: 'határidő', hours: 'nyitvatartás', phone: 'telefon', email: 'e-mail', address: 'cím',
  }, // prettier-ignore
  types: {
    money: 'összeg', date: 'dátum', time: 'óra', instant: 'időpont', period: 'időszak', hours: 'nyitvatartás', duration: 'időtartam',
    phone: 'telefon', email: 'e-mail', link: 'link', number: 'szám', percentage: 'százalék', quantity: 'mennyiség',
    code: 'kód', name: 'név', address: 'cím',
  }, // prettier-ignore
  many: {
    name: (n) => `nevek (${n})`,
    fact: (n) => `más adatok (${n})`,
    claim: (n) => `állítások (${n})`,
    quote: (n) => `idézetek (${n})`,
    keyMessage: (n) => `kulcsüzenetek (${n})`,
    cta: (n) => `felhívások (${n})`,
    event: (n) => `esemény (${n})`,
    offer: (n) => `ajánlat (${n})`,
    boilerplate: (n) => `cégismertetők (${n})`,
    disclaimer: (n) => `jogi szövegek (${n})`,
  },
  unexplained: (label, mark, text) => `${label}: ${mark}${text ? ` (${text})` : ''}`,
  waived: (owner, until, reason) => `felmentve (${owner}, lejár: ${until}): ${reason}`,
  waivedCount: (n) => `${n} találat felmentve`,
  known: 'korábbról ismert',
  knownCount: (n) => `${n} korábbról ismert`,
  baseline: (file, known, fresh, gone) =>
    `Összevetve a már ismert találatokkal (${file}): ${known} ismert, ${fresh} új, ${gone} megszűnt${gone > 0 ? ' (a --write-baseline kihagyja őket)' : ''}.`,
  baselineWritten: (file, all, gone) => `Elkészült: ${file}: ${all} találat${gone > 0 ? `, ${gone} kihagyva` : ''}.`,
  changed: (ref, n) =>
    n === 0
      ? `Ehhez képest minden üzenet módosult, vagy olyasmitől függ, ami módosult: ${ref}.`
      : `${n} üzenet nem változott ehhez képest: ${ref}; ezeket nem vizsgáltam.`,
  notBeside: 'egyezik-e a megváltozott üzenet azzal, ami nem változott',
  score: 'Pontszám',
  scoreOf: (value, mean, band) => `${value} pont, ${band} (átlag ${mean})`,
  weakest: (channels) => `leggyengébb: ${channels}`,
  bands: { green: 'jó', yellow: 'közepes', red: 'gyenge' },
  tooLow: (least) => `Van ${least} alatti pontszám.`,
  tooManyWarnings: (n, most) => `${n} figyelmeztetés, legfeljebb ${most} megengedett.`,
  blind: 'Nem volt mivel összevetniük:',
  readFacts: 'Amit kiolvastam',
  title: (brand) => `${brand}: mit ellenőriztem`,
  verdict: { 0: 'Minden úgy van, ahogy kell.', 1: 'Valamit javítani kell.', 2: 'Valami nem olvasható.' },
  headings: {
    findings: 'Javítandó', other: 'További megjegyzések', let: 'Felmentve', known: 'Korábbról ismert', matrix: 'Mi hol szerepel',
    notChecked: 'Amit nem ellenőriztem', refused: 'Nem olvasható', brand: 'A márka', messages: 'Üzenetek',
  }, // prettier-ignore
  fields: {
    channel: 'Csatorna', where: 'Hol', file: 'Fájl', source: 'Itt javítandó', rule: 'Szabály', is: 'Ezt írja',
    should: 'Helyesen', value: 'Érték', finding: 'Találat',
  }, // prettier-ignore
  languages: 'Nyelvek',
  noBaseline: (file) => `Nincs ilyen fájl az ismert találatokkal: ${file}.`,
  makeBaseline: 'A --write-baseline létrehozza.',
  badBaseline: (file) => `${file} nem az onmessage ismert találatainak fájlja.`,
  whole: (least, most) => (most === undefined ? `legalább ${least}, egész szám` : `${least} és ${most} közötti szám`),
};
