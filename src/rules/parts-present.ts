/** Every channel a message must reach has the parts it needs. */
import type { Rule } from '../model.js';

export const partsPresent: Rule = {
  id: 'parts-present',
  scope: 'edition',
  severity: 'error',
  words: {
    en: {
      why: 'A message that silently misses a channel is noticed too late. What does not fit is never cut: it is left out, and said.',
      picture: 'needs a picture',
      pictureCure: 'Give the message a `hero` picture in a form that {title} takes.',
      unmadeCure: 'Mend what it names, or leave the channel out with `channels`.',
      unmade: '{problem}',
      missing: 'no wording for “{part}”',
      misfit: 'the shortest wording for “{part}” is {over} over the limit of {max} {unit}',
      cure: 'Write `override.{channel}.{part}`, or add a shorter wording to `short`.',
    },
    el: {
      why: 'Όταν ένα μήνυμα λείπει σιωπηλά από ένα κανάλι, φαίνεται πολύ αργά. Ό,τι δεν χωρά δεν κόβεται: μένει έξω και το λέμε.',
      picture: 'χρειάζεται εικόνα',
      pictureCure: 'Δώστε στο μήνυμα μια εικόνα `hero` σε μορφή που δέχεται το {title}.',
      unmadeCure: 'Διορθώστε αυτό που αναφέρει ή αφήστε το κανάλι έξω με το `channels`.',
      unmade: '{problem}',
      missing: 'δεν υπάρχει κείμενο για το «{part}»',
      misfit: 'το συντομότερο κείμενο για το «{part}» ξεπερνά κατά {over} το όριο των {max} ({unit})',
      cure: 'Γράψτε `override.{channel}.{part}` ή προσθέστε συντομότερη διατύπωση στο `short`.',
    },
    hu: {
      why: 'Ha egy üzenet csendben kimarad egy csatornából, az túl későn derül ki. Ami nem fér el, azt nem vágjuk le: kimarad, és ezt jelezzük.',
      picture: 'kép kell hozzá',
      pictureCure: 'Adjon az üzenethez `hero` képet olyan formátumban, amelyet a(z) {title} elfogad.',
      unmadeCure: 'Javítsa, amit megnevez, vagy hagyja ki a csatornát a `channels` alatt.',
      unmade: '{problem}',
      missing: 'nincs szöveg ehhez: „{part}”',
      misfit: 'a(z) „{part}” legrövidebb szövege {over} egységgel hosszabb a megengedett {max} értéknél ({unit})',
      cure: 'Írja meg ezt: `override.{channel}.{part}`, vagy adjon meg rövidebb szöveget a `short` alatt.',
    },
  },
  examples: [
    { locale: 'en', bad: 'A title of 400 characters and no `short` for X.', good: 'A `short` of 200 characters.' },
    { locale: 'el', bad: 'Τίτλος 400 χαρακτήρων χωρίς `short`.', good: '`short` 200 χαρακτήρων.' },
    { locale: 'hu', bad: '400 karakteres cím `short` nélkül.', good: '200 karakteres `short`.' },
  ],
  *check({ leftOut }, { channels }) {
    for (const { channel, locale, required, part, problem, misfit } of leftOut) {
      const data = {
        channel,
        title: channels.find((c) => c.id === channel)?.title ?? channel,
        locale,
        part,
        over: misfit?.over ?? 0,
        max: misfit?.max ?? 0,
        unit: misfit?.unit ?? '',
        problem,
      };
      yield {
        channel,
        locale,
        at: misfit?.place,
        say: problem ? 'unmade' : misfit ? 'misfit' : part === 'picture' ? 'picture' : 'missing',
        data,
        severity: required ? 'error' : problem ? 'warning' : 'note',
        excerpt: `${channel} ${locale} ${part}`,
      };
    }
  },
};
