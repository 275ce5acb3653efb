/** A picture is shown where and for as long as its licence allows, with the name of who made it. */
import type { Licence, Problem, RenditionSubject, Rule, RuleContext } from '../../model.js';
import { dayOf } from '../fields.js';

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
  // What was sent stays sent; a page shows its picture until it expires.
  const stays = channel.medium === 'page' || channel.medium === 'text';
  const expires = message.expires && dayOf(message.expires);
  if (stays && to !== undefined && expires !== undefined && expires > to)
    return { say: 'short', data: { expires, to } };
  return undefined;
}

const message = (title: string, alt: string, hero: string, fields = 'date: 2026-11-26') =>
  `---\ntitle: ${title}\n${fields}\nhero:\n  src: https://lumen.example/kettle.jpg\n  alt: ${alt}\n  ${hero}\n---\n\n`;

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
      credit: 'does not say who made {src}',
      cure: 'Choose another picture here, or extend the licence and write it in hero.licence.',
      creditCure: 'Write it in hero.credit.',
    },
    el: {
      why: 'Μια φωτογραφία που μένει μετά τη λήξη της άδειάς της, ή εμφανίζεται όπου δεν επιτρέπεται, κοστίζει περισσότερο από τη λήψη της.',
      channel: 'δείχνει την εικόνα {src}, που έχει άδεια μόνο για {allowed}',
      market: 'δείχνει την εικόνα {src} στην αγορά {market}· έχει άδεια μόνο για {allowed}',
      early: 'δείχνει την εικόνα {src} στις {day}· η άδειά της αρχίζει στις {from}',
      late: 'δείχνει την εικόνα {src} στις {day}· η άδειά της έληξε στις {to}',
      short: 'δείχνει την εικόνα {src} έως τις {expires}· η άδειά της λήγει στις {to}',
      credit: 'δεν λέει ποιανού είναι η εικόνα {src}',
      cure: 'Επιλέξτε εδώ άλλη εικόνα ή παρατείνετε την άδεια και γράψτε τη στο hero.licence.',
      creditCure: 'Γράψτε το στο hero.credit.',
    },
    hu: {
      why: 'Az a kép, amelyet a felhasználási joga lejárta után vagy máshol is mutatnak, többe kerül, mint az elkészítése.',
      channel: 'olyan képet mutat ({src}), amely csak itt használható: {allowed}',
      market: 'egy kép ({src}) ezen a piacon is látható: {market}, pedig csak itt használható: {allowed}',
      early: 'egy kép ({src}) már látható ({day}), a felhasználási joga viszont később kezdődik: {from}',
      late: 'egy kép ({src}) még látható ({day}), pedig a felhasználási joga lejárt: {to}',
      short: 'egy kép ({src}) eddig látható: {expires}, a felhasználási joga viszont hamarabb lejár: {to}',
      credit: 'nem derül ki, ki készítette a képet ({src})',
      cure: 'Válasszon ide más képet, vagy hosszabbítsa meg a jogot, és írja be a hero.licence mezőbe.',
      creditCure: 'Írja be a hero.credit mezőbe.',
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
      locale: 'hu',
      bad: {
        message: `${message('A Ferna vízforraló', 'Mézszínű vízforraló', 'focus: 50% 50%')}Péntektől a boltokban.`,
        brand: { pictures: { credit: true } },
      },
      good: {
        message: `${message('A Ferna vízforraló', 'Mézszínű vízforraló', 'credit: „Fotó: Kardos Lili”')}Péntektől a boltokban.`,
        brand: { pictures: { credit: true } },
      },
    },
  ],
  *check(subject, context) {
    const { draft } = subject;
    const hero = context.message.texts[draft.locale]?.hero;
    const shown = hero && draft.pictures.find(({ src }) => src === hero.src);
    if (!hero || !shown) return;
    const found = hero.licence && violated(hero.licence, subject, context);
    if (found) yield { ...found, at: hero.place, data: { ...found.data, src: hero.src }, excerpt: hero.src };
    if (context.brand.pictures?.credit && !hero.credit)
      yield { say: 'credit', at: hero.place, data: { src: hero.src }, excerpt: `${hero.src} credit` };
  },
};
