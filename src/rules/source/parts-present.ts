/** Every channel a message must reach has the parts it needs. */
import type { Rule } from '../../model.js';

export const partsPresent: Rule = {
  id: 'parts-present',
  alias: 'MSG-08',
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
      why: 'Όταν ένα μήνυμα λείπει από ένα κανάλι χωρίς να το πει κανείς, φαίνεται πολύ αργά. Ό,τι δεν χωρά δεν κόβεται: μένει έξω και το λέμε.',
      picture: 'χρειάζεται εικόνα',
      pictureCure: 'Δώστε στο μήνυμα μια εικόνα `hero` σε μορφή που δέχεται το κανάλι ({title}).',
      unmadeCure: 'Διορθώστε αυτό που αναφέρει ή παραλείψτε το κανάλι με το `channels`.',
      unmade: '{problem}',
      missing: 'δεν υπάρχει κείμενο για το «{part}»',
      misfit: 'το συντομότερο κείμενο για το «{part}» ξεπερνά κατά {over} το όριο των {max} ({unit})',
      cure: 'Γράψτε `override.{channel}.{part}` ή προσθέστε συντομότερη διατύπωση στο `short`.',
    },
    hu: {
      why: 'Ha egy üzenet csendben kimarad egy csatornából, az túl későn derül ki. Ami nem fér el, azt nem vágjuk le: kimarad, és ezt jelezzük.',
      picture: 'kép kell hozzá',
      pictureCure: 'Adjon az üzenethez `hero` képet, itt ({title}) is elfogadott formátumban.',
      unmadeCure: 'Javítsa a megnevezett hibát, vagy hagyja ki a csatornát a `channels` alatt.',
      unmade: '{problem}',
      missing: 'nincs szöveg ehhez: „{part}”',
      misfit: '„{part}”: a legrövidebb szöveg is hosszabb a megengedettnél ({max} {unit}), a többlet: {over}',
      cure: 'Írja meg ezt: `override.{channel}.{part}`, vagy adjon meg rövidebb szöveget a `short` alatt.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message:
          '---\ntitle: Our workshop in the old tannery opens its doors again after a long winter, and everyone who has ever wondered how a kettle is made, from the sheet of steel to the last stroke of enamel, is welcome to come and watch the people who make it, to ask them whatever they like, and to take home a cup of tea and a story\n---\n',
        channels: ['x'],
      },
      good: {
        message:
          '---\ntitle: Our workshop in the old tannery opens its doors again after a long winter, and everyone who has ever wondered how a kettle is made, from the sheet of steel to the last stroke of enamel, is welcome to come and watch the people who make it, to ask them whatever they like, and to take home a cup of tea and a story\nshort:\n  - Our workshop in the old tannery is open again: come and watch how a kettle is made.\n---\n',
        channels: ['x'],
      },
    },
    {
      locale: 'el',
      bad: {
        message:
          '---\ntitle: Το εργαστήριό μας στο παλιό βυρσοδεψείο ανοίγει ξανά τις πόρτες του μετά από έναν μακρύ χειμώνα, και όποιος αναρωτήθηκε ποτέ πώς φτιάχνεται ένας βραστήρας, από το φύλλο του ατσαλιού ως την τελευταία πινελιά του σμάλτου, είναι ευπρόσδεκτος να δει τους ανθρώπους που τον φτιάχνουν και να τους ρωτήσει ό,τι θέλει\n---\n',
        channels: ['x'],
      },
      good: {
        message:
          '---\ntitle: Το εργαστήριό μας στο παλιό βυρσοδεψείο ανοίγει ξανά τις πόρτες του μετά από έναν μακρύ χειμώνα, και όποιος αναρωτήθηκε ποτέ πώς φτιάχνεται ένας βραστήρας, από το φύλλο του ατσαλιού ως την τελευταία πινελιά του σμάλτου, είναι ευπρόσδεκτος να δει τους ανθρώπους που τον φτιάχνουν και να τους ρωτήσει ό,τι θέλει\nshort:\n  - Το εργαστήριό μας στο παλιό βυρσοδεψείο άνοιξε ξανά· ελάτε να δείτε πώς φτιάχνεται ένας βραστήρας.\n---\n',
        channels: ['x'],
      },
    },
    {
      locale: 'hu',
      bad: {
        message:
          '---\ntitle: A régi tímárházban működő műhelyünk a hosszú tél után újra kinyitja kapuit, és mindenkit szeretettel várunk, aki valaha is eltűnődött azon, hogyan készül egy vízforraló az acéllemeztől a zománc utolsó ecsetvonásáig, aki szeretné megnézni, hogyan dolgoznak az itteniek, és kérdezne is tőlük, amit csak szeretne tudni\n---\n',
        channels: ['x'],
      },
      good: {
        message:
          '---\ntitle: A régi tímárházban működő műhelyünk a hosszú tél után újra kinyitja kapuit, és mindenkit szeretettel várunk, aki valaha is eltűnődött azon, hogyan készül egy vízforraló az acéllemeztől a zománc utolsó ecsetvonásáig, aki szeretné megnézni, hogyan dolgoznak az itteniek, és kérdezne is tőlük, amit csak szeretne tudni\nshort:\n  - Újra nyitva a műhelyünk a régi tímárházban: nézze meg, hogyan készül egy vízforraló.\n---\n',
        channels: ['x'],
      },
    },
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
