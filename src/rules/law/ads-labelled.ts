/** What somebody paid for says so, in words of its market, before the network cuts the text. */
import type { RenditionSubject, Rule } from '../../model.js';
import { claimWords, foldLetters } from '../../languages/index.js';

/**
 * Characters a network shows before “see more”; the shortest seen on a telephone or screen. None publishes it: Instagram
 * 125, LinkedIn 140, Facebook 110, Threads 250 (https://posttruncate.com/en/platform-limits/, a third party).
 */
const FOLD: Readonly<Record<string, number>> = { instagram: 125, linkedin: 140, facebook: 110, threads: 250 };

/** The words of a post as they were read from its text file; of other media from the first file. */
function visible({ readings }: RenditionSubject): string {
  const reading = readings.find(({ file }) => file.endsWith('.txt')) ?? readings[0];
  const said = reading?.segments.filter((segment) => segment.kind === 'text') ?? [];
  return said.map((segment) => segment.text).join('\n');
}

/** Where the first accepted label ends, in characters; undefined without one. */
function labelEnd(text: string, labels: readonly string[]): number | undefined {
  const plain = foldLetters(text);
  const ends = labels.flatMap((label) => {
    const words = foldLetters(label);
    const border = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : '';
    const found = new RegExp(`(?<![\\p{L}\\p{N}#])${words.replace(/[()]/g, '\\$&')}${border}`, 'u').exec(plain);
    return found ? [found.index + found[0].length] : [];
  });
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

const paid = (title: string, body: string) =>
  `---\ntitle: ${title}\npaid: yes\npartner: Kitchen Weekly\n---\n\n${body}\n`;

export const adsLabelled: Rule = {
  id: 'ads-labelled',
  alias: 'LAW-03',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'Paid content that does not say so is forbidden in every case (Directive 2005/29/EC, annex I, 11). The label has to be understood in its market and seen without a tap.',
      missing: 'somebody paid for this, and no label says so ({labels})',
      late: 'the label stands after {at} characters; {channel} shows about {fold}',
      cure: 'Begin the text with one of them.',
      lateCure: 'Put the label at the beginning.',
    },
    el: {
      why: 'Το πληρωμένο περιεχόμενο που δεν το δηλώνει απαγορεύεται σε κάθε περίπτωση (Οδηγία 2005/29/ΕΚ, παράρτημα I, 11). Η ένδειξη πρέπει να είναι κατανοητή στην αγορά της και να φαίνεται χωρίς άγγιγμα.',
      missing: 'το μήνυμα είναι πληρωμένο και καμία ένδειξη δεν το λέει ({labels})',
      late: 'η ένδειξη βρίσκεται μετά από {at} χαρακτήρες· το {channel} δείχνει περίπου {fold}',
      cure: 'Ξεκινήστε το κείμενο με μία από αυτές.',
      lateCure: 'Βάλτε την ένδειξη στην αρχή.',
    },
    hu: {
      why: 'A fizetett tartalom, amely ezt nem jelzi, minden esetben tiltott (2005/29/EK irányelv, I. melléklet, 11. pont). A jelölésnek a saját piacán érthetőnek és koppintás nélkül láthatónak kell lennie.',
      missing: 'fizetett tartalom, de semmi sem jelzi ({labels})',
      late: 'a jelölés csak {at} karakter után áll, ott pedig ({channel}) körülbelül {fold} karakter látszik',
      cure: 'Kezdje a szöveget ezek egyikével.',
      lateCure: 'Tegye a jelölést az elejére.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: paid('Ferna in the Kitchen Weekly', 'They tested our kettle for a month.'),
      good: paid('Advertisement: Ferna in the Kitchen Weekly', 'They tested our kettle for a month.'),
    },
    {
      locale: 'el',
      bad: paid('#ad Ο Ferna στο περιοδικό', 'Δοκίμασαν τον βραστήρα μας έναν μήνα.'),
      good: paid('Διαφήμιση: ο Ferna στο περιοδικό', 'Δοκίμασαν τον βραστήρα μας έναν μήνα.'),
    },
    {
      locale: 'hu',
      bad: paid('A Ferna a hetilapban', 'Egy hónapig próbálták vízforralónkat.'),
      good: paid('Fizetett együttműködés: a Ferna a hetilapban', 'Egy hónapig próbálták vízforralónkat.'),
    },
  ],
  *check(subject, { message, brand }) {
    const { draft, channel } = subject;
    if (!message.paid && !message.testimonials?.some((said) => said.paid)) return;
    const own = draft.markets.flatMap((market) => brand.adLabels[market] ?? []);
    const labels = own.length > 0 ? own : claimWords(draft.locale).adLabels;
    const text = visible(subject);
    const at = labelEnd(text, labels);
    const place = message.texts[draft.locale]?.title.place;
    const fold = channel.medium === 'post' ? FOLD[channel.id] : undefined;
    if (at === undefined)
      yield { at: place, say: 'missing', data: { labels: labels.slice(0, 4).join(', ') }, excerpt: 'no label' };
    else if (fold !== undefined && at > fold)
      yield { at: place, say: 'late', data: { at, fold, channel: channel.title }, excerpt: 'late label', severity: 'warning' };
  },
}; // prettier-ignore
