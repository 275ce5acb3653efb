/** One space between words, none before a comma, one after it. */
import type { Problem, Rule } from '../../model.js';
import { around, before, few, problemAt, stretchesOf, type Stretch } from './running-text.js';

interface Slip {
  readonly say: string;
  readonly pattern: RegExp;
  readonly by: (found: string) => string;
}

const slips: readonly Slip[] = [
  { say: 'double', pattern: /(?<=\S) {2,}(?=\S)/gu, by: () => ' ' },
  // Not before the dots of an ellipsis, a smile, or a name that begins with a dot.
  {
    say: 'before',
    pattern: /(?<=[\p{L}\p{N}\p{Sc}%)»”"][»”")]?) +(?:[,;!?]+|\.(?!\.)|:)(?=[»”")]?(?:\s|$))(?! [.:] ?\p{N})/gu,
    by: (found) => found.trimStart(),
  },
  { say: 'before', pattern: /(?<=[\p{L}\p{N}\p{Sc}%)]) +[,;](?=\p{Ll}{2})/gu, by: (found) => `${found.trimStart()} ` },
  { say: 'after', pattern: /(?<=\p{L}{2})[,;!?](?=\p{L}{2})/gu, by: (found) => `${found} ` },
  { say: 'after', pattern: /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}{2})/gu, by: (found) => `${found} ` },
  { say: 'inside', pattern: /(?<![:;=8])\( +(?=[^\s)])|(?<=[^\s(]) +\)/gu, by: (found) => found.trim() },
];

/** What stands behind a full stop in names that are no sentences: Node.js is small, Booking.Com is not. */
const ending = /^(?:Com|Net|Org|Js|Gr|Hu|Eu|Io|Ai|App|Dev|Info|Gov)(?!\p{L})/u;
/** «ό,τι» is one word. */
const oneWord = /(?<!\p{L})[όοΌΟ],τι$/u;

function allowed(own: string, { say }: Slip, found: string, start: number, language: string): boolean {
  const end = start + found.length;
  // In a Greek text Latin words around a full stop are the name of something: React.Component.
  if (say === 'after' && found === '.')
    return (
      (language === 'el' && /[A-Za-z]/.test(own[end]!)) ||
      ending.test(own.slice(end, end + 6)) ||
      /[@/]\S*$/.test(before(own, start, 80))
    );
  if (say === 'after') return oneWord.test(own.slice(Math.max(0, start - 2), end + 2));
  if (say === 'before') {
    // A result: 3 : 2.
    const score = found.trim() === ':' && /\p{N}$/u.test(before(own, start)) && /^ ?\p{N}/u.test(own.slice(end));
    return score || (/^[:;]$/.test(found.trim()) && own[end] === ')');
  }
  return false;
}

function* slipsIn(stretch: Stretch): Generator<Problem> {
  const { passage, language } = stretch;
  const { own } = passage;
  for (const slip of slips)
    for (const { 0: found, index: start } of own.matchAll(slip.pattern)) {
      const end = start + found.length;
      if (allowed(own, slip, found, start, language.id)) continue;
      // Two blanks of which one is a line end, or markup between them, are no slip.
      if (slip.say === 'double' && !passage.exactly(start, end)) continue;
      const where = around(passage.text, start, end);
      const old = slip.say === 'double' && language.id === 'en' && /[.!?:]["”’)]?$/.test(before(own, start));
      yield problemAt(stretch, start, end, {
        say: slip.say,
        by: slip.by(found),
        data: { where },
        excerpt: where,
        severity: old ? 'note' : undefined,
      });
    }
}

const quick = / {2}| [,;:!?.)]|[,;!?]\p{L}|\.\p{Lu}|\( /u;

export const spacesInOrder: Rule = {
  id: 'spaces-in-order',
  alias: 'LNG-04',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'A space too many or too few is the slip that every reader sees; in posts it stays as it was typed.',
      double: 'there are two spaces in “{where}”',
      before: 'there is a space before the mark in “{where}”',
      after: 'a space is missing after the mark in “{where}”',
      inside: 'there is a space inside the bracket in “{where}”',
      cure: 'Put one space between words, none before a mark and one after it.',
    },
    el: {
      why: 'Το παραπανίσιο ή το χαμένο κενό το βλέπουν όλοι· στις αναρτήσεις μένει όπως γράφτηκε.',
      double: 'υπάρχουν δύο κενά στο «{where}»',
      before: 'υπάρχει κενό πριν από το σημείο στίξης στο «{where}»',
      after: 'λείπει κενό μετά το σημείο στίξης στο «{where}»',
      inside: 'υπάρχει κενό μέσα στην παρένθεση στο «{where}»',
      cure: 'Αφήστε ένα κενό ανάμεσα στις λέξεις, κανένα πριν από σημείο στίξης και ένα μετά.',
    },
    hu: {
      why: 'A fölösleges vagy hiányzó szóközt mindenki észreveszi; a bejegyzésekben úgy marad, ahogyan beírták.',
      double: 'két szóköz van itt: „{where}”',
      before: 'szóköz áll az írásjel előtt itt: „{where}”',
      after: 'hiányzik a szóköz az írásjel után itt: „{where}”',
      inside: 'szóköz van a zárójelen belül itt: „{where}”',
      cure: 'A szavak közé egy szóköz kell, írásjel elé egy sem, utána egy.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'The kettle  boils in 90 seconds.',
      good: 'It boils in 90 seconds … and it is quiet :) The score was 3 : 2.',
    },
    {
      locale: 'en',
      bad: 'It is quick , quiet and small.',
      good: 'Node.js and .NET run at 10:30, for 1,000 users; see tiliona.example/a,b.',
    },
    {
      locale: 'en',
      bad: 'We open on Monday.Come and see.',
      good: 'We open on Monday. Come (with friends) and see “The  Night” film.',
    },
    {
      locale: 'el',
      bad: 'Ο βραστήρας είναι μικρός ,ήσυχος και γρήγορος .',
      good: 'Ό,τι χρειαστείτε, καλέστε μας: 10:30–14:00, 1.000 τεμ. …',
    },
    {
      locale: 'el',
      bad: 'Ανοίγουμε νωρίς,κλείνουμε αργά.',
      good: 'Ο κ. Α. Παππάς φέρνει κάθε μέρα, π.χ. στις 9:30 π.μ., 2,5 κιλά ψωμί ;-)',
    },
    {
      locale: 'hu',
      bad: 'A vízforraló kicsi ,csendes és gyors.',
      good: 'A bolt kb. 1,2 km-re van (villamossal, busszal stb.), és 10.00–18.00 között várja vendégeit.',
    },
    { locale: 'hu', bad: 'Hétfőn nyitunk!Jöjjön el.', good: 'Hétfőn nyitunk! Jöjjön el… Eredmény: 3 : 2.' },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context)) if (quick.test(stretch.passage.own)) yield* slipsIn(stretch);
  }),
};
