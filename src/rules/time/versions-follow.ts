/** Versions of one text of the brand follow each other without a gap and without an overlap. */
import type { Brand, Problem, Rule } from '../../model.js';

interface Version {
  readonly from?: string;
  readonly until?: string;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** @param earlier whose place `later` takes */
function* between(what: string, earlier: Version, later: Version): Generator<Problem> {
  const [until, from] = [earlier.until, later.from];
  const data = { what, until: until ?? '–', from: from ?? '–' };
  if (until === undefined || from === undefined || from <= until)
    yield { say: until === undefined || from === undefined ? 'open' : 'overlap', data, excerpt: what };
  else if (from > nextDay(until)) yield { say: 'gap', data, excerpt: what };
}

function* lines({ legal }: Brand): Generator<Problem> {
  for (const [id, line] of Object.entries(legal)) {
    const before = line.replaces === undefined ? undefined : legal[line.replaces];
    if (before) yield* between(`legal.${line.replaces} → legal.${id}`, before, line);
  }
}

function* boilerplates({ boilerplate }: Brand): Generator<Problem> {
  if (!Array.isArray(boilerplate)) return;
  const versions = [...boilerplate].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  for (const [at, later] of versions.entries())
    if (at > 0) yield* between(`boilerplate ${at} → ${at + 1}`, versions[at - 1]!, later);
}

/** What ends before it begins is printed never. */
function* never({ legal, claims }: Brand): Generator<Problem> {
  for (const [kind, all] of [
    ['legal', legal],
    ['claims', claims],
  ] as const)
    for (const [id, { from, until }] of Object.entries(all as Readonly<Record<string, Version>>))
      if (from !== undefined && until !== undefined && until < from)
        yield { say: 'never', data: { what: `${kind}.${id}`, from, until }, excerpt: `${kind}.${id}` };
}

const vat = (rate: string, words: Readonly<Record<string, string>>, season: Version & { replaces?: string }) => ({
  text: Object.fromEntries(Object.entries(words).map(([locale, text]) => [locale, text.replace('{rate}', rate)])),
  ...season,
});
const included = {
  en: 'Prices include {rate} VAT.',
  el: 'Οι τιμές περιλαμβάνουν ΦΠΑ {rate}.',
  hu: 'Az árak {rate} áfát tartalmaznak.',
};
const legal = (until: string | undefined, from: string | undefined) => ({
  vat: vat('24%', included, { until }),
  'vat-2027': vat('22%', included, { from, replaces: 'vat' }),
});

export const versionsFollow: Rule = {
  id: 'versions-follow',
  alias: 'BPL-01',
  scope: 'brand',
  severity: 'error',
  words: {
    en: {
      why: 'On a day with two versions of a legal line nobody knows which one holds; on a day with none, none is printed.',
      overlap: '{what}: the first holds until {until}, the next from {from}; on the days between both do',
      gap: '{what}: the first holds until {until}, the next from {from}; on the days between none does',
      open: '{what}: the first needs “until” and the next “from” (now {until} and {from})',
      never: '{what} ends on {until}, before it begins on {from}',
      cure: 'Let the next one begin on the day after the first ends.',
      neverCure: 'Correct one of the two days.',
    },
    el: {
      why: 'Όταν ισχύουν δύο εκδοχές μιας νομικής σημείωσης, κανείς δεν ξέρει ποια είναι η σωστή· όταν δεν ισχύει καμία, δεν τυπώνεται καμία.',
      overlap:
        '{what}: η πρώτη ισχύει έως τις {until} και η επόμενη από τις {from}· τις ενδιάμεσες ημέρες ισχύουν και οι δύο',
      gap: '{what}: η πρώτη ισχύει έως τις {until} και η επόμενη από τις {from}· τις ενδιάμεσες ημέρες δεν ισχύει καμία',
      open: '{what}: η πρώτη χρειάζεται «until» και η επόμενη «from» (τώρα {until} και {from})',
      never: 'το {what} λήγει στις {until}, πριν αρχίσει στις {from}',
      cure: 'Η επόμενη να αρχίζει την ημέρα μετά τη λήξη της πρώτης.',
      neverCure: 'Διορθώστε μία από τις δύο ημέρες.',
    },
    hu: {
      why: 'Ha egy jogi szövegnek két változata is érvényes, senki sem tudja, melyik a helyes; ha egy sem, akkor egy sem jelenik meg.',
      overlap: '{what}: az első eddig érvényes: {until}, a következő már ettől: {from}; a közös napokon mindkettő',
      gap: '{what}: az első eddig érvényes: {until}, a következő csak ettől: {from}; a közbülső napokon egyik sem',
      open: '{what}: az elsőnek „until”, a következőnek „from” dátum kell (most: {until} és {from})',
      never: '{what}: lejárata ({until}) megelőzi a kezdetét ({from})',
      cure: 'A következő az első utolsó napját követő napon kezdődjön.',
      neverCure: 'Javítsa az egyik napot.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Our new kettle is here.', brand: { legal: legal('2026-12-31', '2027-02-01') } },
      good: { message: 'Our new kettle is here.', brand: { legal: legal('2026-12-31', '2027-01-01') } },
    },
    {
      locale: 'el',
      bad: { message: 'Ήρθε ο νέος βραστήρας.', brand: { legal: legal('2026-12-31', '2026-12-15') } },
      good: { message: 'Ήρθε ο νέος βραστήρας.', brand: { legal: legal('2026-12-14', '2026-12-15') } },
    },
    {
      locale: 'hu',
      bad: {
        message: 'Megérkezett az új vízforraló.',
        brand: { boilerplate: [{ text: 'Hat boltunk van.' }, { text: 'Hét boltunk van.', from: '2027-01-01' }] },
      },
      good: {
        message: 'Megérkezett az új vízforraló.',
        brand: {
          boilerplate: [
            { text: 'Hat boltunk van.', until: '2026-12-31' },
            { text: 'Hét boltunk van.', from: '2027-01-01' },
          ],
        },
      },
    },
  ],
  *check(brand) {
    yield* lines(brand);
    yield* boilerplates(brand);
    yield* never(brand);
  },
};
