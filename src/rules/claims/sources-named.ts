/** “Studies show” says whose studies. */
import type { MessageText, Passage, Rule } from '../../model.js';
import { claimWords } from '../../languages/index.js';

/** A name beside the words: „a Nagy és Kiss által írt tanulmány szerint”, “a study by Mintel”, «έρευνα της Metron Analysis». */
function named(passage: Passage, start: number, end: number): boolean {
  const before = /[^.!?;\n]*$/.exec(
    passage.text.slice(Math.max(0, start - 80), start).replaceAll(/(\p{L})\.(?= )/gu, '$1'),
  )![0];
  return (
    /[\p{L}\p{N},] \p{Lu}\p{Ll}{2}/u.test(before) ||
    /^\p{L}*(?: \p{L}+){0,2}? (?:by|of|from|at|της|του|των) (?:the )?\p{Lu}/u.test(passage.text.slice(end, end + 60))
  );
}

/** A link, a year, a footnote mark, an acronym in a text that is not in capitals, or the kind of body that does research. */
function namesSource(block: readonly Passage[], text: MessageText): boolean {
  const words = block.map((passage) => passage.text).join('\n');
  if (/(?<!\d)(?:19|20)\d\d(?!\d)|\[\d{1,3}\]|[¹²³⁴-⁹]/.test(words)) return true;
  if (/(?<![\p{L}])\p{Lu}{3,}(?![\p{L}])/u.test(words) && words !== words.toUpperCase()) return true;
  if (claimWords(text.locale).sources(words).length > 0) return true;
  return block.some((passage) => {
    const place = passage.at(0, passage.text.length);
    return place !== undefined && /\]\(|<http|https?:\/\//.test(text.file.text.slice(place.start, place.end + 200));
  });
}

export const sourcesNamed: Rule = {
  id: 'sources-named',
  alias: 'CLM-02',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'A study without a name cannot be checked, and a journalist will ask for it.',
      unnamed: '“{words}” names no source',
      cure: 'Say who found it and when, with a link, or leave the sentence out.',
    },
    el: {
      why: 'Μια έρευνα χωρίς όνομα δεν ελέγχεται, και ο πρώτος δημοσιογράφος θα τη ζητήσει.',
      unnamed: 'το «{words}» δεν κατονομάζει πηγή',
      cure: 'Γράψτε ποιος το διαπίστωσε και πότε, με σύνδεσμο, ή αφαιρέστε την πρόταση.',
    },
    hu: {
      why: 'A megnevezetlen kutatást nem lehet ellenőrizni, és az első újságíró rá fog kérdezni.',
      unnamed: '„{words}”: a forrás nincs megnevezve',
      cure: 'Írja meg, ki és mikor állapította meg, hivatkozással, vagy hagyja ki a mondatot.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'Studies show that tea tastes better from enamel.',
      good: 'The Tea Institute found in 2025 that tea tastes better from enamel.',
    },
    {
      locale: 'en',
      bad: 'It is clinically proven to calm the skin.',
      good: 'Studies show that it calms the skin: [University of Szeged, 2024](https://szeged.example/skin).',
    },
    {
      locale: 'el',
      bad: 'Έρευνες δείχνουν ότι το τσάι χαλαρώνει.',
      good: 'Έρευνες δείχνουν ότι το τσάι χαλαρώνει (Πανεπιστήμιο Κρήτης, 2024).',
    },
    {
      locale: 'el',
      bad: 'Σύμφωνα με πρόσφατη έρευνα, οι περισσότεροι πίνουμε τσάι.',
      good: 'Σύμφωνα με έρευνα της ΕΛΣΤΑΤ, οι περισσότεροι πίνουμε τσάι.',
    },
    {
      locale: 'el',
      bad: 'Σύμφωνα με έρευνα για το πρωινό, οι περισσότεροι πίνουμε τσάι.',
      good: 'Σύμφωνα με έρευνα της Metron Analysis, οι περισσότεροι πίνουμε τσάι.',
    },
    {
      locale: 'hu',
      bad: 'Felmérések szerint a tea megnyugtat.',
      good: 'A Szegedi Tudományegyetem 2024-es felmérése szerint a tea megnyugtat.',
    },
    {
      locale: 'hu',
      bad: 'Kutatások bizonyítják, hogy a zománc megőrzi az ízt.',
      good: 'A KSH adatai szerint egyre többen isznak teát.',
    },
  ],
  *check(message, { passages }) {
    for (const text of Object.values(message.texts)) {
      const all = passages(text);
      for (const passage of all)
        for (const { start, end, text: words } of claimWords(text.locale).studies(passage.own)) {
          const block = all.filter((other) => other.part === passage.part);
          if (!named(passage, start, end) && !namesSource(block, text))
            yield { at: passage.at(start, end), say: 'unnamed', data: { words }, excerpt: words, locale: text.locale };
        }
    }
  },
};
