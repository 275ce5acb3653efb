/** A picture that moves is shown as its first frame, and its author knows. */
import type { Rule } from '../../model.js';
import { placeOf } from './pictures.js';

const files = (of: 'movement' | 'colour') => ({ 'content/example/steam.gif': { width: 24, height: 16, of } });

export const animationsStill: Rule = {
  id: 'animations-still',
  scope: 'message',
  severity: 'note',
  words: {
    en: {
      why: 'What moves by itself for over five seconds needs a way to stop it, which mails and posts have not (WCAG 2.2.2, https://www.w3.org/TR/WCAG22/#pause-stop-hide).',
      still: '{src} moves; every channel shows its first frame, and nothing more',
      cure: 'Make sure that the first frame says enough, or link to a video.',
    },
    el: {
      why: 'Ό,τι κινείται μόνο του πάνω από πέντε δευτερόλεπτα χρειάζεται τρόπο να σταματήσει, που τα e-mail και οι αναρτήσεις δεν έχουν (WCAG 2.2.2, https://www.w3.org/TR/WCAG22/#pause-stop-hide).',
      still: 'η εικόνα {src} κινείται· κάθε κανάλι δείχνει μόνο το πρώτο της καρέ',
      cure: 'Βεβαιωθείτε ότι το πρώτο καρέ λέει αρκετά ή βάλτε σύνδεσμο σε βίντεο.',
    },
    hu: {
      why: 'Ami öt másodpercnél tovább magától mozog, azt meg kell tudni állítani, levélben és bejegyzésben viszont nem lehet (WCAG 2.2.2, https://www.w3.org/TR/WCAG22/#pause-stop-hide).',
      still: 'a kép ({src}) mozog; minden csatorna csak az első képkockáját mutatja',
      cure: 'Ügyeljen rá, hogy az első képkocka eleget mondjon, vagy tegyen be linket egy videóra.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: '![Steam rises from the kettle](steam.gif)\n\nIt boils.', files: files('movement') },
      good: { message: '![Steam rises from the kettle](steam.gif)\n\nIt boils.', files: files('colour') },
    },
    {
      locale: 'el',
      bad: { message: '![Ατμός από τον βραστήρα](steam.gif)\n\nΒράζει.', files: files('movement') },
      good: { message: '![Ατμός από τον βραστήρα](steam.gif)\n\nΒράζει.', files: files('colour') },
    },
    {
      locale: 'hu',
      bad: { message: '![Gőz száll a kannából](steam.gif)\n\nForr a víz.', files: files('movement') },
      good: { message: '![Gőz száll a kannából](steam.gif)\n\nForr a víz.', files: files('colour') },
    },
  ],
  *check(message) {
    for (const { src, frames = 1 } of message.pictures)
      if (frames > 1) yield { say: 'still', at: placeOf(message, src), data: { src }, excerpt: src };
  },
};
