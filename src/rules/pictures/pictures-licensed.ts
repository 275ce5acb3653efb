/**
 * A picture is shown where and for as long as its licence allows. A mail or a post counts on the day it leaves; what
 * stays up (page, text, and a release, which newsrooms keep) counts until the message expires.
 */
import type { Licence, MessageText, Problem, RenditionSubject, Rule, RuleContext } from '../../model.js';
import { dayOf } from '../fields.js';
import { detailsOf } from './pictures.js';

/** The first thing a licence does not allow here. */
function violated(licence: Licence, { draft, channel }: RenditionSubject, context: RuleContext): Problem | undefined {
  const { message, spanOf } = context;
  const { from, to, channels, markets } = licence;
  if (channels && !channels.includes(channel.id)) return { say: 'channel', data: { allowed: channels.join(', ') } };
  const market = markets && draft.markets.find((id) => !markets.includes(id));
  if (market !== undefined) return { say: 'market', data: { market, allowed: markets!.join(', ') } };
  const leaves = spanOf(message, channel.id).from;
  const day = leaves === undefined ? undefined : dayOf(leaves);
  if (day !== undefined && from !== undefined && day < from) return { say: 'early', data: { day, from } };
  if (day !== undefined && to !== undefined && day > to) return { say: 'late', data: { day, to } };
  if (to === undefined || channel.medium === 'mail' || channel.medium === 'post') return undefined;
  const expires = message.expires && dayOf(message.expires);
  if (expires === undefined)
    return channel.medium === 'page' ? { say: 'endless', severity: 'warning', data: { to } } : undefined;
  return expires > to ? { say: 'short', data: { expires, to } } : undefined;
}

interface Licensed {
  readonly licence: Licence;
  readonly src: string;
  readonly key: string;
}

/** The licence of a picture, which its crops share, and of files that were cut in its place. */
function licencesOf(text: MessageText, shown: RenditionSubject['draft']['pictures'][number]): Licensed[] {
  const cut = [...new Set(shown.files.map(({ of }) => of))].filter((src) => src !== shown.src);
  const all = [shown, ...cut.map((src) => ({ src, role: 'body' as const }))];
  return all.flatMap((one) => {
    const { licence, key } = detailsOf(text, one);
    return licence ? [{ licence, src: one.src, key }] : [];
  });
}

const message = (title: string, alt: string, hero: string, fields = 'date: 2026-11-26') =>
  `---\ntitle: ${title}\n${fields}\nhero:\n  src: https://lumen.example/kettle.jpg\n  alt: ${alt}\n  ${hero}\n---\n\n`;

const inText = (words: string, alt: string, licence: string) => ({
  message: `---\ntitle: The Ferna kettle\ndate: 2026-11-26\npictures:\n  kiln.svg:\n    licence: ${licence}\n---\n\n${words}\n\n![${alt}](kiln.svg)`,
  files: { 'content/example/kiln.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"/>' },
});

export const picturesLicensed: Rule = {
  id: 'pictures-licensed',
  alias: 'AST-01',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'A picture that outlives its licence, or turns up where it was not licensed, costs more than taking it did.',
      channel: 'shows {src}, which is licensed for {allowed} only',
      market: 'shows {src} in {market}; it is licensed for {allowed} only',
      early: 'shows {src} on {day}; its licence begins on {from}',
      late: 'shows {src} on {day}; its licence ended on {to}',
      short: 'shows {src} until {expires}; its licence ends on {to}',
      endless: 'shows {src} for as long as the page stands; its licence ends on {to}',
      cure: 'Choose another picture here, or extend the licence and write it in `{key}.licence`.',
      endlessCure: 'Give the message `expires`, or extend the licence in `{key}.licence`.',
    },
    el: {
      why: 'Μια φωτογραφία που μένει μετά τη λήξη της άδειάς της, ή εμφανίζεται όπου δεν επιτρέπεται, κοστίζει περισσότερο από τη λήψη της.',
      channel: 'δείχνει την εικόνα {src}, που έχει άδεια μόνο για {allowed}',
      market: 'δείχνει την εικόνα {src} στην αγορά {market}· έχει άδεια μόνο για {allowed}',
      early: 'δείχνει την εικόνα {src} στις {day}· η άδειά της αρχίζει στις {from}',
      late: 'δείχνει την εικόνα {src} στις {day}· η άδειά της έληξε στις {to}',
      short: 'δείχνει την εικόνα {src} έως τις {expires}· η άδειά της λήγει στις {to}',
      endless: 'δείχνει την εικόνα {src} όσο υπάρχει η σελίδα· η άδειά της λήγει στις {to}',
      cure: 'Επιλέξτε εδώ άλλη εικόνα ή παρατείνετε την άδεια και γράψτε τη στο `{key}.licence`.',
      endlessCure: 'Γράψτε στο μήνυμα `expires` ή παρατείνετε την άδεια στο `{key}.licence`.',
    },
    hu: {
      why: 'Az a kép, amelyet a felhasználási joga lejárta után vagy máshol is mutatnak, többe kerül, mint az elkészítése.',
      channel: 'olyan képet mutat ({src}), amely csak itt használható: {allowed}',
      market: 'egy kép ({src}) ezen a piacon is látható: {market}, pedig csak itt használható: {allowed}',
      early: 'egy kép ({src}) már látható ({day}), a felhasználási joga viszont később kezdődik: {from}',
      late: 'egy kép ({src}) még látható ({day}), pedig a felhasználási joga lejárt: {to}',
      short: 'egy kép ({src}) eddig látható: {expires}, a felhasználási joga viszont hamarabb lejár: {to}',
      endless: 'egy kép ({src}) addig látható, amíg az oldal él, a felhasználási joga viszont lejár: {to}',
      cure: 'Válasszon ide más képet, vagy hosszabbítsa meg a jogot, és írja be ide: `{key}.licence`.',
      endlessCure: 'Adjon az üzenetnek `expires` dátumot, vagy hosszabbítsa meg a jogot itt: `{key}.licence`.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: `${message('The Ferna kettle', 'A honey-coloured kettle', 'licence: { to: 2026-12-31 }', 'date: 2026-11-26\nexpires: 2027-03-31')}In our shops from Friday.`,
      good: `${message('The Ferna kettle', 'A honey-coloured kettle', 'licence: { to: 2027-03-31 }', 'date: 2026-11-26\nexpires: 2027-03-31')}In our shops from Friday.`,
    },
    {
      locale: 'el',
      bad: `${message('Ο βραστήρας Ferna', 'Μελί βραστήρας', 'licence: { channels: [newsletter] }')}Στα καταστήματα από την Παρασκευή.`,
      good: `${message('Ο βραστήρας Ferna', 'Μελί βραστήρας', 'licence: { channels: [newsletter, mobile-page, x] }')}Στα καταστήματα από την Παρασκευή.`,
    },
    {
      locale: 'hu',
      bad: `${message('A Ferna vízforraló', 'Mézszínű vízforraló', 'licence: { markets: [GR] }')}Péntektől a boltokban.`,
      good: `${message('A Ferna vízforraló', 'Mézszínű vízforraló', 'licence: { markets: [GR, HU] }')}Péntektől a boltokban.`,
    },
    {
      locale: 'en',
      bad: inText('Every kettle is enamelled by hand.', 'A worker beside the kiln', '{ to: 2026-11-01 }'),
      good: inText('Every kettle is enamelled by hand.', 'A worker beside the kiln', '{ from: 2026-11-01 }'),
    },
  ],
  *check(subject, context) {
    const text = context.message.texts[subject.draft.locale];
    if (!text) return;
    for (const shown of subject.draft.pictures)
      for (const { licence, src, key } of licencesOf(text, shown)) {
        const found = violated(licence, subject, context);
        const at = detailsOf(text, shown).place;
        if (found) yield { ...found, at, data: { ...found.data, src, key }, excerpt: src };
      }
  },
};
