/** What somebody promised to look at again by a day is looked at. */
import type { Rule } from '../../model.js';
import { dayOf, endOf, fieldPlace } from '../fields.js';

export const reviewDue: Rule = {
  id: 'review-due',
  scope: 'message',
  severity: 'warning',
  words: {
    en: {
      why: 'Pages that nobody looks at again go on saying what held years ago.',
      due: 'was to be reviewed by {day}',
      cure: 'Read it again, correct what no longer holds, and give “reviewBy” the next day.',
    },
    el: {
      why: 'Σελίδες που δεν τις ξανακοιτάζει κανείς συνεχίζουν να λένε όσα ίσχυαν πριν από χρόνια.',
      due: 'έπρεπε να έχει επανεξεταστεί έως τις {day}',
      cure: 'Διαβάστε το ξανά, διορθώστε ό,τι δεν ισχύει πια και βάλτε νέα ημέρα στο «reviewBy».',
    },
    hu: {
      why: 'Amit senki sem olvas el újra, az évekkel később is a régit állítja.',
      due: 'a felülvizsgálat határideje lejárt: {day}',
      cure: 'Olvassa át, javítsa, ami már nem érvényes, és adjon új napot a „reviewBy” mezőnek.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: Returns\nreviewBy: 2026-10-01\n---\n\nYou have 60 days to change your mind.',
      good: '---\ntitle: Returns\nreviewBy: 2027-01-31\n---\n\nYou have 60 days to change your mind.',
    },
    {
      locale: 'el',
      bad: '---\ntitle: Επιστροφές\nreviewBy: 2026-10-01\n---\n\nΈχετε 60 ημέρες για να αλλάξετε γνώμη.',
      good: '---\ntitle: Επιστροφές\nreviewBy: 2026-10-01\nexpires: 2026-10-31\n---\n\nΈχετε 60 ημέρες για να αλλάξετε γνώμη.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: Visszaküldés\nreviewBy: 2026-11-21\n---\n\n60 napon belül meggondolhatja magát.',
      good: '---\ntitle: Visszaküldés\nreviewBy: 2026-11-22\n---\n\n60 napon belül meggondolhatja magát.',
    },
  ],
  *check(message, { now, lifeOf }) {
    if (message.reviewBy === undefined || lifeOf(message) !== 'living') return;
    const day = dayOf(message.reviewBy);
    if (endOf(message.reviewBy) < Date.parse(now))
      yield { at: fieldPlace(message, 'reviewBy'), say: 'due', data: { day }, excerpt: day };
  },
};
