/** One fault of each kind, put by hand into one finished file, as somebody with an editor would. */

/** A changed text of the file, and what was changed into what. */
export interface Seed {
  readonly text: string;
  readonly what: string;
}

export interface Kind {
  readonly name: string;
  /** Rules of which at least one must find it. */
  readonly rules: readonly string[];
  /** Files it can be put into. */
  readonly files: RegExp;
  /** Every way to put it into a text. */
  readonly seeds: (text: string, locale: string) => Iterable<Seed>;
}

const GAP = String.raw`(?:[\s\u00a0\u202f]|&nbsp;|&#160;)+`;

/** Replaces each place where a pattern stands, one at a time. */
function* each(
  text: string,
  pattern: RegExp,
  change: (found: RegExpMatchArray) => string | undefined,
): Generator<Seed> {
  for (const found of text.matchAll(pattern)) {
    const wrong = change(found);
    if (wrong === undefined || wrong === found[0]) continue;
    const what = `${found[0]} → ${wrong}`.replaceAll(/\s+/g, ' ').slice(0, 120);
    yield { text: text.slice(0, found.index) + wrong + text.slice(found.index + found[0].length), what };
  }
}

/** One word by locale. */
type Words = Readonly<Record<string, RegExp>>;

const money: Words = {
  en: new RegExp(String.raw`€\d+(?:\.\d\d)?|HUF(?:${GAP})?\d[\d,]*`, 'gu'),
  el: new RegExp(String.raw`\d+,\d\d${GAP}€`, 'gu'),
  hu: new RegExp(String.raw`\d+(?:${GAP}\d{3})?${GAP}Ft`, 'gu'),
};
const otherDigit = (text: string) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 7) % 10));

/** “up to 40” without its “up to”. */
const qualifiers: Words = {
  en: /(?<=\s)up to (?=\d)/giu,
  el: /(?<=\s|>)έως (?:και )?(?=\d+ λεπτ|\d+ μαχ)/giu,
  hu: /(?<=\s|>)(?:akár|legfeljebb) (?=\d)/giu,
};

const weekdays: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [['Thursday', 'Tuesday'], ['Friday', 'Saturday'], ['Saturday', 'Sunday']],
  el: [['Πέμπτη', 'Τρίτη'], ['Παρασκευή', 'Κυριακή'], ['Σάββατο', 'Δευτέρα']],
  hu: [['csütörtökön', 'szerdán'], ['pénteken', 'szombaton']],
}; // prettier-ignore

/** A weekday that stands beside its day. */
function besideDate(weekday: string, locale: string): string {
  if (locale === 'hu') return String.raw`(?<=\d{1,2}-[áé]n,${GAP})${weekday}`;
  return String.raw`${weekday}(?=,?${GAP}\d{1,2}${GAP}(?:Nov|Dec|Jan|Νοε|Δεκ|Ιαν))`;
}

const days: Words = {
  en: /\b\d{1,2}(?= (?:November|December|January))/gu,
  el: /(?<!\d)\d{1,2}(?= (?:Νοεμβρίου|Δεκεμβρίου|Ιανουαρίου))/gu,
  hu: /(?<=(?:november|december|január) )\d{1,2}/giu,
};
const phones =
  /(?:\+3[06][\s\u00a0-]*)?\(?(?:06[\s\u00a0-]*)?(?:1|210|2310|800|80|62)\)?[\s\u00a0-]+555[\s\u00a0-]+\d{3,4}/gu;

const quoted: Words = {
  en: /(?<=worktop, because it is )good(?= to look at)|(?<=A figure that we publish has to be )right/gu,
  el: /(?<=γιατί είναι )όμορφος|(?<=πρέπει να είναι )σωστό/gu,
  hu: /(?<=mert jó )ránézni|(?<=A jó leveshez )türelem/gu,
};
const otherWord: Readonly<Record<string, string>> = { en: 'cheap', el: 'φτηνό', hu: 'erő' };

const titles: Words = {
  en: /Head of Design|Chief Executive|cook and teacher/gu,
  el: /Επικεφαλής Σχεδιασμού|Διευθύνουσα Σύμβουλος|μάγειρας και εκπαιδευτής/gu,
  hu: /vezető tervező|vezérigazgató|szakács, főzőtanár/gu,
};
const otherTitle: Readonly<Record<string, string>> = {
  en: 'Head of Marketing',
  el: 'Επικεφαλής Μάρκετινγκ',
  hu: 'marketingvezető',
};

const disclaimers: Words = {
  en: new RegExp(`Prices${GAP}in${GAP}euros${GAP}include${GAP}24%${GAP}VAT\\.|Your${GAP}statutory${GAP}rights${GAP}are${GAP}not${GAP}affected\\.|All${GAP}corrections${GAP}stay${GAP}on${GAP}our${GAP}site\\.`, 'gu'),
  el: new RegExp(`Οι${GAP}τιμές${GAP}περιλαμβάνουν${GAP}ΦΠΑ${GAP}24%\\.|Τα${GAP}νόμιμα${GAP}δικαιώματά${GAP}σας${GAP}δεν${GAP}θίγονται\\.`, 'gu'),
  hu: new RegExp(`Az${GAP}árak${GAP}a${GAP}27%-os${GAP}áfát${GAP}tartalmazzák\\.|Az${GAP}Ön${GAP}törvényes${GAP}jogait${GAP}ez${GAP}nem${GAP}érinti\\.`, 'gu'),
}; // prettier-ignore

const boilerplates: Words = {
  en: new RegExp(`made${GAP}of${GAP}wood,${GAP}linen`, 'gu'),
  el: new RegExp(`από${GAP}ξύλο,${GAP}λινό`, 'gu'),
  hu: new RegExp(`fából,${GAP}lenvászonból`, 'gu'),
};
const oldBoilerplate: Readonly<Record<string, string>> = {
  en: 'made of plastic, linen',
  el: 'από πλαστικό, λινό',
  hu: 'műanyagból, lenvászonból',
};

const texts = /\.(?:txt|html)$/;
const pages = /\.html$/;

export const kinds: readonly Kind[] = [
  {
    name: 'another price',
    rules: ['prices-agree', 'facts-agree'],
    files: texts,
    seeds: (text, locale) => each(text, money[locale]!, ([price]) => otherDigit(price)),
  },
  {
    name: 'another currency',
    rules: ['prices-agree', 'facts-agree'],
    files: texts,
    seeds: (text, locale) =>
      each(text, money[locale]!, ([price]) => price.replace(/€|HUF|Ft/, (sign) => (sign === '€' ? '$' : '€'))),
  },
  {
    name: 'another hour',
    rules: ['facts-agree', 'contacts-agree'],
    files: texts,
    seeds: (text) =>
      each(text, /(?<![\d.:])(?:09|10|18|20|21)[:.]00(?![\d:])/gu, ([hour]) => hour.replace(/^\d\d/, '13')),
  },
  {
    name: 'another day',
    rules: ['facts-agree'],
    files: texts,
    seeds: (text, locale) => each(text, days[locale]!, ([day]) => String((Number(day) % 28) + 1)),
  },
  {
    name: 'a wrong weekday',
    rules: ['facts-agree', 'weekday-matches-date'],
    files: texts,
    *seeds(text, locale) {
      for (const [right, wrong] of weekdays[locale]!)
        yield* each(text, new RegExp(besideDate(right, locale), 'giu'), () => wrong);
    },
  },
  {
    name: 'another phone',
    rules: ['facts-agree', 'contacts-agree'],
    files: texts,
    seeds: (text) => each(text, phones, ([phone]) => otherDigit(phone)),
  },
  {
    name: 'a lost qualifier',
    rules: ['qualifiers-kept', 'words-as-written', 'message-carried'],
    files: texts,
    seeds: (text, locale) => each(text, qualifiers[locale]!, () => ''),
  },
  {
    name: 'a changed quotation',
    rules: ['quotes-verbatim', 'message-carried'],
    files: texts,
    seeds: (text, locale) => each(text, quoted[locale]!, () => otherWord[locale]),
  },
  {
    name: 'a wrong title of a person',
    rules: ['words-as-written', 'people-as-registered'],
    files: texts,
    seeds: (text, locale) => each(text, titles[locale]!, () => otherTitle[locale]),
  },
  {
    name: 'a missing disclaimer',
    rules: ['legal-lines-present', 'message-carried'],
    files: texts,
    seeds: (text, locale) => each(text, disclaimers[locale]!, () => ''),
  },
  {
    name: 'a second call to action',
    rules: ['one-call-to-action'],
    files: pages,
    seeds: (text) =>
      each(
        text,
        /<\/h1>/gu,
        ([end]) =>
          `${end}<a href="https://tiliona.example/shops" style="background:#47662f;color:#ffffff">Our shops</a>`,
      ),
  },
  {
    name: 'another target of the call to action',
    rules: ['one-call-to-action', 'facts-agree'],
    files: texts,
    seeds: (text) =>
      each(
        text,
        /https:\/\/tiliona\.example\/(?:en|el|hu)\/(?:ferna|recall\/ruvo|shops|soup-evening)/gu,
        ([url]) => `${url}-old`,
      ),
  },
  {
    name: 'an old boilerplate',
    rules: ['boilerplate-current'],
    files: texts,
    seeds: (text, locale) => each(text, boilerplates[locale]!, () => oldBoilerplate[locale]),
  },
  {
    name: 'a colour off the palette',
    rules: ['brand-colours-only'],
    files: pages,
    seeds: (text) => each(text, /#47662f/giu, () => '#c0148f'),
  },
  {
    name: 'too little contrast',
    rules: ['contrast-enough'],
    files: pages,
    // Only where the element itself holds words.
    seeds: (text) => each(text, /(?<=style="[^"]*[^-]color: ?)#2a2622(?=;?[^"]*"[^>]*>\s*[^<\s&])/giu, () => '#ddd3c4'),
  },
];
