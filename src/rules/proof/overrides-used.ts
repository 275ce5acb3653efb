/** Words written for a part of a channel have a part to go to. */
import { nearest } from '../../errors.js';
import type { Rule } from '../../model.js';

export const overridesUsed: Rule = {
  id: 'overrides-used',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'Words for a part that is misspelt are published nowhere, and nobody notices.',
      unknown: 'has no part “{part}”',
      meant: 'has no part “{part}”; did you mean {near}?',
      cure: 'It has: {known}.',
    },
    el: {
      why: 'Λόγια για ένα τμήμα με λάθος όνομα δεν δημοσιεύονται πουθενά και κανείς δεν το προσέχει.',
      unknown: 'δεν έχει τμήμα «{part}»',
      meant: 'δεν έχει τμήμα «{part}»· μήπως εννοείτε {near};',
      cure: 'Έχει: {known}.',
    },
    hu: {
      why: 'Az elírt nevű résznek szánt szöveg sehol sem jelenik meg, és senki sem veszi észre.',
      unknown: 'nincs „{part}” nevű része',
      meant: 'nincs „{part}” nevű része; erre gondolt: {near}?',
      cure: 'A részei: {known}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: Open again\noverride:\n  x:\n    pots: Our shop is open again.\n---\n\nCome and see.',
      good: '---\ntitle: Open again\noverride:\n  x:\n    post: Our shop is open again.\n---\n\nCome and see.',
    },
    {
      locale: 'el',
      bad: '---\ntitle: Ανοίξαμε ξανά\noverride:\n  mobile-page:\n    headlin: Ανοίξαμε ξανά στο Παγκράτι\n---\n\nΣας περιμένουμε.',
      good: '---\ntitle: Ανοίξαμε ξανά\noverride:\n  mobile-page:\n    headline: Ανοίξαμε ξανά στο Παγκράτι\n---\n\nΣας περιμένουμε.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: Újra nyitva\nsummary: Megújult a bolt.\noverride:\n  mobile-page:\n    led: Megújult a boltunk.\n---\n\nVárjuk szeretettel.',
      good: '---\ntitle: Újra nyitva\nsummary: Megújult a bolt.\noverride:\n  mobile-page:\n    lead: Megújult a boltunk.\n---\n\nVárjuk szeretettel.',
    },
  ],
  *check({ draft, channel }, { message }) {
    const written = message.texts[draft.locale]?.override[channel.id] ?? {};
    const known = [...new Set([...Object.keys(draft.parts), ...channel.limits.map(({ part }) => part)])].sort();
    for (const [part, words] of Object.entries(written)) {
      if (known.includes(part)) continue;
      const near = nearest(part, known);
      const data = { part, near, known: known.join(', ') };
      yield { at: words.place, say: near ? 'meant' : 'unknown', data, excerpt: part };
    }
  },
};
