/** Quotation marks are those of the language, closed where they were opened. */
import type { Problem, Rule } from '../../model.js';
import type { Language } from '../../languages/index.js';
import { around, before, few, problemAt, stretchesOf, type Stretch } from './running-text.js';

/** Pairs of other languages, the words between them as a group. */
const foreign: Readonly<Record<Language['id'], RegExp>> = {
  en: /«([^«»]{1,600})»|„([^„“”]{1,600})[“”]/gu,
  el: /“([^“”]{1,600})”|„([^„“”]{1,600})[“”]/gu,
  hu: /“([^„“”]{1,600})”|«([^«»]{1,600})»|„([^„“”]{1,600})“/gu,
};
const straight = /(?<![\p{L}\p{N}"])"(?=\S)([^"\n]{1,600})(?<=\S)"(?![\p{L}\p{N}"])/gu;
const apostrophe = /(?<=\p{L})'(?=\p{L})/gu;

/** Whether a stretch stands inside marks of the language that are still open. */
function isInside(text: string, at: number, { quotes }: Language): boolean {
  return text.lastIndexOf(quotes.open, at - 1) > text.lastIndexOf(quotes.close, at - 1);
}

function* pairs(stretch: Stretch, pattern: RegExp, say: string, severity?: 'note'): Generator<Problem> {
  const { passage, language } = stretch;
  const { text } = passage;
  const { open, close, innerOpen, innerClose } = language.quotes;
  for (const match of text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    // The marks must stand in the source: those of code and references are not the author's.
    if (!passage.exactly(start, start + 1) || !passage.exactly(end - 1, end)) continue;
    const inner = isInside(text, start, language);
    if (inner && match[0].startsWith(innerOpen)) continue;
    const words = match.slice(1).find((group) => group !== undefined)!;
    const by = `${inner ? innerOpen : open}${words}${inner ? innerClose : close}`;
    const plain = !words.includes(open) && !words.includes(close);
    yield problemAt(stretch, start, end, {
      say,
      data: { words: shortened(match[0]), open, close },
      by: plain ? by : undefined,
      severity,
    });
  }
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 24)} … ${text.slice(-12)}` : text);

/** A mark that is closed and was not opened, or opened and not closed before the paragraph after the next. */
function* unbalanced({ passage, language, text, next }: Stretch): Generator<Problem> {
  const { open, close } = language.quotes;
  let opened: number | undefined;
  for (let i = 0; i < passage.text.length; i++) {
    const char = passage.text[i];
    if (char !== open && char !== close) continue;
    // Inches: 27”.
    if (char === close && opened === undefined && /\p{N}$/u.test(before(passage.text, i))) continue;
    const wrong = char === open ? opened : opened === undefined ? i : undefined;
    if (wrong !== undefined) {
      yield mark({ passage, text }, wrong, char === open ? 'unclosed' : 'unopened', { open, close });
      return;
    }
    opened = char === open ? i : undefined;
  }
  // A quotation of several paragraphs opens each of them and is closed in the last.
  const goesOn = next !== undefined && (next.text.startsWith(open) || next.text.startsWith(close));
  if (opened !== undefined && !goesOn && passage.exactly(opened, opened + 1))
    yield mark({ passage, text }, opened, 'unclosed', { open, close });
}

function mark(
  at: Pick<Stretch, 'passage' | 'text'>,
  i: number,
  say: string,
  marks: { open: string; close: string },
): Problem {
  const where = around(at.passage.text, i, i + 1, 16);
  return problemAt(at, i, i + 1, { say, data: { where, ...marks }, excerpt: where });
}

function* problemsOf(stretch: Stretch, curly: boolean, isForeign: boolean): Generator<Problem> {
  const { passage, language } = stretch;
  const others = [...pairs(stretch, foreign[language.id], 'foreign')];
  yield* others;
  if (others.length === 0) yield* unbalanced(stretch);
  if (isForeign) return;
  if (passage.text.includes('"')) yield* pairs(stretch, straight, 'straight', 'note');
  if (!curly || !passage.own.includes("'")) return;
  for (const { index } of passage.own.matchAll(apostrophe)) {
    const where = around(passage.text, index, index + 1);
    yield problemAt(stretch, index, index + 1, {
      say: 'apostrophe',
      by: '’',
      data: { where },
      excerpt: where,
      severity: 'note',
    });
  }
}

export const quotesOfLanguage: Rule = {
  id: 'quotes-of-language',
  alias: 'LNG-05',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'Quotation marks of another language tell readers that a text was only translated, and an open one leaves them guessing who speaks.',
      foreign: '{words} stands in the marks of another language',
      straight: '{words} stands in straight marks',
      unclosed: 'a quotation mark is opened and not closed: {where}',
      unopened: 'a quotation mark is closed and was not opened: {where}',
      apostrophe: 'a straight apostrophe among curly ones: {where}',
      cure: 'Write {open}…{close}.',
      apostropheCure: 'Write ’.',
    },
    el: {
      why: 'Τα ξένα εισαγωγικά δείχνουν μετάφραση, και όσα μένουν ανοιχτά αφήνουν τον αναγνώστη να μαντεύει ποιος μιλάει.',
      foreign: 'το {words} είναι γραμμένο με ξένα εισαγωγικά',
      straight: 'το {words} είναι γραμμένο με ίσια εισαγωγικά',
      unclosed: 'τα εισαγωγικά ανοίγουν και δεν κλείνουν: {where}',
      unopened: 'τα εισαγωγικά κλείνουν χωρίς να έχουν ανοίξει: {where}',
      apostrophe: 'ίσια απόστροφος ανάμεσα σε κυρτές: {where}',
      cure: 'Γράψτε {open}…{close}.',
      apostropheCure: 'Γράψτε ’.',
    },
    hu: {
      why: 'Az idegen idézőjel fordításra vall, a nyitva maradt pedig bizonytalanságban hagy, hogy ki beszél.',
      foreign: '{words}: más nyelv idézőjelében áll',
      straight: '{words}: egyenes idézőjelben áll',
      unclosed: 'az idézőjel nyitva maradt: {where}',
      unopened: 'az idézőjel bezárul, de nem nyílt meg: {where}',
      apostrophe: 'egyenes aposztróf a görbék között: {where}',
      cure: 'Írja így: {open}…{close}.',
      apostropheCure: 'Írja így: ’.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'We call it «slow coffee».',
      good: 'We call it “slow coffee”, on a 27" screen, and don’t hurry.',
    },
    { locale: 'en', bad: 'She said: “We open on Monday.', good: '“We open on Monday,” she said. “Come early.”' },
    { locale: 'en', bad: 'We call it "slow coffee".', good: 'Set `"mode": "slow"` in the file; it’s easy.' },
    { locale: 'el', bad: 'Το λέμε “αργό καφέ”.', good: 'Το λέμε «αργό καφέ»· κάποιοι «“πολύ” αργό».' },
    { locale: 'el', bad: 'Η Άννα είπε: «Ανοίγουμε τη Δευτέρα.', good: 'Η Άννα είπε: «Ανοίγουμε τη Δευτέρα».' },
    {
      locale: 'hu',
      bad: 'Úgy hívjuk: “lassú kávé”.',
      good: 'Úgy hívjuk: „lassú kávé”, más szóval „a »nagyon« lassú”.',
    },
    { locale: 'hu', bad: 'A »lassú kávé” a kedvencünk.', good: 'A „lassú kávé”-t mindenki szereti.' },
    { locale: 'hu', bad: 'Ezt mondta: „Hétfőn nyitunk“.', good: 'Ezt mondta: „Hétfőn nyitunk.”' },
  ],
  check: few(function* (message, context) {
    const curly = new Set<string>();
    for (const text of Object.values(message.texts))
      if (context.passages(text).some((passage) => /\p{L}’\p{L}/u.test(passage.text))) curly.add(text.locale);
    for (const stretch of stretchesOf(message, context))
      if (/["“”„«»']/.test(stretch.passage.text))
        yield* problemsOf(stretch, curly.has(stretch.text.locale), message.foreign);
  }),
};
