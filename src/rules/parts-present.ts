/** Every channel a message must reach has the parts it needs. */
import type { Rule } from '../model.js';

export const partsPresent: Rule = {
  id: 'parts-present',
  scope: 'edition',
  severity: 'error',
  words: {
    en: {
      why: 'A message that silently misses a channel is noticed too late. What does not fit is never cut: it is left out, and said.',
      missing: '{channel}, {locale}: no wording for “{part}”',
      misfit: '{channel}, {locale}: the shortest wording for “{part}” is {over} over the limit of {max} {unit}',
      cure: 'Write `override.{channel}.{part}`, or add a shorter wording to `short`.',
    },
    el: {
      why: 'Όταν ένα μήνυμα λείπει σιωπηλά από ένα κανάλι, φαίνεται πολύ αργά. Ό,τι δεν χωρά δεν κόβεται: μένει έξω και το λέμε.',
      missing: '{channel}, {locale}: δεν υπάρχει κείμενο για το «{part}»',
      misfit:
        '{channel}, {locale}: το συντομότερο κείμενο για το «{part}» ξεπερνά κατά {over} το όριο των {max} ({unit})',
      cure: 'Γράψτε `override.{channel}.{part}` ή προσθέστε συντομότερη διατύπωση στο `short`.',
    },
    hu: {
      why: 'Ha egy üzenet csendben kimarad egy csatornából, az túl későn derül ki. Ami nem fér el, azt nem vágjuk le: kimarad, és ezt jelezzük.',
      missing: '{channel}, {locale}: nincs szöveg ehhez: „{part}”',
      misfit:
        '{channel}, {locale}: a(z) „{part}” legrövidebb szövege {over} egységgel hosszabb a megengedett {max} értéknél ({unit})',
      cure: 'Írja meg ezt: `override.{channel}.{part}`, vagy adjon meg rövidebb szöveget a `short` alatt.',
    },
  },
  examples: [
    { locale: 'en', bad: 'A title of 400 characters and no `short` for X.', good: 'A `short` of 200 characters.' },
    { locale: 'el', bad: 'Τίτλος 400 χαρακτήρων χωρίς `short`.', good: '`short` 200 χαρακτήρων.' },
    { locale: 'hu', bad: '400 karakteres cím `short` nélkül.', good: '200 karakteres `short`.' },
  ],
  *check({ leftOut }) {
    for (const { channel, locale, required, part, misfit } of leftOut) {
      const data = { channel, locale, part, over: misfit?.over ?? 0, max: misfit?.max ?? 0, unit: misfit?.unit ?? '' };
      yield {
        at: misfit?.place,
        say: misfit ? 'misfit' : 'missing',
        data,
        severity: required ? 'error' : 'note',
        excerpt: `${channel} ${locale} ${part}`,
      };
    }
  },
};
