/** Every legal line that applies stands in every file, word for word. */
import type { FileText, LegalLine, Problem, Rule } from '../../model.js';
import { foldWords, nearMiss } from '../../languages/index.js';

/** What became of a line in one file; undefined when it stands there as it is. */
function problemIn({ file, text, words }: FileText, { id, text: line = '', formerly }: LegalLine): Problem | undefined {
  if (words.includes(foldWords(line))) return undefined;
  const found = { output: file, concerns: `legal.${id}` };
  const old = formerly.find((one) => words.includes(foldWords(one)));
  if (old) return { ...found, say: 'old', data: { id, line }, excerpt: old };
  const near = nearMiss(text, line);
  if (!near) return { ...found, say: 'missing', data: { id, line }, excerpt: line };
  const data = { id, there: near.there, instead: near.instead };
  const say = near.there === '' ? 'lacks' : near.instead === '' ? 'adds' : 'changed';
  return { ...found, say, data, excerpt: near.text };
}

const notice = (title: string, text: string, footer: string) => ({
  message: `---\ntitle: ${title}\n---\n`,
  brand: { legal: { returns: { text } } },
  files: {
    'templates/mobile-page/index.html.hbs': `<!DOCTYPE html>\n<html lang="{{locale}}"><head><title>{{parts.title}}</title></head><body><h1>{{parts.headline}}</h1><p>${footer}</p></body></html>\n`,
  },
  channels: ['mobile-page'],
});

const printed = '{{#each legal}}{{this}}{{/each}}';

export const legalLinesPresent: Rule = {
  id: 'legal-lines-present',
  alias: 'LEG-01',
  scope: 'rendition',
  severity: 'error',
  needs: (brand) => Object.keys(brand.legal).length > 0,
  words: {
    en: {
      why: 'A disclosure that is missing or reworded is one that was not made.',
      missing: 'the legal line “{id}” is missing: {line}',
      changed: 'the legal line “{id}” says “{there}” where it must say “{instead}”',
      lacks: 'the legal line “{id}” lacks “{instead}”',
      adds: 'the legal line “{id}” adds “{there}”',
      old: 'the legal line “{id}” is an earlier version; it now reads: {line}',
      noWording: 'the legal line “{id}” has no wording in this language',
      cure: 'Let the template print the lines of {{legal}} as they are.',
      noWordingCure: 'Add legal.{id}.text in this language to the brand.',
      needs: 'legal lines (legal)',
    },
    el: {
      why: 'Μια νομική σημείωση που λείπει ή έχει αλλάξει διατύπωση είναι σαν να μην έγινε.',
      missing: 'λείπει η νομική σημείωση «{id}»: {line}',
      changed: 'η νομική σημείωση «{id}» γράφει «{there}» αντί για «{instead}»',
      lacks: 'από τη νομική σημείωση «{id}» λείπει το «{instead}»',
      adds: 'η νομική σημείωση «{id}» έχει επιπλέον το «{there}»',
      old: 'η νομική σημείωση «{id}» είναι σε παλαιότερη εκδοχή· τώρα γράφει: {line}',
      noWording: 'η νομική σημείωση «{id}» δεν έχει διατύπωση σε αυτή τη γλώσσα',
      cure: 'Το πρότυπο πρέπει να τυπώνει τις γραμμές του {{legal}} όπως είναι.',
      noWordingCure: 'Προσθέστε στη μάρκα το legal.{id}.text σε αυτή τη γλώσσα.',
      needs: 'νομικές σημειώσεις (legal)',
    },
    hu: {
      why: 'A hiányzó vagy átfogalmazott jogi szöveg annyi, mintha ott sem volna.',
      missing: 'hiányzik egy jogi szöveg („{id}”): {line}',
      changed: 'egy jogi szövegben („{id}”) ez áll: „{there}”, holott ez kellene: „{instead}”',
      lacks: 'egy jogi szövegből („{id}”) hiányzik: „{instead}”',
      adds: 'egy jogi szövegbe („{id}”) bekerült: „{there}”',
      old: 'egy jogi szöveg („{id}”) korábbi változata áll itt; most így szól: {line}',
      noWording: 'egy jogi szövegnek („{id}”) nincs változata ezen a nyelven',
      cure: 'A sablon változtatás nélkül írja ki a {{legal}} sorait.',
      noWordingCure: 'Adja meg a márkánál ezen a nyelven: legal.{id}.text.',
      needs: 'jogi szövegek (legal)',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: notice(
        'The lamp',
        'You may return it within 30 days without giving a reason.',
        'You may return it within 30 days.',
      ),
      good: notice('The lamp', 'You may return it within 30 days without giving a reason.', printed),
    },
    {
      locale: 'el',
      bad: notice('Το φωτιστικό', 'Μπορείτε να το επιστρέψετε μέσα σε 30 ημέρες χωρίς αιτιολογία.', 'Σας περιμένουμε.'),
      good: notice('Το φωτιστικό', 'Μπορείτε να το επιστρέψετε μέσα σε 30 ημέρες χωρίς αιτιολογία.', printed),
    },
    {
      locale: 'hu',
      bad: notice(
        'A lámpa',
        'A terméket 30 napon belül indokolás nélkül visszaküldheti.',
        'A terméket 30 napon belül visszaküldheti.',
      ),
      good: notice('A lámpa', 'A terméket 30 napon belül indokolás nélkül visszaküldheti.', printed),
    },
  ],
  *check({ legal, texts, draft }) {
    for (const line of legal) {
      if (line.text === undefined) {
        const excerpt = `${line.id} ${draft.locale}`;
        yield { say: 'noWording', severity: 'warning', data: { id: line.id }, excerpt, concerns: `legal.${line.id}` };
        continue;
      }
      for (const file of texts) {
        const problem = problemIn(file, line);
        if (problem) yield problem;
      }
    }
  },
};
