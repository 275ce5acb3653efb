/** No mark that was meant to be replaced is left in a finished file. */
import type { Brand, RenditionSubject, Rule } from '../../model.js';

/** What programs and people leave behind; each alternative is one kind. */
const MARK =
  /\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\*\|[A-Z0-9_:]{1,40}\|\*|\[\[[^\]\n]{1,60}\]\]|\[(?:XX+|\u039f\u039d\u039f\u039c\u0391|N\u00c9V|NAME|\u2026|\.\.\.)\]|\[object Object\]|\bundefined\b|\bNaN\b|\b[Ll]orem ipsum\b|\(\(\u2026\)\)/gu;

/** What every mark has; texts without it are the most. */
const sign = /[{[]|\*\||\(\(|undefined|NaN|orem ipsum/;

function* marks({ readings }: RenditionSubject): Generator<{ file: string; mark: string; excerpt: string }> {
  for (const { file, segments } of readings)
    for (const { text } of segments)
      for (const match of sign.test(text) ? text.matchAll(MARK) : []) {
        const from = Math.max(0, match.index - 30);
        yield { file, mark: match[0], excerpt: text.slice(from, match.index + match[0].length + 30).trim() };
      }
}

/** Merge tags of the configured mail service stay for it to fill. */
function mergeMarks({ channel }: RenditionSubject, brand: Brand): Set<string> {
  return new Set(Object.values(channel.mergeTags?.(brand) ?? {}));
}

export const noLeftoverMarks: Rule = {
  id: 'no-leftover-marks',
  alias: 'SRC-03',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'A {{name}} in a finished mail, an “undefined” or a lorem ipsum is seen by everyone.',
      left: '“{mark}” is left in the text',
      cure: 'Fill it in, or take it out.',
    },
    el: {
      why: 'Ένα {{name}} σε έτοιμο μήνυμα, ένα «undefined» ή ένα lorem ipsum το βλέπουν όλοι.',
      left: 'έμεινε «{mark}» στο κείμενο',
      cure: 'Συμπληρώστε το ή αφαιρέστε το.',
    },
    hu: {
      why: 'A kész levélben maradt {{name}}, „undefined” vagy lorem ipsum mindenkinek feltűnik.',
      left: '„{mark}” maradt a szövegben',
      cure: 'Töltse ki, vagy vegye ki.',
    },
  },
  examples: [
    { locale: 'en', bad: 'Dear [NAME], our shop is open again.', good: 'Dear reader, our shop is open again.' },
    {
      locale: 'el',
      bad: 'Αγαπητέ [ΟΝΟΜΑ], το κατάστημά μας άνοιξε ξανά.',
      good: 'Αγαπητοί φίλοι, το κατάστημά μας άνοιξε ξανά.',
    },
    { locale: 'hu', bad: 'Kedves [NÉV]! Boltunk újra nyitva.', good: 'Kedves Olvasónk! Boltunk újra nyitva.' },
  ],
  *check(subject, { message, brand }) {
    const seen = new Set<string>();
    for (const { file, mark, excerpt } of marks(subject)) {
      if (seen.has(`${file} ${mark}`) || mergeMarks(subject, brand).has(mark.trim())) continue;
      seen.add(`${file} ${mark}`);
      const written = message.foreign || mark.startsWith('{%') || mark.startsWith('{{<');
      yield { say: 'left', output: file, data: { mark }, excerpt, severity: written ? 'note' : 'error' };
    }
  },
};
