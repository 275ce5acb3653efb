/** Marks of others are named only where that is permitted, and spelt as their owner spells them. */
import type { Brand, Locale, Message, Passage, Problem, Rule } from '../../model.js';
import { inLocale, nameFinder, type NameHit } from '../../languages/index.js';
import { channelsFor } from './registered-names.js';
import { replacement } from './replacement.js';

type ThirdParty = Brand['thirdParties'][string];

interface Marks {
  readonly right: (text: string) => readonly NameHit[];
  readonly wrong: (text: string) => readonly NameHit[];
}
const kept = new WeakMap<Brand, Map<Locale, Marks>>();

const writtenIn = ({ name }: ThirdParty, brand: Brand, locale: Locale): string => inLocale(name, locale, brand.locale)!;

function marksOf(brand: Brand, locale: Locale): Marks {
  const byLocale = kept.get(brand) ?? new Map<Locale, Marks>();
  kept.set(brand, byLocale);
  const entries = Object.entries(brand.thirdParties);
  const made = byLocale.get(locale) ?? {
    right: nameFinder(
      entries.map(([id, one]) => ({ id, forms: [writtenIn(one, brand, locale), ...(one.forms?.[locale] ?? [])] })),
      locale,
    ),
    wrong: nameFinder(
      entries.map(([id, one]) => ({ id, forms: one.not?.[locale] ?? [] })),
      locale,
    ),
  };
  byLocale.set(locale, made);
  return made;
}

function whyNot(one: ThirdParty, message: Message, passage: Passage, brand: Brand, day: string) {
  if (one.until !== undefined && day > one.until) return { say: 'ended', data: { until: one.until } };
  if (one.types && (message.type === undefined || !one.types.includes(message.type)))
    return { say: 'type', data: { types: one.types.join(', ') || '–' } };
  if (!one.channels) return undefined;
  const made = passage.channels ?? channelsFor(message, brand);
  if (made === 'all' || one.channels.length === 0) return { say: 'nowhere', data: {} };
  const not = made.filter((channel) => !one.channels!.includes(channel));
  return not.length === 0 ? undefined : { say: 'channel', data: { channels: not.join(', ') } };
}

const brand = {
  thirdParties: {
    duro: {
      name: 'Duroglaze',
      owner: 'Duro Ltd.',
      channels: ['mobile-page'],
      not: { en: ['Duro-Glaze'], el: ['Duro-Glaze'], hu: ['Duro-Glaze'] },
    },
  },
};
const of = (message: string, channels: string[]) => ({
  message: `---\ntitle: Enamel\nchannels: [${channels.join(', ')}]\n---\n\n${message}\n`,
  brand,
  channels,
});

export const thirdPartyMarks: Rule = {
  id: 'third-party-marks',
  alias: 'TRM-07',
  scope: 'message',
  severity: 'warning',
  needs: (brand) => Object.keys(brand.thirdParties).length > 0,
  words: {
    en: {
      why: 'The mark of another firm may be named where its owner or the law allows it, for as long as that holds, and as the owner spells it.',
      needs: 'marks of others (thirdParties)',
      spelling: '“{found}” is a mark of others, spelt “{right}”',
      nowhere: '“{found}” is a mark of {owner} that we do not name',
      channel: '“{found}” is a mark of {owner} that we do not name here: {channels}',
      type: '“{found}” is a mark of {owner} that we name only in messages of the type {types}',
      ended: 'our permission to name “{found}” ended on {until}',
      cure: 'Leave it out, keep it to the channels that may name it (:::only), or widen its entry in thirdParties.',
      spellingCure: 'Write “{right}”.',
    },
    el: {
      why: 'Το σήμα άλλης εταιρείας αναφέρεται μόνο όπου το επιτρέπει ο δικαιούχος ή ο νόμος, όσο ισχύει η άδεια, και όπως το γράφει ο ίδιος.',
      needs: 'σήματα τρίτων (thirdParties)',
      spelling: 'το «{found}» είναι σήμα τρίτου και γράφεται «{right}»',
      nowhere: 'το «{found}» είναι σήμα τρίτου ({owner}) που δεν αναφέρουμε',
      channel: 'το «{found}» είναι σήμα τρίτου ({owner}) που δεν αναφέρουμε εδώ: {channels}',
      type: 'το «{found}» είναι σήμα τρίτου ({owner}) που αναφέρουμε μόνο σε μηνύματα τύπου {types}',
      ended: 'η άδεια να αναφέρουμε το «{found}» έληξε στις {until}',
      cure: 'Αφαιρέστε το, περιορίστε το στα κανάλια όπου επιτρέπεται (:::only) ή διευρύνετε την καταχώρισή του στο thirdParties.',
      spellingCure: 'Γράψτε «{right}».',
    },
    hu: {
      why: 'Más cég védjegyét csak ott nevezhetjük meg, ahol a jogosult vagy a törvény engedi, amíg az engedély tart, és úgy írva, ahogy ő írja.',
      needs: 'mások védjegyei (thirdParties)',
      spelling: '„{found}”: más védjegye, helyesen „{right}”',
      nowhere: '„{found}”: más védjegye ({owner}), amelyet nem nevezünk meg',
      channel: '„{found}”: más védjegye ({owner}), amelyet itt nem nevezünk meg: {channels}',
      type: '„{found}”: más védjegye ({owner}), amelyet csak ilyen típusú üzenetben nevezünk meg: {types}',
      ended: '„{found}”: a megnevezésére kapott engedély lejárt ({until})',
      cure: 'Hagyja el, szűkítse a megengedett csatornákra (:::only), vagy bővítse a bejegyzését a thirdParties alatt.',
      spellingCure: 'Írja így: „{right}”.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: of('The enamel is Duroglaze.', ['x', 'mobile-page']),
      good: of('The enamel is Duroglaze.', ['mobile-page']),
    },
    {
      locale: 'el',
      bad: of('Το εμαγιέ είναι Duro-Glaze.', ['mobile-page']),
      good: of('Το εμαγιέ είναι Duroglaze.', ['mobile-page']),
    },
    {
      locale: 'hu',
      bad: of('A zománc Duroglaze-ből készült.', ['x', 'mobile-page']),
      good: of('A zománc Duroglaze-ből készült.', ['mobile-page']),
    },
  ],
  *check(message, { brand, now, passages }) {
    const day = (message.date ?? now).slice(0, 10);
    for (const text of Object.values(message.texts)) {
      const { locale } = text;
      const { right, wrong } = marksOf(brand, locale);
      const problem = (passage: Passage, { start, end }: NameHit, say: string, data: Problem['data']): Problem => {
        const found = passage.text.slice(start, end);
        return { say, at: passage.at(start, end), locale, excerpt: found, data: { found, ...data } };
      };
      for (const passage of passages(text)) {
        if (passage.quoted) continue;
        for (const hit of wrong(passage.own)) {
          const written = writtenIn(brand.thirdParties[hit.id]!, brand, locale);
          const fix = replacement(passage, hit, written, locale, true);
          yield { ...problem(passage, hit, 'spelling', { right: written }), fix };
        }
        for (const hit of right(passage.own)) {
          const one = brand.thirdParties[hit.id]!;
          const not = whyNot(one, message, passage, brand, day);
          if (not)
            yield problem(passage, hit, not.say, { ...not.data, owner: one.owner ?? writtenIn(one, brand, locale) });
        }
      }
    }
  },
};
