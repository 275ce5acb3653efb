/** Subject and preheader say two things, calmly. Their lengths are measured by within-limits. */
import type { Problem, Rule, Wording } from '../../model.js';
import { plainWording } from '../../model/plain.js';
import { bareWords } from '../elements.js';
import { byMail } from '../example-pages.js';
import { shouts } from '../shouting.js';

/** What makes a mail look like an answer that it is not. */
const pretends = /^\s*(?:re|fwd?|aw|απ|πρθ|vá|tov)\s*:/iu;

function* faultsOf(subject: string, preheader: string): Generator<Pick<Problem, 'say' | 'data' | 'excerpt'>> {
  const data = { subject, preheader };
  if (pretends.test(subject)) yield { say: 'pretends', data, excerpt: subject };
  if (shouts(subject)) yield { say: 'shouts', data, excerpt: subject };
  if (/[!?]{2}|!.*!/u.test(subject)) yield { say: 'marks', data, excerpt: subject };
  const [one, other] = [bareWords(subject), bareWords(preheader)];
  if (one !== '' && (other === one || other.startsWith(`${one} `) || (other !== '' && one.startsWith(`${other} `))))
    yield { say: 'echo', data, excerpt: preheader };
}

const mail = (title: string, more: string, text: string) => ({
  message: `---\ntitle: ${title}\n${more}---\n\n${text}`,
  brand: byMail,
  channels: ['newsletter'],
});
const preheader = (text: string) => `override:\n  newsletter:\n    preheader: ${text}\n`;

export const subjectAndPreheader: Rule = {
  id: 'subject-and-preheader',
  alias: 'EML-05',
  scope: 'rendition',
  severity: 'note',
  words: {
    en: {
      why: 'Beside each other in the inbox they have eight words to be opened for.',
      pretends: 'the subject “{subject}” looks like an answer and is none',
      shouts: 'the subject “{subject}” is all capitals',
      marks: 'the subject “{subject}” has more than one exclamation or question mark',
      echo: 'the preheader repeats the subject “{subject}”',
      cure: 'Write `override.newsletter.subject` as you would say it.',
      echoCure: 'Say in `override.newsletter.preheader` what the subject does not.',
    },
    el: {
      why: 'Δίπλα δίπλα στα εισερχόμενα έχουν οκτώ λέξεις για να πείσουν κάποιον να ανοίξει το μήνυμα.',
      pretends: 'το θέμα «{subject}» μοιάζει με απάντηση και δεν είναι',
      shouts: 'το θέμα «{subject}» είναι όλο με κεφαλαία',
      marks: 'το θέμα «{subject}» έχει περισσότερα από ένα θαυμαστικά ή ερωτηματικά',
      echo: 'η προεπισκόπηση επαναλαμβάνει το θέμα «{subject}»',
      cure: 'Γράψτε το `override.newsletter.subject` όπως θα το λέγατε.',
      echoCure: 'Πείτε στο `override.newsletter.preheader` κάτι που δεν λέει το θέμα.',
    },
    hu: {
      why: 'A postafiókban egymás mellett állnak, és nyolc szóban kell rávenniük az olvasót, hogy megnyissa a levelet.',
      pretends: 'a tárgy („{subject}”) válasznak látszik, pedig nem az',
      shouts: 'a tárgy („{subject}”) csupa nagybetűs',
      marks: 'a tárgyban („{subject}”) egynél több felkiáltó- vagy kérdőjel van',
      echo: 'az előnézeti szöveg megismétli a tárgyat („{subject}”)',
      cure: 'Írja meg az `override.newsletter.subject` szövegét úgy, ahogy élőszóban mondaná.',
      echoCure: 'Az `override.newsletter.preheader` mást mondjon, mint a tárgy.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: mail('"Re: your order"', '', 'Doors open at 10.'),
      good: mail('Your order and the holidays', '', 'Doors open at 10.'),
    },
    {
      locale: 'el',
      bad: mail('Χειμερινό ωράριο', preheader('Χειμερινό ωράριο: ανοίγουμε στις δέκα κάθε μέρα'), 'Ανοίγουμε στις 10.'),
      good: mail('Χειμερινό ωράριο', preheader('Ανοίγουμε στις δέκα κάθε μέρα έως τον Μάρτιο'), 'Ανοίγουμε στις 10.'),
    },
    {
      locale: 'hu',
      bad: mail('MINDEN VÍZFORRALÓ FÉLÁRON', '', 'Tízkor nyitunk.'),
      good: mail('Téli nyitvatartás az NKA támogatásával', '', 'Tízkor nyitunk.'),
    },
  ],
  *check({ channel, draft }) {
    if (channel.medium !== 'mail') return;
    const plain = (words: Wording | undefined) => (words ? plainWording(words) : '');
    const { subject, preheader: beside } = draft.parts;
    for (const fault of faultsOf(plain(subject), plain(beside)))
      yield { ...fault, at: (fault.say === 'echo' ? beside : subject)?.place ?? subject?.place };
  },
};
