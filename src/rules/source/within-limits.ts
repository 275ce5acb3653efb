/** Every part is as long as its channel takes, counted as the platform counts. */
import type { Limit, Problem, RenditionSubject, Rule, RuleContext } from '../../model.js';
import { plainWording } from '../../model/plain.js';
import { namedPictures } from '../pictures/pictures.js';

/** What a limit applies to: a part, each post of a thread, or the bytes of a file. */
function textsFor(limit: Limit, { draft, rendition }: RenditionSubject): string[] {
  if (limit.part.startsWith('file:')) {
    const file = rendition.files.find((f) => f.name === limit.part.slice('file:'.length));
    return file ? [new TextDecoder().decode(file.bytes)] : [];
  }
  if (draft.thread && (limit.part === 'post' || limit.part === 'thread')) return draft.thread.map(plainWording);
  const words = draft.parts[limit.part];
  return words ? [plainWording(words)] : [];
}

/** Whether the message, or its type, asks for the channel by name. */
function isAskedFor(channel: string, { message, brand }: RuleContext): boolean {
  const type = message.type === undefined ? undefined : brand.types[message.type];
  return (message.channels ?? type?.required ?? []).includes(channel);
}

function* measure(limit: Limit, text: string, channel: string, asked: boolean): Generator<Problem> {
  const length = limit.count(text);
  const file = limit.part.startsWith('file:');
  const severity = !limit.hard ? 'note' : file && !asked ? 'warning' : 'error';
  const part = file ? limit.part.slice('file:'.length) : limit.part;
  const data = { part, length, unit: limit.unit, max: limit.max ?? 0, min: limit.min ?? 0, channel };
  const cure = file ? 'fileCure' : undefined;
  if (limit.max !== undefined && length > limit.max)
    yield { say: 'over', cure, severity, data, excerpt: file ? part : text.slice(0, 80) };
  else if (limit.min !== undefined && length < limit.min)
    yield { say: 'under', severity: 'note', data, excerpt: text.slice(0, 80) };
}

/** Networks refuse an alt text that is too long; in mails, pages and releases it only tires. */
function* spoken({ channel, draft }: RenditionSubject, { message }: RuleContext): Generator<Problem> {
  const { alt: max, max: room } = channel.pictures;
  const text = message.texts[draft.locale];
  const severity = channel.medium === 'post' ? undefined : 'note';
  for (const { src, alt } of draft.pictures.slice(0, room)) {
    if (alt.length <= max) continue;
    const at = text && [...namedPictures(text)].find((one) => one.src === src)?.place;
    yield { say: 'alt', severity, at, data: { src, length: alt.length, max }, excerpt: alt };
  }
}

export const withinLimits: Rule = {
  id: 'within-limits',
  alias: 'CHN-01, CHN-02',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'A platform refuses or cuts what is too long, and each counts in its own way.',
      over: '{part}: {length} {unit}, at most {max}',
      under: '{part}: {length} {unit}, {min} or more read better',
      alt: 'alt text of {src}: {length} characters, at most {max}',
      cure: 'Add a shorter wording to `short`, or write `override.{channel}.{part}`.',
      fileCure: 'Shorten the text, or leave parts of it out here with :::except {channel}.',
      altCure: 'Say the same in fewer words.',
    },
    el: {
      why: 'Κάθε πλατφόρμα απορρίπτει ή κόβει ό,τι περισσεύει, και καθεμία μετρά με τον δικό της τρόπο.',
      over: '{part}: {length} {unit}, το πολύ {max}',
      under: '{part}: {length} {unit}, καλύτερα τουλάχιστον {min}',
      alt: 'εναλλακτικό κείμενο της εικόνας {src}: {length} χαρακτήρες, το πολύ {max}',
      cure: 'Προσθέστε συντομότερη διατύπωση στο `short` ή γράψτε `override.{channel}.{part}`.',
      fileCure: 'Συντομεύστε το κείμενο ή παραλείψτε εδώ κάποια κομμάτια του με :::except {channel}.',
      altCure: 'Πείτε το ίδιο με λιγότερες λέξεις.',
    },
    hu: {
      why: 'A platformok visszautasítják vagy levágják, ami túl hosszú, és mindegyik másképp számol.',
      over: '{part}: {length} {unit}, legfeljebb {max} lehet',
      under: '{part}: {length} {unit}; legalább {min} ajánlott',
      alt: '{src}: az alternatív szöveg {length} karakter, legfeljebb {max} lehet',
      cure: 'Adjon meg rövidebb szöveget a `short` alatt, vagy írja meg ezt: `override.{channel}.{part}`.',
      fileCure: 'Rövidítse a szöveget, vagy hagyjon ki innen részeket: :::except {channel}.',
      altCure: 'Fogalmazza meg rövidebben.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: Our workshop in the old tannery opens its doors to visitors again\n---\n\nCome and see.',
      good: '---\ntitle: Our workshop is open to visitors again\n---\n\nCome and see.',
    },
    {
      locale: 'el',
      bad: '---\ntitle: Το εργαστήριό μας στο παλιό βυρσοδεψείο ανοίγει ξανά για επισκέπτες\n---\n\nΣας περιμένουμε.',
      good: '---\ntitle: Το εργαστήριό μας ανοίγει ξανά για επισκέπτες\n---\n\nΣας περιμένουμε.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: A régi tímárházban működő műhelyünk újra megnyílik a látogatók előtt\n---\n\nVárjuk szeretettel.',
      good: '---\ntitle: Műhelyünk újra megnyílik a látogatók előtt\n---\n\nVárjuk szeretettel.',
    },
  ],
  *check(subject, context) {
    const { channel } = subject;
    const asked = isAskedFor(channel.id, context);
    for (const limit of channel.limits)
      for (const text of textsFor(limit, subject)) yield* measure(limit, text, channel.id, asked);
    yield* spoken(subject, context);
  },
};
