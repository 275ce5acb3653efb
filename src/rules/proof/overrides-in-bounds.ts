/** Words for one channel replace wording, never content: what the channel must carry stays in them. */
import type { CoverageCell, Rule, RuleContext } from '../../model.js';
import { wordsFor } from './carried.js';

/** Links, key messages and legal lines have rules of their own. */
const OTHERS = new Set(['cta', 'keyMessage', 'disclaimer', 'boilerplate']);

function isDropped({ state, invariant }: CoverageCell, { contract }: RuleContext): boolean {
  const kind = contract.invariants.find(({ id }) => id === invariant)?.kind;
  return state === 'missing' && kind !== undefined && !OTHERS.has(kind);
}

const opening = (title: string, summary: string, words: string) => ({
  message: `---\ntitle: ${title}\nsummary: ${summary}\noverride:\n  mobile-page:\n    lead: ${words}\n    description: ${words}\n---\n`,
  files: {
    'templates/mobile-page/index.html.hbs':
      '<!DOCTYPE html>\n<html lang="{{locale}}"><head><title>{{parts.title}}</title></head><body><h1>{{parts.headline}}</h1><p>{{parts.lead}}</p></body></html>\n',
  },
  channels: ['mobile-page'],
});

export const overridesInBounds: Rule = {
  id: 'overrides-in-bounds',
  alias: 'MSG-07',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'A channel may say it in its own words, but not say less than it is there to say.',
      dropped: 'the words written for {channel} leave out {what}, which the message says',
      cure: 'Say it there too, or take the override away so that the message speaks itself.',
    },
    el: {
      why: 'Ένα κανάλι μπορεί να το πει με δικά του λόγια, αλλά όχι να πει λιγότερα από όσα οφείλει.',
      dropped: 'το κείμενο που γράφτηκε για το κανάλι {channel} παραλείπει: {what}, που το λέει το μήνυμα',
      cure: 'Προσθέστε το κι εκεί ή αφαιρέστε το override, ώστε να ισχύσουν τα λόγια του μηνύματος.',
    },
    hu: {
      why: 'Egy csatorna a maga szavaival is elmondhatja, de nem mondhat kevesebbet, mint amennyi a dolga.',
      dropped: 'a csatornára ({channel}) írt szövegből kimaradt: {what}, pedig az üzenetben szerepel',
      cure: 'Írja bele ott is, vagy törölje a csatornára írt szöveget, és akkor maga az üzenet jelenik meg.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: opening('The workshop opens', 'We open on 27 November.', 'We open at last.'),
      good: opening('The workshop opens', 'We open on 27 November.', 'At last, on 27 November.'),
    },
    {
      locale: 'el',
      bad: opening('Το εργαστήριο ανοίγει', 'Ανοίγουμε στις 27 Νοεμβρίου.', 'Επιτέλους ανοίγουμε.'),
      good: opening('Το εργαστήριο ανοίγει', 'Ανοίγουμε στις 27 Νοεμβρίου.', 'Επιτέλους, στις 27 Νοεμβρίου.'),
    },
    {
      locale: 'hu',
      bad: opening('Nyit a műhely', 'November 27-én nyitunk.', 'Végre nyitunk.'),
      good: opening('Nyit a műhely', 'November 27-én nyitunk.', 'Végre nyitunk, november 27-én.'),
    },
  ],
  *check({ coverage, draft }, context) {
    const written = context.message.texts[draft.locale]?.override[draft.channel] ?? {};
    const [at] = Object.values(written).flatMap(({ place }) => place ?? []);
    if (Object.keys(written).length === 0) return;
    for (const cell of coverage.filter((one) => isDropped(one, context))) {
      const what = wordsFor(
        context.contract.invariants.find(({ id }) => id === cell.invariant)!,
        cell,
        context,
      );
      yield { say: 'dropped', at, data: { channel: draft.channel, what }, excerpt: what, concerns: cell.invariant };
    }
  },
};
