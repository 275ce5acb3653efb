/** What the brand says for a time is said at that time: company texts, legal lines, claims, the logo. */
import { inSeason } from '../../model/life.js';
import { everyInline, stretches } from '../../model/plain.js';
import type { Brand, EditionSubject, Message, Place, Problem, Rule, Season } from '../../model.js';

const squeezed = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00ad\u200b]+/g, ' ')
    .trim()
    .toLowerCase();

type Dated = Season & { readonly id: string; readonly text: Brand['tagline'] };

/** Texts of the brand that hold for a time. */
function datedTexts({ legal, boilerplate }: Brand): Dated[] {
  const lines = Object.entries(legal).map(([id, line]): Dated => ({ ...line, id: `legal.${id}` }));
  const versions = Array.isArray(boilerplate) ? boilerplate.map((one): Dated => ({ ...one, id: 'boilerplate' })) : [];
  return [...lines, ...versions].filter(({ from, until }) => from !== undefined || until !== undefined);
}

const wordings = (text: Dated['text']): string[] =>
  text === undefined ? [] : (typeof text === 'string' ? [text] : Object.values(text)).map(squeezed);

const spanOf = ({ from, until }: Season) => `${from ?? '…'} – ${until ?? '…'}`;

/** A finished file that prints a version of another time: a template holds it, or an override. */
function* printed({ readings }: EditionSubject, brand: Brand, day: string): Generator<Problem> {
  const texts = datedTexts(brand);
  const right = texts.filter((one) => inSeason(one, day)).flatMap(({ text }) => wordings(text));
  for (const { id, text, ...season } of texts.filter((one) => !inSeason(one, day)))
    for (const words of wordings(text)) {
      // The same words in a version that holds, or as a part of it, say nothing wrong.
      if (right.some((one) => one.includes(words))) continue;
      for (const { channel, locale, readings: files } of readings) {
        const file = files.find(({ segments }) => squeezed(segments.map((one) => one.text).join(' ')).includes(words));
        if (file)
          yield {
            say: 'printed',
            channel,
            locale,
            output: file.file,
            data: { id, span: spanOf(season), day },
            excerpt: id,
          };
      }
    }
}

/** References and claims of the message, with their places. */
function* named(message: Message): Generator<readonly [id: string, place: Place | undefined]> {
  const title = message.texts[message.sourceLocale]!.title.place;
  for (const id of message.claims) yield [`claim.${id}`, title];
  for (const text of Object.values(message.texts)) {
    const parts = [text.title, text.summary, text.subtitle, ...text.short.map(({ words }) => words)];
    const all = [...parts.flatMap((words) => (words ? [words.children] : [])), ...stretches(text.body)];
    for (const nodes of all)
      for (const node of everyInline(nodes)) if (node.kind === 'fact') yield [node.ref, node.place];
  }
}

const seasonOf = (id: string, { legal, claims }: Brand): Season | undefined =>
  id.startsWith('claim.') ? claims[id.slice(6)] : id.startsWith('legal.') ? legal[id.slice(6)] : undefined;

const examples = {
  en: ['The Ferna kettle', 'Ferna keeps water hot for 40 minutes.', 'keeps water hot for 40 minutes'],
  el: ['Ο βραστήρας Ferna', 'Κρατάει το νερό ζεστό για 40 λεπτά.', 'κρατάει το νερό ζεστό για 40 λεπτά'],
  hu: ['A Ferna vízforraló', 'Negyven percig melegen tartja a vizet.', 'melegen tartja a vizet'],
} as const;

export const brandInSeason: Rule = {
  id: 'brand-in-season',
  alias: 'BPL-01',
  scope: 'edition',
  severity: 'error',
  words: {
    en: {
      why: 'Last year’s company text or a claim whose test has lapsed is a false statement, however carefully it was once approved.',
      printed: 'prints the version of {id} that holds {span}; the message is of {day}',
      named: 'uses {id}, which holds {span}; the message is of {day}',
      cure: 'Use the version that holds on the day of the message.',
    },
    el: {
      why: 'Το περσινό εταιρικό προφίλ, ή ένας ισχυρισμός με ληγμένη τεκμηρίωση, είναι ανακρίβεια, όσο προσεκτικά κι αν εγκρίθηκε κάποτε.',
      printed: 'τυπώνει την εκδοχή του {id} που ισχύει {span}· το μήνυμα έχει ημερομηνία {day}',
      named: 'χρησιμοποιεί το {id}, που ισχύει {span}· το μήνυμα έχει ημερομηνία {day}',
      cure: 'Χρησιμοποιήστε την εκδοχή που ισχύει την ημέρα του μηνύματος.',
    },
    hu: {
      why: 'A tavalyi cégismertető és a lejárt bizonyítékú állítás valótlan, akármilyen gondosan hagyták is jóvá annak idején.',
      printed: '„{id}”: a benne álló változat {span} érvényes; az üzenet napja {day}',
      named: 'ezt használja: „{id}”, ez azonban {span} érvényes; az üzenet napja {day}',
      cure: 'Azt a változatot használja, amely az üzenet napján érvényes.',
    },
  },
  examples: [
    ...(['en', 'el', 'hu'] as const).map((locale) => {
      const [title, words, claim] = examples[locale];
      const message = `---\ntitle: ${title}\ndate: 2026-11-26\nclaims: [warm]\n---\n\n${words}`;
      return {
        locale,
        bad: { message, brand: { claims: { warm: { text: claim, until: '2026-10-31' } } } },
        good: { message, brand: { claims: { warm: { text: claim, until: '2027-10-31' } } } },
      };
    }),
    {
      locale: 'en',
      bad: {
        message:
          '---\ntitle: A seventh shop\ndate: 2027-02-01\n---\n\nWe open in Patras.\n\nLumen has six shops in two countries.',
        brand: {
          boilerplate: [
            { text: 'Lumen has six shops in two countries.', until: '2026-12-31' },
            { text: 'Lumen has seven shops.', from: '2027-01-01' },
          ],
        },
      },
      good: {
        message: '---\ntitle: A seventh shop\ndate: 2027-02-01\n---\n\nWe open in Patras.\n\nLumen has seven shops.',
        brand: {
          boilerplate: [
            { text: 'Lumen has six shops in two countries.', until: '2026-12-31' },
            { text: 'Lumen has seven shops.', from: '2027-01-01' },
          ],
        },
      },
    },
  ],
  *check(edition, { brand }) {
    const day = edition.message.date;
    if (day === undefined) return;
    yield* printed(edition, brand, day);
    for (const [id, at] of named(edition.message)) {
      const season = seasonOf(id, brand);
      if (season && (season.from ?? season.until) !== undefined && !inSeason(season, day))
        yield { at, say: 'named', data: { id, span: spanOf(season), day }, excerpt: id };
    }
    const logo = brand.look.logo;
    const shows = edition.renditions.some(({ files }) => files.some(({ name }) => /\.(html|eml|pdf)$/.test(name)));
    if (logo && shows && (logo.from ?? logo.until) !== undefined && !inSeason(logo, day))
      yield { say: 'named', data: { id: 'look.logo', span: spanOf(logo), day }, excerpt: 'look.logo' };
  },
};
