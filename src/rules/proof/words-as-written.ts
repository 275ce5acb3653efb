/** Finished files say the words of the message: what a template or a hand made of them is seen, not only figures. */
import type { Draft, FileText, Inline, MessageText, Place, Problem, Rule } from '../../model.js';
import { everyBlock, plainInline, stretches } from '../../model/plain.js';
import { foldWords, mayBeNear, nearMiss } from '../../languages/index.js';

interface Stretch {
  readonly text: string;
  readonly words: string;
  readonly place?: Place;
}

/** With fewer words a stretch could stand in any text. */
const FEWEST = 4;

const placeIn = (nodes: readonly Inline[]): Place | undefined => nodes.find(({ place }) => place)?.place;

function* stretchesOf({ parts, thread, body }: Draft): Generator<readonly Inline[]> {
  for (const { children } of thread ?? Object.values(parts)) yield children;
  const quoted = new Set(
    [...everyBlock(body)].flatMap((block) => (block.kind === 'quote' ? [...stretches(block.children)] : [])),
  );
  // Quotations have a rule of their own.
  for (const nodes of stretches(body)) if (!quoted.has(nodes)) yield nodes;
}

const known = new WeakMap<Draft, readonly Stretch[]>();

/** Line by line: a template may put a part's lines where it likes. */
function wordsOf(draft: Draft): readonly Stretch[] {
  const before = known.get(draft);
  if (before) return before;
  const lines = [...stretchesOf(draft)].flatMap((nodes) => {
    const place = placeIn(nodes);
    return withoutAddresses(plainInline(nodes))
      .split('\n')
      .map((text) => ({ text, words: foldWords(text), place }));
  });
  const made = lines.filter(({ words }) => words.split(' ').length - 2 >= FEWEST);
  known.set(draft, made);
  return made;
}

/** Stands in folded words for a stretch that is accounted for. */
const DONE = ' \u0000 ';

/** Folded words of a file without all that it says word for word: what is left was changed, or is the template's own. */
function leftOver({ words }: FileText, said: readonly string[]): string {
  let left = words;
  for (const one of said) if (one.length > 2 && left.includes(one)) left = left.replaceAll(one, DONE);
  return left;
}

/** What plain text puts behind the words of a link. */
const behindWords = /\s?\((?:https?:\/\/[^\s()]*(?:\([^\s()]*\)[^\s()]*)*|[^\s()@]+@[^\s()@]+)\)/gu;
/** A word with an address in it, whole or without its beginning: `shop.example/sale`. */
const hasAddress = /:\/\/|@|[\p{L}\p{N}]\.\p{Ll}{2}/u;

/** Plain text says where links lead, and writes bare addresses whole: no word changes by that. */
const withoutAddresses = (text: string) =>
  hasAddress.test(text)
    ? text.replaceAll(behindWords, '').replaceAll(/\S+/g, (word) => (hasAddress.test(word) ? '' : word))
    : text;

/** The text without what one must not compare, and the same folded. */
function comparable({ file, text, words }: FileText): FileText {
  const bare = withoutAddresses(text);
  return { file, text: bare, words: bare === text ? words : foldWords(bare) };
}

/** Digits are the business of the rules about facts. */
const letters = (text: string) => /\p{L}{2}/u.test(text);

function problemIn({ file, text }: FileText, left: string, stretch: Stretch): Problem | undefined {
  if (!mayBeNear(left, stretch.text)) return undefined;
  const near = nearMiss(left, stretch.text);
  if (!near || near.text.includes('\u0000') || (!letters(near.there) && !letters(near.instead))) return undefined;
  // The same place with its capitals and accents, for people.
  const shown = nearMiss(text, stretch.text) ?? near;
  const { there, instead, text: excerpt } = foldWords(shown.there) === foldWords(near.there) ? shown : near;
  const say = there === '' ? 'lacks' : instead === '' ? 'adds' : 'changed';
  return { say, at: stretch.place, output: file, data: { there, instead }, excerpt };
}

/** Who says a quotation of the body, with the title given there. */
function* speakersOf({ body }: MessageText): Generator<{ by: string; title: string; place?: Place }> {
  for (const block of everyBlock(body))
    if (block.kind === 'quote' && block.by && block.title)
      yield { by: block.by, title: block.title, place: block.place };
}

/** Behind a name, in the same line: `, Head of Design`. */
function titlesBehind(by: string, text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(by); at >= 0; at = text.indexOf(by, at + 1)) {
    const behind = /^\s*[,·–—]\s*([^\n]{3,100})/u.exec(text.slice(at + by.length, at + by.length + 110))?.[1];
    if (behind) found.push(behind.trim());
  }
  return found;
}

/** A speaker whose title stands nowhere behind the name, while something else does. */
function* otherTitles({ file, text }: FileText, source: MessageText): Generator<Problem> {
  for (const { by, title, place } of speakersOf(source)) {
    const behind = titlesBehind(by, text);
    const wanted = foldWords(title);
    const [first] = behind;
    if (first === undefined || behind.some((one) => foldWords(one).startsWith(wanted))) continue;
    const data = { there: first, instead: title };
    yield { say: 'changed', at: place, output: file, data, excerpt: `${by}, ${first}` };
  }
}

/** The brand's own template, printing words of its own into every post. */
const template = (words: string) => ({ 'templates/x/post.txt.hbs': words });

export const wordsAsWritten: Rule = {
  id: 'words-as-written',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'A word that was changed, lost or slipped in after writing (“up to”, a title, a condition) changes what is promised, and nobody approved it.',
      changed: 'says “{there}” where the message says “{instead}”',
      lacks: 'leaves out “{instead}”',
      adds: 'adds “{there}”, which the message does not say',
      cure: 'Let the template print the words of the message as they are, or change them in the message.',
    },
    el: {
      why: 'Μια λέξη που άλλαξε, χάθηκε ή προστέθηκε μετά τη σύνταξη («έως», ένας τίτλος, ένας όρος) αλλάζει την υπόσχεση, και κανείς δεν την ενέκρινε.',
      changed: 'γράφει «{there}», ενώ το μήνυμα λέει «{instead}»',
      lacks: 'παραλείπει το «{instead}»',
      adds: 'προσθέτει το «{there}», που δεν το λέει το μήνυμα',
      cure: 'Το πρότυπο πρέπει να τυπώνει τα λόγια του μηνύματος όπως είναι· αλλιώς αλλάξτε τα στο μήνυμα.',
    },
    hu: {
      why: 'Ha egy szó az írás után megváltozik, elvész vagy bekerül („akár”, egy titulus, egy feltétel), más lesz az ígéret, és ezt senki sem hagyta jóvá.',
      changed: 'ezt írja: „{there}”, az üzenetben viszont „{instead}” áll',
      lacks: 'kimaradt belőle: „{instead}”',
      adds: 'bekerült ez is: „{there}”, pedig az üzenetben nincs',
      cure: 'A sablon változtatás nélkül írja ki az üzenet szövegét; ha mást kell mondani, az üzenetet módosítsa.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: 'Our kettle keeps water warm for up to 40 minutes.',
        channels: ['facebook'],
        files: { 'templates/facebook/post.txt.hbs': 'News\n\nOur kettle keeps water warm for 40 minutes.\n' },
      },
      good: {
        message: 'Our kettle keeps water warm for up to 40 minutes.',
        channels: ['facebook'],
        files: { 'templates/facebook/post.txt.hbs': 'NEWS\n\nOur kettle keeps water\nwarm for up to 40 minutes.\n' },
      },
    },
    {
      locale: 'el',
      bad: {
        message: '---\ntitle: Κλειστά τη Δευτέρα λόγω απογραφής αποθήκης\n---\n',
        files: template('Κλειστά τη Δευτέρα μάλλον λόγω απογραφής αποθήκης\n'),
      },
      good: {
        message: '---\ntitle: Κλειστά τη Δευτέρα λόγω απογραφής αποθήκης\n---\n',
        files: template('ΚΛΕΙΣΤΑ ΤΗ ΔΕΥΤΕΡΑ ΛΟΓΩ ΑΠΟΓΡΑΦΗΣ ΑΠΟΘΗΚΗΣ\n'),
      },
    },
    {
      locale: 'hu',
      bad: {
        message: '---\ntitle: Hétfőn leltár miatt zárva tartunk\n---\n',
        files: template('Hétfőn leltár miatt valószínűleg zárva tartunk\n'),
      },
      good: {
        message: '---\ntitle: Hétfőn leltár miatt zárva tartunk\n---\n',
        files: template('HÉTFŐN LELTÁR MIATT ZÁRVA TARTUNK\n'),
      },
    },
  ],
  *check({ draft, texts, rendition }, { message }) {
    const source = message.texts[draft.locale];
    const all = wordsOf(draft);
    const brand = rendition.spoken.map((line) => foldWords(line));
    const said = [...all.map(({ words }) => words), ...brand].sort((a, b) => b.length - a.length);
    for (const whole of texts) {
      if (source) yield* otherTitles(whole, source);
      // Most files say it all as it is: only for the others the addresses are taken out.
      if (all.every(({ words }) => whole.words.includes(words))) continue;
      const file = comparable(whole);
      const open = all.filter(({ words }) => !file.words.includes(words));
      if (open.length === 0) continue;
      const left = leftOver(file, said);
      for (const stretch of open) {
        const problem = problemIn(file, left, stretch);
        if (problem) yield problem;
      }
    }
  },
};
