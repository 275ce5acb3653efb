/** The paragraph about the company is today's, in the language of the file, and stands there once. */
import type { Brand, Channel, FileText, Locale, LocalText, Problem, Rule } from '../../model.js';
import { versionOn } from '../../model/life.js';
import { foldWords, holdsMost, inLocale, nearMiss } from '../../languages/index.js';

const times = (words: string, wanted: string) => words.split(wanted.trimEnd()).length - 1;

/** The same in another language, where this one was meant. */
function inAnother(boilerplate: LocalText | undefined, locale: Locale, words: string): string | undefined {
  if (typeof boilerplate !== 'object') return undefined;
  const others = Object.entries(boilerplate).filter(([other]) => other !== locale && !locale.startsWith(`${other}-`));
  return others.find(([, text]) => words.includes(foldWords(text)))?.[0];
}

/** Versions that do not hold on the day, and earlier ones. */
function formerly({ boilerplate, formerBoilerplates }: Brand, now: LocalText): LocalText[] {
  const versions = Array.isArray(boilerplate) ? boilerplate.map(({ text }) => text) : [];
  return [...versions.filter((text) => text !== now), ...formerBoilerplates];
}

function problemIn(
  { file, text, words }: FileText,
  brand: Brand,
  locale: Locale,
  { medium }: Channel,
  day: string | undefined,
): Problem | undefined {
  const valid = versionOn(brand.boilerplate, day);
  if (valid === undefined) return undefined;
  const now = inLocale(valid, locale, brand.locale)!;
  const found = { output: file, concerns: 'boilerplate' };
  const count = times(words, foldWords(now));
  // A mail holds the same text as HTML and as plain text.
  if (count > 1 && !file.endsWith('.eml')) return { ...found, say: 'twice', data: { count }, excerpt: now };
  if (count > 0) return undefined;
  const old = formerly(brand, valid)
    .map((one) => inLocale(one, locale, brand.locale)!)
    .find((one) => words.includes(foldWords(one)));
  if (old) return { ...found, say: 'old', excerpt: old };
  const other = inAnother(valid, locale, words);
  if (other !== undefined) return { ...found, say: 'otherLanguage', data: { other }, excerpt: other };
  const near = holdsMost(words, now) ? nearMiss(text, now) : undefined;
  if (near) return { ...found, say: 'changed', data: { there: near.there, instead: near.instead }, excerpt: near.text };
  return medium === 'press' ? { ...found, say: 'missing', excerpt: now } : undefined;
}

const house = (locale: string, now: string, before: string, printed: string) => ({
  message: `---\ntitle: ${{ en: 'News', el: 'Νέα', hu: 'Hírek' }[locale]}\n---\n`,
  brand: { boilerplate: { [locale]: now }, formerBoilerplates: [{ [locale]: before }] },
  files: {
    'templates/mobile-page/index.html.hbs': `<!DOCTYPE html>\n<html lang="{{locale}}"><head><title>{{parts.title}}</title></head><body><h1>{{parts.headline}}</h1><p>${printed}</p></body></html>\n`,
  },
  channels: ['mobile-page'],
});

const [enNow, enBefore] = [
  'Lumen makes lamps of wood and glass and has shops in three countries.',
  'Lumen makes lamps of wood and has one shop in Athens.',
];
const [elNow, elBefore] = [
  'Η Lumen φτιάχνει φωτιστικά από ξύλο και γυαλί και έχει καταστήματα σε τρεις χώρες.',
  'Η Lumen φτιάχνει φωτιστικά από ξύλο και έχει ένα κατάστημα στην Αθήνα.',
];
const [huNow, huBefore] = [
  'A Lumen fából és üvegből készít lámpákat, és három országban vannak üzletei.',
  'A Lumen fából készít lámpákat, és egyetlen üzlete van Athénban.',
];

export const boilerplateCurrent: Rule = {
  id: 'boilerplate-current',
  alias: 'BPL-01',
  scope: 'rendition',
  severity: 'warning',
  needs: (brand) => brand.boilerplate !== undefined,
  words: {
    en: {
      why: 'Journalists copy the paragraph about the company as it stands: an old one lives on for years.',
      missing: 'the paragraph about the company is missing',
      old: 'the paragraph about the company is an earlier version',
      changed: 'the paragraph about the company says “{there}” where the brand says “{instead}”',
      twice: 'the paragraph about the company stands here {count} times',
      otherLanguage: 'the paragraph about the company is in another language ({other})',
      cure: 'Let the template print {{brand.about}}, once.',
      needs: 'a paragraph about the company (boilerplate)',
    },
    el: {
      why: 'Οι δημοσιογράφοι αντιγράφουν το εταιρικό προφίλ όπως είναι: ένα παλιό κυκλοφορεί για χρόνια.',
      missing: 'λείπει το εταιρικό προφίλ',
      old: 'το εταιρικό προφίλ είναι σε παλαιότερη εκδοχή',
      changed: 'το εταιρικό προφίλ γράφει «{there}», ενώ η μάρκα δηλώνει «{instead}»',
      twice: 'το εταιρικό προφίλ υπάρχει εδώ {count} φορές',
      otherLanguage: 'το εταιρικό προφίλ είναι σε άλλη γλώσσα ({other})',
      cure: 'Το πρότυπο πρέπει να τυπώνει το {{brand.about}}, μία φορά.',
      needs: 'εταιρικό προφίλ (boilerplate)',
    },
    hu: {
      why: 'Az újságírók szó szerint átveszik a cégismertetőt: egy régi szöveg évekig tovább él.',
      missing: 'hiányzik a cégismertető',
      old: 'a cégismertető korábbi változata áll itt',
      changed: 'a cégismertetőben „{there}” áll, a márkánál viszont „{instead}”',
      twice: 'a cégismertető itt {count} alkalommal szerepel',
      otherLanguage: 'a cégismertető más nyelvű ({other})',
      cure: 'A sablon egyszer írja ki ezt: {{brand.about}}.',
      needs: 'cégismertető (boilerplate)',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: house('en', enNow, enBefore, enBefore),
      good: house('en', enNow, enBefore, '{{brand.about}}'),
    },
    {
      locale: 'el',
      bad: house('el', elNow, elBefore, elBefore),
      good: house('el', elNow, elBefore, '{{brand.about}}'),
    },
    {
      locale: 'hu',
      bad: house('hu', huNow, huBefore, huBefore),
      good: house('hu', huNow, huBefore, '{{brand.about}}'),
    },
  ],
  *check({ texts, draft, channel }, { brand, message }) {
    if (channel.medium === 'post') return;
    for (const file of texts) {
      const problem = problemIn(file, brand, draft.locale, channel, message.date);
      if (problem) yield problem;
    }
  },
};
